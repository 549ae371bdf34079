"""The colours of a theme, read from `resources/theme/tokens.json`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec
from PySide6.QtGui import QColor

from annotator import resources

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class SpanColors:
    """Colours of a label: its fill, opaque, and the ink of its underline and its chip."""

    fill: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """How a verdict looks: its ink, the quiet ground of a badge, and a Phosphor icon."""

    ink: QColor
    fill: QColor
    icon: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the light or the dark theme."""

    name: ThemeName
    ui: Mapping[str, QColor]
    spans: Mapping[str, SpanColors]
    verdicts: Mapping[str, VerdictLook]

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"


class _Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    fill: str
    ink: str


class _Verdict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    icon: str
    ink: str
    fill: str


class _Tokens(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ui: dict[str, str]
    spans: dict[str, _Span]
    verdicts: dict[str, _Verdict]


def load_theme(name: ThemeName) -> Theme:
    """Return the theme of that name."""
    data = resources.path("theme", "tokens.json").read_bytes()
    tokens = msgspec.json.decode(data, type=dict[str, _Tokens])[name]
    return Theme(
        name=name,
        ui={token: QColor(value) for token, value in tokens.ui.items()},
        spans={
            code: SpanColors(QColor(span.fill), QColor(span.ink))
            for code, span in tokens.spans.items()
        },
        verdicts={
            code: VerdictLook(QColor(one.ink), QColor(one.fill), one.icon)
            for code, one in tokens.verdicts.items()
        },
    )
