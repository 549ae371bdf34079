"""What a reader takes for one character."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.graphemes import boundaries, next_boundary, previous_boundary, snap
from tests.unit.text.alphabet import HARD


@pytest.mark.parametrize(
    "cluster",
    [
        "م",
        "مُّ",
        "\r\n",
        "👨\u200d👩\u200d👧",
        "👍🏽",
        "🇮🇶",
        "e\u0301",
        "\u0601١",
        "\u0601ب",
        "\u06015",
        "ه\u200d",
        "한",
    ],
)
def test_a_cluster_is_not_cut(cluster: str) -> None:
    text = f"ab{cluster}ab"
    start, end = 2, 2 + len(cluster)
    assert boundaries(text) == [0, 1, start, end, end + 1, end + 2]
    assert next_boundary(text, start) == end
    assert previous_boundary(text, end) == start
    for inside in range(start + 1, end):
        assert next_boundary(text, inside) == end
        assert previous_boundary(text, inside) == start
        assert snap(text, start, inside) == (start, end)
        assert snap(text, inside, end) == (start, end)
        assert snap(text, inside, inside) == (start, start)


@given(HARD)
def test_boundaries_are_where_clusters_end(text: str) -> None:
    clusters = regex.findall(r"\X", text)
    assert "".join(clusters) == text
    assert boundaries(text) == [sum(map(len, clusters[:end])) for end in range(len(clusters) + 1)]


@given(HARD, st.data())
def test_around_an_offset_as_in_the_whole_text(text: str, data: st.DataObject) -> None:
    every = boundaries(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert next_boundary(text, start) == min((b for b in every if b > start), default=len(text))
    assert previous_boundary(text, start) == max((b for b in every if b < start), default=0)
    before = max(b for b in every if b <= start)
    after = min(b for b in every if b >= end) if end > start else before
    assert snap(text, start, end) == (before, after)


def test_the_ends_of_the_text() -> None:
    assert boundaries("") == [0]
    assert next_boundary("", 0) == previous_boundary("", 0) == 0
    assert next_boundary("ab", 2) == 2
    assert previous_boundary("ab", 0) == 0
    assert snap("ab", 2, 2) == (2, 2)


def test_a_cluster_longer_than_the_window_still_ends() -> None:
    text = "م" + "\u064e" * 1000 + "ن"
    assert next_boundary(text, 0) == 1001
    assert next_boundary(text, 900) == 1001
