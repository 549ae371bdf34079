"""The registry: people, organisations, places and outlets that the news speaks of."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import Uid


class RecordKind(StrEnum):
    """What a record is of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OUTLET = "outlet"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Record:
    """An entry of the registry; entity and source spans link to it.

    ``aliases`` are the other names that it goes by: with titles, by kunya, in other spellings.
    ``transliteration`` is the Arabic name in Latin letters, ``wikidata`` an identifier such as
    "Q796", ``role`` what the person or body does ("وزير النفط"). One of the two names is given.
    """

    uid: Uid
    kind: RecordKind
    name_ar: str = ""
    name_en: str = ""
    aliases: tuple[str, ...] = ()
    transliteration: str = ""
    role: str = ""
    wikidata: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        """The name to call it by: the Arabic one, or the English where there is no other."""
        return self.name_ar or self.name_en

    def name_in(self, language: str) -> str:
        """The name to call it by in a language (``ar`` or ``en``), or the one that there is."""
        return (self.name_en or self.name_ar) if language == "en" else self.name

    @property
    def names(self) -> tuple[str, ...]:
        """All names, each once."""
        given = (self.name_ar, self.name_en, self.transliteration, *self.aliases)
        return tuple(dict.fromkeys(name for name in given if name))
