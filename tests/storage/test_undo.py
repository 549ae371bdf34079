"""Undo: any sequence of verbs, undone wholly, gives the first state; redone, the last."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import (
    AttributeValue,
    Claim,
    ClaimLinkKind,
    ClaimState,
    EvidenceState,
    Fragment,
    Record,
    RecordKind,
    Relation,
    Role,
    SettingKey,
    Span,
    Stance,
    Status,
    Uid,
)
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.scheme import library
from tests.storage.states import state_of

TEXT = "قال متحدث باسم الوزارة 🙂 إن 15.3% من المدارس في عمّان أُغلقت، ونفت الوزارة ذلك.\n" * 2

Verb = Callable[[Project, st.DataObject], None]


def _article(project: Project, data: st.DataObject) -> Uid:
    articles = list(project.read.articles.all())
    return data.draw(st.sampled_from(articles)).uid


def _spans(project: Project) -> list[Span]:
    return [
        span
        for article in project.read.articles.all()
        for owned in project.read.annotation.sets(article.uid)
        for span in project.read.annotation.spans(owned.uid)
    ]


def _relations(project: Project) -> list[Relation]:
    return [
        relation
        for article in project.read.articles.all()
        for owned in project.read.annotation.sets(article.uid)
        for relation in project.read.annotation.relations(owned.uid)
    ]


def _fragments(data: st.DataObject) -> list[Fragment]:
    cuts = data.draw(
        st.lists(st.integers(0, len(TEXT) - 1), min_size=2, max_size=4, unique=True).map(sorted)
    )
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return [Fragment(start, end) for start, end in pairs]


def _span(project: Project, data: st.DataObject) -> Span:
    spans = _spans(project)
    if not spans:
        raise HashiyaError("no span yet")
    return data.draw(st.sampled_from(spans))


def _claim(project: Project, data: st.DataObject) -> Uid:
    rows = project.read.claims.all()
    if not rows:
        raise HashiyaError("no claim yet")
    return data.draw(st.sampled_from(rows)).claim.uid


LABELS = ["PERS", "GPE", "SOURCE", "CUE", "CONTENT", "CLAIM"]


def create(project: Project, data: st.DataObject) -> None:
    label = data.draw(st.sampled_from(LABELS))
    project.perform(do.create_span, _article(project, data), label, _fragments(data))


def relabel(project: Project, data: st.DataObject) -> None:
    project.perform(do.relabel_span, _span(project, data), data.draw(st.sampled_from(LABELS)))


def resize(project: Project, data: st.DataObject) -> None:
    project.perform(do.resize_span, _span(project, data), _fragments(data))


def annotate(project: Project, data: st.DataObject) -> None:
    project.perform(do.note_span, _span(project, data), data.draw(st.text(max_size=5)))
    project.perform(do.flag_span, _span(project, data), data.draw(st.booleans()))


def set_attribute(project: Project, data: st.DataObject) -> None:
    span = _span(project, data)
    allowed = project.index.attributes_of(span.label)
    if allowed:
        attribute = data.draw(st.sampled_from(allowed))
        values: list[AttributeValue] = [choice.code for choice in attribute.choices]
        values = values or [True, 1, "نص"]
        value = data.draw(st.sampled_from([*values, None]))
        project.perform(do.set_span_attribute, span, attribute.code, value)


def delete(project: Project, data: st.DataObject) -> None:
    project.perform(do.delete_span, _span(project, data))


def relate(project: Project, data: st.DataObject) -> None:
    source, target = _span(project, data), _span(project, data)
    allowed = project.index.relations_between(source.label, target.label)
    if allowed:
        label = data.draw(st.sampled_from(allowed)).code
        project.perform(do.create_relation, source.uid, target.uid, label)


def unrelate(project: Project, data: st.DataObject) -> None:
    relations = _relations(project)
    if relations:
        chosen = data.draw(st.sampled_from(relations))
        verb = data.draw(st.sampled_from([do.delete_relation, do.reverse_relation]))
        project.perform(verb, chosen)


def status(project: Project, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(list(Status)))
    project.perform(do.set_status, _article(project, data), chosen)


def add(project: Project, data: st.DataObject) -> None:
    text = data.draw(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
    project.perform(do.add_articles, [IncomingArticle(text or "نص")])


def remove(project: Project, data: st.DataObject) -> None:
    if project.read.articles.count() > 1:
        project.perform(do.remove_article, _article(project, data))


def edit_article(project: Project, data: st.DataObject) -> None:
    article = project.read.articles.one(_article(project, data))
    project.perform(do.edit_article, article, title=data.draw(st.text(max_size=4)))


def claim(project: Project, data: st.DataObject) -> None:
    made = project.perform(do.create_claim, "ادعاء", topic="اقتصاد").result
    project.perform(do.edit_claim, made, wording="ادعاء آخر", note="م")


def judge(project: Project, data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(["true", "false", "pending"]))
    project.perform(do.judge_claim, _claim(project, data), value, "لأن", reason="سبب")


def evidence(project: Project, data: st.DataObject) -> None:
    chosen = _claim(project, data)
    stance = data.draw(st.sampled_from(list(Stance)))
    made = project.perform(do.add_evidence, chosen, stance, quote="اقتباس").result
    made = project.perform(do.edit_evidence, made, url="https://example.org/").result
    project.perform(do.use_evidence, made.evidence.uid, _claim(project, data), stance)
    if data.draw(st.booleans()):
        project.perform(do.delete_evidence, made)


def evidence_of(project: Project, data: st.DataObject) -> None:
    stance = data.draw(st.sampled_from(list(Stance)))
    chosen = _claim(project, data)
    if data.draw(st.booleans()):
        span = _span(project, data)
        project.perform(do.add_evidence, chosen, stance, span=span.uid)
    else:
        file = project.perform(do.attach_file, "a.png", data.draw(st.binary(min_size=1))).result
        project.perform(do.add_evidence, chosen, stance, attachment=file.uid)


def mark(project: Project, data: st.DataObject) -> None:
    found = project.read.evidence.all()
    if found:
        state = data.draw(st.sampled_from(list(EvidenceState)))
        project.perform(do.mark_evidence, data.draw(st.sampled_from(found)), state)


def register(project: Project, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["أحمد", "سنابل", "الميناء"]))
    made = project.perform(do.add_record, RecordKind.OTHER, name_ar=name).result
    project.perform(do.edit_record, made, aliases=[name, "اسم آخر"])


def _records(project: Project, data: st.DataObject, count: int) -> list[Record]:
    rows = project.read.records.all()
    if len(rows) < count:
        raise HashiyaError("too few records yet")
    chosen = st.lists(st.sampled_from(rows), min_size=count, max_size=count, unique_by=id)
    return [row.record for row in data.draw(chosen)]


def mean(project: Project, data: st.DataObject) -> None:
    [record] = _records(project, data, 1)
    project.perform(do.link_record, _span(project, data), record.uid)


def merge_records(project: Project, data: st.DataObject) -> None:
    kept, other = _records(project, data, 2)
    project.perform(do.merge_records, kept, [other])


def unregister(project: Project, data: st.DataObject) -> None:
    [record] = _records(project, data, 1)
    project.perform(do.delete_record, record, unlink=True)


def _case(project: Project, data: st.DataObject) -> Claim:
    return project.read.claims.one(_claim(project, data))


def review(project: Project, data: st.DataObject) -> None:
    state = data.draw(st.sampled_from(list(ClaimState)))
    project.perform(do.advance, _case(project, data), state, "سبب")


def publish(project: Project, data: st.DataObject) -> None:
    project.perform(do.publish, _case(project, data), "https://example.org/check", despite="عاجل")


def talk(project: Project, data: st.DataObject) -> None:
    project.perform(do.comment, _claim(project, data), "تعليق")
    project.perform(
        do.assign,
        _case(project, data),
        assignee=project.read.people.all()[0].uid,
        second=None,
    )


def decide(project: Project, data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(["true", "false", "pending"]))
    project.perform(do.decide, _claim(project, data), value, "لأن", "سبب", confidence=50)


def merge_claims(project: Project, data: st.DataObject) -> None:
    project.perform(do.merge_claims, _case(project, data), [_case(project, data)])


def split(project: Project, data: st.DataObject) -> None:
    chosen = _case(project, data)
    places = project.read.claims.appearances(chosen.uid)
    project.perform(do.split_claim, chosen, [one.span for one in places[:1]])


def decide_for_all(project: Project, data: st.DataObject) -> None:
    project.perform(do.set_setting, SettingKey.BLIND_REVIEW, data.draw(st.booleans()))


def join(project: Project, data: st.DataObject) -> None:
    project.perform(do.join_claim, _span(project, data), _claim(project, data))


def link(project: Project, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(ClaimLinkKind)))
    project.perform(do.link_claims, _claim(project, data), _claim(project, data), kind)


def unmake_claim(project: Project, data: st.DataObject) -> None:
    project.perform(do.delete_claim, project.read.claims.one(_claim(project, data)))


def rename(project: Project, data: st.DataObject) -> None:
    project.perform(do.rename_project, data.draw(st.sampled_from(["أ", "ب"])))


VERBS: list[Verb] = [
    create,
    create,
    create,
    relabel,
    resize,
    annotate,
    set_attribute,
    delete,
    relate,
    relate,
    unrelate,
    status,
    add,
    remove,
    edit_article,
    claim,
    judge,
    evidence,
    evidence_of,
    mark,
    register,
    register,
    mean,
    merge_records,
    unregister,
    review,
    publish,
    talk,
    decide,
    merge_claims,
    split,
    decide_for_all,
    join,
    link,
    unmake_claim,
    rename,
]


def undo_all(project: Project) -> None:
    while project.undoable() is not None:
        project.undo()


@settings(max_examples=60)
@given(st.data(), st.lists(st.sampled_from(VERBS), min_size=1, max_size=18))
def test_undone_wholly_and_redone(data: st.DataObject, verbs: list[Verb]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.hashiya"
        with Project.create(path, "تراجع", library.builtin()) as project:
            project.perform(do.add_articles, [IncomingArticle(TEXT, title="أول")])
            project.sign_in(project.perform(do.add_person, "سارة", Role.LEAD).result.uid)
            first = state_of(project)
            for verb in verbs:
                try:
                    verb(project, data)
                except HashiyaError:
                    continue
            last = state_of(project)

        with Project.open(path) as again:
            again.sign_in(again.read.people.all()[0].uid)
            undo_all(again)
            assert state_of(again) == first
            while again.redoable() is not None:
                again.redo()
            assert state_of(again) == last
            undo_all(again)
            assert state_of(again) == first
            assert again.check() == []


def test_a_new_action_ends_redo(project: Project) -> None:
    project.sign_in(project.perform(do.add_person, "سارة").result.uid)
    project.perform(do.create_claim, "أول")
    project.perform(do.create_claim, "ثان")
    project.undo()
    project.undo()
    assert project.redoable() == "create_claim"
    project.redo()
    assert [row.claim.wording for row in project.read.claims.all()] == ["أول"]
    project.perform(do.create_claim, "ثالث")
    assert project.redoable() is None
    undo_all(project)
    assert project.read.claims.all() == []
