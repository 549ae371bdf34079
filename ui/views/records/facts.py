"""The facts of a record in one line: kind, role, transliteration, Wikidata."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.model import DraftKey, Record, RecordKind
from ui.drafting import Drafting
from ui.language import tr
from ui.record_words import kind_icon, kind_word
from ui.theme.look import Look
from ui.views.claims.fact import PADDING, FactButton, TextFact
from ui.views.claims.flow import Flow
from ui.widgets.menu import menu, menu_text, open_below

TEXTS = ("role", "transliteration", "wikidata")


class RecordFacts(Flow):
    """Kind, role, transliteration and Wikidata; a click or Enter changes each.

    Signals:
        kind_chosen: another kind (`RecordKind`).
        written: a field's name, and its other words.
    """

    kind_chosen = Signal(object)
    written = Signal(str, str)

    def __init__(self, look: Look, drafts: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(4, 2, parent, outdent=PADDING)
        self._drafts = drafts
        names = {
            "role": tr("Role", "record"),
            "transliteration": tr("Transliteration"),
            "wikidata": tr("Wikidata"),
        }
        self.kind = KindFact(look)
        self.kind.chosen.connect(self.kind_chosen)
        self.texts = {code: TextFact(name, "", look) for code, name in names.items()}
        for code, fact in self.texts.items():
            fact.written.connect(_Writer(self, code).write)
        self.set_items([self.kind, *self.texts.values()])

    def show_record(self, record: Record) -> None:
        """Show a record's facts."""
        self.kind.show_kind(record.kind)
        for code, fact in self.texts.items():
            value = str(getattr(record, code))
            if value != fact.value:
                fact.set_value(value)
            fact.keep_as(self._drafts, DraftKey(f"record.{code}", record.uid))
        self._place()


class KindFact(FactButton):
    """The kind, chosen from a menu.

    Signals:
        chosen: another kind (`RecordKind`).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kind"), "", look, parent)
        self._kind = RecordKind.OTHER
        self.menu: QMenu | None = None
        self.clicked.connect(self.open)

    def show_kind(self, kind: RecordKind) -> None:
        """Show another kind."""
        self._kind = kind
        if self.value != kind_word(kind):
            self.set_value(kind_word(kind))

    def open(self) -> None:
        """Offer the kinds."""
        self.menu = made = menu(self._look, self)
        for kind in RecordKind:
            action = made.addAction(self._look.icon(kind_icon(kind)), menu_text(kind_word(kind)))
            action.setData(str(kind))
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
        made.triggered.connect(self._triggered)
        open_below(made, self)

    def _triggered(self, action: QAction) -> None:
        kind = RecordKind(str(action.data()))
        if kind is not self._kind:
            self.chosen.emit(kind)


class _Writer(QObject):
    """Says which fact was written."""

    def __init__(self, facts: RecordFacts, code: str) -> None:
        super().__init__(facts)
        self._facts = facts
        self._code = code

    def write(self, words: str) -> None:
        """Hand the words on."""
        self._facts.written.emit(self._code, words)
