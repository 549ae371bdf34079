"""The attributes of the chosen span: segments for few values, lists and fields for others."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import AttributeValue, DraftKey, Span
from annotator.operations.spans import set_span_attribute
from annotator.scheme.model import Attribute, Type
from ui.drafting import DraftMark, Keeping
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.workspace import Parts
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.widgets.section import Section
from ui.widgets.segmented import Segmented

NAME_WIDTH = 84
ATTRIBUTES = "attributes"
FEW = 4
"""So many values of a number are shown side by side."""
FEW_CHOICES = 3
YES, NO = "yes", "no"


class Attributes(Section):
    """One row an attribute; kept while spans of one label are shown, so the focus stays."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Attributes"), parts.look, parent)
        self._parts = parts
        self._span: Span | None = None
        self._label = ""
        self._keeping: Keeping | None = None
        self.rows: dict[str, AttributeRow] = {}

    def show_span(self, span: Span) -> None:
        """Show the attributes of a span; hidden when its label has none."""
        if span.label != self._label:
            self._rebuild(span.label)
        self._span = span
        for code, row in self.rows.items():
            row.show_value(span.attributes.get(code))
        if self._keeping is not None:
            said = {code: shown_value(span.attributes.get(code)) for code in self.rows}
            self._keeping.about(DraftKey(ATTRIBUTES, span.uid), said)
        self.setVisible(bool(self.rows))

    def _rebuild(self, label_code: str) -> None:
        self._label = label_code
        self._leave()
        for row in self.rows.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for attribute in self._parts.desk.index.attributes_of(label_code):
            row = AttributeRow(attribute, self._parts.look, self._set, self)
            self.rows[attribute.code] = row
            self.add(row)
        fields = {code: row.field for code, row in self.rows.items()}
        lines = {code: field for code, field in fields.items() if field is not None}
        if lines:
            mark = DraftMark(self._parts.look, insists=True)
            self.add(mark)
            self._keeping = Keeping(self._parts.desk.drafts, lines, mark, self)
            self._keeping.insisted.connect(self._insist)

    def _insist(self, code: str, text: str) -> None:
        self.rows[code].editor.choose(text.strip())

    def _leave(self) -> None:
        """Keep what is written in fields that go."""
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.leave()
            self.body.removeWidget(keeping.mark)
            keeping.mark.deleteLater()
            keeping.deleteLater()

    def _set(self, code: str, value: AttributeValue | None) -> None:
        span = self._span
        if self._keeping is not None and self._keeping.apart(code):
            return  # somebody else said something there meanwhile: both are shown
        if span is not None and span.attributes.get(code) != value:
            self._parts.desk.perform(set_span_attribute, span, code, value)


def shown_value(value: AttributeValue | None) -> str:
    """Return a value as its widget knows it."""
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)


class AttributeRow(QWidget):
    """The name of an attribute, and what sets it."""

    def __init__(
        self,
        attribute: Attribute,
        look: Look,
        setter: Callable[[str, AttributeValue | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.editor = Editor(attribute, look, setter, self)
        name = label(attribute.name.in_language(look.language), look, size="small", token="text2")
        name.setFixedWidth(NAME_WIDTH)
        name.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name)
        row.addWidget(self.editor.widget, 1)
        self.setMinimumHeight(metrics.FIELD_ROW)

    @property
    def field(self) -> Field | None:
        """The field that is written in, if it is one."""
        return self.editor.widget if isinstance(self.editor.widget, Field) else None

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without saying so; in a field that is written in, drafts see to it."""
        self.editor.show_value(value)


class Editor(QObject):
    """Shows and sets one attribute, by the widget that its type asks for."""

    def __init__(
        self,
        attribute: Attribute,
        look: Look,
        setter: Callable[[str, AttributeValue | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._attribute = attribute
        self._setter = setter
        self.widget: Segmented | Combo | Field = self._make(look, parent)
        if isinstance(self.widget, Field):
            self.widget.editingFinished.connect(self._typed)
        else:
            self.widget.changed.connect(self.choose)

    def _make(self, look: Look, parent: QWidget) -> Segmented | Combo | Field:
        name = self._attribute.name.in_language(look.language)
        options = self._options(look)
        if not options:
            return Field(look, "", parent, name=name)
        few = FEW_CHOICES if self._attribute.type is Type.CHOICE else FEW
        if len(options) <= few:
            return Segmented(options, look, "", parent, name=name, clearable=True)
        return Combo(options, look, "", parent, name=name, none=tr("—"))

    def _options(self, look: Look) -> list[tuple[str, str]]:
        attribute = self._attribute
        if attribute.type is Type.CHOICE:
            return [(one.code, one.name.in_language(look.language)) for one in attribute.choices]
        if attribute.type is Type.BOOL:
            return [(YES, tr("Yes")), (NO, tr("No"))]
        low, high = attribute.minimum, attribute.maximum
        if attribute.type is Type.INT and low is not None and high is not None:
            return [(str(n), look.digits(str(n))) for n in range(low, high + 1)]
        return []

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without saying so, unless it is written."""
        if not isinstance(self.widget, Field):
            self.widget.set_value(shown_value(value))

    def _typed(self) -> None:
        if isinstance(self.widget, Field):
            self.choose(self.widget.text().strip())

    def choose(self, text: str) -> None:
        """Set the value that a text stands for."""
        self._setter(self._attribute.code, self._value(text))

    def _value(self, text: str) -> AttributeValue | None:
        if not text:
            return None
        if self._attribute.type is Type.BOOL:
            return text == YES
        if self._attribute.type is Type.INT and text.lstrip("-").isdecimal():
            return int(text)
        return text
