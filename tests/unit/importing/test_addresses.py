"""Addresses of another kind than the web's come in by no way, and go out by none."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.importing import import_paths
from annotator.model.errors import BadInput
from annotator.operations.given import is_unsafe, safe_address
from annotator.project import Project

BAD = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd"]
TEXT = "قال المتحدث إن الجسر آمن ومفتوح أمام السيارات منذ الصباح."


def csv(folder: Path, url: str) -> Path:
    path = folder / "أخبار.csv"
    path.write_text(f'title,text,url\nخبر,"{TEXT}","{url}"\n', encoding="utf-8")
    return path


def jsonl(folder: Path, url: str) -> Path:
    path = folder / "أخبار.jsonl"
    path.write_text(json.dumps({"text": TEXT, "url": url}) + "\n", encoding="utf-8")
    return path


def array(folder: Path, url: str) -> Path:
    path = folder / "أخبار.json"
    path.write_text(json.dumps([{"text": TEXT, "url": url}]), encoding="utf-8")
    return path


@pytest.mark.parametrize("url", BAD)
@pytest.mark.parametrize("write", [csv, jsonl, array])
def test_an_article_comes_in_without_it_and_that_is_told(
    project: Project, tmp_path: Path, write: object, url: str
) -> None:
    assert callable(write)
    report = import_paths(project, [write(tmp_path, url)])
    [article] = project.read.articles.all()
    assert article.url == ""
    assert any("came in without" in one.reason for one in report.skipped)


@pytest.mark.parametrize("url", ["https://example.org/a", "www.example.org", "example.org:8080/a"])
@pytest.mark.parametrize("write", [csv, jsonl, array])
def test_what_is_none_of_those_stays_as_it_is(
    project: Project, tmp_path: Path, write: object, url: str
) -> None:
    assert callable(write)
    report = import_paths(project, [write(tmp_path, url)])
    [article] = project.read.articles.all()
    assert (article.url, report.skipped) == (url, ())


@pytest.mark.parametrize("url", BAD)
def test_the_verbs_refuse_it(project: Project, url: str) -> None:
    project.sign_in(project.perform(do.add_person, "سلمى").result.uid)
    with pytest.raises(BadInput, match="http"):
        project.perform(do.add_articles, [IncomingArticle(TEXT, url=url)])
    [article] = project.perform(do.add_articles, [IncomingArticle(TEXT)]).result
    with pytest.raises(BadInput, match="http"):
        project.perform(do.edit_article, article, url=url)
    assert project.read.articles.one(article.uid).url == ""


@given(st.text(max_size=30))
def test_what_goes_out_names_no_other_kind(url: str) -> None:
    assert not is_unsafe(safe_address(url))
