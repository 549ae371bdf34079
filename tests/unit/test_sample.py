"""The sample project: whole, well formed, and rich enough to show what the tool is for."""

import re
import unicodedata
from collections import Counter
from urllib.parse import urlsplit

import msgspec
import pytest

from annotator.importers.sample import (
    FOLDER,
    Sample,
    SampleArticle,
    SampleSpan,
    read_sample,
)
from annotator.model import ClaimLinkKind, ClaimState, Role, Stage, Stance, Status
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


# Where spans begin and end

PROCLITICS = re.compile(r"(?:[وف]?[بلك]?ـ?)")
NAMES = ("PERS", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "LANGUAGE", "PRODUCT")


def is_of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) == "Mn" or character == "ـ"


def word_before(text: str, start: int) -> str:
    begin = start
    while begin > 0 and is_of_word(text[begin - 1]):
        begin -= 1
    return text[begin:start]


@pytest.mark.parametrize("name", ARTICLES)
def test_spans_are_whole_words_without_stray_punctuation(sample: Sample, name: str) -> None:
    article = article_of(sample, name)
    text = article.incoming.text
    for span in article.spans:
        for part in span.fragments:
            words = text[part.start : part.end]
            assert is_of_word(words[0]) or words[0] == "«" or words.startswith("http"), words
            assert is_of_word(words[-1]) or words[-1] in "»؟%٪🙂", words
            assert part.end == len(text) or not is_of_word(text[part.end]), words
            assert PROCLITICS.fullmatch(word_before(text, part.start)), words


@pytest.mark.parametrize("name", ARTICLES)
def test_quotation_marks_are_inside_or_outside_together(sample: Sample, name: str) -> None:
    article = article_of(sample, name)
    for span in article.spans:
        for part in span.fragments:
            words = article.incoming.text[part.start : part.end]
            assert words.count("«") == words.count("»"), words


def test_names_are_tagged_without_proclitics(sample: Sample) -> None:
    names = {
        quote(article, span)
        for article in sample.articles
        for span in article.spans
        if span.label in NAMES
    }
    assert not {name for name in names if name[0] in "وفبلك" and name[1:] in names}


@pytest.mark.parametrize("name", ARTICLES)
def test_a_name_that_is_tagged_once_is_tagged_wherever_it_stands(
    sample: Sample, scheme: Scheme, name: str
) -> None:
    article = article_of(sample, name)
    text = article.incoming.text
    entities = {code for code, layer in layers(scheme).items() if layer == "entity"}
    inside = [span.fragments[0] for span in article.spans if span.label in entities]
    for words in {quote(article, span) for span in article.spans if span.label in NAMES}:
        for found in re.finditer(re.escape(words), text):
            end = found.end()
            whole = PROCLITICS.fullmatch(word_before(text, found.start())) and (
                end == len(text) or not is_of_word(text[end])
            )
            covered = any(one.start <= found.start() and end <= one.end for one in inside)
            assert covered or not whole, text[max(found.start() - 30, 0) : end + 30]


@pytest.mark.parametrize("name", ARTICLES)
def test_entities_nest_and_never_cross(sample: Sample, scheme: Scheme, name: str) -> None:
    article = article_of(sample, name)
    layer = layers(scheme)
    found = [one.fragments[0] for one in article.spans if layer[one.label] == "entity"]
    assert not [(a, b) for a in found for b in found if a.start < b.start < a.end < b.end]
    assert len({(one.start, one.end) for one in found}) == len(found)


# What the sample shows as a whole


def test_every_label_is_used(sample: Sample, scheme: Scheme) -> None:
    used = {span.label for article in sample.articles for span in article.spans}
    assert used == {label.code for label in scheme.labels}


def test_every_relation_is_used(sample: Sample, scheme: Scheme) -> None:
    used = {one.label for article in sample.articles for one in article.relations}
    assert used == {relation.code for relation in scheme.relations}


def test_every_attribute_of_spans_is_used_with_every_value(sample: Sample, scheme: Scheme) -> None:
    used: dict[str, set[object]] = {}
    for article in sample.articles:
        for span in article.spans:
            for code, value in span.attributes.items():
                used.setdefault(code, set()).add(value)
    of_spans = {code for label in scheme.labels for code in label.attributes}
    assert set(used) == of_spans
    for attribute in scheme.attributes:
        if attribute.type is Type.CHOICE and attribute.code in of_spans:
            assert used[attribute.code] == {choice.code for choice in attribute.choices}
    assert used["check-worthy"] == {0, 1, 2, 3}
    assert used["verifiable"] == used["harmful"] == {True, False}


