"""Verdicts that were begun and not given: they wait while one looks at another claim."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from annotator.model import Uid
from ui.views.claims.case import Draft


class Drafts:
    """What was begun, by claim."""

    def __init__(self) -> None:
        self._begun: dict[Uid, Draft] = {}

    def keep(self, claim: Uid, draft: Draft) -> None:
        """Put a draft by."""
        self._begun[claim] = draft

    def take(self, claim: Uid) -> Draft | None:
        """Take a draft out; None where nothing was begun."""
        return self._begun.pop(claim, None)

    def all(self) -> Mapping[Uid, Draft]:
        """Return what was begun, for when everything is built anew."""
        return dict(self._begun)

    def recall(self, begun: Mapping[Uid, Draft], codes: Collection[str]) -> None:
        """Go on with what was begun; a value that the scale has lost is chosen anew."""
        self._begun = {
            uid: draft if draft.value in codes else replace(draft, value="")
            for uid, draft in begun.items()
        }
