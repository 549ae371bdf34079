"""Selecting by words and sentences with single keys, on the side of the hand that is free."""

from collections.abc import Callable

import regex

from annotator.text.ranges import trim
from annotator.text.sentences import sentences
from annotator.text.words import Word, words
from ui.actions.action import Action, Scope
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr

NEAR = 600
"""How far around words are looked for at first, in code points."""
PAUSE = regex.compile(r"""[.,;:!?،؛؟…()\[\]{}«»"“”\u2013\u2014\n](?!\d)""")
"""Where a clause may end; the point in 2.5 does not."""


def words_near(text: str, offset: int, reach: int = NEAR) -> list[Word]:
    """The words around an offset; a long text is not taken apart for one press of a key."""
    first = text.rfind(" ", 0, max(0, offset - reach)) + 1
    return [Word(first + one.start, first + one.end) for one in words(text[first : offset + reach])]


def words_after(text: str, offset: int, wanted: Callable[[Word], bool]) -> list[Word]:
    """The words after an offset that are wanted, from the first on; looked for ever further."""
    return _looked_for(text, offset, wanted, len(text) - offset)


def words_before(text: str, offset: int, wanted: Callable[[Word], bool]) -> list[Word]:
    """The words before an offset that are wanted, up to the last; looked for ever further."""
    return _looked_for(text, offset, wanted, offset)


def _looked_for(text: str, offset: int, wanted: Callable[[Word], bool], far: int) -> list[Word]:
    reach, found = NEAR, [one for one in words_near(text, offset) if wanted(one)]
    while not found and reach < far:
        reach *= 4
        found = [one for one in words_near(text, offset, reach) if wanted(one)]
    return found


def here(context: Context) -> tuple[int, int]:
    """What is selected; else the chosen span; else the caret."""
    selection = context.reader.selection()
    if selection is not None:
        return selection
    span = context.desk.span
    return (span.start, span.end) if span is not None else (context.reader.caret,) * 2


def select(context: Context, start: int, end: int) -> None:
    """Select a range and show where it ends."""
    context.reader.select(start, end)
    context.reader.ensure_visible(end if end < len(context.desk.text) else start)


def select_word(context: Context, word: Word) -> None:
    """Select a word, without the clitics that the project leaves out where that is certain."""
    select(context, *context.desk.words.snapped(context.desk.text, word.start, word.end))


def _next(context: Context) -> None:
    start, end = here(context)
    bare = start == end

    def follows(one: Word) -> bool:
        # From a bare caret the word that holds it comes first.
        return one.start >= end or (bare and one.end > end)

    after = words_after(context.desk.text, end, follows)
    if after:
        select_word(context, after[0])
    else:
        context.shell.say(tr("No word comes after this: it is the end of the article."))


def _previous(context: Context) -> None:
    start, _ = here(context)

    def precedes(one: Word) -> bool:
        return one.end <= start

    before = words_before(context.desk.text, start, precedes)
    if before:
        select_word(context, before[-1])
    else:
        context.shell.say(tr("No word comes before this: it is the start of the article."))


def _longer(context: Context) -> None:
    start, end = here(context)
    if start == end:
        _next(context)
        return

    def goes_on(one: Word) -> bool:
        return one.end > end

    after = words_after(context.desk.text, end, goes_on)
    if after:
        select(context, start, after[0].end)
    else:
        context.shell.say(tr("No word comes after this: it is the end of the article."))


def _shorter(context: Context) -> None:
    start, end = here(context)

    def is_inside(one: Word) -> bool:
        return start < one.end < end

    ends = words_before(context.desk.text, end, is_inside) if start < end else []
    if ends:
        select(context, start, ends[-1].end)
    elif start < end:
        context.shell.say(tr("One word is selected: it cannot be less."))
    else:
        context.shell.say(tr("Nothing is selected that could be less."))


def _move_start(context: Context, step: int) -> None:
    start, end = here(context)

    def is_start(one: Word) -> bool:
        return one.start < start if step < 0 else start < one.start < end

    look = words_before if step < 0 else words_after
    found = look(context.desk.text, start, is_start)
    if found:
        select(context, found[-1 if step < 0 else 0].start, end)
    elif step < 0:
        context.shell.say(tr("No word comes before this: it is the start of the article."))
    elif start < end:
        context.shell.say(tr("One word is selected: it cannot be less."))
    else:
        context.shell.say(tr("Nothing is selected that could be less."))


def _start_back(context: Context) -> None:
    _move_start(context, -1)


def _start_on(context: Context) -> None:
    _move_start(context, 1)


def _begun(context: Context) -> tuple[int, int] | None:
    """What is selected, or the word at the caret."""
    start, end = here(context)
    if start < end:
        return start, end
    _next(context)
    return context.reader.selection()


def _to_pause(context: Context) -> None:
    """Select on to the next punctuation mark; again: to the one after."""
    begun = _begun(context)
    if begun is None:
        return
    start, end = begun
    text = context.desk.text
    for mark in PAUSE.finditer(text, end):
        low, high = trim(text, start, mark.start())
        if high > end:
            select(context, low, high)
            return
    low, high = trim(text, start, len(text))
    if high > end:
        select(context, low, high)
    else:
        context.shell.say(tr("No pause comes after this: it is the end of the article."))


def _to_end(context: Context) -> None:
    """Select on to the sentence's end, without the mark that ends it."""
    begun = _begun(context)
    if begun is None:
        return
    start, end = begun
    text = context.desk.text
    first = text.rfind("\n", 0, end) + 1
    last = text.find("\n", end)
    paragraph = text[first : len(text) if last < 0 else last]
    for _, stop in sentences(paragraph):
        low, high = trim(text, start, first + stop)
        while high > low and PAUSE.match(text, high - 1):
            high -= 1
        if high > end:
            select(context, low, high)
            return
    context.shell.say(tr("This is the sentence's end already."))


def _sentence(context: Context) -> None:
    """Select the sentence at the caret."""
    start, end = here(context)
    text = context.desk.text
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    paragraph = text[first : len(text) if last < 0 else last]
    for low, high in sentences(paragraph):
        if first + high > start:
            select(context, *trim(text, first + low, max(first + high, end)))
            return
    context.shell.say(tr("No sentence is here."))


def actions() -> list[Action]:
    """Selecting by words, clauses and sentences."""
    return [
        _one("next", tr("Select the next word"), _next, "K"),
        _one("previous", tr("Select the word before"), _previous, "L"),
        _one("longer", tr("Select one word more"), _longer, "I"),
        _one("shorter", tr("Select one word less"), _shorter, "O"),
        _one("start-back", tr("Begin a word earlier"), _start_back, "Shift+I"),
        _one("start-on", tr("Begin a word later"), _start_on, "Shift+O"),
        _one("pause", tr("Select up to the next punctuation mark"), _to_pause, "P"),
        _one("end", tr("Select up to the sentence's end"), _to_end, "M"),
        _one("sentence", tr("Select the sentence"), _sentence, "Y"),
    ]


def _one(name: str, text: str, run: Callable[[Context], None], key: str) -> Action:
    return Action(
        f"words.{name}",
        text,
        run,
        keys(key),
        enabled=has_article,
        scope=Scope.WORKSPACE,
        workspace=WORKSPACE,
    )
