"""The code page of Arabic bytes, judged by texts that its table has not seen."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from annotator.importers.code_pages import PAGES, code_page
from annotator.importers.decoding import decode, inspect_bytes
from annotator.model.errors import BadInput

DATA = Path(__file__).parents[3] / "benchmarks" / "data"
MARKS = "\u200e\u200f\u200c\u200d"


def _strings(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node]
    parts = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [found for part in parts for found in _strings(part)]


def _lines() -> list[str]:
    """Return Arabic sentences and headlines that nothing was learned from."""
    found = []
    for name in ("claims_development", "claims_fresh", "attribution_tuning"):
        found += _strings(json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")))
    return [line for line in found if sum("ء" <= letter <= "ي" for letter in line) >= 12]


LINES = _lines()


def _articles() -> list[str]:
    return ["\r\n".join(LINES[start : start + 12]) for start in range(0, len(LINES), 12)]


def _marked(text: str, dice: random.Random, page: str) -> str:
    """Return a text with marks before its paragraphs and inside words, where the page has them."""
    if page != "cp1256":
        return text
    lines = [dice.choice(MARKS) + line for line in text.split("\r\n")]
    for place, line in enumerate(lines):
        cut = dice.randrange(1, len(line))
        lines[place] = line[:cut] + dice.choice(MARKS) + line[cut:]
    return "\r\n".join(lines)


@pytest.mark.parametrize("page", PAGES)
def test_every_article_is_read_as_it_was_written(page: str) -> None:
    dice = random.Random(1256)
    wrong = []
    for article in _articles():
        data = _marked(article, dice, page).encode(page, "ignore")
        if decode(data, inspect_bytes(data)) != data.decode(page):
            wrong.append(article[:60])
    assert wrong == []


@pytest.mark.parametrize("page", PAGES)
def test_a_line_alone_is_nearly_always_enough(page: str) -> None:
    dice = random.Random(720)
    wrong = 0
    for line in LINES:
        data = _marked(line, dice, page).encode(page, "ignore")
        found = code_page(data)
        wrong += found is None or data.decode(found, "replace").split() != data.decode(page).split()
    assert wrong <= len(LINES) // 100, f"{wrong} of {len(LINES)}"


FOREIGN = [
    ("cp1251", "Президент заявил, что переговоры продолжатся на следующей неделе в Женеве."),
    ("cp1253", "Ο πρόεδρος δήλωσε ότι οι διαπραγματεύσεις θα συνεχιστούν την επόμενη εβδομάδα"),
    ("cp1255", "הנשיא הודיע כי השיחות יימשכו בשבוע הבא, כך דיווחה סוכנות הידיעות"),
    ("gb2312", "总统表示谈判将于下周在日内瓦继续举行"),
]


@pytest.mark.parametrize(("page", "text"), FOREIGN)
def test_what_is_not_arabic_is_not_guessed(page: str, text: str) -> None:
    with pytest.raises(BadInput, match="cannot be found out"):
        inspect_bytes(text.encode(page))


def test_french_of_windows_reads_the_same_in_the_arabic_page() -> None:
    text = "Le président a déclaré que l'été sera très chaud à Genève, où siège la délégation."
    data = text.encode("cp1252")
    assert decode(data, inspect_bytes(data)) == text


def test_vocalised_verse_keeps_its_marks() -> None:
    text = "أَلَا لَيْتَ الشَّبَابَ يَعُودُ يَوْمًا\r\nفَأُخْبِرَهُ بِمَا فَعَلَ الْمَشِيبُ"
    for page in PAGES:
        data = text.encode(page)
        assert decode(data, inspect_bytes(data)) == text


@pytest.mark.parametrize("name", ["MacArabic", "x-mac-arabic", "mac_arabic"])
def test_the_page_of_the_mac_is_known_by_its_names(name: str) -> None:
    encoded = inspect_bytes("قال".encode("mac_arabic"), name)
    assert (encoded.encoding, decode("قال".encode("mac_arabic"), encoded)) == ("mac-arabic", "قال")
