"""Who is quoted, how often, by whom and through which words."""

from collections import Counter

import pytest

from annotator import operations as do
from annotator.model import RecordKind, SetKind, Span, Uid
from annotator.project import Project
from tests.storage.desks import Newsroom, newsroom


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


def attribute(room: Newsroom, source: Span, cue: Span, content: Span) -> None:
    room.project.perform(do.create_relation, content.uid, source.uid, "said-by")
    room.project.perform(do.create_relation, cue.uid, content.uid, "cue-of")


@pytest.fixture
def told(room: Newsroom) -> Newsroom:
    """An article in which a minister speaks, and an official who is not named."""
    project = room.project
    minister = room.tag("SOURCE", "الوزير أحمد العلي")
    official = room.tag("SOURCE", "مصدر أمني")
    official = project.perform(
        do.set_span_attribute, official, "source-type", "unnamed-official"
    ).result
    said, closed = room.tag("CONTENT", "الأسعار ستنخفض"), room.tag("CONTENT", "الميناء سيغلق")
    attribute(room, minister, room.tag("CUE", "قال"), said)
    attribute(room, official, room.tag("CUE", "أضاف"), closed)
    claim = room.tag("CLAIM", "الميناء سيغلق")
    assert claim.claim is not None
    project.perform(do.edit_claim, project.read.claims.one(claim.claim), topic="موانئ")
    project.perform(do.create_relation, claim.uid, official.uid, "said-by")
    agency, paper = room.tag("SOURCE", "وكالة سنابل"), room.tag("SOURCE", "صحيفة المرفأ")
    project.perform(do.create_relation, official.uid, agency.uid, "relayed-by")
    project.perform(do.create_relation, agency.uid, paper.uid, "relayed-by")
    project.perform(do.create_relation, paper.uid, official.uid, "relayed-by")
    return room


def test_each_says_what_through_whom(told: Newsroom) -> None:
    found = {one.speaker: one for one in told.project.read.attributions.all()}
    assert set(found) == {"الوزير أحمد العلي", "مصدر أمني"}
    official = found["مصدر أمني"]
    assert official.said == "الميناء سيغلق"
    assert official.cues == ("أضاف",)
    assert official.relayed_by == ("وكالة سنابل", "صحيفة المرفأ")
    assert (official.topic, official.outlet) == ("موانئ", "صحيفة المرفأ")
    assert not official.is_named
    assert found["الوزير أحمد العلي"].is_named


def test_speakers_are_one_by_their_record(told: Newsroom) -> None:
    project = told.project
    text = "صرّح العلي أمس بأن الأسعار ثابتة"
    article = told.add(text, "الدوالي")
    again = told.tag("SOURCE", "العلي", text=text, article=article)
    said = told.tag("CONTENT", "الأسعار ثابتة", text=text, article=article)
    attribute(told, again, told.tag("CUE", "صرّح", text=text, article=article), said)
    assert max(one.quoted for one in project.read.attributions.speakers()) == 1
    record = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    minister = next(
        one.source for one in project.read.attributions.all() if one.speaker == "الوزير أحمد العلي"
    )
    spans = [project.read.annotation.span(uid) for uid in (minister, again.uid)]
    project.perform(do.link_alike, spans, record.uid)
    first = project.read.attributions.speakers()[0]
    assert (first.record, first.quoted) == (record.uid, 2)
    assert first.outlets == Counter({"صحيفة المرفأ": 1, "الدوالي": 1})
    assert first.cues == Counter({"قال": 1, "صرّح": 1})


def test_outlets_tell_how_much_they_leave_unnamed(told: Newsroom) -> None:
    [outlet] = told.project.read.attributions.outlets()
    assert (outlet.outlet, outlet.attributions, outlet.unnamed_officials) == (
        "صحيفة المرفأ",
        2,
        1,
    )
    assert outlet.share == 0.5


