"""What Hashiya remembers between two starts, on this machine, for this person.

Nothing of a project stands here: a lost settings file costs comfort, not work.
"""

import secrets
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
import platformdirs

from annotator.files import cannot_write, is_there, read_plain, replacing, shown
from annotator.model.article import Role
from annotator.model.errors import BadInput, HashiyaError
from ui.choices import Column, Digits, Face, Language, Months, TextDirection, ThemeChoice

RECENT_PROJECTS: Final = 8
LAST_ARTICLES: Final = 200
LAST_WORKERS: Final = 200
_FILE: Final = "settings.json"
_LARGEST: Final = 16 << 20
_MOST: Final = 1 << 15
"""Pixels; Qt takes no larger number for where something stands."""
Pixels = Annotated[int, msgspec.Meta(ge=-_MOST, le=_MOST)]
Width = Annotated[int, msgspec.Meta(ge=0, le=_MOST)]


class DamagedSettings(HashiyaError):
    """The settings file could not be read; it was set aside, and defaults are used."""


class UnreadableSettings(HashiyaError):
    """The settings file may not be read; it was left alone, and defaults are used."""


class Recent(msgspec.Struct, frozen=True):
    """A project that was open: where, what it is called, its size, and when (milliseconds)."""

    path: str
    name: str
    articles: Annotated[int, msgspec.Meta(ge=0, le=1 << 31)] = 0
    opened_at: Annotated[int, msgspec.Meta(ge=0, le=1 << 47)] = 0


class Profile(msgspec.Struct, frozen=True):
    """Who is working, and as what; the name is empty until it has been given."""

    name: str = ""
    role: Role = Role.ANNOTATOR


class Worker(msgspec.Struct, frozen=True):
    """Who worked last in a project (both by identifier), under a profile's name."""

    project: str
    person: str
    profile: str = ""


class Window(msgspec.Struct, frozen=True):
    """Where the window stood, in device-independent pixels."""

    x: Pixels
    y: Pixels
    width: Annotated[int, msgspec.Meta(ge=200, le=_MOST)]
    height: Annotated[int, msgspec.Meta(ge=150, le=_MOST)]
    maximized: bool = False


class Settings(msgspec.Struct, frozen=True):
    """All that is remembered.

    ``panes`` are the widths of a splitter's panes by its name. ``recent`` begins with the
    latest. ``last_articles`` give, by a project's identifier, the article that was open.
    ``workers`` say who works in which project; where one says nothing, ``profile`` does.
    ``keys`` are the presses that start an action in place of its own, by its name.
    ``hidden_layers`` and ``hidden_labels`` are codes of
    schemes. ``scale`` is how large everything is, in percent; it holds from the next start on.
    """

    language: Language = "ar"
    theme: ThemeChoice = "system"
    digits: Digits = Digits.WESTERN
    months: Months = Months.EGYPTIAN
    reading_face: Face = Face.AMIRI
    reading_size: Annotated[int, msgspec.Meta(ge=16, le=32)] = 21
    compact: bool = False
    column: Column = Column.NORMAL
    invisibles: bool = False
    sentence_numbers: bool = True
    all_relations: bool = False
    isolate: bool = True
    text_direction: TextDirection = "article"
    hidden_layers: tuple[str, ...] = ()
    hidden_labels: tuple[str, ...] = ()
    scale: Literal[100, 125, 150, 200] = 100
    profile: Profile = Profile()
    window: Window | None = None
    panes: dict[str, tuple[Width, ...]] = {}
    recent: tuple[Recent, ...] = ()
    last_articles: dict[str, str] = {}
    workers: tuple[Worker, ...] = ()
    keys: dict[str, tuple[str, ...]] = {}

    def with_recent(self, project: Recent) -> "Settings":
        """Return these settings with a project as the latest one."""
        others = [one for one in self.recent if one.path != project.path]
        kept = (project, *others)[:RECENT_PROJECTS]
        return msgspec.structs.replace(self, recent=kept)

    def without_recent(self, path: str) -> "Settings":
        """Return these settings without a project among the recent ones."""
        kept = tuple(one for one in self.recent if one.path != path)
        return msgspec.structs.replace(self, recent=kept)

    def with_last_article(self, project: str, article: str) -> "Settings":
        """Return these settings with the article that is open in a project."""
        others = {key: value for key, value in self.last_articles.items() if key != project}
        kept = dict([*others.items(), (project, article)][-LAST_ARTICLES:])
        return msgspec.structs.replace(self, last_articles=kept)

    def worker_in(self, project: str) -> str:
        """Return who worked in a project last under the name of the profile; empty for nobody."""
        name = self.profile.name
        found = (one for one in self.workers if (one.project, one.profile) == (project, name))
        return next((one.person for one in found), "")

    def with_worker(self, project: str, person: Profile, uid: str) -> "Settings":
        """Return these settings with somebody who works in a project from here on.

        Who has never said a name on this machine has said it now. Another name in the profile
        is another person at this machine, who is asked anew.
        """
        profile = self.profile if self.profile.name else person
        latest = Worker(project, uid, profile.name)
        key = (latest.project, latest.profile)
        others = (one for one in self.workers if (one.project, one.profile) != key)
        workers = (latest, *others)[:LAST_WORKERS]
        return msgspec.structs.replace(self, profile=profile, workers=workers)


