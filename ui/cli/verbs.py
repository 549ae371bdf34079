"""What all verbs share: how they are found, options, opening a project, who is working."""

import difflib
import getpass
import json
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator import resources
from annotator.files import shown
from annotator.model import JsonValue, Person
from annotator.model.errors import BadInput, HashiyaError
from ui.cli.ending import Refused, UnheardError, refused_by_system
from ui.cli.terminal import one_line
from ui.launch import Desktop, LazyDesktop

if TYPE_CHECKING:
    from annotator.project import Project

SUFFIX = ".hashiya"
LOSSES = 1
"""Done, but with reported losses or failed checks."""

Function = TypeVar("Function", bound=Callable[..., Any])


class Verbs(click.Group):
    """The verbs. What is no verb but a project opens in the window.

    Errors of the user's world leave here as what click knows to show.
    """

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the verb and its arguments."""
        name = args[0]
        if self.get_command(ctx, name) is not None:
            return super().resolve_command(ctx, args)
        if looks_like_project(name):
            return "open", self.get_command(ctx, "open"), args
        near = difflib.get_close_matches(name, self.list_commands(ctx), n=1)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        raise click.UsageError(f"“{name}” is neither a verb nor a project file.{hint}", ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order in which a project needs them."""
        return [name for name, verb in self.commands.items() if not verb.hidden]

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb."""
        try:
            return super().invoke(ctx)
        except HashiyaError as error:
            raise Refused(error) from error
        except BrokenPipeError as error:
            raise UnheardError from error
        except OSError as error:
            raise refused_by_system(error) from error


def looks_like_project(name: str) -> bool:
    """Return whether an argument means a project and not a mistyped verb."""
    path = Path(name)
    return path.suffix.lower() == SUFFIX or path.is_file()


def project_argument(function: Function) -> Function:
    """Give a verb its first argument, the project's file."""
    return click.argument("project", type=click.Path(path_type=Path))(function)


def json_option(function: Function) -> Function:
    """Give a verb `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")(
        function
    )


def print_json(value: JsonValue) -> None:
    """Print one JSON value."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def version_text() -> str:
    """Return the version that is installed, or that of the checkout."""
    with suppress(PackageNotFoundError):
        return version("hashiya")
    with suppress(OSError, KeyError, tomllib.TOMLDecodeError):
        described = resources.path().parent.joinpath("pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(described)["project"]["version"])
    return "?"


def desktop_of(context: click.Context) -> Desktop:
    """Return what opens windows."""
    given: Desktop | None = context.obj
    return given or LazyDesktop()


@contextmanager
def opened(path: Path) -> "Iterator[Project]":
    """Open a project and close it at the end."""
    # SQLAlchemy costs a third of a second, which `--help` and `formats` need not wait for.
    from annotator.project import Project
    from ui.cli.waiting import told_patience

    with Project.open(path) as project:
        project.wait_with(told_patience)
        if project.set_aside is not None:
            click.echo(
                "A log of another version lay beside the project. It was not played; it is now "
                f"{shown(project.set_aside)}.",
                err=True,
            )
        yield project


def work_as(project: "Project", name: str | None) -> Person | None:
    """Say whose work follows.

    A name that is given is added when the project does not know it in any spelling, which is
    said. Without one it is the person whom the system knows, if the project knows them too, and
    otherwise nobody: a project that is filled from an export shall not have one more person
    than it had.
    """
    from annotator.operations.people import add_person

    if name is None:
        own = project.read.people.named(_one_line(own_name()))
        return None if own is None else project.sign_in(own.uid)
    person = _person_named(project, name)
    if person is None:
        person = project.perform(add_person, name).result
        click.echo(f"New in the project: {one_line(person.name)} ({person.role}).", err=True)
    elif person.name != _one_line(name):
        click.echo(f"Taken for {one_line(person.name)}, who is in the project.", err=True)
    return project.sign_in(person.uid)


def is_known(project: "Project", name: str) -> bool:
    """Return whether the project has a person of this name, in any spelling."""
    return _person_named(project, name) is not None


def _person_named(project: "Project", name: str) -> Person | None:
    from annotator.matching.people import named_like

    return named_like(_one_line(name), project.read.people.all())


def _one_line(name: str) -> str:
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise BadInput("This name is not text.", place=shown(name)) from error
    return " ".join(name.split())


def own_name() -> str:
    """Return the name that the system knows the user by."""
    # Without an account (in some containers) this raises one of three errors.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return "hashiya"


def as_option(function: Function) -> Function:
    """Give a verb `--as`: whose work it is."""
    return click.option(
        "--as",
        "--annotator",
        "who",
        metavar="NAME",
        help="Whose work it is; added when needed. Default: you, if the project knows you.",
    )(function)
