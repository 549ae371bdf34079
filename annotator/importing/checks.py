"""Makes claims with verdicts of the checks that others published."""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
import regex

from annotator import resources
from annotator.importers.incoming import IncomingCheck, ProjectPart, Skipped
from annotator.importing.numbers import UNNUMBERED
from annotator.model import Claim, ClaimState, Person, ReviewStep, Role, Uid, Verdict
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Type, VerdictValue
from annotator.text.fold import fold

_CLAIMANT = "claimant"
_SPACE = uuid.UUID("6f6c6d5e-6a5b-5d0e-9f0e-0c1a7f6f9d11")


class CheckMaker:
    """Fits checks to a project's scheme.

    A check that comes in again has the same identifiers, so that it is found to be there.

    Args:
        index: the project's scheme.
        now: the time, in milliseconds since 1970 UTC.
    """

    def __init__(self, index: SchemeIndex, now: int) -> None:
        self._ratings = Ratings(index.scheme.verdicts)
        self._with_claimant = any(
            one.code == _CLAIMANT and one.type is Type.TEXT for one in index.claim_attributes
        )
        self._now = now
        self._known: set[Uid] = set()

    def part(self, check: IncomingCheck) -> tuple[ProjectPart, list[Skipped]]:
        """Return the rows of a check, and what of it could not be taken over."""
        claim_uid = _uid("claim", check.url, check.wording)
        if claim_uid in self._known:
            return ProjectPart(), [Skipped(check.place, "This check came in a moment ago.")]
        self._known.add(claim_uid)
        complaints = []
        value = self._ratings.value(check)
        if value is None:
            said = check.rating or "—"
            complaints.append(
                Skipped(
                    check.place,
                    f"The project's scale has nothing for the verdict “{said}”; "
                    "the claim came in without one.",
                )
            )
        claim = self._claim(check, judged=value is not None)
        if value is None:
            return ProjectPart(claims=(claim,)), complaints
        person = Person(_uid("person", check.organisation), _called(check), Role.ORGANISATION)
        people = () if person.uid in self._known else (person,)
        self._known.add(person.uid)
        at = _moment(check.published) or self._now
        verdict = Verdict(
            _uid("verdict", check.url, check.wording),
            claim.uid,
            person.uid,
            value.code,
            _rationale(check, value),
            at,
        )
        step = ReviewStep(
            _uid("step", check.url, check.wording),
            claim.uid,
            person.uid,
            claim.state,
            check.url,
            at,
        )
        return ProjectPart(
            people=people, claims=(claim,), verdicts=(verdict,), steps=(step,)
        ), complaints

    def _claim(self, check: IncomingCheck, *, judged: bool) -> Claim:
        known = self._with_claimant and check.claimant
        note = "" if known or not check.claimant else check.claimant
        state = ClaimState.NEW
        if judged:
            state = ClaimState.PUBLISHED if check.url else ClaimState.DECIDED
        elif check.rating:
            note = "\n".join(filter(None, (note, f"{_called(check)}: {check.rating}")))
        return Claim(
            uid=_uid("claim", check.url, check.wording),
            number=UNNUMBERED,
            wording=check.wording,
            note=note,
            attributes={_CLAIMANT: check.claimant} if known else {},
            created_at=self._now,
            state=state,
            platform=check.platform,
            address=check.address,
            said_on=check.said_on[:10],
            published_url=check.url,
            published_on=check.published[:10] if check.url else "",
        )


class Ratings:
    """Finds the value of a scale that somebody else's verdict stands for.

    By its words: those of a value of the scale, else words that are known to mean what a
    value means (``resources/ratings.json``); else by where it stands between the ends of its
    scale, which is compared with the numbers of ours.
    """

    def __init__(self, scale: tuple[VerdictValue, ...]) -> None:
        self._scale = scale
        self._named = _by_name(scale)
        self._meant = _by_meaning()

    def value(self, check: IncomingCheck) -> VerdictValue | None:
        """Return the value; None when neither the words nor the number tell it."""
        for words in dict.fromkeys((_plain(check.rating), _first_sentence(check.rating))):
            named = self._named.get(words)
            if named is not None:
                return named
            meaning = self._meant.get(words)
            if meaning is not None:
                return next((one for one in self._scale if one.normalized == meaning), None)
        return self._nearest(check.grade)

    def _nearest(self, grade: float | None) -> VerdictValue | None:
        rated = [one for one in self._scale if one.rating is not None]
        if grade is None or not rated:
            return None
        numbers = [one.rating or 0 for one in rated]
        low, high = min(numbers), max(numbers)
        if low == high:
            return None

        def distance(value: VerdictValue) -> float:
            return abs(((value.rating or 0) - low) / (high - low) - grade)

        return min(rated, key=distance)


def _by_name(scale: tuple[VerdictValue, ...]) -> Mapping[str, VerdictValue]:
    found: dict[str, VerdictValue] = {}
    for value in scale:
        for name in (value.name.ar, value.name.en, value.code):
            found.setdefault(_plain(name), value)
    return found


def _by_meaning() -> Mapping[str, str]:
    known = msgspec.json.decode(
        resources.path("ratings.json").read_bytes(), type=dict[str, list[str]]
    )
    return {_plain(word): meaning for meaning, words in known.items() for word in words}


def _plain(words: str) -> str:
    """Return words as they are compared: folded, letters and figures alone (HALF-TRUE, ❌)."""
    return " ".join(_NO_WORD.sub(" ", fold(words)).split())


def _first_sentence(words: str) -> str:
    """Return the first sentence as it is compared; “Incorrect. No evidence.” is incorrect."""
    return _plain(_SENTENCE.split(words, maxsplit=1)[0])


_NO_WORD = regex.compile(r"[^\p{L}\p{N}]+")
_SENTENCE = regex.compile(r"[.!؟?(]")


def _rationale(check: IncomingCheck, value: VerdictValue) -> str:
    """Return the explanation, with the words of the verdict where ours are others."""
    same = _plain(check.rating) in {_plain(value.name.ar), _plain(value.name.en), ""}
    said = "" if same else f"«{check.rating}»"
    return " — ".join(filter(None, (said, check.explanation)))


def _called(check: IncomingCheck) -> str:
    return check.organisation or "ClaimReview"


def _moment(day: str) -> int:
    """Return a date as milliseconds since 1970 UTC; 0 for none."""
    try:
        moment = datetime.fromisoformat(day)
    except ValueError:
        return 0
    placed = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0, int(placed.timestamp() * 1000))


def _uid(kind: str, *names: str) -> Uid:
    """Return an identifier that is the same whenever a file says the same."""
    return Uid(uuid.uuid5(_SPACE, "\x00".join((kind, *names))).bytes)