def test_what_two_annotators_tagged_counts_once(told: Newsroom) -> None:
    told.at(told.annotator)
    source, cue = told.tag("SOURCE", "مصدر أمني"), told.tag("CUE", "أضاف")
    attribute(told, source, cue, told.tag("CONTENT", "الميناء سيغلق"))
    read = told.project.read.attributions
    assert len(list(read.all())) == 2
    assert len(list(read.all(told.annotator.uid))) == 1
    assert list(read.all(told.lead.uid)) == []


def test_gold_sets_can_be_read_alone(told: Newsroom) -> None:
    read = told.project.read.attributions
    assert list(read.all(SetKind.GOLD)) == []
    assert len(list(read.all(SetKind.ANNOTATOR))) == 2


def test_articles_are_read_page_by_page_and_one_by_one(told: Newsroom) -> None:
    read = told.project.read.attributions
    text = "صرّح العلي أمس بأن الأسعار ثابتة"
    for number in range(20):
        last = told.add(f"{text} {number}", "الدوالي", "2021-03-04")
        source = told.tag("SOURCE", "العلي", text=text, article=last)
        said = told.tag("CONTENT", "الأسعار ثابتة", text=text, article=last)
        attribute(told, source, told.tag("CUE", "صرّح", text=text, article=last), said)
    told.add("خبر بلا أقوال", "الدوالي", "2020-01-01")
    pages: list[list[Uid]] = []
    after: int | None = 0
    while after is not None:
        page = read.page(after)
        pages.append(list(page.found))
        after = page.after
        assert after is None or after < page.last
    assert len(pages) > 1
    everything = [key for page in pages for key in page]
    assert (everything[0], everything[-1], len(set(everything))) == (told.article, last, 21)
    [one] = read.of_articles([last, told.article])[last]
    assert (one.title, one.published, one.outlet) == ("صرّح العل", "2021-03-04", "الدوالي")
    assert text[one.start : one.end] == "الأسعار ثابتة"
    assert read.of_articles([]) == {}


def test_a_record_gives_its_name(told: Newsroom) -> None:
    project = told.project
    record = project.perform(
        do.add_record, RecordKind.PERSON, name_ar="أحمد العلي", aliases=("معالي الوزير",)
    ).result
    minister = next(
        one.source for one in project.read.attributions.all() if one.speaker == "الوزير أحمد العلي"
    )
    project.perform(do.link_alike, [project.read.annotation.span(minister)], record.uid)
    assert project.read.attributions.record_names()[record.uid] == (
        "أحمد العلي",
        "احمد العلي معالي الوزير",
    )
    assert "أحمد العلي" in {one.name for one in project.read.attributions.speakers()}


def test_a_claim_s_chain_is_read_from_its_set(told: Newsroom) -> None:
    read = told.project.read
    claim = read.claims.all()[0].claim
    [appearance] = read.claims.appearances(claim.uid)
    text = read.articles.text(appearance.article.uid)
    chain = read.attributions.told(appearance.span, text, "صحيفة المرفأ").chain(appearance.span)
    assert [one.text for one in chain] == [
        "الميناء سيغلق",
        "مصدر أمني",
        "وكالة سنابل",
        "صحيفة المرفأ",
    ]
    assert chain[1].cue == "أضاف"


def test_a_name_in_a_source_says_who_speaks(told: Newsroom) -> None:
    """Annotators link the name; the long source around it means the same, if it is the speaker."""
    project = told.project
    record = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    name = told.tag("PERS", "أحمد العلي")
    project.perform(do.link_record, name, record.uid)

    def record_of(speaker: str) -> Uid | None:
        return next(one.record for one in project.read.attributions.all() if one.speaker == speaker)

    assert record_of("الوزير أحمد العلي") is None
    minister = next(
        one.source for one in project.read.attributions.all() if one.speaker == "الوزير أحمد العلي"
    )
    source = project.read.annotation.span(minister)
    for kind, expected in (("unnamed-other", None), ("named-person", record.uid)):
        source = project.perform(do.set_span_attribute, source, "source-type", kind).result
        assert record_of("الوزير أحمد العلي") == expected
