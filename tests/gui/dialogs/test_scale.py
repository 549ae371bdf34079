"""The editor of the verdict scale: what it offers, what it says, what it puts in force."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import Role
from annotator.operations.claims import create_claim
from annotator.operations.people import add_person
from annotator.operations.verdicts import judge_claim
from annotator.project import Project
from annotator.scheme import library
from tests.gui.dialogs.conftest import Show
from ui.dialogs.scale import ScaleDialog
from ui.scale_names import scale_name, shipped_scales
from ui.theme.look import Look


@pytest.fixture
def judged(staffed: Project) -> Project:
    """A project with three claims, judged false, false and mostly true, by a lead."""
    lead = staffed.perform(add_person, "ليلى", Role.LEAD).result
    staffed.sign_in(lead.uid)
    for wording, value in (("أ", "false"), ("ب", "false"), ("ج", "mostly-true")):
        claim = staffed.perform(create_claim, wording).result
        staffed.perform(judge_claim, claim.uid, value)
    return staffed


@pytest.fixture
def dialog(judged: Project, look: Look, show: Show) -> ScaleDialog:
    made = ScaleDialog(judged, look)
    show(made)
    return made


def start_from(dialog: ScaleDialog, name: str) -> None:
    dialog.preset.set_value(name)
    dialog.preset.changed.emit(name)


def values_of(project: Project) -> dict[str, str]:
    """The standing verdicts by the wording of their claims."""
    rows = project.read.claims.all()
    return {row.claim.wording: row.verdict.value for row in rows if row.verdict is not None}


def test_a_preset_is_put_in_force_as_one_step(judged: Project, dialog: ScaleDialog) -> None:
    start_from(dialog, "verify-sy")
    assert dialog.mapping == {"false": "lie"}
    dialog.use.click()
    assert dialog.isVisible()  # nothing of the new scale is mostly true
    assert dialog.combos["mostly-true"].hasFocus()
    dialog.combos["mostly-true"].set_value("confirmed")
    dialog.use.click()
    assert not dialog.isVisible()
    assert values_of(judged) == {"أ": "lie", "ب": "lie", "ج": "confirmed"}
    assert judged.scheme.verdicts == library.verdict_scale("verify-sy")
    judged.undo()
    assert values_of(judged) == {"أ": "false", "ب": "false", "ج": "mostly-true"}
    assert judged.scheme.verdicts == library.builtin().verdicts


def test_what_it_touches_is_said_before(dialog: ScaleDialog) -> None:
    untouched = dialog.impact.text()
    dialog.combos["false"].set_value("misleading")
    dialog.combos["false"].changed.emit("misleading")
    said = dialog.impact.text()
    assert said != untouched
    assert "2" in said or "اثن" in said or "حكمان" in said


def test_the_same_scale_changes_nothing(judged: Project, dialog: ScaleDialog) -> None:
    before = judged.read.log.last_key()
    dialog.use.click()
    assert not dialog.isVisible()
    assert judged.read.log.last_key() == before


def test_a_value_is_edited_in_its_place(judged: Project, dialog: ScaleDialog) -> None:
    values = dialog.values
    values.choose("false")
    values.arabic.setText("")
    values.arabic.insert("كاذب")
    values.number.clear()
    QTest.keyClicks(values.number, "0")
    dialog.use.click()
    edited = judged.index.verdict("false")
    assert (edited.name.ar, edited.rating) == ("كاذب", 0)
    assert values_of(judged)["أ"] == "false"


def test_a_key_has_one_value(dialog: ScaleDialog) -> None:
    values = dialog.values
    values.choose("satire")
    values.key.set_value("5")
    values.key.changed.emit("5")
    keys = {value.code: value.key for value in values.values}
    assert (keys["satire"], keys["true"]) == ("5", "")
    assert sorted(filter(None, keys.values())) == sorted(set(filter(None, keys.values())))


def test_values_come_go_and_move(judged: Project, dialog: ScaleDialog) -> None:
    values = dialog.values
    values.add.click()
    values.arabic.selectAll()
    values.arabic.insert("قديم")
    assert values.values[-1].name.ar == "قديم"
    code = values.values[-1].code
    values.up.click()
    assert [value.code for value in values.values[-2:]] == [code, "pending"]
    values.choose("pending")
    values.remove.click()
    dialog.use.click()
    assert not dialog.isVisible()
    codes = [value.code for value in judged.scheme.verdicts]
    assert codes[-1] == code
    assert "pending" not in codes


def test_removing_a_value_in_use_asks_what_becomes_of_it(dialog: ScaleDialog) -> None:
    dialog.values.choose("mostly-true")
    dialog.values.remove.click()
    assert "mostly-true" not in dialog.mapping
    dialog.use.click()
    assert dialog.isVisible()
    assert dialog.notice.isVisible()


def test_what_is_no_number_and_what_has_no_name_is_told(
    judged: Project, dialog: ScaleDialog
) -> None:
    before = judged.scheme.verdicts
    dialog.values.number.setText("")
    dialog.values.number.insert("خمسة")
    assert dialog.values.number_row.notice.isVisible()
    dialog.use.click()
    dialog.values.number.setText("")
    QTest.keyClicks(dialog.values.number, "5")
    dialog.values.english.clear()
    QTest.keyClick(dialog.values.english, Qt.Key.Key_Space)
    dialog.use.click()
    assert dialog.isVisible()
    assert judged.scheme.verdicts == before


def test_an_empty_scale_is_refused(dialog: ScaleDialog) -> None:
    for _ in range(len(dialog.values.values)):
        dialog.values.remove.click()
    dialog.use.click()
    assert dialog.isVisible()
    assert dialog.notice.isVisible()


def test_a_scale_is_called_by_its_name_and_not_by_the_schemes() -> None:
    default, misbar = library.builtin().verdicts, library.verdict_scale("misbar")
    assert scale_name(misbar) == dict(shipped_scales())["misbar"]
    assert scale_name(default) not in (scale_name(misbar), scale_name(default[:-1]))
