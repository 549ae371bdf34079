"""The small inputs that are kept beside the checkout: of words, encodings, names, clitics.

Others' texts are not part of the project; where they are not there, these are skipped. The tests
of each room have inputs of our own of the same kind.
"""

import json
from typing import Any

import pytest

from annotator.importers.decoding import decode, inspect_bytes
from annotator.matching.names import NameEntry, NameIndex
from annotator.model.ids import new_uid
from annotator.text.clitics import split
from annotator.text.fold import find_all
from annotator.text.vocabulary import Vocabulary
from tests.beside import case


def read(name: str) -> Any:
    return json.loads(case(name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("nfd.txt", ["أحمد", "رئيس", "المؤتمر", "آمن", "بالرأي"]),
        ("uthmani.txt", ["الرحمن", "الهدي", "رابطه"]),
    ],
)
def test_each_word_is_found_once(name: str, queries: list[str]) -> None:
    text = case(name).read_text(encoding="utf-8")
    assert [len(find_all(text, query)) for query in queries] == [1] * len(queries)


def test_pasted_queries_are_found() -> None:
    kept = read("find-pasted.json")
    for query, hits in kept["queries"].items():
        assert len(find_all(kept["text"], query)) == hits, query


@pytest.mark.parametrize(
    "name", ["cp1256-with-rlm.txt", "cp1256-with-zwnj.txt", "cp1256-read-as-8859-6.txt"]
)
def test_the_code_page_is_found(name: str) -> None:
    data = case(name).read_bytes()
    encoded = inspect_bytes(data)
    assert encoded.encoding == "windows-1256"
    assert decode(data, encoded) == data.decode("cp1256")


def test_names_that_stay_whole() -> None:
    vocabulary = Vocabulary(["مدينة جدة وسعادة السفير في جدة وسعادة الوزير"] * 20)
    for word in read("clitics.json")["whole"]:
        found = split(word, vocabulary)
        assert (found.proclitic, found.enclitic) == ("", ""), word


def test_records() -> None:
    kept = read("registry.json")
    people = set(kept["must be found"].values())
    index = NameIndex(
        NameEntry(new_uid(), "person" if name in people else "place", (name,))
        for name in kept["records"]
    )
    for surface in kept["must be silent"]:
        assert index.best(surface) is None, surface
    for surface, name in kept["must be found"].items():
        best = index.best(surface)
        assert best is not None, surface
        assert best.name == name, surface
