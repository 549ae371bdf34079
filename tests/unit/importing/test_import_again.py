"""Importing anything twice leaves the project as after once; what is equal is named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.importing import Again, ImportOptions, import_paths
from annotator.importing.groups import grouped, particular
from annotator.project import Project
from tests.storage.states import state_of

GOLDEN = Path(__file__).parents[2] / "golden" / "json" / "small.json"
BODY = "أكد رئيس بلدية الميناء أن أعمال توسيع الرصيف تنتهي قبل حلول الشتاء المقبل."
OTHER = "قال مدير المستشفى إن ثلاثة من الجرحى غادروا صباح اليوم بعد تحسن حالتهم."

Made = Callable[[Path], Path]


def _text(folder: Path) -> Path:
    path = folder / "خبر.txt"
    path.write_text(f"توسيع الرصيف\n\n{BODY}", encoding="utf-8")
    return path


def _lines(folder: Path) -> Path:
    path = folder / "أخبار.jsonl"
    records = [{"text": BODY, "title": "الرصيف"}, {"text": OTHER, "outlet": "سنابل"}]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def _table(folder: Path) -> Path:
    path = folder / "أخبار.csv"
    path.write_text(f"العنوان,النص\nالرصيف,{BODY}\n,{OTHER}\n", encoding="utf-8")
    return path


def _array(folder: Path) -> Path:
    path = folder / "أخبار.json"
    path.write_text(json.dumps([{"text": BODY, "title": "الرصيف"}, {"text": OTHER}]), "utf-8")
    return path


def _checks(folder: Path) -> Path:
    path = folder / "تحقق.jsonld"
    check = {
        "@type": "ClaimReview",
        "url": "https://checks.example.org/3",
        "claimReviewed": "أُغلق الميناء",
        "author": {"name": "مرصد"},
        "reviewRating": {"alternateName": "زائف"},
    }
    path.write_text(json.dumps(check), encoding="utf-8")
    return path


def _records(folder: Path) -> Path:
    path = folder / "سجل.csv"
    path.write_text("kind,name_ar,aliases\nplace,الميناء,المرفأ\nperson,أحمد,\n", "utf-8")
    return path


def _project(_folder: Path) -> Path:
    return GOLDEN


def _folder(folder: Path) -> Path:
    _text(folder)
    _lines(folder)
    return folder


@pytest.mark.parametrize(
    "make", [_text, _lines, _table, _array, _checks, _records, _project, _folder]
)
def test_twice_is_as_once(project: Project, tmp_path: Path, make: Made) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = make(folder)
    first = import_paths(project, [path])
    assert sum(first.added.values())
    once = state_of(project)
    second = import_paths(project, [path])
    assert state_of(project) == once
    assert second.added.get("articles", 0) == 0
    dry = import_paths(project, [path], ImportOptions(dry_run=True))
    assert (dry.added, dry.skipped) == (second.added, second.skipped)


@pytest.mark.parametrize("make", [_text, _lines, _table, _array])
def test_on_the_persons_word_it_comes_in_again(
    project: Project, tmp_path: Path, make: Made
) -> None:
    path = make(tmp_path)
    count = import_paths(project, [path]).added["articles"]
    report = import_paths(project, [path], ImportOptions(again=Again.TAKE))
    assert (report.added, report.equal, report.skipped) == ({"articles": count}, count, ())
    assert project.read.articles.count() == 2 * count


def test_an_equal_text_is_named_whatever_its_title_and_outlet(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "معنون.jsonl"
    records = [
        {"text": BODY},
        {"text": BODY, "outlet": "الدوالي"},
        {"text": BODY, "title": "عنوان آخر"},
        {"text": OTHER, "title": "المستشفى"},
        {"text": OTHER, "title": "عنوان ثان"},
        {"text": OTHER},
    ]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    report = import_paths(project, [path])
    assert report.added == {"articles": 2}
    assert [one.place.rsplit(":", 1)[-1] for one in report.skipped] == ["2", "3", "5", "6"]
    for number, record in enumerate(records):
        path.write_text(json.dumps(record), encoding="utf-8")
        again = import_paths(project, [path])
        assert again.equal == 1, number
        assert "already" in again.skipped[0].reason
    assert project.read.articles.count() == 2


def test_ten_thousand_bad_records_are_one_kind(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "كسر.jsonl"
    path.write_text("{\n" * 5_000 + '{"text": 1 2}\n' * 5_000, encoding="utf-8")
    report = import_paths(project, [path])
    assert len(report.skipped) == 10_000
    groups = grouped(report.skipped)
    assert [group.count for group in groups] == [5_000, 5_000]
    assert [len(group.first) for group in groups] == [3, 3]
    assert groups[0].first[0].place.endswith(":1")


def test_what_differs_within_a_kind_is_left_out_of_its_reason_and_kept_beside_it(
    project: Project, tmp_path: Path
) -> None:
    path = _lines(tmp_path)
    import_paths(project, [path])
    [group] = grouped(import_paths(project, [path]).skipped)
    assert group.reason == "The same text is in the project already, as “…”."
    assert particular(group.first[0], group) == "الرصيف"


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("a.doc", ".txt"),
        ("a.docx", ".txt"),
        ("a.PDF", "paste"),
        ("a.html", "paste"),
        ("a.zip", "Unpack"),
        ("a.jpg", "recognise"),
        ("a.mp3", "transcribe"),
        ("a.xls", "CSV"),
        ("a.hashiya", "JSON"),
        ("a.xyz", "--format"),
    ],
)
def test_a_kind_that_cannot_be_read_has_its_way_out(
    project: Project, tmp_path: Path, name: str, way: str
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / name).write_bytes(b"x")
    [skipped] = import_paths(project, [folder]).skipped
    assert way in skipped.reason


def test_an_array_is_read_item_by_item(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "مختلط.json"
    text = json.dumps([{"text": BODY}, 5, {"te": 1}, {"text": OTHER}], indent=1)
    path.write_text("\ufeff" + text, encoding="utf-8")
    report = import_paths(project, [path])
    assert report.added == {"articles": 2}
    assert [one.place.rsplit(" ", 1)[-1] for one in report.skipped] == ["[2]", "[3]"]
    path.write_text(text[:-20], encoding="utf-8")
    assert "ends" in import_paths(project, [path]).skipped[-1].reason
