"""What an import skipped, by kind: ten thousand bad records are one line with their number."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.importers.incoming import Skipped

FIRST = 3
"""So many places of a kind are named; the whole report has them all."""

_VALUE = re.compile(r"“([^”]*)”|\(([^()]*)\)|(\d+)")


@dataclass(frozen=True, slots=True)
class Group:
    """Things that were skipped for one reason.

    ``reason`` has dots where the reasons differ in a name, a number or what stands in brackets.
    ``first`` are the first of them, as many as are named.
    """

    reason: str
    count: int
    first: tuple[Skipped, ...]


def grouped(skipped: Iterable[Skipped], first: int = FIRST) -> list[Group]:
    """Return what was skipped by kind, in the order in which the kinds came up."""
    kinds: dict[str, list[Skipped]] = {}
    for one in skipped:
        kinds.setdefault(_VALUE.sub(_blank, one.reason), []).append(one)
    return [
        Group(_common(kind, members), len(members), tuple(members[:first]))
        for kind, members in kinds.items()
    ]


def particular(one: Skipped, group: Group) -> str:
    """Return what of a reason the group's leaves out; empty when they are the same."""
    if one.reason == group.reason:
        return ""
    return ", ".join(
        next(filter(None, found.groups()), "") for found in _VALUE.finditer(one.reason)
    )


def _common(kind: str, members: list[Skipped]) -> str:
    reasons = {one.reason for one in members}
    return reasons.pop() if len(reasons) == 1 else kind


def _blank(found: re.Match[str]) -> str:
    if found[1] is not None:
        return "“…”"
    return "(…)" if found[2] is not None else "…"
