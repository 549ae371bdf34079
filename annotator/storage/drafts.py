"""What people have begun to type, in the project's file: theirs alone, and no part of its work.

Drafts are in no log, no undo and no export. They are written without waiting for anybody:
whoever types shall not be held up by another program, and the next key brings another try.
"""

from collections.abc import Mapping

from sqlalchemy import delete, insert, select

from annotator.model import Clock, Draft, DraftKey, Uid
from annotator.model.errors import ProjectUnwritable
from annotator.storage.database import Database
from annotator.storage.patience import unwilling
from annotator.storage.tables import draft as _d


class DraftStore:
    """Reads and writes the drafts of one project.

    Args:
        database: the project's.
        clock: tells when something was typed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, person: Uid) -> list[Draft]:
        """Return what a person has begun, the latest first."""
        query = select(_d).where(_d.c.person == person).order_by(_d.c.at.desc(), _d.c.id.desc())
        with self._database.read() as connection:
            rows = connection.execute(query).fetchall()
        return [Draft(DraftKey(one.field, _about(one.about)), one.content, one.at) for one in rows]

    def write(self, person: Uid, contents: Mapping[DraftKey, str]) -> None:
        """Keep what a person has typed; an empty text is forgotten.

        Raises:
            ProjectUnwritable: another program is writing just now, or it can only be read;
                nothing is written.
            ProjectMoved: the file is not in its place any more.
        """
        if self._database.reading:
            raise ProjectUnwritable("This project can only be read here.")
        at = self._clock()
        with self._database.write(unwilling) as connection:
            for key, content in contents.items():
                about = key.about or b""
                ours = (_d.c.person == person, _d.c.field == key.field, _d.c.about == about)
                connection.execute(delete(_d).where(*ours))
                if content:
                    row = {"person": person, "field": key.field, "about": about}
                    connection.execute(insert(_d), {**row, "content": content, "at": at})


def _about(value: bytes) -> Uid | None:
    return Uid(value) if value else None
