"""Writes the fact-check report as PDF."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from annotator.files import replacing
from exports.base import ExportReport, Options, Source
from exports.factcheck import gathered
from exports.report.model import Report
from exports.report.page import colors
from exports.report.words import Heads
from ui.printing import pages as paper
from ui.printing.case import CasePrinter
from ui.printing.type import Type
from ui.printing.words import DOT, Wording
from ui.theme.fonts import load_fonts

RESOLUTION = 1200


def write(source: Source, out: Path, options: Options) -> ExportReport:
    """Write the report; see `exports.base.Exporter` and `exports.factcheck`."""
    report, heads, losses = gathered(source, options)
    data = printed(report, heads)
    with replacing(out) as stream:
        stream.write(data)
    return ExportReport(out, {"claims": len(report.cases)}, losses)


def printed(report: Report, heads: Heads) -> bytes:
    """Return a report as PDF; what draws it needs an application, but no screen."""
    _application()
    wording = Wording(Type(load_fonts(), colors(), report.rtl), heads)
    pages = paper.Pages()
    printer = CasePrinter(wording, pages)
    printer.masthead(report)
    if len(report.cases) != 1:
        printer.contents(report)
    for place, case in enumerate(report.cases):
        if place:
            pages.turn()
        printer.case(case)
    return _pdf(pages, _Margin(report, wording), report, heads)


def _pdf(pages: paper.Pages, margin: "_Margin", report: Report, heads: Heads) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    writer.setTitle(_title(report, heads))
    writer.setCreator("Hashiya")
    paper.write(pages.pages, writer, margin)
    buffer.close()
    return bytes(held.data())


def _title(report: Report, heads: Heads) -> str:
    name = heads("report" if len(report.cases) == 1 else "reports")
    about = report.cases[0].wording if len(report.cases) == 1 else report.project
    return f"{name}: {about}"


class _Margin:
    """Paints what stands above and below the pages."""

    def __init__(self, report: Report, wording: Wording) -> None:
        self._report = report
        self._wording = wording

    def __call__(self, painter: QPainter, number: int, count: int) -> None:
        """Paint head and foot; the first page has its masthead instead of a head."""
        wording, report = self._wording, self._report
        word = wording.heads
        name = report.organisation or word("no-organisation")
        if number > 1:
            runs = [
                wording.foreign(name, 10, 500, "text2"),
                wording.own(DOT, 10, 400, "text3"),
                wording.own(word("report"), 10, 400, "text3"),
            ]
            wording.line(runs, paper.CONTENT, 16).paint(painter, paper.LEFT, paper.TOP - 34)
        foot = paper.HEIGHT - paper.BOTTOM + 26
        half = paper.CONTENT / 2
        made = [
            wording.own(f"{word('made-from')} ", 10, 400, "text3"),
            wording.foreign(report.project, 10, 400, "text3"),
            wording.own(DOT, 10, 400, "text3"),
            wording.own(report.date, 10, 400, "text3"),
        ]
        page = wording.own(f"{word('page')} {number} {word('of')} {count}", 10, 400, "text3")
        start, end = (half, 0.0) if wording.rtl else (0.0, half)
        wording.line(made, half, 16).paint(painter, paper.LEFT + start, foot)
        wording.line([page], half, 16, flush_end=True).paint(painter, paper.LEFT + end, foot)


def _application() -> QGuiApplication:
    """Return the application that runs, or one that needs no screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(sys.argv[:1])