def test_work_is_at_different_stages(sample: Sample) -> None:
    stages = Counter(article.status for article in sample.articles)
    assert set(stages) == {Status.DONE, Status.IN_PROGRESS}
    assert min(stages.values()) >= 3


def test_notes_and_doubts_are_shown(sample: Sample) -> None:
    spans = [span for article in sample.articles for span in article.spans]
    assert sum(bool(span.note) for span in spans) >= 5
    assert sum(span.unsure for span in spans) >= 3


def test_spans_nest_three_deep(sample: Sample) -> None:
    deep = [
        quote(article, span)
        for article in sample.articles
        for span in article.spans
        if depth(article, span) >= 3
    ]
    assert len(deep) >= 5


def depth(article: SampleArticle, span: SampleSpan) -> int:
    """How many entities lie in one another up to this one, itself included."""
    mine = span.fragments[0]
    if span.label in ("SOURCE", "CUE", "CONTENT", "CLAIM"):
        return 0
    around = [
        other
        for other in article.spans
        if other.label not in ("SOURCE", "CUE", "CONTENT", "CLAIM")
        and other.fragments[0] != mine
        and other.fragments[0].start <= mine.start
        and mine.end <= other.fragments[0].end
    ]
    return 1 + len(around)


def test_contents_are_interrupted_by_their_cue(sample: Sample) -> None:
    interrupted = [
        span
        for article in sample.articles
        for span in article.spans
        if span.label == "CONTENT"
        and len(span.fragments) > 1
        and any(
            other.label == "CUE"
            and span.fragments[0].end <= other.fragments[0].start
            and other.fragments[0].end <= span.fragments[1].start
            for other in article.spans
        )
    ]
    assert len(interrupted) >= 4


def test_spans_of_different_layers_cross(sample: Sample) -> None:
    crossing = [
        (one.id, other.id)
        for article in sample.articles
        for one in article.spans
        for other in article.spans
        if one.fragments[0].start
        < other.fragments[0].start
        < one.fragments[0].end
        < other.fragments[0].end
    ]
    assert len(crossing) >= 2


def test_speech_is_passed_on_in_chains(sample: Sample) -> None:
    chains = 0
    for article in sample.articles:
        passed = {(a.source, a.target) for a in article.relations if a.label == "relayed-by"}
        chains += sum(end == start for _, end in passed for start, _ in passed)
    assert chains >= 4


def test_claims_run_over_lines(sample: Sample) -> None:
    longest = [
        max(part.end - part.start for part in span.fragments)
        for article in sample.articles
        for span in article.spans
        if span.label == "CLAIM"
    ]
    assert sum(length >= 120 for length in longest) >= 3


FORMS = {
    "a dateline": r"^\w+ – (?:وكالة|صحيفة|شبكة|قناة|مجلة)",
    "ASCII digits": r"\d(?<=[0-9])",
    "Arabic-Indic digits": r"[٠-٩]",
    "a percentage": r"[0-9]%",
    "a percentage in Arabic-Indic digits": r"[٠-٩]٪",
    "Latin names": r"[A-Z][a-z]+ [A-Z][a-z]+",
    "diacritics": r"[\u064b-\u0652]{1}\w+[\u064b-\u0652]",
    "tatweel": r"ـ{2,}",
    "an emoji": r"[\U0001f300-\U0001faff]",
    "a telephone number": r"\b0[0-9]{1,3}[ -][0-9]{3}[ -][0-9]{3,4}\b",
    "an address of the web": r"https://\S+",
    "a Levantine month": r"أيلول|تشرين|آب|تموز",
    "an international month": r"سبتمبر|أكتوبر|نوفمبر|مايو",
    "both names of a month": r"سبتمبر/أيلول|تموز/يوليو|تشرين الأول/أكتوبر",
    "an unnamed official": r"مسؤول|مصدر",
    "a short paragraph": r"^.{3,20}$",
}


@pytest.mark.parametrize("form", FORMS)
def test_the_texts_have_the_forms_of_news(sample: Sample, form: str) -> None:
    having = [
        article
        for article in sample.articles
        if re.search(FORMS[form], article.incoming.text, re.MULTILINE)
    ]
    assert having


def test_metadata_may_be_missing(sample: Sample) -> None:
    dates = [article.incoming.published for article in sample.articles]
    assert "" in dates
    assert "" in [article.incoming.author for article in sample.articles]
    assert all(re.fullmatch(r"2026-\d\d-\d\d(T\d\d:\d\d)?", date) for date in dates if date)


