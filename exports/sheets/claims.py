"""The sheets of the project's claims: claims, their verdicts, evidence and links."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.model import Claim, ClaimLink, Evidence, Uid, Verdict, uid_text
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, moment
from exports.sheets.words import Words


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim with all that is said of it; ``verdicts`` are the latest first."""

    claim: Claim
    verdicts: tuple[Verdict, ...]
    evidence: tuple[Evidence, ...]
    appearances: int

    @property
    def verdict(self) -> Verdict | None:
        """The judgement that stands."""
        return self.verdicts[0] if self.verdicts else None


def claims_table(
    names: SchemeNames, words: Words, people: Mapping[Uid, str]
) -> Columns[ClaimPage, ClaimPage]:
    """Return the sheet of claims, with the judgement that stands."""
    return Columns(
        words("claims"),
        lambda page: (page,),
        [
            Column(words("claim-number"), NUMBER, lambda page: page.claim.number),
            Column(words("wording"), TEXT, lambda page: page.claim.wording),
            Column(words("topic"), WORD, lambda page: page.claim.topic),
            *names.columns(names.scheme.claim_attributes, lambda page: page.claim.attributes),
            Column(words("verdict"), WORD, lambda page: _verdict_name(page.verdict, names)),
            Column(words("verdict-code"), CODE, lambda page: _verdict_code(page.verdict)),
            Column(words("rationale"), TEXT, lambda page: _rationale(page.verdict)),
            Column(words("judged-by"), WORD, lambda page: _judge(page.verdict, people)),
            Column(words("judged-at"), WORD, lambda page: _judged_at(page.verdict)),
            Column(words("appearance-count"), NUMBER, lambda page: page.appearances),
            Column(words("evidence-count"), NUMBER, lambda page: len(page.evidence)),
            Column(words("note"), TITLE, lambda page: page.claim.note),
            Column(words("created"), WORD, lambda page: moment(page.claim.created_at)),
            Column(words("uid"), TITLE, lambda page: uid_text(page.claim.uid)),
        ],
    )


def evidence_table(words: Words) -> Columns[ClaimPage, tuple[Claim, Evidence]]:
    """Return the sheet of evidence, a row each: joined in one cell it could not be filtered."""
    return Columns(
        words("evidence"),
        lambda page: ((page.claim, one) for one in page.evidence),
        [
            Column(words("claim-number"), NUMBER, lambda pair: pair[0].number),
            Column(words("wording"), TEXT, lambda pair: pair[0].wording),
            Column(words("stance"), CODE, lambda pair: words(pair[1].stance.value)),
            Column(words("evidence-title"), TITLE, lambda pair: pair[1].title),
            Column(words("url"), TITLE, lambda pair: pair[1].url),
            Column(words("quote"), TEXT, lambda pair: pair[1].quote),
            Column(words("note"), TITLE, lambda pair: pair[1].note),
            Column(words("added"), WORD, lambda pair: moment(pair[1].at)),
            Column(words("uid"), TITLE, lambda pair: uid_text(pair[1].uid)),
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
            Column(words("wording"), TEXT, lambda pair: pair[0].wording),
            Column(words("verdict"), WORD, lambda pair: _verdict_name(pair[1], names)),
            Column(words("verdict-code"), CODE, lambda pair: pair[1].value),
            Column(words("rationale"), TEXT, lambda pair: pair[1].rationale),
            Column(words("judged-by"), WORD, lambda pair: _judge(pair[1], people)),
            Column(words("judged-at"), WORD, lambda pair: moment(pair[1].at)),
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
            Column(words("wording"), TEXT, lambda link: claims[link.source].wording),
            Column(words("kind"), KEY, lambda link: words(link.kind.value)),
            Column(words("other-number"), NUMBER, lambda link: claims[link.target].number),
            Column(words("other-wording"), TEXT, lambda link: claims[link.target].wording),
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