class SettingsStore:
    """The settings file, and what stands in it.

    Args:
        folder: where it lies; by default the user's folder for configuration.

    Attributes:
        now: the settings.
        trouble: why the file could not be used, when it could not.
    """

    def __init__(self, folder: Path | None = None) -> None:
        home = folder or platformdirs.user_config_path("hashiya", appauthor=False)
        self.path = home / _FILE
        self.trouble: HashiyaError | None = None
        self.now = self._read()

    def change(self, **fields: Any) -> Settings:
        """Change some fields, keep them, and return the settings.

        What another window of Hashiya changed meanwhile stays.

        Raises:
            CannotWrite: the file cannot be written; the settings are changed for this run.
        """
        self._refresh()
        self.now = msgspec.structs.replace(self.now, **fields)
        self._write()
        return self.now

    def remember_project(self, project: Recent) -> None:
        """Put a project at the head of the recent ones; raises as `change` does."""
        self._refresh()
        self.change(recent=self.now.with_recent(project).recent)

    def forget_project(self, path: str) -> None:
        """Take a project out of the recent ones; raises as `change` does."""
        self._refresh()
        self.change(recent=self.now.without_recent(path).recent)

    def remember_article(self, project: str, article: str) -> None:
        """Remember which article is open in a project; raises as `change` does."""
        self._refresh()
        self.change(last_articles=self.now.with_last_article(project, article).last_articles)

    def remember_worker(self, project: str, person: Profile, uid: str) -> None:
        """Remember who works in a project (identifiers); raises as `change` does."""
        self._refresh()
        settings = self.now.with_worker(project, person, uid)
        self.change(profile=settings.profile, workers=settings.workers)

    def _refresh(self) -> None:
        """Take over what another window wrote; what cannot be read changes nothing."""
        try:
            self.now = _decoded(self.path)
        except (BadInput, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return

    def _read(self) -> Settings:
        if not is_there(self.path):
            return Settings()
        try:
            return _decoded(self.path)
        except BadInput as error:
            self.trouble = UnreadableSettings(
                f"The settings cannot be read. {error.message}",
                place=shown(self.path),
                remedy="Hashiya starts with its defaults.",
            )
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            self.trouble = self._set_aside()
        return Settings()

    def _set_aside(self) -> HashiyaError:
        """Move a damaged file out of the way, so that nothing of it is lost."""
        aside = self.path.with_name(f"settings-damaged-{secrets.token_hex(3)}.json")
        try:
            self.path.replace(aside)
        except OSError:
            aside = self.path
        return DamagedSettings(
            "The settings file is damaged.",
            place=shown(aside),
            remedy="It was set aside, and Hashiya starts with its defaults.",
        )

    def _write(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(self.path, error) from error
        with replacing(self.path) as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(self.now), indent=2))


def _decoded(path: Path) -> Settings:
    return msgspec.json.decode(read_plain(path, _LARGEST), type=Settings)
