"""Who is working: remembered over a restart by every way in, and nobody comes in unseen."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from annotator.model import Person, Role, now_ms
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.conftest import BODY, HEADLINE, ME, article
from tests.gui.driver import Driver
from ui import opening
from ui.app import Hashiya
from ui.cli.main import main
from ui.dialogs import choosing
from ui.settings import Profile, Recent, SettingsStore
from ui.start import system_name

PEOPLE = {"منى الخطيب": Role.ANNOTATOR, "هند": Role.LEAD, "سامي": Role.FACT_CHECKER}


@dataclass
class Desktop:
    """A machine on which Hashiya is started again and again, with one settings folder."""

    app: QApplication
    folder: Path
    running: Hashiya | None = None

    def start(self) -> Hashiya:
        """Start the application anew, as after a restart; nothing is open yet."""
        self.stop()
        self.running = Hashiya(self.app, SettingsStore(self.folder))
        self.running.frame.resize(1280, 720)
        return self.running

    def stop(self) -> None:
        if self.running is not None:
            self.running.close()
            self.running = None
            # No event loop runs between two starts here, and each start restyles what is left.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    one = Desktop(qapp, tmp_path / "settings")
    yield one
    one.stop()


@pytest.fixture
def newsroom_path(tmp_path: Path) -> Path:
    """A project with three people and one article."""
    path = tmp_path / "غرفة.hashiya"
    with Project.create(path, "غرفة الأخبار", library.builtin()) as project:
        for name, role in PEOPLE.items():
            project.perform(add_person, name, role)
        project.perform(add_articles, [article(HEADLINE, BODY)], source="test")
    return path


def people(path: Path) -> list[tuple[str, Role]]:
    with Project.open(path) as project:
        return [(one.name, one.role) for one in project.read.people.all()]


def started(hashiya: Hashiya) -> Hashiya:
    hashiya.show_start()
    hashiya.frame.show()
    return hashiya


# --- the ways in ---------------------------------------------------------------------------------


def by_recent(hashiya: Hashiya, path: Path, _patch: pytest.MonkeyPatch) -> None:
    hashiya.settings.remember_project(Recent(str(path), "غرفة", 1, now_ms()))
    start = started(hashiya).start
    assert start is not None
    start.recent.rows[0].click()


def by_button(hashiya: Hashiya, path: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(choosing, "open_file", lambda *_: path)
    start = started(hashiya).start
    assert start is not None
    start.open.click()


def by_search(hashiya: Hashiya, path: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(choosing, "open_file", lambda *_: path)
    hashiya.settings.remember_project(Recent(str(path.with_name("gone")), "غرفة", 1, now_ms()))
    start = started(hashiya).start
    assert start is not None
    start.recent.rows[0].click()


def by_drop(hashiya: Hashiya, path: Path, _patch: pytest.MonkeyPatch) -> None:
    start = started(hashiya).start
    assert start is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    start.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, none))


def by_command_line(hashiya: Hashiya, path: Path, _patch: pytest.MonkeyPatch) -> None:
    hashiya.begin([path], sample=False)


def by_sample_verb(hashiya: Hashiya, path: Path, _patch: pytest.MonkeyPatch) -> None:
    there = opening.sample_path()
    there.parent.mkdir(parents=True, exist_ok=True)
    if not there.exists():
        path.rename(there)
    hashiya.begin([], sample=True)


WAYS = [by_recent, by_button, by_search, by_drop, by_command_line, by_sample_verb]
Way = Callable[[Hashiya, Path, pytest.MonkeyPatch], None]


def place_of(way: Way, path: Path) -> Path:
    return opening.sample_path() if way is by_sample_verb else path


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("profile", [Profile(), Profile("زائر", Role.LEAD)])
def test_an_unknown_name_is_asked_once_and_adds_nobody(
    desktop: Desktop,
    newsroom_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Way,
    profile: Profile,
) -> None:
    before = people(newsroom_path)
    place = place_of(way, newsroom_path)
    hashiya = desktop.start()
    hashiya.settings.change(profile=profile)
    way(hashiya, newsroom_path, monkeypatch)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert hashiya.window is None
    dialog.submit()  # Enter, without a choice: nobody is chosen or made by that
    assert dialog.isVisible()
    dialog.reject()
    assert hashiya.start is not None
    assert people(place) == before

    way(hashiya, newsroom_path, monkeypatch)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    dialog.list.setCurrentRow(0)
    dialog.save.click()
    driver = Driver(hashiya)
    chosen = driver.desk.person
    driver.label("لمى الخطيب", "1")

    again = desktop.start()
    way(again, newsroom_path, monkeypatch)
    assert again.entrance.dialog is None
    there = Driver(again)
    assert there.desk.person == chosen
    assert there.spans() == [("PERS", "لمى الخطيب")]
    desktop.stop()
    assert people(place) == before


@pytest.mark.parametrize("way", WAYS)
def test_a_name_that_is_known_opens_at_once(
    desktop: Desktop, newsroom_path: Path, monkeypatch: pytest.MonkeyPatch, way: Way
) -> None:
    before = people(newsroom_path)
    for _ in range(2):
        hashiya = desktop.start()
        hashiya.settings.change(profile=Profile("هند"))
        way(hashiya, newsroom_path, monkeypatch)
        assert hashiya.desk is not None
        person = hashiya.desk.person
        assert (person.name, person.role) == ("هند", Role.LEAD)
    desktop.stop()
    assert people(place_of(way, newsroom_path)) == before


@pytest.mark.parametrize("way", WAYS)
def test_somebody_new_comes_in_once_by_a_button_that_says_so(
    desktop: Desktop, newsroom_path: Path, monkeypatch: pytest.MonkeyPatch, way: Way
) -> None:
    before = people(newsroom_path)
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile("نادين", Role.LEAD))
    way(hashiya, newsroom_path, monkeypatch)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    assert not dialog.list.selectedItems()
    dialog.name.setText("نادين")
    dialog.name.textEdited.emit("نادين")
    assert dialog.save.text() == "إضافة إلى المشروع"
    dialog.save.click()
    again = desktop.start()
    way(again, newsroom_path, monkeypatch)
    assert again.desk is not None
    assert again.desk.person.name == "نادين"
    desktop.stop()
    # Whoever leads elsewhere is made lead here by a choice, not by opening a file.
    assert set(people(place_of(way, newsroom_path))) == {*before, ("نادين", Role.ANNOTATOR)}


# --- from one start to the next ------------------------------------------------------------------


def test_the_proposed_name_is_kept_when_somebody_goes_on_under_it(desktop: Desktop) -> None:
    start = started(desktop.start()).start
    assert start is not None
    assert start.profile.name == system_name()
    start.sample.click()
    driver = Driver(desktop.running) if desktop.running else None
    assert driver is not None
    person, spans = driver.desk.person, driver.spans()
    assert person.name == system_name()
    assert len(spans) > 10
    everybody = driver.desk.project.read.people.all()

    for begin in (sample_by_verb, sample_by_button, sample_as_a_file):
        again = desktop.start()
        begin(again)
        there = Driver(again)
        assert there.desk.person == person
        assert there.spans() == spans
        assert there.desk.project.read.people.all() == everybody


def sample_by_verb(hashiya: Hashiya) -> None:
    hashiya.begin([], sample=True)


def sample_by_button(hashiya: Hashiya) -> None:
    start = started(hashiya).start
    assert start is not None
    start.sample.click()


def sample_as_a_file(hashiya: Hashiya) -> None:
    hashiya.begin([opening.sample_path()], sample=False)


def test_the_sample_is_not_made_for_somebody_who_has_no_name_yet(desktop: Desktop) -> None:
    hashiya = desktop.start()
    hashiya.begin([], sample=True)
    assert hashiya.start is not None
    assert not opening.sample_path().exists()
    hashiya.start.sample.click()
    assert hashiya.desk is not None
    assert hashiya.desk.person.name == system_name()


def test_a_sample_that_the_command_line_made_asks_who_it_is(
    desktop: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "عينة.hashiya"
    assert main(["new", str(path), "--sample"]) == 0
    before = people(path)
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile(ME))
    hashiya.begin([path], sample=False)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    dialog.list.setCurrentRow(0)
    dialog.save.click()
    desktop.stop()
    assert people(path) == before


def test_who_is_chosen_in_the_menu_works_at_the_next_start(
    desktop: Desktop, newsroom_path: Path
) -> None:
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile("هند"))
    hashiya.open_project(newsroom_path)
    window = hashiya.window
    assert window is not None
    sami = next(one for one in window.people() if one.name == "سامي")
    window.sign_in(sami.uid)
    again = desktop.start()
    assert again.settings.now.profile.name == "هند"  # the machine's; the project has its own
    again.begin([newsroom_path], sample=False)
    assert again.desk is not None
    assert again.desk.person == sami


def test_another_name_in_the_start_window_is_another_person(
    desktop: Desktop, newsroom_path: Path
) -> None:
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile("زائر"))
    choose(hashiya, newsroom_path, "سامي")
    hashiya.show_start()
    assert hashiya.start is not None
    hashiya.start.who.name.setText("هند")
    hashiya.start.who.commit()
    hashiya.open_project(newsroom_path)
    assert hashiya.desk is not None
    assert hashiya.desk.person.name == "هند"
    hashiya.show_start()
    assert hashiya.start is not None
    hashiya.start.who.name.setText("زائر")
    hashiya.start.who.commit()
    hashiya.open_project(newsroom_path)
    assert hashiya.desk.person.name == "سامي"


def choose(hashiya: Hashiya, path: Path, name: str) -> None:
    hashiya.open_project(path)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    rows = [row for row in range(dialog.list.count()) if name in dialog.list.item(row).text()]
    dialog.list.setCurrentRow(rows[0])
    dialog.save.click()


@pytest.mark.parametrize("name", ["مني الخطيب", "منى", "مُنى الخطيب"])
def test_a_name_in_another_spelling_is_offered_first(
    desktop: Desktop, newsroom_path: Path, name: str
) -> None:
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile(name))
    hashiya.open_project(newsroom_path)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    assert [one.text().startswith("\u2068منى الخطيب") for one in dialog.list.selectedItems()] == [
        True
    ]
    # Typed as somebody new it is said first that she is there; only then, on demand, it is added.
    dialog.name.setText(name)
    dialog.name.textEdited.emit(name)
    dialog.save.click()
    assert dialog.isVisible()
    assert "منى الخطيب" in dialog.name_row.notice.text
    dialog.save.click()
    assert hashiya.desk is not None
    assert hashiya.desk.person.name == name


def test_a_project_that_waits_for_an_answer_is_closed_with_the_window(
    desktop: Desktop, newsroom_path: Path
) -> None:
    hashiya = desktop.start()
    hashiya.begin([newsroom_path], sample=False)
    assert hashiya.entrance.dialog is not None
    desktop.stop()
    newsroom_path.rename(newsroom_path.with_name("elsewhere.hashiya"))
    assert not list(newsroom_path.parent.glob("*-wal"))


def test_a_question_left_open_keeps_the_project_that_is_open(
    desktop: Desktop, newsroom_path: Path, project_path: Path
) -> None:
    hashiya = desktop.start()
    hashiya.settings.change(profile=Profile(ME))
    hashiya.open_project(project_path)
    desk = hashiya.desk
    hashiya.open_project(newsroom_path)
    dialog = hashiya.entrance.dialog
    assert dialog is not None
    dialog.reject()
    assert hashiya.desk is desk
    assert isinstance(desk.person if desk else None, Person)
    assert Driver(hashiya).label("لمى الخطيب", "1").label == "PERS"
