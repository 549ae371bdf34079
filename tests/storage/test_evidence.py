"""Evidence of three kinds, files that are kept, and what serves several claims."""

import pytest

from annotator import operations as do
from annotator.model import ClaimState, EvidenceKind, EvidenceState, Stance
from annotator.model.errors import BadInput, NotFound
from annotator.operations import attachments
from annotator.project import Project
from tests.storage.desks import Newsroom, newsroom
from tests.storage.states import state_of

PNG = b"\x89PNG\r\n\x1a\nnot really"


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


def test_a_span_tells_what_it_is(room: Newsroom) -> None:
    claim, span = room.claim(), room.tag("CONTENT", "الأسعار ستنخفض")
    made = room.project.perform(do.add_evidence, claim.uid, Stance.REFUTES, span=span.uid).result
    evidence = made.evidence
    assert evidence.kind is EvidenceKind.SPAN
    assert (evidence.quote, evidence.title) == ("الأسعار ستنخفض", "خبر")
    assert (evidence.publisher, evidence.published) == ("صحيفة المرفأ", "2026-09-17")
    assert room.project.read.claims.evidence(claim.uid) == [made]


@pytest.mark.parametrize("by", ["span", "article"])
def test_a_span_that_goes_leaves_its_words_and_reopens(room: Newsroom, by: str) -> None:
    project = room.project
    claim, span = room.claim(), room.tag("CONTENT", "الأسعار ستنخفض")
    project.perform(do.add_evidence, claim.uid, Stance.REFUTES, span=span.uid)
    project.perform(do.judge_claim, claim.uid, "false")
    before = state_of(project)
    if by == "span":
        project.perform(do.delete_span, span)
    else:
        project.perform(do.remove_article, room.article)
    [left] = project.read.claims.evidence(claim.uid)
    assert (left.evidence.span, left.evidence.quote) == (None, "الأسعار ستنخفض")
    assert left.evidence.state is EvidenceState.MISSING
    assert room.now(claim).state is ClaimState.REOPENED
    project.undo()
    assert state_of(project) == before


def test_a_file_is_kept_with_its_bytes(room: Newsroom) -> None:
    project = room.project
    file = project.perform(do.attach_file, "../صور/لقطة\u202egnp.png", PNG).result
    assert (file.name, file.media_type, file.size) == ("صورلقطةgnp.png", "image/png", len(PNG))
    assert project.read.attachments.data(file.uid) == PNG
    claim = room.claim()
    made = project.perform(do.add_evidence, claim.uid, Stance.CONTEXT, attachment=file.uid).result
    assert (made.evidence.kind, made.evidence.title) == (EvidenceKind.FILE, file.name)
    project.perform(do.delete_evidence, made)
    with pytest.raises(NotFound):
        project.read.attachments.one(file.uid)
    project.undo()
    assert project.read.attachments.data(file.uid) == PNG
    assert project.check() == []


def test_a_file_that_is_empty_or_too_large_is_refused(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "LARGEST", 4)
    with pytest.raises(BadInput, match="at most"):
        room.project.perform(do.attach_file, "كبير.pdf", b"12345")
    with pytest.raises(BadInput, match="empty"):
        room.project.perform(do.attach_file, "فارغ.pdf", b"")
    assert room.project.perform(do.attach_file, "؟", b"1234").result.size == 4


def test_check_finds_a_file_that_changed(room: Newsroom) -> None:
    file = room.project.perform(do.attach_file, "a.png", PNG).result
    assert room.project.check() == []
    with room.project._database.write() as connection:
        connection.exec_driver_sql("UPDATE attachment_data SET data = x'00'")
    [finding] = room.project.check()
    assert finding.code == "attachment"
    assert file.name in finding.message


def test_the_same_evidence_serves_several_claims(room: Newsroom) -> None:
    project = room.project
    first, second = room.claim("أول"), room.claim("ثان")
    made = project.perform(
        do.add_evidence, first.uid, Stance.SUPPORTS, url="https://example.org", title="بيان"
    ).result
    used = project.perform(do.use_evidence, made.evidence.uid, second.uid, Stance.REFUTES).result
    with pytest.raises(BadInput, match="already"):
        project.perform(do.use_evidence, made.evidence.uid, second.uid, Stance.CONTEXT)
    edited = project.perform(
        do.edit_evidence, used, stance=Stance.CONTEXT, title="بيان ثان", note="م"
    ).result
    [there] = project.read.claims.evidence(first.uid)
    assert (there.evidence.title, there.use.stance) == ("بيان ثان", Stance.SUPPORTS)
    assert there.use.note == ""
    project.perform(do.delete_evidence, there)
    assert project.read.claims.evidence(second.uid) == [edited]
    project.perform(do.delete_claim, second)
    assert project.read.evidence.all() == []
    project.undo()
    project.undo()
    assert len(project.read.evidence.uses(made.evidence.uid)) == 2


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, "needs an address"),
        ({"url": "javascript:alert(1)"}, "starts with http"),
        ({"url": "https://a.example", "archive_url": "file:///etc"}, "starts with http"),
        ({"title": "ع", "published": "أمس"}, "year, month, day"),
        ({"title": "ع", "accessed": "2026-02-30"}, "year, month, day"),
    ],
)
def test_what_is_no_evidence_is_refused(
    room: Newsroom, given: dict[str, str], problem: str
) -> None:
    claim = room.claim()
    with pytest.raises(BadInput, match=problem):
        room.project.perform(
            do.add_evidence,
            claim.uid,
            Stance.CONTEXT,
            url=given.get("url", ""),
            title=given.get("title", ""),
            archive_url=given.get("archive_url", ""),
            published=given.get("published", ""),
            accessed=given.get("accessed", ""),
        )
    assert room.project.read.evidence.all() == []


def test_a_claim_has_an_origin_of_its_own(room: Newsroom) -> None:
    project = room.project
    picture = project.perform(do.attach_file, "منشور.png", PNG).result
    claim = project.perform(
        do.create_claim,
        "الميناء مغلق",
        platform="فيسبوك",
        address="https://example.org/post",
        said_on="2026-09",
        picture=picture.uid,
    ).result
    assert room.now(claim) == claim
    with pytest.raises(BadInput, match="starts with http"):
        project.perform(do.create_claim, "ادعاء", address="ftp://example.org")
    bare = project.perform(
        do.set_claim_origin, claim, platform="", address="", said_on="", picture=None
    ).result
    assert bare.picture is None
    assert project.read.attachments.all() == []
    project.undo()
    assert room.now(claim) == claim


def test_a_deleted_claim_takes_its_picture(room: Newsroom) -> None:
    project = room.project
    picture = project.perform(do.attach_file, "a.png", PNG).result
    claim = project.perform(do.create_claim, "ادعاء", picture=picture.uid).result
    project.perform(do.comment, claim.uid, "م")
    before = state_of(project)
    project.perform(do.delete_claim, claim)
    assert project.read.attachments.all() == []
    project.undo()
    assert state_of(project) == before
