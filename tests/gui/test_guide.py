"""The guide's tables of keys say what the window's actions say, in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.driver import Driver
from ui.actions import Action

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide"

CHAPTERS = (
    ("en", "All keys", ("In the article", "Words in the article", "How the text is shown")),
    ("ar", "كل المفاتيح", ("في المقال", "كلمات المقال", "كيف يُعرض النص")),
)
WORKSPACES = {
    "en": {
        "In claims": "claims",
        "In sources": "sources",
        "In the registry": "registry",
        "Everywhere": "",
    },
    "ar": {
        "في الادعاءات": "claims",
        "في المصادر": "sources",
        "في السجل": "registry",
        "في كل مكان": "",
    },
}
NEEDS_SHIFT = "Ctrl+Shift++"
"""Ctrl++ on keyboards whose + needs Shift."""
SPOKEN = {"Down": "↓", "Up": "↑", "Del": "Delete", "Return": "Enter"}


def tables(language: str, chapter: str) -> Iterator[tuple[str, str]]:
    """Each section of the chapter of keys, with the first cells of its table."""
    text = (GUIDE / f"{language}.md").read_text("utf-8")
    within = text.split(f"\n## {chapter}\n", 1)[1].split("\n## ", 1)[0]
    for section in within.split("\n### ")[1:]:
        heading, _, body = section.partition("\n")
        cells = re.findall(r"^\| (.+?) \|", body, flags=re.MULTILINE)
        yield heading, " · ".join(cells[1:])


def keys_in(cells: str) -> set[str]:
    """Return the keys that cells name: parted by dots or commas, digits also as a range."""
    plain = re.sub(r"</?kbd>", "", cells)
    found: set[str] = set()
    for one in re.split(r" · |, |، ", plain):
        ends = re.fullmatch(r"(\d) … (\d)", one)
        found |= {str(n) for n in range(int(ends[1]), int(ends[2]) + 1)} if ends else {one}
    return found


def keys_of(actions: list[Action], workspace: str) -> set[str]:
    """Return the keys of a workspace's actions, as the guide writes them."""
    presses = [press for one in actions if one.workspace == workspace for press in one.keys]
    texts = {press.text for press in presses} - {NEEDS_SHIFT}
    return {
        re.sub(r"[A-Za-z]+$", lambda name: SPOKEN.get(name[0], name[0]), text) for text in texts
    }


@pytest.mark.parametrize(("language", "chapter", "of_article"), CHAPTERS)
def test_the_guide_names_each_key_and_no_other(
    driver: Driver, language: str, chapter: str, of_article: tuple[str, ...]
) -> None:
    actions = list(driver.window.commands.registry)
    told = dict(tables(language, chapter))
    for heading, workspace in WORKSPACES[language].items():
        assert keys_in(told[heading]) == keys_of(actions, workspace), heading
    of_articles = set[str]().union(*(keys_in(told[heading]) for heading in of_article))
    assert of_articles == keys_of(actions, "annotate")


def test_a_key_is_read_as_it_is_written() -> None:
    assert keys_in("<kbd>Alt+↓</kbd>، <kbd>1 … 3</kbd>") == {"Alt+↓", "1", "2", "3"}
    assert keys_in("Ctrl++, Ctrl+= · /") == {"Ctrl++", "Ctrl+=", "/"}
