"""Projects: made, opened, refused, and changed by verbs that are durable at once."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import (
    ChangeSet,
    Fragment,
    Kind,
    Operation,
    Role,
    Stance,
    Status,
    Uid,
    Zone,
    ZoneKind,
)
from annotator.model.errors import (
    BadInput,
    CannotUndo,
    DamagedProject,
    HashiyaError,
    NewerProject,
    NotAProject,
    NotFound,
    SchemeViolation,
    StaleEdit,
)
from annotator.project import Project
from annotator.scheme import library

TEXT = "قالت وزارة الصحة في بغداد\r\nإن العراق تسلّم ٣ آلاف جرعة 🙂 أمس.\n"


def begun(project: Project, name: str = "سارة العلي") -> Uid:
    """Sign somebody in, add one article and return it."""
    project.sign_in(project.perform(do.add_person, name).result.uid)
    added = project.perform(do.add_articles, [IncomingArticle(TEXT, title="جرعات")])
    return added.result[0].uid


def at(text: str) -> tuple[Fragment, ...]:
    start = TEXT.index(text)
    return (Fragment(start, start + len(text)),)


def test_text_is_stored_exactly(project: Project) -> None:
    article = begun(project)
    assert project.read.articles.text(article) == TEXT
    stored = project.read.articles.one(article)
    assert stored.length == len(TEXT)
    assert stored.text_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_everything_is_there_after_reopening(project: Project) -> None:
    article = begun(project)
    who = project.perform(do.create_span, article, "SOURCE", at("وزارة الصحة")).result
    said = project.perform(do.create_span, article, "CUE", at("قالت")).result
    what = project.perform(do.create_span, article, "CONTENT", at("العراق تسلّم ٣ آلاف جرعة")).result
    project.perform(do.create_relation, what.uid, who.uid, "said-by")
    project.perform(do.create_relation, said.uid, what.uid, "cue-of")
    claim = project.perform(do.create_span, article, "CLAIM", at("العراق تسلّم ٣ آلاف جرعة")).result
    assert claim.claim is not None
    project.perform(do.judge_claim, claim.claim, "true", "أكدته الوزارة")
    project.perform(do.add_evidence, claim.claim, Stance.SUPPORTS, url="https://example.org/a")
    project.perform(do.set_status, article, Status.DONE)

    with Project.open(project.path) as again:
        owned = again.read.annotation.sets(article)[0]
        assert owned.status is Status.DONE
        assert again.read.annotation.spans(owned.uid) == project.read.annotation.spans(owned.uid)
        assert len(again.read.annotation.relations(owned.uid)) == 2
        row = again.read.claims.all()[0]
        assert row.claim.wording == "العراق تسلّم ٣ آلاف جرعة"
        assert (row.appearances, row.verdict and row.verdict.value) == (1, "true")
        assert again.read.claims.appearances(row.claim.uid)[0].article.uid == article
        assert again.read.claims.evidence(row.claim.uid)[0].evidence.url == "https://example.org/a"
        assert again.check() == []


def test_a_killed_process_loses_nothing_that_was_saved(project: Project) -> None:
    begun(project)
    script = (
        "import os, sys, signal\n"
        "from pathlib import Path\n"
        "from annotator import operations as do\n"
        "from annotator.project import Project\n"
        "from annotator.model import Fragment\n"
        "p = Project.open(Path(sys.argv[1]))\n"
        "p.sign_in(p.read.people.all()[0].uid)\n"
        "article = next(p.read.articles.all())\n"
        "p.perform(do.create_span, article.uid, 'ORG', [Fragment(5, 16)])\n"
        "os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, 'SIGKILL') else 9)\n"
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", script, str(project.path)], cwd=root, check=False)
    assert ended.returncode != 0
    with Project.open(project.path) as again:
        assert again.read.counts.all().labels == {"ORG": 1}


def test_first_span_begins_the_set_and_undo_takes_all_of_it_back(project: Project) -> None:
    article = begun(project)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    owned = project.read.annotation.sets(article)[0]
    assert owned.status is Status.IN_PROGRESS
    project.undo()
    assert project.read.annotation.sets(article) == []


def test_listeners_hear_what_changed(project: Project) -> None:
    article = begun(project)
    heard: list[ChangeSet] = []
    stop = project.subscribe(heard.append)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    stop()
    project.undo()
    assert [changes.verb for changes in heard] == ["create_span"]
    assert heard[0].articles == {article}
    kinds = [(change.kind, change.operation) for change in heard[0].changes]
    assert (Kind.SPAN, Operation.INSERT) in kinds


def test_the_scheme_decides(project: Project) -> None:
    article = begun(project)
    with pytest.raises(SchemeViolation):
        project.perform(do.create_span, article, "NOPE", at("العراق"))
    with pytest.raises(SchemeViolation):
        project.perform(do.create_span, article, "GPE", [Fragment(0, len(TEXT) + 1)])
    place = project.perform(do.create_span, article, "GPE", at("العراق")).result
    cue = project.perform(do.create_span, article, "CUE", at("قالت")).result
    with pytest.raises(SchemeViolation):
        project.perform(do.create_relation, place.uid, cue.uid, "said-by")
    with pytest.raises(SchemeViolation):
        project.perform(do.set_span_attribute, place, "source-type", "named-person")


def test_the_same_thing_bears_one_label_whatever_verb_says_so(project: Project) -> None:
    article = begun(project)
    one = project.perform(do.create_span, article, "GPE", at("العراق")).result
    other = project.perform(do.create_span, article, "ORG", at("قالت")).result
    with pytest.raises(SchemeViolation, match="one label"):
        project.perform(do.create_relation, one.uid, other.uid, "coref")
    twin = project.perform(do.relabel_span, other, "GPE").result
    project.perform(do.create_relation, one.uid, twin.uid, "coref")
    with pytest.raises(SchemeViolation, match="one label"):
        project.perform(do.relabel_span, twin, "ORG")
    assert project.check() == []


def test_a_refused_verb_changes_nothing(project: Project) -> None:
    article = begun(project)
    before = project.read.log.last_key()
    with pytest.raises(SchemeViolation):
        project.perform(do.create_span, article, "NOPE", at("العراق"))
    assert project.read.log.last_key() == before
    assert project.read.annotation.sets(article) == []


def test_stale_edits_are_refused_and_disjoint_ones_merge(project: Project) -> None:
    article = begun(project)
    seen = project.perform(do.create_span, article, "GPE", at("العراق")).result
    with Project.open(project.path) as other:
        other.sign_in(project.read.people.all()[0].uid)
        other.perform(do.relabel_span, seen, "LOC")
    with pytest.raises(StaleEdit, match="label"):
        project.perform(do.relabel_span, seen, "ORG")
    project.perform(do.note_span, seen, "تحقّق")
    now = project.read.annotation.span(seen.uid)
    assert (now.label, now.note) == ("LOC", "تحقّق")


def test_a_deleted_row_cannot_be_edited(project: Project) -> None:
    article = begun(project)
    span = project.perform(do.create_span, article, "GPE", at("العراق")).result
    project.perform(do.delete_span, span)
    with pytest.raises(NotFound):
        project.perform(do.note_span, span, "؟")


def test_two_windows_follow_each_other(project: Project) -> None:
    article = begun(project)
    heard: list[ChangeSet] = []
    with Project.open(project.path) as other:
        other.subscribe(heard.append)
        project.perform(do.create_span, article, "GPE", at("العراق"))
        other.follow()
        other.follow()
        assert [changes.verb for changes in heard] == ["create_span"]
        assert heard[0].articles == {article}
        project.follow()


def test_what_another_program_writes_can_be_followed_bit_by_bit(project: Project) -> None:
    article = begun(project)
    heard: list[ChangeSet] = []
    with Project.open(project.path) as other:
        other.follow()
        other.subscribe(heard.append)
        for words in ("العراق", "الصحة", "بغداد"):
            project.perform(do.create_span, article, "GPE", at(words))
        assert other.follow(2)
        assert len(heard) == 2
        assert not other.follow(2)
        assert len(heard) == 3
        assert not other.follow(2)


def test_undo_is_refused_where_another_person_changed_the_same(project: Project) -> None:
    article = begun(project)
    span = project.perform(do.create_span, article, "GPE", at("العراق")).result
    span = project.perform(do.relabel_span, span, "LOC").result
    first = project.actor
    assert first is not None
    project.sign_in(project.perform(do.add_person, "عمر", Role.LEAD).result.uid)
    project.perform(do.relabel_span, span, "ORG")
    project.sign_in(first.uid)
    with pytest.raises(CannotUndo, match="label"):
        project.undo()
    assert project.read.annotation.span(span.uid).label == "ORG"


def test_each_person_undoes_their_own(project: Project) -> None:
    article = begun(project)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    mine = project.actor
    assert mine is not None
    project.sign_in(project.perform(do.add_person, "عمر").result.uid)
    project.perform(do.create_span, article, "ORG", at("وزارة الصحة"))
    project.sign_in(mine.uid)
    project.undo()
    assert project.read.counts.all().labels == {"ORG": 1}


def test_nobody_signed_in_is_said(project: Project) -> None:
    added = project.perform(do.add_articles, [IncomingArticle(TEXT)]).result
    with pytest.raises(HashiyaError, match="signed in"):
        project.perform(do.create_span, added[0].uid, "GPE", at("العراق"))


def test_an_untouched_claim_goes_with_its_span_and_a_judged_one_stays(project: Project) -> None:
    article = begun(project)
    slip = project.perform(do.create_span, article, "CLAIM", at("العراق تسلّم")).result
    project.perform(do.delete_span, slip)
    assert project.read.claims.all() == []
    kept = project.perform(do.create_span, article, "CLAIM", at("العراق تسلّم")).result
    assert kept.claim is not None
    project.perform(do.judge_claim, kept.claim, "false", "")
    project.perform(do.delete_span, kept)
    assert [row.appearances for row in project.read.claims.all()] == [0]


def test_joining_a_claim(project: Project) -> None:
    article = begun(project)
    first = project.perform(do.create_span, article, "CLAIM", at("العراق تسلّم")).result
    second = project.perform(do.create_span, article, "CLAIM", at("تسلّم ٣ آلاف جرعة")).result
    assert first.claim is not None
    project.perform(do.join_claim, second, first.claim)
    rows = project.read.claims.all()
    assert [(row.claim.uid, row.appearances) for row in rows] == [(first.claim, 2)]
    with pytest.raises(BadInput, match="2 spans"):
        project.perform(do.delete_claim, rows[0].claim)


def test_evidence_has_an_http_address_or_something_else(project: Project) -> None:
    begun(project)
    claim = project.perform(do.create_claim, "سقط جسر").result
    for url in ("javascript:alert(1)", "file:///etc/passwd", "http://", "http://[::1"):
        with pytest.raises(BadInput, match="http"):
            project.perform(do.add_evidence, claim.uid, Stance.REFUTES, url=url)
    with pytest.raises(BadInput, match="needs"):
        project.perform(do.add_evidence, claim.uid, Stance.REFUTES)


def test_removing_an_article_is_undone_whole(project: Project) -> None:
    article = begun(project)
    a = project.perform(do.create_span, article, "SOURCE", at("وزارة الصحة")).result
    b = project.perform(do.create_span, article, "CONTENT", at("العراق تسلّم")).result
    project.perform(do.create_relation, b.uid, a.uid, "said-by")
    project.perform(do.remove_article, article)
    assert project.read.articles.count() == 0
    project.undo()
    assert project.read.articles.text(article) == TEXT
    owned = project.read.annotation.sets(article)[0]
    assert len(project.read.annotation.relations(owned.uid)) == 1


def test_an_import_is_undone_as_one_step_and_redone(project: Project) -> None:
    begun(project)
    before = project.read.articles.count()
    step = project.new_step()
    for part in range(3):
        texts = [IncomingArticle(f"نص {part} {n}", title=f"{n}") for n in range(4)]
        project.perform_in(step, do.add_articles, texts, source="folder")
    assert project.read.articles.count() == before + 12
    project.undo()
    assert project.read.articles.count() == before
    project.redo()
    assert project.read.articles.count() == before + 12
    assert "نص 2 3" in [project.read.articles.text(a.uid) for a in project.read.articles.all()]


def test_an_import_that_was_worked_on_is_not_undone(project: Project) -> None:
    article = begun(project)
    mine = project.actor
    assert mine is not None
    project.sign_in(project.perform(do.add_person, "عمر").result.uid)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    project.sign_in(mine.uid)
    with pytest.raises(CannotUndo, match="in use"):
        project.undo()
    assert project.read.articles.count() == 1


def test_pages_of_the_list(project: Project) -> None:
    article = begun(project)
    owner = project.actor
    assert owner is not None
    titles = [IncomingArticle(f"نص {n}", title=f"إعلان رقم {n}") for n in range(7)]
    project.perform(do.add_articles, titles)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    first = project.read.articles.page(owner.uid, limit=5)
    rest = project.read.articles.page(owner.uid, after=first[-1].order, limit=5)
    assert (len(first), len(rest)) == (5, 3)
    assert (first[0].spans, first[0].status) == (1, Status.IN_PROGRESS)
    found = project.read.articles.page(owner.uid, title="اعلان رقم 3")
    assert [row.article.title for row in found] == ["إعلان رقم 3"]
    assert project.read.articles.page(owner.uid, title="100%") == []
    assert project.read.articles.tally(owner.uid)[Status.NEW] == 7
    started = project.read.articles.page(owner.uid, statuses=[Status.IN_PROGRESS])
    assert [row.article.uid for row in started] == [article]


def test_a_new_scheme_keeps_what_is_in_use(project: Project) -> None:
    article = begun(project)
    project.perform(do.create_span, article, "GPE", at("العراق"))
    scheme = library.builtin()
    fewer = tuple(label for label in scheme.labels if label.code != "GPE")
    changed = type(scheme)(
        **{field: getattr(scheme, field) for field in scheme.__struct_fields__} | {"labels": fewer}
    )
    with pytest.raises(BadInput, match="GPE"):
        project.perform(do.replace_scheme, changed)
    assert project.perform(do.replace_scheme, scheme).result == 2


class TestWaysIn:
    """Files that are not what they should be."""

    def test_there_is_one_already(self, project: Project) -> None:
        with pytest.raises(BadInput, match="already"):
            Project.create(project.path, "ثان", library.builtin())

    def test_missing(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            Project.open(tmp_path / "none.hashiya")

    @pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 200])
    def test_something_else(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "x.hashiya"
        path.write_bytes(content)
        with pytest.raises(NotAProject):
            Project.open(path)
        assert path.read_bytes() == content

    def test_newer_is_left_untouched(self, project: Project, tmp_path: Path) -> None:
        project.close()
        path = tmp_path / "newer.hashiya"
        shutil.copy(project.path, path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("PRAGMA user_version=999")
        before = path.read_bytes()
        with pytest.raises(NewerProject, match="999"):
            Project.open(path)
        assert path.read_bytes() == before

    def test_damaged(self, project: Project, tmp_path: Path) -> None:
        begun(project)
        project.close()
        path = tmp_path / "damaged.hashiya"
        whole = project.path.read_bytes()
        path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
        with pytest.raises(DamagedProject, match="backup"):
            Project.open(path).read.articles.count()


def test_edits_that_are_allowed_only_apart_do_not_merge(project: Project) -> None:
    article = begun(project)
    span = project.perform(do.create_span, article, "SOURCE", at("وزارة الصحة")).result
    gained = next(iter(project.index.attributes_of("SOURCE")))
    value = gained.choices[0].code
    project.perform(do.relabel_span, span, "GPE")
    with pytest.raises(StaleEdit, match="Together"):
        project.perform(do.set_span_attribute, span, gained.code, value)
    assert project.read.annotation.span(span.uid).attributes == {}

    again = project.perform(do.relabel_span, project.read.annotation.span(span.uid), "SOURCE")
    project.perform(do.set_span_attribute, again.result, gained.code, value)
    with pytest.raises(StaleEdit, match="Together"):
        project.perform(do.relabel_span, again.result, "GPE")
    assert project.read.annotation.span(span.uid).label == "SOURCE"

    assert project.check() == []


def test_undo_that_would_break_anothers_relation_is_refused(project: Project) -> None:
    article = begun(project)
    span = project.perform(do.create_span, article, "GPE", at("وزارة الصحة")).result
    said = project.perform(do.create_span, article, "CONTENT", at("العراق")).result
    project.perform(do.relabel_span, span, "SOURCE")
    first = project.actor
    other = project.perform(do.add_person, "ندى").result
    project.sign_in(other.uid)
    project.perform(do.create_relation, said.uid, span.uid, "said-by")
    assert first is not None
    project.sign_in(first.uid)
    with pytest.raises(CannotUndo, match="said-by"):
        project.undo()
    assert project.read.annotation.span(span.uid).label == "SOURCE"
    assert project.check() == []


def test_a_scheme_that_another_window_put_in_force_is_followed(project: Project) -> None:
    begun(project)
    claim = project.perform(do.create_claim, "ادعاء").result
    assert project.actor is not None
    gone = project.scheme.verdicts[-1].code
    smaller = msgspec.structs.replace(project.scheme, verdicts=project.scheme.verdicts[:-1])
    with Project.open(project.path) as other:
        other.sign_in(project.actor.uid)
        other.perform(do.replace_scheme, smaller)
        assert other.scheme == smaller
        with pytest.raises(SchemeViolation):
            project.perform(do.judge_claim, claim.uid, gone)
        assert project.scheme == smaller
        other.undo()
        project.follow()
        assert project.scheme.verdicts[-1].code == gone
    project.perform(do.judge_claim, claim.uid, gone)
    assert project.check() == []


@pytest.mark.parametrize(
    "incoming",
    [
        IncomingArticle("نص\0"),
        IncomingArticle("نص\ud800"),
        IncomingArticle("نص", title="\udfff"),
        IncomingArticle("نص", extra={"\0": ""}),
        IncomingArticle("نص", extra={"ا": "\ud800"}),
        IncomingArticle("نص", source_name="\udcff.txt"),
        IncomingArticle("نص", zones=(Zone(ZoneKind.BODY, 0, 3),)),
        IncomingArticle(" \n"),
    ],
)
def test_an_article_that_cannot_be_stored_is_refused(
    project: Project, incoming: IncomingArticle
) -> None:
    with pytest.raises(BadInput):
        project.perform(do.add_articles, [IncomingArticle("سليم"), incoming])
    assert project.read.articles.count() == 0
