"""Writing the project in another format, and saying what that format could not hold."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.files import shown
from annotator.interchange.parts import REGISTRY
from annotator.model import now_ms
from annotator.model.errors import HashiyaError
from annotator.project import Project
from exports.base import ALL, GOLD, Cancelled, Exporter, ExportReport, Loss, Options
from exports.registry import exporters
from ui.dialogs import choosing
from ui.dialogs.base import Row, latin
from ui.dialogs.counted import listed
from ui.dialogs.job import Job
from ui.dialogs.running import RunningDialog
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field

MINE = "mine"
DEFAULTS = ("xlsx", "records-xlsx")


class Export(RunningDialog):
    """Format, whose annotation, file; then progress, then the report.

    Args:
        project: what is exported.
        look: how it looks.
        registry: whether the records alone are written.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        registry: bool = False,
    ) -> None:
        super().__init__(tr("Export the registry") if registry else tr("Export"), look, parent)
        self._project = project
        self._registry = registry
        self._exporters = {
            name: one
            for name, one in exporters().items()
            if REGISTRY.issuperset(one.holds) is registry
        }
        self._replace: Path | None = None
        self.report: ExportReport | None = None
        formats = [(one.name, format_name(one)) for one in self._exporters.values()]
        first = next((name for name in DEFAULTS if name in self._exporters), formats[0][0])
        self.format = Combo(formats, look, first, name=tr("Format"))
        self.whose = Combo(self._owners(), look, ALL, name=tr("Whose annotation"))
        tail = "-registry" if registry else ""
        start = project.path.with_name(f"{project.path.stem}{tail}{self._exporters[first].suffix}")
        self.place = Field(look, str(start))
        latin(self.place)
        self.browse = Button(tr("Choose…"), look)
        self.folder_button = Button(tr("Open the folder"), look, icon="folder-open")
        self._lay_out()
        self.start_button.setText(tr("Export"))
        self.folder_button.hide()
        self.format.changed.connect(self._format_chosen)
        self.place.textChanged.connect(self._place_changed)
        self.browse.clicked.connect(self._ask_place)
        self.folder_button.clicked.connect(self.open_folder)
        self.start_button.clicked.connect(self.submit)
        self.format.setFocus()

    @property
    def target(self) -> Path:
        """The file that will be written."""
        path = Path(self.place.text().strip()).expanduser()
        suffix = self._exporter.suffix
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def submit(self) -> None:
        """Begin; a file of this name is only replaced when that was asked for."""
        self.place_row.notice.clear()
        if not self.place.text().strip():
            self.place_row.fail(tr("Give the file a name."))
            return
        target = self.target
        if target.exists() and target.samefile(self._project.path):
            self.place_row.fail(tr("This is the project itself. Choose another name."))
        elif target.exists() and self._replace != target:
            self._replace = target
            words = tr("There is a file of this name already; it will be replaced.")
            self.place_row.notice.say(words, "warn")
            self.start_button.setText(tr("Replace it"))
        else:
            self._begin(target)

    def done_with(self, error: HashiyaError | None) -> None:
        """Say what came of it, or go back to the form."""
        if isinstance(error, Cancelled):
            self.show_form()
            self.notice.say(tr("Stopped; nothing was written."), "warn")
        elif error is not None or self.report is None:
            self.show_form(error)
        else:
            self._tell(self.report)

    def open_folder(self) -> None:
        """Show the folder of the file in the system's file manager."""
        if self.report is not None:
            folder = self.report.path.resolve().parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # --- inside ---------------------------------------------------------------------------------

    @property
    def _exporter(self) -> Exporter:
        return self._exporters[self.format.value]

    def _begin(self, target: Path) -> None:
        chosen, annotator, language = self._exporter, self._annotator(), self.look.language

        def work(job: Job) -> None:
            options = Options(
                annotator=annotator,
                progress=job.report,
                cancelled=job.cancelled,
                at=now_ms(),
                extra={"language": language},
            )
            self.report = chosen.write(self._project, target, options)

        self.report = None
        self.run(work)

    def _annotator(self) -> str:
        actor = self._project.actor
        return actor.name if self.whose.value == MINE and actor is not None else self.whose.value

    def _tell(self, report: ExportReport) -> None:
        look, losses = self.look, report.losses
        if losses:
            words, token = tr("Exported, but the format could not hold everything."), "warn"
        else:
            words, token = tr("Exported."), "ok"
        file = look.isolate(shown(report.path))
        page = self.report_page
        page.show_report(words, token, f"{file}\n{listed(report.written, look)}")
        page.show_lines(tr("What is not in it"), [loss_line(one, look) for one in losses])
        self.folder_button.show()
        self.show_report()

    def _owners(self) -> list[tuple[str, str]]:
        found = [(ALL, tr("Everybody's")), (GOLD, tr("The gold standard"))]
        if self._project.actor is not None:
            mine = tr("Mine ({name})").format(name=self.look.isolate(self._project.actor.name))
            found.insert(0, (MINE, mine))
        return found

    def _lay_out(self) -> None:
        look = self.look
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.GAP_8)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        place.setFocusProxy(self.place)
        self.place_row = Row(tr("File"), place, look)
        self.form.addWidget(Row(tr("Format"), self.format, look))
        owners = Row(tr("Whose annotation"), self.whose, look)
        owners.setVisible(not self._registry)
        self.form.addWidget(owners)
        self.form.addWidget(self.place_row)
        self.form.addStretch()
        self.foot.insertWidget(0, self.folder_button)

    def _format_chosen(self) -> None:
        path = Path(self.place.text().strip() or self._project.path)
        self.place.setText(str(path.with_suffix(self._exporter.suffix)))

    def _place_changed(self) -> None:
        self._replace = None
        self.place_row.notice.clear()
        self.start_button.setText(tr("Export"))

    def _ask_place(self) -> None:
        suffix = self._exporter.suffix
        kinds = f"{format_name(self._exporter)} (*{suffix})"
        path = choosing.save_file(self, tr("Export"), kinds, self.target)
        if path is not None:
            self.place.setText(str(path))
            self._replace = self.target  # the system's dialog asked already


def format_name(exporter: Exporter) -> str:
    """Return what a format is called."""
    names = {
        "json": tr("Hashiya JSON: the whole project"),
        "xlsx": tr("Excel workbook"),
        "records-csv": tr("CSV table: one record a row"),
        "records-xlsx": tr("Excel workbook: one record a row"),
        "records-json": tr("Hashiya JSON: the records"),
    }
    return names.get(exporter.name, exporter.title)


def loss_line(loss: Loss, look: Look) -> str:
    """Return one line of the report: how often, what, and where for example."""
    kinds = {
        "spans with a label that the scheme has not": tr("Spans whose label the scheme lacks"),
        "attributes that the scheme has not": tr("Attributes that the scheme lacks"),
    }
    said = f"{kinds.get(loss.what, loss.what)}: {look.digits(loss.count)}"
    if not loss.example:
        return said
    return tr("{loss} (for example {example})").format(
        loss=said, example=look.isolate(loss.example)
    )
