"""The JSON file: as it was, as its schema says, and back again to the identifier."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.files import CannotWrite
from annotator.importing import import_paths
from annotator.interchange.parts import Part
from annotator.interchange.schema import schema_text
from annotator.model import EvidenceKind, EvidenceState, Fragment, Span, Stance, quoted
from annotator.model.errors import BadInput
from annotator.operations.restore import restore
from annotator.project import Project
from exports.base import Cancelled, Options
from exports.json_export import JsonExporter
from exports.registry import exporter, exporters
from tests.unit.exports import rich

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "json" / "small.json"
SCHEMA = ROOT / "docs" / "schema" / "hashiya-project.schema.json"

EXPORTER = JsonExporter(generator="Hashiya (test)")
OPTIONS = Options(at=rich.AT)


@pytest.fixture
def full(project: Project) -> Project:
    """A project that has one of everything."""
    project.perform(restore, rich.EVERYTHING)
    return project


def exported(project: Project, folder: Path, options: Options = OPTIONS) -> Any:
    out = folder / "out.json"
    EXPORTER.write(project, out, options)
    return json.loads(out.read_bytes())


def test_it_is_found_by_its_name() -> None:
    assert exporter("json").suffix == ".json"
    assert exporter("json").holds == frozenset(Part)
    assert all(exporter(name).name == name for name in exporters())
    with pytest.raises(BadInput, match="no export format") as caught:
        exporter("pigeon")
    assert "json" in caught.value.remedy


def test_the_file_is_the_golden_one(full: Project, tmp_path: Path) -> None:
    report = EXPORTER.write(full, tmp_path / "out.json", OPTIONS)
    assert (tmp_path / "out.json").read_bytes() == GOLDEN.read_bytes()
    assert report.losses == ()
    assert report.written == {
        "people": 3,
        "claims": 2,
        "verdicts": 3,
        "evidence": 3,
        "records": 2,
        "attachments": 2,
        "comments": 1,
        "review steps": 2,
        "articles": 2,
        "sets": 3,
        "spans": 6,
        "relations": 1,
    }


def test_the_published_schema_is_the_records_own() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()


def test_the_file_follows_the_schema_and_the_schema_refuses_others() -> None:
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    golden = json.loads(GOLDEN.read_bytes())
    validator.validate(golden)
    for path in (
        ["format"],
        ["articles", 0, "text"],
        ["articles", 0, "sets", 0, "spans", 0, "uid"],
    ):
        broken = json.loads(GOLDEN.read_bytes())
        inner = broken
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = 5
        assert not validator.is_valid(broken), path
        del inner[path[-1]]
        assert not validator.is_valid(broken), path


def test_it_comes_back_to_the_identifier(project: Project, tmp_path: Path) -> None:
    report = import_paths(project, [GOLDEN])
    assert report.skipped == ()
    EXPORTER.write(project, tmp_path / "again.json", OPTIONS)
    assert (tmp_path / "again.json").read_bytes() == GOLDEN.read_bytes()
    assert (project.uid, project.name, project.scheme) == (rich.uid(99), "مشروع صغير", rich.SCHEME)
    read = project.read
    assert list(read.articles.all()) == [rich.ARTICLE, rich.SECOND]
    assert read.articles.text(rich.ARTICLE.uid) == rich.TEXT
    assert tuple(read.annotation.sets(rich.ARTICLE.uid)) == rich.SETS
    spans = [span for one in rich.SETS for span in read.annotation.spans(one.uid)]
    assert sorted(spans, key=lambda span: span.uid) == list(rich.SPANS)
    assert tuple(read.annotation.relations(rich.SETS[0].uid)) == rich.RELATIONS
    assert tuple(row.claim for row in read.claims.all()) == rich.CLAIMS
    assert tuple(read.claims.verdicts(rich.uid(10)))[::-1] == rich.VERDICTS[:2]
    assert read.claims.verdicts(rich.uid(11)) == [rich.VERDICTS[2]]
    assert read.claims.evidence(rich.uid(10)) == rich.ON_THE_FIRST
    assert tuple(read.evidence.all()) == rich.EVIDENCE
    assert tuple(read.claims.steps(rich.uid(10))) == rich.STEPS
    assert tuple(read.claims.comments(rich.uid(10))) == rich.COMMENTS
    assert tuple(read.records.each()) == rich.RECORDS
    assert tuple(read.attachments.all()) == rich.ATTACHMENTS
    assert read.attachments.data(rich.uid(7)) == rich.PICTURE
    assert read.settings.all() == rich.SETTINGS
    assert project.check() == []
    assert tuple(read.claims.links()) == rich.LINKS


def test_a_file_of_version_1_comes_in(project: Project) -> None:
    report = import_paths(project, [GOLDEN.with_name("version1.json")])
    assert report.skipped == ()
    [one] = project.read.claims.evidence(rich.uid(10))
    assert (one.evidence.url, one.evidence.title) == ("https://example.org", "ع")
    assert (one.use.stance, one.use.note) == (Stance.REFUTES, "م")
    assert project.check() == []


def test_evidence_needs_its_span_and_its_file(
    make_project: Callable[..., Project], tmp_path: Path
) -> None:
    file = json.loads(GOLDEN.read_bytes())
    file["articles"][0]["sets"][0]["spans"].pop(0)
    file["files"] = []
    path = tmp_path / "cut.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    project = make_project()
    report = import_paths(project, [path])
    reasons = " ".join(one.reason for one in report.skipped)
    assert "span did not come in" in reasons
    assert "picture is not in the file" in reasons
    states = {one.kind: one.state for one in project.read.evidence.all()}
    assert states[EvidenceKind.SPAN] is EvidenceState.MISSING
    assert states[EvidenceKind.FILE] is EvidenceState.MISSING
    assert project.read.claims.one(rich.uid(11)).picture is None
    assert project.check() == []


def test_bytes_that_are_not_those_of_the_file_stay_out(project: Project, tmp_path: Path) -> None:
    file = json.loads(GOLDEN.read_bytes())
    file["files"][0]["data"] = "AAAA"
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    report = import_paths(project, [path])
    assert any("SHA-256 differs" in one.reason for one in report.skipped)
    assert project.read.attachments.all() == []


@pytest.mark.parametrize(("who", "sets"), [("all", 3), ("gold", 1), ("سلمى", 1), ("عمر", 0)])
def test_one_annotator_alone(full: Project, tmp_path: Path, who: str, sets: int) -> None:
    file = exported(full, tmp_path, replace(OPTIONS, annotator=who))
    assert sum(len(article.get("sets", [])) for article in file["articles"]) == sets
    assert (len(file["articles"]), len(file["claims"]), file["annotator"]) == (2, 2, who)


def test_nobody_of_that_name(full: Project, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="زيد") as caught:
        exported(full, tmp_path, replace(OPTIONS, annotator="زيد"))
    assert "سلمى, عمر, ليلى" in caught.value.remedy


def test_chosen_articles_alone(full: Project, tmp_path: Path) -> None:
    file = exported(full, tmp_path, replace(OPTIONS, where=lambda one: one.outlet == "رويترز"))
    assert [article["title"] for article in file["articles"]] == [rich.HEADLINE]


def test_a_cancelled_export_leaves_what_was_there(full: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("before")
    told: list[tuple[int, int]] = []
    after_one = replace(
        OPTIONS, cancelled=lambda: bool(told), progress=lambda *args: told.append(args)
    )
    with pytest.raises(Cancelled):
        EXPORTER.write(full, out, after_one)
    assert told == [(1, 2)]
    assert out.read_text() == "before"
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_a_folder_that_is_not_there(full: Project, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        EXPORTER.write(full, tmp_path / "missing" / "out.json", OPTIONS)
    assert "missing" in caught.value.place


def test_an_empty_project_follows_the_schema_too(project: Project, tmp_path: Path) -> None:
    file = exported(project, tmp_path)
    jsonschema.validate(file, json.loads(SCHEMA.read_bytes()))
    assert file["articles"] == []


HARD = "اب لا\u0651ﷺ\u200f\u202e\ufdd0\u00a0\u2028\r\n\t 😀e\u0301 x1٣"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_offsets_select_the_same_characters_there_and_back(
    data: st.DataObject, make_project: Callable[..., Project], tmp_path: Path
) -> None:
    text = data.draw(st.text(HARD, min_size=4, max_size=60).filter(str.strip))
    cuts = st.lists(st.integers(0, len(text)), unique=True, min_size=2, max_size=6).map(sorted)
    spans = []
    for number, edges in enumerate(data.draw(st.lists(cuts, max_size=4))):
        pairs = list(zip(edges[::2], edges[1::2], strict=False))
        fragments = tuple(Fragment(start, end) for start, end in pairs)
        spans.append(Span(rich.uid(100 + number), rich.SETS[0].uid, "PERS", fragments))
    first, second = make_project(), make_project()
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = replace(rich.ARTICLE, length=len(text), text_sha256=digest, zones=())
    first.perform(
        restore,
        replace(
            rich.EVERYTHING,
            articles=((article, text),),
            sets=rich.SETS[:1],
            spans=tuple(spans),
            relations=(),
            evidence=(),
            uses=(),
        ),
    )
    out = tmp_path / "out.json"
    EXPORTER.write(first, out, OPTIONS)
    assert import_paths(second, [out]).skipped == ()
    assert second.read.articles.text(article.uid) == text
    found = {span.uid: span for span in second.read.annotation.spans(rich.SETS[0].uid)}
    assert found == {span.uid: span for span in spans}
    [written] = json.loads(out.read_bytes())["articles"]
    for record in (one for owned in written["sets"] for one in owned.get("spans", [])):
        pieces = [written["text"][start:end] for start, end in record["fragments"]]
        assert record["quote"] == " … ".join(pieces)
    assert all(quoted(text, span.fragments) for span in spans)
