"""Changing the verdict scale of a project in which claims are judged already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from annotator.model import Kind, Uid
from annotator.model.errors import BadInput
from annotator.operations.settings import put_scheme
from annotator.scheme.check import check_verdicts
from annotator.scheme.model import VerdictValue
from annotator.storage.reading import Repository
from annotator.storage.work import Work


@dataclass(frozen=True, slots=True)
class ValueImpact:
    """What becomes of one value: how many verdicts have it, and in how many claims it stands.

    ``new`` is the value that they get; None when the new scale has none for it.
    """

    old: str
    new: str | None
    verdicts: int
    standing: int


@dataclass(frozen=True, slots=True)
class ScaleImpact:
    """What a new scale touches."""

    values: tuple[ValueImpact, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The values in use that the new scale has nothing for."""
        return tuple(one.old for one in self.values if one.new is None)


def scale_impact(
    read: Repository, values: Sequence[VerdictValue], mapping: Mapping[str, str]
) -> ScaleImpact:
    """Return what a new scale would touch; nothing is changed.

    Args:
        read: the project.
        values: the new scale.
        mapping: new codes by old ones; a code that is on both scales needs none.
    """
    codes = {value.code for value in values}
    stands = [row.verdict.value for row in read.claims.all() if row.verdict is not None]
    return ScaleImpact(
        tuple(
            ValueImpact(old, _new(old, mapping, codes), count, stands.count(old))
            for old, count in read.counts.verdicts().items()
        )
    )


def replace_scale(
    work: Work, values: Sequence[VerdictValue], mapping: Mapping[str, str]
) -> ScaleImpact:
    """Put a verdict scale in force and give every verdict its value on it, in one step.

    Args:
        work: the transaction.
        values: the new scale.
        mapping: new codes by old ones; a code that is on both scales needs none.

    Returns:
        What was touched.

    Raises:
        BadInput: the scale does not hold together, or has nothing for a value in use.
    """
    check_verdicts(values)
    impact = scale_impact(work.read, values, mapping)
    if impact.missing:
        raise BadInput(
            f"The new scale has nothing for values in use: {', '.join(impact.missing)}.",
            remedy="Say which of its values each of them becomes.",
        )
    put_scheme(work, msgspec.structs.replace(work.scheme.scheme, verdicts=tuple(values)))
    renamed = {one.old: one.new for one in impact.values if one.new != one.old}
    for row in work.read.claims.all():
        for verdict in work.read.claims.verdicts(row.claim.uid):
            if verdict.value in renamed:
                _rename(work, verdict.uid, verdict.value, renamed[verdict.value])
    return impact


def _rename(work: Work, verdict: Uid, old: str, new: str | None) -> None:
    work.update_flat(Kind.VERDICT, verdict, {"value": old}, {"value": new})


def _new(old: str, mapping: Mapping[str, str], codes: set[str]) -> str | None:
    new = mapping.get(old, old)
    return new if new in codes else None
