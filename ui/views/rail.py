"""The rail: one item a workspace."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.grounds import ground
from ui.views.workspace import Workspace
from ui.widgets.button import IconButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.writing import caption, write

ITEM_HEIGHT, ITEM_WIDTH = 52, 52


class Rail(QWidget):
    """Goes from workspace to workspace.

    Signals:
        asked: show this workspace (its code).
        menu_asked: open the main menu.
    """

    asked = Signal(str)
    menu_asked = Signal()

    def __init__(
        self, workspaces: list[Workspace], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, look, "rail")
        self.setFixedWidth(metrics.RAIL)
        self.items = {one.code: RailItem(one, look, self) for one in workspaces}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 10)
        column.setSpacing(2)
        for number, item in enumerate(self.items.values()):
            self._group.addButton(item, number)
            column.addWidget(item)
        column.addStretch()
        settings = IconButton("gear-six", tr("Settings"), look, self, size=metrics.ICON_RAIL)
        settings.clicked.connect(self.menu_asked)
        column.addWidget(settings, 0, Qt.AlignmentFlag.AlignHCenter)
        self.settings = settings

    def show_active(self, code: str) -> None:
        """Say which workspace is shown."""
        self.items[code].setChecked(True)

    def _clicked(self, number: int) -> None:
        self.asked.emit(list(self.items)[number])


class RailItem(QAbstractButton):
    """An icon over a name."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = workspace.icon
        caption(self, workspace.name())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, look, metrics.RADIUS_RAIL)

    def sizeHint(self) -> QSize:
        return QSize(ITEM_WIDTH, ITEM_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        active = self.isChecked()
        if active:
            rounded(painter, QRectF(self.rect()), metrics.RADIUS_RAIL, look.color("accentSoft"))
        elif self.underMouse():
            rounded(painter, QRectF(self.rect()), metrics.RADIUS_RAIL, look.color("hover"))
        token = "accentText" if active else "text2"
        side = metrics.ICON_RAIL
        icon = QRectF((self.width() - side) / 2, 7, side, side)
        look.paint_icon(painter, icon, f"{self._icon}-fill" if active else self._icon, token)
        painter.setFont(look.font("micro", 500 if active else 400))
        painter.setPen(look.color(token))
        below = QRectF(0, 30, self.width(), 16)
        write(painter, below, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
