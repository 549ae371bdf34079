"""Counting: by label, annotator, outlet, status."""

from dataclasses import dataclass

from sqlalchemy import func, select

from annotator.storage import tables
from annotator.storage.reading.base import Reader


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is in a project. The keys of ``statuses`` are the codes of statuses."""

    articles: int
    spans: int
    relations: int
    claims: int
    labels: dict[str, int]
    annotators: dict[str, int]
    outlets: dict[str, int]
    statuses: dict[str, int]


class CountReader(Reader):
    """Totals over the whole project."""

    def all(self) -> Counts:
        """Return all counts; ``annotators`` counts spans by their owner's name."""
        return Counts(
            articles=self._total("article"),
            spans=self._total("span"),
            relations=self._total("relation"),
            claims=self._total("claim"),
            labels=self._by("span", "label"),
            annotators=self._by_owner(),
            outlets=self._by("article", "outlet"),
            statuses=self._by("annotation_set", "status"),
        )

    def verdicts(self) -> dict[str, int]:
        """Return how many verdicts there are of each value, those that were replaced among them."""
        return self._by("verdict", "value")

    def _total(self, name: str) -> int:
        row = self._first(select(func.count()).select_from(tables.metadata.tables[name]))
        return 0 if row is None else int(row[0])

    def _by(self, name: str, column: str) -> dict[str, int]:
        by = tables.metadata.tables[name].c[column]
        count = func.count().label("n")
        rows = self._rows(select(by.label("name"), count).group_by(by).order_by(count.desc(), by))
        return {row.name: row.n for row in rows}

    def _by_owner(self) -> dict[str, int]:
        sets, people, spans = tables.annotation_set, tables.person, tables.span
        name = func.coalesce(people.c.name, sets.c.name).label("name")
        count = func.count().label("n")
        query = (
            select(name, count)
            .select_from(
                spans.join(sets, sets.c.id == spans.c.set_id).outerjoin(
                    people, people.c.id == sets.c.owner_id
                )
            )
            .group_by(name)
            .order_by(count.desc(), name)
        )
        return {row.name: row.n for row in self._rows(query)}
