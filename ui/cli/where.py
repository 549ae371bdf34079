"""`--where`: chooses articles by their metadata."""

import operator
import re
from collections.abc import Callable, Sequence

import click

from annotator.model import Article
from annotator.text.fold import fold, folded_query

FIELDS = ("title", "outlet", "author", "published", "url")

_CONDITION = re.compile(r"(?P<field>[^=!~<>]+)(?P<operator>!=|>=|<=|=|~)(?P<value>.*)", re.DOTALL)
_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    "~": lambda held, asked: folded_query(asked) in fold(held),
}


def condition(conditions: Sequence[str]) -> Callable[[Article], bool]:
    """Return what tells whether an article meets all conditions.

    A condition is ``field=value``; ``!=`` turns it round, ``>=`` and ``<=`` compare as text,
    which is right for dates, and ``~`` finds the value inside, both folded. A field that is
    none of ours is looked up in the article's other metadata.

    Raises:
        BadParameter: a condition is none.
    """
    tests = [_test(one) for one in conditions]
    return lambda article: all(test(article) for test in tests)


def _test(written: str) -> Callable[[Article], bool]:
    match = _CONDITION.fullmatch(written)
    if match is None:
        raise click.BadParameter(
            f"“{written}” is no condition; write outlet=…, title~… or published>=2020-01-01.",
            param_hint="--where",
        )
    field, value = match["field"].strip(), match["value"].strip()
    compare = _COMPARE[match["operator"]]
    return lambda article: compare(_held(article, field), value)


def _held(article: Article, field: str) -> str:
    """Return what an article says for a field; empty when it says nothing."""
    held: str = getattr(article, field) if field in FIELDS else article.extra.get(field, "")
    return held
