"""Keeps what is typed in any form of the window until it is recorded or discarded."""

from ui.drafting.dialogs import Written, keep
from ui.drafting.drafting import AFTER_MS, Drafting, Kept
from ui.drafting.fields import Part
from ui.drafting.keeping import Keeping
from ui.drafting.mark import DraftMark

__all__ = ["AFTER_MS", "DraftMark", "Drafting", "Keeping", "Kept", "Part", "Written", "keep"]
