"""Keeps what is typed into dialogs: each says what is written there, and who opens it keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QDialog, QVBoxLayout

from annotator.model import DraftKey
from ui.drafting.drafting import Drafting
from ui.drafting.fields import Part, TextField
from ui.drafting.keeping import Keeping
from ui.drafting.mark import DraftMark
from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Written:
    """What is written in a dialog.

    Attributes:
        key: the form, and the row that it is about.
        parts: the fields.
        title: what the row is called.
    """

    key: DraftKey
    parts: Mapping[str, TextField | Part] = field(repr=False)
    title: str = ""


@runtime_checkable
class Writing(Protocol):
    """A dialog in which people write.

    Attributes:
        written: what; None where nothing is.
        look: how it looks.
        body: where its rows stand.
        discarding: told when a person wants to lose what was typed.
    """

    written: Written | None
    look: Look
    body: QVBoxLayout
    discarding: SignalInstance


def keep(dialog: QDialog, drafts: Drafting) -> None:
    """Keep what is typed into a dialog until it is accepted; what was begun in it is back.

    Called before the dialog is shown. Whoever is asked and discards loses it; a dialog that goes
    in any other way (with its window, with the process) leaves a draft.
    """
    if not isinstance(dialog, Writing) or dialog.written is None:
        return
    mark = DraftMark(dialog.look)
    dialog.body.insertWidget(0, mark)
    written = dialog.written
    keeping = Keeping(drafts, written.parts, mark, dialog)
    found = {name: part.read() for name, part in keeping.parts.items()}
    keeping.about(written.key, found, written.title)
    dialog.finished.connect(keeping.finish)
    dialog.discarding.connect(keeping.discard)
