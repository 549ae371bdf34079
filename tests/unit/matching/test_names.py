"""Which record a surface means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.matching.lexicon import Country, NameLists, load
from annotator.matching.name_score import How
from annotator.matching.names import NameEntry, NameIndex
from annotator.model.ids import Uid, new_uid


def uid(place: int) -> Uid:
    return Uid(place.to_bytes(16, "big"))


RECORDS = [
    ("person", "ونستون تشرشل", "Winston Churchill"),
    ("person", "راندولف تشرشل", ""),
    ("person", "فيودور دوستويفسكي", ""),
    ("person", "سامي حسن نوار", ""),
    ("person", "سامية نوار", ""),
    ("person", "حسن الزيات", ""),
    ("person", "نجيب محفوظ", "Naguib Mahfouz"),
    ("organisation", "وزارة الري المصرية", ""),
    ("organisation", "وزارة الري السودانية", ""),
    ("organisation", "منظمة السلام الأخضر", "Greenpeace"),
    ("organisation", "بنك الطعام المصري", ""),
    ("organisation", "مركز الأهرام للدراسات", ""),
    ("place", "جبل طارق", "Gibraltar"),
    ("place", "مدغشقر", ""),
    ("place", "سان فرانسيسكو", ""),
    ("outlet", "صحيفة الأيام", ""),
    ("outlet", "وكالة الأيام", ""),
    ("outlet", "قناة الحرة", ""),
]
ENTRIES = [
    NameEntry(uid(place), kind, tuple(filter(None, names)))
    for place, (kind, *names) in enumerate(RECORDS)
]


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(ENTRIES)


def meant(index: NameIndex, surface: str, kind: str | None = None) -> str | None:
    best = index.best(surface, kind)
    return RECORDS[int.from_bytes(best.uid, "big")][1] if best else None


@pytest.mark.parametrize(
    ("surface", "kind", "record"),
    [
        ("السير ونستون تشرشل", "person", "ونستون تشرشل"),
        ("ولونستون تشيرشل", "person", "ونستون تشرشل"),
        ("دستويفسكي", "person", "فيودور دوستويفسكي"),
        ("Dostoyevsky", "person", "فيودور دوستويفسكي"),
        ("Fyodor Dostoevsky", "person", "فيودور دوستويفسكي"),
        ("الدكتور سامي نوار", "person", "سامي حسن نوار"),
        ("أبو علي حسن الزيات", "person", "حسن الزيات"),
        ("محفوظ", "person", "نجيب محفوظ"),
        ("Najib Mahfuz", "person", "نجيب محفوظ"),
        ("وزارة الري في مصر", "organisation", "وزارة الري المصرية"),
        ("للري المصرية", "organisation", "وزارة الري المصرية"),
        ("السلام الأخضر", "organisation", "منظمة السلام الأخضر"),
        ("وبجبل طارق", "place", "جبل طارق"),
        ("سانفرانسيسكو", "place", "سان فرانسيسكو"),
        ("مدينة سان فرنسيسكو", "place", "سان فرانسيسكو"),
        ("جريدة الأيام", "outlet", "صحيفة الأيام"),
        ("تلفزيون الحرة", "outlet", "قناة الحرة"),
        ("قناة «الحُرّة»", "outlet", "قناة الحرة"),
    ],
)
def test_a_surface_means_a_record(index: NameIndex, surface: str, kind: str, record: str) -> None:
    assert meant(index, surface, kind) == record


@pytest.mark.parametrize(
    ("surface", "kind"),
    [
        ("تشرشل", "person"),  # two of them
        ("سامي", "person"),
        ("حسن", "person"),
        ("حسين الزيات", "person"),
        ("حسن الزيادات", "person"),
        ("وزارة الري", "organisation"),
        ("وزارة الري العراقية", "organisation"),
        ("بنك الدم المصري", "organisation"),
        ("جبل الشيخ", "place"),
        ("قناة الأيام", "outlet"),
        ("", "person"),
        ("؟!", None),
    ],
)
def test_where_it_is_not_sure_nothing_is_said(
    index: NameIndex, surface: str, kind: str | None
) -> None:
    assert meant(index, surface, kind) is None


@pytest.mark.parametrize(
    ("surface", "how"),
    [
        ("حسن الزيات", How.EXACT),
        ("الأستاذ حسن الزيات", How.FORM),
        ("سامي نوار", How.PART),
        ("فيدور دوستويفسكي", How.SPELLING),
    ],
)
def test_it_says_how(index: NameIndex, surface: str, how: How) -> None:
    best = index.best(surface, "person")
    assert best is not None
    assert best.how is how


def test_candidates_are_offered_where_nothing_is_sure(index: NameIndex) -> None:
    offered = index.candidates("تشرشل", kind="person", limit=2)
    assert {one.name for one in offered} == {"ونستون تشرشل", "راندولف تشرشل"}
    assert index.candidates("تشرشل", kind="place") == []


def test_two_records_of_one_name_are_never_told_apart() -> None:
    index = NameIndex(
        [NameEntry(uid(1), "place", ("الحدباء",)), NameEntry(uid(2), "place", ("الحدباء",))]
    )
    assert index.best("الحدباء", "place") is None
    assert len(index.candidates("الحدباء")) == 2


def test_a_record_can_be_given_other_names() -> None:
    index = NameIndex(ENTRIES)
    index.add(NameEntry(uid(13), "place", ("ملاغاسي",)))
    assert len(index) == len(ENTRIES)
    assert index.best("مدغشقر", "place") is None
    assert meant(index, "ملاغاسي", "place") == "مدغشقر"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.names[0])
def test_an_exact_name_comes_first(index: NameIndex, entry: NameEntry) -> None:
    for name in entry.names:
        first = index.candidates(name, kind=entry.kind)[0]
        assert (first.uid, first.how) == (entry.uid, How.EXACT)


NAMES = st.lists(
    st.sampled_from(
        ["سامي", "نوار", "حسن", "الزيات", "تشرشل", "Naguib", "وزارة", "الري", "المصرية"]
    ),
    min_size=1,
    max_size=3,
).map(" ".join)
KINDS = st.sampled_from(["person", "organisation"])


@settings(max_examples=50)
@given(
    st.lists(st.tuples(KINDS, NAMES), max_size=8),
    st.lists(st.tuples(KINDS, NAMES), max_size=8),
    NAMES,
)
def test_removal_undoes_addition(
    kept: list[tuple[str, str]], gone: list[tuple[str, str]], surface: str
) -> None:
    stay = [NameEntry(uid(place), kind, (name,)) for place, (kind, name) in enumerate(kept)]
    go = [NameEntry(uid(place), kind, (name,)) for place, (kind, name) in enumerate(gone, 100)]
    index = NameIndex([*go, *stay])
    for entry in go:
        index.remove(entry.uid)
        index.remove(entry.uid)
    fresh = NameIndex(stay)
    assert len(index) == len(fresh)
    assert all(entry.uid not in index for entry in go)
    assert index.candidates(surface) == fresh.candidates(surface)
    assert vars(index) == vars(fresh)


@settings(max_examples=50)
@given(st.lists(st.tuples(KINDS, NAMES), min_size=1, max_size=8))
def test_an_exact_name_always_comes_first(names: list[tuple[str, str]]) -> None:
    index = NameIndex(
        NameEntry(uid(place), kind, (name,)) for place, (kind, name) in enumerate(names)
    )
    for kind, name in names:
        first = index.candidates(name, kind=kind)[0]
        assert (first.name, first.score) == (name, 1.0)


# --- countries, as a kind ------------------------------------------------------------------------


def _countries() -> list[tuple[str, ...]]:
    known = load("countries.json", tuple[Country, ...])
    further = load("names.json", NameLists).further_places
    return [*(country.names for country in known), *further]


def test_no_country_is_taken_for_another() -> None:
    entries = [NameEntry(new_uid(), "place", names) for names in _countries()]
    index = NameIndex(entries)
    wrong = []
    for entry in entries:
        index.remove(entry.uid)
        for name in entry.names:
            asked = (name, f"و{name}", f"ب{name}", f"وزارة خارجية {name}")
            found = [(one, index.best(one)) for one in asked]
            wrong += [(one, best.name) for one, best in found if best is not None]
        index.add(entry)
    assert len(entries) > 170
    assert wrong == []


def test_every_country_is_found_by_each_of_its_names() -> None:
    entries = [NameEntry(new_uid(), "place", names) for names in _countries()]
    index = NameIndex(entries)
    missed = [
        name
        for entry in entries
        for name in entry.names
        if (best := index.best(name)) is None or best.uid != entry.uid
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("شافيز", "هوغو تشافيز"),
        ("اوغو شافيز", "هوغو تشافيز"),
        ("لبن لادن", "أسامة بن لادن"),
        ("ولابن سلمان", "محمد بن سلمان"),
        ("وشيفشينكو", "أندريه تشيفشينكو"),
    ],
)
def test_a_persons_name_is_found_through_what_is_joined_to_it(surface: str, name: str) -> None:
    index = NameIndex([NameEntry(new_uid(), "person", (name,))])
    best = index.best(surface)
    assert best is not None
    assert best.name == name


def test_marks_tell_names_of_the_same_letters_apart() -> None:
    index = NameIndex(
        [
            NameEntry(new_uid(), "place", ("عُمان", "سلطنة عُمان")),
            NameEntry(new_uid(), "place", ("عمّان",)),
        ]
    )
    for surface, name in (("وعُمان", "عُمان"), ("عَمّان", "عمّان"), ("عُمَان", "عُمان")):
        assert [one.name for one in index.candidates(surface)] == [name]
    assert {one.name for one in index.candidates("عمان")} == {"عُمان", "عمّان"}
    assert index.best("عمان") is None
