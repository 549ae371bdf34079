"""Articles of any length, made by rule: Arabic with names, figures, Latin and punctuation."""

import random
import re
from collections.abc import Iterator

from annotator.model import Fragment, Span, Uid

_VOCABULARY = (
    "قال أعلنت ذكرت أكد وأضاف وأشار نقلت أوضح المتحدث الرسمي باسم الوزارة البلدية المجلس الهيئة "
    "الشركة الجامعة في من على إلى عن مع بعد قبل خلال أمس اليوم الخميس مدينة قرية منطقة شمال جنوب "
    "شرق غرب الحديقة المدرسة المستشفى الطريق الجسر السوق المطار الميناء المتحف المكتبة أن إن كانت "
    "سوف لم لن لا ما هذه تلك التي الذي حيث كما وقد وكان وكانت للأطفال بالمئة والأهالي فالمشروع "
    "كَلَامٌ الأولى الثانية الآن لأن أ.د. وكالة الأنباء المحلية مصادر مطلعة تقرير جديد مشروع كبير"
)
_WORDS = _VOCABULARY.split()
_RARE = (
    "2019", "15.3%", "12/03/2023", "٤٢٠٠", "1,250", "(الزرقاء)", "«الحقول»", "Radio", "F-16",
    "COVID-19", "+962-6-555-1234", "www.example.org", "10-15", "م.ع.",
)  # fmt: skip
_LABELS = ("PERS", "ORG", "GPE", "LOC", "DATE", "SOURCE", "CUE", "CONTENT", "OCC", "EVENT")
_SET = Uid(b"s" * 16)
_SENTENCE = 14
_PARAGRAPH = 75


def text(words: int, *, paragraphs: bool = True, seed: int = 7) -> str:
    """Return an article of so many words; in one paragraph if not in several."""
    dice = random.Random(seed)
    parts = []
    for number in range(1, words + 1):
        word = dice.choice(_RARE if dice.random() < 0.06 else _WORDS)
        if number % _PARAGRAPH == 0 and paragraphs:
            parts.append(f"{word}.\n")
        else:
            parts.append(f"{word}. " if number % _SENTENCE == 0 else f"{word} ")
    return "".join(parts).rstrip()


def places(article: str) -> list[tuple[int, int]]:
    """Return where the article's words are, split at white space."""
    return [match.span() for match in re.finditer(r"\S+", article)]


def spread(article: str, count: int) -> Iterator[tuple[str, int, int]]:
    """Yield labels and ranges of spans of one to five words, evenly over the article."""
    found = places(article)
    for number in range(count):
        first = number * len(found) // count
        last = min(first + number % 5, len(found) - 1)
        yield _LABELS[number % len(_LABELS)], found[first][0], found[last][1]


def nested(article: str, count: int) -> Iterator[tuple[str, int, int]]:
    """Yield labels and ranges that lie in one another, several begun at each word."""
    found = places(article)
    for number in range(count):
        first, turn = number % len(found), number // len(found)
        last = min(first + (first + turn) % 4 + turn, len(found) - 1)
        yield _LABELS[(first + turn) % len(_LABELS)], found[first][0], found[last][1]


def span(number: int, label: str, start: int, end: int) -> Span:
    """Return a span without a project."""
    return Span(Uid(number.to_bytes(16, "big")), _SET, label, (Fragment(start, end),))
