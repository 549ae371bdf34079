"""A blind verdict is nowhere in the window of somebody who may not see it, nor in exports."""

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.model import Person, Role, SettingKey
from annotator.model.errors import BadInput
from annotator.operations.people import add_person
from annotator.operations.settings import set_setting
from annotator.operations.verdicts import judge_claim
from exports.base import Options
from exports.registry import exporters
from tests.gui.claims.conftest import Checking
from tests.gui.claims.test_review import become
from ui.dialogs.link_claim import LinkClaim
from ui.views.glosses import glosses
from ui.views.hover_facts import Kind, facts

SECRET = "بحسب سجل الأبواب السريّ"


@pytest.fixture
def second(checking: Checking) -> Checking:
    """Somebody has judged “false” for a secret reason; the second checker looks."""
    desk = checking.driver.desk
    desk.perform(set_setting, SettingKey.BLIND_REVIEW, True)
    people = [desk.perform(add_person, name, Role.FACT_CHECKER) for name in ("هدى", "زياد")]
    first, other = (one for one in people if isinstance(one, Person))
    desk.project.sign_in(first.uid)
    desk.project.perform(judge_claim, checking.stated.uid, "false", SECRET)
    return become(checking, other)


def words(widget: QWidget) -> list[str]:
    """Return every text that a window holds, shown or told to a screen reader."""
    found = []
    for one in [widget, *widget.findChildren(QWidget)]:
        found += [one.accessibleName(), one.toolTip()]
        if isinstance(one, (QLabel, QLineEdit)):
            found.append(one.text())
        elif isinstance(one, QPlainTextEdit):
            found.append(one.toPlainText())
    return found


def test_nothing_in_the_window_gives_it_away(second: Checking) -> None:
    driver, view = second.driver, second.view
    for tab in ("log", "comments"):
        view.pane.talk.turn(tab)
        driver.settle()
        assert not [text for text in words(driver.window) if SECRET in text]
    # The scale names each verdict once; nothing else says this one.
    false = [text for text in words(driver.window) if "زائف" in text]
    assert false == [text for text in words(view.pane.scale) if "زائف" in text]
    assert view.pane.draft.value == ""
    told = [line.words.text for line in view.pane.log.lines if "هدى" in line.words.text]
    assert told
    assert not [text for text in told if "زائف" in text]


def test_the_queue_tells_that_somebody_judged_and_not_what(second: Checking) -> None:
    model = second.view.queue.model
    row = model.row(second.stated.uid)
    assert row is not None
    assert (row.verdict, row.disputed) == (None, False)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "زائف" not in str(model.data(model.index_of(second.stated.uid), role))
    model.update({second.stated.uid})
    row = model.row(second.stated.uid)
    assert row is not None
    assert row.verdict is None
    second.view.queue.panel.verdict.set_value("false")
    second.view.queue.panel.verdict.activated.emit(1)
    assert model.index_of(second.stated.uid).isValid() is False


def test_gloss_and_hover_card_say_that_it_waits(second: Checking) -> None:
    desk, look = second.driver.desk, second.driver.hashiya.look
    place = desk.project.read.claims.appearances(second.stated.uid)[0]
    span = place.span
    assert "زائف" not in repr(glosses(desk, [span], look))
    [verdict] = [fact for fact in facts(desk, span, look) if fact.kind is Kind.VERDICT]
    assert verdict.value == "pending"


def test_picking_a_claim_and_the_palette_do_not_tell(second: Checking) -> None:
    second.driver.press("L")
    dialog = second.view.dialog
    assert isinstance(dialog, LinkClaim)
    assert "زائف" not in " ".join(words(dialog))
    dialog.reject()
    found = second.driver.window.finder.entries.find("زوار")
    assert "زائف" not in repr(found)


def test_what_goes_out_to_people_goes_without_it(second: Checking, tmp_path: Path) -> None:
    """Every format but the project's own archive (ADR 0012), later ones too."""
    project = second.driver.desk.project
    project.perform(set_setting, SettingKey.ORGANISATION_NAME, "مكتب التحقق")
    project.perform(set_setting, SettingKey.ORGANISATION_URL, "https://checks.example.org/")
    written = 0
    for name, exporter in exporters().items():
        target = tmp_path / f"out.{name}"
        with suppress(BadInput):
            exporter.write(project, target, Options())
        if not target.exists():
            continue
        written += 1
        if name != "json":
            assert SECRET not in contents(target), name
    assert written >= 2


def contents(path: Path) -> str:
    """Return all text of a file, of a folder's files, or of a zip's entries."""
    if path.is_dir():
        return "".join(contents(one) for one in path.rglob("*") if one.is_file())
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as book:
            return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    return path.read_text("utf-8", "replace")
