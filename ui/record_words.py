"""What the interface says of records: kinds with their icons, facts in one line."""

from annotator.model import Record, RecordKind
from ui.language import tr
from ui.theme.look import Look

SEPARATOR = " · "
_ICONS = {
    RecordKind.PERSON: "user",
    RecordKind.ORGANISATION: "buildings",
    RecordKind.PLACE: "map-pin",
    RecordKind.OUTLET: "newspaper",
    RecordKind.OTHER: "tag",
}


def kind_word(kind: RecordKind) -> str:
    """Return what a kind of record is called."""
    words = {
        RecordKind.PERSON: tr("Person", "record"),
        RecordKind.ORGANISATION: tr("Organisation", "record"),
        RecordKind.PLACE: tr("Place", "record"),
        RecordKind.OUTLET: tr("Outlet", "record"),
        RecordKind.OTHER: tr("Something else", "record"),
    }
    return words[kind]


def kinds_word(kind: RecordKind) -> str:
    """Return what records of a kind are called together."""
    words = {
        RecordKind.PERSON: tr("People", "record"),
        RecordKind.ORGANISATION: tr("Organisations", "record"),
        RecordKind.PLACE: tr("Places", "records"),
        RecordKind.OUTLET: tr("Outlets", "record"),
        RecordKind.OTHER: tr("Other things", "record"),
    }
    return words[kind]


def kind_icon(kind: RecordKind) -> str:
    """Return the icon of a kind of record, a Phosphor name."""
    return _ICONS[kind]


def mentions_word(count: int, look: Look) -> str:
    """Return how many spans mean a record."""
    return look.digits(tr("%n mention(s)", "", count))


def about(record: Record, look: Look, count: int | None = None) -> str:
    """Return what a record is in one line: role or other name, kind, how often it is meant."""
    facts = [look.isolate(record.role)] if record.role else []
    facts.append(kind_word(record.kind))
    if count is not None:
        facts.append(mentions_word(count, look))
    return SEPARATOR.join(facts)
