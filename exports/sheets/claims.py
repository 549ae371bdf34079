"""The sheets of the project's claims: claims, their verdicts, evidence and links."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.model import (
    Claim,
    ClaimEvidence,
    ClaimLink,
    Comment,
    ReviewStep,
    Uid,
    Verdict,
    uid_text,
)
from annotator.model.review import standing
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, moment
from exports.sheets.words import Words


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim with all that is said of it; ``verdicts`` are the latest first.

    Those that a blind review still hides are not among them.
    """

    claim: Claim
    verdicts: tuple[Verdict, ...]
    evidence: tuple[ClaimEvidence, ...]
    appearances: int
    steps: tuple[ReviewStep, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The judgement that stands."""
        return standing(self.verdicts)


def claims_table(
    names: SchemeNames, words: Words, people: Mapping[Uid, str]
) -> Columns[ClaimPage, ClaimPage]:
    """Return the sheet of claims, with the judgement that stands."""
    return Columns(
        words("claims"),
        lambda page: (page,),
        [
            Column(words("claim-number"), NUMBER, lambda page: page.claim.number),
            Column(words("wording"), TEXT, lambda page: page.claim.wording, prose=True),
            Column(words("topic"), WORD, lambda page: page.claim.topic),
            *names.columns(names.scheme.claim_attributes, lambda page: page.claim.attributes),
            Column(words("state"), CODE, lambda page: words(f"claim-{page.claim.state}")),
            Column(words("assignee"), WORD, lambda page: _name(page.claim.assignee, people)),
            Column(words("second"), WORD, lambda page: _name(page.claim.second, people)),
            Column(words("verdict"), WORD, lambda page: _verdict_name(page.verdict, names)),
            Column(words("verdict-code"), CODE, lambda page: _verdict_code(page.verdict)),
            Column(words("confidence"), NUMBER, lambda page: _confidence(page.verdict)),
            Column(words("rationale"), TEXT, lambda page: _rationale(page.verdict), prose=True),
            Column(words("judged-by"), WORD, lambda page: _judge(page.verdict, people)),
            Column(words("judged-at"), WORD, lambda page: _judged_at(page.verdict)),
            Column(words("appearance-count"), NUMBER, lambda page: page.appearances),
            Column(words("evidence-count"), NUMBER, lambda page: len(page.evidence)),
            Column(words("published-url"), TITLE, lambda page: page.claim.published_url),
            Column(words("published-on"), CODE, lambda page: page.claim.published_on),
            Column(words("platform"), WORD, lambda page: page.claim.platform),
            Column(words("address"), TITLE, lambda page: page.claim.address),
            Column(words("said-on"), CODE, lambda page: page.claim.said_on),
            Column(words("note"), TITLE, lambda page: page.claim.note, prose=True),
            Column(words("created"), WORD, lambda page: moment(page.claim.created_at)),
            Column(words("uid"), TITLE, lambda page: uid_text(page.claim.uid)),
        ],
    )


def evidence_table(
    words: Words, files: Mapping[Uid, str]
) -> Columns[ClaimPage, tuple[Claim, ClaimEvidence]]:
    """Return the sheet of evidence, a row for each claim that it serves.

    Joined in one cell it could not be filtered. ``files`` are the names of attachments.
    """
    return Columns(
        words("evidence"),
        lambda page: ((page.claim, one) for one in page.evidence),
        [
            Column(words("claim-number"), NUMBER, lambda pair: pair[0].number),
            Column(words("wording"), TEXT, lambda pair: pair[0].wording, prose=True),
            Column(words("stance"), CODE, lambda pair: words(pair[1].use.stance.value)),
            Column(words("kind"), CODE, lambda pair: words(f"evidence-{pair[1].evidence.kind}")),
            Column(words("evidence-title"), TITLE, lambda pair: pair[1].evidence.title, prose=True),
            Column(words("url"), TITLE, lambda pair: pair[1].evidence.url),
            Column(words("archive"), TITLE, lambda pair: pair[1].evidence.archive_url),
            Column(words("publisher"), WORD, lambda pair: pair[1].evidence.publisher),
            Column(words("published"), CODE, lambda pair: pair[1].evidence.published),
            Column(words("accessed"), CODE, lambda pair: pair[1].evidence.accessed),
            Column(words("quote"), TEXT, lambda pair: pair[1].evidence.quote, prose=True),
            Column(words("attached"), WORD, lambda pair: _name(pair[1].evidence.attachment, files)),
            Column(words("state"), CODE, lambda pair: words(f"still-{pair[1].evidence.state}")),
            Column(words("note"), TITLE, lambda pair: pair[1].use.note, prose=True),
            Column(words("added"), WORD, lambda pair: moment(pair[1].use.at)),
            Column(words("uid"), TITLE, lambda pair: uid_text(pair[1].evidence.uid)),
        ],
    )


def verdicts_table(
    names: SchemeNames, words: Words, people: Mapping[Uid, str]
) -> Columns[ClaimPage, tuple[Claim, Verdict]]:
    """Return the sheet of all judgements, also those that a later one replaced."""
    return Columns(
        words("verdicts"),
        lambda page: ((page.claim, one) for one in reversed(page.verdicts)),
        [
            Column(words("claim-number"), NUMBER, lambda pair: pair[0].number),
            Column(words("wording"), TEXT, lambda pair: pair[0].wording, prose=True),
            Column(words("verdict"), WORD, lambda pair: _verdict_name(pair[1], names)),
            Column(words("verdict-code"), CODE, lambda pair: pair[1].value),
            Column(words("stage"), CODE, lambda pair: words(f"stage-{pair[1].stage}")),
            Column(words("confidence"), NUMBER, lambda pair: pair[1].confidence),
            Column(words("rationale"), TEXT, lambda pair: pair[1].rationale, prose=True),
            Column(words("reason"), TEXT, lambda pair: pair[1].reason, prose=True),
            Column(words("correction"), NUMBER, lambda pair: _yes(pair[1].correction, words)),
            Column(words("judged-by"), WORD, lambda pair: _judge(pair[1], people)),
            Column(words("judged-at"), WORD, lambda pair: moment(pair[1].at)),
            Column(words("uid"), TITLE, lambda pair: uid_text(pair[1].uid)),
        ],
    )


def review_table(
    words: Words, people: Mapping[Uid, str]
) -> Columns[ClaimPage, tuple[Claim, ReviewStep | Comment]]:
    """Return the sheet of the review: who brought a claim into which state, and who said what."""
    return Columns(
        words("review"),
        lambda page: ((page.claim, one) for one in _in_order(page)),
        [
            Column(words("claim-number"), NUMBER, lambda pair: pair[0].number),
            Column(words("wording"), TEXT, lambda pair: pair[0].wording, prose=True),
            Column(words("moment"), WORD, lambda pair: moment(pair[1].at)),
            Column(words("person"), WORD, lambda pair: _name(pair[1].person, people)),
            Column(words("state"), CODE, lambda pair: _state(pair[1], words)),
            Column(words("text"), TEXT, lambda pair: _text(pair[1]), prose=True),
            Column(words("uid"), TITLE, lambda pair: uid_text(pair[1].uid)),
        ],
    )


def links_table(words: Words, claims: Mapping[Uid, Claim]) -> Columns[ClaimLink, ClaimLink]:
    """Return the sheet of links between claims."""
    return Columns(
        words("links"),
        lambda link: (link,),
        [
            Column(words("claim-number"), NUMBER, lambda link: claims[link.source].number),
            Column(words("wording"), TEXT, lambda link: claims[link.source].wording, prose=True),
            Column(words("kind"), KEY, lambda link: words(link.kind.value)),
            Column(words("other-number"), NUMBER, lambda link: claims[link.target].number),
            Column(
                words("other-wording"), TEXT, lambda link: claims[link.target].wording, prose=True
            ),
            Column(words("uid"), TITLE, lambda link: uid_text(link.uid)),
        ],
    )


def _verdict_name(verdict: Verdict | None, names: SchemeNames) -> str:
    return names.verdict(verdict.value) if verdict else ""


def _verdict_code(verdict: Verdict | None) -> str:
    return verdict.value if verdict else ""


def _rationale(verdict: Verdict | None) -> str:
    return verdict.rationale if verdict else ""


def _judge(verdict: Verdict | None, people: Mapping[Uid, str]) -> str:
    return people.get(verdict.person, "") if verdict else ""


def _judged_at(verdict: Verdict | None) -> str:
    return moment(verdict.at) if verdict else ""


def _confidence(verdict: Verdict | None) -> int | None:
    return verdict.confidence if verdict else None


def _name(uid: Uid | None, names: Mapping[Uid, str]) -> str:
    return "" if uid is None else names.get(uid, "")


def _yes(value: bool, words: Words) -> str:
    return words("yes") if value else ""


def _in_order(page: ClaimPage) -> list[ReviewStep | Comment]:
    return sorted((*page.steps, *page.comments), key=lambda one: one.at)


def _state(one: ReviewStep | Comment, words: Words) -> str:
    return words(f"claim-{one.state}") if isinstance(one, ReviewStep) else words("comment")


def _text(one: ReviewStep | Comment) -> str:
    return one.note if isinstance(one, ReviewStep) else one.text
