"""What can be done with a name of the corpus: the records it may mean, and ways to mend it."""

from dataclasses import dataclass

from annotator.matching.proposal import kind_of
from annotator.model import RecordKind, Uid
from annotator.storage.reading import Surface
from ui.desk import Desk
from ui.dialogs.spans_alike import Deed, Linking, Relabelling
from ui.language import tr
from ui.record_words import about
from ui.theme.look import Look

FEW = 4


@dataclass(frozen=True, slots=True)
class Way:
    """One thing to do with the spans of a name.

    Attributes:
        text: what it is.
        detail: what is known of it.
        deed: does it, after a preview.
        record: the record that it links to, if it links.
    """

    text: str
    detail: str
    deed: Deed
    record: Uid | None = None


def kind_meant(surface: Surface) -> RecordKind:
    """Return what kind of record a name means, by its most frequent label."""
    label = surface.labels.most_common(1)[0][0] if surface.labels else ""
    return kind_of(surface.text, label)


def link_ways(surface: Surface, desk: Desk, look: Look) -> list[Way]:
    """Return the records that a name may mean: those that it means elsewhere first."""
    likely = desk.records.candidates(surface.text, kind_meant(surface), FEW)
    found = []
    for uid in list(dict.fromkeys((*surface.meant, *likely)))[:FEW]:
        row = desk.records.row(uid)
        if row is not None:
            detail = about(row.record, look, row.spans)
            found.append(
                Way(row.record.name_in(look.language), detail, Linking(desk, uid, look), uid)
            )
    return found


def mending_ways(surface: Surface, desk: Desk, look: Look) -> list[Way]:
    """Return how a name with clashing labels or several records can be mended."""
    clashing = sorted(
        desk.surfaces.clashing(surface), key=lambda code: (-surface.labels[code], code)
    )
    found = []
    for code in clashing:
        layer = desk.index.layer_of(code)
        others = frozenset(
            one for one in clashing if one != code and desk.index.layer_of(one) == layer
        )
        name = desk.index.label(code).name.in_language(look.language)
        text = tr("Relabel all as {label}").format(label=name)
        detail = look.digits(tr("%n span(s) bear it", "", surface.labels[code]))
        found.append(Way(text, detail, Relabelling(desk, code, others, look)))
    if len(surface.meant) > 1:
        for uid in surface.meant:
            row = desk.records.row(uid)
            if row is not None:
                text = tr("Link all to {record}").format(
                    record=look.isolate(row.record.name_in(look.language))
                )
                detail = about(row.record, look, surface.records[uid])
                found.append(Way(text, detail, Linking(desk, uid, look), uid))
    return found
