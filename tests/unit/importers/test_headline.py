"""Where the headline is."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.headline import find_headline, guess_title, with_title
from annotator.model import Zone, ZoneKind

LONG = "أعلنت وزارة الصحة اليوم أن عدد الإصابات بلغ ألفا ومئتين وخمسين إصابة في المحافظات."


def cut(text: str, zones: tuple[Zone, ...]) -> list[tuple[str, str]]:
    return [(zone.kind.value, text[zone.start : zone.end]) for zone in zones]


def test_a_short_first_paragraph_without_a_full_stop_is_the_headline() -> None:
    text = f"ارتفاع عدد الإصابات\r\n\r\n{LONG}"
    found = find_headline(text)
    assert (found.text, found.title, found.added) == (text, "ارتفاع عدد الإصابات", False)
    assert cut(text, found.zones) == [("headline", "ارتفاع عدد الإصابات"), ("body", LONG)]


def test_a_dateline_is_no_headline_and_no_title() -> None:
    found = find_headline(f"وكالة الأخبار المحلية -\n{LONG}")
    assert found.zones == ()
    assert found.title.startswith("أعلنت وزارة الصحة")


def test_a_sentence_is_no_headline() -> None:
    assert find_headline(f"أعلنت الوزارة ذلك.\n{LONG}").zones == ()
    assert find_headline(LONG).zones == ()
    assert find_headline("عنوان وحيد بلا نص").zones == ()


def test_a_paragraph_does_not_end_at_a_line_separator() -> None:
    assert find_headline(f"سطر أول\u2028سطر ثان\n{LONG}").title == "سطر أول سطر ثان"


def test_a_title_becomes_the_first_paragraph() -> None:
    headed = with_title(LONG, "عنوان الخبر")
    assert headed.added
    assert headed.text == f"عنوان الخبر\n{LONG}"
    assert cut(headed.text, headed.zones) == [("headline", "عنوان الخبر"), ("body", LONG)]


def test_a_title_that_is_there_is_not_put_there_again() -> None:
    text = f"  عنوان الخبر\n\n{LONG}"
    headed = with_title(text, "عنوان الخبر ")
    assert (headed.text, headed.added) == (text, False)
    assert cut(text, headed.zones) == [("headline", "عنوان الخبر"), ("body", LONG)]


def test_a_title_that_only_begins_the_first_paragraph_is_no_zone() -> None:
    headed = with_title(LONG, "أعلنت وزارة الصحة")
    assert (headed.text, headed.zones) == (LONG, ())


def test_a_long_beginning_is_cut_for_the_title() -> None:
    assert guess_title(LONG) == " ".join(LONG.split()[:10]) + " …"


texts = st.text(st.sampled_from("اب .\n\r\u2028-"), max_size=60)


@given(texts, texts)
def test_zones_lie_inside_the_text_one_after_the_other(text: str, title: str) -> None:
    for headed in (find_headline(text), with_title(text, title)):
        assert headed.text.endswith(text)
        edges = [edge for zone in headed.zones for edge in (zone.start, zone.end)]
        assert edges == sorted(edges)
        assert all(0 <= zone.start < zone.end <= len(headed.text) for zone in headed.zones)
        assert headed.added or headed.text == text
        if headed.zones:
            assert headed.zones[0].kind is ZoneKind.HEADLINE
