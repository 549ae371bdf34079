"""Counting attributions: the table in columns says what the plain functions say."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import source_table
from annotator.model.attribution import (
    Attribution,
    Facet,
    Naming,
    Speaker,
    Where,
    month_of,
    outlets,
    speakers,
    year_of,
)
from annotator.model.ids import Uid
from annotator.model.source_table import SourceTable, SpeakerCount
from annotator.model.timeline import periods, timeline


def uid(number: int) -> Uid:
    return Uid(number.to_bytes(16, "big"))


MINISTER = uid(1)
NAMES = {MINISTER: ("أحمد العلي", "احمد العلي معالي الوزير"), uid(2): ("", "")}

one = st.builds(
    Attribution,
    article=st.just(uid(0)),
    outlet=st.sampled_from(["", "المرفأ", "الدوالي"]),
    source=st.integers(100, 120).map(uid),
    content=st.integers(200, 220).map(uid),
    speaker=st.just("الوزير"),
    folded=st.sampled_from(["الوزير", "مصدر امني", "هي"]),
    record=st.sampled_from([None, MINISTER, uid(2)]),
    source_type=st.sampled_from(["", "named-person", "unnamed-official", "unnamed-other"]),
    said=st.just("كذا"),
    cues=st.lists(st.sampled_from(["قال", "أعلن"]), max_size=2, unique=True).map(tuple),
    topic=st.sampled_from(["", "مياه"]),
    published=st.sampled_from(["", "2020", "2020-09", "2020-09-12", "2021-01-02T10:00Z", "أمس"]),
)
news = st.lists(st.lists(one, max_size=4), max_size=5)
where = st.dictionaries(
    st.sampled_from(Facet),
    st.sampled_from(["", "named", "unnamed-official", "المرفأ", "مياه", "قال", "2020", "2020-09"]),
    max_size=2,
).map(lambda chosen: Where(tuple(chosen.items())))


def table_of(corpus: list[list[Attribution]]) -> tuple[SourceTable, list[Attribution]]:
    table, flat = SourceTable(), []
    for number, some in enumerate(corpus):
        mine = [replace(one, article=uid(1000 + number)) for one in some]
        table.put(uid(1000 + number), mine)
        flat += mine
    table.name_records(NAMES)
    return table, flat


@given(news, where)
def test_the_table_counts_what_the_functions_count(
    corpus: list[list[Attribution]], where: Where
) -> None:
    table, flat = table_of(corpus)
    admitted = [one for one in flat if where.admits(one)]
    assert table.total(where) == len(admitted)
    plain = speakers(admitted, {key: names[0] for key, names in NAMES.items()})
    fast = list(table.speakers(where))
    assert sorted(fast, key=by_key) == sorted(map(counted, plain), key=by_key)
    assert [one.quoted for one in fast] == [one.quoted for one in plain]
    assert table.outlets(where) == outlets(admitted)


def counted(one: Speaker) -> SpeakerCount:
    return SpeakerCount(one.key, one.name, one.quoted, one.unnamed, one.unnamed_officials)


def by_key(one: SpeakerCount) -> str:
    return str(one.key)


@given(corpus=news)
def test_many_outlets_are_counted_as_few(corpus: list[list[Attribution]]) -> None:
    table, flat = table_of(corpus)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source_table, "_MOST_PAIRS", -1)
        assert table.outlets() == outlets(flat)


@given(news, where, st.sampled_from(Facet))
def test_a_facet_is_counted_whatever_was_chosen_of_it(
    corpus: list[list[Attribution]], where: Where, facet: Facet
) -> None:
    table, flat = table_of(corpus)
    open_ = where.without(facet)
    expected: dict[str, int] = {}
    for one in flat:
        if open_.admits(one):
            for value in one.values(facet):
                expected[value] = expected.get(value, 0) + 1
    assert {one.value: one.number for one in table.counts(facet, where)} == expected


@given(news, news)
def test_an_article_is_taken_anew(
    before: list[list[Attribution]], after: list[list[Attribution]]
) -> None:
    table, _ = table_of(before)
    for number in range(max(len(before), len(after))):
        mine = after[number] if number < len(after) else []
        article = uid(1000 + number)
        table.put(article, [replace(one, article=article) for one in mine])
    fresh, flat = table_of(after)
    assert table.total() == len(flat)
    assert table.outlets() == fresh.outlets()
    key = flat[0].key if flat else "nobody"
    assert table.quotations(Where(), key) == fresh.quotations(Where(), key)


def quote(number: int, published: str, speaker: str = "الوزير") -> Attribution:
    return Attribution(
        uid(number), "", uid(number + 50), uid(number + 100), speaker, speaker, None, "", "كذا",
        published=published,
    )  # fmt: skip


def test_the_newest_quotation_comes_first_and_undated_ones_last() -> None:
    table = SourceTable()
    for number, published in enumerate(["2020-01-01", "", "2021", "2020-05-02"]):
        table.put(uid(number), [quote(number, published)])
    found = table.quotations(Where(), "الوزير")
    assert [one.article for one in found] == [uid(2), uid(3), uid(0), uid(1)]
    assert found[0].content == uid(102)
    assert table.quotations(Where(), "غيره") == []


def test_speakers_are_found_by_any_name_of_their_record() -> None:
    table = SourceTable()
    table.put(uid(9), [replace(quote(9, ""), record=MINISTER), quote(8, "", "مصدر")])
    table.name_records(NAMES)
    assert [one.name for one in table.speakers(words="معالي")] == ["أحمد العلي"]
    assert [one.name for one in table.speakers(words="وزير ال")] == ["أحمد العلي"]
    assert [one.name for one in table.speakers(words="مصدر")] == ["مصدر"]
    ranking = table.speakers()
    assert ranking.place(MINISTER) == 0
    assert ranking.place("nobody") is None
    assert ranking.place(None) is None
    assert ranking[:1] == [ranking[0]]
    assert ranking.most == 1


def test_who_is_named_once_is_named() -> None:
    hidden = replace(quote(1, ""), source_type="unnamed-other")
    assert hidden.naming is Naming.OTHER
    table = SourceTable()
    table.put(uid(1), [hidden])
    assert not table.speakers()[0].is_named
    table.put(uid(2), [quote(2, "")])
    assert table.speakers()[0].is_named


def test_dates_are_known_as_far_as_they_are_written() -> None:
    assert month_of("2020-09-12") == "2020-09"
    assert month_of("2020-13-01") == month_of("2020") == month_of("12 أيلول") == ""
    assert (year_of("2020"), year_of("2020-09"), year_of("20201")) == ("2020", "2020", "")


def test_months_stand_without_gaps_and_many_of_them_as_years() -> None:
    short = timeline({"2020-11": 2, "2021-01": 1, "": 3})
    assert short.points == (("2020-11", 2), ("2020-12", 0), ("2021-01", 1))
    assert (short.undated, short.most) == (3, 2)
    long = timeline({"2018-11": 2, "2018-12": 1, "2021-12": 4})
    assert long.points == (("2018", 3), ("2019", 0), ("2020", 0), ("2021", 4))
    assert timeline({}).points == ()
    assert timeline({"": 1}).most == 0


def test_periods_are_years_with_their_months_from_the_newest_on() -> None:
    found = periods({"2020-11": 2, "2021-01": 1, "2020-12": 4, "": 3})
    assert found == [("2021-01", 1), ("2020", 6), ("2020-12", 4), ("2020-11", 2), ("", 3)]
    assert periods({}) == []


def test_a_chosen_value_takes_the_place_of_the_one_before() -> None:
    first = Where().with_value(Facet.OUTLET, "أ")
    assert first.with_value(Facet.OUTLET, "ب").value(Facet.OUTLET) == "ب"
    assert first.without(Facet.OUTLET) == Where()
    assert first.value(Facet.CUE) is None
