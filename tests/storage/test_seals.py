"""What an import brought is sealed: whatever changes in it is told, and no work of people is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.importing import import_paths
from annotator.model import Fragment, Uid
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.scheme import library
from exports.base import Options
from exports.json_export import JsonExporter
from tests.storage.flips import outcomes
from tests.storage.make_kept import fill


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a row of every kind, as JSON."""
    folder = tmp_path_factory.mktemp("exported")
    with Project.create(folder / "p.hashiya", "أصل", library.builtin()) as project:
        fill(project)
        JsonExporter().write(project, folder / "p.json", Options())
    return folder / "p.json"


@pytest.fixture
def imported(exported: Path, tmp_path: Path) -> Path:
    """A closed project that an import filled."""
    path = tmp_path / "imported.hashiya"
    with Project.create(path, "منقول", library.builtin()) as project:
        import_paths(project, [exported])
        assert project.check() == []
    return path


def checked(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [f"{one.code}: {one.place}: {one.message}" for one in project.check()]


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for one in statements:
            connection.execute(one)
        connection.commit()


CHANGED = [
    "UPDATE article SET title = title || '.', title_folded = title_folded || '.'",
    "UPDATE article SET outlet = 'صحيفة'",
    "UPDATE article SET added_at = added_at + 1",
    "UPDATE span SET label = 'ORG' WHERE label = 'PERS'",
    'UPDATE span SET "end" = "end" - 1 WHERE label = \'SOURCE\'',
    "UPDATE span SET note = 'أخرى'",
    "UPDATE span SET record_id = NULL",
    "UPDATE annotation_set SET status = 'new'",
    "UPDATE claim SET wording = wording || '.'",
    "UPDATE claim SET created_at = created_at + 1",
    "UPDATE verdict SET value = 'true'",
    "UPDATE verdict SET at = at + 1",
    "UPDATE evidence SET url = 'https://other.example'",
    "UPDATE evidence_use SET stance = 'refutes'",
    "UPDATE record SET name_ar = 'آخر'",
    "UPDATE review_step SET at = at + 1",
    "UPDATE comment SET text = 'لا'",
    "UPDATE person SET role = 'annotator'",
    "UPDATE relation SET source_id = target_id, target_id = source_id WHERE label = 'said-by'",
    "DELETE FROM relation",
    "DELETE FROM comment",
    "DELETE FROM verdict",
    "DELETE FROM seal",
    "UPDATE seal SET sum = sum + 1",
    "UPDATE relation SET batch_id = NULL",
    "UPDATE log_transaction SET at = at + 1",
    "UPDATE log_transaction SET verb = 'undo'",
    "UPDATE log_change SET before = '{}' WHERE operation = 'update'",
    "DELETE FROM log_change WHERE id = (SELECT max(id) FROM log_change)",
    "DELETE FROM log_change",
    "CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM comment; END",
    "CREATE VIEW v AS SELECT 1",
    "DROP INDEX ix_article_text_sha256",
    "DROP TABLE comment",
    "ALTER TABLE claim DROP COLUMN topic",
]


@pytest.mark.parametrize("statement", CHANGED)
def test_what_another_program_did_to_imported_rows_is_told(imported: Path, statement: str) -> None:
    with Project.open(imported) as project:
        project.sign_in(project.read.people.all()[0].uid)
        article = next(iter(project.read.articles.all()))
        project.perform(do.edit_article, article, author="ندى")
    assert checked(imported) == []
    spoil(imported, statement)
    assert checked(imported) != []


def test_deleted_rows_are_counted(imported: Path) -> None:
    spoil(imported, "DELETE FROM relation WHERE id = 1")
    assert any("2 rows (relation), and 1 are accounted for" in one for one in checked(imported))


@pytest.mark.parametrize("table", ["article", "log_change", "scheme", "project", "seal"])
def test_a_missing_table_is_a_word_at_every_verb(imported: Path, table: str) -> None:
    spoil(imported, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    try:
        said = checked(imported)
    except HashiyaError as error:
        said = [str(error)]
    assert said


Verb = Callable[[Project], object]


def _first(project: Project) -> Uid:
    return next(iter(project.read.articles.all())).uid


def _note(project: Project) -> object:
    spans = project.read.annotation.spans(project.read.annotation.sets(_first(project))[0].uid)
    return project.perform(do.note_span, spans[0], f"{spans[0].note}.")


def _delete(project: Project) -> object:
    spans = project.read.annotation.spans(project.read.annotation.sets(_first(project))[0].uid)
    return project.perform(do.delete_span, spans[-1])


def _attribute(project: Project) -> object:
    spans = project.read.annotation.spans(project.read.annotation.sets(_first(project))[0].uid)
    one = next(span for span in spans if project.index.attributes_of(span.label))
    attribute = next(a for a in project.index.attributes_of(one.label) if a.choices)
    given = None if attribute.code in one.attributes else attribute.choices[0].code
    return project.perform(do.set_span_attribute, one, attribute.code, given)


def _article(project: Project) -> object:
    article = project.read.articles.one(_first(project))
    return project.perform(do.edit_article, article, title=f"{article.title}.")


VERBS: dict[str, Verb] = {
    "note": _note,
    "delete": _delete,
    "attribute": _attribute,
    "article": _article,
    "remove": lambda project: project.perform(do.remove_article, _first(project)),
    "span": lambda p: p.perform(do.create_span, _first(p), "PERS", [Fragment(0, 2)]),
    "claim": lambda p: p.perform(do.delete_claim, p.read.claims.all()[-1].claim),
    "merge": lambda p: p.perform(
        do.merge_claims, p.read.claims.all()[0].claim, [p.read.claims.all()[1].claim]
    ),
    "record": lambda p: p.perform(do.delete_record, next(p.read.records.each()), unlink=True),
    "undo": Project.undo,
    "redo": Project.redo,
}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(verbs=st.lists(st.sampled_from([*VERBS, *["undo", "redo"] * 4]), max_size=14))
def test_no_work_of_people_raises_an_alarm(
    imported: Path, tmp_path: Path, verbs: list[str]
) -> None:
    path = tmp_path / "worked.hashiya"
    path.write_bytes(imported.read_bytes())
    with Project.open(path) as project:
        project.sign_in(project.read.people.all()[0].uid)
        for verb in verbs:
            try:
                VERBS[verb](project)
            except (HashiyaError, LookupError, StopIteration):
                continue
        assert project.check() == []


def test_an_import_taken_back_and_brought_again_is_whole(exported: Path, project: Project) -> None:
    project.sign_in(project.perform(do.add_person, "رنا").result.uid)
    import_paths(project, [exported])
    for verb in (project.undo, project.redo, project.undo, project.redo):
        verb()
        assert project.check() == []


def test_no_bit_turns_over_in_silence(tmp_path: Path) -> None:
    found = list(outcomes(tmp_path, range(30)))
    assert [seed for seed, outcome in found if outcome == "silent"] == []
    assert any(outcome == "told" for _, outcome in found)


@pytest.mark.parametrize("table", ["span", "log_change", "seal", "article_text"])
def test_a_table_of_contents_that_is_no_text_is_a_word(imported: Path, table: str) -> None:
    data = imported.read_bytes()
    name = f"CREATE TABLE {table} (".encode()
    assert name in data
    imported.write_bytes(data.replace(name, name.replace(b"TABLE", b"T\xd9BLE")))
    with pytest.raises(HashiyaError):
        checked(imported)
