"""Joining the chosen claim span, and using words as evidence: actions of the annotate workspace."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.model import Fragment
from ui.actions import Action, Context
from ui.actions.spans import WORKSPACE
from ui.joining import OFFERED
from ui.keys import Press
from ui.language import tr
from ui.views.inspector.candidate import CONTRADICT_KEY

if TYPE_CHECKING:
    from ui.views.inspector.claim import ClaimSection


def actions(_language: str) -> list[Action]:
    """The actions."""
    joins = [
        Action(
            f"claim.join.{place}",
            tr("Join to likely claim {place}").format(place=place),
            _joining(place - 1),
            (Press.parse(f"Alt+{place}"),),
            enabled=_on_claim,
            workspace=WORKSPACE,
            at_cursor=True,
        )
        for place in range(1, OFFERED + 1)
    ]
    return [
        *joins,
        Action(
            "claim.join.search",
            tr("Join to another claim…"),
            _search,
            (Press.parse("Alt+J"),),
            icon="git-merge",
            enabled=_on_claim,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "claim.contradict",
            tr("Link to the claim that says the opposite"),
            _contradict,
            (Press.parse(CONTRADICT_KEY),),
            icon="link",
            enabled=_on_claim,
            workspace=WORKSPACE,
            at_cursor=True,
        ),
        Action(
            "evidence.quote",
            tr("Use as evidence for a claim…"),
            _quote,
            (Press.parse("Alt+E"),),
            icon="paperclip",
            enabled=_has_words,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
    ]


def _section(context: Context) -> "ClaimSection | None":
    from ui.views.annotate import AnnotateView

    view = context.shell.view(WORKSPACE)
    return view.inspector.claim if isinstance(view, AnnotateView) else None


def _joining(place: int) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        section = _section(context)
        if section is not None:
            section.join(place)

    return run


def _contradict(context: Context) -> None:
    section = _section(context)
    if section is not None:
        section.contradict(0)


def _search(context: Context) -> None:
    section = _section(context)
    if section is not None:
        section.open_picker()


def _quote(context: Context) -> None:
    section, words = _section(context), _words(context)
    if section is not None and words:
        section.quote(words)


def _words(context: Context) -> tuple[Fragment, ...]:
    """Return the selected words, else those of the chosen span."""
    selection = context.reader.selection()
    if selection is not None:
        return (Fragment(*selection),)
    return context.desk.span.fragments if context.desk.span is not None else ()


def _on_claim(context: Context) -> bool:
    return context.desk.span is not None and context.desk.span.claim is not None


def _has_words(context: Context) -> bool:
    return bool(_words(context))
