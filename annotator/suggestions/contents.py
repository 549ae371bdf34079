"""What was said: where it opens behind its cue, and who passed it on, named on the way there."""

import unicodedata
from dataclasses import dataclass, field

from annotator.model import Fragment
from annotator.suggestions.actions import is_action, is_the_action, looks_like_action
from annotator.suggestions.clause import CLOSING, COMMAS, EITHER, ENDS, OPENING, Clause
from annotator.suggestions.lexicon import Takes, attribution_words
from annotator.suggestions.nouns import (
    TO,
    TRAILING,
    has_ba,
    is_addressed,
    is_definite,
    is_name_in_quotes,
    is_occasion,
    media_phrase,
    noun_phrase,
    shortens,
)
from annotator.suggestions.phrase import Bounds, Phrase
from annotator.suggestions.speech import CONJUNCTIONS, Cue, Kind, cue_at

ABOUT = "عن"
STANDS, IN_IT = frozenset({"جاء", "ورد", "قال", "قالت", "اكد", "اكدت"}), frozenset({"فيه", "فيها"})
"""ببيان جاء فيه أن."""
RELATIVES = frozenset({"الذي", "التي", "الذين", "اللذين", "اللتين", "اللواتي", "ما", "ماذا"})
MEANWHILE = frozenset({"وهو", "وهي", "وهم"})
"""Before a verb that tells what somebody does the while: وتتابع وهي تشير إلى خيمتها."""
LEADS = frozenset({"ل", "مع", "الي", "عبر"})
"""Before the name of an outlet in quotation marks."""
OF_HIM = frozenset({"عنه", "عنها", "عنهم"})
SHARED, NETWORKS = frozenset({"موقع", "مواقع", "وسايل", "شبكات"}), "التواصل"
"""Words for outlets as well as for platforms, and what tells these."""
FARTHEST = 40
"""Tokens between a cue and what was said."""
LEAST_WORDS = 2
ADDRESSEE = 4
"""Words for whom it was said to: السلطات المحلية في المدينة."""
ADDRESSED = 8
"""Tokens of whom a verb concerns, before what it says of them or asks of them."""
CONDITION, CONDITIONAL = "إن", frozenset({"لم"})
"""إن لم is no إن that leads to what was said."""
MENTION = 3
"""Words in quotation marks that may be a name."""


@dataclass(slots=True)
class Opening:
    """Where what was said opens, and what was met on the way there.

    Attributes:
        at: its first token.
        start: its first code point.
        quotation: whether a quotation opens there.
        noun: whether it is a noun, not a sentence: it hardly goes on behind a comma.
        cues: further cues: نقلته, نقلاً عن.
        relays: who passed it on.
        source: the source, where نقلاً عن names it.
    """

    at: int = 0
    start: int = 0
    quotation: bool = False
    noun: bool = False
    cues: list[Fragment] = field(default_factory=list)
    relays: list[Phrase] = field(default_factory=list)
    source: Phrase | None = None


def opening(clause: Clause, at: int, takes: Takes, *, noun: bool = True) -> Opening | None:
    """Return where what was said opens behind a cue and its subject; None if it does not.

    Args:
        clause: the sentence.
        at: the token behind the subject, or behind the cue.
        takes: what may follow the verb.
        noun: whether a noun of action may be what was said.
    """
    found, here = Opening(), at
    while here < min(len(clause), at + FARTHEST):
        if clause.mark(here):
            after = _over_mark(clause, here, takes, found)
        else:
            after = _over_word(clause, here, at, takes, found, noun=noun)
        if after == here:
            return found
        if after is None:
            return None
        here = after
    return None


def _over_mark(clause: Clause, at: int, takes: Takes, found: Opening) -> int | None:
    """Return the next token to look at; this one if it opens what was said; None for never."""
    mark = clause.mark(at)
    if mark in OPENING + EITHER:
        quotation = clause.quotation_at(at)
        if quotation is None:
            return None
        if is_name_in_quotes(clause, at):
            return quotation.last + 1
        if _is_a_mention(clause, at):
            return (_relayed(clause, at, found) if takes.address else None) or quotation.last + 1
        return _open(clause, at, found) if takes.quote else quotation.last + 1
    if mark == ":":
        after = at + 2 if clause.word(at + 1) in attribution_words().that else at + 1
        return _open(clause, after, found, give=at) if takes.quote else None
    return None if mark in ENDS + CLOSING and not shortens(clause, at) else at + 1


