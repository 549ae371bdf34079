"""Every field in which people write is kept, or stands here with the reason why it is not.

Every workspace and dialog is opened, and each field that is found there is looked at; that none
was missed is seen from the source, where each place that makes a field is named.
"""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.model import ClaimState, Fragment
from tests.architecture import sources
from tests.architecture.sources import ROOT
from tests.gui.test_shown_text import ORDERED, Tour, tour_of
from ui.dialogs.mark_evidence import MarkEvidence
from ui.dialogs.quote_evidence import QuoteEvidence
from ui.dialogs.record import RecordDialog
from ui.dialogs.review import PublishDialog, ReasonDialog
from ui.drafting.fields import KEPT_FIELD
from ui.views.claims.view import ClaimsView

__all__ = ["tour_of"]
Line = QLineEdit | QPlainTextEdit | QTextEdit
FIELDS = frozenset(
    {
        "CommandField", "DateField", "Field", "InPlace", "NoteField", "PastedText",
        "PassageField", "QLineEdit", "QPlainTextEdit", "QTextEdit", "SearchField", "_Editor",
        "_FindField", "_Lines", "_TickingField",
    }
)  # fmt: skip

FINDS = "it finds something, and what is sought is soon typed again"
READS = "it cannot be written in"
SET = "it sets the program or one export, and is used or asked again at once"
NOBODY = "nobody is signed in and no project is open: nothing can be kept for anybody"

REASONS = {
    "ui/views/command_field.py": FINDS,
    "ui/views/find_bar.py": FINDS,
    "ui/views/top_bar.py": FINDS,
    "ui/views/claims/queue.py": FINDS,
    "ui/views/records/record_list.py": FINDS,
    "ui/views/sources/picker.py": FINDS,
    "ui/views/sources/speakers.py": FINDS,
    "ui/dialogs/pick_claim.py": FINDS,
    "ui/dialogs/pick_record.py": FINDS,
    "ui/dialogs/merge_claims.py": FINDS,
    "ui/dialogs/stretch.py": FINDS,
    "ui/dialogs/shortcuts.py": FINDS,
    "ui/dialogs/about.py": READS,
    "ui/dialogs/file_viewer.py": READS,
    "ui/dialogs/running.py": READS,
    "ui/dialogs/passage.py": READS,
    "ui/dialogs/export.py": SET,
    "ui/dialogs/choosing.py": SET,
    "ui/dialogs/new_project.py": NOBODY,
    "ui/dialogs/profile.py": NOBODY,
    "ui/start_profile.py": NOBODY,
}
"""By the module that makes the field, or whose window it stands in."""


