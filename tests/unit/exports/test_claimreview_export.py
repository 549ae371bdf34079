"""ClaimReview: what goes out, in schema.org's shape, and what comes back as earlier verdicts."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from annotator.importing import import_paths
from annotator.model import ClaimState, Person, Role, SettingKey, Stance, Verdict
from annotator.model.errors import BadInput
from annotator.operations.attachments import NewFile
from annotator.operations.evidence import add_evidence
from annotator.operations.restore import restore
from annotator.operations.review import reopen
from annotator.operations.scale import replace_scale
from annotator.operations.settings import set_setting
from annotator.project import Project
from annotator.scheme.model import VerdictValue
from annotator.storage.work import Work
from exports.base import Options
from exports.claimreview import EXPORTER
from exports.registry import exporter
from tests.conftest import MakeProject
from tests.unit.exports import rich

GOLDEN = Path(__file__).parents[3] / "tests" / "golden" / "claimreview"
OPTIONS = Options(at=rich.AT, extra={"language": "ar"})
ONE = Options(at=rich.AT, extra={"language": "ar", "claim": "1"})

REQUIRED = {"url", "claimReviewed", "reviewRating"}
RECOMMENDED = {"author", "datePublished", "itemReviewed", "inLanguage"}
OF_CLAIM = {"author", "datePublished", "firstAppearance", "appearance"}


@pytest.fixture
def full(project: Project) -> Project:
    """A project that has one of everything; whoever works in it is a lead."""
    project.perform(restore, rich.EVERYTHING)
    project.sign_in(rich.LAYLA.uid)
    return project


def exported(project: Project, folder: Path, options: Options = OPTIONS) -> Any:
    out = folder / "out.jsonld"
    EXPORTER.write(project, out, options)
    return json.loads(out.read_bytes())


def test_it_is_found_by_its_name() -> None:
    assert exporter("claimreview").suffix == ".jsonld"


@pytest.mark.parametrize(("name", "options"), [("feed.jsonld", OPTIONS), ("one.jsonld", ONE)])
def test_the_file_is_the_golden_one(
    full: Project, tmp_path: Path, name: str, options: Options
) -> None:
    EXPORTER.write(full, tmp_path / name, options)
    assert (tmp_path / name).read_bytes() == (GOLDEN / name).read_bytes()


def test_required_and_recommended_fields_are_there(full: Project, tmp_path: Path) -> None:
    review = exported(full, tmp_path, ONE)
    assert review["@context"] == "https://schema.org"
    assert review["@type"] == "ClaimReview"
    assert review.keys() >= REQUIRED | RECOMMENDED
    assert review["itemReviewed"].keys() >= OF_CLAIM
    assert review["reviewRating"]["@type"] == "Rating"
    assert review["reviewRating"]["alternateName"] == "صحيح"
    assert review["author"] == {
        "@type": "Organization",
        "name": "مكتب التحقق",
        "url": "https://checks.example.org",
    }
    assert urlsplit(review["url"]).scheme == "https"


def test_nothing_is_null_or_empty(full: Project, tmp_path: Path) -> None:
    def walk(value: Any) -> None:
        assert value not in (None, "", [], {})
        for inner in value.values() if isinstance(value, dict) else ():
            walk(inner)
        for inner in value if isinstance(value, list) else ():
            walk(inner)

    walk(exported(full, tmp_path))


def test_a_scale_with_numbers_says_its_ends(full: Project, tmp_path: Path) -> None:
    scale = tuple(
        replace_value(rich.SCHEME.verdicts[0], code, rating)
        for code, rating in (("true", 5), ("false", 1), ("opinion", None))
    )
    full.perform(replace_scale, scale, {})
    rating = exported(full, tmp_path, ONE)["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (5, 5, 1)


def replace_value(value: VerdictValue, code: str, rating: int | None) -> VerdictValue:
    return msgspec.structs.replace(value, code=code, rating=rating)


def test_who_said_it_and_where_it_appeared(full: Project, tmp_path: Path) -> None:
    claim = exported(full, tmp_path, ONE)["itemReviewed"]
    assert claim["author"]["name"] == "قال الوزير … رويترز"
    assert [work["url"] for work in claim["appearance"]] == [rich.ARTICLE.url]
    assert claim["firstAppearance"]["publisher"]["name"] == "رويترز"


def test_a_correction_is_told(full: Project, tmp_path: Path) -> None:
    review = exported(full, tmp_path, ONE)
    assert [one["text"] for one in review["correction"]] == ["خطأ في الرقم"]


def test_pages_and_articles_that_are_evidence_are_cited(full: Project, tmp_path: Path) -> None:
    cited = exported(full, tmp_path, ONE)["citation"]
    assert [(one["@type"], one["url"]) for one in cited] == [
        ("CreativeWork", "https://example.org"),
        ("NewsArticle", rich.ARTICLE.url),
    ]


def test_evidence_without_an_address_is_counted(full: Project, tmp_path: Path) -> None:
    file = NewFile("a.txt", b"words")
    full.perform(add_evidence, rich.CLAIMS[0].uid, Stance.CONTEXT, attachment=file)
    report = EXPORTER.write(full, tmp_path / "out.jsonld", OPTIONS)
    lost = {loss.what: loss.count for loss in report.losses}
    assert lost["pieces of evidence without an address"] == 1


def test_what_is_left_out_is_counted(full: Project, tmp_path: Path) -> None:
    report = EXPORTER.write(full, tmp_path / "out.jsonld", OPTIONS)
    assert report.written == {"claims": 1}
    lost = {loss.what: loss.count for loss in report.losses}
    assert lost["claims whose check is not published"] == 1
    assert "pieces of evidence without an address" not in lost
    assert lost["comments and review steps"] == 3


def test_the_verdict_of_a_blind_review_does_not_go_out(full: Project, tmp_path: Path) -> None:
    EXPORTER.write(full, tmp_path / "out.jsonld", OPTIONS)
    assert "سر" not in (tmp_path / "out.jsonld").read_text("utf-8")


def test_a_claim_that_is_not_published_is_refused(full: Project, tmp_path: Path) -> None:
    for number, said in (("4", "not published"), ("77", "no claim 77")):
        options = Options(extra={"claim": number})
        with pytest.raises(BadInput, match=said):
            EXPORTER.write(full, tmp_path / "out.jsonld", options)
    assert not (tmp_path / "out.jsonld").exists()


def test_a_project_without_an_organisation_is_refused(full: Project, tmp_path: Path) -> None:
    full.perform(set_setting, SettingKey.ORGANISATION_NAME, "")
    with pytest.raises(BadInput, match="whose checks") as caught:
        EXPORTER.write(full, tmp_path / "out.jsonld", OPTIONS)
    assert "settings" in caught.value.remedy


def test_it_comes_back_as_an_earlier_verdict(
    full: Project, make_project: MakeProject, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonld"
    EXPORTER.write(full, out, OPTIONS)
    other = make_project()
    report = import_paths(other, [out])
    assert report.skipped == ()
    (row,) = other.read.claims.all()
    assert row.claim.wording == "الأسعار ستنخفض"
    assert row.claim.state is ClaimState.PUBLISHED
    assert row.claim.published_url == "https://checks.example.org/1"
    assert row.verdict is not None
    assert row.verdict.value == "true"
    judge = other.read.people.one(row.verdict.person)
    assert judge.name == "مكتب التحقق"
    assert not judge.works_here
    again = import_paths(other, [out])
    assert [one.reason for one in again.skipped] == [
        "It is in the project already and was left as it is."
    ]
    assert len(other.read.claims.all()) == 1


def test_an_earlier_verdict_keeps_its_author(full: Project, tmp_path: Path) -> None:
    outside = Person(rich.uid(70), "مرصد الشائعات", Role.ORGANISATION)
    verdict = Verdict(rich.uid(71), rich.uid(10), outside.uid, "true", at=rich.AT + 50)

    def judge(work: Work) -> None:
        work.insert(outside)
        work.insert(verdict)

    full.perform(judge)
    assert exported(full, tmp_path, ONE)["author"] == {
        "@type": "Organization",
        "name": "مرصد الشائعات",
    }


def test_a_claim_under_review_again_is_left_out(full: Project, tmp_path: Path) -> None:
    full.perform(reopen, full.read.claims.one(rich.uid(10)), "رقم جديد")
    report = EXPORTER.write(full, tmp_path / "out.jsonld", OPTIONS)
    assert report.written == {"claims": 0}
    assert "under review again" in " ".join(loss.what for loss in report.losses)
