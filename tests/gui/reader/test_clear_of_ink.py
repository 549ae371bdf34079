"""Nothing hides a letter: computed on painted pages, letter by letter, pixel by pixel."""

import numpy as np
import pytest

from tests.beside import case
from tests.gui.reader import articles
from tests.gui.reader.clearance import Annotated, Dress, coverage, dense, largest, strokes
from tests.gui.reader.samples import laid_block, look_of
from ui.choices import Face
from ui.reader.clearance import upright
from ui.reader.paragraphs import Direction
from ui.reader.viewing import Viewing
from ui.theme.tokens import ThemeName

pytestmark = pytest.mark.usefixtures("qapp")

ROUNDING = 12
"""Of 255: how letters blend with what is under them is rounded."""
INKED = 100
"""Of 255: what is paler is the soft edge of a letter or a stroke."""
CROSSING, PATCH = 0.0006, 5
"""Of the letters' pixels, and pixels in one place, that strokes and chips may lie on."""
KEPT = ("english", "hard-bidi", "longline", "persian-urdu", "poetry", "tweets", "vocalised")
SIZES = {Face.AMIRI: (16, 21, 32), Face.PLEX: (16, 18, 28)}
DRESSES = [Dress(face, px) for face, sizes in SIZES.items() for px in sizes]


def held(text: str, dress: Dress) -> None:
    """Hold annotated pages of a text against the page of the text alone."""
    plain = coverage(Annotated(text), dress)
    inked = plain > INKED
    assert inked.any()
    for article in dense(text, 3):
        assert np.abs(coverage(article, dress) - plain).max() <= ROUNDING
        crossing = inked & (strokes(article, dress) > INKED)
        assert np.count_nonzero(crossing) <= max(PATCH, CROSSING * np.count_nonzero(inked))
        assert largest(crossing) <= PATCH


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: f"{dress.face.value}-{dress.px}")
@pytest.mark.parametrize("name", articles.PIECES)
def test_no_annotation_hides_a_letter_or_runs_through_one(name: str, dress: Dress) -> None:
    held(articles.PIECES[name], dress)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nor_where_all_kinds_of_text_follow_one_another(theme: ThemeName) -> None:
    text = "".join(articles.PIECES[name] for name in ("quoted", "vocalised", "mixed", "verse"))
    held(text, Dress(theme=theme))


@pytest.mark.parametrize("name", ["quoted", "vocalised", "english"])
def test_nor_in_close_lines(name: str) -> None:
    held(articles.PIECES[name], Dress(viewing=Viewing(compact=True)))


def test_nor_with_all_arcs_drawn() -> None:
    text = articles.PLAIN + articles.QUOTED + articles.VOCALISED
    held(text, Dress(viewing=Viewing(all_relations=True)))


def test_nor_in_text_from_the_left() -> None:
    held(articles.ENGLISH + articles.MIXED, Dress(direction=Direction.BY_PARAGRAPH))


@pytest.mark.parametrize("name", KEPT)
def test_nor_in_the_articles_that_were_found_hard(name: str) -> None:
    held(case("articles", f"{name}.txt").read_text(encoding="utf-8")[:900], Dress())


def test_no_edge_stands_beyond_a_mark_that_is_not_its_own() -> None:
    text = "It would open in May, he said, in June; not in July."
    for face in Face:
        laid = laid_block(text, look_of(face))
        ink = laid.lines[0].ink
        for mark in ",;.":
            at = text.index(mark)
            (_, [(left, right)]) = laid.pieces(at, at + 1)[0]
            x = upright(ink, left + 2.25, 1, -20, 12, 1.5)
            assert x < right
