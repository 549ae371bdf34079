"""A project in which three sources are quoted, open in the workspace of sources."""

from dataclasses import dataclass

import pytest

from annotator.importers.incoming import IncomingArticle
from annotator.model import Article, Fragment, Span
from annotator.operations.articles import add_articles
from annotator.operations.relations import create_relation
from annotator.operations.spans import create_span, set_span_attribute
from tests.gui.driver import Driver
from ui.views.sources.view import SourcesView

MAYOR, OFFICIAL, AGENCY = "رئيسة البلدية لمى الخطيب", "مصدر مطلع", "وكالة الأنباء المحلية"
OPENS = "الحديقة ستُفتح يوم الأحد"
VISITORS = "عدد الزوار بلغ 4200 زائر"
LATER = "نقلت وكالة الأنباء المحلية عن مصدر مطلع أن الموعد أُجّل، وقالت إن العمل مستمر."


@dataclass
class Desk:
    """A person at the workspace of sources.

    Attributes:
        driver: the person's mouse and keys.
        view: the workspace.
    """

    driver: Driver
    view: SourcesView

    @property
    def names(self) -> list[tuple[str, int]]:
        """The sources that are listed, with how often they are quoted."""
        return [(one.name, one.quoted) for one in self.view.list.model.ranking]

    @property
    def quotes(self) -> list[str]:
        """What the source whose page is shown is quoted with."""
        model = self.view.page.list.quotations
        found = [model.attribution(row) for row in range(model.rowCount())]
        return [one.said for one in found if one is not None]


def article(driver: Driver, outlet: str) -> Article:
    found: Article = next(
        one for one in driver.desk.project.read.articles.all() if one.outlet == outlet
    )
    return found


def tag(driver: Driver, where: Article, label: str, words: str) -> Span:
    start = driver.desk.project.read.articles.text(where.uid).index(words)
    place = (Fragment(start, start + len(words)),)
    made = driver.desk.perform(create_span, where.uid, label, place)
    assert made is not None
    return made


def attribute(
    driver: Driver, where: Article, source: str, cue: str, content: str, kind: str = ""
) -> Span:
    """Tag that a source says something; return the content's span."""
    speaker, said = tag(driver, where, "SOURCE", source), tag(driver, where, "CONTENT", content)
    if kind:
        driver.desk.perform(set_span_attribute, speaker, "source-type", kind)
    word = tag(driver, where, "CUE", cue)
    driver.desk.perform(create_relation, word.uid, said.uid, "cue-of")
    driver.desk.perform(create_relation, said.uid, speaker.uid, "said-by")
    return said


@pytest.fixture
def quoting(driver: Driver) -> Driver:
    """Somebody at the window of a project with attributions in two outlets."""
    later = IncomingArticle(text=LATER, title="تأجيل", outlet="الدوالي", published="2026-05-02")
    driver.desk.project.perform(add_articles, [later], source="test")
    paper, other = article(driver, "صحيفة الحقول"), article(driver, "الدوالي")
    attribute(driver, paper, MAYOR, "قالت", OPENS)
    attribute(driver, paper, OFFICIAL, "ذكر", VISITORS, "unnamed-official")
    attribute(driver, other, OFFICIAL, "نقلت", "الموعد أُجّل", "unnamed-official")
    attribute(driver, other, AGENCY, "وقالت", "العمل مستمر")
    return driver


@pytest.fixture
def sources(quoting: Driver) -> Desk:
    """Somebody who looks at the sources."""
    quoting.window.show_workspace("sources")
    view = quoting.window.views["sources"]
    assert isinstance(view, SourcesView)
    view.feed.finish()
    quoting.settle()
    return Desk(quoting, view)
