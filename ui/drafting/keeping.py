"""Keeps one form: what is typed there becomes a draft, which is given back and recorded once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from annotator.model import Draft, DraftKey
from ui.drafting.drafting import AFTER_MS, Drafting, alike
from ui.drafting.fields import FieldPart, Part, TextField
from ui.drafting.mark import DraftMark, Other
from ui.language import tr


class Keeping(QObject):
    """Sees to it that nothing typed into a form is lost.

    Args:
        drafts: where drafts are kept.
        parts: the fields, by a stable name; other things that are said there as `Part`.
        mark: says that a draft was given back.
        owner: the widget that holds the form; what is typed is kept at once when it is hidden.

    Attributes:
        parts: the parts, by name.
        mark: as it was given.

    Signals:
        shown: the parts of the form were written.
        insisted: record what is typed in a part (its name, the text), whatever was recorded
            meanwhile.
    """

    shown = Signal()
    insisted = Signal(str, str)

    def __init__(
        self,
        drafts: Drafting,
        parts: Mapping[str, TextField | Part],
        mark: DraftMark,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._drafts = drafts
        self.parts = {name: _part(one) for name, one in parts.items()}
        self.mark = mark
        self._subject: tuple[DraftKey, str] | None = None
        self._recorded: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self._given: list[Draft] = []
        self._others: list[Draft] = []
        self._back = False
        self._quiet = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.gather)
        for one in self.parts.values():
            one.changed.connect(self.stir)
        mark.discarded.connect(self.discard)
        mark.taken.connect(self._take)
        mark.insisted.connect(self._insist)
        drafts.discarded.connect(self._discarded)
        owner.installEventFilter(self)

    # --- what owners ask ------------------------------------------------------------------------

    def about(self, key: DraftKey, recorded: Mapping[str, str], title: str = "") -> None:
        """Show a row in the form, or what became of the one that is shown.

        What was typed for the row before is kept; a draft of this one is given back.

        Args:
            key: what is written here now.
            recorded: what the row says in each part.
            title: what the row is called.
        """
        if self._subject is not None and self._subject[0] == key:
            typed = self._typed()
            before = {name: self._recorded.get(name, "") for name in typed} | self._before
            own = {name for name in typed if self._was_own(name, recorded.get(name, ""))}
            self._before = before | {name: recorded.get(name, "") for name in own}
            self._subject, self._recorded = (key, title), dict(recorded)
            self._follow(typed)
            return
        self.leave()
        self._subject, self._recorded = (key, title), dict(recorded)
        self._rest(self._recorded)
        self._give_back(self._drafts.given(key))

    def leave(self) -> None:
        """Be about nothing: what was typed is kept."""
        self.gather()
        self._subject, self._recorded = None, {}
        self._forget()

    def write(self, words: Mapping[str, str]) -> None:
        """Put words into the form as if they were typed."""
        self._write(words)
        self.stir()

    def settle(self) -> None:
        """What stands in the form is recorded: there is no draft of it any more."""
        self._calm()
        if self._subject is not None:
            self._drafts.drop(self._subject[0], self._given)
            self._recorded = {name: part.read() for name, part in self.parts.items()}
        self._forget()

    def recorded(self, key: DraftKey, words: Mapping[str, str]) -> None:
        """Take note that a row says this now; the form may be about another one by now."""
        if self._subject is not None and self._subject[0] == key:
            self.about(key, words, self._subject[1])
        else:
            self._drafts.recorded(key, words)

    def discard(self) -> None:
        """Throw away what was typed, and show what is recorded."""
        recorded = self._recorded
        self.settle()
        self._recorded = recorded
        self._rest(recorded)

    @property
    def typed(self) -> bool:
        """Whether something stands in the form that is not recorded."""
        return bool(self._typed())

    def apart(self, name: str) -> bool:
        """Whether other words were recorded in a part since it was typed in.

        A form that records by itself shall not write over them.
        """
        return name in self._typed() and not alike(
            self._before.get(name, self._recorded.get(name, "")), self._recorded.get(name, "")
        )

    def stir(self) -> None:
        """Take note that something else is said in the form."""
        if self._quiet or self._subject is None:
            return
        self._drafts.stir(self.gather)
        if not self._timer.isActive():
            self._timer.start()

    def gather(self) -> None:
        """Keep what stands in the form, or drop the draft when all of it is recorded."""
        if not isValid(self):
            return
        self._calm()
        if self._subject is None:
            return
        typed = self._typed()
        if typed:
            self._keep(typed)
        else:
            if self._given:
                self._drafts.drop(self._subject[0], self._given)
            self._forget()

    def finish(self, result: int) -> None:
        """A dialog was closed: recorded, or left with what was typed."""
        if result == QDialog.DialogCode.Accepted:
            self.settle()
            self._subject = None
        else:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self._timer.isActive():
            self.gather()
        return False

    # --- inside ---------------------------------------------------------------------------------

    def _was_own(self, name: str, said: str) -> bool:
        """Return whether the form itself recorded this, while somebody typed on."""
        handed = self.parts[name].handed_on()
        return handed is not None and alike(handed, said)

    def _keep(self, typed: dict[str, str]) -> None:
        assert self._subject is not None
        if self._given and dict(self._given[0].words) == typed:
            return  # it lies there as it is
        key, title = self._subject
        was = {name: self._before.get(name, self._recorded.get(name, "")) for name in typed}
        self._before = was
        self._given = [self._drafts.keep(key, typed, was, title, self._given)]

    def _calm(self) -> None:
        self._timer.stop()
        self._drafts.calm(self.gather)

    def _forget(self) -> None:
        self._before, self._given, self._others, self._back = {}, [], [], False
        self.mark.clear()

    def _typed(self) -> dict[str, str]:
        """Return what stands in the form and is not recorded, by part."""
        said = {name: part.read() for name, part in self.parts.items()}
        return {
            name: text
            for name, text in said.items()
            if not alike(text, self._recorded.get(name, ""))
        }

    def _rest(self, texts: Mapping[str, str]) -> None:
        self._quiet = True
        for name, part in self.parts.items():
            part.rest(texts.get(name, ""))
        self._quiet = False
        self.shown.emit()

    def _follow(self, typed: Mapping[str, str]) -> None:
        """The record says something else, or not: what is typed stays, the rest follows."""
        if self._is_gone(typed):
            self._forget()
            self._rest(self._recorded)
            return
        self._quiet = True
        for name, part in self.parts.items():
            said, now = self._recorded.get(name, ""), part.read()
            if now == said or (name not in typed and not alike(now, said)):
                part.rest(said)
        self._quiet = False
        if typed:
            self.gather()
            self._show_mark()
        self.shown.emit()

    def _is_gone(self, typed: Mapping[str, str]) -> bool:
        """Return whether another window recorded or discarded the draft that was given back."""
        if not (self._back and typed and self._given and self._subject is not None):
            return False
        given = self._given[0]
        lying = self._drafts.given(self._subject[0])
        return dict(given.words) == dict(typed) and not any(one.says_same(given) for one in lying)

    def _give_back(self, drafts: Sequence[Draft]) -> None:
        if not drafts:
            return
        self._given, self._others = [drafts[0]], list(drafts[1:])
        self._before, self._back = dict(drafts[0].before), True
        self._write(drafts[0].words)
        if self._typed():
            self._show_mark()
        else:
            self.gather()  # it was recorded meanwhile

    def _write(self, words: Mapping[str, str]) -> None:
        self._quiet = True
        for name, text in words.items():
            if name in self.parts:
                self.parts[name].give_back(text)
        self._quiet = False
        self.shown.emit()

    # --- what else stands for the form ----------------------------------------------------------

    def _show_mark(self) -> None:
        """Say that this is a draft, where it was given back or the record says other words."""
        others = self._alternatives()
        if self._given and (self._back or others):
            self.mark.show_draft(self._given[0].at, [other for other, _ in others])
        else:
            self.mark.clear()

    def _alternatives(self) -> list[tuple[Other, Draft | None]]:
        found: list[tuple[Other, Draft | None]] = []
        moved = [name for name in self._typed() if self.apart(name)]
        if moved:
            said = self._told({name: self._recorded.get(name, "") for name in moved})
            found.append((Other(tr("Recorded meanwhile:"), said), None))
        elsewhere = tr("Typed in another window:")
        found += [(Other(elsewhere, self._told(one.words)), one) for one in self._others]
        return found

    def _told(self, words: Mapping[str, str]) -> str:
        known = {name: text for name, text in words.items() if name in self.parts}
        return " · ".join(self.parts[name].told(text) for name, text in known.items() if text)

    def _discarded(self, draft: Draft) -> None:
        if self._subject is not None and self._subject[0] == draft.key:
            self._others = [one for one in self._others if not one.says_same(draft)]
            if dict(draft.words) == self._typed():
                self.discard()
            else:
                self._show_mark()

    def _insist(self) -> None:
        typed = self._typed()
        self._before |= {name: self._recorded.get(name, "") for name in typed}
        for name, text in typed.items():
            self.insisted.emit(name, text)

    def _take(self, number: int) -> None:
        """Put other words in the draft's place, which is offered in theirs."""
        _, draft = self._alternatives()[number]
        if draft is None:
            self.discard()
            return
        self.gather()
        self._others = [one for one in (*self._given, *self._others) if one is not draft]
        self._given = [draft]
        self._write(draft.words)
        self._show_mark()


def _part(one: TextField | Part) -> Part:
    return one if isinstance(one, Part) else FieldPart(one)
