"""Screenshots: drawn without a screen, and without touching the project."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.model.errors import BadInput, NotFound
from annotator.project import Project
from annotator.scheme import library
from ui.screenshot import take


def test_a_picture_has_the_size_and_the_theme_asked_for(
    qapp: QApplication, project_path: Path, tmp_path: Path
) -> None:
    light, dark = tmp_path / "light.png", tmp_path / "dark.png"
    take(project_path, light, size=(1280, 720))
    take(project_path, dark, theme="dark", lang="en", article="2", size=(1000, 700))
    first, second = QImage(str(light)), QImage(str(dark))
    assert (first.width(), first.height()) == (1280, 720)
    assert (second.width(), second.height()) == (1000, 700)
    assert first.pixelColor(640, 500).lightness() > 200
    assert second.pixelColor(500, 600).lightness() < 60


def test_two_pictures_of_one_view_are_the_same(
    qapp: QApplication, project_path: Path, tmp_path: Path
) -> None:
    pictures = [tmp_path / "1.png", tmp_path / "2.png"]
    for one in pictures:
        take(project_path, one, view="start")
    assert pictures[0].read_bytes() == pictures[1].read_bytes()


def test_the_project_stays_as_it_was(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "empty.hashiya"
    Project.create(path, "خال", library.builtin()).close()
    before = sha256(path.read_bytes()).digest()
    take(path, tmp_path / "out.png")
    assert sha256(path.read_bytes()).digest() == before
    with Project.open(path) as project:
        assert project.read.people.all() == []


def test_what_does_not_exist_is_refused(
    qapp: QApplication, project_path: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.png"
    with pytest.raises(BadInput):
        take(project_path, out, view="nothing")
    with pytest.raises(NotFound):
        take(project_path, out, article="لا شيء كهذا")
    with pytest.raises(BadInput):
        take(project_path, out, choose=1)
    assert not out.exists()
