"""Values of JSON-LD that others wrote, read leniently: what does not fit is nothing."""

from collections.abc import Iterator
from math import isfinite
from urllib.parse import urlsplit

Thing = dict[str, object]


def things(value: object) -> Iterator[Thing]:
    """Yield the objects that a value is, or that the list that it is holds."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield one


def thing(value: object) -> Thing:
    """Return the first object of a value; an empty one where there is none."""
    return next(things(value), {})


def is_a(one: Thing, kind: str) -> bool:
    """Return whether an object is of a type, written in short or with schema.org before it."""
    types = one.get("@type")
    return any(
        isinstance(name, str) and name.rpartition("/")[2].rpartition(":")[2] == kind
        for name in (types if isinstance(types, list) else [types])
    )


def text(value: object) -> str:
    """Return a text in one line; of a list the first, of an object with a language its value."""
    if isinstance(value, list):
        return next(filter(None, map(text, value)), "")
    if isinstance(value, dict):
        return text(value.get("@value"))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return " ".join(value.replace("\x00", " ").split()) if isinstance(value, str) else ""


def name(value: object) -> str:
    """Return what somebody is called: the text itself, or the object's name."""
    if isinstance(value, list):
        return next(filter(None, map(name, value)), "")
    return text(value.get("name")) if isinstance(value, dict) else text(value)


def address(value: object) -> str:
    """Return an http or https address; nothing for any other text."""
    found = text(value.get("@id") or value.get("url")) if isinstance(value, dict) else text(value)
    try:
        parts = urlsplit(found)
        return found if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def number(value: object) -> float | None:
    """Return a number, also one that is written as a text; None where there is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except ValueError:
        return None
    return found if isfinite(found) else None
