"""Files are written whole or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.files import CannotWrite, replacing, replacing_path, shown


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("old")
    with replacing(out) as stream:
        stream.write(b"new")
        stream.flush()
        assert out.read_text() == "old"
    assert out.read_text() == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_after_an_error_the_old_file_stands(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("old")

    def parts() -> Iterator[bytes]:
        yield b"new"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), replacing(out) as stream:
        stream.writelines(parts())
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_library_may_put_a_file_of_its_own_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with replacing_path(out) as name:
        name.unlink()
        name.write_text("new")
    assert out.read_text() == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for out in (tmp_path / "missing" / "out", tmp_path / "folder"):
        with pytest.raises(CannotWrite) as caught, replacing(out) as stream:
            stream.write(b"new")
        assert caught.value.place == str(out)
        assert caught.value.remedy
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


if hasattr(os, "mkfifo"):

    def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with pytest.raises(CannotWrite, match="not a file"), replacing(pipe) as stream:
            stream.write(b"new")
        assert list(tmp_path.iterdir()) == [pipe]
        assert pipe.is_fifo()


def test_a_full_disk_says_so(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="No space left"), replacing(tmp_path / "out"):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("خبر ١.txt", "خبر ١.txt"),
        ("a\u202etxt.exe", "a\\u202etxt.exe"),
        ("a\x1b[2J\n", "a\\u001b[2J\\u000a"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\udcff", "a\\udcff"),
    ],
)
def test_a_name_is_safe_to_show(name: str, safe: str) -> None:
    assert shown(name) == safe
