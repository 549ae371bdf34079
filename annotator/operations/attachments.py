"""Verbs on files that are kept in the project as they were found."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from annotator.files import cannot_read, open_plain, shown
from annotator.media import PICTURES
from annotator.media import media_type as media_type_of
from annotator.model import Attachment, Kind, Uid
from annotator.model.errors import BadInput
from annotator.storage.work import Work

LARGEST = 50 * 1024 * 1024
"""The largest file that is taken, in bytes: a project is copied at each backup."""

# Separators of paths, and characters that are not seen or turn the reading direction.
_REFUSED = re.compile("[\\\\/\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is yet to be kept: its name without a folder, and its bytes."""

    name: str
    data: bytes = field(repr=False)


def read_file(path: Path) -> NewFile:
    """Read a file that is to be kept.

    Raises:
        BadInput: it is missing, a folder, empty, larger than `LARGEST`, or may not be read.
    """
    with open_plain(path) as stream:
        try:
            check_size(shown(path.name), os.fstat(stream.fileno()).st_size)
            data = stream.read(LARGEST + 1)
        except OSError as error:
            raise cannot_read(path, error) from error
    check_size(shown(path.name), len(data))  # the file may have grown
    return NewFile(path.name, data)


def check_picture(file: NewFile) -> None:
    """Refuse a file that is no picture, whatever it is called.

    Raises:
        BadInput: so it is.
    """
    if media_type_of(file.name, file.data) not in PICTURES:
        raise BadInput(
            "This is not a picture.",
            place=shown(file.name),
            remedy="Take a PNG, JPEG, WebP, GIF, BMP or TIFF; another file can be evidence.",
        )


def keep_file(work: Work, file: Uid | NewFile | None) -> Uid | None:
    """Return an attachment that is there; a file that is not kept yet is kept now.

    Raises:
        BadInput: as `attach_file`.
        NotFound: there is no such attachment.
    """
    if file is None:
        return None
    if isinstance(file, NewFile):
        return attach_file(work, file.name, file.data).uid
    return work.read.attachments.one(file).uid


def attach_file(work: Work, name: str, data: bytes, *, media_type: str = "") -> Attachment:
    """Keep a file in the project.

    Args:
        work: the transaction.
        name: the file's name, without its folder.
        data: its bytes.
        media_type: such as "image/png"; empty goes by the content, then by the name's ending.

    Raises:
        BadInput: the file is empty or larger than `LARGEST`.
    """
    check_size(name, len(data))
    clean = clean_name(name)
    guessed = media_type or media_type_of(clean, data)
    sha256 = work.keep_bytes(data)
    attachment = Attachment(work.new_uid(), clean, guessed, len(data), sha256, work.now())
    work.insert(attachment)
    return attachment


def clean_name(name: str) -> str:
    """Return a file's name without folders, and without what is not seen or turns the reading."""
    return _REFUSED.sub("", name).strip(" .") or "file"


def check_size(name: str, size: int) -> None:
    """Refuse a file by its size in bytes, before it is read.

    Raises:
        BadInput: it is empty or larger than `LARGEST`.
    """
    if not size:
        raise BadInput("The file is empty.", place=name)
    if size > LARGEST:
        raise BadInput(
            f"The file has {size / 2**20:.1f} MB; at most {LARGEST // 2**20} MB are kept.",
            place=name,
            remedy="Keep the page or the picture that matters, or give its address.",
        )


def forget_attachment(work: Work, uid: Uid | None) -> None:
    """Delete an attachment that nothing uses any more; its bytes stay for undo."""
    if uid is not None and not work.store.pointing(Kind.ATTACHMENT, uid):
        work.delete(work.read.attachments.one(uid))
