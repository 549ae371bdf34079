"""Published checks of others: in all the shapes that sites write, to claims with verdicts."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from annotator.importers.base import ReadOptions
from annotator.importers.claimreview import IMPORTER
from annotator.importers.incoming import IncomingCheck, Skipped
from annotator.importing import import_paths
from annotator.model import ClaimState, Role, Stage
from annotator.model.errors import BadInput
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.conftest import MakeProject

CHECK: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://marsad.example.org/checks/17",
    "claimReviewed": "أُغلق جسر الميناء أمام الشاحنات شهراً كاملاً",
    "datePublished": "2026-03-04T09:00:00+03:00",
    "author": {"@type": "Organization", "name": "مرصد الميناء"},
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "زائف",
        "ratingValue": "1",
        "bestRating": "5",
        "ratingExplanation": "أُغلق الجسر ليلتين للصيانة.",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "حسابات محلية"},
        "datePublished": "2026-03-01",
        "firstAppearance": {"@type": "CreativeWork", "url": "https://social.example.org/p/9"},
    },
}


def written(folder: Path, value: object, name: str = "checks.jsonld") -> Path:
    path = folder / name
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    return path


def read(path: Path) -> list[IncomingCheck]:
    items = list(IMPORTER.read(path, ReadOptions()))
    assert not [one for one in items if isinstance(one, Skipped)]
    return [one for one in items if isinstance(one, IncomingCheck)]


def with_rating(**fields: object) -> dict[str, Any]:
    return {**CHECK, "reviewRating": {"@type": "Rating", **fields}}


def test_a_check_is_read_with_all_it_says(tmp_path: Path) -> None:
    (check,) = read(written(tmp_path, CHECK))
    assert check.wording == "أُغلق جسر الميناء أمام الشاحنات شهراً كاملاً"
    assert (check.rating, check.grade) == ("زائف", 0.0)
    assert check.explanation == "أُغلق الجسر ليلتين للصيانة."
    assert (check.organisation, check.claimant) == ("مرصد الميناء", "حسابات محلية")
    assert (check.published, check.said_on) == ("2026-03-04T09:00:00+03:00", "2026-03-01")
    assert check.address == "https://social.example.org/p/9"


@pytest.mark.parametrize(
    "shape",
    [
        [CHECK],
        {"@graph": [{"@type": "WebPage", "name": "صفحة"}, CHECK]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [CHECK]}]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": CHECK}]},
        {"dataFeedElement": [CHECK]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": CHECK}]},
        {**CHECK, "@type": ["http://schema.org/ClaimReview", "Article"]},
        {"@type": "WebPage", "mainEntity": CHECK},
    ],
)
def test_every_shape_of_list_and_feed_is_read(tmp_path: Path, shape: object) -> None:
    (check,) = read(written(tmp_path, shape))
    assert check.wording == CHECK["claimReviewed"]


def test_what_sites_write_freely_is_understood(tmp_path: Path) -> None:
    loose = {
        "@type": "ClaimReview",
        "claimReviewed": ["الادعاء\n  الأول"],
        "author": "منصة",
        "url": "javascript:alert(1)",
        "datePublished": "٤ آذار 2026",
        "reviewRating": [{"ratingValue": 7, "bestRating": 5, "alternateName": {"@value": "مضلل"}}],
        "itemReviewed": {"appearance": ["https://a.example.org", "https://b.example.org"]},
    }
    (check,) = read(written(tmp_path, loose))
    assert (check.wording, check.organisation, check.url) == ("الادعاء الأول", "منصة", "")
    assert (check.rating, check.grade, check.published) == ("مضلل", None, "2026-03-04")
    assert check.address == "https://a.example.org"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "ends too early|not a JSON object"),
        (b"not json", "not a JSON object"),
        (b'{"@type": "ClaimReview", "claimReviewed": ', "missing|ends"),
        (b'{"@type": "Article"}', "no ClaimReview"),
        (b"[]", "no ClaimReview"),
        (b"[1,", "not JSON"),
        (b"[" * 5000, "not JSON"),
        (b"\xff\xfe{}", "JSON"),
    ],
)
def test_what_is_none_is_refused_with_its_name(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "bad.jsonld"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=said) as caught:
        list(IMPORTER.read(path, ReadOptions()))
    assert "bad.jsonld" in caught.value.place


def test_a_feed_that_ends_too_early_gives_what_stands_before(
    project: Project, tmp_path: Path
) -> None:
    path = written(tmp_path, {"dataFeedElement": [CHECK, {**CHECK, "claimReviewed": "آخر"}]})
    path.write_bytes(path.read_bytes()[:-40])
    report = import_paths(project, [path])
    assert report.added["claims"] == 1
    assert ["The rest was not read" in one.reason for one in report.skipped] == [True]


def test_a_check_without_a_claim_is_told_and_the_others_come_in(
    project: Project, tmp_path: Path
) -> None:
    nameless = {"@type": "ClaimReview", "reviewRating": {"alternateName": "زائف"}}
    report = import_paths(project, [written(tmp_path, [nameless, CHECK])])
    assert ["which claim" in one.reason for one in report.skipped] == [True]
    assert report.added["claims"] == 1


def test_a_check_becomes_a_published_claim_with_its_verdict(
    project: Project, tmp_path: Path
) -> None:
    import_paths(project, [written(tmp_path, CHECK)])
    (row,) = project.read.claims.all()
    claim, verdict = row.claim, row.verdict
    assert (claim.number, claim.state) == (1, ClaimState.PUBLISHED)
    assert claim.attributes == {"claimant": "حسابات محلية"}
    assert (claim.published_url, claim.published_on) == (CHECK["url"], "2026-03-04")
    assert (claim.address, claim.said_on) == ("https://social.example.org/p/9", "2026-03-01")
    assert verdict is not None
    assert (verdict.value, verdict.stage) == ("false", Stage.FINAL)
    assert verdict.rationale == "أُغلق الجسر ليلتين للصيانة."
    assert verdict.at == 1_772_604_000_000
    person = project.read.people.one(verdict.person)
    assert (person.name, person.role) == ("مرصد الميناء", Role.ORGANISATION)


def test_an_import_is_one_step_of_undo(project: Project, tmp_path: Path) -> None:
    person = project.perform(add_person, "سارة").result
    project.sign_in(person.uid)
    import_paths(project, [written(tmp_path, CHECK)])
    project.undo()
    assert project.read.claims.all() == []


def test_the_same_check_twice_comes_in_once(project: Project, tmp_path: Path) -> None:
    report = import_paths(project, [written(tmp_path, [CHECK, CHECK])])
    assert len(project.read.claims.all()) == 1
    assert ["a moment ago" in one.reason for one in report.skipped] == [True]


def test_many_files_in_one_import_get_numbers_of_their_own(
    project: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "checks"
    folder.mkdir()
    for number in range(5):
        check = {**CHECK, "claimReviewed": f"ادعاء {number}"}
        written(folder, check, f"{number}.jsonld")
    report = import_paths(project, [folder])
    assert report.skipped == ()
    assert [row.claim.number for row in project.read.claims.all()] == [1, 2, 3, 4, 5]
    assert len(project.read.people.all()) == 1


@pytest.mark.parametrize(
    ("rating", "value"),
    [
        ({"alternateName": "صحيح في معظمه"}, "mostly-true"),
        ({"alternateName": "FALSE."}, "false"),
        ({"alternateName": "مفبركة"}, "false"),
        ({"alternateName": "Missing context"}, "misleading"),
        ({"alternateName": "أربع بينوكيوهات", "ratingValue": 1, "bestRating": 5}, "false"),
        (
            {"alternateName": "??", "ratingValue": 3, "bestRating": 4, "worstRating": 0},
            "mostly-true",
        ),
        ({"ratingValue": "5", "bestRating": "5", "worstRating": "1"}, "true"),
    ],
)
def test_verdicts_are_understood_by_words_then_by_number(
    project: Project, tmp_path: Path, rating: dict[str, object], value: str
) -> None:
    import_paths(project, [written(tmp_path, with_rating(**rating))])
    (row,) = project.read.claims.all()
    assert row.verdict is not None
    assert row.verdict.value == value


def test_words_that_differ_from_ours_stay_in_the_rationale(
    project: Project, tmp_path: Path
) -> None:
    rating = with_rating(alternateName="Pants on Fire", ratingExplanation="لا أصل له")
    import_paths(project, [written(tmp_path, rating)])
    (row,) = project.read.claims.all()
    assert row.verdict is not None
    assert row.verdict.rationale == "«Pants on Fire» — لا أصل له"


def test_a_verdict_that_nobody_understands_is_told(project: Project, tmp_path: Path) -> None:
    report = import_paths(project, [written(tmp_path, with_rating(alternateName="بنفسجي"))])
    (row,) = project.read.claims.all()
    assert (row.verdict, row.claim.state) == (None, ClaimState.NEW)
    assert "بنفسجي" in row.claim.note
    assert ["بنفسجي" in one.reason for one in report.skipped] == [True]


def test_the_scale_of_the_project_decides(make_project: MakeProject, tmp_path: Path) -> None:
    scale = library.verdict_scale("misbar")
    project = make_project("مصبار", msgspec.structs.replace(library.builtin(), verdicts=scale))
    import_paths(project, [written(tmp_path, with_rating(alternateName="خرافة"))])
    (row,) = project.read.claims.all()
    assert row.verdict is not None
    assert row.verdict.value == "myth"
