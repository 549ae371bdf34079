"""Taking in rows of another project as they are, identifiers included."""

from annotator.importers.incoming import ProjectHead, ProjectPart
from annotator.model import Kind
from annotator.operations.settings import replace_scheme, set_setting
from annotator.storage.bulk import BulkRows
from annotator.storage.work import Work


def restore(work: Work, part: ProjectPart, *, source: str = "") -> int:
    """Insert a part of a project file as one batch; what it points to must be there.

    The head of a file is taken over by a project without articles and claims: it becomes
    that project, with its identifier, name, scheme and settings.

    Returns:
        How many rows were inserted.
    """
    if part.head is not None and _is_empty(work):
        _adopt(work, part.head)
    rows = BulkRows(
        people=part.people,
        records=part.records,
        attachments=part.attachments,
        claims=part.claims,
        claim_links=part.claim_links,
        verdicts=part.verdicts,
        steps=part.steps,
        comments=part.comments,
        evidence=part.evidence,
        uses=part.uses,
        articles=part.articles,
        sets=part.sets,
        spans=part.spans,
        relations=part.relations,
    )
    if rows.count:
        work.insert_batch(source, rows)
    return rows.count


def _is_empty(work: Work) -> bool:
    counts = work.read.counts.all()
    return not (counts.articles or counts.claims)


def _adopt(work: Work, head: ProjectHead) -> None:
    uid, _ = work.read.people.project()
    old = work.load(Kind.PROJECT, uid)
    assert old is not None
    if (uid, old["name"]) != (head.uid, head.name):
        work.delete_flat(Kind.PROJECT, uid, old)
        work.insert_flat(Kind.PROJECT, head.uid, {**old, "name": head.name})
    if head.scheme != work.scheme.scheme:
        replace_scheme(work, head.scheme)
    for key, value in head.settings.values().items():
        set_setting(work, key, value)
