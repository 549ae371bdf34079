"""The tables as people take them away: to the clipboard, or as a file for a spreadsheet."""

from collections.abc import Iterable, Iterator

from annotator.model.attribution import OutletSources
from annotator.model.source_table import SpeakerCount
from exports.plain_table import Line
from ui.language import tr
from ui.views.sources.outlets import commonest


def speaker_lines(speakers: Iterable[SpeakerCount]) -> Iterator[Line]:
    """Yield the heads of the columns, then a line for each speaker."""
    yield (
        tr("Source"),
        tr("Attributions"),
        tr("Named"),
        tr("Unnamed officials"),
        tr("Unnamed others"),
    )
    for one in speakers:
        others = one.unnamed - one.unnamed_officials
        yield (one.name, one.quoted, one.quoted - one.unnamed, one.unnamed_officials, others)


def outlet_lines(outlets: Iterable[OutletSources]) -> Iterator[Line]:
    """Yield the heads of the columns, then a line for each outlet."""
    yield (
        tr("Outlet"),
        tr("Attributions"),
        tr("Sources"),
        tr("Unnamed"),
        tr("Unnamed officials"),
        tr("Share of unnamed officials"),
        tr("Commonest cues"),
    )
    for one in outlets:
        yield (
            one.outlet,
            one.attributions,
            one.sources,
            one.unnamed,
            one.unnamed_officials,
            round(one.share, 4),
            "، ".join(commonest(one)),
        )
