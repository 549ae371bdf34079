"""What somebody has typed and not yet given: no work of the project, but not to be lost."""

from dataclasses import dataclass

from annotator.model.ids import Uid


@dataclass(frozen=True, slots=True)
class DraftKey:
    """What a draft is for.

    Attributes:
        field: what is written, by a name of the interface: ``verdict``, ``comment``.
        about: the row that it is about; None where there is none yet, as for a new article.
    """

    field: str
    about: Uid | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed.

    Attributes:
        key: what it is for.
        content: the text, or what the interface made of several.
        at: when it was last typed in; milliseconds since 1970 UTC.
    """

    key: DraftKey
    content: str
    at: int
