"""Verdicts that were begun and not given: they wait, in the project's file, until they are."""

from collections.abc import Collection
from dataclasses import replace

import msgspec

from annotator.model import DraftKey, Uid
from ui.drafting import Drafting
from ui.views.claims.case import Draft

FIELD = "verdict"


class Drafts:
    """What was begun, by claim.

    Args:
        drafting: where it is kept.
    """

    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting

    def keep(self, claim: Uid, draft: Draft | None) -> None:
        """Keep what stands in the pane; None when it was given, or nothing is begun."""
        content = "" if draft is None else msgspec.json.encode(draft).decode()
        self._drafting.keep(DraftKey(FIELD, claim), content)

    def begun(self, claim: Uid, codes: Collection[str]) -> Draft | None:
        """Return what was begun, None where nothing was.

        Args:
            claim: the claim.
            codes: of the scale's values; one that the scale has lost is chosen anew.
        """
        content = self._drafting.begun(DraftKey(FIELD, claim))
        if not content:
            return None
        try:
            draft = msgspec.json.decode(content, type=Draft)
        except (msgspec.DecodeError, UnicodeError):  # of another version of the program
            return Draft(rationale=content)
        return draft if draft.value in codes else replace(draft, value="")
