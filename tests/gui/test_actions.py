"""Actions as data: each has its own name and key, and everything can be reached."""

import pytest
from PySide6.QtWidgets import QApplication

from annotator.scheme import library
from annotator.scheme.lookup import SchemeIndex
from tests.gui.driver import Driver
from ui.actions import Action, Context, Registry
from ui.actions.catalog import all_actions, registry
from ui.actions.relations import Link
from ui.keys import keys


def nothing(_context: Context, _links: list[Link] | None = None) -> None: ...


def action(name: str, key: str, workspace: str = "") -> Action:
    return Action(name, name, nothing, keys(key), workspace=workspace)


def test_two_actions_of_one_key_are_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match=r"Ctrl\+K"):
        Registry([action("a", "Ctrl+K"), action("b", "Ctrl+K", "annotate")])
    with pytest.raises(ValueError, match="called a"):
        Registry([action("a", "A"), action("a", "B")])


def test_workspaces_may_use_one_key_each_for_their_own(qapp: QApplication) -> None:
    made = Registry([action("a", "1", "annotate"), action("b", "1", "claims")])
    (press,) = keys("1")
    found = [made.started_by(press, code) for code in ("annotate", "claims", "other")]
    assert [one.id if one else None for one in found] == ["a", "b", None]


def test_every_label_with_a_key_is_started_by_it(qapp: QApplication) -> None:
    index = SchemeIndex(library.builtin())
    made = registry(all_actions(index, "ar", [("annotate", "وسم", "pen")], nothing), {})
    for one in index.scheme.labels:
        if one.key:
            found = made.started_by(keys(one.key)[0], "annotate")
            assert found is not None
            assert found.id == f"label.{one.code}"


def test_everything_can_be_reached_without_a_mouse(driver: Driver) -> None:
    commands = driver.window.commands
    unreachable = [
        one.id
        for one in commands.registry
        if not one.keys and not one.menu and not one.id.startswith("label.")
    ]
    assert unreachable == []
