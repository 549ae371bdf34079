"""The noun phrase that names a source: where it starts, and where it ends."""

from collections.abc import Iterator

from annotator.matching.lexicon import name_words
from annotator.suggestions.actions import is_action, is_the_action
from annotator.suggestions.addressees import begins_object, is_concerned_first
from annotator.suggestions.clause import COMMAS, EITHER, OPENING, Clause
from annotator.suggestions.lexicon import AttributionWords, attribution_words
from annotator.suggestions.outlets import letters_before_media, named_outlet
from annotator.suggestions.phrase import FREE, Bounds, Phrase
from annotator.suggestions.speech import is_finite_verb

LONGEST = 16
"""Tokens; whoever is called by more is cut."""
TANWIN = ("ًا", "اً")
IN, FROM, ON, TO, ABOUT = "في", "من", "علي", "الي", "عن"
TRAILING = frozenset({IN, FROM, ON, TO, ABOUT, "و", "او", "باسم"})
LEADING = frozenset(
    [
        "نفسها",
        "به",
        "له",
        "لها",
        "لهم",
        "لنا",
        "لي",
        "لك",
        "ايضا",
        "بدوره",
        "بدورها",
        "بدورهم",
        "نفسه",
        "قبل",
        "عليه",
        "عليها",
        "عليهم",
        "فيه",
        "فيها",
    ]
)
OBJECTS = ("ه", "ها", "هم")
"""Of a noun behind a definite one: it is what the verb is about (أكد الفريق حضوره)."""
SIDES = frozenset(
    side + end for side in ("جهت", "جانب", "ناحيت", "طرف") for end in ("ه", "ها", "هم", "هما")
)
"""من جهتهم: it says who speaks now, and names nobody."""
ISSUED = frozenset({"صادر", "صادره", "الصادر", "الصادره"})
"""عن belongs to them: بيان صادر عن الوزارة."""
CALLED = frozenset({"يسمي", "تسمي", "يعرف", "تعرف"})
"""Behind ما they name somebody: قائد ما يسمى لواء النبع."""
LEAST_PAST = 4
"""Letters of a verb of she; shorter ones are nouns as well: بيت، وقت."""
LEAST_MANNER = 6
UPON, PARTIES = frozenset({"عليه", "عليها", "عليهم"}), frozenset({"المجني", "المدعي", "المحكوم"})
"""The parties of a trial: المجني عليه."""
SOME = frozenset(["عدد", "واحد", "واحده", "احد", "احدي", "كثير", "كثيرون", "كل", "بعض", "مجموعه"])
"""How many of them: عدد من المواطنين."""
SELF = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "عينها", "انفسهم", "ذاتهم"})
POSSESSIVE = ("هما", "ها", "هم", "ه", "ته", "تها", "تهم")


def noun_phrase(clause: Clause, at: int, bounds: Bounds = FREE) -> Phrase | None:
    """Return the noun phrase that starts at a token, or behind a few small words."""
    words = attribution_words()
    leading = words.days | words.asides | words.press
    while clause.word(at) in LEADING or clause.word(at) in leading:
        at += 1
    last = at
    for last in _steps(clause, at, bounds, words):
        if last - at >= LONGEST:
            break
    while last > at and _trails(clause, last - 1):
        last -= 1
    while last > at and clause.mark(last - 1) and clause.mark(last - 1) in COMMAS:
        last -= 1
    if last == at:
        return None
    return Phrase(at, last, clause.tokens[at].start, clause.tokens[last - 1].end)


def core_phrase(clause: Clause, at: int) -> Phrase | None:
    """Return no more than a noun surely has with it: its article's adjectives, and a name.

    For a subject behind which an object may stand (رفضت الحكومة مقترحات النقابة).
    """
    if not clause.word(at):
        return None
    words = attribution_words()
    last = _with_article(clause, at)
    if clause.word(last) == "باسم" and clause.word(last + 1):
        last = _with_article(clause, last + 1)
    if clause.word(last) in words.titles:
        last += 1
    if clause.word(last) in name_words().given:
        last += 2 if clause.word(last + 1) and not _ends_name(clause, last + 1) else 1
    return Phrase(at, last, clause.tokens[at].start, clause.tokens[last - 1].end)


