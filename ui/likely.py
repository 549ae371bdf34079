"""Which claims of the project likely say what some words say, with what is known of them.

The index is made off the window's thread when it is first asked for, and kept up to date from
transactions from then on.
"""

import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.matching.claims import ClaimIndex, Likeness
from annotator.matching.relations import OFFERED, Reason, Relation
from annotator.model import Change, ChangeSet, Claim, Kind, Operation, Person, Uid, Verdict
from annotator.model.errors import HashiyaError, NotFound
from annotator.model.review import standing, visible
from annotator.project import Project

PAGE = 500
AT_ONCE = 100
"""So few claims are read in the window's thread: about 15 ms, once."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that likely says the same, or its opposite, and why.

    ``verdict`` is what the project says, as far as the person who looks may see it.
    """

    claim: Claim
    score: float
    appearances: int
    outlets: int
    verdict: Verdict | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the project has for some words: claims likely the same, and such as contradict them."""

    same: tuple[Candidate, ...] = ()
    opposite: tuple[Candidate, ...] = ()


class LikelyClaims(QObject):
    """Finds claims by what they say.

    Args:
        project: an open project.

    Signals:
        changed: the index is there now, or says something else.
    """

    changed = Signal()
    _built = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._index: ClaimIndex | None = None
        self._builder: _Builder | None = None
        self._missed: set[Uid] = set()
        self._built.connect(self._take)

    @property
    def is_ready(self) -> bool:
        """Whether the index is there."""
        return self._index is not None

    def ask(
        self,
        words: str,
        person: Person,
        *,
        without: Collection[Uid] = (),
        limit: int = 3,
    ) -> Answer:
        """Return the claims that likely say this or its opposite; nothing until `is_ready`.

        Args:
            words: what is said.
            person: who looks: a blind review hides verdicts from some.
            without: claims that are not asked for.
            limit: how many at most of each, the likeliest first.
        """
        self.begin()
        if self._index is None or not words.strip():
            return Answer()
        found = self._index.judged(words, without)
        same = [one for one in found if one.relation in OFFERED]
        opposite = [one for one in found if one.relation is Relation.CONTRADICTS]
        return Answer(
            tuple(self._candidates(same[:limit], person)),
            tuple(self._candidates(opposite[:limit], person)),
        )

    def begin(self) -> None:
        """Make the index, unless there is one or it is being made."""
        if self._index is not None or self._builder is not None:
            return
        if len(self._project.read.names.wordings(0, AT_ONCE)) < AT_ONCE:
            self._index = ClaimIndex(_wordings(self._project))
            return
        self._builder = _Builder(self._project, self._built.emit)
        self._builder.start()

    def finish(self) -> None:
        """Wait until the index is there; for scripts and tests."""
        self.begin()
        builder = self._builder
        if builder is not None:
            builder.join()
            if builder.made is not None:
                self._take(builder)

    def stop(self) -> None:
        """Make no index any more."""
        if self._builder is not None:
            self._builder.cancel()
            self._builder.join()
            self._builder = None

    def follow(self, changes: ChangeSet) -> None:
        """Keep the index up to date with a transaction."""
        if changes.touches(Kind.BATCH):
            self.stop()
            had, self._index = self._index is not None, None
            if had:
                self.begin()
            return
        touched = {change.row for change in changes.changes if _rewords(change)}
        if self._index is None:
            self._missed |= touched if self._builder is not None else set()
        elif touched:
            self._refresh(self._index, touched)
            self.changed.emit()

    # --- inside ---------------------------------------------------------------------------------

    def _take(self, builder: "_Builder") -> None:
        if builder is not self._builder or builder.made is None:
            return
        self._builder, self._index = None, builder.made
        missed, self._missed = self._missed, set()
        self._refresh(self._index, missed)
        self.changed.emit()

    def _refresh(self, index: ClaimIndex, claims: Collection[Uid]) -> None:
        for uid in claims:
            try:
                index.add(uid, self._project.read.claims.one(uid).wording)
            except NotFound:
                index.remove(uid)

    def _candidates(self, found: Iterable[Likeness], person: Person) -> Iterator[Candidate]:
        read = self._project.read
        for one in found:
            try:
                claim = read.claims.one(one.uid)
            except NotFound:  # by somebody else, who is yet to be followed
                continue
            places = read.claims.appearances(one.uid)
            seen = standing(visible(read.claims.verdicts(one.uid), claim, person))
            outlets = {place.article.outlet for place in places if place.article.outlet}
            yield Candidate(claim, one.score, len(places), len(outlets), seen, one.reasons)


class _Builder(threading.Thread):
    """Makes an index in a thread of its own, which gives way after every claim."""

    def __init__(self, project: Project, done: Callable[[object], object]) -> None:
        super().__init__(name="likely claims", daemon=True)
        self._project = project
        self._done = done
        self._cancelled = False
        self.made: ClaimIndex | None = None

    def cancel(self) -> None:
        """Give up soon."""
        self._cancelled = True

    def run(self) -> None:
        try:
            index = ClaimIndex()
            for uid, wording in _wordings(self._project):
                if self._cancelled:
                    return
                index.add(uid, wording)
                time.sleep(0)  # lets the window's thread have its turn at once
        except HashiyaError:  # the project was closed
            return
        self.made = index
        if not self._cancelled:
            self._tell()

    def _tell(self) -> None:
        try:
            self._done(self)
        except RuntimeError:  # the window is gone
            return


def _wordings(project: Project) -> Iterator[tuple[Uid, str]]:
    after = 0
    while True:
        page = project.read.names.wordings(after, PAGE)
        yield from ((one.uid, one.text) for one in page)
        if len(page) < PAGE:
            return
        after = page[-1].order


def _rewords(change: Change) -> bool:
    """Return whether a change gives a claim a wording, or takes the claim away."""
    if change.kind is not Kind.CLAIM:
        return False
    return change.operation is not Operation.UPDATE or "wording" in change.after
