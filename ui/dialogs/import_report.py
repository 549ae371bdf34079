"""What an import says when it has ended: what came in, and by kind what did not and why."""

from collections.abc import Iterator, Sequence

from annotator.files import replacing, shown
from annotator.importers.incoming import Skipped
from annotator.importing import Report
from annotator.importing.groups import Group, grouped, particular
from annotator.model.errors import HashiyaError
from exports.skipped import skipped_as_csv
from ui.dialogs import choosing
from ui.dialogs.counted import listed
from ui.dialogs.notice import Notice
from ui.dialogs.running import ReportPage
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.wording import in_language

INDENT = "\u2003"


def show_import(page: ReportPage, report: Report, look: Look) -> None:
    """Say what an import brought in, and what it skipped and why."""
    if report.cancelled and not report.added:
        head, token = tr("Stopped; nothing of it is in the project."), "warn"
    elif report.cancelled:
        head, token = tr("Stopped. What had come in before is in the project."), "warn"
    elif report.skipped:
        head, token = tr("Imported, but not everything came in."), "warn"
    else:
        head, token = tr("Imported."), "ok"
    page.show_report(head, token, listed(report.added, look))
    skipped = look.digits(tr("%n skipped", "", len(report.skipped)))
    page.show_lines(
        skipped, [line for one in grouped(report.skipped) for line in _lines(one, look)]
    )


def _lines(group: Group, look: Look) -> Iterator[str]:
    """Yield a kind with its number, and its first places, each on a line of its own."""
    yield f"{look.digits(str(group.count))} × {worded(group.reason)}"
    for one in group.first:
        apart = particular(one, group)
        yield INDENT + look.isolate(shown(one.place))
        if apart:
            yield INDENT * 2 + look.isolate(apart)
    rest = group.count - len(group.first)
    if rest:
        yield INDENT + look.digits(tr("… and %n more; the saved report has all", "", rest))


def worded(reason: str) -> str:
    """Return a reason in the interface's language; it may be an error's message and remedy."""
    whole = in_language(reason)
    if whole != reason:
        return whole
    for place, sign in enumerate(reason):
        head, tail = reason[: place + 1], reason[place + 2 :]
        if sign == "." and tail and in_language(head) != head:
            return f"{in_language(head)} {in_language(tail)}"
    return reason


class SaveReport(Button):
    """Saves all that an import skipped as a table; hidden while there is nothing to save.

    Args:
        look: how it looks.
        notice: where it is said when the file cannot be written.
    """

    def __init__(self, look: Look, notice: Notice) -> None:
        super().__init__(tr("Save the report…"), look)
        self._notice = notice
        self._skipped: Sequence[Skipped] = ()
        self.hide()
        self.clicked.connect(self._ask)

    def offer(self, report: Report) -> None:
        """Stand there when a report has something to save."""
        self._skipped = report.skipped
        self.setVisible(bool(self._skipped))

    def _ask(self) -> None:
        start = choosing.documents() / (tr("Import report") + ".csv")
        path = choosing.save_file(self, tr("Save the report"), "CSV (*.csv)", start)
        if path is None:
            return
        try:
            with replacing(path) as stream:
                stream.write(skipped_as_csv(self._skipped, (tr("Place"), tr("Reason")), worded))
        except HashiyaError as error:
            self._notice.fail(error)
