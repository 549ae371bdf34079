"""Whose annotation is shown: the choice over the text, and what stands in the palette's place."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import SetOwner
from annotator.storage.reading import SetShare
from ui.actions.action import Action
from ui.actions.context import Context
from ui.keys import keys
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.flat_button import FlatButton
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, picture
from ui.widgets.menu import menu as new_menu
from ui.widgets.menu import menu_text, open_below
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption

WORKSPACE = "annotate"
CHOOSE, OWN = "set.choose", "set.own"


def extent(share: SetShare, look: Look) -> str:
    """Return how much somebody has annotated: spans and articles."""
    spans = tr("%n span(s)", "", share.spans)
    articles = tr("in %n article(s)", "", share.articles)
    return look.digits(f"{spans} {articles}")


class SetChoice(FlatButton):
    """Says whose set is shown and opens the choice; not there for those who see only their own."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__("", parts.look, parent, icon="users", trailing="caret-down", quiet=True)
        self._given = parts
        self._shown = parts.desk.shown
        self.clicked.connect(self.open)
        self._shown.changed.connect(self.refresh)
        self._shown.allowance_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say whose set it is."""
        shown = self._shown
        name = self._given.look.isolate(shown.name) if shown.foreign else tr("My annotation")
        caption(self, name)
        self.setAccessibleName(tr("Whose annotation is shown: {name}").format(name=name))
        set_tip(self, tr("Whose annotation is shown"))
        self.set_marked(shown.foreign)
        self.setVisible(shown.allowed)
        self.updateGeometry()

    def open(self) -> None:
        """Offer everybody who has annotated something, one's own first."""
        look, shown = self._given.look, self._shown
        menu = new_menu(look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = [one for one in shown.shares() if one.whose != shown.own]
        own = self._given.commands.registry[OWN]
        lines = [(tr("My annotation"), own.key_text, shown.own)]
        lines += [
            (f"{look.isolate(shown.name_of(one.whose))}  ·  {extent(one, look)}", "", one.whose)
            for one in others
        ]
        for place, (words, key, owner) in enumerate(lines):
            line = menu.addAction(menu_text(words, key))
            line.setCheckable(True)
            line.setChecked(owner == shown.owner)
            line.triggered.connect(_Show(self._given, owner, menu).fire)
            if not place:
                menu.addSeparator()
        if not others:
            nobody = menu_text(tr("Nobody else has annotated anything yet."))
            menu.addAction(nobody).setEnabled(False)
        open_below(menu, self)


class ReadOnlyStrip(QWidget):
    """Stands where the labels are while they mean nothing: why, and the way back."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        look = parts.look
        icon = picture(self)
        icon.setPixmap(look.pixmap("eye", "accentText", 18, ratio=self.devicePixelRatioF()))
        self.words = ElidedLabel("", look, self, token="accentText")
        key = parts.commands.registry[OWN].key_text
        self.back = Button(tr("Show my own"), look, self, key=key)
        self.back.clicked.connect(parts.desk.shown.show_own)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)

    def refresh(self) -> None:
        """Say whose set it is."""
        shown = self._parts.desk.shown
        name = self._parts.look.isolate(shown.name)
        self.words.set_text(tr("The set of {name} is shown, to be read only.").format(name=name))


class _Show(QObject):
    """Shows one set."""

    def __init__(self, parts: Parts, owner: SetOwner, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._owner = owner

    def fire(self) -> None:
        """Do so."""
        self._parts.desk.shown.show(self._owner)


def actions(_language: str) -> list[Action]:
    """Choosing whose annotation is shown, and going back to one's own."""
    return [
        Action(
            CHOOSE,
            tr("Whose annotation is shown…"),
            _choose,
            keys("Ctrl+Shift+S"),
            icon="users",
            enabled=_allowed,
            workspace=WORKSPACE,
            menu="shown",
        ),
        Action(
            OWN,
            tr("Show my own annotation"),
            _own,
            keys("Alt+0"),
            icon="user-circle",
            enabled=_foreign,
            workspace=WORKSPACE,
            menu="shown",
        ),
    ]


def _allowed(context: Context) -> bool:
    return context.desk.shown.allowed


def _foreign(context: Context) -> bool:
    return context.desk.shown.foreign


def _choose(context: Context) -> None:
    choice = context.shell.view(WORKSPACE).findChild(SetChoice)
    if choice is not None:
        choice.open()


def _own(context: Context) -> None:
    context.desk.shown.show_own()
