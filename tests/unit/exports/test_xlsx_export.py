"""The workbook of a project: cell by cell, and what its sheets say."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from annotator.importers.incoming import IncomingArticle, ProjectPart
from annotator.importers.workbook import unescape
from annotator.interchange.parts import Part
from annotator.model import Fragment, RecordKind, Span, Uid, quoted, uid_text
from annotator.model.errors import BadInput
from annotator.operations.articles import add_articles
from annotator.operations.claims import create_claim, edit_claim
from annotator.operations.people import add_person
from annotator.operations.registry import add_record, link_alike
from annotator.operations.relations import create_relation
from annotator.operations.restore import restore
from annotator.operations.spans import create_span, set_span_attribute
from annotator.project import Project
from annotator.scheme import library
from exports.base import Cancelled, ExportReport, Options
from exports.registry import exporter
from exports.xlsx import XlsxExporter
from tests.unit.exports import rich

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "xlsx"
"""Written by `as_text(cells(…))` below; look at what changed before a new one is kept."""
EXPORTER = XlsxExporter()
ENGLISH = Options(at=rich.AT, extra={"language": "en"})

Sheets = dict[str, list[list[object]]]


@pytest.fixture
def full(project: Project) -> Project:
    """A project that has one of everything."""
    project.perform(restore, rich.EVERYTHING)
    return project


def exported(project: Project, out: Path, options: Options = ENGLISH) -> ExportReport:
    return EXPORTER.write(project, out, options)


def cells(path: Path) -> Sheets:
    """Return all cells of a workbook by sheet, header first, as Excel shows them."""
    workbook = load_workbook(path, read_only=True)
    try:
        return {
            sheet.title: [
                [unescape(value) if isinstance(value, str) else value for value in row]
                for row in sheet.iter_rows(values_only=True)
            ]
            for sheet in workbook.worksheets
        }
    finally:
        workbook.close()


def records(sheet: list[list[object]]) -> list[dict[str, object]]:
    """Return a sheet's rows by their headings; what is empty is left out."""
    head, *rows = sheet
    return [
        {str(name): value for name, value in zip(head, row, strict=True) if value is not None}
        for row in rows
    ]


def as_text(sheets: Sheets) -> str:
    """Return the cells as JSON, a row on each line, so that two can be compared."""
    parts = []
    for title, rows in sheets.items():
        lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
        parts.append(f"{json.dumps(title, ensure_ascii=False)}: [\n  {lines}\n ]")
    return "{\n " + ",\n ".join(parts) + "\n}\n"


def test_it_is_found_by_its_name() -> None:
    assert exporter("xlsx").suffix == ".xlsx"
    assert exporter("xlsx").holds == frozenset(Part) - {Part.ATTACHMENTS}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_cells_are_the_golden_ones(full: Project, tmp_path: Path, language: str) -> None:
    out = tmp_path / "out.xlsx"
    report = exported(full, out, Options(at=rich.AT, extra={"language": language}))
    found = as_text(cells(out))
    golden = (GOLDEN / f"small-{language}.json").read_text(encoding="utf-8")
    # Row by row, so that pytest shows the one that differs.
    assert found.split("\n") == golden.split("\n")
    assert [(loss.what, loss.count) for loss in report.losses] == [
        ("verdicts of blind reviews that go on", 1),
        ("the bytes of attached files", 2),
    ]
    assert report.written == {
        "articles": 2,
        "spans": 6,
        "relations": 1,
        "claims": 2,
        "verdicts": 2,
        "evidence": 4,
        "review steps": 2,
        "comments": 1,
        "claim links": 1,
        "records": 2,
        "sheets": 15,
        "long texts": 0,
    }


