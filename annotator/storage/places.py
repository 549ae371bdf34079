"""Where a project's file may be: in a folder that exists, on a drive of this computer.

The write-ahead log lets several programs work in one file by memory that they share, so all
of them have to run on one computer; over a network the file is damaged in the end.
"""

import re
import sys
from pathlib import Path, PurePosixPath

from annotator.model.errors import BadInput, OnNetworkDrive, ProjectUnwritable

_MOUNTS = Path("/proc/mounts")
_FAR = """
afs beegfs ceph cifs coda davfs fuse.curlftpfs fuse.davfs2 fuse.glusterfs fuse.gvfsd-fuse
fuse.rclone fuse.s3fs fuse.smbnetfs fuse.sshfs glusterfs lustre ncpfs nfs nfs4 smb3 smbfs sshfs
"""
_ESCAPED = re.compile(r"\\([0-7]{3})")


def refuse_network_drive(path: Path) -> None:
    """Refuse a project's file on a network drive.

    Raises:
        OnNetworkDrive: it is on one.
    """
    kind = network_drive(path)
    if kind:
        raise OnNetworkDrive(
            f"The project is on a network drive ({kind}), where work in it could be lost.",
            place=str(path),
            remedy="Copy it to a disk of this computer and work there; "
            "take the copy back when nobody has it open.",
        )


def network_drive(path: Path) -> str:
    """Return the kind of network drive that a file is on (``nfs``, ``cifs``, …), or nothing."""
    whole = path.resolve()
    if sys.platform == "win32":
        return "smb" if whole.drive.startswith("\\\\") else ""
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    return kind_by_mounts(PurePosixPath(whole), mounts)


def kind_by_mounts(path: PurePosixPath, mounts: str) -> str:
    """Return the kind of network drive that a file is on, or nothing.

    Args:
        path: absolute, links followed; it need not exist.
        mounts: the lines of ``/proc/mounts``: device, folder, kind, and more.
    """
    found, longest = "", -1
    for line in mounts.split("\n"):
        fields = line.split(" ")
        folder = PurePosixPath(_ESCAPED.sub(_unescaped, fields[1])) if len(fields) > 2 else None
        # Of two on one folder the later hides the earlier.
        if folder and len(folder.parts) >= longest and path.is_relative_to(folder):
            found, longest = fields[2], len(folder.parts)
    return found if found in _FAR.split() else ""


def reserve(path: Path) -> None:
    """Make an empty file, so that nobody else makes a project of this name meanwhile.

    Raises:
        BadInput: there is a file of this name.
        ProjectUnwritable: the folder does not exist or cannot be written.
    """
    if not path.parent.is_dir():
        raise ProjectUnwritable("The folder does not exist.", place=str(path.parent))
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise BadInput(
            "There is a file of this name already.",
            place=str(path),
            remedy="Open it, or choose another name.",
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ProjectUnwritable(
            f"The project file cannot be made ({reason}).",
            place=str(path),
            remedy="Choose another name or folder, or make room and rights in this one.",
        ) from error


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 8))
