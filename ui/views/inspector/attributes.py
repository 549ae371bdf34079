"""The attributes of the chosen span: segments for few values, lists and fields for others."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import AttributeValue, DraftKey, Span
from annotator.operations.spans import set_span_attribute
from annotator.scheme.model import Attribute, Type
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
        self.rows: dict[str, AttributeRow] = {}

    def show_span(self, span: Span) -> None:
        """Show the attributes of a span; hidden when its label has none."""
        if span.label != self._label:
            self._rebuild(span.label)
        self._span = span
        for code, row in self.rows.items():
            row.editor.keep_as(DraftKey(f"attribute.{code}", span.uid))
            row.show_value(span.attributes.get(code))
        self.setVisible(bool(self.rows))

    def _rebuild(self, label_code: str) -> None:
        self._label = label_code
        for row in self.rows.values():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for attribute in self._parts.desk.index.attributes_of(label_code):
            row = AttributeRow(attribute, self._parts.look, self._set, self)
            self.rows[attribute.code] = row
            self.add(row)

    def _set(self, code: str, value: AttributeValue | None) -> None:
        span = self._span
        if span is not None and span.attributes.get(code) != value:
            self._parts.desk.perform(set_span_attribute, span, code, value)


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

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without saying so."""
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
            self.widget.changed.connect(self._chosen)

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

    def keep_as(self, key: DraftKey) -> None:
        """Say what is written in the field, if it is one."""
        if isinstance(self.widget, Field):
            self.widget.draft = key

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without saying so."""
        if isinstance(value, bool):
            text = YES if value else NO
        else:
            text = "" if value is None else str(value)
        if isinstance(self.widget, Field):
            if not self.widget.hasFocus() and self.widget.text() != text:
                self.widget.setText(text)
        else:
            self.widget.set_value(text)

    def _typed(self) -> None:
        if isinstance(self.widget, Field):
            self._chosen(self.widget.text().strip())

    def _chosen(self, text: str) -> None:
        self._setter(self._attribute.code, self._value(text))

    def _value(self, text: str) -> AttributeValue | None:
        if not text:
            return None
        if self._attribute.type is Type.BOOL:
            return text == YES
        if self._attribute.type is Type.INT and text.lstrip("-").isdecimal():
            return int(text)
        return text
