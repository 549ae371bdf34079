"""Values of scales: their codes, and what becomes of them on another scale."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.scheme import library
from annotator.scheme.check import check_verdicts
from annotator.scheme.model import Name, VerdictValue
from annotator.scheme.scale import fresh_code, likely_mapping


@given(st.lists(st.text(max_size=12), max_size=6))
def test_codes_of_new_values_are_codes_and_apart(names: list[str]) -> None:
    made: list[VerdictValue] = []
    for name in names:
        code = fresh_code(name, {value.code for value in made})
        made.append(VerdictValue(code, Name("ا", "a"), "true"))
    check_verdicts(made)


def test_a_code_is_read_from_the_name() -> None:
    assert fresh_code("Out of context!", ()) == "out-of-context"
    assert fresh_code("2 Half true", {"half-true"}) == "half-true-2"
    assert fresh_code("قديم", ()) == "value"


def test_values_find_what_stands_for_the_same() -> None:
    old, new = library.builtin().verdicts, library.verdict_scale("misbar")
    found = likely_mapping(old, new)
    assert found["true"] == "true"
    assert found["unverifiable"] == "suspicious"
    assert "mixed" not in found
    assert likely_mapping(old, old) == {value.code: value.code for value in old}
