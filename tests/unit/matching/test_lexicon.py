"""The words that ship with the program hold together."""

from collections import Counter

import msgspec
import pytest

from annotator import resources
from annotator.matching.lexicon import ClaimLists, bare, claim_words, name_words
from annotator.matching.numbers import number_words
from annotator.text.fold import fold


def claim_lists() -> ClaimLists:
    path = resources.path("matching", "claims.json")
    return msgspec.json.decode(path.read_bytes(), type=ClaimLists)


def test_groups_of_the_same_first_word_are_two_groups() -> None:
    heads = Counter(fold(group[0]) for group in claim_lists().alike)
    named = {name for names in claim_words().groups.values() for name in names}
    assert len(named) == sum(heads.values())


def test_opposites_are_groups() -> None:
    lists = claim_lists()
    heads = {group[0] for group in lists.alike}
    assert [pair for pair in lists.opposites if not heads.issuperset(pair)] == []


def test_opposites_go_both_ways() -> None:
    opposites = claim_words().opposites
    assert fold("خفض") in opposites[fold("زاد")]
    assert fold("زاد") in opposites[fold("خفض")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("العراق", "عراق"), ("للعراق", "عراق"), ("الأمّة", "امه"), ("الله", "الله"), ("ألم", "الم")],
)
def test_bare(word: str, expected: str) -> None:
    assert bare(word) == expected


def test_a_country_is_one_under_its_names_and_adjectives() -> None:
    countries = name_words().countries
    words = ("أميركا", "أمريكا", "الأميركية", "أمريكيين", "الأميركيون")
    assert len({countries[bare(word)] for word in words}) == 1
    assert countries[bare("الألمانية")] == countries[bare("المانيا")]


def test_ranks_keep_their_article() -> None:
    words = name_words()
    assert fold("الرائد") in words.titles
    assert fold("رائد") not in words.titles


def test_number_words_are_folded() -> None:
    words = number_words()
    known = [*words.units, *words.scales, *words.duals, *words.fractions, *words.percent]
    assert [word for word in known if fold(word) != word] == []
