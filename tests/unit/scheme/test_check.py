"""Each rule of a scheme finds what breaks it, and names it."""

from typing import Any

import pytest
from msgspec.structs import replace

from annotator.model.errors import BadInput
from annotator.scheme import library
from annotator.scheme.check import check_scheme, check_verdicts, problems
from annotator.scheme.model import (
    Attribute,
    Choice,
    Form,
    Label,
    Layer,
    Name,
    RelationType,
    Scheme,
    Stroke,
    Style,
    Type,
    VerdictValue,
)

NAME = Name(ar="اسم", en="Name")
LABEL = Label(code="A", layer="fills", name=NAME, short=NAME, style=Style(color="PERS"))
SOUND = Scheme(
    code="mine",
    name=NAME,
    version=1,
    layers=(
        Layer(code="fills", name=NAME, form=Form.FILL),
        Layer(code="strokes", name=NAME, form=Form.STROKE),
    ),
    labels=(LABEL,),
    attributes=(Attribute(code="yes", name=NAME, type=Type.BOOL),),
    relations=(RelationType(code="r", name=NAME, short=NAME, sources=("A",), targets=("A",)),),
    verdicts=(VerdictValue(code="true", name=NAME, normalized="true", key="1"),),
)


def test_a_small_scheme_is_sound() -> None:
    assert problems(SOUND) == ()
    check_scheme(SOUND)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"version": 0}, "Its version is 0"),
        ({"code": "my scheme"}, "The scheme code “my scheme” must be Latin letters"),
        ({"layers": SOUND.layers * 2}, "The layer code “fills” stands there 2 times."),
        ({"claim_attributes": ("no",)}, "Claims names the attribute “no”"),
        ({"verdicts": SOUND.verdicts * 2}, "The verdict code “true” stands there 2 times."),
        ({"maps": {"other": {"B": "X"}}}, "Map “other” names the label “B”"),
    ],
)
def test_the_scheme(changes: dict[str, Any], message: str) -> None:
    _finds(replace(SOUND, **changes), message)


def test_no_label_at_all() -> None:
    assert "It has no label." in problems(replace(SOUND, labels=(), relations=()))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"code": "شخص"}, "The label code “شخص” must be Latin letters"),
        ({"layer": "none"}, "Label “B” names the layer “none”, which the scheme does not have."),
        ({"attributes": ("no",)}, "Label “B” names the attribute “no”"),
        ({"attributes": ("yes", "yes")}, "The attribute of label “B” “yes” stands there 2 times."),
        ({"key": "ش"}, "Label “B” has the key “ش”; a key is a digit or a capital letter"),
        ({"key": "QW"}, "Label “B” has the key “QW”"),
        (
            {"style": Style(color="pink")},
            "Label “B” has the unknown colour “pink”; there are: ATTR",
        ),
        ({"layer": "strokes"}, "Label “B” is in a stroke layer and needs a stroke."),
        (
            {"style": Style(color="ATTR", stroke=Stroke.FRAME)},
            "Label “B” has a stroke, but its layer is drawn as fill.",
        ),
    ],
)
def test_a_label(changes: dict[str, Any], message: str) -> None:
    label = replace(replace(LABEL, code="B"), **changes)
    _finds(replace(SOUND, labels=(LABEL, label)), message)


def test_a_key_twice() -> None:
    twice = tuple(replace(LABEL, code=code, key="Q") for code in "AB")
    _finds(replace(SOUND, labels=twice), "The label key “Q” stands there 2 times.")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"type": Type.CHOICE}, "Attribute “yes” has no choices."),
        ({"choices": (Choice("a", NAME),)}, "Attribute “yes” has choices, but is of type bool."),
        ({"minimum": 1}, "Attribute “yes” has a minimum or maximum, but is of type bool."),
        (
            {"type": Type.INT, "minimum": 2, "maximum": 1},
            "Attribute “yes” has the minimum 2 above its maximum 1.",
        ),
        (
            {"type": Type.CHOICE, "choices": (Choice("a", NAME),) * 2},
            "Attribute “yes”: choice code “a” stands there 2 times.",
        ),
    ],
)
def test_an_attribute(changes: dict[str, Any], message: str) -> None:
    _finds(replace(SOUND, attributes=(replace(SOUND.attributes[0], **changes),)), message)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sources": ()}, "Relation “r” has no source labels."),
        ({"targets": ("X",)}, "Relation “r” names the target label “X”"),
        ({"attributes": ("no",)}, "Relation “r” names the attribute “no”"),
    ],
)
def test_a_relation(changes: dict[str, Any], message: str) -> None:
    _finds(replace(SOUND, relations=(replace(SOUND.relations[0], **changes),)), message)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"key": "Q"}, "Verdict “true” has the key “Q”; a key is a digit."),
        (
            {"normalized": "half"},
            "Verdict “true” stands for “half”; it may stand for: true, mostly",
        ),
    ],
)
def test_a_verdict(changes: dict[str, Any], message: str) -> None:
    scale = (replace(SOUND.verdicts[0], **changes),)
    _finds(replace(SOUND, verdicts=scale), message)
    with pytest.raises(BadInput, match="The verdict scale does not hold together"):
        check_verdicts(scale)


def test_all_problems_are_told_at_once() -> None:
    scheme = replace(library.builtin(), version=0, claim_attributes=("no",))
    with pytest.raises(BadInput, match=r"Its version is 0.*Claims names the attribute “no”"):
        check_scheme(scheme, place="mine.json")


def _finds(scheme: Scheme, message: str) -> None:
    found = problems(scheme)
    assert any(message in problem for problem in found), found
    with pytest.raises(BadInput):
        check_scheme(scheme)
