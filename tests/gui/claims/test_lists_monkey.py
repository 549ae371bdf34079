"""A monkey at the lists: random verbs, filters, orders, sizes; each list stays as if built anew."""

import os
import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from annotator.model import Claim, ClaimState, RecordKind, now_ms
from annotator.model.errors import HashiyaError
from annotator.operations.claims import create_claim, delete_claim, edit_claim
from annotator.operations.registry import add_record, delete_record
from annotator.operations.review import advance, take_claim
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import Checking
from tests.gui.lists import rows_of, stand_as_they_should
from ui import queue_model
from ui.queue_read import Order, Quick
from ui.views.articles.panel import ArticleList
from ui.views.claims.people import People
from ui.views.claims.queue import ClaimQueue
from ui.views.records.record_list import RecordList

ACTS = int(os.environ.get("HASHIYA_LIST_ACTS", "160"))
SIZES = ((1280, 720), (1440, 900), (1920, 1080), (1000, 640))
WORDS = ("", "جسر", "مدرسة", "لا شيء كهذا")


class Monkey:
    """Does one thing after another to claims, records and their lists."""

    def __init__(self, checking: Checking, seed: int) -> None:
        self.checking = checking
        self.random = random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        acts: list[Callable[[], None]] = [self.judge, self.move, self.take, self.key] * 3
        acts += [self.make, self.reword, self.drop, self.undo, self.redo, self.record]
        acts += [self.quick, self.order, self.search, self.resize, self.scroll, self.choose]
        act = self.random.choice(acts)
        self.done.append(act.__name__)
        with suppress(HashiyaError):  # what the rules of a review forbid
            act()
        self.checking.driver.settle()

    @property
    def queue(self) -> ClaimQueue:
        return self.checking.view.queue

    def claim(self) -> Claim | None:
        rows = list(self.queue.model.rows())
        return self.random.choice(rows).claim if rows else None

    def do(self, verb: Callable[..., object], *given: object, **more: object) -> None:
        self.checking.driver.desk.project.perform(verb, *given, **more)

    def judge(self) -> None:
        if (claim := self.claim()) is not None:
            self.do(judge_claim, claim.uid, self.random.choice(("true", "false", "mixed")), "")

    def move(self) -> None:
        if (claim := self.claim()) is not None:
            self.do(advance, claim, self.random.choice(list(ClaimState)))

    def take(self) -> None:
        if (claim := self.claim()) is not None:
            self.do(take_claim, claim)

    def key(self) -> None:
        self.queue.view.setFocus()
        keys = ("Down", "Up", "Home", "End", "PageDown", "5", "1", "Ctrl+Return", "T", "R")
        self.checking.driver.press(self.random.choice(keys))

    def make(self) -> None:
        self.do(create_claim, f"ادعاء عن {self.random.choice(WORDS)} {len(self.done)}")

    def reword(self) -> None:
        if (claim := self.claim()) is not None:
            self.do(edit_claim, claim, wording=f"صياغة عن جسر {len(self.done)}")

    def drop(self) -> None:
        if len(self.queue.model.rows()) > 4 and (claim := self.claim()) is not None:
            self.do(delete_claim, claim)

    def undo(self) -> None:
        if self.checking.driver.desk.project.undoable() is not None:
            self.checking.driver.desk.project.undo()

    def redo(self) -> None:
        self.checking.driver.press("Ctrl+Y")

    def record(self) -> None:
        records = self.checking.driver.desk.project.read.records.all()
        if records and self.random.random() < 0.4:
            self.do(delete_record, self.random.choice(records).record)
        else:
            self.do(add_record, RecordKind.PLACE, name_ar=f"جسر {len(self.done)}")

    def quick(self) -> None:
        self.queue.show_quick(self.random.choice(list(Quick)))

    def order(self) -> None:
        self.queue.show_order(self.random.choice(list(Order)))

    def search(self) -> None:
        self.queue.search(self.random.choice(WORDS))

    def resize(self) -> None:
        self.checking.driver.hashiya.frame.resize(*self.random.choice(SIZES))

    def scroll(self) -> None:
        bar = self.queue.view.verticalScrollBar()
        bar.setValue(self.random.randint(0, max(1, bar.maximum())))

    def choose(self) -> None:
        if (claim := self.claim()) is not None:
            self.checking.view.show_claim(claim.uid)


def same(shown: QAbstractItemView, anew: QAbstractItemView, done: list[str]) -> None:
    """See that a list shows what one that was built anew does, in the same places."""
    anew.resize(shown.size())
    anew.scrollTo(anew.model().index(anew.model().rowCount() - 1, 0))
    anew.doItemsLayout()
    stand_as_they_should(shown)
    before, after = rows_of(shown), rows_of(anew)
    assert [one.words for one in before] == [one.words for one in after], done[-12:]
    tops = [one.rect.top() for one in before], [one.rect.top() for one in after]
    assert tops[0] == tops[1], done[-12:]
    assert [one.rect.height() for one in before] == [one.rect.height() for one in after]


def check(checking: Checking, done: list[str]) -> None:
    queue, parts = checking.view.queue, checking.view._parts
    anew = ClaimQueue(parts, People(parts.desk.project))
    anew.model.show(quick=Quick(queue.segments.value), words=queue.field.text())
    anew.show_order(queue.model.order)
    anew.model.read()
    same(queue.view, anew.view, done)
    current = queue.view.currentIndex()
    assert current == queue.model.index_of(queue.current), done[-12:]
    articles = next(one for one in QApplication.allWidgets() if isinstance(one, ArticleList))
    stand_as_they_should(articles.view)
    parts.desk.records.finish()
    records = checking.driver.window.views["registry"].list  # type: ignore[attr-defined]
    same(records.view, (other := RecordList(parts)).view, done)
    for made in (anew, other):
        made.deleteLater()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_a_monkey_does_parts_a_list_from_one_built_anew(
    checking: Checking, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = now_ms()  # how urgent a claim is depends on when one looks
    monkeypatch.setattr(queue_model, "now_ms", lambda: now)
    checking.view.queue.model.read()
    monkey = Monkey(checking, seed)
    for number in range(9):
        monkey.do(create_claim, f"ادعاء عن جسر المدينة رقم {number}")
    for number in range(ACTS):
        monkey.act()
        if number % 8 == 7:
            check(checking, monkey.done)
    states = {row.claim.state for row in checking.view.queue.model.rows()}
    assert len(states) > 2, "the monkey moved little"
