"""The verbs: one function each, called through ``Project.perform``; the only writers.

Each takes the `Work` of its transaction first. A parameter called ``seen`` is the object as
the caller read it: where somebody changed the same field meanwhile, the verb raises
`StaleEdit` and changes nothing.
"""

from annotator.operations.articles import add_articles, edit_article, remove_article
from annotator.operations.claims import (
    create_claim,
    delete_claim,
    edit_claim,
    join_claim,
    judge_claim,
    link_claims,
    set_claim_attribute,
    unlink_claims,
)
from annotator.operations.evidence import add_evidence, delete_evidence, edit_evidence
from annotator.operations.people import add_person, edit_person
from annotator.operations.relations import (
    create_relation,
    delete_relation,
    relabel_relation,
    reverse_relation,
    set_relation_attribute,
)
from annotator.operations.restore import restore
from annotator.operations.sets import set_status
from annotator.operations.settings import rename_project, replace_scheme
from annotator.operations.spans import (
    create_span,
    delete_span,
    flag_span,
    note_span,
    relabel_span,
    resize_span,
    set_span_attribute,
)

__all__ = [
    "add_articles",
    "add_evidence",
    "add_person",
    "create_claim",
    "create_relation",
    "create_span",
    "delete_claim",
    "delete_evidence",
    "delete_relation",
    "delete_span",
    "edit_article",
    "edit_claim",
    "edit_evidence",
    "edit_person",
    "flag_span",
    "join_claim",
    "judge_claim",
    "link_claims",
    "note_span",
    "relabel_relation",
    "relabel_span",
    "remove_article",
    "rename_project",
    "replace_scheme",
    "resize_span",
    "restore",
    "reverse_relation",
    "set_claim_attribute",
    "set_relation_attribute",
    "set_span_attribute",
    "set_status",
    "unlink_claims",
]
