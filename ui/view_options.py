"""The reader's view options: what they are now, and that they are remembered."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.scheme.lookup import SchemeIndex
from ui.choices import Column, TextDirection
from ui.reader.page import Order
from ui.reader.paragraphs import Direction
from ui.reader.view import Reader
from ui.reader.viewing import Viewing
from ui.scale import Scale
from ui.settings import Settings, SettingsStore
from ui.views.keeping import keep


class ViewOptions(QObject):
    """Shows the reader as the settings say, and keeps what is chosen.

    Args:
        reader: what is shown.
        index: the scheme, for what its layers hold.
        settings: where the options stand.

    Signals:
        changed: something is shown another way.
    """

    changed = Signal()

    def __init__(
        self,
        reader: Reader,
        index: SchemeIndex,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._index = index
        self._settings = settings
        self._focus = False
        reader.set_zoom(settings.now.reading_size)
        self._show()

    # --- size -----------------------------------------------------------------------------------

    @property
    def size(self) -> int:
        """The reading size in pixels."""
        return self._reader.zoom

    def set_size(self, px: int) -> None:
        """Read in another size; articles that were never open follow."""
        self._reader.set_zoom(px)
        keep(self._settings, reading_size=px)
        self.changed.emit()

    # --- spacing, width, marks ------------------------------------------------------------------

    @property
    def viewing(self) -> Viewing:
        """What the reader shows, and how."""
        return self._reader.viewing

    def set_compact(self, compact: bool) -> None:
        """Set lines close together, or as far apart as chips need."""
        self._keep(compact=compact)

    def set_column(self, column: Column) -> None:
        """Let the text run narrower or wider."""
        self._keep(column=column)

    def show_invisibles(self, shown: bool) -> None:
        """Name characters without a shape by pills, or do not."""
        self._keep(invisibles=shown)

    def show_numbers(self, shown: bool) -> None:
        """Number sentences in the margin, or do not."""
        self._keep(sentence_numbers=shown)

    def show_all_relations(self, shown: bool) -> None:
        """Draw the arcs of all spans in view, or of the chosen one alone."""
        self._keep(all_relations=shown)

    # --- order ----------------------------------------------------------------------------------

    @property
    def isolates(self) -> bool:
        """Whether phone numbers, addresses and codes read from the left."""
        return self._settings.now.isolate

    def set_isolated(self, isolated: bool) -> None:
        """Let phone numbers, addresses and codes read from the left, or as bidi has them."""
        self._keep(isolate=isolated)

    @property
    def direction(self) -> TextDirection:
        """Which way paragraphs run."""
        return self._settings.now.text_direction

    def set_direction(self, direction: TextDirection) -> None:
        """Let paragraphs run another way."""
        self._keep(text_direction=direction)

    # --- layers and labels ----------------------------------------------------------------------

    def shows_layer(self, code: str) -> bool:
        """Whether the spans of a layer are drawn."""
        return code not in self._settings.now.hidden_layers

    def show_layer(self, code: str, shown: bool) -> None:
        """Draw the spans of a layer, or do not."""
        self._keep(hidden_layers=_with(self._settings.now.hidden_layers, code, out=shown))

    def shows_label(self, code: str) -> bool:
        """Whether the spans of a label are drawn, as far as it is up to the label."""
        return code not in self._settings.now.hidden_labels

    def show_label(self, code: str, shown: bool) -> None:
        """Draw the spans of a label, or do not."""
        self._keep(hidden_labels=_with(self._settings.now.hidden_labels, code, out=shown))

    def show_only(self, codes: Iterable[str]) -> None:
        """Draw the spans of these labels alone, whatever their layer."""
        wanted = frozenset(codes)
        layers = {self._index.layer_of(code).code for code in wanted}
        others = (one.code for one in self._index.scheme.labels if one.code not in wanted)
        kept = tuple(code for code in self._settings.now.hidden_layers if code not in layers)
        self._keep(hidden_labels=tuple(others), hidden_layers=kept)

    def show_all(self) -> None:
        """Draw every span."""
        self._keep(hidden_labels=(), hidden_layers=())

    @property
    def hides(self) -> bool:
        """Whether spans of some label are not drawn."""
        return bool(self.viewing.hidden)

    # --- everything -----------------------------------------------------------------------------

    @property
    def scale(self) -> Scale:
        """How large everything is from the next start on, in percent."""
        return self._settings.now.scale

    def set_scale(self, percent: Scale) -> None:
        """Draw everything larger or smaller from the next start on."""
        keep(self._settings, scale=percent)
        self.changed.emit()

    # --- focus ----------------------------------------------------------------------------------

    @property
    def focused(self) -> bool:
        """Whether nothing but the text is shown."""
        return self._focus

    def set_focused(self, focused: bool) -> None:
        """Show nothing but the text, or everything again; not remembered."""
        if focused != self._focus:
            self._focus = focused
            self.changed.emit()

    # --- inside ---------------------------------------------------------------------------------

    def _keep(self, **fields: Any) -> None:
        keep(self._settings, **fields)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        now = self._settings.now
        self._reader.set_viewing(viewing_of(now, self._index))
        self._reader.set_order(Order(Direction(now.text_direction), now.isolate))


def viewing_of(settings: Settings, index: SchemeIndex) -> Viewing:
    """Return what the settings say of the reader, in a scheme.

    Codes of layers and labels that the scheme does not have mean nothing here; they stay in
    the settings for the projects that have them.
    """
    layers, labels = set(settings.hidden_layers), set(settings.hidden_labels)
    hidden = {one.code for one in index.scheme.labels if one.layer in layers or one.code in labels}
    return Viewing(
        compact=settings.compact,
        column=settings.column,
        invisibles=settings.invisibles,
        numbers=settings.sentence_numbers,
        all_relations=settings.all_relations,
        hidden=frozenset(hidden),
    )


def _with(codes: tuple[str, ...], code: str, *, out: bool) -> tuple[str, ...]:
    """Return the codes with one more, or without it."""
    others = tuple(one for one in codes if one != code)
    return others if out else (*others, code)
