"""A case from the first tag to the correction, at four windows on one project."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import (
    Claim,
    ClaimState,
    EvidenceKind,
    EvidenceState,
    Person,
    Role,
    SettingKey,
    Stage,
    Stance,
    Uid,
    Verdict,
)
from annotator.operations.articles import add_articles
from annotator.operations.attachments import attach_file
from annotator.operations.claim_history import Event, What, claim_history
from annotator.operations.evidence import add_evidence, mark_evidence
from annotator.operations.people import add_person
from annotator.operations.settings import set_setting
from annotator.project import Project
from annotator.scheme import library
from exports.base import Options
from exports.registry import exporter
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.dialogs.review import PublishDialog
from ui.settings import Profile, SettingsStore
from ui.views.claims.verdict_pane import VerdictPane
from ui.views.claims.view import ClaimsView

SAID = (
    ("وكالة سنابل", "2026-09-09", "أعلنت البلدية أن عدد زوار الحديقة بلغ 4200 زائر يوم الأحد."),
    ("صحيفة المرفأ", "2026-09-10", "ونقلت الصحيفة أن عدد زوار الحديقة بلغ 4200 زائر، وفق مصدر."),
    ("إذاعة المدينة", "2026-09-11", "وقالت الإذاعة إن عدد زوار الحديقة بلغ 4200 زائر خلال العيد."),
)
STATED = "عدد زوار الحديقة بلغ 4200 زائر"
ADDRESS = "https://checks.example.org/park"
PEOPLE = {
    "سارة": Role.ANNOTATOR,
    "هدى": Role.FACT_CHECKER,
    "زياد": Role.FACT_CHECKER,
    "ليلى": Role.LEAD,
}


@dataclass
class Worker:
    """Somebody at a window of their own."""

    hashiya: Hashiya
    driver: Driver

    @property
    def view(self) -> ClaimsView:
        view = self.driver.window.views["claims"]
        assert isinstance(view, ClaimsView)
        return view

    @property
    def pane(self) -> VerdictPane:
        return self.view.pane

    @property
    def project(self) -> Project:
        return self.driver.desk.project

    def turn_to(self, claim: Uid) -> "Worker":
        """Come to the claim, with all that others did meanwhile."""
        self.hashiya.frame.activateWindow()
        self.project.follow()
        self.driver.window.show_workspace("claims")
        self.view.show_claim(claim)
        self.driver.settle()
        return self


@dataclass
class Newsroom:
    """Four windows on one project."""

    path: Path
    at: dict[str, Worker]

    def claim(self) -> Claim:
        [row] = self.at["ليلى"].project.read.claims.all()
        return row.claim

    def verdicts(self) -> list[Verdict]:
        return self.at["ليلى"].project.read.claims.verdicts(self.claim().uid)

    def worker(self, name: str) -> Worker:
        return self.at[name].turn_to(self.claim().uid)


@pytest.fixture
def newsroom(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Newsroom]:
    path = tmp_path / "غرفة.hashiya"
    with Project.create(path, "غرفة الأخبار", library.builtin()) as project:
        people: list[Person] = [
            project.perform(add_person, name, role).result for name, role in PEOPLE.items()
        ]
        project.sign_in(people[-1].uid)
        articles = [
            IncomingArticle(text=text, title=outlet, outlet=outlet, published=day)
            for outlet, day, text in SAID
        ]
        project.perform(add_articles, articles, source="test")
        project.perform(set_setting, SettingKey.BLIND_REVIEW, True)
        project.perform(set_setting, SettingKey.ORGANISATION_NAME, "مكتب التحقق")
        project.perform(set_setting, SettingKey.ORGANISATION_URL, "https://checks.example.org/")
    room = Newsroom(path, {})
    for name, role in PEOPLE.items():
        store = SettingsStore(tmp_path / name)
        store.change(profile=Profile(name, role), theme="light")
        hashiya = Hashiya(qapp, store)
        hashiya.frame.resize(1280, 720)
        hashiya.open_project(path)
        hashiya.frame.show()
        room.at[name] = Worker(hashiya, Driver(hashiya))
    yield room
    for worker in room.at.values():
        worker.hashiya.close()


def tag(worker: Worker) -> None:
    """Tag the claim in each article, and join what is offered as likely the same."""
    driver = worker.driver
    worker.hashiya.frame.activateWindow()
    for place in range(len(SAID)):
        driver.label(STATED, "R")
        if place:
            driver.press("Alt+1")
        driver.desk.next_article()
        driver.settle()


def publish(worker: Worker) -> None:
    worker.driver.press("P")
    dialog = worker.pane.deeds.dialog
    assert isinstance(dialog, PublishDialog)
    if not dialog.url.text():
        dialog.url.setText(ADDRESS)
    dialog.submit()
    worker.driver.settle()


def judge(worker: Worker, key: str, rationale: str, confidence: int) -> None:
    worker.driver.press(key)
    worker.pane.rationale.setPlainText(rationale)
    worker.pane.form.confidence.choose(confidence)
    worker.driver.press("Ctrl+Return")


def add_all_evidence(worker: Worker, claim: Claim) -> None:
    """Add a link, words of an article, and a file."""
    desk = worker.driver.desk
    [first, *_] = worker.project.read.claims.appearances(claim.uid)
    desk.perform(
        add_evidence,
        claim.uid,
        Stance.REFUTES,
        url="https://park.example.org/gate",
        title="البوابة",
    )
    desk.perform(add_evidence, claim.uid, Stance.CONTEXT, span=first.span.uid)
    file = desk.perform(attach_file, "سجل.txt", "العدد 2900".encode())
    assert file is not None
    desk.perform(add_evidence, claim.uid, Stance.REFUTES, attachment=file.uid)
    worker.driver.settle()


def test_a_case_is_played_to_its_end(newsroom: Newsroom, tmp_path: Path) -> None:
    room = newsroom
    tag(room.at["سارة"])
    claim = room.claim()
    assert len(room.at["سارة"].project.read.claims.appearances(claim.uid)) == 3
    room.worker("سارة").driver.press("T")

    huda = room.worker("هدى")
    huda.driver.press("R")
    ziad = next(one for one in huda.project.read.people.all() if one.name == "زياد")
    huda.pane.checkers.assigned.emit(room.claim().assignee, ziad.uid)
    huda.driver.settle()
    add_all_evidence(huda, claim)
    assert {one.evidence.kind for one in huda.project.read.claims.evidence(claim.uid)} == set(
        EvidenceKind
    )
    huda.pane.talk.comments.said.emit("راجعتُ السجل")
    huda.pane.form.cites.cite(huda.pane.form.cites.offered[0])
    judge(huda, "1", "سجل البوابة يعدّ 2900 زائر.", 90)

    second = room.worker("زياد")
    assert second.pane.draft.value == ""
    assert not second.pane.cards.cards
    judge(second, "3", "العدد صحيح ليومين معاً.", 60)
    assert len(second.pane.cards.cards) == 2

    lead = room.worker("ليلى")
    row = lead.view.queue.model.row(claim.uid)
    assert row is not None
    assert row.disputed
    lead.pane.cards.cards[0].take.click()
    lead.driver.press("Ctrl+Return")
    assert room.claim().state is ClaimState.DECIDED
    publish(lead)
    assert room.claim().published_url == ADDRESS

    changed = lead.project.read.claims.evidence(claim.uid)[0].evidence
    lead.driver.desk.perform(mark_evidence, changed, EvidenceState.CHANGED, note="صُحّح العدد")
    lead.driver.settle()
    assert room.claim().state is ClaimState.REOPENED
    assert "صُحّح العدد" in room.worker("هدى").pane.next.text()

    judge(room.worker("هدى"), "5", "السجل المصحَّح يعدّ 4200.", 95)
    judge(room.worker("زياد"), "5", "كذلك.", 80)
    latest = room.verdicts()[0]
    assert (latest.stage, latest.value, latest.correction) == (Stage.FINAL, "true", True)
    assert latest.reason == "صُحّح العدد"
    publish(room.worker("ليلى"))

    check_history(room)
    check_outputs(room, tmp_path)
    assert room.at["ليلى"].project.check() == []


def check_history(room: Newsroom) -> None:
    """Everything that was done is told, with names, and each change of verdict with its reason."""
    project = room.at["ليلى"].project
    settings = project.read.settings.all()
    told: list[Event] = claim_history(project.read, room.claim(), None, settings)[::-1]
    states = [event.detail for event in told if event.what is What.STATE]
    assert states == [
        "triaged",
        "in-review",
        "second-review",
        "decided",
        "published",
        "reopened",
        "second-review",
        "decided",
        "published",
    ]
    judged = [event for event in told if event.what is What.JUDGED]
    assert [(event.person, event.detail) for event in judged] == [
        ("هدى", "false"),
        ("زياد", "mixed"),
        ("ليلى", "false"),
        ("هدى", "true"),
        ("زياد", "true"),
        ("هدى", "true"),
    ]
    assert (judged[-1].before, judged[-1].note) == ("false", "صُحّح العدد")
    whats = [event.what for event in told]
    assert whats.count(What.JOINED) == 3
    assert whats.count(What.EVIDENCE) == 3
    for what in (What.CREATED, What.ASSIGNED, What.COMMENTED, What.EVIDENCE_STATE):
        assert what in whats
    assert all(event.person for event in told)


def check_outputs(room: Newsroom, folder: Path) -> None:
    """ClaimReview tells of the correction; the report holds the case."""
    claim = room.claim()
    options = Options(extra={"claim": str(claim.number), "language": "ar"})
    project = room.at["ليلى"].project
    out = folder / "check.jsonld"
    exporter("claimreview").write(project, out, options)
    review = json.loads(out.read_bytes())
    assert review["@type"] == "ClaimReview"
    assert review["url"] == ADDRESS
    assert review["claimReviewed"] == claim.wording
    assert review["reviewRating"]["alternateName"] == "صحيح"
    assert [one["text"] for one in review["correction"]] == ["صُحّح العدد"]
    page = folder / "check.html"
    exporter("factcheck").write(project, page, options)
    text = page.read_text("utf-8")
    for words in (claim.wording, "السجل المصحَّح", "البوابة", "وكالة سنابل", "صُحّح العدد"):
        assert words in text, words
