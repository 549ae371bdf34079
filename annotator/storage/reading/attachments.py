"""Reading the files that are kept in a project."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, func, select

from annotator.model import Attachment, Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded, gone

_t = tables.attachment
_d = tables.attachment_data


class AttachmentReader(Reader):
    """Attachments; their bytes one file at a time."""

    def all(self) -> list[Attachment]:
        """Return all attachments without their bytes, oldest first."""
        return [_attachment(row) for row in self._rows(select(_t).order_by(_t.c.id))]

    def one(self, uid: Uid) -> Attachment:
        """Return an attachment.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(select(_t).where(_t.c.uid == uid))
        if row is None:
            raise gone("attachment")
        return _attachment(row)

    def data(self, uid: Uid) -> bytes:
        """Return an attachment's bytes.

        Raises:
            NotFound: there is none of this identifier.
        """
        query = select(_d.c.data).join(_t, _t.c.sha256 == _d.c.sha256).where(_t.c.uid == uid)
        row = self._first(query)
        if row is None:
            raise gone("attachment")
        return bytes(row.data)

    def with_data(self) -> Iterator[tuple[Attachment, bytes]]:
        """Yield all attachments with their bytes, one in memory at a time."""
        for attachment in self.all():
            yield attachment, self.data(attachment.uid)

    def known(self, sha256: str) -> Attachment | None:
        """Return an attachment of the same content, if there is one."""
        row = self._first(select(_t).where(_t.c.sha256 == sha256).order_by(_t.c.id))
        return None if row is None else _attachment(row)

    def count(self) -> int:
        """Return how many attachments there are."""
        row = self._first(select(func.count()).select_from(_t))
        return 0 if row is None else int(row[0])


@decoded
def _attachment(row: Row[Any]) -> Attachment:
    return Attachment(Uid(row.uid), row.name, row.media_type, row.size, row.sha256, row.at)
