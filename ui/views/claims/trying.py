"""Carrying out a verb whose refusal is told in its place, not in the status line."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.storage.work import Work
from ui.dialogs.notice import Notice

P = ParamSpec("P")
T = TypeVar("T")


def attempt(
    project: Project,
    notice: Notice,
    verb: Callable[Concatenate[Work, P], T],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> T | None:
    """Carry out a verb; when it is refused, say so in the notice and return None."""
    try:
        result = project.perform(verb, *args, **kwargs).result
    except HashiyaError as error:
        notice.fail(error)
        return None
    notice.clear()
    return result
