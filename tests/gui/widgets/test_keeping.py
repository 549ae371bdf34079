"""Whatever is done in whatever order, letters stand in the form, in the record or among the drafts.

A form on two records, in a real project: somebody types, hands on, is refused, goes to the other
record, goes away and comes back in another window, and somebody else records other words
meanwhile. Only choosing other words loses letters.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.model import DraftKey, Person, Uid, new_uid
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.letters import shape, type_letters
from ui.drafting import Drafting, DraftMark, Keeping, Kept
from ui.drafting.drafting import alike
from ui.theme.look import Look

HERE, THERE = new_uid(), new_uid()
TEXT = "text"
LETTERS = st.text("ابجد ", min_size=1, max_size=3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), LETTERS),
        st.tuples(st.just("shape"), LETTERS),
        st.tuples(st.just("elsewhere"), LETTERS),
        st.tuples(
            st.sampled_from(
                ["record", "refuse", "switch", "gather", "again", "take", "insist", "undo"]
            ),
            st.just(""),
        ),
    ),
    max_size=14,
)


class Form:
    """A field, its mark and what keeps it, on a record of which `said` tells what it says."""

    def __init__(self, project: Project, person: Person, look: Look) -> None:
        self.drafts = Drafting(project, person.uid)
        self.window = QWidget()
        self.field = QPlainTextEdit()
        self.mark = DraftMark(look, insists=True)
        column = QVBoxLayout(self.window)
        column.addWidget(self.mark)
        column.addWidget(self.field)
        self.keeping = Keeping(self.drafts, {TEXT: self.field}, self.mark, self.window)

    def show(self, record: Uid, said: str) -> None:
        self.keeping.about(DraftKey("form", record), {TEXT: said})

    def close(self) -> None:
        self.drafts.stop()
        self.window.deleteLater()


class Desk:
    """A person, and what is known of their letters."""

    def __init__(self, project: Project, person: Person, look: Look) -> None:
        self.project, self.person, self.look = project, person, look
        self.said = {HERE: "", THERE: ""}
        self.history: dict[Uid, list[str]] = {HERE: [], THERE: []}
        self.record = HERE
        self.form = Form(project, person, look)
        self.form.show(HERE, "")

    def do(self, step: str, text: str) -> None:
        getattr(self, f"_{step}")(text)
        if step in ("gather", "again", "switch", "record"):
            self.check()

    def check(self) -> None:
        """What stands in the form stands in the record, or is a draft once it is gathered."""
        stands = self.stands()
        self.form.drafts.flush()
        assert self.form.drafts.state is not Kept.WAITING
        kept = self.form.drafts.given(DraftKey("form", self.record))
        if alike(stands, self.said[self.record]):
            assert kept == []
        else:
            assert [one.words[TEXT] for one in kept] == [stands]

    def stands(self) -> str:
        return self.form.keeping.parts[TEXT].read()

    def _type(self, text: str) -> None:
        type_letters(self.form.field, text)

    def _shape(self, text: str) -> None:
        before = self.form.field.toPlainText()
        shape(self.form.field, text)
        assert len(self.stands()) == len(before) + len(text)
        shape(self.form.field, "", text)
        assert len(self.form.field.toPlainText()) == len(before) + len(text)  # once

    def _record(self, _text: str) -> None:
        if not self.form.keeping.apart(TEXT):
            self._say(self.form.field.toPlainText())

    def _refuse(self, _text: str) -> None:
        stands = self.stands()
        self.form.show(self.record, self.said[self.record])  # told again, nothing recorded
        assert alike(self.stands(), stands)

    def _switch(self, _text: str) -> None:
        stands, record = self.stands(), self.record
        self.record = THERE if record == HERE else HERE
        self.form.show(self.record, self.said[self.record])
        self.form.show(record, self.said[record])
        assert alike(self.stands(), stands)
        self.form.show(self.record, self.said[self.record])

    def _gather(self, _text: str) -> None:
        self.form.keeping.gather()

    def _again(self, _text: str) -> None:
        stands = self.stands()
        self.form.close()
        self.form = Form(self.project, self.person, self.look)
        self.form.show(self.record, self.said[self.record])
        assert alike(self.stands(), stands)
        assert self.form.mark.isHidden() == alike(stands, self.said[self.record])

    def _elsewhere(self, text: str) -> None:
        stands, typed = self.stands(), self.form.keeping.typed
        self._say(text)
        if typed:
            assert alike(self.stands(), stands)  # not written over
        else:
            assert alike(self.stands(), text)

    def _take(self, _text: str) -> None:
        if self.form.keeping.apart(TEXT):
            self.form.mark.takers[0].click()
            assert alike(self.stands(), self.said[self.record])

    def _insist(self, _text: str) -> None:
        asked: list[str] = []
        hear = lambda _part, text: asked.append(text)  # noqa: E731
        self.form.keeping.insisted.connect(hear)
        self.form.mark.insist.click()
        self.form.keeping.insisted.disconnect(hear)
        for text in asked:
            self._say(text)

    def _undo(self, _text: str) -> None:
        if self.history[self.record]:
            stands, typed = self.stands(), self.form.keeping.typed
            self.said[self.record] = self.history[self.record].pop()
            self.form.show(self.record, self.said[self.record])
            if typed:
                assert alike(self.stands(), stands)

    def _say(self, text: str) -> None:
        self.history[self.record].append(self.said[self.record])
        self.said[self.record] = " ".join(text.split())  # as verbs put it in order
        self.form.show(self.record, self.said[self.record])


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Callable[[], Desk]]:
    with Project.create(tmp_path / "p.hashiya", "مشروع", library.builtin()) as project:
        person = project.perform(add_person, "ريم").result

        def make() -> Desk:
            for one in project.drafts.of(person.uid):
                project.drafts.write(person.uid, [], [one])
            return Desk(project, person, look)

        yield make


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(steps=STEPS)
@example(steps=[("type", "ا"), ("again", ""), ("type", "ب"), ("gather", "")])
@example(steps=[("type", "ا"), ("again", ""), ("type", "ب"), ("record", ""), ("again", "")])
@example(steps=[("type", "ا"), ("elsewhere", "ب"), ("insist", ""), ("gather", ""), ("undo", "")])
def test_no_letter_is_lost(make_desk: Callable[[], Desk], steps: list[tuple[str, str]]) -> None:
    desk = make_desk()
    for step, text in steps:
        desk.do(step, text)
    desk.form.close()
