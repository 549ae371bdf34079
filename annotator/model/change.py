"""What a transaction changed: the log's rows, and what views refresh from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from annotator.model.ids import Uid

JsonValue: TypeAlias = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]
Fields: TypeAlias = Mapping[str, JsonValue]
"""A row, or a part of one, as the log holds it: other rows by identifier, as text."""


class Kind(StrEnum):
    """What sort of row a change is about; the names of the tables that the log covers."""

    PROJECT = "project"
    SETTING = "setting"
    PERSON = "person"
    SCHEME = "scheme"
    RECORD = "record"
    ATTACHMENT = "attachment"
    ARTICLE = "article"
    SET = "annotation_set"
    SPAN = "span"
    RELATION = "relation"
    CLAIM = "claim"
    CLAIM_LINK = "claim_link"
    VERDICT = "verdict"
    EVIDENCE = "evidence"
    EVIDENCE_USE = "evidence_use"
    REVIEW_STEP = "review_step"
    COMMENT = "comment"
    BATCH = "batch"


class Operation(StrEnum):
    """What happened to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Change:
    """One row's change: only the changed fields, as they were before and are after.

    An insert has no ``before`` and its whole row in ``after``; a delete the other way round.
    ``base`` is the revision that the row had (the identifier of its previous change).
    """

    uid: Uid
    kind: Kind
    row: Uid
    operation: Operation
    base: Uid | None
    before: Fields
    after: Fields


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one transaction changed, in order, for views to refresh from.

    ``verb`` is the verb's name; undoing says "undo" and redoing "redo". ``articles`` are the
    articles whose annotation is touched. A bulk import reports its batch row alone.
    """

    transaction: Uid
    verb: str
    changes: tuple[Change, ...]
    articles: frozenset[Uid]

    def touches(self, *kinds: Kind) -> bool:
        """Return whether a row of one of these kinds changed."""
        return any(change.kind in kinds for change in self.changes)
