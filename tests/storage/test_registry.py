"""The registry: records, what links to them, and what stands in the way."""

import pytest

from annotator import operations as do
from annotator.model import RecordKind
from annotator.model.errors import BadInput, StaleEdit
from annotator.project import Project
from annotator.text.fold import fold
from tests.storage.desks import TEXT, newsroom
from tests.storage.states import state_of


def test_a_record_is_kept_tidy(project: Project) -> None:
    room = newsroom(project)
    made = room.project.perform(
        do.add_record,
        RecordKind.PERSON,
        name_ar="  أحمد   العلي ",
        aliases=["أبو خالد", "أحمد العلي", "", "أبو  خالد"],
        wikidata="https://www.wikidata.org/wiki/Q796",
    ).result
    assert made.name == "أحمد العلي"
    assert made.aliases == ("أبو خالد",)
    assert made.wikidata == "Q796"
    edited = project.perform(do.edit_record, made, name_en="Ahmad", role="وزير").result
    assert project.read.records.one(made.uid) == edited
    assert edited.names == ("أحمد العلي", "Ahmad", "أبو خالد")
    with pytest.raises(StaleEdit):
        project.perform(do.edit_record, made, name_en="Other")


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"name_ar": " "}, "needs a name"),
        ({"name_ar": "أحمد", "wikidata": "796"}, "Wikidata"),
        ({"name_ar": "أحمد", "wikidata": "Q0"}, "Wikidata"),
    ],
)
def test_what_is_no_record_is_refused(
    project: Project, given: dict[str, str], problem: str
) -> None:
    with pytest.raises(BadInput, match=problem):
        project.perform(
            do.add_record,
            RecordKind.OTHER,
            name_ar=given["name_ar"],
            wikidata=given.get("wikidata", ""),
        )
    assert project.read.records.all() == []


def test_spans_link_to_a_record_and_are_found_from_it(project: Project) -> None:
    room = newsroom(project)
    record = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    name, source = room.tag("PERS", "أحمد العلي"), room.tag("SOURCE", "الوزير أحمد العلي")
    linked = project.perform(do.link_alike, [name, source], record.uid).result
    assert [span.record for span in linked] == [record.uid] * 2
    assert [one.span for one in project.read.records.spans_of(record.uid)] == linked
    assert [(row.record, row.spans) for row in project.read.records.all()] == [(record, 2)]
    assert project.read.records.counts()[RecordKind.PERSON] == 1
    project.undo()
    assert project.read.records.spans_of(record.uid) == []
    project.redo()
    project.perform(do.link_record, linked[0], None)
    assert project.read.records.count(record.uid) == 1


def test_what_is_no_name_does_not_link(project: Project) -> None:
    room = newsroom(project)
    record = project.perform(do.add_record, RecordKind.OTHER, name_ar="قال").result
    cue = room.tag("CUE", "قال")
    with pytest.raises(BadInput, match="cannot mean a record"):
        project.perform(do.link_record, cue, record.uid)
    name = room.tag("PERS", "أحمد العلي")
    name = project.perform(do.link_record, name, record.uid).result
    # The link goes when the span is no name any more.
    assert project.perform(do.relabel_span, name, "CONTENT").result.record is None


def test_a_record_in_use_is_deleted_with_its_links_alone(project: Project) -> None:
    room = newsroom(project)
    record = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    project.perform(do.link_record, room.tag("PERS", "أحمد العلي"), record.uid)
    with pytest.raises(BadInput, match="1 spans"):
        project.perform(do.delete_record, record)
    before = state_of(project)
    project.perform(do.delete_record, record, unlink=True)
    assert project.read.records.all() == []
    project.undo()
    assert state_of(project) == before


def test_merged_records_are_one_and_come_apart_again(project: Project) -> None:
    room = newsroom(project)
    add = do.add_record
    kept = project.perform(add, RecordKind.PERSON, name_ar="أحمد العلي", note="أول").result
    other = project.perform(
        add,
        RecordKind.PERSON,
        name_ar="الوزير أحمد العلي",
        name_en="Ahmad",
        aliases=["أبو خالد"],
        wikidata="Q5",
        note="ثان",
    ).result
    project.perform(do.link_record, room.tag("PERS", "أحمد العلي"), other.uid)
    before = state_of(project)
    merged = project.perform(do.merge_records, kept, [other]).result
    assert merged.aliases == ("الوزير أحمد العلي", "أبو خالد")
    assert (merged.name_en, merged.wikidata, merged.note) == ("Ahmad", "Q5", "أول\nثان")
    assert project.read.records.all()[0].spans == 1
    assert project.check() == []
    project.undo()
    assert state_of(project) == before
    with pytest.raises(BadInput, match="itself"):
        project.perform(do.merge_records, kept, [kept])


