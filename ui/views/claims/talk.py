"""What happened to a claim and what was said of it, under two tabs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Comment, Person, Uid
from annotator.scheme.lookup import SchemeIndex
from ui.drafting import Drafting
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.comments import Comments
from ui.views.claims.history import Event
from ui.views.claims.log import Log
from ui.widgets.segmented import Segmented

LOG, COMMENTS = "log", "comments"


class Talk(QWidget):
    """The log or the comments.

    Signals:
        turned: the other tab is shown.
    """

    turned = Signal()

    def __init__(
        self,
        index: SchemeIndex,
        look: Look,
        names: Callable[[Uid | None], str],
        drafts: Drafting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.log = Log(index, look)
        self.comments = Comments(look, names, drafts)
        self._counts = {LOG: 0, COMMENTS: 0}
        self.tabs = Segmented(self._options(), look, LOG, self, name=tr("Show"))
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.PANE_PADDING, 10, metrics.PANE_PADDING, 12)
        column.setSpacing(metrics.GAP_12)
        column.addLayout(head)
        column.addWidget(self.log)
        column.addWidget(self.comments)
        column.addStretch()
        self.comments.hide()
        self.tabs.changed.connect(self._turn)

    def show_talk(self, events: list[Event], comments: Sequence[Comment], person: Person) -> None:
        """Show these events and comments."""
        self._counts = {LOG: len(events), COMMENTS: len(comments)}
        self.tabs.set_options(self._options())
        self.log.show_events(events)
        self.comments.show_comments(comments, person)

    @property
    def tab(self) -> str:
        """Which of the two is shown."""
        return self.tabs.value

    def turn(self, tab: str) -> None:
        """Show the log, or the comments."""
        self.tabs.set_value(tab)
        self._turn()

    def _turn(self) -> None:
        self.log.setVisible(self.tabs.value == LOG)
        self.comments.setVisible(self.tabs.value == COMMENTS)
        self.turned.emit()

    def _options(self) -> list[tuple[str, str]]:
        names = {LOG: tr("Log"), COMMENTS: tr("Comments")}
        digits = self._look.digits
        return [(tab, f"{name} {digits(self._counts[tab])}") for tab, name in names.items()]
