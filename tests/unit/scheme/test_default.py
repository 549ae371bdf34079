"""What the default scheme holds: the domain, and the look's colours and keys."""

import pytest

from annotator.scheme import library
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Pattern, Stroke, Type

ENTITIES = [
    "PERS",
    "ORG",
    "GPE",
    "LOC",
    "FAC",
    "NORP",
    "OCC",
    "EVENT",
    "DATE",
    "TIME",
    "LANGUAGE",
    "WEBSITE",
    "LAW",
    "PRODUCT",
    "CARDINAL",
    "ORDINAL",
    "PERCENT",
    "QUANTITY",
    "UNIT",
    "MONEY",
    "CURR",
]
INDEX = SchemeIndex(library.builtin())


def test_entities_are_wojoods_and_the_first_nine_are_common() -> None:
    labels = INDEX.labels_of("entity")
    assert [label.code for label in labels] == ENTITIES
    assert [label.code for label in labels if label.common] == ENTITIES[:9]
    assert [label.key for label in labels] == [*"123456789", *[""] * 12]


def test_layers_are_told_by_form() -> None:
    assert {layer.code: layer.form for layer in INDEX.scheme.layers} == {
        "entity": Form.FILL,
        "attribution": Form.STROKE,
        "claim": Form.WASH,
    }


def test_attribution_and_claim_have_keys_below_the_digits() -> None:
    keys = {label.code: label.key for label in INDEX.scheme.labels if label.key.isalpha()}
    assert keys == {"SOURCE": "Q", "CUE": "W", "CONTENT": "E", "CLAIM": "R"}


def test_labels_of_one_colour_differ_in_pattern_fill_or_stroke() -> None:
    styles = [label.style for label in INDEX.scheme.labels]
    assert len(set(styles)) == len(styles)
    assert INDEX.label("LOC").style.pattern is Pattern.DASHDOT
    assert INDEX.label("CUE").style.stroke is Stroke.CAPSULE


def test_number_labels_are_underlines_alone() -> None:
    bare = {label.code for label in INDEX.labels_of("entity") if not label.style.fill}
    assert bare == {
        "TIME", "CARDINAL", "ORDINAL", "PERCENT", "QUANTITY", "UNIT", "MONEY", "CURR",
    }  # fmt: skip


def test_a_source_shows_what_the_inspector_shows() -> None:
    codes = [attribute.code for attribute in INDEX.attributes_of("SOURCE")]
    assert codes == ["source-type", "quote-form", "factuality", "commitment"]
    assert len(INDEX.attribute("source-type").choices) == 12


def test_claim_spans_join_claims_and_no_other_does() -> None:
    assert [label.code for label in INDEX.scheme.labels if label.joins_claim] == ["CLAIM"]
    worthy = INDEX.attribute("check-worthy")
    assert (worthy.type, worthy.minimum, worthy.maximum) == (Type.INT, 0, 3)


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("CONTENT", "SOURCE", ["said-by"]),
        ("CLAIM", "SOURCE", ["said-by"]),
        ("CUE", "CONTENT", ["cue-of"]),
        ("SOURCE", "ORG", ["relayed-by"]),
        ("SOURCE", "SOURCE", ["relayed-by"]),
        ("CLAIM", "GPE", ["mentions", "about"]),
        ("CONTENT", "CLAIM", ["evidence-for"]),
        ("EVENT", "CLAIM", ["evidence-for"]),
        ("PERS", "PERS", ["coref"]),
        ("PERS", "OCC", []),
        ("SOURCE", "CUE", []),
    ],
)
def test_relations_between_labels(source: str, target: str, codes: list[str]) -> None:
    assert [relation.code for relation in INDEX.relations_between(source, target)] == codes


def test_the_verdict_scale_runs_from_true_to_false_on_keys_5_to_1() -> None:
    scale = INDEX.scheme.verdicts
    assert [(value.code, value.key) for value in scale[:5]] == [
        ("true", "5"), ("mostly-true", "4"), ("mixed", "3"), ("misleading", "2"), ("false", "1"),
    ]  # fmt: skip
    assert [value.rating for value in scale] == [5, 4, 3, 2, 1, None, None, None, None]
    assert [value.key for value in scale[5:]] == ["6", "7", "8", "9"]
    assert all(value.normalized == value.code for value in scale)


def test_maps_lead_to_the_other_sets_labels() -> None:
    maps = INDEX.scheme.maps
    assert set(maps["anercorp"].values()) == {"PERS", "ORG", "LOC", "MISC"}
    assert maps["ontonotes"]["PERS"] == "PERSON"
    # Wojood added these to OntoNotes' types; WORK_OF_ART it left out.
    assert set(ENTITIES) - set(maps["ontonotes"]) == {"OCC", "WEBSITE", "UNIT", "CURR"}


def test_every_name_is_in_both_languages() -> None:
    scheme = INDEX.scheme
    names = [
        scheme.name,
        *(layer.name for layer in scheme.layers),
        *(label.name for label in scheme.labels),
        *(value.name for value in scheme.verdicts),
        *(label.short for label in scheme.labels),
        *(label.description for label in scheme.labels if label.description),
        *(choice.name for attribute in scheme.attributes for choice in attribute.choices),
        *(attribute.name for attribute in scheme.attributes),
        *(name for relation in scheme.relations for name in (relation.name, relation.short)),
    ]
    for name in names:
        assert any("\u0621" <= letter <= "\u064a" for letter in name.in_language("ar")), name
        assert name.in_language("en").isascii(), name
        assert name.in_language("en"), name
