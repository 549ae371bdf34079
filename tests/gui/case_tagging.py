"""The articles of a case: tagged by keys in the annotator's window, and joined."""

from annotator.model import Span
from tests.gui.newsroom import AGAIN, ANOTHER, RELAYED, STATED, Worker


def tag(sara: Worker) -> None:
    """Sources, cues, contents and claims of three articles, by keys; what is the same is joined."""
    driver = sara.driver
    attribute(sara, "مؤتمر", "وزير المياه سامر الحديدي", STATED)
    driver.label("سامر الحديدي", "1")
    driver.label("الكرمل", "3", nth=2)
    claim_in(sara, STATED)
    driver.label(ANOTHER, "R")
    driver.press("Alt+Down")

    attribute(sara, "مسؤول", "مسؤول في سلطة المياه", AGAIN)
    driver.label("سلطة المياه", "2")
    claim_in(sara, AGAIN)
    join(sara, STATED)
    driver.press("Alt+Down")

    attribute(sara, "إذاعة", "رئيس البلدية هاني الصالح", RELAYED)
    driver.label("هاني الصالح", "1")
    claim_in(sara, RELAYED)
    join(sara, STATED)
    relays = [one for one in driver.relations() if one[0] == "relayed-by"]
    assert relays == [("relayed-by", "رئيس البلدية هاني الصالح", "إذاعة الساحل")]

    rows = sara.project.read.claims.all()
    assert [(row.claim.number, row.claim.wording, row.appearances) for row in rows] == [
        (1, STATED, 3),
        (2, ANOTHER, 1),
    ]


def attribute(sara: Worker, words: str, source: str, content: str) -> None:
    """One key finds who says what around the caret, one takes it."""
    driver = sara.driver
    place = driver.find(words)
    driver.reader.select(place + 1, place + 1)
    driver.reader.setFocus()
    driver.press("J", "Return")
    assert ("said-by", content, source) in driver.relations()
    assert any(one[0] == "cue-of" and one[2] == content for one in driver.relations())


def claim_in(sara: Worker, words: str) -> Span:
    """Mark the content as a claim; the same key as before gives it its source."""
    span = sara.driver.label(words, "R")
    sara.press("J")
    sources = [one for one in sara.driver.desk.relations.values() if one.source == span.uid]
    assert [one.label for one in sources] == ["said-by"]
    return span


def join(sara: Worker, wording: str) -> None:
    """The likely same claim is offered first; nothing is joined before its key is pressed."""
    section, desk = sara.inspector.claim, sara.driver.desk
    before = desk.span
    assert before is not None
    [row, *_] = section.rows
    assert row.isVisible()
    assert row.candidate.claim.wording == wording
    assert row.verdict is None
    assert before.claim != row.candidate.claim.uid
    sara.press("Alt+1")
    assert desk.span is not None
    assert desk.span.claim == row.candidate.claim.uid
    assert section.wording.text() == wording
