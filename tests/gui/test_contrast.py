"""WCAG 2 contrast of every pair of colours that is in use, in both themes."""

import pytest
from PySide6.QtGui import QColor

from ui.theme.tokens import Theme, ThemeName, load_theme

TEXT, LARGE = 4.5, 3.0
"""AA: text; and what is large, or no text but has to be seen (focus, controls, icons)."""

GROUNDS = ("paper", "pane", "rail", "raised", "field", "hover")
PAIRS = [
    *(("text", ground, TEXT) for ground in (*GROUNDS, "press", "accentSoft")),
    *(("text2", ground, TEXT) for ground in (*GROUNDS, "press")),
    *(("text3", ground, TEXT) for ground in ("paper", "pane", "rail", "raised", "field")),
    *(("accentText", ground, TEXT) for ground in ("accentSoft", "paper", "pane", "rail")),
    *((state, ground, TEXT) for state in ("ok", "warn", "bad") for ground in GROUNDS[:5]),
    ("text", "hit", TEXT),
    ("onAccent", "accent", TEXT),
    *(("accent", ground, LARGE) for ground in (*GROUNDS, "accentSoft")),
    *(("edge", ground, LARGE) for ground in GROUNDS[:5]),
]


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(color.redF()), linear(color.greenF()), linear(color.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    name: ThemeName = "light" if request.param == "light" else "dark"
    return load_theme(name)


def failing(theme: Theme, pairs: list[tuple[str, QColor, QColor, float]]) -> list[str]:
    return [
        f"{theme.name}: {name} {contrast(ink, ground):.2f} < {least}"
        for name, ink, ground, least in pairs
        if contrast(ink, ground) < least
    ]


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_the_interface(theme: Theme) -> None:
    ui = theme.ui
    pairs = [(f"{ink} on {on}", ui[ink], ui[on], least) for ink, on, least in PAIRS]
    assert failing(theme, pairs) == []


def test_spans_chips_and_the_text_on_them(theme: Theme) -> None:
    paper, text = theme.ui["paper"], theme.ui["text"]
    wash = theme.spans["CLAIM"].fill
    pairs = []
    for code, colors in theme.spans.items():
        pairs.append((f"text on {code}", text, colors.fill, TEXT))
        pairs.append((f"chip of {code} on paper", colors.ink, paper, TEXT))
        pairs.append((f"chip of {code} on a claim", colors.ink, wash, TEXT))
        pairs.append((f"underline of {code}", colors.ink, colors.fill, LARGE))
        pairs.append((f"chosen frame round {code}", theme.ui["accent"], colors.fill, LARGE))
    assert failing(theme, pairs) == []


def test_verdicts(theme: Theme) -> None:
    pairs = []
    for code, one in theme.verdicts.items():
        pairs += [
            (f"{code} on {on}", one.ink, theme.ui[on], TEXT) for on in ("paper", "pane", "raised")
        ]
        pairs.append((f"{code} on its badge", one.ink, one.fill, TEXT))
        pairs.append((f"{code} chosen", theme.ui["onAccent"], one.ink, TEXT))
    assert failing(theme, pairs) == []


def test_selected_text_and_hits_stay_readable(theme: Theme) -> None:
    share = 0.32 if theme.dark else 0.20
    accent, paper, text = theme.ui["accent"], theme.ui["paper"], theme.ui["text"]
    mixed = QColor.fromRgbF(
        *(
            share * one + (1 - share) * other
            for one, other in zip(rgb(accent), rgb(paper), strict=True)
        )
    )
    pairs = [("selection", text, mixed, TEXT), ("hit", text, theme.ui["accentSoft"], TEXT)]
    assert failing(theme, pairs) == []


def rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()