def test_the_headline_is_a_zone_and_may_be_annotated(sample: Sample) -> None:
    for article in sample.articles:
        headline, body = article.incoming.zones
        text = article.incoming.text
        assert text[headline.start : headline.end] == article.incoming.title
        assert (text[headline.end], body.start, body.end) == ("\n", headline.end + 1, len(text))
    assert all(
        any(span.fragments[0].end <= article.incoming.zones[0].end for span in article.spans)
        for article in sample.articles
    )


# The claims of the project


def test_claims_are_many_and_stated_in_several_articles(sample: Sample) -> None:
    stated: dict[str, set[str]] = {claim.id: set() for claim in sample.claims}
    for article in sample.articles:
        for span in article.spans:
            if span.claim is not None:
                stated[span.claim].add(article.incoming.source_name)
    assert len(sample.claims) >= 15
    assert sum(2 <= len(articles) <= 4 for articles in stated.values()) >= 6
    assert sum(not articles for articles in stated.values()) == 1


def test_every_verdict_of_the_scale_is_given_with_a_reason(sample: Sample, scheme: Scheme) -> None:
    verdicts = [claim.verdict for claim in sample.claims if claim.verdict is not None]
    assert {one.value for one in verdicts} == {value.code for value in scheme.verdicts}
    assert all(re.search(r"[\u0621-\u064a]{3}", one.rationale) for one in verdicts)


def test_claims_fit_the_scheme(sample: Sample, scheme: Scheme) -> None:
    attributes = {one.code: one for one in scheme.attributes}
    for claim in sample.claims:
        assert set(claim.attributes) <= set(scheme.claim_attributes)
        for code, value in claim.attributes.items():
            assert allowed(attributes[code], value), (claim.id, code)


def test_evidence_of_every_stance_points_to_invented_places(sample: Sample) -> None:
    evidence = [one for claim in sample.claims for one in claim.evidence]
    assert {one.stance for one in evidence} == set(Stance)
    hosts = [urlsplit(one.url).hostname or "" for one in evidence if one.url]
    hosts += [
        urlsplit(claim.published_url or "https://example.org").hostname or ""
        for claim in sample.claims
    ]
    hosts += [urlsplit(one.incoming.url).hostname or "" for one in sample.articles]
    assert all(re.search(r"(^|\.)example\.(org|net|com)$", host) for host in hosts), hosts


def test_links_of_every_kind_join_claims(sample: Sample) -> None:
    assert {link.kind for link in sample.links} == set(ClaimLinkKind)
    assert all(link.source != link.target for link in sample.links)


def test_an_annotator_and_a_fact_checker_work_here(sample: Sample) -> None:
    roles = Counter(person.role for person in sample.people)
    assert roles == {Role.ANNOTATOR: 1, Role.FACT_CHECKER: 2, Role.LEAD: 1}
    people = {person.role: person.name for person in reversed(sample.people)}
    assert people[Role.ANNOTATOR] == "سارة العلي"
    assert people[Role.FACT_CHECKER] == "هدى منصور"


def test_claims_are_in_every_state(sample: Sample) -> None:
    states = Counter(claim.state for claim in sample.claims)
    assert set(states) == set(ClaimState)
    unjudged = (ClaimState.NEW, ClaimState.TRIAGED)
    assert not [claim.id for claim in sample.claims if claim.state in unjudged and claim.verdicts]
    closed = (ClaimState.DECIDED, ClaimState.PUBLISHED, ClaimState.REOPENED)
    assert all(claim.verdict for claim in sample.claims if claim.state in closed)
    published = [claim for claim in sample.claims if claim.state is ClaimState.PUBLISHED]
    assert all(claim.published_url and claim.published_on for claim in published)


def test_two_checkers_judged_and_agreed_or_differed(sample: Sample) -> None:
    pairs = [
        [one for one in claim.earlier if one.stage is not Stage.FINAL] for claim in sample.claims
    ]
    values = [{one.value for one in pair} for pair in pairs if len(pair) == 2]
    assert sorted(len(one) for one in values) == [1, 2]
    assert all(len({one.person for one in pair}) == len(pair) for pair in pairs)


def test_a_verdict_was_corrected_in_public(sample: Sample) -> None:
    corrected = [one for claim in sample.claims for one in claim.verdicts if one.correction]
    assert corrected
    assert all(one.reason for one in corrected)


def test_a_claim_came_without_an_article(sample: Sample) -> None:
    [tip] = [claim for claim in sample.claims if claim.platform]
    assert tip.address.startswith("https://")
    assert tip.said_on
