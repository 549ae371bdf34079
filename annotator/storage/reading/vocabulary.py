"""The words that a project uses for its topics, outlets and people: to complete what is typed."""

from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, func, select, union_all

from annotator.model import RecordKind
from annotator.storage import tables
from annotator.storage.reading.base import Reader

_r = tables.record
_MOST: Final = 5000


class Used(StrEnum):
    """What words are used for."""

    TOPIC = "topic"
    OUTLET = "outlet"
    AUTHOR = "author"
    PUBLISHER = "publisher"
    PLATFORM = "platform"
    SPEAKER = "speaker"
    ROLE = "role"


_COLUMNS: Final[dict[Used, tuple[ColumnElement[str], ...]]] = {
    Used.TOPIC: (tables.claim.c.topic,),
    Used.OUTLET: (tables.article.c.outlet,),
    Used.AUTHOR: (tables.article.c.author,),
    Used.PUBLISHER: (tables.evidence.c.publisher, tables.article.c.outlet),
    Used.PLATFORM: (tables.claim.c.platform,),
    Used.SPEAKER: (),
    Used.ROLE: (_r.c.role,),
}
_KINDS: Final = {
    Used.OUTLET: (RecordKind.OUTLET,),
    Used.PUBLISHER: (RecordKind.OUTLET, RecordKind.ORGANISATION),
    Used.SPEAKER: (RecordKind.PERSON, RecordKind.ORGANISATION),
}


class VocabularyReader(Reader):
    """Words, by what they are used for."""

    def of(self, use: Used) -> list[str]:
        """Return the words that are used so, the most used first; records' names come along."""
        parts = [select(column.label("word")) for column in _COLUMNS[use]]
        kinds = [kind.value for kind in _KINDS.get(use, ())]
        if kinds:
            parts.append(select(_r.c.name_ar.label("word")).where(_r.c.kind.in_(kinds)))
        words = union_all(*parts).subquery()
        query = select(words.c.word).where(words.c.word != "").group_by(words.c.word)
        rows = self._rows(query.order_by(func.count().desc(), words.c.word).limit(_MOST))
        return [str(row.word) for row in rows]
