"""Light stems: words without what Arabic writes before and after them.

The stem is light10's, with the compounds that it leaves (ولل، وبال، وكال). Its consonants are a
coarser key: they bring together forms that differ in vowels and patterns (سجن، سجين، سجناء).
Neither is ever shown: a stem of بغداد is no word.
"""

PREFIXES = (
    *("وبال", "وكال", "وفال", "فبال", "فكال"),
    *("وال", "بال", "كال", "فال", "ولل", "فلل"),
    *("ال", "لل"),
)
"""The article with what may stand before it, the longest first."""

SUFFIXES = ("ها", "تان", "تين", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
"""Endings of light10, in its order, with the duals of ة; ية is folded to يه, ة to ه."""

_WEAK = str.maketrans("", "", "اويءئؤ")
_VERB = ("است", "يست", "تست", "مست")
_FORM = frozenset("ماتين")


def stem(word: str) -> str:
    """Return the light stem of a folded word.

    At least three letters stay where an ending is taken off: أمّية is no أمّ, كلية no كلّ.
    """
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) >= len(prefix) + 2:
            word = word[len(prefix) :]
            break
    else:
        if word.startswith("و") and len(word) >= 4:
            word = word[1:]
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) >= len(suffix) + 3:
            word = word[: -len(suffix)]
    return word


def consonants(stemmed: str) -> str:
    """Return the consonants that a stem's root likely has; the stem where it has less than two.

    Letters that only make forms of verbs and nouns (است، م، ت، ا، ي) are left out at the start.
    """
    word = stemmed
    if word.startswith(_VERB) and len(word) >= 6:
        word = word[3:]
    elif word[:1] in _FORM and len(word) >= 4:
        word = word[1:]
    strong = word.translate(_WEAK)
    if len(strong) >= 4 and strong[1] == "ت":
        strong = strong[0] + strong[2:]
    return strong if len(strong) >= 2 else stemmed
