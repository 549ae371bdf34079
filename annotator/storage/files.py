"""The bytes of attachments, kept once for each content and never deleted.

They lie apart from the rows that name them. The log, which holds no bytes, can so bring back a
row that was deleted; and one picture that serves ten claims is there once.
"""

import hashlib

from sqlalchemy import Connection, insert, select

from annotator.storage import tables

_d = tables.attachment_data


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def keep(connection: Connection, data: bytes) -> str:
    """Keep bytes, unless they are there already; returns their SHA-256."""
    sha256 = sha256_of(data)
    known = connection.execute(select(_d.c.sha256).where(_d.c.sha256 == sha256)).first()
    if known is None:
        connection.execute(insert(_d), {"sha256": sha256, "data": data})
    return sha256
