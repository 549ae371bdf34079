"""The list of all keys: by workspace, the one that somebody is in first."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.actions.action import Action
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, legend, paint_cap
from ui.widgets.writing import write

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, HEIGHT = 32, 34, 400
ACTION = Qt.ItemDataRole.UserRole
LABEL = "label."


@dataclass(frozen=True, slots=True)
class Group:
    """Actions that belong together, under a name."""

    name: str
    actions: tuple[Action, ...]


def grouped(actions: Iterable[Action], here: str, places: Mapping[str, str]) -> list[Group]:
    """Return actions by workspace: the one that somebody is in, what works everywhere, the others.

    Args:
        actions: in the order of the menus.
        here: the workspace's code; empty for none.
        places: what each workspace is called.
    """
    all_of_them = list(actions)
    codes = [here] if here else []
    codes += [code for code in ("", *places) if code not in codes]
    codes += [one.workspace for one in all_of_them]
    found = []
    for code in dict.fromkeys(codes):
        own = [one for one in all_of_them if one.workspace == code]
        labels = tuple(one for one in own if one.id.startswith(LABEL))
        name = places.get(code, code) if code else tr("Everywhere")
        found.append(Group(name, tuple(one for one in own if one not in labels)))
        found.append(Group(tr("Labels"), labels))
    return [group for group in found if group.actions]


class KeyModel(QAbstractListModel):
    """Groups of actions, each under its head, with their keys as they are now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[str | Action] = []

    @property
    def actions(self) -> list[Action]:
        """The actions alone."""
        return [one for one in self.rows if isinstance(one, Action)]

    def show(self, groups: Sequence[Group]) -> None:
        """Show other actions."""
        self.beginResetModel()
        self.rows = []
        for group in groups:
            self.rows += [group.name, *group.actions]
        self.endResetModel()

    def first(self) -> QModelIndex:
        """The index of the first action; invalid where there is none."""
        return self.index(1) if self.rows else QModelIndex()

    def index_of(self, action_id: str) -> QModelIndex:
        """The index of an action by its name; invalid where it is not shown."""
        for row, one in enumerate(self.rows):
            if isinstance(one, Action) and one.id == action_id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Action):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ACTION:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            keys = (press.text for press in row.keys) if isinstance(row, Action) else ()
            return " ".join((row.text if isinstance(row, Action) else row, *keys))
        return None


class KeyList(QListView):
    """Enter and double click record a key, Delete takes it away."""

    def __init__(
        self,
        look: Look,
        model: KeyModel,
        record: Callable[[], None],
        clear: Callable[[], None],
    ) -> None:
        super().__init__()
        self._record = record
        self._clear = clear
        self.setModel(model)
        self.setItemDelegate(_Rows(look, self))
        self.setFixedHeight(HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(list_sheet(look).replace("QListWidget", "QListView"))
        self.setAccessibleName(tr("Keys"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._record()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """The action's name, and the caps of its keys at the end side."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW if isinstance(index.data(ACTION), Action) else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action, rect, look = index.data(ACTION), QRectF(QRect(option.rect)), self._look
        painter.save()
        if not isinstance(action, Action):
            self._head(painter, rect, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("accentSoft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        end = 8.0
        legends = dict.fromkeys(legend(press.text) for press in action.keys)
        for key in reversed(legends):
            wide = cap_width(key, look)
            left = rect.left() + end if look.rtl else rect.right() - end - wide
            box = QRectF(left, rect.center().y() - CAP / 2, wide, CAP)
            paint_cap(painter, box, key, look)
            end += wide + 6
        painter.setFont(look.font())
        painter.setPen(look.color("text"))
        painter.setLayoutDirection(look.direction)
        room = rect.adjusted(end if look.rtl else 8, 0, -8 if look.rtl else -end, 0)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        write(painter, room, flags | Qt.TextFlag.TextSingleLine, action.text)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, name: str) -> None:
        look = self._look
        painter.setFont(look.font("small", 600))
        painter.setPen(look.color("text2"))
        painter.setLayoutDirection(look.direction)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        write(painter, rect.adjusted(8, 0, -8, -4), flags | Qt.TextFlag.TextSingleLine, name)
