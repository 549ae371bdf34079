"""The cues: words that may attribute, as they stand in a sentence."""

from dataclasses import dataclass
from enum import Enum, auto

from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import SHADDA, AttributionWords, Takes, attribution_words
from annotator.text.fold import fold

CONJUNCTIONS = ("و", "ف")
NEGATIONS = frozenset({"لم", "لن", "لا"})
BEFORE_NOUNS = frozenset(
    [
        "في",
        "من",
        "علي",
        "الي",
        "عن",
        "بعد",
        "قبل",
        "بين",
        "مع",
        "خلال",
        "عند",
        "دون",
        "كل",
        "اي",
        "بلا",
        "مثل",
        "سوي",
        "غير",
        "عدم",
        "رفض",
        "رفضت",
        "رفضوا",
        "طلب",
        "طلبت",
        "طلبوا",
        "اشترط",
        "فضل",
        "بشرط",
        "الف",
        "الاف",
        "مليون",
        "ملايين",
    ]
)
"""After these words stands a noun: في رد، من كتب، عدم ذكر."""
WITHHELD = frozenset(
    [
        "بشرط",
        "شريطة",
        "اسمه",
        "اسمها",
        "اسمهم",
        "اسميهما",
        "اسماءهم",
        "هويته",
        "هويتها",
        "هويتهم",
        "هويتهما",
    ]
)
"""What an unnamed source asks for: that the name is not told."""
SAYS = Takes(quote=True, noun=False, address=False, prepositions=frozenset())
DAMMA = "\u064f"
BLAMED, BLAME, FARTHEST = "حمل", frozenset({"المسووليه", "مسووليه"}), 8
BETWEEN, THROUGH, TOLD, MAQSURA = "بين", "عبر", "يروي", "ى"
LEARNED = frozenset({"علم", "علمت"})
"""وفق ما علمت الصحيفة من مصادرها."""
CLAIMS = frozenset({"يدعي", "تدعي"})
AGAINST = frozenset({"عليه", "عليها", "عليهم"})
ABOUT, IN = "عن", "في"
LEAST_VERB = 3
"""Letters of a verb whose conjunction shows without its shadda: ورد is none of رد."""
IMPERFECT = ("ي", "ت")
PASSIVES = frozenset(
    ["يذكر", "يتوقع", "يعتقد", "يقال", "تتوقع", "تذكر", "يرجح", "يزعم", "يقدر", "يشار", "يومل"]
)
"""Imperfects that say nothing of who says it where no subject follows."""


class Kind(Enum):
    """How a cue leads to its source."""

    VERB = auto()
    """قال: the source follows as its subject, or stands before it."""
    PARTICIPLE = auto()
    """مضيفاً: the source is that of the verb before."""
    RELAY = auto()
    """نقلت … عن: who passed it on follows, then عن and the source."""
    STANDS = auto()
    """جاء في: as a verb, but its document always follows."""
    BY = auto()
    """بحسب: the source follows, what was said stands on the other side."""
    HIS = auto()
    """على حد قوله: what was said stands before, the source in another sentence."""
    BY_RELAY = auto()
    """بحسب ما نقلت … عن."""
    NOBODY = auto()
    """قيل, أُعلن: no source is told."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue by its tokens, half-open, and its code points.

    ``letters`` are those that stand before the source in its own first word (وفقاً لـ).
    """

    kind: Kind
    first: int
    last: int
    start: int
    end: int
    takes: Takes | None = None
    letters: int = 0


def is_finite_verb(clause: Clause, at: int) -> bool:
    """Return whether a finite verb of saying or passing on stands at a token."""
    return _verb(clause, at, attribution_words()) is not None


def cue_at(clause: Clause, at: int) -> Cue | None:
    """Return the cue that begins at a token."""
    if at not in clause.cues:
        clause.cues[at] = _cue(clause, at)
    return clause.cues[at]


def _cue(clause: Clause, at: int) -> Cue | None:
    words = attribution_words()
    if not clause.word(at):
        return None
    return (
        _phrase(clause, at, words)
        or _by_clause(clause, at, words)
        or _by(clause, at, words)
        or _verb(clause, at, words)
        or _participle(clause, at, words)
    )


def _verb(clause: Clause, at: int, words: AttributionWords) -> Cue | None:
    before = clause.word(at - 1)
    after = clause.word(at + 2 if clause.word(at + 1) == ABOUT else at + 1)
    if before in BEFORE_NOUNS or before.isdigit() or after in WITHHELD:
        return None
    for letters, word in _ways(clause.word(at), least=2):
        if word in words.marked and not _is_marked(clause, at, word):
            continue
        if word in words.relays:
            return _made(clause, Kind.RELAY, at, at + 1, letters)
        if word in CLAIMS and clause.raw(at).endswith(MAQSURA):
            continue  # سيدة تدعى
        if letters and len(word) < LEAST_VERB and not _is_short(clause, at, words):
            continue
        if word in words.impersonals or _is_told(clause.raw(at), letters, word, words):
            return _made(clause, Kind.NOBODY, at, at + 1, letters, SAYS)
        if word in words.verbs and not _is_passive(clause.raw(at), letters):
            return _finite(clause, at, letters, words.verbs[word], words)
    return None


def _is_marked(clause: Clause, at: int, word: str) -> bool:
    """Whether a word is the verb that it is with its shadda alone, or shows it by its place.

    بيّن، وبين أن; حمّل، حمل … مسؤولية; عبّر، وعبر … عن at the start.
    """
    if SHADDA in clause.raw(at):
        return True
    if word == BLAMED:
        return any(clause.word(at + near) in BLAME for near in range(2, FARTHEST))
    if word == BETWEEN:
        return clause.word(at + 1) in attribution_words().that
    return word == THROUGH and at == 0 and bool(clause.word(1))


