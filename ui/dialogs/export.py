"""Writing the project in another format, and saying what that format could not hold."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.files import shown
from annotator.interchange.parts import REGISTRY
from annotator.model import Claim, now_ms
from annotator.model.errors import HashiyaError
from annotator.project import Project
from exports.base import (
    ALL,
    GOLD,
    INTERNAL,
    LOCAL,
    Cancelled,
    Exporter,
    ExportReport,
    Loss,
    Options,
)
from exports.factcheck import LOGGED
from ui.dialogs import choosing
from ui.dialogs.base import Row, latin
from ui.dialogs.counted import listed
from ui.dialogs.job import Job
from ui.dialogs.running import RunningDialog
from ui.formats import formats
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field

MINE = "mine"
DEFAULTS = ("xlsx", "records-xlsx")


class Export(RunningDialog):
    """Format, what of the project, file; then progress, then the report.

    Args:
        project: what is exported.
        look: how it looks.
        registry: whether the records alone are written.
        first: the format that is chosen at first; the usual one by default.
        claim: the claim that it is about; formats of claims alone can be chosen then.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        registry: bool = False,
        first: str = "",
        claim: Claim | None = None,
    ) -> None:
        super().__init__(_title(claim, look, registry=registry), look, parent)
        self._project = project
        self._exporters = _offered(claim, registry=registry)
        self._registry = registry
        self._replace: Path | None = None
        self.report: ExportReport | None = None
        named = [(one.name, format_name(one)) for one in self._exporters.values()]
        usual = next((name for name in DEFAULTS if name in self._exporters), named[0][0])
        self.format = Combo(named, look, first or usual, name=tr("Format"))
        self.whose = Combo(self._owners(), look, ALL, name=tr("Whose annotation"))
        self.claim = Field(
            look,
            str(claim.number) if claim is not None else "",
            name=tr("Claim"),
            placeholder=tr("All of them"),
        )
        languages = [("ar", "العربية"), ("en", "English")]
        self.language = Combo(languages, look, look.language, name=tr("Language of the headings"))
        readers = [("", tr("Readers")), (INTERNAL, tr("The newsroom, with the log"))]
        self.readers = Combo(readers, look, "", name=tr("For whom"))
        self.place = Field(look, str(self._suggested(claim)))
        latin(self.place)
        self.browse = Button(tr("Choose…"), look)
        self.folder_button = Button(tr("Open the folder"), look, icon="folder-open")
        self._lay_out()
        self.start_button.setText(tr("Export"))
        self.folder_button.hide()
        self._show_fields()
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
        self.claim_row.notice.clear()
        if not self.place.text().strip():
            self.place_row.fail(tr("Give the file a name."))
            return
        if self._exporter.of_claims and not self._is_claim():
            self.claim_row.fail(tr("There is no claim of this number."))
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

    def _is_claim(self) -> bool:
        number = self._claim_number()
        known = {str(row.claim.number) for row in self._project.read.claims.all()}
        return not number or number in known

    def _claim_number(self) -> str:
        """Return the number as it is typed, in whichever digits."""
        typed = self.claim.text().strip()
        return str(int(typed)) if typed.isdecimal() else typed

    def _extra(self) -> dict[str, str]:
        """Return what formats of claims ask for."""
        return {
            "language": self.language.value,
            "claim": self._claim_number() if self._exporter.of_claims else "",
            "months": self.look.months.value,
            "zone": LOCAL,
            "log": self.readers.value if self._exporter.name in LOGGED else "",
        }

    def _suggested(self, claim: Claim | None) -> Path:
        path = self._project.path
        tail = "-registry" if self._registry else ""
        tail = tail if claim is None else f"-{claim.number}"
        return path.with_name(f"{path.stem}{tail}{self._exporter.suffix}")

    def _begin(self, target: Path) -> None:
        chosen, annotator, extra = self._exporter, self._annotator(), self._extra()

        def work(job: Job) -> None:
            options = Options(
                annotator=annotator,
                progress=job.report,
                cancelled=job.cancelled,
                at=now_ms(),
                extra=extra,
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
        self.whose_row = Row(tr("Whose annotation"), self.whose, look)
        self.claim_row = Row(tr("Claim (its number)"), self.claim, look)
        self.language_row = Row(tr("Language of the headings"), self.language, look)
        self.readers_row = Row(tr("For whom"), self.readers, look)
        line = QHBoxLayout()
        line.setSpacing(metrics.GAP_12)
        for row in (self.whose_row, self.claim_row, self.language_row, self.readers_row):
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.form.addWidget(Row(tr("Format"), self.format, look))
        self.form.addLayout(line)
        self.form.addWidget(self.place_row)
        self.form.addStretch()
        self.foot.insertWidget(0, self.folder_button)

    def _show_fields(self) -> None:
        """Show what the format asks for: whose annotation, or which claim."""
        of_claims = self._exporter.of_claims
        self.whose_row.setVisible(not of_claims and not self._registry)
        self.claim_row.setVisible(of_claims)
        self.language_row.setVisible(of_claims)
        self.readers_row.setVisible(self._exporter.name in LOGGED)

    def _format_chosen(self) -> None:
        self._show_fields()
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


def _offered(claim: Claim | None, *, registry: bool) -> dict[str, Exporter]:
    """Return the formats for a claim, for the registry, or for the project."""

    def fits(one: Exporter) -> bool:
        if claim is not None:
            return one.of_claims
        return REGISTRY.issuperset(one.holds) is registry

    return {name: one for name, one in formats().items() if fits(one)}


def _title(claim: Claim | None, look: Look, *, registry: bool) -> str:
    if claim is None:
        return tr("Export the registry") if registry else tr("Export")
    number = look.isolate(look.digits(str(claim.number)))
    return tr("Export claim {number}").format(number=number)


def format_name(exporter: Exporter) -> str:
    """Return what a format is called."""
    names = {
        "json": tr("Hashiya JSON: the whole project"),
        "xlsx": tr("Excel workbook"),
        "claimreview": tr("ClaimReview (schema.org): published checks"),
        "factcheck": tr("Fact-check report (HTML)"),
        "factcheck-pdf": tr("Fact-check report (PDF)"),
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
        "claims without a verdict": tr("Claims without a verdict"),
        "claims whose check is not published": tr("Claims whose check is not published"),
        "published claims that are under review again": tr(
            "Published claims that are under review again"
        ),
        "pieces of evidence without an address": tr("Pieces of evidence without an address"),
        "comments and review steps": tr("Comments and review steps"),
        "comments": tr("Comments"),
        "files that are named and not shown": tr("Files that are named and not shown"),
    }
    said = f"{kinds.get(loss.what, loss.what)}: {look.digits(loss.count)}"
    if not loss.example:
        return said
    return tr("{loss} (for example {example})").format(
        loss=said, example=look.isolate(loss.example)
    )
