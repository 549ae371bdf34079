"""An exported project that somebody edited or cut off: what is wrong is named, the rest comes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.importers.base import ReadOptions
from annotator.importers.incoming import Incoming, ProjectPart, Skipped
from annotator.importers.json_project import IMPORTER
from annotator.importing.writer import joined
from annotator.model.errors import BadInput
from tests.unit.exports import rich

LISTS = (
    "people",
    "records",
    "attachments",
    "claims",
    "verdicts",
    "steps",
    "comments",
    "evidence",
    "uses",
    "claim_links",
)
GOLDEN = Path(__file__).parents[2] / "golden" / "json" / "small.json"

Edit = Callable[[dict[str, Any]], object]


def read(path: Path) -> tuple[ProjectPart, list[Skipped]]:
    items: list[Incoming] = list(IMPORTER.read(path, ReadOptions()))
    parts = [item for item in items if isinstance(item, ProjectPart)]
    return joined(parts), [item for item in items if isinstance(item, Skipped)]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[Edit], Path]:
    """Write the golden file with something changed."""

    def write(edit: Edit) -> Path:
        file = json.loads(GOLDEN.read_bytes())
        edit(file)
        path = tmp_path / "edited.json"
        path.write_text(json.dumps(file, ensure_ascii=False), encoding="utf-8")
        return path

    return write


def test_the_rows_are_those_that_were_exported() -> None:
    part, skipped = read(GOLDEN)
    assert skipped == []
    assert part.head == rich.EVERYTHING.head
    for name in (*LISTS, "articles", "sets"):
        assert getattr(part, name) == getattr(rich.EVERYTHING, name), name
    assert sorted(part.spans, key=lambda span: span.uid) == list(rich.SPANS)
    assert part.relations == rich.RELATIONS


def test_the_order_of_the_members_does_not_matter(edited: Callable[[Edit], Path]) -> None:
    def turn(file: dict[str, Any]) -> None:
        members = dict(reversed(file.items()))
        file.clear()
        file.update(members)

    assert read(edited(turn)) == read(GOLDEN)


def _set(file: dict[str, Any], number: int = 0) -> Any:
    return file["articles"][0]["sets"][number]


SKIPPED: list[tuple[str, Edit, str, dict[str, int]]] = [
    (
        "articles[0].sets[0].spans[0]",
        lambda file: _set(file)["spans"][0].update(fragments=[[1, 7]]),
        "not its quote",
        {"spans": 1},
    ),
    (
        "articles[0].sets[1].spans[0]",
        lambda file: _set(file, 1)["spans"][0].update(fragments=[[80, 9999]]),
        "82 code points",
        {"spans": 1},
    ),
    (
        "articles[0].sets[1].spans[0]",
        lambda file: _set(file, 1)["spans"][0].update(fragments=[[19, 18]]),
        "ends before it starts",
        {"spans": 1},
    ),
    (
        "articles[0].sets[0].spans[1]",
        lambda file: _set(file)["spans"][1].update(fragments=[[38, 44], [20, 30]]),
        "not sorted",
        {"spans": 1, "relations": 1},
    ),
    (
        "articles[0].sets[0].spans[3]",
        lambda file: _set(file)["spans"].__setitem__(3, _set(file)["spans"][0]),
        "twice",
        {"spans": 1},
    ),
    (
        "articles[0].sets[0].spans[2]",
        lambda file: file["claims"].pop(0) and file["claim_links"].clear(),
        "without the claim",
        {"claims": 1, "verdicts": 2, "steps": 2, "comments": 1, "uses": 2, "claim_links": 1},
    ),
    (
        "articles[0].sets[0].relations[0]",
        lambda file: _set(file)["relations"][0].update(target=_set(file)["uid"]),
        "starts or ends at a span",
        {"relations": 1},
    ),
    (
        "articles[0].sets[1]",
        lambda file: _set(file, 1).update(owner=file["people"][0]["uid"]),
        "no other has one",
        {"sets": 1, "spans": 1},
    ),
    (
        "articles[0].sets[0]",
        lambda file: _set(file).update(owner=file["project"]["uid"]),
        "not among the people",
        {"sets": 1, "spans": 4, "relations": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"][1].update(text="نص آخر"),
        "SHA-256",
        {"articles": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"][1].update(text=5),
        "“int” where “str” belongs, at text",
        {"articles": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"].__setitem__(1, [1]),
        "where “object” belongs",
        {"articles": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"][1].update(surprise=1),
        "unknown field `surprise`",
        {"articles": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"][1].update(title="عنوان\0"),
        "NUL",
        {"articles": 1},
    ),
    (
        "articles[0].sets[3]",
        lambda file: file["articles"][0]["sets"].append(_set(file, 1)),
        "another set",
        {},
    ),
    (
        "claims[0].verdicts[1]",
        lambda file: file["claims"][0]["verdicts"].__setitem__(1, file["claims"][0]["verdicts"][0]),
        "twice",
        {"verdicts": 1},
    ),
    (
        "articles[1]",
        lambda file: file["articles"][1].update(zones=[{"kind": "body", "start": 0, "end": 999}]),
        "zone",
        {"articles": 1},
    ),
    (
        "articles[2]",
        lambda file: file["articles"].append(file["articles"][1]),
        "twice",
        {},
    ),
    (
        "claims[0].verdicts[0]",
        lambda file: file["claims"][0]["verdicts"][0].update(person=file["project"]["uid"]),
        "not in the file",
        {"verdicts": 1},
    ),
    (
        "claims[0].steps[1]",
        lambda file: file["claims"][0]["steps"][1].update(person=file["project"]["uid"]),
        "not in the file",
        {"steps": 1},
    ),
    (
        "claims[0].evidence[1]",
        lambda file: file["evidence"].pop(1),
        "not in the file",
        {"evidence": 1, "uses": 1},
    ),
    (
        "articles[0].sets[0].spans[0]",
        lambda file: file["records"].pop(0),
        "without the record",
        {"records": 1},
    ),
    (
        "claims[0].second",
        lambda file: file["people"].pop(2),
        "the claim has none now",
        {"people": 1, "steps": 1},
    ),
    (
        "claim_links[0]",
        lambda file: file["claim_links"][0].update(source=file["project"]["uid"]),
        "not in the file",
        {"claim_links": 1},
    ),
]


@pytest.mark.parametrize(("place", "edit", "reason", "lost"), SKIPPED)
def test_a_bad_record_is_named_and_the_rest_comes_in(
    edited: Callable[[Edit], Path], place: str, edit: Edit, reason: str, lost: dict[str, int]
) -> None:
    part, skipped = read(edited(edit))
    assert any(one.place.endswith(place) and reason in one.reason for one in skipped), skipped
    for name in (*LISTS, "articles", "sets", "spans", "relations"):
        missing = len(getattr(rich.EVERYTHING, name)) - len(getattr(part, name))
        assert missing == lost.get(name, 0), name


REFUSED: list[tuple[Edit, str]] = [
    (lambda file: file.update(format="something"), "not an exported Hashiya project"),
    (lambda file: file.pop("format"), "not an exported Hashiya project"),
    (lambda file: file.update(version=3), "later version"),
    (lambda file: file.update(version="1"), "“str” where “int” belongs"),
    (lambda file: file.update(articles={}), "not a list"),
    (lambda file: file.pop("scheme"), "lacks the field “scheme”"),
    (lambda file: file["people"][0].update(role="king"), "at people\\[0\\].role"),
    (lambda file: file["claims"][1].update(uid="x"), "at claims\\[1\\].uid"),
    (lambda file: file["claims"][1].update(number=2**63), "at claims\\[1\\].number"),
    (lambda file: file["claims"][1].update(topic="\0"), "NUL"),
    (lambda file: file["claims"][1].update(created_at="soon"), "at claims\\[1\\].created_at"),
]


@pytest.mark.parametrize(("edit", "reason"), REFUSED)
def test_a_file_that_is_wrong_as_a_whole_gives_nothing(
    edited: Callable[[Edit], Path], edit: Edit, reason: str
) -> None:
    path = edited(edit)
    with pytest.raises(BadInput, match=reason) as caught:
        next(iter(IMPORTER.read(path, ReadOptions())))
    assert caught.value.place.startswith(str(path))


def test_a_moment_that_does_not_exist(edited: Callable[[Edit], Path]) -> None:
    impossible = "2020-02-31T00:00:00.000Z"
    with pytest.raises(BadInput, match="moment"):
        read(edited(lambda file: file["claims"][0].update(created_at=impossible)))
    part, skipped = read(edited(lambda file: file["articles"][0].update(added_at=impossible)))
    assert len(part.articles) == 1
    assert "moment" in skipped[0].reason


def test_a_file_that_was_cut_off_gives_what_stands_before(tmp_path: Path) -> None:
    whole = GOLDEN.read_bytes()
    start = whole.index(b'"articles"')
    second = whole.rindex(b'{"uid"')
    path = tmp_path / "cut.json"
    for end in range(start + 15, len(whole) - 2, 97):
        path.write_bytes(whole[:end])
        part, skipped = read(path)
        assert len(part.articles) == (0 if end < second - 2 else 1)
        [cut] = [one for one in skipped if one.reason.endswith("The rest was not read.")]
        assert "line" in cut.place
    for end in range(0, whole.index(b'"files"'), 371):
        path.write_bytes(whole[:end])
        with pytest.raises(BadInput):
            read(path)


def test_broken_utf_8_costs_one_article(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(GOLDEN.read_bytes().replace("نص بلا وسم".encode(), b"\xff\xfe"))
    part, [skipped] = read(path)
    assert len(part.articles) == 1
    assert "articles[1]" in skipped.place


def test_a_backslash_before_u0000_is_no_nul(edited: Callable[[Edit], Path]) -> None:
    part, skipped = read(edited(lambda file: file["articles"][1].update(title="\\u0000")))
    assert skipped == []
    assert part.articles[1][0].title == "\\u0000"


def test_a_mark_before_the_file_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "marked.json"
    path.write_bytes(b"\xef\xbb\xbf" + GOLDEN.read_bytes())
    assert read(path)[1] == []
