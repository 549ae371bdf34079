"""Saying by keys which record a span means, and making a record of one."""

from collections.abc import Callable, Sequence

from annotator.matching.proposal import Proposal, kind_of, proposal
from annotator.model import Record, Span, Uid, quoted
from annotator.operations.registry import edit_record, link_record, make_record
from annotator.text.clitics import trimmed
from ui.actions.action import Action
from ui.actions.choosing import Choice, ChoiceMode
from ui.actions.context import Context, Mode
from ui.actions.spans import WORKSPACE
from ui.desk import Desk
from ui.keys import keys
from ui.language import tr
from ui.theme.look import isolate

FEW = 5
LINK, MAKE, PICK, ALIKE = "Z", "Shift+Z", "Shift+R", "Shift+T"

Open = Callable[[Context], object]


def name_in(desk: Desk, span: Span) -> str:
    """Return the words of a span of the open article, without the clitics that are certain."""
    if len(span.fragments) > 1:
        return " ".join(quoted(desk.text, span.fragments).split())
    start, end = trimmed(desk.text, span.start, span.end, desk.words.vocabulary)
    return " ".join(desk.text[start:end].split())


def likely(desk: Desk, span: Span) -> list[Uid]:
    """Return the records that a span of the open article may mean, the likeliest first."""
    words = name_in(desk, span)
    return desk.records.candidates(words, kind_of(words, span.label), FEW)


def may_mean(desk: Desk, span: Span | None) -> bool:
    """Return whether a span is of a label whose spans may mean records."""
    return span is not None and span.label in desk.index.record_labels


def is_name(context: Context) -> bool:
    """Whether the chosen span may mean a record."""
    return may_mean(context.desk, context.desk.span)


def is_linked(context: Context) -> bool:
    """Whether the chosen span means a record."""
    span = context.desk.span
    return span is not None and span.record is not None


def link(context: Context, record: Uid | None) -> bool:
    """Let the chosen span mean a record, or none; return whether it does."""
    span = context.desk.span
    if span is None:
        return False
    return span.record == record or context.desk.perform(link_record, span, record) is not None


def _link(context: Context) -> None:
    """Link to the first candidate; on a linked span, to the one after its own."""
    desk, span = context.desk, context.desk.span
    if span is None:
        return
    found = likely(desk, span)
    if not found:
        words = isolate(name_in(desk, span))
        context.shell.say(
            tr("No record is called “{name}”: {key} makes one.").format(
                name=words, key=isolate(MAKE)
            )
        )
        return
    place = found.index(span.record) + 1 if span.record in found else 0
    if link(context, found[place % len(found)]):
        context.modes.enter(_candidates(context, found))


class _Take:
    """Links the chosen span to one record, and shows the list again."""

    def __init__(self, context: Context, found: list[Uid], record: Uid | None) -> None:
        self._context = context
        self._found = found
        self._record = record

    def take(self) -> Mode | None:
        """Do so."""
        link(self._context, self._record)
        return None if self._record is None else _candidates(self._context, self._found)


def _candidates(context: Context, found: list[Uid]) -> ChoiceMode:
    def choices() -> list[Choice]:
        span = context.desk.span
        now = span.record if span is not None else None
        return [
            Choice(
                str(number), _named(context.desk, uid), _Take(context, found, uid).take, uid == now
            )
            for number, uid in enumerate(found, 1)
        ]

    title = tr("Record: {key} takes the next, Delete none").format(key=isolate(LINK))
    return ChoiceMode(context, title, choices, _Take(context, found, None).take, columns=2)


def _named(desk: Desk, uid: Uid) -> str:
    record = desk.records.record(uid)
    if record is None:
        return "—"
    return f"{record.name} · {record.role}" if record.role else record.name


# --- a record of the span ------------------------------------------------------------------------


def _make(context: Context, open_alike: Open) -> None:
    """Make a record of the chosen span; what was cut off its name is offered then."""
    desk, span = context.desk, context.desk.span
    if span is None:
        return
    if span.record is not None:
        name = isolate(_named(desk, span.record))
        context.shell.say(tr("This span means {record} already.").format(record=name))
        return
    asked = proposal(name_in(desk, span), span.label)
    made = desk.perform(make_record, [span], asked.kind, **_names(asked.name))
    if made is not None:
        context.modes.enter(_Offers(context, made.uid, asked, open_alike).mode())


def _names(name: str) -> dict[str, str]:
    return {"name_en": name} if name.isascii() else {"name_ar": name}


class _Offers:
    """What can be done with a new record at once.

    Args:
        context: what is worked on.
        record: the new record.
        asked: what it was made of.
        open_alike: shows what else may mean it.
    """

    def __init__(self, context: Context, record: Uid, asked: Proposal, open_alike: Open) -> None:
        self._context = context
        self._record = record
        self._asked = asked
        self._open_alike = open_alike

    def mode(self) -> ChoiceMode:
        """The list of it."""
        record = self._now()
        name = record.name if record is not None else self._asked.name
        title = tr("New record: {name}").format(name=isolate(name))
        return ChoiceMode(self._context, title, self._choices, columns=2)

    def _choices(self) -> Sequence[Choice]:
        record, asked = self._now(), self._asked
        if record is None:
            return []
        found = []
        if asked.title:
            full, role = isolate(asked.full), isolate(asked.title)
            has_alias, has_role = asked.full in record.aliases, record.role == asked.title
            named = tr("Other name: {name}").format(name=full)
            found.append(Choice("1", named, self._add_alias, has_alias))
            said = tr("Role: {role}").format(role=role)
            found.append(Choice("2", said, self._set_role, has_role))
        found.append(Choice("T", tr("Link all alike…"), self._alike))
        found.append(Choice("O", tr("Open the record"), self._open))
        return found

    def _now(self) -> Record | None:
        return self._context.desk.records.record(self._record)

    def _add_alias(self) -> Mode | None:
        record = self._now()
        if record is not None:
            names = (*record.aliases, self._asked.full)
            self._context.desk.perform(edit_record, record, aliases=names)
        return self.mode()

    def _set_role(self) -> Mode | None:
        record = self._now()
        if record is not None:
            self._context.desk.perform(edit_record, record, role=self._asked.title)
        return self.mode()

    def _alike(self) -> Mode | None:
        self._open_alike(self._context)
        return None

    def _open(self) -> Mode | None:
        self._context.shell.open_record(self._record)
        return None


def actions(pick: Open, alike: Open) -> list[Action]:
    """Linking and making records.

    Args:
        pick: looks for the record that the chosen span means.
        alike: links all spans that may mean the chosen span's record.
    """

    def make(context: Context) -> None:
        _make(context, alike)

    return [
        _action("link", tr("Link to the likeliest record"), _link, is_name, LINK),
        _action("make", tr("New record of the span"), make, is_name, MAKE),
        _action("pick", tr("Link to another record…"), pick, is_name, PICK),
        _action("alike", tr("Link all alike…"), alike, is_linked, ALIKE),
        _action("unlink", tr("Take the record away"), _unlink, is_linked),
        _action("open", tr("Open the record"), _open_record, is_linked),
    ]


def _action(
    name: str, text: str, run: Open, enabled: Callable[[Context], bool], *texts: str
) -> Action:
    return Action(
        f"record.{name}",
        text,
        run,
        keys(*texts),
        enabled=enabled,
        workspace=WORKSPACE,
        menu="edit",
        at_cursor=True,
    )


def _unlink(context: Context) -> None:
    link(context, None)


def _open_record(context: Context) -> None:
    span = context.desk.span
    if span is not None and span.record is not None:
        context.shell.open_record(span.record)