def _with_article(clause: Clause, at: int) -> int:
    """Return the end of a noun with what has the article behind it."""
    last = at + 1
    while last < at + 3 and not is_definite(clause, last - 1) and is_definite(clause, last):
        last += 1
    titles = attribution_words().titles
    while is_definite(clause, last - 1) and is_definite(clause, last):
        if clause.word(last) in titles or begins_object(clause, at, last):
            break
        last += 1
    return last


def _ends_name(clause: Clause, at: int) -> bool:
    """Whether what follows a given name is no family's."""
    words, word = attribution_words(), clause.word(at)
    return word in words.stops or word in TRAILING or clause.raw(at).endswith(TANWIN)


def _trails(clause: Clause, at: int) -> bool:
    """Whether no phrase begins or ends with a word."""
    return clause.word(at) in TRAILING and not clause.is_ali(at)


def media_phrase(clause: Clause, at: int) -> Phrase | None:
    """Return the outlet that is named at a token: «سنابل», وكالة «سنابل», لوكالة سنابل."""
    if clause.mark(at) and clause.mark(at) in OPENING + EITHER:
        quotation = clause.quotation_at(at)
        if quotation is None or quotation.last >= len(clause) or quotation.last - at > LONGEST:
            return None
        tokens = clause.tokens
        return Phrase(at, quotation.last + 1, tokens[at + 1].start, tokens[quotation.last - 1].end)
    letters = letters_before_media(clause.word(at))
    if letters is None:
        return named_outlet(clause, at)
    phrase = noun_phrase(clause, at, Bounds(told=True))
    if phrase is None:
        return None
    return Phrase(phrase.first, phrase.last, clause.after_letters(at, letters), phrase.end)


def is_name_in_quotes(clause: Clause, at: int) -> bool:
    """Return whether an opening mark belongs to the name of a thing: قائمة «المدينة للجميع»."""
    before = clause.word(at - 1)
    named = attribution_words().named_things
    quotation = clause.quotation_at(at)
    short = quotation is not None and quotation.last < len(clause) and quotation.last - at <= 7
    bare = (before, before[1:], "ال" + before[2:], before[2:] if before[:2] == "ال" else "")
    return short and (before in ("ل", "ب") or any(one in named for one in bare if one))


def _steps(clause: Clause, at: int, bounds: Bounds, words: AttributionWords) -> Iterator[int]:
    """Yield the end of the phrase as far as it goes, token by token."""
    here = at
    while here < len(clause):
        if clause.word(here):
            if _stops(clause, here, at, bounds, words):
                return
            here += 1
        elif _opens(clause, here) and is_name_in_quotes(clause, here):
            quotation = clause.quotation_at(here)
            here = quotation.last + 1 if quotation else here + 1
        elif here > at and (_is_in_apposition(clause, here, words) or shortens(clause, here)):
            here += 1
        else:
            return
        yield here


def shortens(clause: Clause, at: int) -> bool:
    """Return whether a stop belongs to a title of one letter: د. سالم."""
    return clause.mark(at) == "." and len(clause.word(at - 1)) == 1


def _is_in_apposition(clause: Clause, at: int, words: AttributionWords) -> bool:
    """Whether a comma stands between a title and a name, or a name and what somebody is."""
    if clause.mark(at) not in COMMAS:
        return False
    if clause.word(at - 1) in words.titles or clause.word(at + 1) in words.roles:
        return True
    after = clause.word(at + 1)
    somebody = _is_somebody(after, words) or after in words.people_from
    return somebody and _is_named(clause, max(0, at - 4), at)


def _opens(clause: Clause, at: int) -> bool:
    mark = clause.mark(at)
    return bool(mark) and mark in OPENING + EITHER


