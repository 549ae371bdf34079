"""One bad record in the head of a file of version 1 costs itself alone, as in later versions."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.importing import import_paths
from annotator.project import Project

GOLDEN = Path(__file__).parents[2] / "golden" / "json" / "version1.json"
LISTS = ("people", "claims", "claim_links")


def read(
    project: Project, folder: Path, content: dict[str, Any]
) -> tuple[dict[str, int], list[str]]:
    path = folder / "قديم.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    report = import_paths(project, [path])
    return report.added, [f"{one.place}: {one.reason}" for one in report.skipped]


@pytest.mark.parametrize("key", LISTS)
def test_a_bad_record_is_named_and_the_rest_comes_in(
    project: Project, tmp_path: Path, key: str
) -> None:
    content = json.loads(GOLDEN.read_text(encoding="utf-8"))
    content[key].append({"uid": 7})
    added, told = read(project, tmp_path, content)
    assert any(f"{key}[{len(content[key]) - 1}]" in one for one in told)
    assert added["articles"] == len(content["articles"])
    assert added["claims"] == len(json.loads(GOLDEN.read_text(encoding="utf-8"))["claims"])


def test_a_sound_file_comes_in_without_a_word(project: Project, tmp_path: Path) -> None:
    added, told = read(project, tmp_path, json.loads(GOLDEN.read_text(encoding="utf-8")))
    assert told == []
    assert added["claims"] > 0
