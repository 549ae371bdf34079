"""The look: colours, type, icons, digits, and what the application is given of it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from annotator.scheme.library import builtin
from annotator.scheme.model import Form, Pattern, Stroke, Style
from tests.gui.widgets.conftest import MakeLook
from tests.gui.widgets.pixels import colors, place_of
from ui.choices import Digits, Language, Months
from ui.theme import dates
from ui.theme.apply import chosen_theme
from ui.theme.fonts import AMIRI, PLEX, load_fonts, renamed
from ui.theme.icons import mirrors
from ui.theme.look import Face, Look, Size, isolate
from ui.theme.tokens import ThemeName, load_theme


def luminance(color: QColor) -> float:
    parts = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read_on_every_ground(make_look: MakeLook, theme: ThemeName) -> None:
    look = make_look(theme=theme)
    for ground in ("paper", "pane", "rail", "raised", "field", "hover"):
        assert contrast(look.color("text"), look.color(ground)) > 10
        assert contrast(look.color("text2"), look.color(ground)) > 5.5
    assert contrast(look.color("onAccent"), look.color("accent")) > 7
    for span in look.theme.spans.values():
        assert contrast(look.color("text"), span.fill) > 6.8
        assert contrast(span.ink, look.color("paper")) > 6.5


def test_both_themes_have_the_same_tokens() -> None:
    light, dark = load_theme("light"), load_theme("dark")
    assert light.ui.keys() == dark.ui.keys()
    assert light.spans.keys() == dark.spans.keys()
    assert light.verdicts.keys() == dark.verdicts.keys()
    assert (light.dark, dark.dark) == (False, True)


def test_every_label_of_the_scheme_has_its_marks(look: Look) -> None:
    drawn = {label.code: look.marks(label.style) for label in builtin().labels}
    assert drawn["PERS"].fill == QColor("#CEE2FA")
    assert drawn["PERS"].ink == QColor("#0850AB")
    assert drawn["PERS"].dash is None
    assert drawn["NORP"].dash == (3.5, 1.5)
    assert drawn["TIME"].fill is None
    assert drawn["SOURCE"].fill is None
    assert drawn["CLAIM"].fill == QColor("#F7EEEC")


def test_a_colour_that_nobody_knows_is_plain(look: Look) -> None:
    unknown = look.marks(Style("SOMEBODY-ELSES", Pattern.DOT))
    assert unknown.ink == look.marks(Style("DATE")).ink
    assert unknown.dash == (1.0, 1.0)
    assert look.verdict("no such").icon == look.verdict("pending").icon


def test_a_stroke_takes_no_ground(look: Look) -> None:
    assert look.marks(Style("ATTR", stroke=Stroke.FRAME)).fill is None


def test_verdicts_have_icons_that_exist(look: Look) -> None:
    names = [verdict.icon for verdict in look.theme.verdicts.values()]
    assert len(names) == 9
    for name in names:
        assert name in look.fonts.glyphs
        assert f"{name}-fill" in look.fonts.glyphs


@pytest.mark.parametrize(
    ("size", "pixels"), [("micro", 11), ("small", 12), ("base", 13), ("large", 15)]
)
def test_the_interface_is_set_in_our_plex(look: Look, size: Size, pixels: int) -> None:
    font = look.font(size, 500)
    assert font.pixelSize() == pixels
    assert QFontInfo(font).family() == PLEX
    assert QFontInfo(font).weight() == 500


def test_articles_are_set_in_amiri_or_in_plex(look: Look) -> None:
    assert QFontInfo(look.reading_font()).family() == AMIRI
    assert look.reading_font().pixelSize() == 21
    plex = Look(look.theme, look.fonts, reading_face=Face.PLEX)
    assert QFontInfo(plex.reading_font()).family() == PLEX
    assert plex.reading_font().pixelSize() == 18


def test_faces_have_names_that_no_installed_face_has() -> None:
    fonts = load_fonts()
    assert {fonts.interface, fonts.reading} == {PLEX, AMIRI}
    assert "Amiri" not in {fonts.interface, fonts.reading}


def test_a_font_is_renamed_to_the_same_length_only() -> None:
    with pytest.raises(ValueError, match="as long as"):
        renamed(b"", "Amiri", "Longer name")


def test_a_file_without_names_is_no_font() -> None:
    with pytest.raises(ValueError, match="name table"):
        renamed(b"\0\1\0\0\0\0" + bytes(20), "Amiri", "HSHAm")


@pytest.mark.parametrize("name", ["caret-right", "arrow-u-up-left", "list", "arrow-left-fill"])
def test_icons_that_show_a_direction_turn(name: str) -> None:
    assert mirrors(name)


@pytest.mark.parametrize(
    "name", ["check", "clock", "magnifying-glass", "flag", "caret-down", "arrow-up"]
)
def test_icons_without_a_direction_do_not_turn(name: str) -> None:
    assert not mirrors(name)


def painted(look: Look, name: str, *, mirrored: bool | None = None) -> QImage:
    image = QImage(QSize(40, 40), QImage.Format.Format_RGB32)
    image.fill(look.color("paper"))
    painter = QPainter(image)
    look.paint_icon(painter, QRectF(0, 0, 40, 40), name, "text", mirrored)
    painter.end()
    return image


def test_an_icon_is_painted_in_its_colour_and_turned_in_arabic(make_look: MakeLook) -> None:
    arabic, english = make_look("ar"), make_look("en")
    left = place_of(painted(arabic, "sign-out"), arabic.color("text"))
    right = place_of(painted(english, "sign-out"), english.color("text"))
    assert left == pytest.approx(1 - right, abs=0.05)
    assert left != pytest.approx(right, abs=0.02)


def test_an_icon_is_disabled_in_the_disabled_colour(look: Look) -> None:
    icon = look.icon("check-circle-fill", "ok")
    alive = colors(icon.pixmap(24).toImage())
    dead = colors(icon.pixmap(24, icon.Mode.Disabled).toImage())
    assert look.color("ok").name() in alive
    assert look.color("disabled").name() in dead
    assert look.color("ok").name() not in dead


def test_a_pixmap_has_the_size_and_resolution_asked_for(look: Look) -> None:
    image = look.pixmap("check", size=15, ratio=2.0)
    assert image.size() == QSize(30, 30)
    assert image.devicePixelRatio() == 2.0


@pytest.mark.parametrize(
    ("language", "digits", "number", "text"),
    [
        ("ar", Digits.WESTERN, "4,812", "5/18"),
        ("ar", Digits.EASTERN, "٤٬٨١٢", "٥/١٨"),
        ("en", Digits.EASTERN, "4,812", "5/18"),
    ],
)
def test_digits_are_the_chosen_ones(
    make_look: MakeLook, language: Language, digits: Digits, number: str, text: str
) -> None:
    look = make_look(language, digits=digits)
    assert look.digits(4812) == number
    assert look.digits("5/18") == text
    assert look.locale.zeroDigit() == ("٠" if number.startswith("٤") else "0")


def test_latin_is_isolated(look: Look) -> None:
    assert look.isolate("~/a.hashiya") == isolate("~/a.hashiya") == "\u2068~/a.hashiya\u2069"


def test_the_application_speaks_and_looks_so(make_look: MakeLook, qapp: QApplication) -> None:
    look = make_look("ar", "dark")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert QLocale().toString(12) == "12"
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.color("pane")
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == look.color("accent")
    assert qapp.style().name() == "fusion" or qapp.styleSheet()
    make_look("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.English


def test_the_theme_is_the_chosen_one() -> None:
    dark, light = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
    assert chosen_theme("light", dark) == "light"
    assert chosen_theme("dark", light) == "dark"
    assert chosen_theme("system", dark) == "dark"
    assert chosen_theme("system", light) == "light"
    assert chosen_theme("system", Qt.ColorScheme.Unknown) == "light"


def test_every_form_of_a_layer_is_known() -> None:
    assert {layer.form for layer in builtin().layers} == set(Form)


NOW = datetime(2020, 9, 13, 16, 0)


def moment(iso: str) -> int:
    return int(datetime.fromisoformat(iso).timestamp() * 1000)


@pytest.mark.parametrize(
    ("at", "arabic", "english"),
    [
        (moment("2020-09-13T14:32"), "اليوم 14:32", "today 14:32"),
        (moment("2020-09-12T23:59"), "أمس", "yesterday"),
        (moment("2020-09-07T08:00"), "7 سبتمبر", "7 Sep"),
        (moment("2019-01-02T08:00"), "2 يناير 2019", "2 Jan 2019"),
    ],
)
def test_moments_are_said_as_people_say_them(
    make_look: MakeLook, at: int, arabic: str, english: str
) -> None:
    assert dates.when(at, make_look("ar"), now=NOW) == arabic
    assert dates.when(at, make_look("en"), now=NOW) == english


def test_months_have_the_chosen_names(look: Look) -> None:
    levantine = Look(look.theme, look.fonts, months=Months.LEVANTINE)
    assert dates.month_name(9, look) == "سبتمبر"
    assert dates.month_name(9, levantine) == "أيلول"


def test_a_date_that_is_not_whole_stays(look: Look) -> None:
    assert dates.published("2020-09-12T10:00:00", look) == "12 سبتمبر"
    assert dates.published("2020", look) == "2020"
    assert dates.published("", look) == ""