def _stops(clause: Clause, at: int, first: int, bounds: Bounds, words: AttributionWords) -> bool:
    word = clause.word(at)
    if word == "ما" and clause.word(at + 1) in CALLED:
        return False
    if word in UPON and clause.word(at - 1) in PARTIES:
        return False
    if word in words.stops or word in words.that or word in words.press or word == "ل":
        return True
    if at == first:
        return _begins_none(clause, at, bounds)
    of_some = word == FROM and at == first + 1 and clause.word(first) in SOME
    if word in words.days | words.sayings | (bounds.prepositions - {IN}) and not of_some:
        return True
    adverb = clause.raw(at).endswith(TANWIN) and not clause.raw(first).endswith(TANWIN)
    if adverb or _ends_before(clause, at, words) or is_finite_verb(clause, at):
        return True
    if bounds.verb and _is_a_past(clause, at):
        return True
    return _is_beyond(clause, at, first, bounds, words)


def _is_a_past(clause: Clause, at: int) -> bool:
    """Whether a word looks like a verb of she, behind a noun with the article: بيعت, ارتفعت."""
    word = clause.word(at)
    feminine = word.endswith("ت") and not word.endswith("ات") and not word.startswith("ال")
    return feminine and len(word) >= LEAST_PAST and is_definite(clause, at - 1)


def _begins_none(clause: Clause, at: int, bounds: Bounds) -> bool:
    """Whether no phrase begins at a token."""
    word = clause.word(at)
    if "ب" in bounds.prepositions and has_ba(word):
        return True
    going_on = bounds.going_on
    if bounds.object and is_concerned_first(clause, at, bounds.form, going_on=going_on):
        return True
    if _is_a_manner(clause, at):
        return True
    outlet = named_outlet(clause, at)
    told = letters_before_media(word) == 1 and word[:1] == "ل"
    told |= word.startswith("لل") or (outlet is not None and outlet.start > clause.tokens[at].start)
    return _trails(clause, at) or (told and not bounds.told)


def _is_a_manner(clause: Clause, at: int) -> bool:
    """Whether a participle tells how somebody says it: قال مخاطباً الحضور."""
    word = clause.word(at)
    if len(word) < LEAST_MANNER or word.endswith("نا") or not is_finite_verb(clause, at - 1):
        return False
    return word[:1] == "م" and word.endswith("ا") and word not in name_words().given


def _ends_before(clause: Clause, at: int, words: AttributionWords) -> bool:
    """Whether how, where or through whom it was said ends a phrase whatever its verb is."""
    word = clause.word(at)
    if word in words.relays_back or _is_verb_with_object(word, words):
        return True
    if word[:1] == "ب" and word[1:] in words.occasions:
        return True
    return word in words.asides | words.after_sayings or _goes_on(clause, at, words)


def _goes_on(clause: Clause, at: int, words: AttributionWords) -> bool:
    """Whether a word is a participle of saying that goes on behind a phrase: قائلة، مضيفا."""
    word = clause.word(at)
    return word in words.participles and clause.word(at + 1) != "باسم"


def _is_beyond(
    clause: Clause, at: int, first: int, bounds: Bounds, words: AttributionWords
) -> bool:
    """Whether a preposition, an object or whom it was told ends the phrase."""
    word, after = clause.word(at), clause.word(at + 1)
    if word in (TO, ABOUT):
        return word == TO or clause.word(at - 1) not in ISSUED
    if word == IN:
        return is_occasion(after) or after in words.that or _ends_with_a_name(clause, first, at)
    if word == FROM:
        return after in SIDES or clause.word(first) not in words.people_from
    if word == ON and _trails(clause, at):
        head = clause.word(first)
        posting = head in words.types["social-media"] or head in words.people_from
        listed = is_definite(clause, at + 1) and _is_named(clause, at + 1, at + 4)
        return not (listed or (posting and after in words.platforms))
    if word[:1] == "ل" and letters_before_media(word) == 1:
        return True
    if "ب" in bounds.prepositions and has_ba(word):
        return not _is_where_from(clause, first, at, words)
    if bounds.outlet and _is_told(clause, at, first):
        return True
    return _is_beyond_its_subject(clause, at, first, bounds, words)


def _is_beyond_its_subject(
    clause: Clause, at: int, first: int, bounds: Bounds, words: AttributionWords
) -> bool:
    """Whether what a verb says, or whom it says it to or of, follows its subject."""
    if bounds.object and begins_object(clause, first, at, anything=bounds.anything):
        return True
    if bounds.noun and _is_an_action_behind(clause, first, at, words):
        return True
    if not (bounds.prepositions and is_definite(clause, at - 1)):
        return False
    owned = clause.raw(at).endswith(OBJECTS) and clause.word(at) not in SELF
    return owned or is_addressed(clause.word(at))


