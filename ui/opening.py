"""Opening projects for somebody: existing ones and the sample."""

from collections.abc import Callable
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import platformdirs

from annotator.importers.sample import FOLDER, Sample, read_sample
from annotator.importers.sample_claims import SamplePerson
from annotator.model import Person, Role
from annotator.model.errors import HashiyaError
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.sample_project import fill
from annotator.scheme import library
from ui.language import tr
from ui.settings import Profile

Opener = Callable[[], Project]

SAMPLE_FILE = "sample.hashiya"


def existing(path: Path, profile: Profile) -> Project:
    """Open a project and sign in; whoever is new to it is added."""
    project = Project.open(path)
    try:
        sign_in(project, profile)
    except HashiyaError:
        project.close()
        raise
    return project


def sample(profile: Profile, folder: Path | None = None) -> Project:
    """Open the sample; the first time it is made, with this person as its annotator."""
    home = folder or platformdirs.user_data_path("hashiya", appauthor=False)
    path = home / SAMPLE_FILE
    if path.exists():
        return existing(path, profile)
    home.mkdir(parents=True, exist_ok=True)
    project = Project.create(path, tr("Sample"), library.builtin())
    try:
        # Signed in only when all is there: nobody's undo shall take the sample away.
        person = known(project, profile)
        fill(project, personal(read_sample(), profile))
        project.sign_in(person.uid)
    except HashiyaError:
        project.close()
        path.unlink()
        raise
    return project


def sign_in(project: Project, profile: Profile) -> Person:
    """Say who works; a name that the project does not know is added."""
    return project.sign_in(known(project, profile).uid)


def known(project: Project, profile: Profile) -> Person:
    """The person of this name in the project; added when there is none."""
    person = project.read.people.named(profile.name)
    if person is None:
        person = project.perform(add_person, profile.name, profile.role).result
    return person


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
