"""The index of claims: made when it is asked for, kept up to date, blind where it must be."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.matching.differences import ReasonKind
from annotator.model import ClaimState, Person, Role, SettingKey
from annotator.project import Project
from tests.storage.desks import Newsroom, newsroom
from ui import likely
from ui.likely import LikelyClaims

SAID = "ارتفعت أسعار الخبز في عمّان بنسبة 12 في المئة"
AGAIN = "أسعار الخبز في عمّان ارتفعت 12 في المئة"
OTHER = "سيُغلق ميناء المنارة أسبوعاً للصيانة"


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


@pytest.fixture
def claims(room: Newsroom, qtbot: QtBot) -> Iterator[LikelyClaims]:
    made = LikelyClaims(room.project)
    stop = room.project.subscribe(made.follow)
    yield made
    stop()
    made.stop()


def found(claims: LikelyClaims, person: Person, words: str = AGAIN) -> list[str]:
    return [one.claim.wording for one in claims.ask(words, person).same]


def test_the_likely_claim_is_found_with_what_is_known_of_it(
    room: Newsroom, claims: LikelyClaims
) -> None:
    project = room.project
    claim, _ = room.claim(SAID), room.claim(OTHER)
    project.perform(do.judge_claim, claim.uid, "false")
    for outlet in ("صحيفة", "إذاعة"):
        article = room.add(AGAIN, outlet)
        span = room.tag("CLAIM", AGAIN, text=AGAIN, article=article)
        project.perform(do.join_claim, span, claim.uid)
    [one] = claims.ask(AGAIN, room.checker).same
    assert one.claim.uid == claim.uid
    assert (one.appearances, one.outlets) == (2, 2)
    assert one.verdict is not None
    assert one.verdict.value == "false"
    assert not claims.ask(AGAIN, room.checker, without=(claim.uid,)).same


@pytest.mark.parametrize("at_once", [True, False])
def test_the_index_follows_what_happens(
    room: Newsroom, claims: LikelyClaims, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    monkeypatch.setattr(likely, "AT_ONCE", 100 if at_once else 0)
    project = room.project
    kept = room.claim(OTHER)
    claims.begin()
    made = room.claim(SAID)
    claims.finish()
    assert found(claims, room.checker) == [SAID]
    project.perform(do.edit_claim, kept, wording=AGAIN)
    assert found(claims, room.checker) == [AGAIN, SAID]
    project.undo()
    project.perform(do.delete_claim, made)
    assert found(claims, room.checker) == []
    project.undo()
    assert found(claims, room.checker) == [SAID]


def test_it_is_made_in_a_thread_and_tells_when_it_is_there(
    room: Newsroom, claims: LikelyClaims, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likely, "AT_ONCE", 0)
    room.claim(SAID)
    with qtbot.waitSignal(claims.changed, timeout=30_000):
        assert not claims.ask(AGAIN, room.checker).same
    assert found(claims, room.checker) == [SAID]


def test_the_opposite_comes_apart_with_its_reason(room: Newsroom, claims: LikelyClaims) -> None:
    opposite = room.claim("انخفضت أسعار الخبز في عمّان بنسبة 12 في المئة")
    figure = room.claim("ارتفعت أسعار الخبز في عمّان بنسبة 30 في المئة")
    answer = claims.ask(AGAIN, room.checker)
    assert answer.same == ()
    [one] = answer.opposite
    assert (one.claim.uid, one.reasons[0].kind) == (opposite.uid, ReasonKind.OPPOSITE)
    assert one.reasons[0].ours == ("ارتفعت",)
    assert figure.uid not in [found.claim.uid for found in (*answer.same, *answer.opposite)]


def test_a_verdict_that_is_hidden_is_not_shown_beside(room: Newsroom, claims: LikelyClaims) -> None:
    project = room.project
    project.perform(do.set_setting, SettingKey.BLIND_REVIEW, "yes")
    claim = room.claim(SAID)
    room.at(room.lead)
    project.perform(do.assign, room.now(claim), assignee=room.checker.uid, second=room.second.uid)
    project.perform(do.advance, room.now(claim), ClaimState.IN_REVIEW)
    room.at(room.checker)
    project.perform(do.judge_claim, claim.uid, "false")
    assert room.second.role is Role.FACT_CHECKER
    for person in (room.second, room.annotator, room.checker):
        [one] = claims.ask(SAID, person).same
        assert one.verdict is None  # the review is not over: nothing stands
