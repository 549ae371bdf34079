"""`hashiya stats --sources`."""

from pathlib import Path

import pytest

from annotator.model import Fragment, Span
from annotator.operations.relations import create_relation
from annotator.operations.spans import create_span, set_span_attribute
from annotator.project import Project
from tests.unit.cli.conftest import Hashiya


@pytest.fixture
def quoting(path: Path) -> Path:
    """Two articles; in the second an official says something twice."""
    with Project.open(path) as project:
        project.sign_in(next(iter(project.read.people.all())).uid)
        first, second = project.read.articles.all()

        def tag(article: object, label: str, start: int, end: int) -> Span:
            assert article in (first, second)
            uid = first.uid if article is first else second.uid
            return project.perform(create_span, uid, label, (Fragment(start, end),)).result

        ministry, cue = tag(first, "SOURCE", 6, 17), tag(first, "CUE", 0, 5)
        said = tag(first, "CONTENT", 42, 50)
        official = tag(second, "SOURCE", 0, 3)
        other = tag(second, "CONTENT", 4, 7)
        project.perform(set_span_attribute, official, "source-type", "unnamed-official")
        for one, kind, to in (
            (said, "said-by", ministry),
            (cue, "cue-of", said),
            (other, "said-by", official),
        ):
            project.perform(create_relation, one.uid, to.uid, kind)
    return path


def test_all_figures_are_told_to_scripts(hashiya: Hashiya, quoting: Path) -> None:
    found = hashiya("stats", quoting, "--sources", "--json").json
    assert (found["project"], found["annotator"], found["attributions"]) == ("تجربة", "all", 2)
    ministry = next(one for one in found["speakers"] if one["name"] == "وزارة الصحة")
    assert ministry == {
        "name": "وزارة الصحة",
        "record": None,
        "attributions": 1,
        "named": 1,
        "unnamed": 0,
        "unnamed_officials": 0,
        "outlets": {"سنابل": 1},
        "cues": {"أعلنت": 1},
        "topics": {},
    }
    outlet = next(one for one in found["outlets"] if one["outlet"] == "الدوالي")
    assert (outlet["attributions"], outlet["sources"], outlet["unnamed_officials"]) == (1, 1, 1)


def test_people_see_the_share_of_unnamed_officials(hashiya: Hashiya, quoting: Path) -> None:
    said = hashiya("stats", quoting, "--sources")
    assert said.status == 0
    assert "100.0%  الدوالي" in said.out
    assert "0.0%  سنابل    أعلنت" in said.out
    assert "1  0  وزارة الصحة  أعلنت" in said.out


def test_whose_attributions_can_be_said(hashiya: Hashiya, quoting: Path) -> None:
    def count(name: str) -> int:
        found = hashiya("stats", quoting, "--sources", "--annotator", name, "--json").json
        number: int = found["attributions"]
        return number

    assert (count("ندى"), count("gold"), count("all")) == (2, 0, 2)
    said = hashiya("stats", quoting, "--sources", "--annotator", "زيد")
    assert said.status == 2
    assert "ندى" in said.err
    assert hashiya("stats", quoting, "--annotator", "ندى").status == 2


def test_a_project_without_attributions_says_so(hashiya: Hashiya, path: Path) -> None:
    said = hashiya("stats", path, "--sources")
    assert said.out == "تجربة\n  0  attributions\n"
