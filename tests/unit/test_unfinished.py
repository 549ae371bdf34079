"""What an article lacks before it is done."""

import dataclasses

import msgspec
import pytest

from annotator.model import Fragment, Relation, Span, Uid
from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from ui.unfinished import Gap, Lack, unfinished

SET = Uid(b"s" * 16)


@pytest.fixture(scope="module")
def index() -> SchemeIndex:
    return SchemeIndex(builtin())


def uid(number: int) -> Uid:
    return Uid(number.to_bytes(16, "big"))


def span(number: int, label: str, **more: object) -> Span:
    made = Span(uid(number), SET, label, (Fragment(number * 10, number * 10 + 5),))
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]


def relation(label: str, source: int, target: int) -> Relation:
    return Relation(uid(100 + source * 10 + target), SET, label, uid(source), uid(target))


def test_a_whole_attribution_lacks_nothing(index: SchemeIndex) -> None:
    spans = [span(1, "CONTENT"), span(2, "SOURCE"), span(3, "CUE")]
    relations = [relation("said-by", 1, 2), relation("cue-of", 3, 1)]
    assert unfinished(index, spans, relations) == []


def test_each_part_of_an_attribution_that_stands_alone_is_told(index: SchemeIndex) -> None:
    spans = [span(1, "CONTENT"), span(2, "SOURCE"), span(3, "CUE")]
    assert unfinished(index, spans, []) == [
        Gap(uid(1), Lack.SOURCE),
        Gap(uid(1), Lack.CUE),
        Gap(uid(2), Lack.CONTENT),
        Gap(uid(3), Lack.CONTENT),
    ]


def test_who_relays_has_a_place_in_the_chain(index: SchemeIndex) -> None:
    spans = [span(1, "CONTENT"), span(2, "SOURCE"), span(3, "CUE"), span(4, "SOURCE")]
    relations = [
        relation("said-by", 1, 2),
        relation("cue-of", 3, 1),
        relation("relayed-by", 2, 4),
    ]
    assert unfinished(index, spans, relations) == []


def test_a_claim_without_a_type_and_without_an_attribution(index: SchemeIndex) -> None:
    untyped, typed = span(1, "CLAIM"), span(2, "CLAIM", attributes={"claim-type": "event"})
    assert unfinished(index, [untyped, typed], []) == [Gap(uid(1), Lack.ATTRIBUTE, "claim-type")]


def test_an_unsure_span_is_told_and_an_entity_needs_nothing(index: SchemeIndex) -> None:
    spans = [span(1, "PERS"), span(2, "ORG", unsure=True)]
    assert unfinished(index, spans, []) == [Gap(uid(2), Lack.CERTAINTY)]


def test_what_the_scheme_requires_is_told_once() -> None:
    scheme = builtin()
    required = tuple(
        msgspec.structs.replace(one, required=one.code in ("claim-type", "source-type"))
        for one in scheme.attributes
    )
    index = SchemeIndex(msgspec.structs.replace(scheme, attributes=required))
    gaps = unfinished(index, [span(1, "CLAIM"), span(2, "SOURCE")], [relation("said-by", 1, 2)])
    assert gaps == [
        Gap(uid(1), Lack.ATTRIBUTE, "claim-type"),
        Gap(uid(2), Lack.ATTRIBUTE, "source-type"),
    ]


def test_a_scheme_without_attribution_asks_for_none() -> None:
    scheme = msgspec.structs.replace(builtin(), relations=())
    assert unfinished(SchemeIndex(scheme), [span(1, "CONTENT"), span(2, "CUE")], []) == []
