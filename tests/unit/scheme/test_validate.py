"""What the scheme allows goes through; what it does not is refused with what it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from annotator.model import Attributes, AttributeValue, Fragment
from annotator.model.errors import SchemeViolation
from annotator.scheme import library, validate
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Attribute, Name, Type

INDEX = SchemeIndex(library.builtin())
NAME = Name(ar="اسم", en="Name")


def test_a_good_span() -> None:
    validate.check_span(
        INDEX,
        20,
        "SOURCE",
        [Fragment(0, 4), Fragment(5, 20)],
        {"source-type": "expert", "quote-form": "direct"},
    )


def test_an_unknown_label_names_the_labels() -> None:
    with pytest.raises(SchemeViolation, match=r"no label “PER”. It has: PERS, ORG, GPE"):
        validate.check_span(INDEX, 20, "PER", [Fragment(0, 4)], {})


@pytest.mark.parametrize(
    ("fragments", "message"),
    [
        ([], "at least one fragment"),
        ([(3, 3)], "3–3 is empty"),
        ([(4, 3)], "4–3 is empty"),
        ([(-1, 3)], "-1–3 lies outside the text, which has 10 characters"),
        ([(9, 11)], "9–11 lies outside"),
        ([(0, 4), (3, 5)], "3–5 does not lie apart after 0–4"),
        ([(0, 4), (4, 5)], "4–5 does not lie apart after 0–4"),
        ([(5, 6), (0, 2)], "0–2 does not lie apart after 5–6"),
    ],
)
def test_bad_fragments(fragments: list[tuple[int, int]], message: str) -> None:
    with pytest.raises(SchemeViolation, match=message):
        validate.check_span(INDEX, 10, "PERS", [Fragment(*part) for part in fragments], {})


@given(st.sets(st.integers(0, 30), min_size=2, max_size=8))
def test_sorted_fragments_with_gaps_go_through(edges: set[int]) -> None:
    places = sorted(edges)
    places = places[: len(places) // 2 * 2]
    fragments = [Fragment(*pair) for pair in zip(places[::2], places[1::2], strict=True)]
    validate.check_fragments(30, fragments)


@pytest.mark.parametrize(
    ("label", "attributes", "message"),
    [
        ("PERS", {"stance": "reports"}, "Label “PERS” has no attribute “stance”. It has: none."),
        ("CUE", {"stance": "reports"}, "Label “CUE” has no attribute “stance”. It has: negated."),
        ("SOURCE", {"quote-form": "dircet"}, "is one of: direct, indirect, mixed; not 'dircet'"),
        ("SOURCE", {"quote-form": True}, "is one of: direct, indirect, mixed; not True"),
        ("CUE", {"negated": 1}, r"“negated” is yes or no \(true or false\); not 1"),
        ("CLAIM", {"check-worthy": 4}, "is a whole number, at least 0 and at most 3; not 4"),
        ("CLAIM", {"check-worthy": -1}, "is a whole number, at least 0 and at most 3; not -1"),
        ("CLAIM", {"check-worthy": True}, "“check-worthy” is a whole number; not True"),
        ("CLAIM", {"check-worthy": "2"}, "“check-worthy” is a whole number; not '2'"),
        ("CLAIM", {"topic": 3}, "“topic” is a text; not 3"),
        ("CLAIM", {"topic": "a\0"}, "without NUL"),
        ("CLAIM", {"topic": "\udc00"}, "lone surrogates"),
    ],
)
def test_bad_attributes(label: str, attributes: Attributes, message: str) -> None:
    with pytest.raises(SchemeViolation, match=message):
        validate.check_span(INDEX, 10, label, [Fragment(0, 1)], attributes)


@pytest.mark.parametrize("value", [0, 3])
def test_the_limits_of_a_number_are_allowed(value: int) -> None:
    validate.check_value(INDEX.attribute("check-worthy"), value)


@pytest.mark.parametrize(
    ("minimum", "maximum", "value", "message"),
    [(1, None, 0, "at least 1; not 0"), (None, 1, 2, "a whole number, at most 1; not 2")],
)
def test_one_limit_alone(
    minimum: int | None, maximum: int | None, value: AttributeValue, message: str
) -> None:
    attribute = Attribute("n", NAME, Type.INT, minimum=minimum, maximum=maximum)
    validate.check_value(attribute, 1)
    with pytest.raises(SchemeViolation, match=message):
        validate.check_value(attribute, value)


def test_claims_have_attributes_of_their_own() -> None:
    validate.check_claim_attributes(INDEX, {"claimant": "وزير", "check-worthy": 3})
    with pytest.raises(SchemeViolation, match="A claim of the project has no attribute “stance”"):
        validate.check_claim_attributes(INDEX, {"stance": "reports"})


def test_a_required_attribute_may_be_missing_and_is_told() -> None:
    scheme = library.builtin()
    required = tuple(replace(one, required=one.code == "negated") for one in scheme.attributes)
    index = SchemeIndex(replace(scheme, attributes=required))
    validate.check_span(index, 5, "CUE", [Fragment(0, 1)], {})
    assert [one.code for one in validate.missing_attributes(index, "CUE", {})] == ["negated"]
    assert validate.missing_attributes(index, "CUE", {"negated": False}) == ()


def test_relations_between_what_they_may_join() -> None:
    validate.check_relation(INDEX, "said-by", "CONTENT", "SOURCE")
    validate.check_relation(INDEX, "relayed-by", "SOURCE", "ORG")


@pytest.mark.parametrize(
    ("label", "source", "target", "message"),
    [
        ("said-by", "SOURCE", "CONTENT", "cannot start at SOURCE, only at: CONTENT, CLAIM"),
        ("said-by", "CLAIM", "PERS", "cannot end at PERS, only at: SOURCE. .*: mentions, about"),
        ("cue-of", "PERS", "CUE", "From PERS to CUE there may be: none"),
        ("says", "CONTENT", "SOURCE", "no relation “says”. It has: said-by, cue-of"),
        ("said-by", "X", "SOURCE", "no label “X”"),
    ],
)
def test_bad_relations(label: str, source: str, target: str, message: str) -> None:
    with pytest.raises(SchemeViolation, match=message):
        validate.check_relation(INDEX, label, source, target)


def test_attributes_of_a_relation() -> None:
    with pytest.raises(SchemeViolation, match="Relation “said-by” has no attribute “negated”"):
        validate.check_relation(INDEX, "said-by", "CONTENT", "SOURCE", {"negated": True})


def test_verdicts() -> None:
    validate.check_verdict(INDEX, "mostly-true")
    with pytest.raises(SchemeViolation, match=r"no verdict “half”. It has: true, mostly-true"):
        validate.check_verdict(INDEX, "half")


@given(st.data())
def test_what_may_join_two_labels_is_what_is_not_refused(data: st.DataObject) -> None:
    index = INDEX
    codes = st.sampled_from([label.code for label in index.scheme.labels])
    source, target = data.draw(codes), data.draw(codes)
    relation = data.draw(st.sampled_from(index.scheme.relations))
    allowed = relation in index.relations_between(source, target)
    if not allowed:
        with pytest.raises(SchemeViolation):
            validate.check_relation(index, relation.code, source, target)
    else:
        validate.check_relation(index, relation.code, source, target)
        assert source == target or not relation.same_label
