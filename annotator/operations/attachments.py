"""Verbs on files that are kept in the project as they were found."""

import mimetypes
import re

from annotator.model import Attachment, Kind, Uid
from annotator.model.errors import BadInput
from annotator.storage.work import Work

LARGEST = 50 * 1024 * 1024
"""The largest file that is taken, in bytes: a project is copied at each backup."""

_UNKNOWN = "application/octet-stream"
# Separators of paths, and characters that are not seen or turn the reading direction.
_REFUSED = re.compile("[\\\\/\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def attach_file(work: Work, name: str, data: bytes, *, media_type: str = "") -> Attachment:
    """Keep a file in the project.

    Args:
        work: the transaction.
        name: the file's name, without its folder.
        data: its bytes.
        media_type: such as "image/png"; empty goes by the name's ending.

    Raises:
        BadInput: the file is empty or larger than `LARGEST`.
    """
    if not data:
        raise BadInput("The file is empty.", place=name)
    if len(data) > LARGEST:
        raise BadInput(
            f"The file has {len(data) / 2**20:.1f} MB; at most {LARGEST // 2**20} MB are kept.",
            place=name,
            remedy="Keep the page or the picture that matters, or give its address.",
        )
    clean = _REFUSED.sub("", name).strip() or "file"
    guessed = media_type or mimetypes.guess_type(clean)[0] or _UNKNOWN
    sha256 = work.keep_bytes(data)
    attachment = Attachment(work.new_uid(), clean, guessed, len(data), sha256, work.now())
    work.insert(attachment)
    return attachment


def forget_attachment(work: Work, uid: Uid | None) -> None:
    """Delete an attachment that nothing uses any more; its bytes stay for undo."""
    if uid is not None and not work.store.pointing(Kind.ATTACHMENT, uid):
        work.delete(work.read.attachments.one(uid))
