"""A real article, annotated wholly: who says what through whom comes out right everywhere."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from annotator.importers.workbook import unescape
from annotator.model import Fragment, uid_text
from annotator.model.attribution import Attribution
from annotator.project import Project
from annotator.scheme import library
from annotator.suggestions.attribution import Proposal, proposals
from annotator.text.chains import NodeKind, Told
from annotator.text.sentences import sentences
from exports.base import Options
from exports.json_export import JsonExporter
from exports.xlsx import XlsxExporter
from tests.news.article import OUTLET, Annotated, annotate, annotation, kept_article

COALITION, CELL, SPOKESMAN = "قوات التحالف الدولي في العراق", "خلية الإعلام الأمني", "المتحدث باسم"
COMMAND, COMMANDER, RADIO = "القيادة المركزية الأميركية", "قائد القيادة", "راديو سوا"
OFFICIALS = ("مسؤولين أميركيين", "مسؤولون اميركيون")
SAID = [
    ("s1", COALITION, "organisation", ["أعربت"], "استعدادها", "منها ذلك", []),
    ("s1", COALITION, "organisation", ["مضيفة"], "جميع", "الحكومة العراقية", []),
    ("s2", CELL, "government", ["أعلنت"], "قوة مشتركة", "مدينة سامراء", []),
    ("s3", SPOKESMAN, "named-person", ["قال", "نقله"], "التحالف الدولي", "وسوريا", [RADIO]),
    ("s3", SPOKESMAN, "named-person", ["أضاف"], "سنواصل", "معها", [RADIO]),
    ("s4", "ماروتو", "named-person", ["تطرق"], "الدور", "الإرهاب", [RADIO]),
    ("s4", "ماروتو", "named-person", ["قال"], "كان لتلك", "مرة أخرى", [RADIO]),
    ("s5", COMMAND, "government", ["أعلنت"], "خفض قواتها", "سبتمبر الجاري", []),
    ("s6", COMMANDER, "named-person", ["قال"], "بعد", "في العراق", []),
    ("s7", OFFICIALS[0], "unnamed-official", ["حسب"], "بحلول", "7500", []),
    ("s8", OFFICIALS[1], "unnamed-official", ["يؤكد"], "التقليص", "داعش", []),
    ("s8", OFFICIALS[1], "unnamed-official", ["اعترفوا"], "تم تسريع", "المستجد", []),
]
"""Who, what he is, by which words, from where to where, through whom; in the article's order."""

CLAIMED = {
    "s1": ["m1"],
    "s2": ["m2", "m3"],
    "s3": ["m5"],
    "s4": ["m6"],
    "s5": ["m7"],
    "s6": ["m8"],
    "s7": ["m9", "m10"],
    "s8": ["m12", "m13"],
}
"""Whose word each claim is."""
WRITER_S = ["m4", "m11", "m14"]
"""What the article says itself."""


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Annotated]:
    """The article in a project; no test here changes it."""
    path = tmp_path_factory.mktemp("news") / "خبر.hashiya"
    with Project.create(path, "خبر", library.builtin()) as project:
        yield annotate(project)


def in_order(news: Annotated) -> list[Attribution]:
    found = list(news.project.read.attributions.all())
    spans = news.project.read.annotation
    return sorted(found, key=lambda one: spans.span(one.content).start)


def test_the_annotation_fits_the_text(news: Annotated) -> None:
    assert len(news.text) == annotation().length
    assert news.made.keys() == annotation().spans.keys()
    for name in news.made:
        for words in news.words(name):
            assert words == words.strip()
            assert not {words[0], words[-1]} & set('،."')
    assert news.project.check() == []


def test_who_says_what_through_whom(news: Annotated) -> None:
    found = in_order(news)
    assert len(found) == len(SAID)
    for one, (name, speaker, kind, cues, first, last, relays) in zip(found, SAID, strict=True):
        assert news.id_of(one.source) == name
        assert one.speaker.startswith(speaker)
        assert one.source_type == kind
        assert sorted(one.cues) == sorted(cues)
        assert one.said.startswith(first)
        assert one.said.endswith(last)
        assert list(one.relayed_by) == relays
        assert one.outlet == OUTLET


def test_only_the_officials_have_no_name(news: Annotated) -> None:
    unnamed = {one.speaker for one in news.project.read.attributions.all() if not one.is_named}
    assert unnamed == set(OFFICIALS)
    outlet = news.project.read.attributions.outlets()[0]
    assert (outlet.outlet, outlet.attributions) == (OUTLET, len(SAID))
    assert (outlet.unnamed, outlet.unnamed_officials, outlet.share) == (3, 3, 0.25)


def test_each_claim_has_its_source_or_is_the_writer_s(news: Annotated) -> None:
    said = relations(news, "said-by")
    claims = [name for name, one in annotation().spans.items() if one[0] == "CLAIM"]
    whose = {start: end for start, end in said if start in claims}
    assert whose == {claim: source for source, some in CLAIMED.items() for claim in some}
    assert sorted(set(claims) - set(whose)) == sorted(WRITER_S)


def test_what_is_said_twice_is_one_claim_of_the_project(news: Annotated) -> None:
    entries = {entry.claim.uid: entry for entry in news.project.read.claims.all()}
    assert len(entries) == 13
    span = news.project.read.annotation.span(news.made["m1"])
    assert span.claim is not None
    places = news.project.read.claims.appearances(span.claim)
    assert {news.id_of(one.span.uid) for one in places} == {"m1", "m5"}


