"""What is done with the project as a whole."""

from collections.abc import Callable

from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr
from ui.questions import Question


def _asking(question: Question) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        context.shell.ask(question)

    return run


def _close(context: Context) -> None:
    context.shell.show_start()


def actions() -> list[Action]:
    """Import, export, settings, people, another project."""
    return [*_of_files(), *_of_settings(), *_of_the_rest()]


def _of_files() -> list[Action]:
    return [
        Action(
            "project.import",
            tr("Import articles…"),
            _asking(Question.IMPORT),
            keys("Ctrl+I"),
            icon="download-simple",
            menu="project",
        ),
        Action(
            "project.paste",
            tr("Paste an article…"),
            _asking(Question.PASTE),
            keys("Ctrl+Shift+V"),
            icon="clipboard-text",
            menu="project",
        ),
        Action(
            "project.export",
            tr("Export"),
            _asking(Question.EXPORT),
            keys("Ctrl+E"),
            icon="export",
            menu="project",
        ),
    ]


def _of_settings() -> list[Action]:
    return [
        Action(
            "project.settings",
            tr("Settings of the project…"),
            _asking(Question.SETTINGS),
            icon="sliders-horizontal",
            menu="project",
        ),
        Action(
            "project.scale",
            tr("Verdict scale…"),
            _asking(Question.SCALE),
            icon="scales",
            menu="project",
        ),
        Action(
            "project.people",
            tr("People and roles…"),
            _asking(Question.PEOPLE),
            icon="users",
            menu="project",
        ),
    ]


def _of_the_rest() -> list[Action]:
    return [
        Action(
            "project.person", tr("Somebody else works…"), _asking(Question.PERSON), menu="project"
        ),
        Action(
            "project.drafts",
            tr("Drafts…"),
            _asking(Question.DRAFTS),
            icon="note-pencil",
            menu="edit",
        ),
        Action("project.close", tr("Another project…"), _close, menu="project"),
        Action("project.about", tr("About Hashiya"), _asking(Question.ABOUT), menu="help"),
        Action(
            "article.info",
            tr("About the article…"),
            _asking(Question.ARTICLE),
            icon="info",
            enabled=has_article,
            workspace=WORKSPACE,
            menu="article",
        ),
    ]
