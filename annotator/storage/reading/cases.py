"""Claims and verdicts as rows: what to select of them, and what a row stands for."""

from typing import Any

from sqlalchemy import Row, Select, select

from annotator.model import Claim, ClaimState, Stage, Uid, Verdict, parse_uid
from annotator.storage import tables
from annotator.storage.reading.base import decoded, optional
from annotator.storage.rows import load, load_object

_c = tables.claim
_v = tables.verdict
_p = tables.person


def claim_query() -> Select[Any]:
    """Return a selection of what `claim_of` needs."""
    people = {name: _p.alias(name) for name in ("assignee", "second")}
    picture = tables.attachment
    return select(
        _c,
        people["assignee"].c.uid.label("assignee_uid"),
        people["second"].c.uid.label("second_uid"),
        picture.c.uid.label("picture_uid"),
    ).select_from(
        _c.outerjoin(people["assignee"], people["assignee"].c.id == _c.c.assignee_id)
        .outerjoin(people["second"], people["second"].c.id == _c.c.second_id)
        .outerjoin(picture, picture.c.id == _c.c.picture_id)
    )


@decoded
def claim_of(row: Row[Any]) -> Claim:
    """Return the claim that a row of `claim_query` stands for."""
    return Claim(
        uid=Uid(row.uid),
        number=row.number,
        wording=row.wording,
        topic=row.topic,
        note=row.note,
        attributes=load_object(row.attributes),
        created_at=row.created_at,
        state=ClaimState(row.state),
        assignee=optional(row.assignee_uid),
        second=optional(row.second_uid),
        platform=row.platform,
        address=row.address,
        said_on=row.said_on,
        picture=optional(row.picture_uid),
        published_url=row.published_url,
        published_on=row.published_on,
    )


def verdict_query() -> Select[Any]:
    """Return a selection of what `verdict_of` needs, joined to the claim."""
    return (
        select(_v, _c.c.uid.label("claim_uid"), _p.c.uid.label("person_uid"))
        .join(_c, _c.c.id == _v.c.claim_id)
        .join(_p, _p.c.id == _v.c.person_id)
    )


@decoded
def verdict_of(row: Row[Any]) -> Verdict:
    """Return the verdict that a row of `verdict_query` stands for."""
    return Verdict(
        uid=Uid(row.uid),
        claim=Uid(row.claim_uid),
        person=Uid(row.person_uid),
        value=row.value,
        rationale=row.rationale,
        at=row.at,
        confidence=row.confidence,
        reason=row.reason,
        stage=Stage(row.stage),
        correction=bool(row.correction),
        cites=tuple(parse_uid(uid) for uid in load(row.cites)),
    )
