"""The inspector shows the chains of a real article, annotated wholly."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.project import Project
from annotator.scheme import library
from tests.gui.driver import Driver
from tests.news.article import OUTLET, annotate
from ui.app import Hashiya
from ui.views.annotate import AnnotateView
from ui.views.inspector.chain import chain_of


def test_the_radio_that_passed_on_the_spokesman_is_a_node(
    start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "خبر.hashiya"
    with Project.create(path, "خبر", library.builtin()) as project:
        made = annotate(project).made
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    driver = Driver(hashiya)
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    chain = view.inspector.chain
    spoken = {
        "k4": ["واين ماروتو", "راديو سوا", OUTLET],
        "m6": ["ماروتو", "راديو سوا", OUTLET],
        "k10": ["مسؤولين أميركيين", OUTLET],
    }
    for name, expected in spoken.items():
        driver.desk.choose(made[name])
        driver.settle()
        assert chain.isVisible()
        shown = chain.drawing.accessibleName().split(" ← ")
        assert shown[1:] == expected
        span = driver.desk.span
        assert span is not None
        assert [one.text for one in chain_of(driver.desk, span)][1:] == expected
    driver.desk.choose(made["m14"])
    driver.settle()
    assert not chain.isVisible()
