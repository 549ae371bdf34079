"""Makes the project file that is kept for a schema version: run once, when the version is new.

``python -m tests.storage.make_kept tests/projects/v0001.hashiya``
"""

import sys
from pathlib import Path

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import ClaimLinkKind, Fragment, Role, Span, Stance, Status
from annotator.project import Project
from annotator.scheme import library

TEXT = "المحطة تعود إلى العمل\nقال المهندس فادي نصار إن المحطة عادت إلى العمل بنسبة 80% يوم أمس."


def fill(project: Project) -> None:
    """Write rows of every kind."""
    project.sign_in(project.perform(do.add_person, "سارة العلي", Role.LEAD).result.uid)
    first, _ = project.perform(
        do.add_articles,
        [IncomingArticle(TEXT, title="المحطة تعود"), IncomingArticle("نص ثانٍ 🙂\r\n", title="ثانٍ")],
    ).result

    def tag(label: str, *quotes: str) -> Span:
        parts = [Fragment(TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in quotes]
        return project.perform(do.create_span, first.uid, label, parts).result

    tag("PERS", "فادي نصار")
    source = tag("SOURCE", "المهندس فادي نصار")
    cue = tag("CUE", "قال")
    content = tag("CONTENT", "المحطة عادت", "بنسبة 80%")
    tag("CLAIM", "المحطة عادت إلى العمل بنسبة 80%")
    project.perform(do.create_relation, content.uid, source.uid, "said-by")
    project.perform(do.create_relation, cue.uid, content.uid, "cue-of")
    project.perform(do.note_span, source, "اسم كامل")
    claim = project.read.claims.all()[0].claim
    other = project.perform(do.create_claim, "المحطة متوقفة", topic="طاقة").result
    project.perform(do.link_claims, other.uid, claim.uid, ClaimLinkKind.CONTRADICTS)
    project.perform(do.judge_claim, claim.uid, "mostly-true", "بيان الشركة")
    project.perform(do.add_evidence, claim.uid, Stance.SUPPORTS, url="https://example.org/bayan")
    project.perform(do.set_status, first.uid, Status.DONE)


if __name__ == "__main__":
    with Project.create(Path(sys.argv[1]), "محفوظ", library.builtin()) as kept:
        fill(kept)
        kept._database.checkpoint()
