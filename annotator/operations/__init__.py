"""The verbs: one function each, called through ``Project.perform``; the only writers.

Each takes the `Work` of its transaction first. A parameter called ``seen`` is the object as
the caller read it: where somebody changed the same field meanwhile, the verb raises
`StaleEdit` and changes nothing.
"""

from annotator.operations.articles import add_articles, edit_article
from annotator.operations.attachments import attach_file
from annotator.operations.attribution import create_attribution
from annotator.operations.cases import merge_claims, split_claim
from annotator.operations.claim_history import claim_history
from annotator.operations.claims import (
    create_claim,
    delete_claim,
    edit_claim,
    join_claim,
    link_claims,
    set_claim_attribute,
    set_claim_origin,
    unlink_claims,
)
from annotator.operations.evidence import (
    add_evidence,
    delete_evidence,
    edit_evidence,
    mark_evidence,
    use_evidence,
)
from annotator.operations.people import add_person, edit_person
from annotator.operations.quoting import quote_as_evidence
from annotator.operations.record_import import import_records
from annotator.operations.registry import (
    add_record,
    delete_record,
    edit_record,
    link_alike,
    link_record,
    make_record,
    merge_records,
)
from annotator.operations.relations import (
    create_relation,
    delete_relation,
    relabel_relation,
    reverse_relation,
    set_relation_attribute,
)
from annotator.operations.removing import remove_article, remove_articles
from annotator.operations.restore import restore
from annotator.operations.review import (
    advance,
    assign,
    comment,
    delete_comment,
    publish,
    publishing_gaps,
    reopen,
    start_review,
    take_claim,
    visible_verdicts,
)
from annotator.operations.scale import replace_scale, scale_impact
from annotator.operations.sets import set_status
from annotator.operations.settings import rename_project, replace_scheme, set_setting
from annotator.operations.spans import (
    create_span,
    delete_span,
    flag_span,
    note_span,
    relabel_span,
    relabel_spans,
    resize_span,
    set_span_attribute,
)
from annotator.operations.verdicts import decide, judge_claim

__all__ = [
    "add_articles",
    "add_evidence",
    "add_person",
    "add_record",
    "advance",
    "assign",
    "attach_file",
    "claim_history",
    "comment",
    "create_attribution",
    "create_claim",
    "create_relation",
    "create_span",
    "decide",
    "delete_claim",
    "delete_comment",
    "delete_evidence",
    "delete_record",
    "delete_relation",
    "delete_span",
    "edit_article",
    "edit_claim",
    "edit_evidence",
    "edit_person",
    "edit_record",
    "flag_span",
    "import_records",
    "join_claim",
    "judge_claim",
    "link_alike",
    "link_claims",
    "link_record",
    "make_record",
    "mark_evidence",
    "merge_claims",
    "merge_records",
    "note_span",
    "publish",
    "publishing_gaps",
    "quote_as_evidence",
    "relabel_relation",
    "relabel_span",
    "relabel_spans",
    "remove_article",
    "remove_articles",
    "rename_project",
    "reopen",
    "replace_scale",
    "replace_scheme",
    "resize_span",
    "restore",
    "reverse_relation",
    "scale_impact",
    "set_claim_attribute",
    "set_claim_origin",
    "set_relation_attribute",
    "set_setting",
    "set_span_attribute",
    "set_status",
    "split_claim",
    "start_review",
    "take_claim",
    "unlink_claims",
    "use_evidence",
    "visible_verdicts",
]
