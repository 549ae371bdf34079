"""Names by ear, across spellings and scripts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.sounds import distance, neighbours, plain_latin, skeleton, sounds

SOUND = st.text("ابتثجحخدرسشغفقكلمنهويaeiou", max_size=8)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("غورباتشوف", "جورباتشوف"),
        ("تشرشل", "تشيرشل"),
        ("روزفلت", "roosevelt"),
        ("خروتشوف", "khrutshov"),
        ("بيكاسو", "picasso"),
        ("شكسبير", "shakespeare"),
    ],
)
def test_one_skeleton_for_what_sounds_alike(a: str, b: str) -> None:
    assert skeleton(sounds(a)) == skeleton(sounds(b))


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("غاندي", "جاندي"), ("غاندي", "هاندي")),
        (("حسين", "hussein"), ("حسن", "hussein")),
        (("كيندي", "كندي"), ("كيندي", "كيري")),
        (("picasso", "picaso"), ("picasso", "pissarro")),
    ],
)
def test_nearer_and_farther(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert distance(*map(sounds, near)) < distance(*map(sounds, far))


def test_in_native_names_a_vowel_counts() -> None:
    assert distance("حسن", "حسين") < 0.5 < distance("حسن", "حسين", native=True)


def test_what_is_too_far_is_not_measured() -> None:
    assert distance("بتثجح", "خدرسش", limit=1.0) == math.inf


@given(SOUND, SOUND, st.booleans())
def test_distance_is_one_for_both_and_nothing_for_the_same(a: str, b: str, native: bool) -> None:
    assert distance(a, b, native=native) == pytest.approx(distance(b, a, native=native))
    assert distance(a, a, native=native) == 0
    assert (distance(a, b, native=native) > 0) == (a != b)


@given(st.text("كتسدهفبلمنر", min_size=4, max_size=8), st.data())
def test_skeletons_a_consonant_apart_have_a_neighbour_in_common(
    bones: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(bones) - 1))
    letter = data.draw(st.sampled_from("قحش"))
    ours = set(neighbours(bones))
    assert ours & set(neighbours(bones[:place] + letter + bones[place + 1 :]))
    assert ours & set(neighbours(bones[:place] + letter + bones[place:]))


def test_plain_latin() -> None:
    assert plain_latin("Erdoğan İnönü Ørsted Großmann") == "erdogan inonu orsted grossmann"
