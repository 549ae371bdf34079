"""What stands in a project is shown as it is: in its own order, and never taken for markup.

Every text that a person can store holds a phone number, a path, a date, or tags of HTML and
ampersands; then every workspace, menu and dialog is opened, and all that is shown is looked at.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from bidi import get_display
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Person, RecordKind, Role, Span, Stance, Uid, Zone, ZoneKind
from annotator.operations.articles import add_articles
from annotator.operations.claims import create_claim, edit_claim, set_claim_origin
from annotator.operations.evidence import add_evidence
from annotator.operations.people import add_person, edit_person
from annotator.operations.registry import add_record, link_record
from annotator.operations.relations import create_relation
from annotator.operations.spans import create_span
from annotator.operations.verdicts import judge_claim
from annotator.project import Project
from annotator.scheme import library
from annotator.text.isolation import bare, isolated
from tests.gui.conftest import ME
from tests.gui.driver import Driver
from tests.gui.shown import Painted, Shown, all_shown, buttons
from ui.app import Hashiya

PHONE, DAY, FILE = "+962-6-555-1234", "2024-03-01", "/srv/desk/a-1.xlsx"
ORDERED = f"اتصلوا بالرقم {PHONE} يوم {DAY} أو اقرأوا {FILE} الآن"
MARKUP = "<img src='file:///tmp/x.png'> <b>حق</b> &amp; شركة A&B ادعاء"
SOURCE, CUE, SAID = "المدير", "قال", "الرقم صحيح"
STEADY_RUNS = (PHONE, DAY, FILE)
LEAVING = ("project.close", "project.open", "project.new", "project.start")
"""What closes the project."""


def filled(path: Path, text: str) -> None:
    """Make a project in which everything that can hold a text holds this one."""
    title = text
    body = f"{CUE} {SOURCE} إن {SAID}. {text}."
    article = IncomingArticle(
        text=f"{title}\n{body}",
        title=title,
        outlet=text,
        author=text,
        published="2026-03-01",
        zones=(
            Zone(ZoneKind.HEADLINE, 0, len(title)),
            Zone(ZoneKind.BODY, len(title) + 1, len(title) + 1 + len(body)),
        ),
    )
    with Project.create(path, text, library.builtin()) as project:
        project.perform(add_person, ME)
        project.perform(add_articles, [article], source="test")


def fill(driver: Driver, text: str) -> Uid:
    """Annotate the article, make records, a claim, and evidence; return the claim."""
    desk = driver.desk
    people = desk.project.read.people.all()
    me: Person = next(one for one in people if one.uid == desk.person.uid)
    desk.perform(edit_person, me, role=Role.LEAD)
    desk.perform(add_person, text, Role.FACT_CHECKER)
    record = desk.perform(add_record, RecordKind.PERSON, name_ar=text, role=text, aliases=[text])
    made = {code: span(driver, code, words) for code, words in (
        ("SOURCE", SOURCE), ("CUE", CUE), ("CONTENT", SAID), ("PERS", text), ("CLAIM", SAID),
    )}  # fmt: skip
    assert record is not None
    desk.perform(link_record, made["PERS"], record.uid)
    desk.perform(create_relation, made["CUE"].uid, made["CONTENT"].uid, "cue-of")
    desk.perform(create_relation, made["CONTENT"].uid, made["SOURCE"].uid, "said-by")
    uid = made["CLAIM"].claim
    assert uid is not None
    claims = desk.project.read.claims
    desk.perform(edit_claim, claims.one(uid), wording=text, topic=text)
    desk.perform(
        set_claim_origin,
        claims.one(uid),
        platform=text,
        address="https://example.org/a?b=1&c=2",
        said_on="2026-02-01",
        picture=None,
    )
    desk.perform(
        add_evidence, uid, Stance.REFUTES, url="https://example.org/x", title=text, quote=text,
        note=text, publisher=text,
    )  # fmt: skip
    desk.perform(judge_claim, uid, "false", text)
    desk.perform(create_claim, f"{text} ثانية", topic=text)
    return uid


def span(driver: Driver, label: str, words: str) -> Span:
    start = driver.desk.text.rindex(words)
    assert driver.desk.article is not None
    made = driver.desk.perform(
        create_span, driver.desk.article.uid, label, (Fragment(start, start + len(words)),)
    )
    assert made is not None
    return made


Look = Callable[[], None]


class Tour:
    """Goes everywhere in the window, and looks at what is shown there."""

    def __init__(self, driver: Driver, claim: Uid, painted: Painted, look: Look) -> None:
        self.driver = driver
        self.claim = claim
        self.painted = painted
        self.look = look
        self.opened: set[str] = set()

    def go(self) -> None:
        for code in list(self.driver.window.views):
            self.enter(code)
            self.see()
            for action in list(self.driver.window.commands.registry):
                asks = action.workspace in ("", code) and action.text.endswith("…")
                if asks and action.id not in LEAVING:
                    self.open(code, action.id)
        self.menus()

    def enter(self, code: str) -> None:
        window = self.driver.window
        window.show_workspace(code)
        self.driver.desk.records.finish()
        self.driver.desk.surfaces.finish()
        if code == "claims":
            window.views[code].show_claim(self.claim)
        elif code == "registry":
            row = self.driver.desk.project.read.records.all()[0]
            window.views[code].show_record(row.record.uid)
        else:
            self.driver.reader.select(0, len(self.driver.desk.text.split("\n")[0]))
        self.driver.settle()

    def open(self, code: str, action: str) -> None:
        self.driver.window.commands.run(action)
        self.driver.settle()
        assert self.driver.hashiya.window is not None, action
        if any(
            isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
        ):
            self.opened.add(action)
        self.see()
        self.close()
        if self.driver.window.workspace != code:
            self.enter(code)

    def menus(self) -> None:
        for code in list(self.driver.window.views):
            self.enter(code)
            self.driver.window.top_bar.open_menu()
            self.see()
            self.close()
        self.driver.press("Ctrl+K")
        for letter in ("ا", "+"):
            self.driver.window.top_bar.field.setText(letter)
            self.driver.settle()
            self.see()
        self.driver.press("Escape")

    def see(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                top.grab()
        self.look()

    def close(self) -> None:
        for _ in range(5):
            above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if above is None:
                break
            above.close()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.close()
        self.driver.settle()


@pytest.fixture
def tour_of(
    start_hashiya: Callable[[], Hashiya],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str, str, Callable[[Painted], None]], Tour]:
    """Makes a tour of a project in which everything holds a text, in a language."""

    def make(text: str, language: str, look: Callable[[Painted], None]) -> Tour:
        path = tmp_path / "planted.hashiya"
        filled(path, text)
        hashiya = start_hashiya()
        hashiya.open_project(path)
        hashiya.frame.show()
        hashiya.frame.activateWindow()
        qtbot.waitUntil(hashiya.frame.isActiveWindow)
        hashiya.set_language("en" if language == "en" else "ar")
        monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
        driver = Driver(hashiya)
        claim = fill(driver, text)
        painted = Painted(monkeypatch)
        return Tour(driver, claim, painted, lambda: look(painted))

    return make


def out_of_order(shown: Shown) -> bool:
    """Return whether something that reads from the left is turned round in a text."""
    for line in shown.text.split("\n"):
        seen = bare(get_display(line, base_dir="R" if shown.rtl else "L"))
        wanted = [one for one in STEADY_RUNS if one in bare(line)]
        wanted += [bare(line)[start:end] for start, end in isolated(bare(line))]
        if any(one not in seen for one in wanted):
            return True
    return False


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_reads_from_the_left_does_so_wherever_it_is_shown(
    tour_of: Callable[[str, str, Callable[[Painted], None]], Tour], language: str
) -> None:
    turned: set[Shown] = set()
    held: set[str] = set()

    def look(painted: Painted) -> None:
        every = [*all_shown(), *painted.texts]
        painted.texts.clear()
        turned.update(one for one in every if out_of_order(one))
        held.update(one.where for one in every if PHONE in one.text)

    tour = tour_of(ORDERED, language, look)
    tour.go()
    assert not turned, "\n".join(sorted(f"{one.where}: {one.text!r}" for one in turned))
    assert {"painted", "Prose prose"} <= held, held
    assert len(tour.opened) > 5, tour.opened


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_that_is_stored_is_taken_for_markup_or_for_a_key(
    tour_of: Callable[[str, str, Callable[[Painted], None]], Tour], language: str
) -> None:
    rich: set[str] = set()
    held: set[str] = set()

    def look(painted: Painted) -> None:
        painted.texts.clear()
        every = all_shown()
        rich.update(f"{one.where}: {one.text!r}" for one in every if may_be_rich(one))
        held.update(one.where for one in every if "img" in one.text)
        rich.update(
            f"{type(one).__name__} has the key {one.shortcut().toString()}: {one.text()!r}"
            for one in buttons()
            if not one.shortcut().isEmpty()
        )

    tour_of(MARKUP, language, look).go()
    assert not rich, "\n".join(sorted(rich))
    assert held, "the tags were shown nowhere"


def may_be_rich(shown: Shown) -> bool:
    """Return whether Qt takes a text for HTML, or an ampersand in a menu for a key."""
    if shown.where.endswith("line"):
        return "&" in shown.text.replace("&&", "")
    return not shown.where.endswith(("label", "prose")) and Qt.mightBeRichText(shown.text)


def test_labels_are_plain(driver: Driver) -> None:
    driver.window.show_workspace("claims")
    every = [one for one in QApplication.allWidgets() if isinstance(one, QLabel)]
    assert every
    rich = [
        QLabel.text(one)
        for one in every
        if QLabel.text(one) and one.textFormat() != Qt.TextFormat.PlainText
    ]
    assert not rich
