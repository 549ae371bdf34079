"""The sample project: whole, well formed, and rich enough to show what the tool is for."""

import json
import re
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.sample import (
    FOLDER,
    Sample,
    SampleArticle,
    SampleSpan,
    locate,
    read_sample,
)
from annotator.model import ClaimLinkKind, Fragment, Role, Stance, Status
from annotator.model.errors import BadInput
from annotator.scheme.model import Attribute, Scheme, Type

SCHEME_FILE = FOLDER.parent / "schemes" / "default.json"
ARTICLES = sorted(path.name for path in (FOLDER / "articles").glob("*.json"))


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample()


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return msgspec.json.decode(SCHEME_FILE.read_bytes(), type=Scheme)


def article_of(sample: Sample, name: str) -> SampleArticle:
    return next(one for one in sample.articles if one.incoming.source_name == name)


def quote(article: SampleArticle, span: SampleSpan) -> str:
    text = article.incoming.text
    return " … ".join(text[part.start : part.end] for part in span.fragments)


def layers(scheme: Scheme) -> dict[str, str]:
    return {label.code: label.layer for label in scheme.labels}


def allowed(attribute: Attribute, value: object) -> bool:
    if attribute.type is Type.CHOICE:
        return value in {choice.code for choice in attribute.choices}
    if attribute.type is Type.BOOL:
        return isinstance(value, bool)
    if attribute.type is Type.INT:
        low, high = attribute.minimum, attribute.maximum
        if not isinstance(value, int) or isinstance(value, bool):
            return False
        return (low is None or value >= low) and (high is None or value <= high)
    return isinstance(value, str) and value.strip() == value != ""


# What each article holds


def test_there_are_enough_articles(sample: Sample) -> None:
    assert len(sample.articles) >= 14
    assert len({article.incoming.text for article in sample.articles}) == len(sample.articles)


@pytest.mark.parametrize("name", ARTICLES)
def test_each_article_is_long_enough(sample: Sample, name: str) -> None:
    text = article_of(sample, name).incoming.text
    assert len(re.findall(r"\w*[^\W\d_]\w*", text)) >= 150


@pytest.mark.parametrize("name", ARTICLES)
def test_each_article_has_entities_attributions_and_a_claim(
    sample: Sample, scheme: Scheme, name: str
) -> None:
    article = article_of(sample, name)
    layer = layers(scheme)
    counts = Counter(layer[span.label] for span in article.spans)
    assert counts["entity"] >= 15
    assert counts["claim"] >= 1
    assert len(attributions(article)) >= 2


def attributions(article: SampleArticle) -> set[str]:
    """The contents that have both a source and a cue."""
    contents = {span.id for span in article.spans if span.label == "CONTENT"}
    said = {one.source for one in article.relations if one.label == "said-by"}
    cued = {one.target for one in article.relations if one.label == "cue-of"}
    return contents & said & cued


@pytest.mark.parametrize("name", ARTICLES)
def test_each_span_fits_the_scheme(sample: Sample, scheme: Scheme, name: str) -> None:
    labels = {label.code: label for label in scheme.labels}
    attributes = {one.code: one for one in scheme.attributes}
    for span in article_of(sample, name).spans:
        label = labels[span.label]
        assert set(span.attributes) <= set(label.attributes), span.id
        for code, value in span.attributes.items():
            assert allowed(attributes[code], value), (span.id, code, value)
        assert (span.claim is not None) == label.joins_claim, span.id


@pytest.mark.parametrize("name", ARTICLES)
def test_each_relation_fits_the_scheme(sample: Sample, scheme: Scheme, name: str) -> None:
    article = article_of(sample, name)
    label = {span.id: span.label for span in article.spans}
    types = {relation.code: relation for relation in scheme.relations}
    for one in article.relations:
        kind = types[one.label]
        assert label[one.source] in kind.sources, one
        assert label[one.target] in kind.targets, one
        assert set(one.attributes) <= set(kind.attributes), one
    assert len(set(map(repr, article.relations))) == len(article.relations)


@pytest.mark.parametrize("name", ARTICLES)
def test_boundaries_hold_no_stray_characters(sample: Sample, name: str) -> None:
    article = article_of(sample, name)
    for span in article.spans:
        for part in span.fragments:
            words = article.incoming.text[part.start : part.end]
            assert words == words.strip(" \n،؛:.»«–-!؟⚠"[:9]) or words[0] in "«" or words[-1] in "»"
