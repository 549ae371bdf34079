"""Files and folders into a project: what comes in, what is reported, and undo."""

import json
from pathlib import Path

import msgspec
import pytest

from annotator.importers.incoming import IncomingArticle, ProjectHead, ProjectPart, Skipped
from annotator.importing import ImportOptions, import_paths, writer
from annotator.model import Claim, Fragment, Role, Status
from annotator.model.errors import BadInput
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.operations.relations import create_relation
from annotator.operations.restore import restore
from annotator.operations.spans import create_span
from annotator.project import Project
from annotator.scheme import library
from annotator.storage.work import Work
from exports.base import Options
from exports.json_export import JsonExporter
from tests.conftest import MakeProject
from tests.unit.exports import rich

GOLDEN = Path(__file__).parents[2] / "golden" / "json" / "small.json"
BODY = "أعلنت وزارة الصحة اليوم أن عدد الإصابات بلغ ألفا ومئتين وخمسين إصابة."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles in files, two in lines, and things that are none."""
    root = tmp_path / "news"
    (root / "b" / ".git").mkdir(parents=True)
    (root / "b" / "2.txt").write_text(f"ثان {BODY}", encoding="utf-8")
    (root / "b" / ".git" / "3.txt").write_text("مخفي", encoding="utf-8")
    (root / "1.txt").write_text(f"أول {BODY}", encoding="utf-8")
    (root / ".hidden.txt").write_text("مخفي", encoding="utf-8")
    (root / "c.jsonl").write_text(
        "\n".join([json.dumps({"text": f"ثالث {BODY}"}), "{", json.dumps({"text": BODY})]),
        encoding="utf-8",
    )
    (root / "d.zip").write_bytes(b"PK")
    (root / "e.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    return root


def names(project: Project) -> list[str]:
    return [article.source_name for article in project.read.articles.all()]


def test_a_folder_comes_in_sorted_and_what_does_not_is_told(project: Project, folder: Path) -> None:
    report = import_paths(project, [folder])
    assert report.added == {"articles": 4}
    assert names(project) == ["1.txt", "c.jsonl", "c.jsonl", str(Path("b/2.txt"))]
    assert [one.place.rsplit("/", 1)[-1] for one in report.skipped] == [
        "c.jsonl:2",
        "d.zip",
        "e.txt",
    ]
    assert (report.files, report.cancelled) == (3, False)


def test_an_import_is_one_step(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_ARTICLES", 1)
    person = project.perform(add_person, "سلمى", Role.ANNOTATOR).result
    project.sign_in(person.uid)
    before = (project.uid, project.name, project.scheme)
    import_paths(project, [GOLDEN, folder])
    assert project.read.articles.count() == 6
    project.undo()
    assert project.read.articles.count() == 0
    assert (project.uid, project.name, project.scheme) == before
    project.redo()
    assert project.read.articles.count() == 6
    assert len(project.read.annotation.spans(rich.SETS[0].uid)) == 4


def test_a_dry_run_tells_the_same_and_writes_nothing(project: Project, folder: Path) -> None:
    before = (project.uid, project.scheme)
    dry = import_paths(project, [folder, GOLDEN], ImportOptions(dry_run=True))
    assert project.read.articles.count() == 0
    assert (project.uid, project.scheme) == before
    assert dry.added["spans"] == 6
    assert import_paths(project, [folder]).skipped == dry.skipped


@pytest.mark.parametrize("name", ["missing.txt", "news.zip", "empty"])
def test_one_path_that_is_no_good_changes_nothing(
    project: Project, folder: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "news.zip").write_bytes(b"PK")
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(BadInput) as caught:
        import_paths(project, [folder, tmp_path / name])
    assert name in caught.value.place
    assert project.read.articles.count() == 0


def test_the_only_file_raises_what_is_wrong_with_it(project: Project, folder: Path) -> None:
    with pytest.raises(BadInput, match="not text") as caught:
        import_paths(project, [folder / "e.txt"])
    assert caught.value.place == str(folder / "e.txt")


def test_a_named_format_reads_any_ending(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "news.data"
    path.write_text(f"النص\n{BODY}\n", encoding="cp1256")
    report = import_paths(project, [path], ImportOptions(format="csv", encoding="windows-1256"))
    assert report.added == {"articles": 1}
    [article] = project.read.articles.all()
    assert (project.read.articles.text(article.uid), article.encoding) == (BODY, "windows-1256")
    with pytest.raises(BadInput, match="no import format"):
        import_paths(project, [path], ImportOptions(format="pigeon"))


def test_it_can_be_cancelled(project: Project, folder: Path) -> None:
    told: list[tuple[int, str]] = []
    options = ImportOptions(
        progress=lambda *args: told.append(args), cancelled=lambda: len(told) == 2
    )
    report = import_paths(project, [folder], options)
    assert report.cancelled
    assert [done for done, _ in told] == [1, 2]
    assert report.added == {}
    assert project.read.articles.count() == 0


def test_one_article_that_is_refused_does_not_keep_out_the_others(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def particular(work: Work, part: ProjectPart, *, source: str = "") -> int:
        if any(article == rich.SECOND for article, _ in part.articles):
            raise BadInput("This one is not wanted.")
        return restore(work, part, source=source)

    monkeypatch.setattr(writer, "restore", particular)
    report = import_paths(project, [GOLDEN])
    assert (report.added["articles"], report.added["spans"]) == (1, 6)
    refused = Skipped("small.json: article “نص بلا وسم”", "This one is not wanted.")
    assert report.skipped == (refused,)
    assert list(project.read.articles.all()) == [rich.ARTICLE]


# --- an exported project into one that has rows of its own -------------------------------------


def other_claims(project: Project) -> None:
    """Give a project with the small scheme one article and a claim of its own."""
    head = ProjectHead(rich.uid(98), "آخر", rich.SCHEME)
    own = Claim(rich.uid(70), 1, "ادعاء من قبل")
    project.perform(restore, ProjectPart(head=head, claims=(own,)))


def test_what_is_there_already_is_left_as_it_is(project: Project, tmp_path: Path) -> None:
    import_paths(project, [GOLDEN])
    changed = json.loads(GOLDEN.read_bytes())
    changed["articles"][1]["title"] = "عنوان آخر"
    changed["claims"][1]["wording"] = "صياغة أخرى"
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(changed), encoding="utf-8")
    report = import_paths(project, [path])
    assert report.added == {}
    reasons = {one.place.split(": ")[-1]: one.reason for one in report.skipped}
    assert len(reasons) == 4
    assert all("already" in reason for reason in reasons.values())
    assert list(project.read.articles.all()) == [rich.ARTICLE, rich.SECOND]
    assert tuple(row.claim for row in project.read.claims.all()) == rich.CLAIMS


def test_a_project_with_rows_keeps_its_name(project: Project) -> None:
    other_claims(project)
    import_paths(project, [GOLDEN])
    assert (project.uid, project.name) == (rich.uid(98), "آخر")


def test_a_number_that_is_taken_gives_way(project: Project) -> None:
    other_claims(project)
    report = import_paths(project, [GOLDEN])
    numbers = {row.claim.uid: row.claim.number for row in project.read.claims.all()}
    assert numbers == {rich.uid(70): 1, rich.uid(10): 5, rich.uid(11): 4}
    assert [one.reason for one in report.skipped] == ["The number is taken; came in as 5."]


def test_a_relation_whose_sense_forbids_its_ends_stays_out_and_is_named(
    make_project: MakeProject, tmp_path: Path
) -> None:
    made, path = make_project("من"), tmp_path / "out.json"
    made.sign_in(made.perform(add_person, "سلمى", Role.LEAD).result.uid)
    incoming = IncomingArticle(text=BODY, title="عنوان")
    [article] = made.perform(add_articles, [incoming], source="test").result
    parts = [Fragment(0, 5), Fragment(6, 11), Fragment(12, 17)]
    spans = [made.perform(create_span, article.uid, "ORG", [part]).result for part in parts]
    for one in spans[1:]:
        made.perform(create_relation, spans[0].uid, one.uid, "coref")
    JsonExporter(generator="Hashiya (test)").write(made, path, Options(at=rich.AT))
    changed = json.loads(path.read_bytes())
    [owned] = changed["articles"][0]["sets"]
    next(one for one in owned["spans"] if one["quote"] == BODY[12:17])["label"] = "GPE"
    path.write_text(json.dumps(changed), encoding="utf-8")
    into = make_project("إلى")
    report = import_paths(into, [path])
    assert (report.added["spans"], report.added["relations"]) == (3, 1)
    assert [("coref" in one.place, "one label" in one.reason) for one in report.skipped] == [
        (True, True)
    ]
    assert into.check() == []


def test_somebody_of_the_same_name_is_the_same_person(project: Project) -> None:
    salma = project.perform(add_person, "سلمى", Role.LEAD).result
    report = import_paths(project, [GOLDEN])
    assert [one.name for one in project.read.people.all()].count("سلمى") == 1
    assert project.read.annotation.sets(rich.ARTICLE.uid)[0].owner == salma.uid
    assert report.skipped == ()


def test_what_the_scheme_does_not_allow_stays_out(make_project: MakeProject) -> None:
    lacking = msgspec.structs.replace(
        rich.SCHEME, labels=rich.SCHEME.labels[:2], relations=(), maps={}, verdicts=()
    )
    project = make_project("ضيق", lacking)
    project.perform(restore, ProjectPart(claims=(Claim(rich.uid(70), 9, "ادعاء"),)))
    report = import_paths(project, [GOLDEN])
    assert report.added["spans"] == 5
    assert "relations" not in report.added
    assert "verdicts" not in report.added
    assert len(report.skipped) == 5
    assert project.scheme == lacking
    assert project.check() == []


def test_an_empty_project_takes_over_the_scheme(project: Project) -> None:
    assert project.scheme == library.builtin()
    assert import_paths(project, [GOLDEN]).skipped == ()
    assert project.scheme == rich.SCHEME


def test_many_articles_go_there_and_back(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_ARTICLES", 3)
    lines = [json.dumps({"text": f"{BODY} {n}", "title": f"خبر {n}"}) for n in range(20)]
    source = tmp_path / "many.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    first, second = make_project(), make_project()
    import_paths(first, [source])
    files = [tmp_path / "first.json", tmp_path / "second.json"]
    JsonExporter().write(first, files[0], Options(at=1))
    import_paths(second, [files[0]])
    JsonExporter().write(second, files[1], Options(at=1))
    assert files[0].read_bytes() == files[1].read_bytes()
    assert second.read.articles.tally(None)[Status.NEW] == 20


def test_what_was_undone_and_comes_in_again_is_sound(project: Project) -> None:
    project.sign_in(project.perform(add_person, "سلمى").result.uid)
    import_paths(project, [GOLDEN])
    project.undo()
    import_paths(project, [GOLDEN])
    assert project.check() == []
