"""The parts of a project that a file format may hold."""

from enum import StrEnum


class Part(StrEnum):
    """Something that a format can or cannot hold; `hashiya formats` lists these."""

    TEXT = "text"
    METADATA = "metadata"
    ZONES = "zones"
    SETS = "annotation sets"
    SPANS = "spans"
    NESTED = "nested and overlapping spans"
    FRAGMENTS = "discontinuous spans"
    ATTRIBUTES = "attributes"
    NOTES = "notes"
    RELATIONS = "relations"
    CLAIMS = "claims"
    VERDICTS = "verdicts"
    EVIDENCE = "evidence"
    REVIEW = "review steps and comments"
    ATTACHMENTS = "attached files"
    RECORDS = "records"
    SETTINGS = "settings"
    PEOPLE = "people"
    SCHEME = "scheme"
    IDENTIFIERS = "identifiers"


REGISTRY = frozenset({Part.RECORDS, Part.IDENTIFIERS})
"""What lists of the registry hold, and nothing else."""
