"""The evidence of a case: of three kinds, gathered in the checker's window."""

import hashlib
from pathlib import Path

import pytest

from annotator.model import EvidenceKind, Stance, quoted
from tests.gui.case_plot import PAGE, PICTURE, PUBLISHER, TITLE
from tests.gui.newsroom import TABLE, Worker, dialog_of
from tests.gui.previews import files
from ui.dialogs import choosing
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.file_viewer import FileViewer
from ui.views.claims.evidence_card import EvidenceCard

WAIT = 30_000


def gather(huda: Worker, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address, words of an article, and a file; each by the key of its kind."""
    huda.press("E")
    dialog = dialog_of(huda, EvidenceDialog)
    fields = dialog.fields
    huda.type(fields.url, PAGE)
    huda.type(fields.title, TITLE)
    huda.type(fields.publisher, PUBLISHER)
    huda.type(fields.published, "2026-09-17")
    huda.choose(dialog.stance, Stance.REFUTES)
    huda.press_in(dialog, "Ctrl+Return")

    quote_article(huda)

    path = folder / PICTURE
    path.write_bytes(files.picture(320, 200, "#204a87"))
    monkeypatch.setattr(choosing, "open_file", lambda *_: path)  # the system's own dialog
    huda.press("Shift+A")
    dialog = dialog_of(huda, EvidenceDialog)
    huda.click(dialog.box.choose)
    huda.choose(dialog.stance, Stance.CONTEXT)
    huda.press_in(dialog, "Ctrl+Return")
    keep(huda, path)


def quote_article(huda: Worker) -> None:
    """Find a sentence of another article, and take a part of it."""
    huda.press("Shift+W")
    dialog = dialog_of(huda, EvidenceDialog)
    picker = dialog.picker
    assert picker is not None
    huda.type(picker.titles, "سجل القياس")
    huda.qtbot.waitUntil(lambda: picker.articles.count() == 1 and picker.sentences.count() > 1)
    huda.type(picker.words, "أربعة عشر")
    assert picker.sentences.count() == 1
    huda.enter(picker.passage)
    words_before = picker.passage.toPlainText().partition(TABLE)[0].split()
    huda.press_in(dialog, "Ctrl+Home", *["Ctrl+Left"] * len(words_before))
    huda.press_in(dialog, "Ctrl+Shift+End", "Shift+Right")
    huda.choose(dialog.stance, Stance.REFUTES)
    huda.press_in(dialog, "Ctrl+Return")


def keep(huda: Worker, path: Path) -> None:
    """All three are kept as they are, and stand on cards; the file can go."""
    data = path.read_bytes()
    path.unlink()
    found = huda.project.read.claims.evidence(huda.shown.uid)
    assert [(one.evidence.kind, one.use.stance) for one in found] == [
        (EvidenceKind.URL, Stance.REFUTES),
        (EvidenceKind.SPAN, Stance.REFUTES),
        (EvidenceKind.FILE, Stance.CONTEXT),
    ]
    link, words, file = (one.evidence for one in found)
    assert (link.url, link.title, link.publisher, link.published) == (
        PAGE,
        TITLE,
        PUBLISHER,
        "2026-09-17",
    )
    assert words.span is not None
    span = huda.project.read.annotation.span(words.span)
    article = huda.project.read.annotation.set(span.set).article
    text = huda.project.read.articles.text(article)
    assert words.quote == quoted(text, span.fragments) == TABLE
    assert file.attachment is not None
    kept = huda.project.read.attachments.one(file.attachment)
    assert (kept.sha256, kept.media_type) == (hashlib.sha256(data).hexdigest(), "image/png")
    assert huda.project.read.attachments.data(kept.uid) == data

    card = cards(huda)[2]
    huda.qtbot.waitUntil(lambda: shows_picture(card), timeout=WAIT)
    card.setFocus()
    huda.press("Return")
    viewer = dialog_of(huda, FileViewer)
    huda.qtbot.waitUntil(lambda: not viewer.canvas.image.isNull(), timeout=WAIT)
    assert viewer.canvas.full == (320, 200)
    huda.press_in(viewer, "Escape")


def cards(worker: Worker) -> list[EvidenceCard]:
    return worker.view.page.evidence.cards


def shows_picture(card: EvidenceCard) -> bool:
    return card.thumb is not None and not card.thumb.image.isNull()
