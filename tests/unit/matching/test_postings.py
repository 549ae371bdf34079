"""The inverted index."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.postings import Postings

KEYS = st.sets(st.sampled_from("abcde"))


@given(st.lists(st.tuples(KEYS, st.booleans()), max_size=30))
def test_it_holds_what_was_added_and_not_removed(steps: list[tuple[set[str], bool]]) -> None:
    postings = Postings()
    rows = [(postings.add(keys), keys, stays) for keys, stays in steps]
    for row, keys, stays in rows:
        if not stays:
            postings.remove(row, keys)
    assert len(postings) == sum(stays for _, stays in steps)
    assert postings.size == len(steps)
    alive = postings.alive()
    for key in "abcdef":
        living = [row for row, keys, stays in rows if stays and key in keys]
        assert postings.count(key) == len(living)
        assert [row for row in postings.rows(key).tolist() if alive[row]] == living


def test_it_says_when_it_is_mostly_dead() -> None:
    postings = Postings()
    rows = [postings.add(["a"]) for _ in range(1001)]
    for row in rows[:500]:
        postings.remove(row, ["a"])
    assert not postings.is_mostly_dead()
    postings.remove(rows[500], ["a"])
    assert postings.is_mostly_dead()
