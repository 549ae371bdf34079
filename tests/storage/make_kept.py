"""Makes the project file that is kept for a schema version: run once, when the version is new.

``python -m tests.storage.make_kept tests/projects/v0002.hashiya``
"""

import sys
from pathlib import Path

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import (
    ClaimLinkKind,
    ClaimState,
    Fragment,
    RecordKind,
    Role,
    SettingKey,
    Span,
    Stance,
    Status,
)
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

    person = tag("PERS", "فادي نصار")
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
    record = project.perform(
        do.add_record, RecordKind.PERSON, name_ar="فادي نصار", aliases=["المهندس فادي نصار"]
    ).result
    project.perform(do.link_alike, [person, project.read.annotation.span(source.uid)], record.uid)
    project.perform(do.set_setting, SettingKey.ORGANISATION_NAME, "مكتب التحقق")
    picture = project.perform(do.attach_file, "لقطة.png", b"\x89PNG one pixel").result
    project.perform(
        do.add_evidence, claim.uid, Stance.CONTEXT, attachment=picture.uid, title="لقطة"
    )
    quoted = project.perform(do.add_evidence, claim.uid, Stance.REFUTES, span=content.uid).result
    project.perform(do.use_evidence, quoted.evidence.uid, other.uid, Stance.SUPPORTS)
    project.perform(do.comment, other.uid, "من أين جاء هذا؟")
    project.perform(do.advance, other, ClaimState.TRIAGED, "يستحق")
    decided = project.read.claims.one(claim.uid)
    project.perform(
        do.publish, decided, "https://checks.example.org/1", "2026-09-17", despite="عاجل"
    )


if __name__ == "__main__":
    with Project.create(Path(sys.argv[1]), "محفوظ", library.builtin()) as kept:
        fill(kept)
        kept.settle()
