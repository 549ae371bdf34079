"""The menu over a span or over selected words."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions.proposal_mode import ProposalMode
from ui.language import tr
from ui.theme.look import Look
from ui.views.label_menu import LabelMenu
from ui.views.workspace import Parts
from ui.widgets.menu import menu as new_menu

ON_PROPOSAL = ("attribution.take", "attribution.next", "escape")
ON_WORDS = ("attribution.join", "span.fragment", "evidence.quote", "text.copy")
ON_SPAN = (
    ("relation.link", "span.edge", "span.fragment", "span.fragment.remove"),
    ("span.note", "span.unsure", "evidence.quote", "show.only"),
    ("text.copy", "span.delete"),
)
ANYWHERE = ("attribution.join", "text.all")


class _Labelling(QObject):
    """Puts a label as its key does."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    def put(self, code: str) -> None:
        """Put it."""
        self._parts.commands.run(f"label.{code}")


def open_menu(parts: Parts, place: QPoint, parent: QWidget) -> QMenu:
    """Open what can be done with the selected words, or with the chosen span.

    Args:
        parts: the desk and the actions.
        place: on the screen.
        parent: whose menu it is.
    """
    commands, desk = parts.commands, parts.desk
    menu = new_menu(parts.look, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if isinstance(commands.context.modes.current, ProposalMode):
        _add(parts, menu, ON_PROPOSAL)
    elif commands.context.reader.selection() is not None:
        menu.addMenu(_labels(parts, menu, tr("Label the words"), ""))
        _add(parts, menu, ON_WORDS)
    elif desk.span is not None:
        menu.addMenu(_labels(parts, menu, tr("Relabel"), desk.span.label))
        for section in ON_SPAN:
            menu.addSeparator()
            _add(parts, menu, section)
    else:
        _add(parts, menu, ANYWHERE)
    menu.popup(place)
    return menu


def _add(parts: Parts, menu: QMenu, names: tuple[str, ...]) -> None:
    for name in names:
        parts.commands.add_to(menu, parts.commands.registry[name])


def _labels(parts: Parts, menu: QMenu, title: str, current: str) -> QMenu:
    """Return the menu of all labels, those of each layer together."""
    look: Look = parts.look
    labels = LabelMenu(look, menu)
    labels.setLayoutDirection(look.direction)
    labels.setTitle(title)
    index = parts.desk.index
    for layer in index.scheme.layers:
        if not labels.isEmpty():
            labels.addSeparator()
        labels.add_labels(index.labels_of(layer.code), current)
    labels.chosen.connect(_Labelling(parts, labels).put)
    return labels
