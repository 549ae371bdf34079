"""The pane at the end side: the scale, the rationale, and what happened to the claim."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model import Uid
from annotator.operations.verdicts import judge_claim
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.content import Content
from ui.views.claims.log import Log
from ui.views.claims.trying import attempt
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.labels import label
from ui.widgets.note_field import NoteField
from ui.widgets.section import Section
from ui.widgets.verdict_scale import VerdictScale


@dataclass(frozen=True, slots=True)
class Draft:
    """A verdict as it stands in the pane."""

    value: str = ""
    rationale: str = ""


class VerdictPane(QWidget):
    """Judges the claim that is shown.

    A verdict is given by its button, since it is a judgement with one's name on it; what was
    begun for a claim waits there while one looks at another.

    Signals:
        given: a verdict was given.
    """

    given = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = parts.desk.project
        self._look = look = parts.look
        self._claim: Uid | None = None
        self._kept = Draft()
        self._drafts: dict[Uid, Draft] = {}
        index = parts.desk.index
        self.scale = VerdictScale(index.scheme.verdicts, look, name=tr("Verdict"))
        self.rationale = NoteField(
            look,
            lines=5,
            name=tr("Rationale"),
            placeholder=tr("Why this verdict? Readers will see it."),
        )
        self.notice = Notice(look)
        self.give = Button(tr("Give the verdict"), look, primary=True, key="Ctrl+Return")
        self.discard = Button(tr("Discard"), look)
        self.hint = label("", look, size="small", token="text2", wrap=True)
        self.log = Log(index, look)
        self.scale.changed.connect(self._changed)
        self.rationale.textChanged.connect(self._changed)
        self.give.clicked.connect(self.judge)
        self.discard.clicked.connect(self._discard)
        self._lay_out(parts)
        self._changed()

    @property
    def draft(self) -> Draft:
        """The verdict as it stands in the pane."""
        return Draft(self.scale.value, self.rationale.toPlainText().strip())

    def show_content(self, content: Content) -> None:
        """Show a claim's verdict, or the one that was begun for it."""
        latest = content.verdict
        kept = Draft(latest.value, latest.rationale.strip()) if latest else Draft()
        same = content.claim.uid == self._claim
        if same and kept == self._kept:
            self.log.show_events(content.events)
            return
        self._put_by()
        if same:  # somebody gave another verdict meanwhile: that is what counts now
            self._drafts.pop(content.claim.uid, None)
            self.notice.clear()
        self._claim, self._kept = content.claim.uid, kept
        self._write(self._drafts.pop(content.claim.uid, kept))
        self.log.show_events(content.events)

    def choose(self, digit: str) -> bool:
        """Choose the value that a digit stands for; return whether there is one."""
        return self._claim is not None and self.scale.choose_by_key(digit)

    def judge(self) -> None:
        """Give the verdict."""
        draft, claim = self.draft, self._claim
        if claim is None:
            return
        if not draft.value:
            self.notice.say(tr("Choose a value of the scale first."))
            self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
        elif draft != self._kept:
            self._drafts.pop(claim, None)
            done = attempt(
                self._project, self.notice, judge_claim, claim, draft.value, draft.rationale
            )
            if done is not None:
                self.given.emit()

    def _put_by(self) -> None:
        if self._claim is not None and self.draft != self._kept:
            self._drafts[self._claim] = self.draft

    def _write(self, draft: Draft) -> None:
        self.scale.set_value(draft.value)
        self.rationale.set_text(draft.rationale)
        self._changed()

    def _discard(self) -> None:
        self.notice.clear()
        self._write(self._kept)

    def _changed(self) -> None:
        begun = self.draft != self._kept
        self.give.setEnabled(begun)
        self.discard.setVisible(begun)
        self.hint.setVisible(begun)
        self.hint.setText(tr("Not given yet."))
        if begun:
            self.notice.clear()

    def _lay_out(self, parts: Parts) -> None:
        look = self._look
        scheme = parts.desk.index.scheme.name.in_language(look.language)
        verdict = Section(tr("Verdict"), look)
        verdict.add_to_head(label(scheme, look, size="small", token="text3"))
        verdict.add(self.scale)
        reasons = Section(tr("Rationale"), look)
        published = label(tr("goes out with the verdict"), look, size="small", token="text3")
        reasons.add_to_head(published)
        reasons.add(self.rationale)
        reasons.add(self.notice)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 6, 0, 0)
        buttons.setSpacing(metrics.GAP_8)
        buttons.addWidget(self.give)
        buttons.addWidget(self.discard)
        buttons.addStretch()
        reasons.body.addLayout(buttons)
        reasons.add(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(verdict)
        column.addWidget(reasons)
        column.addWidget(self._log_area(look.direction), 1)

    def _log_area(self, direction: Qt.LayoutDirection) -> QScrollArea:
        section = Section(tr("Log"), self._look, line=False)
        section.add(self.log)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addStretch()
        area = QScrollArea()
        area.setLayoutDirection(direction)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setAccessibleName(tr("Log"))
        return area
