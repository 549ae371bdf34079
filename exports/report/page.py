"""Draws a report as HTML that stands by itself: one file, nothing fetched, nothing run."""

from base64 import b64encode

import jinja2
import msgspec
from markupsafe import Markup

from annotator import resources
from annotator.text.isolation import left_to_right
from exports.report.model import Picture, Report
from exports.report.words import Heads

FOLDER = "reports"
HTML, PRINT = "factcheck.html", "factcheck-print.html"

# C0 and C1 controls but tab and line feed: browsers take some of them for other characters.
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "�")


class _Verdict(msgspec.Struct, frozen=True):
    """How a verdict looks: its ink, its quiet ground, its icon."""

    icon: str
    ink: str
    fill: str


class _Span(msgspec.Struct, frozen=True):
    """How spans of a label look."""

    fill: str
    ink: str


class Colors(msgspec.Struct, frozen=True):
    """The light theme's colours: reports are for paper."""

    ui: dict[str, str]
    spans: dict[str, _Span]
    verdicts: dict[str, _Verdict]

    def verdict(self, normalized: str) -> _Verdict:
        """Return how a verdict looks, by its normalised value."""
        return self.verdicts.get(normalized, self.verdicts["pending"])


class _Tokens(msgspec.Struct, frozen=True):
    light: Colors


def colors() -> Colors:
    """Return the colours of reports."""
    data = resources.path("theme", "tokens.json").read_bytes()
    return msgspec.json.decode(data, type=_Tokens).light


def drawn(report: Report, heads: Heads, template: str = HTML) -> str:
    """Return a report by one of the templates in ``resources/reports``."""
    page = _environment().get_template(template)
    return page.render(report=report, word=heads, colors=colors(), rtl=report.rtl)


def _environment() -> jinja2.Environment:
    folder = jinja2.FileSystemLoader(resources.path(FOLDER), encoding="utf-8")
    made = jinja2.Environment(
        loader=folder,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_clean,
    )
    made.filters["data_url"] = _data_url
    made.filters["said"] = said
    return made


def _clean(value: object) -> object:
    """Return a text without control characters; markup of our own stays markup."""
    return value.translate(_CONTROLS) if type(value) is str else value


def said(text: str) -> Markup:
    """Return words in which numbers, addresses and the like read from the left, by elements.

    Not by characters: who copies a phone number out of a report copies the number alone.
    """
    parts, at = Markup(), 0
    cleaned = text.translate(_CONTROLS)
    for start, end in left_to_right(cleaned):
        parts += Markup('{}<bdi dir="ltr">{}</bdi>').format(cleaned[at:start], cleaned[start:end])
        at = end
    return parts + Markup("{}").format(cleaned[at:])


def _data_url(picture: Picture) -> str:
    return f"data:{picture.media_type};base64,{b64encode(picture.data).decode('ascii')}"
