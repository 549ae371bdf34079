"""What people are called, read once."""

from annotator.model import Person, Uid
from annotator.project import Project


class People:
    """The people of a project; somebody who is not known yet is looked up anew."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[Uid, Person] = {}

    def name(self, uid: Uid | None) -> str:
        """Return somebody's name; empty for nobody."""
        found = self.person(uid)
        return found.name if found is not None else ""

    def person(self, uid: Uid | None) -> Person | None:
        """Return somebody; None for nobody."""
        if uid is None:
            return None
        if uid not in self._known:
            self._known = {person.uid: person for person in self._project.read.people.all()}
        return self._known.get(uid)

    def forget(self) -> None:
        """Look everybody up anew: somebody's name or role is another."""
        self._known = {}
