"""The model of records: what is shown is what a search would find now, whatever changed."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingRecord
from annotator.model import RecordKind, Uid
from annotator.operations.people import add_person
from annotator.operations.record_import import import_records
from annotator.operations.registry import add_record, delete_record, edit_record, merge_records
from annotator.project import Project
from tests.conftest import MakeProject
from ui.record_book import FEW, RecordBook
from ui.record_model import RecordModel

NAMES = st.sampled_from(["أحمد", "احمد", "باسم", "Basim", "زيد", "زيد العلي", "علي"])
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "merge", "undo"]), NAMES), max_size=12
)


@pytest.fixture
def empty(make_project: MakeProject, qapp: QApplication) -> Callable[[], Project]:
    """Makes projects in which somebody works."""

    def make() -> Project:
        project = make_project()
        project.sign_in(project.perform(add_person, "ريم").result.uid)
        return project

    return make


def act(project: Project, deed: str, name: str) -> None:
    records = [row.record for row in project.read.records.all()]
    if deed == "add":
        project.perform(add_record, RecordKind.PERSON, name_ar=name)
    elif deed == "undo" and project.undoable():
        project.undo()
    elif deed == "edit" and records:
        project.perform(edit_record, records[0], name_ar=name, kind=RecordKind.PLACE)
    elif deed == "delete" and records:
        project.perform(delete_record, records[-1])
    elif deed == "merge" and len(records) > 1:
        project.perform(merge_records, records[-1], records[:-1])


def shown(model: RecordModel) -> list[Uid]:
    rows = (model.row(model.index(place, 0)) for place in range(model.rowCount()))
    return [row.record.uid for row in rows if row is not None]


def read_anew(project: Project, model: RecordModel) -> list[Uid]:
    book = RecordBook(project)
    book.finish()
    return book.find(model.words, model.kind)


@given(steps=STEPS, words=st.sampled_from(["", "احمد", "زيد"]))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=25,
)
def test_what_is_shown_is_what_a_search_finds(
    empty: Callable[[], Project], steps: list[tuple[str, str]], words: str
) -> None:
    project = empty()
    book = RecordBook(project)
    project.subscribe(book.follow)
    book.finish()
    everything, some = RecordModel(book), RecordModel(book)
    some.show(RecordKind.PERSON, words)
    for model in (everything, some):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for deed, name in steps:
        act(project, deed, name)
        assert shown(everything) == read_anew(project, everything)
        assert shown(some) == read_anew(project, some)
        assert book.tally()[RecordKind.PERSON] == len(project.read.records.all(RecordKind.PERSON))


def test_many_at_once_are_followed_too(empty: Callable[[], Project]) -> None:
    project = empty()
    book = RecordBook(project)
    project.subscribe(book.follow)
    book.finish()
    model = RecordModel(book)
    rows = [IncomingRecord(str(n), None, None, {"name_ar": f"اسم {n}"}) for n in range(900)]
    project.perform(import_records, rows)
    book.finish()
    assert len(shown(model)) == 900
    assert book.candidates("اسم 77")
    project.undo()
    book.finish()
    assert shown(model) == []
    assert len(book) == 0
    project.perform(import_records, rows[: FEW + 5])
    assert shown(model) == read_anew(project, model)
