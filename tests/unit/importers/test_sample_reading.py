"""Reading a sample's files: quotes are found, and what is wrong is named with its file."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.sample import locate, read_sample
from annotator.model import Fragment
from annotator.model.errors import BadInput


@given(st.text("ab ", min_size=1, max_size=30), st.data())
def test_the_nth_occurrence_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    part = text[start:end]
    nth = sum(text.startswith(part, at) for at in range(start + 1))
    assert locate(text, (part,), nth) == (Fragment(start, end),)


def test_later_parts_are_looked_up_behind_the_earlier_ones() -> None:
    assert locate("ب أ ب أ ب", ("أ", "ب")) == (Fragment(2, 3), Fragment(4, 5))


ARTICLE: dict[str, object] = {
    "text": ["عنوان", "قال الوزير إن الماء يكفي."],
    "status": "done",
    "spans": [{"id": "s1", "label": "CUE", "quote": "قال"}],
}
CLAIMS: dict[str, object] = {"people": [], "claims": []}


def written(folder: Path, article: dict[str, object], claims: dict[str, object]) -> Path:
    (folder / "articles").mkdir()
    (folder / "articles" / "01-water.json").write_bytes(msgspec.json.encode(article))
    (folder / "claims.json").write_bytes(msgspec.json.encode(claims))
    return folder


def test_a_right_sample_is_read(tmp_path: Path) -> None:
    sample = read_sample(written(tmp_path, ARTICLE, CLAIMS))
    assert sample.articles[0].spans[0].fragments == (Fragment(6, 9),)


def spans(*entries: dict[str, object]) -> dict[str, object]:
    return {**ARTICLE, "spans": list(entries)}


WRONG: dict[str, tuple[dict[str, object], dict[str, object], str]] = {
    "quote": (spans({"id": "s1", "label": "CUE", "quote": "أعلن"}), CLAIMS, "«أعلن»"),
    "nth": (spans({"id": "s1", "label": "CUE", "quote": "قال", "nth": 2}), CLAIMS, "occurrence 2"),
    "nth of none": (
        spans({"id": "s1", "label": "CUE", "quote": "قال", "nth": 0}),
        CLAIMS,
        "from 1",
    ),
    "no quote": (spans({"id": "s1", "label": "CUE", "quote": []}), CLAIMS, "needs a quote"),
    "touching": (spans({"id": "s1", "label": "CUE", "quote": ["قا", "ل ا"]}), CLAIMS, "«ل ا»"),
    "twice": (
        spans(
            {"id": "s1", "label": "CUE", "quote": "قال"},
            {"id": "s1", "label": "CUE", "quote": "إن"},
        ),
        CLAIMS,
        "twice",
    ),
    "claim": (
        spans({"id": "s1", "label": "CLAIM", "quote": "قال", "claim": "c9"}),
        CLAIMS,
        "'c9'",
    ),
    "relation": (
        {**ARTICLE, "relations": [{"label": "said-by", "from": "s1", "to": "s8"}]},
        CLAIMS,
        "'s8'",
    ),
    "claim given twice": (
        ARTICLE,
        {**CLAIMS, "claims": [{"id": "c1", "wording": "أ"}, {"id": "c1", "wording": "ب"}]},
        "'c1' is given twice",
    ),
    "link": (
        ARTICLE,
        {**CLAIMS, "links": [{"kind": "updates", "from": "c1", "to": "c2"}]},
        "'c1'",
    ),
    "no body": ({**ARTICLE, "text": ["عنوان"]}, CLAIMS, "at least one paragraph"),
    "field": ({**ARTICLE, "label": "CUE"}, CLAIMS, "label"),
    "status": ({**ARTICLE, "status": "finished"}, CLAIMS, "finished"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_named_with_its_file(tmp_path: Path, what: str) -> None:
    article, claims, message = WRONG[what]
    with pytest.raises(BadInput, match=re.escape(message)) as caught:
        read_sample(written(tmp_path, article, claims))
    assert caught.value.place == ("claims.json" if claims is not CLAIMS else "01-water.json")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read_sample(tmp_path / "nowhere")
    assert caught.value.place == "claims.json"
