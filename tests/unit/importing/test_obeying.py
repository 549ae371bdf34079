"""JSON and ClaimReview come in as the verbs would have written them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator import operations as do
from annotator.importing import Report, import_paths
from annotator.interchange import claim_review
from annotator.model import ClaimLinkKind, Stance
from annotator.project import Project
from exports.base import Options
from exports.json_export import JsonExporter
from tests.conftest import MakeProject
from tests.storage.make_kept import fill

Spoil = Callable[[Any], None]


@pytest.fixture
def whole(make_project: MakeProject, tmp_path: Path) -> Any:
    """An exported project with a row of every kind."""
    made = make_project()
    fill(made)
    claims = made.read.claims.all()
    made.perform(do.link_claims, claims[0].claim.uid, claims[1].claim.uid, ClaimLinkKind.UPDATES)
    made.perform(do.add_evidence, claims[0].claim.uid, Stance.REFUTES, title="بيان")
    JsonExporter().write(made, tmp_path / "whole.json", Options())
    return json.loads((tmp_path / "whole.json").read_bytes())


def imported(project: Project, path: Path, whole: Any) -> Report:
    path.write_text(json.dumps(whole), encoding="utf-8")
    return import_paths(project, [path])


def test_what_verbs_wrote_comes_in_without_a_word(
    make_project: MakeProject, tmp_path: Path, whole: Any
) -> None:
    assert imported(make_project(), tmp_path / "a.json", whole).skipped == ()


SPOILT = [
    (("settings", "organisation_url"), "javascript:x"),
    (("settings", "organisation_url"), 7),
    (("claims", 0, "address"), "javascript:alert(1)"),
    (("claims", 0, "address"), " JavaScript:alert(1)"),
    (("claims", 0, "said_on"), "2024-02-31"),
    (("claims", 0, "published_url"), "file:///etc/passwd"),
    (("claims", 0, "published_on"), "غداً"),
    (("claims", 0, "wording"), "   "),
    (("claims", 0, "wording"), None),
    (("claims", 0, "created_at"), "2024-02-31T00:00:00.000Z"),
    (("people", 0, "name"), "  "),
    (("records", 0, "name_ar"), " "),
    (("records", 0, "wikidata"), "javascript:x"),
    (("evidence", 0, "url"), "data:text/html,x"),
    (("evidence", 0, "accessed"), "yesterday"),
    (("evidence", 0, "at"), "2024-02-31T00:00:00.000Z"),
    (("attachments", 0, "size"), 7_000_000),
    (("claim_links", 0, "target"), ("claim_links", 0, "source")),
    (("articles", 0, "url"), "javascript:alert(1)"),
    (("articles", 0, "url"), "file:///etc/passwd"),
    (("articles", 0, "published"), "2024-99-99"),
    (("articles", 0, "added_at"), "0000-00-00T00:00:00.000Z"),
]


@pytest.mark.parametrize(("place", "value"), SPOILT, ids=lambda value: str(value)[:40])
def test_one_bad_value_is_told_and_the_rest_comes_in(
    make_project: MakeProject, tmp_path: Path, whole: Any, place: tuple[Any, ...], value: Any
) -> None:
    articles = len(whole["articles"])
    inner = whole
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = whole[value[0]][value[1]][value[2]] if isinstance(value, tuple) else value
    project = make_project()
    report = imported(project, tmp_path / "a.json", whole)
    assert report.skipped
    assert report.added["articles"] == articles
    assert project.check() == []
    JsonExporter().write(project, tmp_path / "out.json", Options())
    out = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert str(value) not in out or not isinstance(value, str) or not value.strip()


def test_a_name_with_folders_is_a_name(
    make_project: MakeProject, tmp_path: Path, whole: Any
) -> None:
    whole["attachments"][0]["name"] = "../../\u202eلقطة.png"
    whole["attachments"][0]["media_type"] = "<script>"
    project = make_project()
    imported(project, tmp_path / "a.json", whole)
    [attachment] = project.read.attachments.all()
    assert (attachment.name, attachment.media_type) == ("لقطة.png", "application/octet-stream")


def test_nothing_ends_the_script_that_json_ld_is_put_into() -> None:
    review = claim_review.ClaimReview(claim_reviewed="</script><script>alert(1)</script>")
    written = claim_review.encode(review)
    assert b"<" not in written
    assert json.loads(written)["claimReviewed"] == "</script><script>alert(1)</script>"
