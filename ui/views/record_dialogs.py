"""The dialogs on records that annotating opens: which one a span means, and what else does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.model import Record, Span, quoted
from annotator.operations.registry import link_record
from annotator.text.fold import fold
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.records import actions as record_actions
from ui.actions.records import likely
from ui.desk import Desk
from ui.dialogs.pick_record import PickRecord
from ui.dialogs.spans_alike import Batch, Linking, SpansAlike
from ui.language import tr
from ui.record_alike import alike_batches
from ui.theme.look import Look


class LinkRecord(PickRecord):
    """Lets a span mean a record that is looked for.

    Args:
        desk: the open article.
        span: of it.
        look: how it looks.
    """

    def __init__(self, desk: Desk, span: Span, look: Look, parent: QWidget | None = None) -> None:
        words = look.isolate(" ".join(quoted(desk.text, span.fragments).split()))
        title = tr("Which record is “{name}”?").format(name=words)
        first = tuple(likely(desk, span))
        super().__init__(title, tr("Link"), desk.records, look, parent, first=first)
        self._desk = desk
        self._span = span

    def take(self, record: Record) -> None:
        """Link the span; the record that it means already is no change."""
        if record.uid != self._span.record:
            self._desk.project.perform(link_record, self._span, record.uid)


def pick(context: Context) -> None:
    """Look for the record that the chosen span means."""
    desk, span, reader = context.desk, context.desk.span, context.reader
    if span is not None:
        dialog = LinkRecord(desk, span, reader.look, reader.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def alike(context: Context) -> None:
    """Show all spans that may mean the record of the chosen one, to link them."""
    desk, span, reader = context.desk, context.desk.span, context.reader
    if span is None or span.record is None:
        return
    uid = span.record
    exact = fold(" ".join(quoted(desk.text, span.fragments).split()))

    def batches() -> list[Batch]:
        record = desk.records.record(uid)
        if record is None:
            return []
        return alike_batches(record, desk.records, desk.surfaces, exact=exact)

    deed = Linking(desk, uid, reader.look)
    dialog = SpansAlike(desk, deed, batches, reader.look, reader.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def actions(_language: str) -> list[Action]:
    """What annotating does with records."""
    return record_actions(pick, alike)
