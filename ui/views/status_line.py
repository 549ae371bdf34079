"""The line at the foot: saved, where we are, whose work, and how far it is."""

from PySide6.QtCore import QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.model import ChangeSet, Kind, Status
from annotator.model.errors import HashiyaError, ProjectMoved
from ui.actions import Modes
from ui.drafting import Kept
from ui.language import tr
from ui.reader.view import Reader
from ui.theme import metrics
from ui.views.grounds import ground
from ui.views.texts import number_range
from ui.views.workspace import Parts
from ui.widgets.labels import ElidedLabel, label, picture
from ui.widgets.progress import LARGE, ProgressBar
from ui.wording import sentence

GAP = 24
CLOCK = "HH:mm:ss"
_LOCKED = ("lock-simple", "warn")
_MOVED = ("warning", "bad")
_ICONS = {
    Kept.NOTHING: ("check-circle", "ok"),
    Kept.WRITTEN: ("note-pencil", "warn"),
    Kept.WAITING: ("circle-dashed", "text2"),
}


class StatusLine(QWidget):
    """What is true now; a message of a mode or an error stands in place of the rest."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._look = parts.look
        self._reader: Reader = parts.commands.context.reader
        self._modes: Modes = parts.commands.context.modes
        self._message = ""
        self._error = False
        self._in_text = True
        self._moved = False
        ground(self, parts.look, "rail")
        self.setFixedHeight(metrics.STATUS_LINE)
        self.saved_icon = picture()
        self.saved = self._label()
        self.sentence = self._label()
        self.characters = self._label()
        self.owner = self._label()
        self.message = ElidedLabel("", parts.look, size="small", token="text", parent=self)
        self.spans = self._label()
        self.articles = self._label()
        self.bar = ProgressBar(parts.look, 0.0, self, width=LARGE, name=tr("Articles done"))
        self._lay_out()
        self._listen()
        self._recorded_at = QTime.currentTime()
        self._show_saved()
        self._opened()
        self._count_articles()

    def _label(self) -> QLabel:
        return label("", self._look, size="small", token="text2")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.GAP_12, 0, metrics.GAP_12, 0)
        row.setSpacing(0)
        row.addWidget(self.saved_icon)
        row.addSpacing(5)
        for part in (self.saved, self.sentence, self.characters, self.owner):
            row.addWidget(part)
            row.addSpacing(GAP)
        row.addWidget(self.message, 1)
        row.addSpacing(GAP)
        row.addWidget(self.spans)
        row.addSpacing(GAP)
        row.addWidget(self.articles)
        row.addSpacing(metrics.GAP_16)
        row.addWidget(self.bar)

    def _listen(self) -> None:
        self._desk.changed.connect(self._note_saved)
        self._desk.drafts.changed.connect(self._show_saved)
        self._desk.follower.moved.connect(self._note_moved)
        self._desk.failed.connect(self._note_moved)
        self._desk.changed.connect(self._changed)
        self._desk.queue.tallied.connect(self._count_articles)
        self._desk.article_opened.connect(self._opened)
        self._desk.span_chosen.connect(self._show_place)
        self._desk.sentences.counted.connect(self._show_place)
        self._desk.failed.connect(self.show_error)
        self._modes.changed.connect(self._show_message)
        self._reader.selection_changed.connect(self._show_place)
        self._reader.caret_moved.connect(self._show_place)

    def _note_saved(self, _changes: ChangeSet | None) -> None:
        self._recorded_at = QTime.currentTime()
        self._show_saved()

    def _note_moved(self, error: HashiyaError) -> None:
        if isinstance(error, ProjectMoved):
            self._moved = True
            self._show_saved()

    def _show_saved(self) -> None:
        """Say where all is that was done and typed; nothing is called saved before it is."""
        state, reading = self._desk.drafts.state, self._desk.project.reading
        icon, token = _MOVED if self._moved else _LOCKED if reading else _ICONS[state]
        ratio = self.devicePixelRatioF()
        self.saved_icon.setPixmap(self._look.pixmap(icon, token, 14, ratio=ratio))
        clock = self._look.isolate(self._look.digits(self._recorded_at.toString(CLOCK)))
        if self._moved:
            said = tr("Not in its place: nothing is saved here")
        elif state is Kept.WRITTEN:
            said = self._look.digits(tr("%n draft(s) kept", "", self._desk.drafts.count))
        elif state is Kept.WAITING:
            said = tr("Typing is in memory alone") if reading else tr("Typing not saved yet")
        else:
            said = tr("Can only be read") if reading else tr("Saved {time}").format(time=clock)
        if said != self.saved.text():
            self.saved.setText(said)
            self._fit()

    def show_position(self, shown: bool) -> None:
        """Say where in the article we are, or do not: beside another workspace it means naught."""
        self._in_text = shown
        self._show_place()
        self._show_spans()

    def show_error(self, error: HashiyaError) -> None:
        """Say what was refused, and the way out."""
        self._message, self._error = sentence(error), True
        self._show_message()

    def say(self, message: str) -> None:
        """Show a message until the next change."""
        self._message, self._error = message, False
        self._show_message()

    @property
    def said(self) -> str:
        """What was said last, and still is; empty for nothing."""
        return self._message

    def clear(self) -> None:
        """Take the message away."""
        if self._message:
            self.say("")
        self._show_place()

    def _changed(self, changes: ChangeSet) -> None:
        # What is said to a person stays until that person does something else.
        if self._desk.from_elsewhere:
            self._show_place()
        else:
            self.clear()
        self._show_spans()
        if changes.touches(Kind.SET, Kind.ARTICLE):
            self._count_articles()

    def _show_message(self) -> None:
        mode = self._modes.current
        text = mode.message if mode is not None else self._message
        failed = self._error and mode is None
        self.message.set_text(f"⚠ {text}" if failed and text else text)
        self.message.set_color(self._look.color("bad" if failed else "accentText"))
        self._show_place()
        self._show_spans()

    def _show_place(self) -> None:
        look, desk = self._look, self._desk
        start, end = self._place()
        number = desk.sentences.at(start) if desk.article else None
        in_text = self._in_text and desk.article is not None
        self.sentence.setVisible(in_text and number is not None)
        self.characters.setVisible(in_text)
        self.owner.setVisible(in_text)
        if number is not None:
            total = desk.sentences.total
            counted = (look.digits(number + 1), "…" if total is None else look.digits(total))
            self.sentence.setText(tr("Sentence {n} of {all}").format(n=counted[0], all=counted[1]))
        if start == end:
            place = look.isolate(look.digits(str(start)))
            self.characters.setText(tr("Character {place}").format(place=place))
        else:
            place = number_range(start, end, look)
            self.characters.setText(tr("Characters {place}").format(place=place))
        owner = look.isolate(desk.shown.name)
        said = tr("Set: {owner} (read only)") if desk.shown.foreign else tr("Set: {owner}")
        self.owner.setText(said.format(owner=owner))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_place()
        self._show_spans()

    def _fit(self) -> None:
        """Leave out what is said elsewhere too, where not all of it fits: nothing is cut off."""
        self.articles.setVisible(True)
        told = min(self.message.sizeHint().width(), self.width() // 2) if self.message.text else 0
        icon, saved = self.saved_icon.sizeHint().width(), self.saved.sizeHint().width()
        lasting = icon + saved + self.bar.width() + 2 * GAP + 3 * metrics.GAP_16
        room = self.width() - told - lasting
        for part in (self.sentence, self.articles, self.spans, self.characters, self.owner):
            if part.isHidden():
                continue
            room -= part.sizeHint().width() + GAP
            part.setVisible(room >= 0)

    def _place(self) -> tuple[int, int]:
        selection = self._reader.selection()
        if selection is not None:
            return selection
        span = self._desk.span
        if span is not None:
            return span.start, span.end
        caret = self._reader.caret
        return caret, caret

    def _opened(self) -> None:
        self.clear()
        self._show_spans()

    def _show_spans(self) -> None:
        count = len(self._desk.spans)
        self.spans.setVisible(self._in_text and self._desk.article is not None)
        self.spans.setText(self._look.digits(tr("%n span(s)", "", count)))
        self._fit()

    def _count_articles(self) -> None:
        """Count how much is done; only when that can have changed, since it reads every set."""
        tally = self._desk.queue.tally()
        done = tally.get(Status.DONE, 0) + tally.get(Status.SKIPPED, 0)
        total = sum(tally.values())
        said = tr("{done} of %n article(s) done", "", total).format(done=done)
        self.articles.setText(self._look.digits(said))
        self.bar.set_share(done / total if total else 0.0)
