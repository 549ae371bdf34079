"""The forms under which a word of a claim may stand in the lists.

A text says وسترفع, شاركوا, علاقتها; the lists have رفع, شارك, علاقة. The forms are tried in order,
the nearest to the word first.
"""

from collections.abc import Iterator

import regex

from annotator.matching.lexicon import bare
from annotator.text.fold import fold

_CLITICS = ("و", "ف", "ب", "ل", "ك", "س")
_PRESENT = ("ي", "ت", "ن")
_SPOKEN = ("ه", "ح", "ب", "ك", "ع")
"""What speech puts before a present: بيقول، هيسافر."""
_LAST_CLITICS = ("ب", "ل", "ك", "س")


_WRITTEN_HAMZA = regex.compile(r"(?<!\p{L})([وفبكلس]{0,2}(?:ال|لل)?)[أإآ](?=ل)")


def folded_claim(text: str) -> str:
    """Return a text folded, but for the hamza that tells ألغت from an article: ءلغت."""
    return fold(_WRITTEN_HAMZA.sub(r"\1ء", text))


def forms(word: str) -> list[str]:
    """Return a folded word without its article, then without what else may stand around it."""
    found = [bare(word), without_ending(bare(word))]
    if word.startswith(_CLITICS) and len(word) >= 4:
        found.append(bare(word[1:]))
        if word[1:].startswith(_LAST_CLITICS) and len(word) >= 5:
            found.append(bare(word[2:]))
    if word[:1] in _SPOKEN and word[1:2] in _PRESENT and len(word) >= 5:
        found.append(word[1:].removesuffix("ش"))  # هنستورد, بيقول, كيقدروش
    # What begins like an article may be written without its hamza: الغت, الالعاب.
    found += [f"ء{form[1:]}" for form in (word, *found) if form.startswith("ال")]
    pasts = [past for form in found for past in _pasts(form)]
    found += pasts
    found += [bared for form in found if (bared := without_ending(form)) != form]
    found += [form[:-1] for form in found if len(form) == 3 and form.endswith("ا")]
    return list(dict.fromkeys(found))


def whole(word: str) -> list[str]:
    """Return a folded word, and without what may stand before it, its article kept."""
    found = [word]
    if word.startswith("لل"):
        found.append(f"ال{word[2:]}")
    if word.startswith(_CLITICS) and len(word) >= 4:
        found.append(word[1:])
    return found


_HOLLOW = regex.compile(r"(.)[وي](.)(?=$|ون$|ين$|ه$|ها$)")


def _pasts(form: str) -> Iterator[str]:
    """Yield what the past of a verb may be, which groups have, from its present.

    ينخفض is found by انخفض, يجد by وجد, يزيد by زاد, يعيد by أعاد, يدعو by دعا.
    """
    if not form.startswith(_PRESENT) or len(form) < 3:
        return
    verb = form[1:]
    if _HOLLOW.match(verb):
        yield f"{verb[0]}ا{verb[2:]}"
        yield f"ا{verb[0]}ا{verb[2:]}"
    if len(verb) >= 3:
        yield verb
        yield f"ا{verb}"
    yield f"و{verb}"
    if verb.endswith(("و", "ي")):
        yield f"{verb[:-1]}ا"


_ENDINGS = (
    "تهما",
    "هما",
    "تها",
    "تهم",
    "تنا",
    "ته",
    "هم",
    "ها",
    "نا",
    "كم",
    "وا",
    "ن",
    "و",
    "ت",
    "ا",
    "ه",
)


def without_ending(word: str) -> str:
    """Return a word without the ending that person, case or a pronoun gives it.

    Light stems leave these: رفعت، شاركوا، اتفاقا، علاقتها.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word[: -len(ending)]
    return word
