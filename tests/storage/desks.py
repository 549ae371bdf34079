"""A project with people of all roles and an article, for tests of the registry and the review."""

from dataclasses import dataclass

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import Claim, Fragment, Person, Role, Span, Uid
from annotator.project import Project

TEXT = (
    "قال الوزير أحمد العلي لوكالة سنابل إن الأسعار ستنخفض.\n"
    "وأضاف مصدر أمني أن الميناء سيغلق، بحسب صحيفة المرفأ."
)


@dataclass(slots=True)
class Newsroom:
    """People at work in one project; ``at`` says who is."""

    project: Project
    annotator: Person
    checker: Person
    second: Person
    lead: Person
    article: Uid

    def at(self, person: Person) -> "Newsroom":
        """Sign somebody in."""
        self.project.sign_in(person.uid)
        return self

    def tag(self, label: str, *quotes: str, text: str = TEXT, article: Uid | None = None) -> Span:
        """Tag what is quoted."""
        parts = [Fragment(text.index(quote), text.index(quote) + len(quote)) for quote in quotes]
        where = article or self.article
        return self.project.perform(do.create_span, where, label, parts).result

    def add(self, text: str, outlet: str, published: str = "") -> Uid:
        """Add an article."""
        incoming = IncomingArticle(text, title=text[:9], outlet=outlet, published=published)
        return self.project.perform(do.add_articles, [incoming]).result[0].uid

    def claim(self, wording: str = "الأسعار ستنخفض") -> Claim:
        """Add a claim without an article."""
        return self.project.perform(do.create_claim, wording).result

    def now(self, claim: Claim) -> Claim:
        """Return a claim as it is now."""
        return self.project.read.claims.one(claim.uid)


def newsroom(project: Project) -> Newsroom:
    """Fill a new project; the fact-checker is signed in."""
    names = (
        ("سارة", Role.ANNOTATOR),
        ("هدى", Role.FACT_CHECKER),
        ("زياد", Role.FACT_CHECKER),
        ("ليلى", Role.LEAD),
    )
    sara, huda, ziad, layla = (
        project.perform(do.add_person, name, role).result for name, role in names
    )
    incoming = IncomingArticle(TEXT, title="خبر", outlet="صحيفة المرفأ", published="2026-09-17")
    [article] = project.perform(do.add_articles, [incoming]).result
    project.sign_in(huda.uid)
    return Newsroom(project, sara, huda, ziad, layla, article.uid)
