"""Annotation of other tools that no importer reads is told of: it came in as metadata alone."""

import json
from pathlib import Path

import pytest

from annotator.importing import import_paths
from annotator.project import Project

TEXT = "وصل الوفد إلى عمّان مساء الأحد، وفق بيان رسمي."
SPANS = {
    "entities": [{"id": 1, "label": "GPE", "start_offset": 14, "end_offset": 18}],
    "label": [[14, 18, "GPE"]],
    "relations": [{"from_id": 1, "to_id": 2, "type": "x"}],
}


@pytest.mark.parametrize("name", SPANS)
def test_it_is_told_and_kept(project: Project, tmp_path: Path, name: str) -> None:
    path = tmp_path / "وسم.jsonl"
    record = {"text": TEXT, name: SPANS[name]}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    report = import_paths(project, [path])
    [article] = project.read.articles.all()
    assert json.loads(article.extra[name]) == SPANS[name]
    assert [name in one.reason and "no spans" in one.reason for one in report.skipped] == [True]


@pytest.mark.parametrize("value", ["سياسة", ["سياسة", "اقتصاد"], [], 3])
def test_a_label_of_the_whole_text_is_metadata(
    project: Project, tmp_path: Path, value: object
) -> None:
    path = tmp_path / "صنف.jsonl"
    path.write_text(json.dumps({"text": TEXT, "label": value}) + "\n", encoding="utf-8")
    assert import_paths(project, [path]).skipped == ()
