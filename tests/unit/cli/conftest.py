"""The command line in the same process, with a window that only takes notes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.operations.spans import create_span
from annotator.project import Project
from annotator.scheme import library
from ui.cli.main import main
from ui.launch import View


@dataclass
class Notes:
    """Stands for the window and remembers what it was asked for."""

    opened: list[tuple[list[Path], bool]] = field(default_factory=list)
    taken: list[tuple[Path, Path, View]] = field(default_factory=list)

    def open(self, projects: Sequence[Path], *, sample: bool) -> int:
        self.opened.append((list(projects), sample))
        return 0

    def screenshot(self, project: Path, out: Path, view: View) -> None:
        self.taken.append((project, out, view))


@dataclass(frozen=True)
class Said:
    """What a verb said and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Hashiya:
    """Runs the command line."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.window = Notes()
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        self._capsys.readouterr()
        status = main([str(one) for one in arguments], self.window)
        said = self._capsys.readouterr()
        return Said(status, said.out, said.err)


@pytest.fixture
def hashiya(capsys: pytest.CaptureFixture[str]) -> Hashiya:
    """The command line."""
    return Hashiya(capsys)


TEXT = "أعلنت وزارة الصحة في بغداد أمس.\nوأضافت: لا جديد.\x1b[31m"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project: two articles, in the first of them spans by Nada."""
    made = tmp_path / "p.hashiya"
    with Project.create(made, "تجربة", library.builtin()) as project:
        project.sign_in(project.perform(add_person, "ندى").result.uid)
        incoming = [
            IncomingArticle(TEXT, title="وزارة الصحة", outlet="سنابل", published="2020-09-12"),
            IncomingArticle("خبر ثان", title="[bold]خبر[/bold]", outlet="الدوالي"),
        ]
        article = project.perform(add_articles, incoming).result[0]
        for label, quote in (("ORG", "وزارة الصحة"), ("GPE", "بغداد")):
            start = TEXT.index(quote)
            where = (Fragment(start, start + len(quote)),)
            project.perform(create_span, article.uid, label, where)
    return made
