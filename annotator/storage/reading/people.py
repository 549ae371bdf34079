"""Reading the people of a project, and the project's own row and schemes."""

from typing import Any

from sqlalchemy import Row, func, select

from annotator.model import Person, Role, Uid
from annotator.model.errors import BadInput
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded, gone

_people = select(tables.person.c.uid, tables.person.c.name, tables.person.c.role)


class PeopleReader(Reader):
    """People, the project's name, and the versions of its scheme."""

    def all(self) -> list[Person]:
        """Return everybody, by name."""
        return [_person(row) for row in self._rows(_people.order_by(tables.person.c.name))]

    def working(self) -> list[Person]:
        """Return who can work in the project, by name; not the authors of earlier verdicts."""
        return [person for person in self.all() if person.works_here]

    def one(self, uid: Uid) -> Person:
        """Return a person.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_people.where(tables.person.c.uid == uid))
        if row is None:
            raise gone("person")
        return _person(row)

    def worker(self, uid: Uid) -> Person:
        """Return somebody who can work in the project.

        Raises:
            NotFound: there is nobody of this identifier.
            BadInput: it is an organisation whose published checks came in.
        """
        person = self.one(uid)
        if not person.works_here:
            raise BadInput(
                f"“{person.name}” published checks elsewhere and does not work in this project.",
                remedy="Choose somebody who does, or add a person.",
            )
        return person

    def named(self, name: str) -> Person | None:
        """Return the person of a name, which is unique in practice; the first if not."""
        query = _people.where(tables.person.c.name == name).order_by(tables.person.c.id)
        row = self._first(query)
        return None if row is None else _person(row)

    def project(self) -> tuple[Uid, str]:
        """Return the project's identifier and name."""
        row = self._first(select(tables.project.c.uid, tables.project.c.name))
        if row is None:
            raise gone("project")
        return Uid(row.uid), row.name

    def scheme(self) -> bytes:
        """Return the newest version of the scheme, encoded."""
        newest = select(tables.scheme.c.content).order_by(tables.scheme.c.version.desc()).limit(1)
        row = self._first(newest)
        if row is None:
            raise gone("scheme")
        return str(row.content).encode()

    def scheme_version(self) -> int:
        """Return the number of the newest scheme version; 0 when there is none."""
        row = self._first(select(func.coalesce(func.max(tables.scheme.c.version), 0)))
        return 0 if row is None else int(row[0])


@decoded
def _person(row: Row[Any]) -> Person:
    return Person(Uid(row.uid), row.name, Role(row.role))
