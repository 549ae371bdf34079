"""What is said of evidence: where it is, whose it is, of when, and how it stands."""

from dataclasses import dataclass

from annotator.model import Evidence, EvidenceKind, EvidenceState
from ui.addresses import host
from ui.language import tr
from ui.theme.dates import published
from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of evidence: its word, and its icon."""

    word: str
    icon: str


def kind_of(evidence: Evidence) -> Kind:
    """Return what kind of evidence it is; a note alone is none of the three."""
    if evidence.kind is EvidenceKind.SPAN:
        return Kind(tr("Article", "evidence"), "article")
    if evidence.kind is EvidenceKind.FILE:
        return Kind(tr("File", "evidence"), "paperclip")
    if not evidence.url:
        return Kind(tr("Note", "evidence"), "note-pencil")
    return Kind(tr("Link", "evidence"), "link-simple")


def kind_words(evidence: Evidence) -> str:
    """Return its kind, and whether a copy of the page is kept elsewhere."""
    words = [kind_of(evidence).word]
    if evidence.archive_url:
        words.append(tr("archived copy"))
    return "  ·  ".join(words)


def source_words(evidence: Evidence, look: Look) -> str:
    """Return publisher, host and date in one line."""
    given = [evidence.publisher, host(evidence.url)]
    if evidence.published:
        given.append(published(evidence.published, look, year=True))
    return "  ·  ".join(look.isolate(" ".join(text.split())) for text in given if text)


def state_words(state: EvidenceState) -> str:
    """Return that evidence is not what it was; empty when it is."""
    words = {
        EvidenceState.CHANGED: tr("Changed since it was added"),
        EvidenceState.MISSING: tr("Missing: it is not there any more"),
    }
    return words.get(state, "")