def relations(news: Annotated, label: str) -> set[tuple[str, str]]:
    sets = news.project.read.annotation.sets(news.article.uid)
    return {
        (news.id_of(one.source), news.id_of(one.target))
        for one_set in sets
        for one in news.project.read.annotation.relations(one_set.uid)
        if one.label == label
    }


def test_json_has_every_relation(news: Annotated, tmp_path: Path) -> None:
    out = tmp_path / "خبر.json"
    report = JsonExporter(generator="test").write(news.project, out, Options(at=1))
    assert not report.losses
    written: Any = json.loads(out.read_bytes())
    annotated = written["articles"][0]
    assert annotated["outlet"] == OUTLET
    owned, told = annotated["sets"][0], annotation()
    for one in owned["spans"]:
        label, fragments, attributes = told.spans[name_of(news, one["uid"])]
        assert one["label"] == label
        assert one["fragments"] == [[part.start, part.end] for part in fragments]
        assert one.get("attributes", {}) == attributes
    found = {
        (one["label"], name_of(news, one["source"]), name_of(news, one["target"]))
        for one in owned["relations"]
    }
    wanted = {("said-by", content, source) for source, _, content, _ in told.attributions}
    wanted |= {
        ("cue-of", cue, content) for _, cues, content, _ in told.attributions for cue in cues
    }
    wanted |= {("relayed-by", "s3", "r1"), ("relayed-by", "s4", "r1"), *told.relations}
    wanted |= {("said-by", claim, source) for source, some in CLAIMED.items() for claim in some}
    assert found == wanted


def name_of(news: Annotated, uid: str) -> str:
    return next(name for name, one in news.made.items() if uid_text(one) == uid)


def test_the_excel_sheet_of_sources_tells_who_said_what(news: Annotated, tmp_path: Path) -> None:
    out = tmp_path / "خبر.xlsx"
    XlsxExporter().write(news.project, out, Options(at=1, extra={"language": "en"}))
    rows = sheet(out, "Sources")
    assert len(rows) == 9
    told = {row["Text"]: row for row in rows}
    types = {name: row["Source type"] for name, row in told.items()}
    assert [types[name] for name in OFFICIALS] == ["Unnamed official"] * 2
    assert types[RADIO] == "Media outlet"
    assert types[COALITION] == "Organisation"
    spokesman = next(row for name, row in told.items() if name.startswith(SPOKESMAN))
    assert spokesman["Relayed by"] == RADIO
    assert parts(spokesman["Cues"]) == ["قال", "نقله", "أضاف"]
    assert [one.split()[0] for one in parts(spokesman["Contents"])] == [
        *("التحالف", "سنواصل", "جميع"),
    ]
    assert told["ماروتو"]["Relayed by"] == RADIO
    assert not told[RADIO]["Cues"]
    cell = next(row for name, row in told.items() if name.startswith(CELL))
    assert cell["Source type"] == "Government body"
    assert not cell["Relayed by"]
    assert parts(told[OFFICIALS[1]]["Cues"]) == ["يؤكد", "اعترفوا"]


def parts(cell: str) -> list[str]:
    return cell.split(" | ")


def sheet(path: Path, title: str) -> list[dict[str, str]]:
    """Return the rows of a sheet by their headings."""
    rows = load_workbook(path)[title].iter_rows(values_only=True)
    head = [str(one) for one in next(rows)]
    return [
        {name: unescape(str(value)) if value else "" for name, value in zip(head, row, strict=True)}
        for row in rows
    ]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("k1", [(COALITION, "أعربت")]),
        ("k3", [(CELL, "أعلنت")]),
        ("k4", [("واين ماروتو", "قال"), (RADIO, "نقله")]),
        ("r1", [("واين ماروتو", "قال"), (RADIO, "نقله")]),
        ("k5", [("واين ماروتو", "أضاف"), (RADIO, "")]),
        ("m6", [("ماروتو", "قال"), (RADIO, "")]),
        ("k9", [("كينيث ماكينزي", "قال")]),
        ("k10", [(OFFICIALS[0], "حسب")]),
        ("k12", [(OFFICIALS[1], "اعترفوا")]),
    ],
)
def test_the_chain_leads_from_what_was_said_to_the_outlet(
    news: Annotated, start: str, expected: list[tuple[str, str]]
) -> None:
    read = news.project.read.annotation
    own = read.sets(news.article.uid)[0].uid
    spans = {one.uid: one for one in read.spans(own)}
    nodes = Told(spans, read.relations(own), news.text, OUTLET).chain(spans[news.made[start]])
    assert nodes[0].kind is NodeKind.CONTENT
    sources = [(one.text, one.cue) for one in nodes if one.kind is NodeKind.SOURCE]
    assert len(sources) == len(expected)
    for (text, cue), (speaker, by) in zip(sources, expected, strict=True):
        assert text.startswith(speaker)
        assert cue == by
    assert (nodes[-1].kind, nodes[-1].text) == (NodeKind.OUTLET, OUTLET)


def test_most_of_it_is_proposed_and_hardly_anything_else() -> None:
    text = kept_article().read_text(encoding="utf-8")
    told = annotation()
    cues = {told.spans[cue][1][0]: one for one in told.attributions for cue in one[1]}
    found: dict[Fragment, Proposal] = {}
    for start, end in sentences(text):
        for one in proposals(text, start, end):
            found.setdefault(one.cues[0], one)
    assert set(found) <= set(cues)
    whole = [
        cue
        for cue, one in found.items()
        if one.source is not None
        and (one.source,) == told.spans[cues[cue][0]][1]
        and one.content == told.spans[cues[cue][2]][1]
    ]
    assert len(found) >= 11
    assert len(whole) >= 7
