"""What wordings are read as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.claim_score import Scorer, weighed
from annotator.matching.meaning import ATTRIBUTED, CAPITAL, Meaning, Reader
from annotator.matching.terms import Kind, Sort, kind

READER = Reader()


def named(wording: str, sort: Sort) -> list[str]:
    return [term.key for term in READER.read(wording).terms if term.sort is sort]


def likeness(a: str, b: str) -> float:
    scorer = Scorer(weighed(READER.read(a), lambda _: 1.0), READER.lists.opposites)
    return scorer.score(weighed(READER.read(b), lambda _: 1.0))


@pytest.mark.parametrize(
    ("a", "b"),
    [("ثلاثة آلاف كتاب", "٣٠٠٠ كتاب"), ("ربع الكتب", "25% من الكتب"), ("مليون ونصف", "1.5 مليون")],
)
def test_numbers_are_values(a: str, b: str) -> None:
    assert named(a, Sort.NUMBER) == named(b, Sort.NUMBER) != []


@pytest.mark.parametrize(
    "wording",
    ["باليابان", "وطوكيو", "الحكومة اليابانية", "لليابانيين", "طوكيو"],
)
def test_a_country_is_one_under_all_its_names(wording: str) -> None:
    assert named(wording, Sort.PLACE) == ["يابان"]


def test_a_country_of_two_words() -> None:
    assert named("زلزال في كوريا الجنوبية", Sort.PLACE) == named("في سيول", Sort.PLACE)


def test_a_town_that_is_another_word_too_needs_a_word_before_it() -> None:
    assert named("صور النحل", Sort.PLACE) == []
    assert named("النحل في صور", Sort.PLACE) == ["صور"]


def test_a_country_without_article_is_another_word_with_one() -> None:
    assert named("الدعم المالي", Sort.PLACE) == []
    assert named("جيش مالي", Sort.PLACE) == ["مالي"]


@pytest.mark.parametrize(
    ("a", "b"),
    [("ماسك", "إيلون ماسك"), ("أوبك", "منظمة الدول المصدرة للنفط"), ("اليوفي", "يوفنتوس")],
)
def test_a_name_is_one_under_its_other_names(a: str, b: str) -> None:
    one, other = READER.read(a).terms, READER.read(b).terms
    assert kind(one[0], other[0]) >= Kind.ALIKE
    assert len(one) == len(other) == 1


@pytest.mark.parametrize(("town", "country"), [("بيروت", "لبنان"), ("كابل", "أفغانستان")])
def test_a_town_is_itself_before_it_is_a_form_of_another(town: str, country: str) -> None:
    assert named(town, Sort.PLACE) == named(country, Sort.PLACE)


def test_terms_stand_in_their_order() -> None:
    keys = [term.key for term in READER.read("اشترى 7 خلايا في كوريا الجنوبية من فلانتوس").terms]
    assert keys.index("7") == 1
    assert keys.index("كوريا الجنوبيه") < keys.index("فلانتوس")


def test_a_span_of_time_is_a_value() -> None:
    assert named("نام الدب سنة ونصف", Sort.NUMBER) == named("نام الدب 18 شهرا", Sort.NUMBER)


@pytest.mark.parametrize("wording", ["مش صحيح", "مفيش عسل", "النحلة مو هون"])
def test_speech_denies_too(wording: str) -> None:
    assert READER.read(wording).negated


@pytest.mark.parametrize("wording", ["الكرملين", "التنين الصيني يصنع", "الروس"])
def test_what_stands_for_a_country(wording: str) -> None:
    assert len(named(wording, Sort.PLACE)) == 1


def test_a_town_is_near_its_country_and_another_town_contradicts() -> None:
    claim = "مهرجان النحل في أسيوط"
    assert likeness(claim, claim) > likeness(claim, "مهرجان النحل في مصر")
    assert likeness(claim, "مهرجان النحل في مصر") > likeness(claim, "مهرجان النحل في طنطا")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ينخفض", "انخفض"),
        ("يجد", "وجد"),
        ("يزيد", "زاد"),
        ("يعيد", "أعاد"),
        ("ستنخفض", "الانخفاض"),
        ("رفعت", "رفع"),
        ("شاركوا", "مشاركة"),
        ("المستخدمين", "استخدم"),
        ("لقي النحل حتفه", "موت النحل"),
        ("في كانون الثاني", "في يناير"),
    ],
)
def test_forms_of_words_find_their_group(one: str, other: str) -> None:
    assert likeness(one, other) > 0.5


@pytest.mark.parametrize("wording", ["لم ولن ولا", "بدون", "ليس من ثم"])
def test_particles_name_nothing_but_deny(wording: str) -> None:
    assert READER.read(wording).terms == ()
    assert READER.read(wording).negated


def test_what_only_says_who_said_it_counts_less() -> None:
    read = READER.read("أكد عالم الفلك أن المذنب اقترب")
    shares = {term.key: share for term, share in zip(read.terms, read.shares, strict=True)}
    assert shares["فلك"] == ATTRIBUTED
    assert shares["مذنب"] == 1.0


def test_a_capital_counts_less_than_its_country() -> None:
    assert READER.read("طوكيو").shares == (CAPITAL,)


def test_a_wording_has_each_term_once() -> None:
    assert len(READER.read("مذنب المذنب والمذنب").terms) == 1


def test_a_reader_has_one_term_for_a_word() -> None:
    assert READER.read("مذنب قريب").terms[0] is READER.read("المسافة إلى مذنب").terms[-1]


@pytest.mark.parametrize(
    ("claim", "same", "other"),
    [
        ("زاد عدد النحل", "ارتفع عدد النحل", "انخفض عدد النحل"),
        ("فتح المتحف", "افتتاح المتحف", "أغلق المتحف"),
        ("في المزرعة 12 نحلة", "اثنتا عشرة نحلة في المزرعة", "في المزرعة 15 نحلة"),
        ("نحل اليابان يهاجر", "هجرة نحل يابانية", "نحل الصين يهاجر"),
        ("الخبر صحيح", "الخبر دقيق", "الخبر غير صحيح"),
        ("النحلة سامة", "النحلة سامة", "ليست النحلة سامة"),
    ],
)
def test_what_contradicts_counts(claim: str, same: str, other: str) -> None:
    assert likeness(claim, same) > likeness(claim, other)


def test_the_opposite_of_the_opposite() -> None:
    assert likeness("الخبر كاذب", "الخبر غير صحيح") > likeness("الخبر كاذب", "الخبر صحيح")


@given(st.text(max_size=60))
def test_anything_can_be_read_and_is_like_itself(wording: str) -> None:
    meaning: Meaning = READER.read(wording)
    assert len(meaning.terms) == len(meaning.shares)
    assert likeness(wording, wording) == (pytest.approx(1.0) if meaning.terms else 0.0)
