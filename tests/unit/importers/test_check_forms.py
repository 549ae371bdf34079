"""Checks in other forms than a JSON-LD file, and what their words mean."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator.importers.dates import iso_date
from annotator.importers.registry import importer_for
from annotator.importing import import_paths
from annotator.project import Project
from tests.beside import case

REVIEW = {
    "@type": "ClaimReview",
    "@id": "#check",
    "url": "https://checks.example.org/7",
    "datePublished": "2024-03-01",
    "author": {"@id": "https://checks.example.org/#us"},
    "claimReviewed": "أُغلق الميناء شهراً كاملاً",
    "reviewRating": {"alternateName": "زائف جزئياً", "ratingValue": 2, "bestRating": 5},
}
PUBLISHER = {"@type": "Organization", "@id": "https://checks.example.org/#us", "name": "المرصد"}


def page(*objects: object) -> str:
    scripts = "".join(
        f'<script type="application/ld+json">\n{json.dumps(one, ensure_ascii=False)}\n</script>'
        for one in objects
    )
    return f"<!doctype html><html><head>{scripts}<script>alert(1)</script></head><body>نص</body>"


GRAPH = {"@context": "https://schema.org", "@graph": [REVIEW, PUBLISHER]}
ANSWER = {
    "claims": [
        {
            "text": "أُغلق الميناء شهراً كاملاً",
            "claimant": "منشور",
            "claimDate": "2024-02-27T00:00:00Z",
            "claimReview": [
                {
                    "publisher": {"name": "المرصد", "site": "checks.example.org"},
                    "url": "https://checks.example.org/7",
                    "reviewDate": "2024-03-01T00:00:00Z",
                    "textualRating": "زائف جزئياً",
                }
            ],
        }
    ]
}
FORMS = {
    "graph.jsonld": json.dumps(GRAPH, ensure_ascii=False),
    "graph.json": json.dumps(GRAPH, ensure_ascii=False, indent=1),
    "page.html": page(GRAPH),
    "apart.htm": page(REVIEW, PUBLISHER),
    "answer.json": json.dumps(ANSWER, ensure_ascii=False),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_check_comes_in_whatever_its_form_and_ending(
    project: Project, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(FORMS[name], encoding="utf-8")
    report = import_paths(project, [tmp_path / name])
    assert report.skipped == ()
    [row] = project.read.claims.all()
    assert row.claim.wording == REVIEW["claimReviewed"]
    assert row.claim.published_on == "2024-03-01"
    assert row.verdict is not None
    assert project.index.verdict(row.verdict.value).normalized == "mixed"
    assert project.read.people.one(row.verdict.person).name == "المرصد"


def test_what_only_speaks_of_checks_is_none(tmp_path: Path) -> None:
    spoken = json.dumps([{"text": json.dumps(REVIEW)}])
    (tmp_path / "list.json").write_text(spoken, encoding="utf-8")
    (tmp_path / "page.html").write_text("<p>ClaimReview</p>", encoding="utf-8")
    chosen = importer_for(tmp_path / "list.json")
    assert chosen is not None
    assert chosen.name == "json-list"
    assert importer_for(tmp_path / "page.html") is None


def values(project: Project, folder: Path, ratings: list[dict[str, Any]]) -> list[str | None]:
    """Return what the checks of these ratings came in as, in their order; None without verdict."""
    reviews = [
        {"@type": "ClaimReview", "claimReviewed": f"ادعاء {place}", "reviewRating": rating}
        for place, rating in enumerate(ratings)
    ]
    (folder / "all.jsonld").write_text(json.dumps(reviews), encoding="utf-8")
    import_paths(project, [folder / "all.jsonld"])
    rows = {row.claim.wording: row.verdict for row in project.read.claims.all()}
    given = [rows[f"ادعاء {place}"] for place in range(len(ratings))]
    return [
        None if one is None else str(project.index.verdict(one.value).normalized) for one in given
    ]


MEANT = {
    "mixed": ["HALF-TRUE", "Half True", "half true ", "Partly-False", "زائفٌ جزئيًا", "صحيح جزئياً"],
    "false": ["زائف ❌", "❌ خطأ!", "Incorrect. There's no evidence.", "ليس صحيحاً", "FALSE"],
    "true": ["✅ صحيح", "Correct Attribution", "ادعاء صحيح"],
    "mostly-true": ["Mostly-True", "شبه صحيح", "صحيح في معظمه"],
    "misleading": ["عنوان مضلل", "Missing Context", "صورة قديمة", "False headline"],
    "unverifiable": ["لا يوجد دليل", "Unproven", "غير مثبت"],
}


@pytest.mark.parametrize("meaning", MEANT)
def test_words_mean_the_same_however_they_are_written(
    project: Project, tmp_path: Path, meaning: str
) -> None:
    found = values(project, tmp_path, [{"alternateName": words} for words in MEANT[meaning]])
    assert Counter(found) == {meaning: len(MEANT[meaning])}


def test_the_number_speaks_where_words_do_not_and_nothing_where_neither_does(
    project: Project, tmp_path: Path
) -> None:
    found = values(
        project,
        tmp_path,
        [
            {"alternateName": "أربعة نجوم", "ratingValue": 5, "bestRating": 5, "worstRating": 1},
            {"alternateName": "Not false"},
            {"alternateName": "هذا قريب من الصواب", "ratingValue": -1, "bestRating": -1},
        ],
    )
    assert found == ["true", None, None]


@pytest.mark.parametrize(
    "written", ["March 1, 2024", "Mar 1, 2024", "Mar. 1st 2024", "1 March 2024", "2024-03-01"]
)
def test_a_date_without_a_time_stays_on_its_day(written: str) -> None:
    assert iso_date(written) == "2024-03-01"


@pytest.mark.parametrize(
    "name",
    ["page-with-ld-json.html", "graph-with-ids.jsonld", "datafeed.json", "rating-in-words.json"],
)
def test_kept_forms_come_in(project: Project, name: str) -> None:
    report = import_paths(project, [case("claimreview", name)])
    assert report.added["claims"] >= 1
    assert report.skipped == () or name == "rating-in-words.json"


def test_kept_answers_and_words_come_in(project: Project) -> None:
    import_paths(project, [case("claimreview", "factcheck-api-answer.json")])
    [row] = project.read.claims.all()
    assert row.verdict is not None
    import_paths(project, [case("claimreview", "seventy-rating-words.jsonld")])
    rows = project.read.claims.all()
    assert sum(one.verdict is not None for one in rows) >= 0.9 * len(rows)
