"""All formats that can be written: those of `exports`, and those that only Qt can draw.

Nothing here is imported from Qt: what draws is loaded when something is to be drawn, as
`ui.launch` does it. So the command line lists the formats where Qt cannot be loaded at all.
"""

from collections.abc import Callable
from pathlib import Path

from annotator.interchange.parts import Part
from annotator.model.errors import BadInput
from exports.base import Exporter, ExportReport, Options, Source
from exports.registry import exporters
from ui.launch import from_window


class FactCheckPdf:
    """The fact-check report on paper; `exports.factcheck` says what it says.

    Raises:
        NoWindow: Qt cannot be loaded.
    """

    name = "factcheck-pdf"
    suffix = ".pdf"
    title = "Fact-check report (PDF)"
    holds = frozenset({Part.CLAIMS, Part.VERDICTS, Part.EVIDENCE})
    of_claims = True

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the file; see `exports.base.Exporter`."""
        write: Callable[..., ExportReport] = from_window("ui.printing.factcheck", "write")
        return write(source, out, options)


def formats() -> dict[str, Exporter]:
    """Return all formats by name, sorted."""
    drawn: list[Exporter] = [FactCheckPdf()]
    known = exporters() | {one.name: one for one in drawn}
    return dict(sorted(known.items()))


def format_named(name: str) -> Exporter:
    """Return the format of this name.

    Raises:
        BadInput: there is none; the remedy names those that there are.
    """
    known = formats()
    if name not in known:
        raise BadInput(
            f"There is no export format “{name}”.", remedy=f"Choose one of: {', '.join(known)}."
        )
    return known[name]
