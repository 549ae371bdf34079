"""What people say to each other about a claim."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Claim, Comment, DraftKey, Person, Role, Uid
from ui.drafting import Drafting, DraftMark, Keeping
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.claims.prose import Prose
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.note_field import NoteField

COMMENT = "comment"


class Comments(QWidget):
    """The comments, the earliest first, and a field for the next.

    Signals:
        said: a comment is to be written (its text).
        deleted: one is to be taken back (`Comment`).
    """

    said = Signal(str)
    deleted = Signal(object)

    def __init__(
        self,
        look: Look,
        names: Callable[[Uid | None], str],
        drafts: Drafting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._shown: tuple[tuple[Comment, ...], Person] | None = None
        self.rows: list[CommentRow] = []
        self.empty = label(tr("Nobody said anything yet."), look, size="small", token="text2")
        self.field = NoteField(
            look, lines=2, name=tr("Comment"), placeholder=tr("Say something to the others")
        )
        self.mark = DraftMark(look)
        self.keeping = Keeping(drafts, {"text": self.field}, self.mark, self)
        self.send = Button(tr("Say it"), look, small=True, key="Ctrl+Return")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(metrics.GAP_12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.empty)
        column.addLayout(self._rows)
        column.addWidget(self.mark)
        column.addWidget(self.field)
        column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeading)
        self.send.clicked.connect(self.say)
        self.field.textChanged.connect(self._typed)
        self._typed()

    def show_claim(self, claim: Claim) -> None:
        """Be about another claim; what was begun for one waits until it is shown again."""
        self.keeping.about(DraftKey(COMMENT, claim.uid), {"text": ""}, claim.wording)

    def show_comments(self, comments: Sequence[Comment], person: Person) -> None:
        """Show these comments to a person."""
        if (tuple(comments), person) == self._shown:
            return
        self._shown = (tuple(comments), person)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for one in comments:
            mine = person.uid == one.person or person.role is Role.LEAD
            row = CommentRow(one, self._look, self._names(one.person), self, mine)
            row.remove.clicked.connect(self._delete)
            self.rows.append(row)
            self._rows.addWidget(row)
        self.empty.setVisible(not comments)

    def say(self) -> None:
        """Say what is written."""
        text = self.field.toPlainText().strip()
        if text:
            self.said.emit(text)

    def clear(self) -> None:
        """Leave the field empty: it was said."""
        self.keeping.discard()

    def _delete(self) -> None:
        button = self.sender()
        for row in self.rows:
            if row.remove is button:
                self.deleted.emit(row.comment)

    def _typed(self) -> None:
        self.send.setEnabled(bool(self.field.toPlainText().strip()))


class CommentRow(QWidget):
    """One comment: who and when over what was said."""

    def __init__(
        self, comment: Comment, look: Look, name: str, parent: QWidget, mine: bool
    ) -> None:
        super().__init__(parent)
        self.comment = comment
        self.remove = IconButton("trash", tr("Delete the comment"), look, self, size=13)
        self.remove.setVisible(mine)
        self.words = Prose(look, look.font("small"), look.line_height("small"), comment.text)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(metrics.GAP_8)
        head.addWidget(ElidedLabel(name, look, size="small", weight=500), 1)
        head.addWidget(label(when(comment.at, look), look, size="small", token="text3"))
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.words)
        self.setAccessibleName(f"{name}, {when(comment.at, look)}: {comment.text}")
