"""The head over the reader: title, date, what is shown, status, and on to the next."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import ChangeSet, Status
from ui.actions.articles import mark
from ui.language import tr
from ui.theme import metrics
from ui.views.articles.delegate import STATUS_ICONS
from ui.views.flat_button import FlatButton
from ui.views.grounds import ground
from ui.views.set_choice import SetChoice
from ui.views.texts import long_date
from ui.views.view_menus import add_shown, add_type
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.menu import menu as new_menu
from ui.widgets.menu import menu_text, open_below
from ui.widgets.tips import set_tip


class ArticleHeader(QWidget):
    """What the open article is, and how far it is."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._desk = parts.desk
        look = parts.look
        ground(self, look, "paper")
        self.setFixedHeight(metrics.TOP_BAR)
        self.title = ElidedLabel("", look, self, weight=600)
        self.date = label("", look, size="small", token="text2")
        self.whose = SetChoice(parts, self)
        self.eye = IconButton("eye", "", look, self)
        self.size_button = FlatButton("Aa", look, self)
        self.status = Button("", look, self, trailing="caret-down", icon="circle")
        self.next = Button(tr("Next"), look, self, trailing="caret-right")
        parts.commands.bind(self.next, "article.next")
        for button, name, opener in (
            (self.size_button, tr("Type"), self.open_type),
            (self.eye, tr("What is shown"), self.open_shown),
        ):
            set_tip(button, name)
            button.setAccessibleName(name)
            button.clicked.connect(opener)
        self.status.clicked.connect(self.open_statuses)
        self._lay_out()
        self._desk.article_opened.connect(self.refresh)
        self._desk.changed.connect(self._changed)
        parts.commands.context.shell.viewing.changed.connect(self.show_hidden)
        self.refresh()
        self.show_hidden()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 0)
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.title, 1)
        row.addWidget(self.date)
        row.addSpacing(metrics.GAP_4)
        row.addWidget(self.whose)
        row.addWidget(self.eye)
        row.addWidget(self.size_button)
        row.addSpacing(metrics.GAP_4)
        row.addWidget(Hairline(self._parts.look, vertical=True, token="hair2", length=20))
        row.addSpacing(metrics.GAP_4)
        row.addWidget(self.status)
        row.addWidget(self.next)

    def refresh(self) -> None:
        """Show the open article's title, date and status."""
        article = self._desk.article
        self.setEnabled(article is not None)
        self.status.setEnabled(not self._desk.shown.foreign)
        self.title.set_text(article.title if article else "")
        self.date.setText(long_date(article.published, self._parts.look) if article else "")
        self.status.setText(status_name(self._desk.status))
        self.status.set_icon_name(STATUS_ICONS[self._desk.status])
        self.status.setAccessibleName(
            tr("Status: {status}").format(status=status_name(self._desk.status))
        )

    def _changed(self, _changes: ChangeSet) -> None:
        self.refresh()

    def show_hidden(self) -> None:
        """Say by the eye whether something of the annotation is not drawn."""
        shell = self._parts.commands.context.shell
        hides = shell.viewing.hides or not shell.arcs_shown()
        self.eye.set_icon_name("eye-slash" if hides else "eye")
        words = tr("What is shown: not everything is") if hides else tr("What is shown")
        set_tip(self.eye, words)
        self.eye.setAccessibleName(words)

    def open_statuses(self) -> None:
        """Offer the four statuses."""
        menu = new_menu(self._parts.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in Status:
            setter = _Setter(self._parts, status, menu)
            icon = self._parts.look.icon(STATUS_ICONS[status])
            menu.addAction(icon, menu_text(status_name(status))).triggered.connect(setter.fire)
        open_below(menu, self.status)

    def open_type(self) -> None:
        """Offer how the text is set: size, face, spacing, width."""
        menu = new_menu(self._parts.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_type(menu, self._parts.commands)
        open_below(menu, self.size_button)

    def open_shown(self) -> None:
        """Offer what is shown: relations, marks, layers, labels."""
        menu = new_menu(self._parts.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_shown(menu, self._parts.commands, self._parts.look)
        open_below(menu, self.eye)


class _Setter(QObject):
    """Sets one status."""

    def __init__(self, parts: Parts, status: Status, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._status = status

    def fire(self) -> None:
        """Set it."""
        mark(self._parts.commands.context, self._status)


def status_name(status: Status) -> str:
    """What a status is called."""
    return {
        Status.NEW: tr("New"),
        Status.IN_PROGRESS: tr("In progress"),
        Status.DONE: tr("Done"),
        Status.SKIPPED: tr("Skipped"),
    }[status]
