"""Finding a claim of the project by its number or its words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.model import Uid
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.storage.reading import ClaimRow
from ui.claim_model import ENTRY, ClaimModel, Index
from ui.dialogs.base import Dialog
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.direction import side_of
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField
from ui.widgets.writing import fitting, write

HEIGHT = 300
ROW = 48


class PickClaim(Dialog):
    """A list of claims that typing narrows down; subclasses say what the chosen one is for.

    Args:
        title: what the dialog is for.
        done: what its button does.
        project: whose claims they are.
        look: how it looks.
        current: the claim that is chosen at first.
        without: a claim that is not offered.
    """

    def __init__(
        self,
        title: str,
        done: str,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        current: Uid | None = None,
        without: Uid | None = None,
    ) -> None:
        super().__init__(title, look, parent, width=560)
        self.project = project
        self._current = self._awaited = current
        self.field = SearchField(look, tr("Number or words of the claim"), enters=False)
        self.model = ClaimModel(project.read.claims, self, without=without)
        self.list = self._make_list()
        self.field.follow(self.list)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.empty = label(tr("No claim has these words."), look, size="small", token="text2")
        self.body.addWidget(self.empty)
        self.save = Button(done, look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.field.textChanged.connect(self.search)
        self.list.doubleClicked.connect(self.submit)
        self.search("")
        self._grown()
        self.model.grown.connect(self._grown)
        self.field.setFocus()

    def take(self, claim: Uid) -> None:
        """Do with the chosen claim what the dialog is for.

        Raises:
            HashiyaError: it is refused; the dialog stays and says why.
        """

    def search(self, words: str) -> None:
        """Show the claims with these words."""
        self.model.show(words)
        found = self.model.first()
        current = self.model.index_of(None if words else self._current)
        self.list.setCurrentIndex(current if current.isValid() else self.model.index_of(found))
        self._tell(found)

    def _grown(self) -> None:
        """More claims were read: choose one, if none could be; find the one that is stated."""
        found = self.model.first()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index_of(found))
        awaited = self.model.index_of(self._awaited)
        if awaited.isValid():
            self._awaited = None
            if self.list.currentIndex().row() == 0 and not self.field.text():  # as it was opened
                self.list.setCurrentIndex(awaited)
        self._tell(found)

    def _tell(self, found: Uid | None) -> None:
        self.empty.setVisible(found is None and self.model.complete)
        self.save.setEnabled(found is not None)

    def submit(self) -> None:
        """Take the chosen claim."""
        entry = self.list.currentIndex().data(ENTRY)
        if not isinstance(entry, ClaimRow):
            return
        self.notice.clear()
        try:
            self.take(entry.claim.uid)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(_Rows(self.look, made))
        made.setFixedHeight(HEIGHT)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setStyleSheet(list_sheet(self.look).replace("QListWidget", "QListView"))
        made.setAccessibleName(tr("Claims"))
        made.setUniformItemSizes(True)
        return made


class _Rows(QStyledItemDelegate):
    """Number and wording; under it how often it is stated."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, look = index.data(ENTRY), QRect(option.rect), self._look
        if not isinstance(row, ClaimRow):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("accentSoft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        number = look.digits(str(row.claim.number))
        inner = QRectF(rect).adjusted(8, 4, -8, -4)
        wide = 34
        first = QRectF(inner)
        first.setWidth(wide)
        if look.rtl:
            first.moveRight(inner.right())
        rest = inner.adjusted(0 if look.rtl else wide, 0, -wide if look.rtl else 0, 0)
        ink = look.theme.spans["CLAIM"].ink
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        start = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font(weight=600))
        painter.setPen(ink)
        write(painter, first, flags | start, number)
        wording = row.claim.wording
        painter.setPen(look.color("text"))
        self._line(painter, rest, wording, look.font(), side_of(wording, empty=look.rtl))
        facts = look.digits(tr("%n appearance(s)", "", row.appearances))
        said = f"{look.isolate(row.claim.topic)} · {facts}" if row.claim.topic else facts
        painter.setPen(look.color("text2"))
        self._line(painter, rest.adjusted(0, 20, 0, 0), said, look.font("small"), start)
        painter.restore()

    def _line(
        self, painter: QPainter, area: QRectF, text: str, font: QFont, side: Qt.AlignmentFlag
    ) -> None:
        right = side == Qt.AlignmentFlag.AlignRight
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(rtl if right else ltr)
        painter.setFont(font)
        mode, wide = Qt.TextElideMode.ElideRight, round(area.width())
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        shown = fitting(painter.fontMetrics(), " ".join(text.split()), mode, wide)
        write(painter, area, flags | Qt.TextFlag.TextSingleLine, shown)
