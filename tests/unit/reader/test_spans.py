"""The index of spans, against looking through all of them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Relation, Span
from tests.gui.reader.samples import SET, span, uid
from ui.reader.paragraphs import ArticleText
from ui.reader.spans import SpanIndex

TEXT = "\n".join("كلمة أخرى هنا" for _ in range(90))
ranges = st.tuples(st.integers(0, len(TEXT) - 60), st.integers(1, 50)).map(
    lambda one: (one[0], sum(one))
)
steps = st.lists(st.tuples(st.integers(0, 6), st.one_of(st.none(), ranges)), max_size=25)


@given(steps)
def test_it_knows_what_looking_through_all_would_find(
    made: list[tuple[int, tuple[int, int] | None]],
) -> None:
    article = ArticleText(TEXT)
    index, plain = SpanIndex(article), dict[int, Span]()
    for number, one in made:
        if one is None:
            plain.pop(number, None)
            index.drop(uid(number))
        else:
            plain[number] = span(number, "ORG", one)
            index.put(plain[number])
    assert len(index) == len(plain)
    for block in article.blocks:
        # A newline belongs to the block before it.
        expected = {
            one.uid for one in plain.values() if one.start <= block.end and block.start < one.end
        }
        assert {part.span.uid for part in index.in_block(block.number)} == expected


def test_at_gives_the_innermost_first() -> None:
    index = SpanIndex(ArticleText(TEXT))
    index.fill([span(1, "ORG", (0, 20)), span(2, "GPE", (2, 6)), span(3, "PERS", (4, 9))])
    assert [one.uid for one in index.at(4)] == [uid(2), uid(3), uid(1)]
    assert [one.uid for one in index.at(15)] == [uid(1)]


def test_a_gap_between_fragments_is_not_the_span() -> None:
    index = SpanIndex(ArticleText(TEXT))
    index.fill([span(1, "CONTENT", (0, 4), (8, 12))])
    assert index.at(5) == []
    assert [one.uid for one in index.at(9)] == [uid(1)]


def test_a_span_over_the_whole_article_is_in_every_block_and_can_go() -> None:
    article = ArticleText(TEXT)
    index = SpanIndex(article)
    index.put(span(1, "CLAIM", (0, len(TEXT))))
    assert all(index.in_block(block.number) for block in article.blocks)
    assert index.drop(uid(1)) == set(range(len(article.blocks)))
    assert not any(index.in_block(block.number) for block in article.blocks)


def test_a_moved_span_touches_where_it_was_and_where_it_is() -> None:
    index = SpanIndex(ArticleText(TEXT))
    index.put(span(1, "ORG", (0, 4)))
    assert index.put(span(1, "ORG", (28, 32))) == {0, 2}


def test_relations_of_a_span_start_or_end_there() -> None:
    index = SpanIndex(ArticleText(TEXT))
    one = Relation(uid(9), SET, "said-by", uid(1), uid(2))
    other = Relation(uid(8), SET, "said-by", uid(3), uid(4))
    index.relations = (one, other)
    assert index.relations_of(uid(2)) == [one]
