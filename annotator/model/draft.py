"""What somebody has typed and not yet given: no work of the project, but not to be lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.ids import Uid


@dataclass(frozen=True, slots=True)
class DraftKey:
    """What a draft is for.

    Attributes:
        field: the form, by a name of the interface: ``verdict``, ``comment``.
        about: the row that it is about; None where there is none yet, as for a new article.
    """

    field: str
    about: Uid | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in a form and not in its row.

    Attributes:
        key: what it is for.
        words: what stands in each part of the form that was written in.
        before: what the row said in each of these when the writing began.
        title: what the row is called, for when it is gone.
        session: the window in which it was typed.
        at: when it was kept; milliseconds since 1970 UTC.
    """

    key: DraftKey
    words: Mapping[str, str]
    before: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    session: bytes = b""
    at: int = 0

    def says_same(self, other: "Draft") -> bool:
        """Whether the same letters stand in another one."""
        return self.key == other.key and dict(self.words) == dict(other.words)
