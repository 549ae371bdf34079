"""All actions together."""

from collections.abc import Callable, Iterable

from annotator.scheme.lookup import SchemeIndex
from ui.actions import (
    articles,
    attribution,
    candidate_keys,
    choosing,
    clipboard,
    clitic_keys,
    edges,
    find,
    fragments,
    go,
    history,
    project,
    relations,
    spans,
    view,
    viewing,
    word_hints,
    words,
)
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.registry import Registry
from ui.actions.relations import Link


def registry(
    index: SchemeIndex,
    language: str,
    workspaces: Iterable[tuple[str, str, str]],
    ask: Callable[[Context, list[Link]], None],
    more: Iterable[Action] = (),
) -> Registry:
    """Build the registry, in the language that is shown now.

    Args:
        index: the project's scheme; each label is an action.
        language: of the labels' names.
        workspaces: code, name and icon of each, in the order of the rail.
        ask: lets the person choose among several relations.
        more: actions that workspaces bring along.
    """
    return Registry(
        [
            *project.actions(),
            *articles.actions(),
            *history.actions(),
            *spans.actions(),
            *edges.actions(),
            *fragments.actions(),
            *relations.actions(ask),
            *attribution.actions(),
            *choosing.actions(),
            *clitic_keys.actions(),
            *words.actions(),
            *word_hints.actions(),
            *candidate_keys.actions(),
            *go.actions(),
            *find.actions(),
            *clipboard.actions(),
            *view.workspace_actions(workspaces),
            *view.actions(),
            *viewing.actions(index, language),
            *spans.label_actions(index, language),
            *more,
        ]
    )
