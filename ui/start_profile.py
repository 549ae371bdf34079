"""Who is working: a name and a role, without a password."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.article import WORKING, Role
from ui.language import tr
from ui.settings import Profile
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.badge import IconWord
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.wording import role_word


class ProfileRow(QWidget):
    """The name that stands beside one's work, and one's role.

    Args:
        profile: who works.
        look: how it looks.
        kept: whether that was said before; otherwise it is a proposal.

    Signals:
        changed: somebody else, or another role (`Profile`).
    """

    changed = Signal(object)

    def __init__(
        self, profile: Profile, look: Look, parent: QWidget | None = None, *, kept: bool = True
    ) -> None:
        super().__init__(parent)
        self._shown = profile
        self._kept = kept
        self.name = Field(look, profile.name, name=tr("Your name"))
        self.name.setFixedWidth(170)
        self.name.editingFinished.connect(self.commit)
        roles = [(role.value, role_word(role)) for role in WORKING]
        self.role = Combo(roles, look, profile.role.value, name=tr("Your role"))
        self.role.setFixedWidth(112)
        self.role.changed.connect(self.commit)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.GAP_12)
        line.addWidget(_Picture(look))
        line.addWidget(label(tr("Working as"), look, token="text2"))
        line.addWidget(self.name)
        line.addWidget(self.role)
        line.addStretch(1)
        self.hint = IconWord(
            tr("Write your name first: it stands beside everything you annotate."),
            look,
            icon="warning-circle",
            ink=look.color("bad"),
            font=look.font("small"),
            side=metrics.ICON_INLINE,
        )
        self.hint.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(metrics.GAP_8)
        outer.addLayout(line)
        outer.addWidget(self.hint)

    @property
    def profile(self) -> Profile:
        """Name and role as they stand in the fields."""
        return Profile(" ".join(self.name.text().split()), Role(self.role.value))

    def commit(self) -> None:
        """Hand on what changed, if anything did."""
        now = self.profile
        self.hint.setVisible(self.hint.isVisible() and not now.name)
        if now != self._shown:
            self._hand_on(now)

    def confirm(self) -> None:
        """Hand on a name that was only proposed: somebody goes on under it."""
        if not self._kept:
            self._hand_on(self.profile)

    def _hand_on(self, profile: Profile) -> None:
        self._shown, self._kept = profile, True
        self.changed.emit(profile)

    def ask(self) -> None:
        """Say that the name is needed, and put the caret there."""
        self.hint.show()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)


class _Picture(QWidget):
    """The icon of a person."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._look.paint_icon(painter, QRectF(self.rect()), "user-circle")
        painter.end()
