"""Words for what the core says: errors, and the names of verbs.

The core speaks English and knows no translation. Its errors are recognised by their form, which
`ui.catalogs` collects from the code into ``resources/translations/messages.json``: "“%1” works
in this project already." is translated as a whole, and what stands in the holes goes in again.
"""

import functools
import re
from dataclasses import dataclass
from typing import Final

import msgspec

from annotator import resources
from annotator.model.article import Role
from annotator.model.errors import HashiyaError
from ui import changed_words
from ui.language import tr
from ui.theme.look import isolate, steady

_HOLE: Final = re.compile(r"%(\d)")
TEMPLATES: Final = "messages.json"


@dataclass(frozen=True, slots=True)
class Worded:
    """An error in the interface's language: what happened, where, and what to do."""

    message: str
    place: str
    remedy: str

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        head = f"{isolate(self.place)}: {self.message}" if self.place else self.message
        return " ".join(f"{head} {self.remedy}".split())


@dataclass(frozen=True, slots=True)
class _Form:
    template: str
    pattern: re.Pattern[str]


def worded(error: HashiyaError) -> Worded:
    """Return an error in the interface's language; one that nobody translated stays English."""
    return Worded(in_language(error.message), error.place, in_language(error.remedy))


def sentence(error: HashiyaError) -> str:
    """Return an error as one line in the interface's language."""
    return worded(error).sentence


def in_language(text: str) -> str:
    """Return a message of the core in the interface's language."""
    for form in _forms():
        found = form.pattern.fullmatch(text)
        if found is not None:
            values = found.groups()
            if form.template in changed_words.TEMPLATES:
                values = tuple(map(changed_words.changed_words, values))
            return _filled(steady(tr(form.template)), values)
    return text


def template_pattern(template: str) -> re.Pattern[str]:
    """Return what finds the messages of a template, with a group for each of its holes."""
    parts = _HOLE.split(template)
    literal = [re.escape(part) for part in parts[::2]]
    return re.compile("(.*?)".join(literal), re.DOTALL)


@functools.cache
def _forms() -> list[_Form]:
    """Return the forms of all messages, those with most words of their own first."""
    data = resources.path("translations", TEMPLATES).read_bytes()
    templates = msgspec.json.decode(data, type=list[str])
    templates.sort(key=lambda template: len(_HOLE.sub("", template)), reverse=True)
    return [_Form(template, template_pattern(template)) for template in templates]


def _filled(text: str, values: tuple[str, ...]) -> str:
    """Put the values into the holes of a translation, kept from reordering their line.

    A value may be a message itself: the reason why something else could not be done.
    """
    return _HOLE.sub(lambda hole: _value(values[int(hole[1]) - 1]), text)


def _value(text: str) -> str:
    return in_language(text) if text.endswith(".") else isolate(text)


def role_word(role: Role) -> str:
    """Return what a person does in the project."""
    words = {
        Role.ANNOTATOR: tr("Annotator"),
        Role.FACT_CHECKER: tr("Fact-checker"),
        Role.LEAD: tr("Lead"),
        Role.ORGANISATION: tr("Organisation"),
    }
    return words[role]


def verb_word(verb: str) -> str:
    """Return what a verb of the change log does, to follow "Undo:"; unknown ones as they are."""
    return _verbs().get(verb, verb.replace("_", " "))


def is_of_annotating(verb: str) -> bool:
    """Return whether a verb is done to the text of an article, which one sees in its workspace."""
    return verb in _span_verbs()


def _verbs() -> dict[str, str]:
    return _span_verbs() | _claim_verbs() | _review_verbs() | _registry_verbs() | _project_verbs()


def _span_verbs() -> dict[str, str]:
    return {
        "create_span": tr("new span"),
        "create_spans": tr("label all alike"),
        "relabel_span": tr("another label"),
        "relabel_spans": tr("relabel all alike"),
        "resize_span": tr("move the edge"),
        "set_span_attribute": tr("attribute of the span"),
        "note_span": tr("note on the span"),
        "flag_span": tr("unsure"),
        "delete_span": tr("delete the span"),
        "create_attribution": tr("new attribution"),
        "create_relation": tr("new relation"),
        "relabel_relation": tr("another relation"),
        "reverse_relation": tr("turn the relation round"),
        "set_relation_attribute": tr("attribute of the relation"),
        "delete_relation": tr("delete the relation"),
        "set_status": tr("status of the article"),
    }


def _claim_verbs() -> dict[str, str]:
    return {
        "create_claim": tr("new claim"),
        "edit_claim": tr("edit the claim"),
        "set_claim_attribute": tr("attribute of the claim"),
        "join_claim": tr("join to a claim"),
        "delete_claim": tr("delete the claim"),
        "judge_claim": tr("verdict"),
        "add_evidence": tr("new evidence"),
        "edit_evidence": tr("edit the evidence"),
        "delete_evidence": tr("delete the evidence"),
        "use_evidence": tr("evidence for another claim"),
        "quote_as_evidence": tr("evidence from an article"),
        "mark_evidence": tr("state of the evidence"),
        "attach_file": tr("attached file"),
        "set_claim_origin": tr("origin of the claim"),
        "merge_claims": tr("merge claims"),
        "split_claim": tr("split the claim"),
        "link_claims": tr("link between claims"),
        "unlink_claims": tr("delete the link between claims"),
    }


def _review_verbs() -> dict[str, str]:
    return {
        "advance": tr("state of the claim"),
        "assign": tr("assignment of the claim"),
        "take_claim": tr("assignment of the claim"),
        "start_review": tr("start of the review"),
        "comment": tr("comment"),
        "delete_comment": tr("delete the comment"),
        "publish": tr("publishing of the check"),
        "reopen": tr("reopening of the claim"),
        "decide": tr("decision"),
    }


def _registry_verbs() -> dict[str, str]:
    return {
        "add_record": tr("new record"),
        "edit_record": tr("edit the record"),
        "delete_record": tr("delete the record"),
        "link_record": tr("link to a record"),
        "link_alike": tr("link all alike"),
        "merge_records": tr("merge records"),
        "make_record": tr("new record of a span"),
        "import_records": tr("import of records"),
    }


def _project_verbs() -> dict[str, str]:
    return {
        "add_person": tr("new person"),
        "edit_person": tr("edit the person"),
        "add_articles": tr("import"),
        "edit_article": tr("edit the article"),
        "remove_article": tr("delete the article"),
        "remove_articles": tr("delete articles"),
        "rename_project": tr("rename the project"),
        "replace_scheme": tr("another scheme"),
        "replace_scale": tr("another verdict scale"),
        "set_setting": tr("setting of the project"),
        "restore": tr("import of a project"),
    }
