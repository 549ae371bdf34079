"""The words that ship with the program hold together."""

from collections import Counter

import pytest

from annotator.matching.claim_words import ClaimLists, Entity, Thesaurus, claim_words
from annotator.matching.lexicon import Country, bare, load, name_words
from annotator.matching.numbers import number_words
from annotator.text.fold import fold

THESAURUS = load("thesaurus.json", Thesaurus)


def test_groups_of_the_same_first_word_are_two_groups() -> None:
    with_words = [group for group in THESAURUS.alike if any(" " not in one for one in group)]
    heads = Counter(fold(group[0]) for group in with_words)
    named = {name for names in claim_words().groups.values() for name in names}
    assert len(named) == sum(heads.values())


def test_opposites_are_groups() -> None:
    lists = load("claims.json", ClaimLists)
    heads = {group[0] for group in THESAURUS.alike}
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


def test_entities_belong_to_countries_that_are_known() -> None:
    known = {name for one in load("countries.json", tuple[Country, ...]) for name in one.names}
    entities = load("entities.json", tuple[Entity, ...])
    assert {one.country for one in entities} - known <= {""}


def test_a_word_of_a_group_is_found_by_its_forms() -> None:
    groups = claim_words().groups
    assert set(groups[fold("استخدم")]) & set(groups[fold("مستخدم")])


def test_a_country_without_article_is_known_as_such() -> None:
    never = claim_words().never_definite
    assert fold("مالي") in never
    assert fold("العراق") not in never
