"""Which record is made of the words of a span."""

import pytest

from annotator.matching.proposal import kind_of, proposal
from annotator.model import RecordKind


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("أحمد العلي", "أحمد العلي", ""),
        ("وزير النفط أحمد العلي", "أحمد العلي", "وزير النفط"),
        ("رئيس مجلس النواب محمد الصافي", "محمد الصافي", "رئيس مجلس النواب"),
        ("الرئيس الأمريكي جو بايدن", "جو بايدن", "الرئيس الأمريكي"),
        ("العميد الركن رائد الخطيب", "رائد الخطيب", "العميد الركن"),
        ("المتحدث باسم الوزارة علي حسن", "علي حسن", "المتحدث باسم الوزارة"),
        (
            "رئيسة اتحاد عمال الصناعات الغذائية سهام الرواشدة",
            "سهام الرواشدة",
            "رئيسة اتحاد عمال الصناعات الغذائية",
        ),
        ("رئيس الوزراء", "رئيس الوزراء", ""),
        ("رائد الخطيب", "رائد الخطيب", ""),
        ("الوزير", "الوزير", ""),
        (" «سهام الرواشدة»، ", "سهام الرواشدة", ""),
    ],
)
def test_a_title_is_cut_off_a_persons_name(words: str, name: str, title: str) -> None:
    made = proposal(words, "PERS")
    assert (made.name, made.title) == (name, title)
    assert made.full == (f"{title} {name}" if title else name)


@pytest.mark.parametrize(
    ("words", "label", "kind"),
    [
        ("أحمد العلي", "PERS", RecordKind.PERSON),
        ("البصرة", "GPE", RecordKind.PLACE),
        ("سلطة مياه الشمال", "ORG", RecordKind.ORGANISATION),
        ("وكالة سنابل للأنباء", "ORG", RecordKind.OUTLET),
        ("صحيفة المرفأ", "SOURCE", RecordKind.OUTLET),
        ("وزارة الصحة", "SOURCE", RecordKind.ORGANISATION),
        ("مدينة البصرة", "SOURCE", RecordKind.PLACE),
        ("أحمد العلي", "SOURCE", RecordKind.PERSON),
        ("قانون الانتخاب", "LAW", RecordKind.OTHER),
        ("«»", "SOURCE", RecordKind.PERSON),
    ],
)
def test_the_kind_is_that_of_the_words_or_of_the_label(
    words: str, label: str, kind: RecordKind
) -> None:
    assert kind_of(words, label) is kind


def test_names_of_bodies_keep_their_first_word() -> None:
    assert proposal("رئيس الجمهورية", "ORG").name == "رئيس الجمهورية"
    assert proposal("", "PERS").name == ""