def _is_told(clause: Clause, at: int, first: int) -> bool:
    """Whether the outlet that was told follows a subject: أبلغ المدير صحيفة الغد."""
    if named_outlet(clause, at) is not None:
        return True
    whole = is_definite(clause, at - 1) or _is_named(clause, first, at)
    return whole and letters_before_media(clause.word(at)) == 0


def _is_named(clause: Clause, first: int, last: int) -> bool:
    """Whether a phrase holds somebody's name."""
    given = name_words().given
    return any(clause.word(at) in given for at in range(first, last))


def _ends_with_a_name(clause: Clause, first: int, last: int) -> bool:
    """Whether a name comes last in a phrase: what follows with في is where, not who."""
    roles = attribution_words().roles
    last_role = max((at for at in range(first, last) if clause.word(at) in roles), default=first)
    return _is_named(clause, last_role, last)


def _is_where_from(clause: Clause, first: int, at: int, words: AttributionWords) -> bool:
    """Whether ب belongs to an unnamed source: أفاد مصدر بمديرية الأمن بأن."""
    if at != first + 1 or clause.word(first) not in words.people_from:
        return False
    after = range(at + 1, min(len(clause), at + LONGEST))
    return any(clause.word(one) in words.that for one in after)


def _is_an_action_behind(clause: Clause, first: int, at: int, words: AttributionWords) -> bool:
    """Whether a noun of action follows a whole phrase: أعلنت الوزارة إغلاق."""
    if clause.word(at) in words.objects:
        return is_whole(clause, first, at) or _is_a_bare_name(clause, first, at, words)
    closed = is_definite(clause, at - 1) or _is_named(clause, first, at)
    if is_definite(clause, at):
        return closed and is_the_action(clause, at)
    return closed and is_action(clause, at)


def _is_a_bare_name(clause: Clause, first: int, at: int, words: AttributionWords) -> bool:
    """Whether one word before a token is rather a name than a noun that it belongs to."""
    word = clause.word(first)
    known = words.people_from | words.named_things
    common = word in known or _is_somebody(word, words) or clause.raw(first).endswith("ة")
    return at == first + 1 and not common


def has_ba(word: str) -> bool:
    """Return whether a word begins with the preposition ب, as far as it shows: not باحث."""
    words = attribution_words()
    if word[:1] != "ب" or len(word) < 4 or word == "باسم":
        return False
    known = (
        word in words.names | words.keep_ba
        or word in name_words().given
        or _is_somebody(word, words)
    )
    return not known


def is_addressed(word: str) -> bool:
    """Return whether a noun behind a whole phrase is whom it was said to: المنظمة السلطات."""
    words = attribution_words()
    return word[:2] == "ال" and word not in words.titles and _is_somebody(word, words)


def _is_somebody(word: str, words: AttributionWords) -> bool:
    return word in words.roles or any(word in group for group in words.types.values())


def _is_verb_with_object(word: str, words: AttributionWords) -> bool:
    """Whether a word is a verb of saying with its object: أعلنتها."""
    bare = word.removesuffix("ا").removesuffix("ه")
    return len(bare) > 3 and bare != word and bare.endswith("ت") and bare in words.verbs


def is_whole(clause: Clause, first: int, last: int) -> bool:
    """Return whether tokens can be a phrase without what follows: no bare first noun."""
    return last - first > 1 or is_definite(clause, last - 1)


def is_definite(clause: Clause, at: int) -> bool:
    """Return whether a word has the article."""
    return clause.word(at)[:2] in ("ال", "لل")


def is_occasion(word: str) -> bool:
    """Return whether something is said in it: تصريح، بيانها، مقابلته."""
    occasions = attribution_words().occasions
    if word in occasions:
        return True
    if word.removeprefix("ال") in occasions:
        return True
    bare = [word.removesuffix(end) for end in POSSESSIVE if word.endswith(end)]
    return any(one in occasions or one + "ه" in occasions for one in bare)