def _is_short(clause: Clause, at: int, words: AttributionWords) -> bool:
    """Whether a word is a conjunction with a verb of two letters: وردّ, ورد المتحدث, not ورد في."""
    after = clause.word(at + 1)
    told = after in AGAINST or after.removeprefix("ال") in words.roles
    return told or SHADDA in clause.raw(at)


def _is_told(raw: str, letters: int, word: str, words: AttributionWords) -> bool:
    """Whether a verb is written as a passive that tells something: أُعلن, يُروى."""
    if word == TOLD and raw.endswith(MAQSURA):
        return True
    return word in words.passives and _is_passive(raw, letters)


def _is_passive(raw: str, letters: int) -> bool:
    """Whether a verb is written as one without a subject: كُتب، أُعلن، يُذكر, not يُعلن."""
    bare = raw[letters:]
    if bare[1:2] != DAMMA:
        return False
    folded = fold(bare)
    return folded[:1] not in IMPERFECT or folded in PASSIVES


def _finite(clause: Clause, at: int, letters: int, takes: Takes, words: AttributionWords) -> Cue:
    last = at + 2 if clause.word(at + 1) in words.after_sayings else at + 1
    for before, word in _ways(clause.word(at - 1), least=2):
        if not letters and word in NEGATIONS:
            return _made(clause, Kind.VERB, at - 1, last, before, takes)
    return _made(clause, Kind.VERB, at, last, letters, takes)


def _participle(clause: Clause, at: int, words: AttributionWords) -> Cue | None:
    for letters, word in _ways(clause.word(at)):
        if word in words.participles and clause.word(at - 1) not in BEFORE_NOUNS:
            takes = words.participles[word]
            last = at + 2 if clause.word(at + 1) in words.after_sayings else at + 1
            return _made(clause, Kind.PARTICIPLE, at, last, letters, takes)
    return None


def _by(clause: Clause, at: int, words: AttributionWords) -> Cue | None:
    for letters, word in _ways(clause.word(at)):
        if word in words.his:
            return _made(clause, Kind.HIS, at, at + 1, letters)
        if word not in words.by:
            continue
        after, following = words.by[word], clause.word(at + 1)
        if following in ("ما", "لما"):
            return _said(clause, at, at + 2, letters)
        if not after:
            his = following in words.his_words
            kind = Kind.HIS if his else Kind.BY
            return _made(clause, kind, at, at + 1 + his, letters)
        if following == after:
            return _made(clause, Kind.BY, at, at + 2, letters)
        if after == "ل" and following.startswith(after):
            return Cue(
                Kind.BY,
                at,
                at + 1,
                clause.after_letters(at, letters),
                clause.tokens[at].end,
                letters=1,
            )
    return None


def _by_clause(clause: Clause, at: int, words: AttributionWords) -> Cue | None:
    for letters, word in _ways(clause.word(at)):
        if word in words.by_clause:
            return _said(clause, at, at + 1, letters)
        if word == "كما":
            cue = _said(clause, at, at + 1, letters)
            takes = words.verbs.get(clause.word(at + 1))
            if takes is not None and not takes.quote:
                return None  # كما وصفها
            return cue and _made(clause, cue.kind, cue.last - 1, cue.last, 0)
    return None


def _said(clause: Clause, first: int, at: int, letters: int) -> Cue | None:
    """Return the cue of حسبما ذكرت, of which the verb is a part."""
    words = attribution_words()
    word = clause.word(at)
    if word in words.relays:
        return _made(clause, Kind.BY_RELAY, first, at + 1, letters)
    bare = word.removesuffix("ا").removesuffix("ه")
    told = word in words.verbs or word in words.relays_back or bare in words.verbs
    told = told or word in LEARNED
    return _made(clause, Kind.BY, first, at + 1, letters) if told else None


def _phrase(clause: Clause, at: int, words: AttributionWords) -> Cue | None:
    for letters, word in _ways(clause.word(at)):
        if word not in words.tongue_starts:
            continue
        for phrase in words.tongue:
            rest = [clause.word(at + place) for place in range(1, len(phrase))]
            if word == phrase[0] and rest and _his(rest, phrase):
                return _made(clause, Kind.HIS, at, at + len(phrase), letters)
            if word == phrase[0] and rest == list(phrase[1:]):
                kind = Kind.STANDS if phrase[-1] == IN else Kind.BY
                takes = SAYS if kind is Kind.STANDS else None
                return _made(clause, kind, at, at + len(phrase), letters, takes)
    return None


def _his(rest: list[str], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase has a pronoun for its source: على حد قوله, not جاء فيه."""
    last = rest[-1]
    owned = any(last == phrase[-1] + end for end in ("ه", "ها", "هم", "هما"))
    return owned and phrase[-1] != IN and rest[:-1] == list(phrase[1:-1])


def _ways(word: str, least: int = 3) -> list[tuple[int, str]]:
    """Return a word as it is, and without a conjunction, with how many letters that is."""
    ways = [(0, word)]
    if word[:1] in CONJUNCTIONS and len(word) > least:
        ways.append((1, word[1:]))
    return ways


def _made(
    clause: Clause, kind: Kind, first: int, last: int, letters: int, takes: Takes | None = None
) -> Cue:
    start, end = clause.after_letters(first, letters), clause.tokens[last - 1].end
    return Cue(kind, first, last, start, end, takes)
