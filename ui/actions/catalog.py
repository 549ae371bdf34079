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
    preferences,
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
from ui.actions.overrides import Chosen, with_keys
from ui.actions.registry import Registry
from ui.actions.relations import Link


def all_actions(
    index: SchemeIndex,
    language: str,
    workspaces: Iterable[tuple[str, str, str]],
    ask: Callable[[Context, list[Link]], None],
    more: Iterable[Action] = (),
) -> list[Action]:
    """Return all actions with their own keys, in the language that is shown now.

    Args:
        index: the project's scheme; each label is an action.
        language: of the labels' names.
        workspaces: code, name and icon of each, in the order of the rail.
        ask: lets the person choose among several relations.
        more: actions that workspaces bring along.
    """
    return [
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
        *preferences.actions(),
        *viewing.actions(index, language),
        *spans.label_actions(index, language),
        *more,
    ]


def registry(actions: Iterable[Action], chosen: Chosen) -> Registry:
    """Build the registry.

    Args:
        actions: all of them.
        chosen: the keys that a person gave to some, by the action's name.
    """
    return Registry(with_keys(actions, chosen))
