"""Names of people: what is one name in other letters, and what is another name."""

import pytest

from annotator.matching.people import likely_person, named_like
from annotator.model import Person, Uid


def people(*names: str) -> list[Person]:
    return [Person(Uid(name.encode()), name) for name in names]


NEWSROOM = people("منى الخطيب", "أحمد", "سارة", "Sami", "ليلى")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("منى الخطيب", "منى الخطيب"),
        ("مني  الخطيب", "منى الخطيب"),
        ("احمد", "أحمد"),
        ("ساره", "سارة"),
        ("سَارة", "سارة"),
        ("sami", "Sami"),
        ("SÁMI", "Sami"),
    ],
)
def test_another_spelling_is_the_same_person(typed: str, meant: str) -> None:
    found = named_like(typed, NEWSROOM)
    assert found is not None
    assert found.name == meant
    assert likely_person(typed, NEWSROOM) == found


@pytest.mark.parametrize(
    ("typed", "meant"), [("منى", "منى الخطيب"), ("Ahmed", "أحمد"), ("Mona al Khatib", None)]
)
def test_a_part_or_another_script_is_likely_and_no_more(typed: str, meant: str | None) -> None:
    found = likely_person(typed, NEWSROOM)
    assert (found.name if found else None) == meant
    assert named_like(typed, NEWSROOM) is None


@pytest.mark.parametrize("typed", ["", "  ", "هند", "محمود", "Hind", "سري", "_"])
def test_another_name_is_nobody(typed: str) -> None:
    assert likely_person(typed, NEWSROOM) is None
    assert named_like(typed, NEWSROOM) is None


def test_of_two_that_are_alike_nobody_is_taken() -> None:
    assert likely_person("منى", people("منى الخطيب", "منى حداد")) is None
    assert named_like("احمد", people("أحمد", "إحمد")) is None
    both = people("احمد", "أحمد")
    assert named_like("احمد", both) == both[0]