def test_arabic_is_the_default_and_runs_right_to_left(full: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    exported(full, out, Options(at=rich.AT))
    workbook = load_workbook(out)
    assert workbook.sheetnames == [
        "المقالات",
        "الكيانات",
        "الادعاءات",
        "مواضع الادعاءات",
        "الأدلة",
        "سجل الأحكام",
        "سجل المراجعة",
        "صلات الادعاءات",
        "الأقوال المنسوبة",
        "المصادر",
        "مقاطع الإسناد",
        "العلاقات",
        "البطاقات",
        "مخطط الوسم",
        "الخلاصة",
    ]
    for sheet in workbook.worksheets:
        assert sheet.sheet_view.rightToLeft
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref is not None


def test_equal_projects_give_equal_files(full: Project, tmp_path: Path) -> None:
    exported(full, tmp_path / "a.xlsx")
    exported(full, tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_only_the_chosen_sets_and_articles_go_out(full: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    exported(full, out, replace(ENGLISH, annotator="gold"))
    entities = records(cells(out)["Entities"])
    assert [(row["Text"], row["Annotator"]) for row in entities] == [("😀", "Gold standard")]
    exported(full, out, replace(ENGLISH, where=lambda article: article.outlet == ""))
    articles = records(cells(out)["Articles"])
    # The number stays the one that the article has in the project.
    assert [(row["Article no."], row["Title"]) for row in articles] == [(2, rich.PLAIN)]
    with pytest.raises(BadInput, match="Nobody"):
        exported(full, out, replace(ENGLISH, annotator="زيد"))


def test_an_unknown_language_is_refused(full: Project, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="language"):
        exported(full, tmp_path / "out.xlsx", Options(extra={"language": "fr"}))
    assert not (tmp_path / "out.xlsx").exists()


def test_a_cancelled_export_leaves_what_was_there(
    full: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"before")
    with pytest.raises(Cancelled):
        exported(full, out, replace(ENGLISH, cancelled=lambda: True))
    assert out.read_bytes() == b"before"
    assert not list(temporary.iterdir())
    assert not list(tmp_path.glob("*.part"))


def test_what_an_older_scheme_left_behind_is_reported(full: Project, tmp_path: Path) -> None:
    spans = (
        Span(rich.uid(70), rich.SETS[1].uid, "GONE", (Fragment(0, 3),)),
        Span(rich.uid(71), rich.SETS[1].uid, "PERS", (Fragment(0, 3),), {"gone": "x"}),
    )
    full.perform(restore, ProjectPart(spans=spans))
    report = exported(full, tmp_path / "out.xlsx")
    of_spans = [loss for loss in report.losses if loss.what.endswith("the scheme has not")]
    assert [(loss.what, loss.count) for loss in of_spans] == [
        ("spans with a label that the scheme has not", 1),
        ("attributes that the scheme has not", 1),
    ]
    assert of_spans[1].example.endswith("0-3: gone")


class Story:
    """A project with one article in which sources pass on what others said."""

    text = "قال مصدر لوكالة سنابل، ونقلته صحيفة الدوالي عنها، إن الميناء سيغلق ثم نفى."

    def __init__(self, project: Project) -> None:
        self.project = project
        project.sign_in(project.perform(add_person, "ندى").result.uid)
        incoming = [IncomingArticle(self.text, title="خبر")]
        self.article = project.perform(add_articles, incoming).result[0]

    def span(self, label: str, *quotes: str) -> Span:
        starts = [self.text.index(quote) for quote in quotes]
        fragments = tuple(
            Fragment(start, start + len(quote)) for start, quote in zip(starts, quotes, strict=True)
        )
        return self.project.perform(create_span, self.article.uid, label, fragments).result

    def join(self, source: Span, label: str, target: Span) -> None:
        self.project.perform(create_relation, source.uid, target.uid, label)


def test_a_source_stands_with_its_cues_contents_and_chain(project: Project, tmp_path: Path) -> None:
    story = Story(project)
    source, agency, paper = (
        story.span("SOURCE", quote) for quote in ("مصدر", "وكالة سنابل", "صحيفة الدوالي")
    )
    said, denied = story.span("CONTENT", "الميناء سيغلق"), story.span("CLAIM", "نفى")
    story.join(said, "said-by", source)
    story.join(denied, "said-by", source)
    story.join(story.span("CUE", "قال", "إن"), "cue-of", said)
    story.join(source, "relayed-by", agency)
    story.join(agency, "relayed-by", paper)
    # A ring must not go round for ever.
    story.join(paper, "relayed-by", source)
    out = tmp_path / "out.xlsx"
    exported(project, out)
    rows = {row["Text"]: row for row in records(cells(out)["Sources"])}
    assert rows["مصدر"]["Cues"] == "قال … إن"
    assert rows["مصدر"]["Contents"] == "الميناء سيغلق | نفى"
    assert rows["مصدر"]["Relayed by"] == "وكالة سنابل → صحيفة الدوالي"
    assert rows["وكالة سنابل"]["Relayed by"] == "صحيفة الدوالي → مصدر"
    assert "Contents" not in rows["صحيفة الدوالي"]
    cue = next(
        row for row in records(cells(out)["Attribution spans"]) if row["Label code"] == "CUE"
    )
    assert cue["Fragments"] == "0-3;50-52"
    assert cue["Sentence"] == story.text


def test_each_attribution_is_a_row_that_can_be_counted(project: Project, tmp_path: Path) -> None:
    story = Story(project)
    source, agency = (story.span("SOURCE", quote) for quote in ("مصدر", "وكالة سنابل"))
    project.perform(set_span_attribute, source, "source-type", "unnamed-official")
    record = project.perform(add_record, RecordKind.ORGANISATION, name_ar="وكالة سنابل").result
    project.perform(link_alike, [agency], record.uid)
    said, denied = story.span("CONTENT", "الميناء سيغلق"), story.span("CONTENT", "نفى")
    claim = story.span("CLAIM", "الميناء سيغلق")
    assert claim.claim is not None
    project.perform(edit_claim, project.read.claims.one(claim.claim), topic="موانئ")
    story.join(said, "said-by", source)
    story.join(claim, "said-by", source)
    story.join(denied, "said-by", agency)
    story.join(story.span("CUE", "قال"), "cue-of", said)
    story.join(source, "relayed-by", agency)
    out = tmp_path / "out.xlsx"
    exported(project, out)
    first, second = records(cells(out)["Attributions"])
    assert {name: first.get(name) for name in ("Source", "Source type", "Named", "Cues")} == {
        "Source": "مصدر",
        "Source type": "Unnamed official",
        "Named": "no",
        "Cues": "قال",
    }
    assert (first["Said"], first["Relayed by"], first["Topic"]) == (
        "الميناء سيغلق",
        "وكالة سنابل",
        "موانئ",
    )
    assert "Record" not in first
    assert (second["Source"], second["Record"], second["Named"]) == (
        "وكالة سنابل",
        "وكالة سنابل",
        "yes",
    )
    assert (first["Identifier"], first["Annotator"]) == (uid_text(said.uid), "ندى")


def test_claims_tell_where_they_appear(project: Project, tmp_path: Path) -> None:
    story = Story(project)
    story.span("CLAIM", "الميناء سيغلق")
    project.perform(create_claim, "ادعاء بلا مقال")
    out = tmp_path / "out.xlsx"
    exported(project, out)
    sheets = cells(out)
    claims = records(sheets["Claims"])
    assert [(row["Claim no."], row["Wording"], row["Appearances"]) for row in claims] == [
        (1, "الميناء سيغلق", 1),
        (2, "ادعاء بلا مقال", 0),
    ]
    appearance = records(sheets["Claim appearances"])[0]
    assert (appearance["Claim no."], appearance["Text"]) == (1, "الميناء سيغلق")


def test_long_texts_are_counted_and_whole(project: Project, tmp_path: Path) -> None:
    text = "=" + "كلمة " * 10_000
    project.perform(add_articles, [IncomingArticle(text, title="طويل")])
    out = tmp_path / "out.xlsx"
    report = exported(project, out)
    assert report.written["long texts"] == 1
    assert report.losses == ()
    moved = records(cells(out)["Long texts"])
    assert "".join(str(row["Text"]) for row in moved) == text


_TEXTS = st.text(
    st.sampled_from("ابته وقال. \n\r\u2028\ufdd0\u00a0\u064e\u200f\u202e\x07_x0041=😀👩🏽‍🚀")
    | st.characters(codec="utf-8", exclude_characters="\x00"),
    min_size=1,
    max_size=60,
).filter(lambda text: bool(text.strip()))


@st.composite
def _annotated(draw: st.DrawFn) -> tuple[str, list[tuple[Fragment, ...]]]:
    """Return a text and spans of it, in one fragment or several."""
    text = draw(_TEXTS)
    place = st.integers(0, len(text))
    spans = []
    for places in draw(st.lists(st.sets(place, min_size=2, max_size=6), max_size=4)):
        ends = sorted(places)[: len(places) // 2 * 2]
        pairs = zip(ends[::2], ends[1::2], strict=True)
        spans.append(tuple(Fragment(start, end) for start, end in pairs))
    return text, spans


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_annotated())
def test_offsets_select_the_quoted_text(
    tmp_path_factory: pytest.TempPathFactory, annotated: tuple[str, list[tuple[Fragment, ...]]]
) -> None:
    text, spans = annotated
    folder = tmp_path_factory.mktemp("any")
    with Project.create(folder / "p.hashiya", "ت", library.builtin()) as project:
        project.sign_in(project.perform(add_person, "ندى").result.uid)
        article = project.perform(add_articles, [IncomingArticle(text)]).result[0]
        made = dict(_created(project, article.uid, spans))
        exported(project, folder / "out.xlsx")
    sheets = cells(folder / "out.xlsx")
    assert records(sheets["Articles"])[0]["Text"] == text
    rows = {row["Identifier"]: row for row in records(sheets["Entities"])}
    assert rows.keys() == made.keys()
    for key, fragments in made.items():
        assert rows[key]["Text"] == quoted(text, fragments)
        assert _fragments(rows[key]) == fragments


def _created(
    project: Project, article: Uid, spans: list[tuple[Fragment, ...]]
) -> Iterator[tuple[str, tuple[Fragment, ...]]]:
    """Make the spans; ranges that the core refuses are none of the export's business."""
    for fragments in spans:
        try:
            span = project.perform(create_span, article, "PERS", fragments).result
        except BadInput:
            continue
        yield uid_text(span.uid), span.fragments


def _fragments(row: dict[str, object]) -> tuple[Fragment, ...]:
    """Return the ranges that a row names."""
    written = str(row.get("Fragments") or f"{row['Start']}-{row['End']}")
    pairs = [one.split("-") for one in written.split(";")]
    return tuple(Fragment(int(start), int(end)) for start, end in pairs)


def test_sentences_of_claims_are_wrapped_and_run_as_they_are_written(
    full: Project, tmp_path: Path
) -> None:
    exported(full, tmp_path / "out.xlsx")
    sheet = load_workbook(tmp_path / "out.xlsx")["Claims"]
    head = {cell.value: place for place, cell in enumerate(next(sheet.iter_rows()))}
    row = list(sheet.iter_rows())[1]
    wording, number = row[head["Wording"]], row[head["Claim no."]]
    assert wording.alignment.wrap_text
    assert wording.alignment.readingOrder == 2
    assert not number.alignment.wrap_text
    assert number.alignment.vertical == "top"
