"""The straight way of imports writes what the way by flat fields would."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.incoming import ProjectPart
from annotator.model import (
    AnnotationSet,
    Article,
    Fragment,
    Kind,
    Origin,
    Relation,
    SetKind,
    Span,
    Status,
    Uid,
    Zone,
    ZoneKind,
)
from annotator.model.errors import NotFound
from annotator.operations.restore import restore
from annotator.project import Project
from annotator.storage.bulk import _STRAIGHT
from annotator.storage.rows import KIND_OF, SPECS, columns_of, flatten

uids = st.binary(min_size=16, max_size=16).map(Uid)
texts = st.text(max_size=5)
attributes = st.dictionaries(texts, texts | st.booleans() | st.integers(-9, 9), max_size=2)
offsets = st.lists(st.integers(0, 99), min_size=2, max_size=6, unique=True).map(sorted)


@st.composite
def fragments(draw: st.DrawFn) -> tuple[Fragment, ...]:
    found = draw(offsets)
    return tuple(Fragment(*pair) for pair in zip(found[::2], found[1::2], strict=False))


MODELS: dict[type, st.SearchStrategy[Any]] = {
    Span: st.builds(
        Span,
        uids,
        uids,
        texts,
        fragments(),
        attributes,
        texts,
        st.booleans(),
        st.none() | uids,
        st.sampled_from(Origin),
        st.none() | uids,
    ),
    Relation: st.builds(Relation, uids, uids, texts, uids, uids, attributes, texts),
    AnnotationSet: st.builds(
        AnnotationSet,
        uids,
        uids,
        st.sampled_from(SetKind),
        st.none() | uids,
        texts,
        st.sampled_from(Status),
    ),
    Article: st.builds(
        Article,
        uids,
        texts,
        st.integers(0, 99),
        extra=st.dictionaries(texts, texts, max_size=2),
        zones=st.lists(
            st.builds(Zone, st.sampled_from(ZoneKind), st.just(0), st.just(9)), max_size=2
        ).map(tuple),
        bom=st.booleans(),
        repairs=st.lists(texts, max_size=2).map(tuple),
    ),
}


class Keys(dict[Uid, int]):
    """Gives every row a key."""

    def __missing__(self, uid: Uid) -> int:
        return int.from_bytes(uid, "big") % 1000


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@given(data=st.data())
def test_both_ways_give_the_same_row(model: type, data: st.DataObject) -> None:
    one = data.draw(MODELS[model])
    kind = KIND_OF[model]
    spec = SPECS[kind]
    keys = Keys()
    slow = {"id": 7, "uid": one.uid, "batch_id": 5, **columns_of(spec, flatten(one))}
    for name in spec.references:
        if name != "batch":
            uid = getattr(one, name)
            slow[f"{name}_id"] = None if uid is None else keys[uid]
    columns, row = _STRAIGHT[kind]
    assert dict(zip(columns, row(7, one, 5, lambda _: keys), strict=True)) == slow
    assert {*columns} | {"rev"} == {column.name for column in spec.table.c}


@pytest.mark.parametrize("kind", _STRAIGHT)
def test_each_straight_way_is_tried(kind: Kind) -> None:
    assert kind in {KIND_OF[model] for model in MODELS}


def test_rows_that_belong_to_nothing_are_refused(project: Project) -> None:
    article = Article(Uid(b"a" * 16), "عنوان", 3, "0" * 64)
    strays = (
        ProjectPart(sets=(AnnotationSet(Uid(b"s" * 16), Uid(b"x" * 16), SetKind.GOLD),)),
        ProjectPart(
            articles=((article, "نصا"),),
            sets=(AnnotationSet(Uid(b"s" * 16), article.uid, SetKind.GOLD),),
            spans=(Span(Uid(b"p" * 16), Uid(b"y" * 16), "ORG", (Fragment(0, 1),)),),
        ),
    )
    for part in strays:
        with pytest.raises(NotFound, match="belongs to something"):
            project.perform(restore, part)
    assert project.read.articles.count() == 0
    assert project.check() == []