def over_adjuncts(clause: Clause, at: int, takes: Takes, found: Opening) -> None:
    """Find who passes it on behind a verb that stands after what was said: قال فلان في حديث لـ."""
    for here in range(at, min(len(clause), at + FARTHEST // 2)):
        if clause.mark(here) or found.relays:
            return
        _passed_on(clause, here, at, takes, found)


def _is_a_mention(clause: Clause, at: int) -> bool:
    """Whether a short quotation is a name on the way to إن: في بيان تلقّت «المرفأ» نسخة منه، إن."""
    quotation = clause.quotation_at(at)
    if quotation is None or quotation.last - at > 1 + MENTION or not clause.word(at - 1):
        return False
    words = attribution_words()
    if clause.mark(quotation.last + 1) == ":":
        return True
    further = range(quotation.last + 1, min(len(clause), quotation.last + 1 + FARTHEST // 2))
    for here in further:
        word = clause.word(here)
        if word in words.that and word[:1] not in CONJUNCTIONS:
            return clause.word(here - 1) not in words.not_that
        if clause.mark(here) and clause.mark(here) in ENDS + OPENING + EITHER + ":":
            return False
    return False


def _open(clause: Clause, at: int, found: Opening, give: int | None = None) -> int | None:
    if at >= len(clause):
        return None
    found.at, found.start = at, clause.tokens[at].start
    found.quotation = clause.mark(at) != "" and clause.mark(at) in OPENING + EITHER
    return at if give is None else give


def _over_word(
    clause: Clause, at: int, first: int, takes: Takes, found: Opening, *, noun: bool
) -> int | None:
    words, word = attribution_words(), clause.word(at)
    if is_that(clause, at, takes):
        return _open(clause, at + 1, found, give=at)
    on_the_way = _passed_on(clause, at, first, takes, found)
    if on_the_way is not None:
        return on_the_way
    if word in takes.prepositions and clause.word(at + 1) not in words.that:
        if _is_direct(clause, first, at) or (takes.person and at - first <= ADDRESSED):
            found.noun = True
            return _open(clause, at + 1, found, give=at)
        return at + 1
    if _is_asked_for(clause, at, first, takes, found):
        found.at, found.start, found.noun = at, clause.after_letters(at, 1), True
        return at
    if _is_object(clause, at, first, takes, noun=noun):
        found.noun = True
        return _open(clause, at, found)
    cue = cue_at(clause, at)
    aside = clause.word(at - 1) in MEANWHILE
    ends = not aside and cue is not None and cue.kind in (Kind.VERB, Kind.RELAY) and cue.last > at
    return None if ends else at + 1


def _is_asked_for(clause: Clause, at: int, first: int, takes: Takes, found: Opening) -> bool:
    """Whether a word with ب is what is said: طالب بإخلاء, طالب الحكومة بإخلاء."""
    word = clause.word(at)
    if "ب" not in takes.prepositions or word[:1] != "ب" or len(word) <= 3:
        return False
    source = found.source
    if at == first or (source is not None and at == source.last):
        return word not in attribution_words().keep_ba
    if takes.person and at - first <= ADDRESSED and has_ba(word):
        return True
    return looks_like_action(word[1:]) and _is_direct(clause, first, at)


def _is_object(clause: Clause, at: int, first: int, takes: Takes, *, noun: bool) -> bool:
    """Whether a noun is what is said: نفى وجود, عزا التراجع, ناشد السكان ترشيد."""
    if takes.object and at == first and _is_a_thing(clause, at, takes):
        return True
    if not (noun and takes.noun):
        return False
    if clause.word(at) in attribution_words().objects:
        return True
    after_person = takes.person and at > first and is_definite(clause, at - 1)
    if clause.word(at - 1) in TRAILING:
        return False
    when = at - first <= ADDRESSEE and bool(clause.word(first)) and _is_direct(clause, first, at)
    action = is_action(clause, at) or (at == first and is_the_action(clause, at))
    return (at == first or when or after_person) and action


def _is_a_thing(clause: Clause, at: int, takes: Takes) -> bool:
    """Whether a noun stands at a token, and no أن behind it is what the verb leads to."""
    word = clause.word(at)
    if word in attribution_words().stops | TRAILING or word[:1] in ("ل", "ب", ""):
        return False
    for here in range(at, min(len(clause), at + FARTHEST)):
        if clause.mark(here):
            return True
        if is_that(clause, here, takes):
            return False
    return True


def _is_direct(clause: Clause, first: int, at: int) -> bool:
    """Whether nothing but when, where and to whom stands between a subject and its preposition."""
    if first == at:
        return True
    word = clause.word(first)
    words = attribution_words()
    adjunct = word == "في" or word in words.days | words.press | (words.stops - RELATIVES)
    if is_addressed(word) and at - first <= ADDRESSEE:
        return True
    return adjunct or (bool(clause.mark(first)) and clause.mark(first) in COMMAS)


def is_that(clause: Clause, at: int, takes: Takes) -> bool:
    """Return whether إن or أن at a token leads to what was said."""
    words, word, before = attribution_words(), clause.word(at), clause.word(at - 1)
    if word not in words.that or word[:1] in CONJUNCTIONS or clause.raw(at)[:1] == "آ":
        return False
    if clause.word(at + 1) in CONDITIONAL and clause.raw(at) == CONDITION:
        return False
    free = before not in words.not_that or clause.is_ali(at - 1)
    return free or before in takes.prepositions | takes.before_that


def _passed_on(clause: Clause, at: int, first: int, takes: Takes, found: Opening) -> int | None:
    """Step over who passed it on, or whom it was told; None where that is not here."""
    words, word = attribution_words(), clause.word(at)
    if word in words.relays_back and at != first:
        found.cues.append(Fragment(clause.tokens[at].start, clause.tokens[at].end))
        return _relayed(clause, at + 1, found) or at + 1
    cue = cue_at(clause, at)
    if cue is not None and cue.kind is Kind.BY and clause.word(cue.last - 1) == ABOUT:
        return _from_whom(clause, cue, takes, found)
    if cue is not None and cue.kind is Kind.BY_RELAY:
        return _as_relayed(clause, cue, found)
    if word in STANDS and clause.word(at + 1) in IN_IT:
        found.cues.append(Fragment(clause.tokens[at].start, clause.tokens[at + 1].end))
        return at + 2
    if word in LEADS - takes.prepositions and not (word == TO and _is_this(clause, at + 1)):
        return _relayed(clause, at + 1, found)
    through = word[:1] == "ل" or (word[:1] == "ب" and "ب" not in takes.prepositions)
    return _relayed(clause, at, found) if through or takes.address else None


def _from_whom(clause: Clause, cue: Cue, takes: Takes, found: Opening) -> int | None:
    """Step over نقلاً عن with the source it names, or the outlet it was read in."""
    source = noun_phrase(clause, cue.last, Bounds(takes.prepositions))
    if source is None:
        return None
    found.cues.append(Fragment(cue.start, cue.end))
    found.source = source
    return source.last


def _as_relayed(clause: Clause, cue: Cue, found: Opening) -> int | None:
    """Step over بحسب ما نقلت عنه الوكالة."""
    at = cue.last + 1 if clause.word(cue.last) in OF_HIM else cue.last
    after = _relayed(clause, at, found)
    if after is not None:
        found.cues.append(Fragment(cue.start, clause.tokens[at - 1].end))
    return after


def _relayed(clause: Clause, at: int, found: Opening) -> int | None:
    phrase = media_phrase(clause, at)
    if phrase is None or _is_posted(clause, phrase):
        return None
    found.relays.append(phrase)
    return phrase.last


def _is_this(clause: Clause, at: int) -> bool:
    """Whether an outlet is named by its kind alone: it is the one that writes (إلى المجلة)."""
    kind = clause.word(at) in attribution_words().media
    return kind and is_definite(clause, at) and not is_definite(clause, at + 1)


def _is_posted(clause: Clause, phrase: Phrase) -> bool:
    """Whether it is a platform that anybody writes on: عبر «إكس», عبر مواقع التواصل."""
    named = {clause.word(at) for at in range(phrase.first, phrase.last)}
    return bool(named & ((attribution_words().platforms - SHARED) | {NETWORKS}))


def outlet_before(clause: Clause, first: int, last: int) -> Phrase | None:
    """Return the outlet that is named where it was said: وفي حديث مع إذاعة …، قالت."""
    for at in range(first, last):
        if is_occasion(clause.word(at)):
            for place in range(at + 1, min(at + 4, last)):
                quoted = bool(clause.mark(place)) and clause.word(place - 1) not in LEADS
                phrase = None if quoted else media_phrase(clause, place)
                if phrase is not None and phrase.last <= last:
                    return phrase
    return None


def quoted_inside(clause: Clause, at: int) -> Fragment | None:
    """Return what stands between the marks of the quotation at a token."""
    quotation = clause.quotation_at(at)
    if quotation is None:
        return None
    start = clause.tokens[quotation.first].end
    last = min(quotation.last, len(clause) - 1)
    end = clause.tokens[last].start if quotation.last < len(clause) else clause.end
    return trimmed(clause, start, end, emojis=True)


def trimmed(clause: Clause, start: int, end: int, *, emojis: bool = False) -> Fragment | None:
    """Return a stretch without white space and stops at its ends; questions keep their mark.

    ``emojis``: whether those at the end belong to it, as they do inside quotation marks.
    """
    text = clause.text
    while start < end and (text[start].isspace() or text[start] in COMMAS + ":.…"):
        start += 1
    while end > start and _is_idle(text[end - 1], emojis=emojis):
        end -= 1
    return Fragment(start, end) if start < end else None


def _is_idle(letter: str, *, emojis: bool) -> bool:
    """Whether a character at the end says nothing: a stop, white space, an emoji behind it."""
    if letter.isspace() or letter in COMMAS + ":.…-–—":
        return True
    return not emojis and unicodedata.category(letter) == "So"