class Maker(ast.NodeVisitor):
    """Finds the attribute or name that a field is put into."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id in FIELDS:
            self.found.append(node.func.id)
        self.generic_visit(node)


def made_in() -> dict[str, int]:
    """How many fields each module of the interface makes."""
    found = {}
    for path in sources.modules("ui"):
        maker = Maker()
        maker.visit(ast.parse(path.read_text("utf-8")))
        name = path.relative_to(ROOT).as_posix()
        if maker.found and not name.startswith(("ui/widgets/", "ui/printing/")):
            found[name] = len(maker.found)
    return found


def keeps(module: str) -> bool:
    """Whether a module says what is written in its fields, itself or through its dialog."""
    text = (ROOT / module).read_text("utf-8")
    return any(word in text for word in ("Keeping(", ".keeps(", "TextField | Part"))


HELD_ELSEWHERE = {
    "ui/views/claims/verdict_form.py": "ui/views/claims/verdict_parts.py",
    "ui/dialogs/scale_values.py": "ui/dialogs/scale.py",
    "ui/views/records/aliases.py": "ui/views/records/page.py",
}
"""Modules that make fields which another one keeps."""


@pytest.mark.parametrize("module", sorted(made_in()))
def test_a_module_that_makes_fields_keeps_them_or_has_a_reason(module: str) -> None:
    holder = HELD_ELSEWHERE.get(module, module)
    assert module in REASONS or keeps(holder), f"{module}: what is typed there is lost"
    assert (ROOT / holder).exists()


def test_reasons_are_of_modules_that_are_there() -> None:
    assert [one for one in (*REASONS, *HELD_ELSEWHERE) if not (ROOT / one).exists()] == []


def written_in() -> Iterator[Line]:
    """Yield the fields that can be written in, of all windows that there are."""
    for top in QApplication.topLevelWidgets():
        found = (*top.findChildren(QLineEdit), *top.findChildren(QPlainTextEdit))
        for field in (*found, *top.findChildren(QTextEdit)):
            if isinstance(field, Line):
                inner = field.objectName().startswith("qt_") or not _is_ours(field)
                if not field.isReadOnly() and not inner:
                    yield field


def _is_ours(field: QWidget) -> bool:
    return any(type(one).__module__.startswith("ui.") for one in (field, *_around(field)))


def _around(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def has_reason(field: QWidget) -> bool:
    """Whether what holds a field, or the field itself, is of a module with a reason."""
    paths = (f"{type(one).__module__.replace('.', '/')}.py" for one in (field, *_around(field)))
    finds = type(field).__name__ in ("SearchField", "_TickingField", "CommandField", "_FindField")
    return finds or any(path in REASONS for path in paths)


def test_every_field_of_every_window_is_kept_or_has_a_reason(
    tour_of: Callable[[str, str, Callable[[object], None]], Tour], tmp_path: Path
) -> None:
    lost: set[str] = set()
    kept: set[str] = set()

    def look(_painted: object) -> None:
        for field in written_in():
            holder = type(next(_around(field), field)).__name__
            window = type(field.window()).__name__
            name = f"{window}: {holder}: {type(field).__name__} “{field.accessibleName()}”"
            if field.property(KEPT_FIELD):
                kept.add(name)
            elif not has_reason(field):
                lost.add(name)

    tour = tour_of(ORDERED, "en", look)
    tour.go()
    for open_dialog in without_an_action(tour):
        open_dialog()
        tour.see()
        tour.close()
    assert not lost, "\n".join(sorted(lost))
    seen = {one.partition(":")[0] for one in kept}
    assert {one for one in dialogs_that_keep() if one not in seen} == set()


def without_an_action(tour: Tour) -> list[Callable[[], object]]:
    """Return what opens dialogs that no action with three dots opens."""
    window, project = tour.driver.window, tour.driver.desk.project
    tour.enter("claims")
    view = window.views["claims"]
    assert isinstance(view, ClaimsView)
    claim = project.read.claims.one(tour.claim)
    piece = project.read.claims.evidence(tour.claim)[0]
    casework, look = view.casework, tour.driver.hashiya.look
    return [
        casework.new_claim,
        casework.edit_origin,
        casework.add_evidence,
        casework.split,
        casework.use_evidence,
        lambda: view.open_dialog(PublishDialog(project, claim, look, view)),
        lambda: view.open_dialog(ReasonDialog(project, claim, ClaimState.REOPENED, look, view)),
        lambda: view.open_dialog(MarkEvidence(project, piece.evidence, look, view)),
        lambda: view.open_dialog(RecordDialog(project, look, view)),
        lambda: view.open_dialog(quoting(tour, view)),
    ]


def quoting(tour: Tour, parent: QWidget) -> QuoteEvidence:
    desk = tour.driver.desk
    assert desk.article is not None
    parts = (Fragment(0, 5),)
    uid, text, look = desk.article.uid, desk.text, tour.driver.hashiya.look
    return QuoteEvidence(desk.project, uid, text, parts, look, parent)


def dialogs_that_keep() -> set[str]:
    """The classes of dialogs that say what is written in them."""
    found = set()
    for path in (ROOT / "ui" / "dialogs").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and ".keeps(" in ast.unparse(node):
                found.add(node.name)
    return found
