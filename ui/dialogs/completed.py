"""Fields of dialogs that offer the words which the project uses already."""

from functools import partial

from PySide6.QtWidgets import QLineEdit

from annotator.project import Project
from annotator.storage.reading import Used
from ui.theme.look import Look
from ui.widgets.completing import Completing


def complete(project: Project, look: Look, *fields: tuple[QLineEdit, Used]) -> None:
    """Let fields offer what the project has for what they are used for."""
    for field, use in fields:
        Completing(field, partial(project.read.vocabulary.of, use), look)
