"""A new project: its name, its place, its scheme, and the first files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.files import shown
from annotator.importing import Report, import_paths
from annotator.model.errors import BadInput, HashiyaError, ProjectUnwritable
from annotator.project import Project
from annotator.scheme import library
from annotator.scheme.model import Scheme
from ui.dialogs import choosing
from ui.dialogs.base import Row, latin
from ui.dialogs.import_files import encoding_combo, options_for
from ui.dialogs.import_report import SaveReport, show_import
from ui.dialogs.job import Job
from ui.dialogs.paths import PathList
from ui.dialogs.running import RunningDialog
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.wording import sentence

SUFFIX = ".hashiya"
FROM_FILE = "file:"
_UNFIT = '<>:"/\\|?*'


class NewProject(RunningDialog):
    """Makes a project file and brings the first articles in.

    Signals:
        made: the project is there, closed, to be opened by whoever asked (its path).

    Args:
        look: how it looks.
        files: what is in the list from the start.
        folder: where projects are put; by default the user's documents.
    """

    made = Signal(Path)

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        files: Sequence[Path] = (),
        folder: Path | None = None,
    ) -> None:
        super().__init__(tr("New project"), look, parent)
        self._folder = folder or choosing.documents()
        self.path: Path | None = None
        self.report: Report | None = None
        self._own_place = False
        self.name = Field(look, _name_from(files))
        self.place = Field(look)
        latin(self.place)
        self.browse = Button(tr("Choose…"), look)
        self.files = PathList(look, files)
        self.scheme = Combo(_schemes(look), look, "default", name=tr("Scheme"))
        self.encoding = encoding_combo(look)
        self.save_button = SaveReport(look, self.report_page.notice)
        self._lay_out()
        self.start_button.setText(tr("Make the project"))
        self.close_button.setText(tr("Open the project"))
        self.name.textChanged.connect(self._follow_name)
        self.place.textEdited.connect(self._place_typed)
        self.browse.clicked.connect(self._ask_place)
        self.scheme.changed.connect(self._scheme_chosen)
        self.start_button.clicked.connect(self.submit)
        self._follow_name()
        self.name.selectAll()
        self.name.setFocus()

    def submit(self) -> None:
        """See that all is given, make the project, and begin to import."""
        for row in (self.name_row, self.place_row, self.scheme_row):
            row.notice.clear()
        self.notice.clear()
        name = " ".join(self.name.text().split())
        if not name:
            self.name_row.fail(tr("A project needs a name."))
            return
        try:
            scheme = self._scheme()
        except HashiyaError as error:
            self.scheme_row.fail(sentence(error))
            return
        try:
            project = Project.create(self._target(), name, scheme)
        except (BadInput, ProjectUnwritable) as error:
            self.place_row.fail(sentence(type(error)(error.message, remedy=error.remedy)))
            return
        self._begin(project)

    def done_with(self, error: HashiyaError | None) -> None:
        """Say what came of it, or go back to the form."""
        path, self.path = self.path, None
        if error is not None and path is not None:
            path.unlink(missing_ok=True)  # it was made a moment ago, and nothing is in it
            self.show_form(error)
            return
        self.path = path
        if self.report is None or not (self.report.skipped or self.report.cancelled):
            self.accept()
            return
        show_import(self.report_page, self.report, self.look)
        self.save_button.offer(self.report)
        self.show_report()

    def accept(self) -> None:
        """Close, and hand the project over."""
        super().accept()
        if self.path is not None:
            self.made.emit(self.path)

    # --- inside ---------------------------------------------------------------------------------

    def _begin(self, project: Project) -> None:
        files, encoding = self.files.paths, self.encoding.value
        self.path, self.report = project.path, None

        def work(job: Job) -> None:
            with project:
                if files:
                    self.report = import_paths(project, files, options_for(job, encoding))

        self.run(work)

    def _target(self) -> Path:
        text = self.place.text().strip()
        path = Path(text).expanduser() if text else self._folder / tr("Project")
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _scheme(self) -> Scheme:
        chosen = self.scheme.value
        if chosen.startswith(FROM_FILE):
            return library.load(Path(chosen.removeprefix(FROM_FILE)))
        return library.builtin(chosen)

    def _lay_out(self) -> None:
        look = self.look
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.GAP_8)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        place.setFocusProxy(self.place)
        self.name_row = Row(tr("Name"), self.name, look)
        self.place_row = Row(tr("File"), place, look)
        files = Row(tr("Articles"), self.files, look, hint=tr("can be added later too"))
        self.scheme_row = Row(tr("Scheme"), self.scheme, look)
        encoding = Row(tr("Encoding of texts"), self.encoding, look)
        abreast = QHBoxLayout()
        abreast.setSpacing(metrics.GAP_12)
        abreast.addWidget(self.scheme_row, 1)
        abreast.addWidget(encoding, 1)
        for row in (self.name_row, self.place_row, files):
            self.form.addWidget(row)
        self.form.addLayout(abreast)
        self.foot.insertWidget(0, self.save_button)

    def _follow_name(self) -> None:
        if not self._own_place:
            signs = self.name.text().strip() or tr("Project")
            name = "".join("-" if sign in _UNFIT else sign for sign in signs)
            self.place.setText(str(self._folder / f"{name}{SUFFIX}"))
            self.place.setCursorPosition(0)

    def _place_typed(self) -> None:
        self._own_place = True

    def _ask_place(self) -> None:
        title, kinds = tr("Where shall the project stand?"), f"Hashiya (*{SUFFIX})"
        path = choosing.save_file(self, title, kinds, self._target())
        if path is not None:
            self._own_place = True
            self.place.setText(str(path))

    def _scheme_chosen(self, code: str) -> None:
        if code != FROM_FILE:
            return
        path = choosing.open_file(self, tr("Choose a scheme"), "JSON (*.json)")
        if path is not None:
            self.use_scheme(path)
        else:
            self.scheme.set_value("default")

    def use_scheme(self, path: Path) -> None:
        """Take the scheme of a file."""
        code = f"{FROM_FILE}{path}"
        options = [*_schemes(self.look)[:-1], (code, self.look.isolate(shown(path.name)))]
        self.scheme.set_options([*options, _schemes(self.look)[-1]])
        self.scheme.set_value(code)


def _schemes(look: Look) -> list[tuple[str, str]]:
    named = [
        (name, library.builtin(name).name.in_language(look.language))
        for name in library.builtin_names()
    ]
    return [*named, (FROM_FILE, tr("From a file…"))]


def _name_from(files: Sequence[Path]) -> str:
    return files[0].stem if len(files) == 1 else ""
