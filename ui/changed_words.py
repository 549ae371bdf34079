"""What the core calls rows and their fields when somebody changed them meanwhile, in words."""

from typing import Final

from ui.language import tr

TEMPLATES: Final = frozenset(
    {"Somebody changed the %1 meanwhile (%2).", "The %1 was deleted meanwhile."}
)
"""The messages of the core whose holes are names of rows and of fields."""

_BETWEEN: Final = ", "


def changed_words(names: str) -> str:
    """Return the names of rows or fields in the interface's language; unknown ones as they are.

    Args:
        names: one, or several with commas between them.
    """
    words = _things() | _fields()
    said = [words.get(name, name.replace("_", " ")) for name in names.split(_BETWEEN)]
    return tr(", ").join(said)


def _things() -> dict[str, str]:
    return {
        "project": tr("project", "changed"),
        "setting": tr("setting", "changed"),
        "person": tr("person", "changed"),
        "scheme": tr("scheme", "changed"),
        "record": tr("record", "changed"),
        "attachment": tr("attachment", "changed"),
        "article": tr("article", "changed"),
        "annotation set": tr("annotation set", "changed"),
        "span": tr("span", "changed"),
        "relation": tr("relation", "changed"),
        "claim": tr("claim", "changed"),
        "claim link": tr("claim link", "changed"),
        "verdict": tr("verdict", "changed"),
        "evidence": tr("evidence", "changed"),
        "evidence use": tr("use of evidence", "changed"),
        "review step": tr("review step", "changed"),
        "comment": tr("comment", "changed"),
    }


def _fields() -> dict[str, str]:
    return {
        "aliases": tr("other names", "changed"),
        "assignee": tr("checker", "changed"),
        "attributes": tr("attributes", "changed"),
        "fragments": tr("its edges", "changed"),
        "label": tr("label", "changed"),
        "name": tr("name", "changed"),
        "name_ar": tr("Arabic name", "changed"),
        "name_en": tr("English name", "changed"),
        "note": tr("note", "changed"),
        "outlet": tr("outlet", "changed"),
        "picture": tr("picture", "changed"),
        "published_url": tr("address of the check", "changed"),
        "published_on": tr("day of the check", "changed"),
        "quote": tr("quote", "changed"),
        "role": tr("role", "changed"),
        "second": tr("second checker", "changed"),
        "source": tr("source", "changed"),
        "stance": tr("stance", "changed"),
        "state": tr("state", "changed"),
        "status": tr("status", "changed"),
        "target": tr("target", "changed"),
        "title": tr("title", "changed"),
        "topic": tr("topic", "changed"),
        "url": tr("address", "changed"),
        "value": tr("value", "changed"),
        "wording": tr("wording", "changed"),
    }
