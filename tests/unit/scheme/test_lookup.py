"""Looking up by code, and what is said of a code that is not there."""

from collections.abc import Callable

import pytest

from annotator.model.errors import SchemeViolation
from annotator.scheme import library
from annotator.scheme.lookup import SchemeIndex

INDEX = SchemeIndex(library.builtin())


def test_by_code() -> None:
    assert INDEX.label("GPE").name.en == "Geopolitical entity"
    assert INDEX.layer_of("CUE").code == "attribution"
    assert INDEX.attribute("negated").code == "negated"
    assert INDEX.relation("said-by").targets == ("SOURCE",)
    assert INDEX.verdict("false").rating == 1
    assert [one.code for one in INDEX.claim_attributes][-1] == "claimant"
    assert INDEX.attributes_of_relation("said-by") == ()


def test_by_key() -> None:
    assert INDEX.label_for_key("Q") is INDEX.label("SOURCE")
    assert INDEX.label_for_key("A") is None
    assert INDEX.label_for_key("") is None
    assert INDEX.verdict_for_key("9") is INDEX.verdict("pending")
    assert INDEX.verdict_for_key("0") is None


def test_has_label() -> None:
    assert INDEX.has_label("PERS")
    assert not INDEX.has_label("pers")


@pytest.mark.parametrize(
    ("find", "what"),
    [
        (INDEX.label, "label"),
        (INDEX.layer, "layer"),
        (INDEX.layer_of, "label"),
        (INDEX.labels_of, "layer"),
        (INDEX.attributes_of, "label"),
        (INDEX.attribute, "attribute"),
        (INDEX.relation, "relation"),
        (INDEX.attributes_of_relation, "relation"),
        (INDEX.verdict, "verdict"),
        (lambda code: INDEX.relations_between(code, "PERS"), "label"),
        (lambda code: INDEX.relations_between("PERS", code), "label"),
    ],
)
def test_an_unknown_code_is_refused(find: Callable[[str], object], what: str) -> None:
    with pytest.raises(SchemeViolation, match=f"The scheme has no {what} “X”"):
        find("X")
