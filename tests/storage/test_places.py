"""A project on a network drive is not opened in place."""

from pathlib import Path, PurePosixPath

import pytest

from annotator.model.errors import OnNetworkDrive, ProjectUnwritable
from annotator.project import Project
from annotator.scheme import library
from annotator.storage import places
from annotator.storage.places import kind_by_mounts

MOUNTS = """\
overlay / overlay rw 0 0
proc /proc proc rw 0 0
server:/news /srv/news nfs4 rw,vers=4.2 0 0
/dev/sdb1 /srv/news/local ext4 rw 0 0
//team/share /mnt/team\\040share cifs rw 0 0
me@host: /srv/me/far fuse.sshfs rw 0 0
tmpfs /over tmpfs rw 0 0
server:/over /over nfs rw 0 0
server:/under /under nfs rw 0 0
tmpfs /under tmpfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/me/p.hashiya", ""),
        ("/srv/news/p.hashiya", "nfs4"),
        ("/srv/newspaper/p.hashiya", ""),
        ("/srv/news/local/p.hashiya", ""),
        ("/mnt/team share/a/p.hashiya", "cifs"),
        ("/srv/me/far/p.hashiya", "fuse.sshfs"),
        ("/over/p.hashiya", "nfs"),
        ("/under/p.hashiya", ""),
    ],
)
def test_the_drive_of_a_file(path: str, kind: str) -> None:
    assert kind_by_mounts(PurePosixPath(path), MOUNTS) == kind


def test_a_project_there_is_neither_made_nor_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far, near = tmp_path / "far", tmp_path / "p.hashiya"
    far.mkdir()
    Project.create(near, "ا", library.builtin()).close()
    there = far / "p.hashiya"
    there.write_bytes(near.read_bytes())
    monkeypatch.setattr(places, "network_drive", lambda path: "nfs4" if far in path.parents else "")
    with pytest.raises(OnNetworkDrive, match="nfs4") as caught:
        Project.open(there)
    assert "Copy it" in caught.value.remedy
    with pytest.raises(OnNetworkDrive):
        Project.create(far / "new.hashiya", "ا", library.builtin())
    assert [one.name for one in far.iterdir()] == ["p.hashiya"]
    Project.open(near).close()


def test_a_name_that_the_system_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectUnwritable, match="cannot be made"):
        Project.create(tmp_path / ("ا" * 300), "ا", library.builtin())
    with pytest.raises(ProjectUnwritable, match="folder"):
        Project.create(tmp_path / "no" / "p.hashiya", "ا", library.builtin())