def test_what_is_not_linked_or_tagged_two_ways_is_listed(project: Project) -> None:
    room = newsroom(project)
    record = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    second = room.add("صرّح احمد العلى أمس", "الدوالي")
    tagged = room.tag("PERS", "أحمد العلي")
    room.tag("ORG", "احمد العلى", text="صرّح احمد العلى أمس", article=second)
    room.tag("ORG", "صحيفة المرفأ")
    labels = project.index.record_labels
    read = project.read.records

    def layer_of(label: str) -> str:
        return project.index.layer_of(label).code

    folded = fold("أحمد العلي")
    assert {one.folded: one.unlinked for one in read.unlinked(labels)} == {
        folded: 2,
        fold("صحيفة المرفأ"): 1,
    }
    [odd] = read.inconsistencies(labels, layer_of)
    assert (odd.folded, dict(odd.labels)) == (folded, {"PERS": 1, "ORG": 1})
    alike = [project.read.annotation.span(uid) for uid in read.alike(folded, labels)]
    assert len(alike) == 2
    project.perform(do.link_alike, alike, record.uid)
    assert read.alike(folded, labels) == []
    assert [one.folded for one in read.unlinked(labels)] == [fold("صحيفة المرفأ")]
    # Two records for one name are as odd as two labels.
    project.perform(do.relabel_span, project.read.annotation.span(alike[1].uid), "PERS")
    assert read.inconsistencies(labels, layer_of) == []
    twin = project.perform(do.add_record, RecordKind.PERSON, name_ar="أحمد العلي").result
    project.perform(do.link_record, project.read.annotation.span(tagged.uid), twin.uid)
    assert [set(one.records) for one in read.inconsistencies(labels, layer_of)] == [
        {record.uid, twin.uid}
    ]
    assert TEXT[tagged.start : tagged.end] in [
        one.text for one in read.inconsistencies(labels, layer_of)
    ]


def test_a_record_is_made_of_a_span_in_one_step(project: Project) -> None:
    room = newsroom(project)
    span = room.tag("PERS", "أحمد العلي")
    before = state_of(project)
    made = project.perform(
        do.make_record, [span], RecordKind.PERSON, name_ar="أحمد العلي", role="وزير"
    ).result
    row = project.read.records.row(made.uid)
    assert (row.record, row.spans) == (made, 1)
    assert project.undoable() == "make_record"
    project.undo()
    assert state_of(project) == before
    cue = room.tag("CUE", "قال")
    with pytest.raises(BadInput, match="cannot mean a record"):
        project.perform(do.make_record, [cue], RecordKind.PERSON, name_ar="أحمد العلي")
    assert project.read.records.all() == []


def test_pages_and_mentions_follow_their_orders(project: Project) -> None:
    room = newsroom(project)
    made = [
        project.perform(do.add_record, RecordKind.PLACE, name_ar=name).result
        for name in ("ج", "ا", "ب")
    ]
    first = project.read.records.page(0, 2)
    rest = project.read.records.page(first[-1][0], 2)
    assert [row.record for _, row in [*first, *rest]] == made
    span = room.tag("PERS", "أحمد العلي")
    project.perform(do.link_record, span, made[0].uid)
    keys = project.read.records.mentions(made[0].uid)
    [place] = project.read.records.places([*keys, 10_000])
    assert place.span.uid == span.uid


def test_surfaces_count_along(project: Project) -> None:
    room = newsroom(project)
    span = room.tag("PERS", "أحمد العلي")
    labels = project.index.record_labels
    surfaces = project.read.records.surfaces(labels)
    name = project.read.records.name_of(span)
    found = surfaces.get(fold(name.written))
    assert found is not None
    assert list(found.keys) == [name.key]
    surfaces.remove(name)
    assert (len(surfaces), surfaces.unlinked()) == (0, [])
    surfaces.remove(name)
    surfaces.add(name)
    assert [one.text for one in surfaces.unlinked()] == ["أحمد العلي"]


def test_labels_of_two_layers_do_not_clash(project: Project) -> None:
    room = newsroom(project)
    person, source = room.tag("PERS", "أحمد العلي"), room.tag("SOURCE", "أحمد العلي")
    labels = project.index.record_labels

    def layer_of(label: str) -> str:
        return project.index.layer_of(label).code

    assert project.read.records.inconsistencies(labels, layer_of) == []
    twin = room.tag("ORG", "أحمد العلي")
    [odd] = project.read.records.inconsistencies(labels, layer_of)
    assert sorted(odd.clashing(layer_of)) == ["ORG", "PERS"]
    project.perform(do.relabel_spans, [person, source, twin], "PERS")
    assert project.undoable() == "relabel_spans"
    assert project.read.records.inconsistencies(labels, layer_of) == []
