"""The test sets under `benchmarks/data` have the form their README gives them."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.marked import articles

DATA = Path(__file__).parents[2] / "benchmarks" / "data"
HALVES = ("tuning", "held_back")
# Claims alone have a third set, held back since the second was partly seen.
CLAIM_SETS = (*HALVES, "fresh")
TYPES = {"person", "organisation", "place", "outlet"}
# `proclitic` may hold these alone; the article stays with its noun.
PROCLITICS = re.compile(r"[وف]?[بكلس]?")
ENCLITICS = {"", "ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "نا"}

Row = dict[str, object]


def rows(name: str) -> list[Row]:
    loaded: list[Row] = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def text(row: Row, key: str) -> str:
    value = row[key]
    assert isinstance(value, str), (key, row)
    return value


def distractors() -> dict[str, list[str]]:
    path = DATA / "claims_distractors.json"
    loaded: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def occurrences(word: str, context: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", context))


def whole(row: Row) -> bool:
    return not (row["proclitic"] or row["enclitic"])


@pytest.mark.parametrize("part", CLAIM_SETS)
def test_claims_come_in_pairs_of_different_wording(part: str) -> None:
    pairs = rows(f"claims_{part}")
    assert len(pairs) >= 30
    for pair in pairs:
        assert set(pair) == {"a", "b"}
        assert text(pair, "a").strip() == pair["a"] != pair["b"] == text(pair, "b").strip() != ""


@pytest.mark.parametrize("part", CLAIM_SETS)
def test_distractors_are_many(part: str) -> None:
    assert set(distractors()) == set(CLAIM_SETS)
    assert len(distractors()[part]) >= 120
    assert all(wording.strip() == wording != "" for wording in distractors()[part])


def test_the_fresh_claims_are_as_many_as_the_readme_says() -> None:
    assert len(rows("claims_fresh")) == 60
    assert len(distractors()["fresh"]) == 240


def test_no_claim_is_given_twice() -> None:
    pairs = [
        text(row, key) for part in CLAIM_SETS for row in rows(f"claims_{part}") for key in "ab"
    ]
    wordings = [*pairs, *(wording for part in CLAIM_SETS for wording in distractors()[part])]
    assert [wording for wording, count in Counter(wordings).items() if count > 1] == []


@pytest.mark.parametrize("half", [*HALVES, "development"])
def test_relations_have_a_right_claim_and_others(half: str) -> None:
    cases = rows(f"claim_relations_{half}")
    assert len(cases) >= 50
    for case in cases:
        assert set(case) == {"kind", "ask", "right", "others"}
        others = case["others"]
        assert isinstance(others, list)
        assert others or case["kind"] == "near"
        wordings = [text(case, "ask"), text(case, "right"), *(other["text"] for other in others)]
        assert len(set(wordings)) == len(wordings), case
        assert {other["is"] for other in others} <= {"contradicts", "swapped", "other"}


def test_the_halves_of_the_relations_have_the_same_kinds_and_no_claim_in_common() -> None:
    halves = [rows(f"claim_relations_{half}") for half in HALVES]
    kinds = [Counter(text(case, "kind") for case in half) for half in halves]
    assert kinds[0] == kinds[1]
    asked = [{case[key] for case in half for key in ("ask", "right")} for half in halves]
    assert asked[0].isdisjoint(asked[1])


@pytest.mark.parametrize("half", HALVES)
def test_attributions_quote_their_text(half: str) -> None:
    cases = rows(f"attribution_{half}")
    assert len(cases) >= 40
    assert sum(not case["attributions"] for case in cases) >= 6
    for case in cases:
        assert set(case) == {"text", "attributions"}
        attributions = case["attributions"]
        assert isinstance(attributions, list)
        for one in attributions:
            assert {"cues", "source", "content"} <= set(one)
            assert set(one) <= {"cues", "source", "content", "relays", "type"}
            quotes = [*one["cues"], *one["content"], *one.get("relays", ())]
            quotes += [one["source"]] if one["source"] else []
            assert [quote for quote in quotes if quote not in text(case, "text")] == []


@pytest.mark.parametrize("half", HALVES)
def test_marked_articles_are_whole(half: str) -> None:
    read = articles(DATA / f"attribution_articles_{half}.txt")
    assert len(read) == 8
    assert sum(len(told) for _, told in read) >= 80
    assert [text for text, told in read if not told or set(text) & set("{}")] == []
    parts = [(text, part) for text, told in read for one in told for part in one.parts]
    assert [text[p.start : p.end] for text, p in parts if text[p.start : p.end].isspace()] == []


def test_no_sentence_is_given_twice() -> None:
    texts = [text(row, "text") for half in HALVES for row in rows(f"attribution_{half}")]
    assert len(set(texts)) == len(texts)


def test_records_are_whole_and_their_names_unique() -> None:
    records = rows("registry_records")
    assert len(records) >= 200
    assert {text(record, "type") for record in records} == TYPES
    for record in records:
        assert set(record) == {"type", "name_ar", "name_en", "aliases"}
        assert text(record, "name_ar")
        assert isinstance(record["aliases"], list)
        assert all(isinstance(alias, str) and alias for alias in record["aliases"])
    names = Counter(text(record, "name_ar") for record in records)
    assert names.most_common(1)[0][1] == 1


@pytest.mark.parametrize("half", HALVES)
def test_surfaces_lead_to_a_record_of_their_type_or_to_none(half: str) -> None:
    types = {record["name_ar"]: record["type"] for record in rows("registry_records")}
    cases = rows(f"registry_{half}")
    found = [case for case in cases if case["record"] is not None]
    assert len(found) >= 70
    assert len(cases) - len(found) >= 30
    for case in cases:
        assert set(case) == {"surface", "record", "type"}
        assert case["type"] in TYPES
    assert [case for case in found if types.get(case["record"]) != case["type"]] == []


def test_no_surface_is_given_away_or_given_twice() -> None:
    known: set[object] = set()
    for record in rows("registry_records"):
        aliases = record["aliases"]
        assert isinstance(aliases, list)
        known |= {record["name_ar"], record["name_en"], *aliases}
    surfaces = [text(case, "surface") for half in HALVES for case in rows(f"registry_{half}")]
    assert [surface for surface in surfaces if surface in known] == []
    assert [surface for surface, count in Counter(surfaces).items() if count > 1] == []


@pytest.mark.parametrize("half", HALVES)
def test_words_are_their_parts_and_stand_once_in_their_context(half: str) -> None:
    for row in rows(f"clitics_{half}"):
        assert set(row) - {"ambiguous"} == {
            *("word", "context", "kind", "proclitic", "stem", "enclitic")
        }
        assert row.get("ambiguous", True) is True
        assert row["kind"] in {"name", "common"}
        word, stem = text(row, "word"), text(row, "stem")
        assert text(row, "proclitic") + stem + text(row, "enclitic") == word
        assert len(stem) >= 2
        assert PROCLITICS.fullmatch(text(row, "proclitic")), row
        assert row["enclitic"] in ENCLITICS, row
        assert occurrences(word, text(row, "context")) == 1, row


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_enough_of_each_sort_of_word(half: str) -> None:
    cases = rows(f"clitics_{half}")
    unsure = [row for row in cases if row.get("ambiguous")]
    clear = [row for row in cases if not row.get("ambiguous")]
    assert len(cases) >= 200
    assert len(unsure) >= 25
    assert sum(whole(row) for row in clear) >= 80
    assert sum(bool(row["enclitic"]) for row in cases) >= 30
    assert sum(bool(row["proclitic"]) for row in clear) >= 50


def test_no_word_stands_in_both_halves_and_twice_only_when_ambiguous() -> None:
    tuning, held_back = rows("clitics_tuning"), rows("clitics_held_back")
    assert {row["word"] for row in tuning} & {row["word"] for row in held_back} == set()
    contexts = Counter(text(row, "context") for row in [*tuning, *held_back])
    assert contexts.most_common(1)[0][1] == 1
    given = Counter(text(row, "word") for row in [*tuning, *held_back])
    for row in [*tuning, *held_back]:
        assert given[text(row, "word")] == 1 or row.get("ambiguous"), row


def test_the_corpus_holds_many_of_the_stems_but_not_all() -> None:
    corpus = (DATA / "clitics_corpus.txt").read_text(encoding="utf-8")
    assert len([line for line in corpus.split("\n") if line.strip()]) >= 60
    for half in HALVES:
        stems = {text(row, "stem") for row in rows(f"clitics_{half}") if row["proclitic"]}
        bare = sum(occurrences(stem, corpus) > 0 for stem in stems)
        assert len(stems) / 2 <= bare < len(stems)
