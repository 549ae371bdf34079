"""Opening projects for somebody: who is known in one, and the sample."""

from collections.abc import Callable
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import platformdirs

from annotator.importers.sample import FOLDER, Sample, read_sample
from annotator.importers.sample_claims import SamplePerson
from annotator.model import Person, Role, uid_text
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.sample_project import fill
from annotator.scheme import library
from ui.language import tr
from ui.settings import Profile, Settings

Opener = Callable[[], Project]

SAMPLE_FILE = "sample.hashiya"


def sample(profile: Profile, folder: Path | None = None) -> Project:
    """Open the sample; the first time it is made, with this person as its annotator."""
    path = sample_path(folder)
    if path.exists():
        return Project.open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    project = Project.create(path, tr("Sample"), library.builtin())
    try:
        fill(project, personal(read_sample(), profile))
    except HashiyaError:
        project.close()
        path.unlink()
        raise
    return project


def sample_path(folder: Path | None = None) -> Path:
    """Return where the sample stands once it was opened."""
    return (folder or platformdirs.user_data_path("hashiya", appauthor=False)) / SAMPLE_FILE


def known(project: Project, settings: Settings) -> Person | None:
    """Return who works in a project on this machine, if that is known; nobody is added.

    It is whoever worked in it last, or else the one person of the profile's very name.
    """
    people = project.read.people.working()
    last = settings.worker_in(uid_text(project.uid))
    for person in people:
        if uid_text(person.uid) == last:
            return person
    same = [person for person in people if person.name == settings.profile.name]
    return same[0] if len(same) == 1 else None


def personal(given: Sample, profile: Profile) -> Sample:
    """The sample with somebody in the place of its annotator, so that it is theirs to try."""
    people = list(given.people)
    for place, person in enumerate(people):
        if person.role is Role.ANNOTATOR:
            people[place] = SamplePerson(person.id, profile.name, person.role)
            break
    return replace(given, people=tuple(people))


def sample_size() -> int:
    """How many articles the sample has."""
    return len(list((FOLDER / "articles").glob("*.json")))


def version() -> str:
    """The version of this program."""
    try:
        return metadata.version("hashiya")
    except metadata.PackageNotFoundError:  # run from its source, not installed
        return ""
