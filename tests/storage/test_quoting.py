"""Words of an article as evidence, files that come with it, and what a merge would make."""

import pytest

from annotator import operations as do
from annotator.media import PDF, PLAIN, UNKNOWN, media_type
from annotator.model import ClaimState, EvidenceKind, Fragment, Span, Stance
from annotator.model.errors import BadInput
from annotator.operations.attachments import NewFile
from annotator.operations.cases import merge_outcome
from annotator.project import Project
from tests.storage.desks import Newsroom, newsroom
from tests.storage.states import state_of

PNG = b"\x89PNG\r\n\x1a\nnot really"
WORDS = "الأسعار ستنخفض"


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


def stretch(room: Newsroom, words: str = WORDS) -> tuple[Fragment, ...]:
    start = room.project.read.articles.text(room.article).index(words)
    return (Fragment(start, start + len(words)),)


def spans(room: Newsroom) -> list[Span]:
    read = room.project.read.annotation
    return [span for one in read.sets(room.article) for span in read.spans(one.uid)]


def test_words_that_nobody_marked_are_marked_and_serve(room: Newsroom) -> None:
    project, claim = room.project, room.claim()
    before = state_of(project)
    made = project.perform(
        do.quote_as_evidence,
        claim.uid,
        Stance.REFUTES,
        room.article,
        stretch(room),
        note="لأن",
    ).result
    [span] = spans(room)
    assert (span.label, span.fragments) == ("CONTENT", stretch(room))
    assert (made.evidence.kind, made.evidence.span) == (EvidenceKind.SPAN, span.uid)
    assert (made.evidence.quote, made.use.note) == (WORDS, "لأن")
    project.undo()
    assert state_of(project) == before


def test_a_span_of_the_same_words_is_taken_and_evidence_is_not_made_twice(room: Newsroom) -> None:
    project, first, second = room.project, room.claim("أول"), room.claim("ثان")
    span = room.tag("CONTENT", WORDS)
    given = (room.article, stretch(room))
    one = project.perform(do.quote_as_evidence, first.uid, Stance.REFUTES, *given).result
    two = project.perform(do.quote_as_evidence, second.uid, Stance.SUPPORTS, *given).result
    assert spans(room) == [span]
    assert one.evidence == two.evidence
    assert one.evidence.span == span.uid
    served = project.read.evidence.served([one.evidence.uid])[one.evidence.uid]
    assert [one.number for one in served] == [first.number, second.number]
    assert project.read.evidence.served() == {one.evidence.uid: served}
    with pytest.raises(BadInput, match="already"):
        project.perform(do.quote_as_evidence, first.uid, Stance.CONTEXT, *given)


def test_what_states_the_claim_is_no_evidence_for_it(room: Newsroom) -> None:
    project = room.project
    span = room.tag("CLAIM", WORDS)
    assert span.claim is not None
    with pytest.raises(BadInput, match="state the claim itself"):
        project.perform(
            do.quote_as_evidence,
            span.claim,
            Stance.CONTEXT,
            room.article,
            span.fragments,
        )
    other = room.claim()
    with pytest.raises(BadInput, match="opens no claim"):
        project.perform(
            do.quote_as_evidence,
            other.uid,
            Stance.CONTEXT,
            room.article,
            stretch(room, "الميناء"),
            label="CLAIM",
        )
    assert spans(room) == [span]


def test_a_new_file_comes_with_its_evidence_as_one_step(room: Newsroom) -> None:
    project, claim = room.project, room.claim()
    before = state_of(project)
    file = NewFile("لقطة.jpg", PNG)
    made = project.perform(do.add_evidence, claim.uid, Stance.CONTEXT, attachment=file).result
    assert made.evidence.attachment is not None
    kept = project.read.attachments.one(made.evidence.attachment)
    assert (kept.name, kept.media_type) == ("لقطة.jpg", "image/png")
    project.undo()
    assert state_of(project) == before


def test_a_refused_address_leaves_no_file(room: Newsroom) -> None:
    file = NewFile("a.png", PNG)
    with pytest.raises(BadInput):
        room.project.perform(do.create_claim, "منشور", address="javascript:1", picture=file)
    assert room.project.read.attachments.count() == 0


def test_a_claim_comes_with_who_said_it_and_a_picture(room: Newsroom) -> None:
    project = room.project
    claim = project.perform(
        do.create_claim,
        "منشور",
        platform="فيسبوك",
        said_on="2026-09",
        picture=NewFile("a.png", PNG),
        attributes={"claimant": "ناشط"},
    ).result
    assert claim.attributes == {"claimant": "ناشط"}
    assert claim.picture is not None
    again = project.perform(
        do.set_claim_origin,
        claim,
        platform="تلغرام",
        address="",
        said_on="",
        picture=NewFile("b.png", PNG + b"2"),
        attributes={},
    ).result
    assert (again.platform, again.attributes) == ("تلغرام", {})
    assert [one.name for one in project.read.attachments.all()] == ["b.png"]


@pytest.mark.parametrize("values", [("true", "false"), ("true", "true"), ("true", None)])
def test_what_a_merge_would_make_is_what_it_makes(
    room: Newsroom, values: tuple[str, str | None]
) -> None:
    project = room.project
    first, second = room.claim("أول"), room.claim("ثان")
    second = project.perform(do.edit_claim, second, topic="موانئ").result
    made = project.perform(do.add_evidence, first.uid, Stance.REFUTES, title="بيان").result
    project.perform(do.use_evidence, made.evidence.uid, second.uid, Stance.REFUTES)
    for claim, value in zip((first, second), values, strict=True):
        if value is not None:
            project.perform(do.judge_claim, claim.uid, value)
    seen, others = room.now(first), [room.now(second)]
    outcome = merge_outcome(project.read, seen, others)
    merged = project.perform(do.merge_claims, seen, others).result
    assert outcome.claim == merged
    assert outcome.differ is (merged.state is ClaimState.REOPENED)
    assert outcome.evidence == len(project.read.claims.evidence(first.uid)) == 1
    assert outcome.appearances == 0
    stands = next(iter(project.read.claims.verdicts(first.uid)))
    assert outcome.verdict is not None
    assert outcome.verdict.uid == stands.uid


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.png", PNG, "image/png"),
        ("a.pdf", PNG, "image/png"),
        ("a.png", b"%PDF-1.7\n", PDF),
        ("صفحة", b"\n\n%PDF-1.4", PDF),
        ("a.jpeg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a.gif", b"GIF89a....", "image/gif"),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ("a.bmp", b"BM" + bytes(12) + b"\x28\0\0\0", "image/bmp"),
        ("a.png", "نص لا صورة".encode(), PLAIN),
        ("a.pdf", b"\0\1\2", UNKNOWN),
        ("a.html", b"<script>", "text/html"),
        ("a", ("ا" * 5000).encode(), PLAIN),
        ("a", b"x" + ("ا" * 5000).encode(), PLAIN),
        ("a", b"\xff\xfe\x27\x06", PLAIN),
        ("a", b"\xc7\xe1", UNKNOWN),
    ],
)
def test_a_file_is_what_stands_in_it(name: str, data: bytes, kind: str) -> None:
    assert media_type(name, data) == kind
