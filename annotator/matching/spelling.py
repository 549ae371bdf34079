"""What a name is made of, and how the words of a text may be read as a name.

A text says وبالاتحاد الأوروبي, العميد الركن رائد الخطيب or «أ.ف.ب». `parts` takes a name to
pieces that compare; `readings` gives the ways to take off what a text puts around a name:
proclitics, titles, a kunya before a name, what is said in brackets.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.matching.lexicon import NameWords, bare
from annotator.matching.sounds import plain_latin
from annotator.text.fold import fold

_TOKEN = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"[(\[{]([^)\]}]*)[)\]}]")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name, or two that are one (عبد الله، أبو الغيط).

    ``base`` is the folded word without its article; ``article`` says whether it had one.
    """

    base: str
    article: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a surface as a name, and what was taken off for it."""

    parts: tuple[Part, ...]
    clitic: bool = False
    titled: bool = False
    cut: bool = False


def words(text: str) -> list[str]:
    """Return the words of a name, folded; letters that stand alone in a row become one word."""
    found = [word for word in _TOKEN.findall(plain_latin(fold(text))) if word]
    joined: list[str] = []
    last_is_letter = False
    for word in found:
        is_letter = len(word) == 1 and not word.isdigit()
        if is_letter and last_is_letter:
            joined[-1] += word
        else:
            joined.append(word)
        last_is_letter = is_letter
    return joined


def parts(tokens: list[str], lists: NameWords) -> tuple[Part, ...]:
    """Return the parts of a name from its words, without what only joins them."""
    found: list[Part] = []
    waiting = ""
    for word in _meant(tokens, lists):
        base, start = _servant(word, lists)
        if not waiting and start and not base:
            waiting = start
        elif not waiting and word in lists.compound_starts:
            waiting = "ابو" if word in ("ابي", "ابا") else word
        elif waiting:
            found.append(Part(waiting + base))
            waiting = ""
        elif found and word in lists.compound_ends:
            last = found.pop()
            found.append(Part(last.base + base, last.article))
        else:
            has_article = not start and bare(word) != word
            found.append(Part(start + base, article=has_article))
    if waiting:
        found.append(Part(waiting))
    return tuple(found)


def _meant(tokens: list[str], lists: NameWords) -> Iterator[str]:
    """Yield the words that count: without Latin articles, and without and before an article."""
    for place, word in enumerate(tokens):
        if word.isascii() and word in lists.latin_articles and len(tokens) > 1:
            continue
        yield word[1:] if place and word.startswith("وال") and len(word) >= 6 else word


_COMPOUND_END = re.compile(r"(?<=..)ال(?=(?:دين|اسلام|زهراء|حق)$)")  # نورالدين
_ARABIC_COMPOUND = re.compile(r"(عبد|ابو)(?=ال..)")
_LATIN_COMPOUND = re.compile(r"(abd|abo?u)[aeu]?l?$|(abd)[aeu]l-?(?=...)|(abo?u)l(?=...)")


def _servant(word: str, lists: NameWords) -> tuple[str, str]:
    """Return a word's base, and what it starts with where two words are written as one."""
    if word in lists.servant:
        return "", word
    arabic = _ARABIC_COMPOUND.match(word)
    if arabic:
        return bare(word[3:]), arabic.group()
    latin = _LATIN_COMPOUND.match(word)
    if latin:
        return word[latin.end() :], word[:2] + ("d" if word[2] == "d" else "u")
    return _COMPOUND_END.sub("", bare(word)), ""


def readings(surface: str, lists: NameWords, *, person: bool) -> list[Reading]:
    """Return the ways to read a surface as a name, plain ones first; none for no words.

    Args:
        surface: the words as they stand in a text.
        lists: the words of names.
        person: whether titles and a kunya are taken off too.
    """
    found: dict[tuple[Part, ...], Reading] = {}
    for tokens, is_cut in _extents(surface, lists):
        for stripped, is_clitic in _without_clitics(tokens, lists):
            shapes = [(stripped, False)]
            if person:
                shapes += [(rest, True) for rest in without_titles(stripped, lists)]
            for shape, is_titled in shapes:
                whole = parts(shape, lists)
                forms = [whole, *(_without_kunya(whole, lists) if person else ())]
                for form in filter(None, forms):
                    found.setdefault(form, Reading(form, is_clitic, is_titled, is_cut))
    return list(found.values())


def _extents(surface: str, lists: NameWords) -> Iterator[tuple[list[str], bool]]:
    """Yield the words of a surface; then without brackets, what is in them, and up to التابع."""
    outside = words(_BRACKETS.sub(" ", surface))
    inside = [words(match.group(1)) for match in _BRACKETS.finditer(surface)]
    yield outside, False
    yield from ((tokens, True) for tokens in inside if tokens)
    for place, word in enumerate(outside[1:], 1):
        if bare(word) in lists.belongs:
            yield outside[:place], True
            break


def _without_clitics(tokens: list[str], lists: NameWords) -> Iterator[tuple[list[str], bool]]:
    """Yield the words as they are, then with less and less before the first of them.

    A word that is known as it stands (وزارة، بشار، لبنان) keeps its first letter.
    """
    heads = tokens[:1]
    if not tokens or _is_known(tokens[0], lists):
        yield tokens, False
        return
    for head in heads:
        if head != tokens[0] and bare(head) in lists.places:
            continue
        for clitic in ("و", "ف", "ب", "ك", "ل"):
            if head.startswith("لل") and clitic == "ل" and len(head) >= 5:
                rest = f"ال{head[2:]}"
            elif head.startswith(clitic) and (len(head) >= 4 or head[1:] in lists.lineage):
                rest = head[1:]
            else:
                continue
            if rest not in heads and len(heads) < 6:
                heads.append(rest)
                if head.startswith("لل"):
                    heads.append(head[1:])  # للبنان: to Lebanon
    # وكندا is Canada after a conjunction, and no other way to write Uganda.
    if not any(bare(head) in lists.places for head in heads[1:]):
        yield tokens, False
    yield from (([head, *tokens[1:]], True) for head in heads[1:])


def _is_known(word: str, lists: NameWords) -> bool:
    base = bare(word)
    return (
        base in lists.heads
        or base in lists.given
        or base in lists.countries
        or word in lists.titles
        or word in lists.servant
    )


def without_titles(tokens: list[str], lists: NameWords) -> Iterator[list[str]]:
    """Yield what is left after a title, and after more and more of what may belong to it.

    A definite word may (رئيس مجلس النواب), but a name of two words has to be left then: of
    الدكتور سمير الخطيب nobody means any الخطيب.
    """
    if len(tokens) < 2 or tokens[0] not in lists.titles:
        return
    yield tokens[1:]
    for place in range(1, len(tokens) - 1):
        is_known = _belongs_to_title(tokens[place], lists)
        is_definite = tokens[place].startswith(("ال", "لل")) and place < len(tokens) - 2
        if not is_known and not is_definite:
            return
        yield tokens[place + 1 :]


def _belongs_to_title(word: str, lists: NameWords) -> bool:
    return word in lists.titles or word in lists.complements or bare(word) in lists.countries


def _without_kunya(whole: tuple[Part, ...], lists: NameWords) -> Iterator[tuple[Part, ...]]:
    """Yield the name after a kunya, where there is a name after it."""
    first = whole[0].base if whole else ""
    kunya = ("ابو", *lists.kunya)
    if len(whole) >= 2 and any(first.startswith(start) and first != start for start in kunya):
        yield whole[1:]
