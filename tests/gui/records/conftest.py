"""A project with records and names without one, open in the workspace of the registry."""

from dataclasses import dataclass

import pytest

from annotator.model import Fragment, Record, RecordKind, Span
from annotator.operations.registry import add_record, link_record
from annotator.operations.spans import create_span
from tests.gui.driver import Driver
from ui.views.records.view import RecordsView

PERSON = "لمى الخطيب"
TITLED = "رئيسة البلدية لمى الخطيب"
COUNCIL = "المجلس البلدي"


@dataclass
class Keeping:
    """Somebody who keeps the registry, at the window.

    Attributes:
        driver: the person's mouse and keys.
        view: the workspace.
        lama: a person whom one span means, and another would.
        irbid: a place that no span means.
    """

    driver: Driver
    view: RecordsView
    lama: Record
    irbid: Record

    def now(self, record: Record) -> Record:
        """Return a record as it is now."""
        return self.driver.desk.project.read.records.one(record.uid)

    def names(self) -> list[str]:
        """The records of the list, in its order."""
        model = self.view.list.model
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def surfaces(self) -> list[str]:
        """The names of the third pane, in their order."""
        model = self.view.names.model
        return [str(model.data(model.index(row))) for row in range(model.rowCount())]

    def choose_name(self, words: str) -> None:
        """Choose a name of the third pane."""
        view = self.view.names.view
        view.setCurrentIndex(self.view.names.model.index(self.surfaces().index(words)))
        self.driver.settle()


def mark(driver: Driver, label: str, words: str) -> Span:
    desk = driver.desk
    assert desk.article is not None
    start = desk.text.index(words)
    place = (Fragment(start, start + len(words)),)
    made = desk.perform(create_span, desk.article.uid, label, place)
    assert made is not None
    return made


@pytest.fixture
def keeping(driver: Driver) -> Keeping:
    desk = driver.desk
    lama = desk.perform(add_record, RecordKind.PERSON, name_ar=PERSON, name_en="Lama")
    irbid = desk.perform(add_record, RecordKind.PLACE, name_ar="إربد", aliases=["عروس الشمال"])
    assert lama is not None
    assert irbid is not None
    person = mark(driver, "PERS", PERSON)
    desk.perform(link_record, person, lama.uid)
    mark(driver, "SOURCE", TITLED)
    mark(driver, "ORG", COUNCIL)
    driver.window.show_workspace("registry")
    desk.records.finish()
    desk.surfaces.finish()
    driver.settle()
    view = driver.window.views["registry"]
    assert isinstance(view, RecordsView)
    view.show_record(lama.uid)
    driver.settle()
    return Keeping(driver, view, lama, irbid)
