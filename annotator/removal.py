"""Deletes many articles bit by bit, as one undo step, so that others come to write in between."""

import time
from collections.abc import Sequence

from annotator.model import Uid
from annotator.model.errors import HashiyaError
from annotator.operations.removing import check_may_remove, remove_articles
from annotator.operations.slices import LONGEST_REST, UNWATCHED, Watch
from annotator.project import Project

AT_ONCE = 20
"""Articles of one transaction: some thousand rows, a fifth of a second."""


def remove_in_slices(project: Project, uids: Sequence[Uid], watch: Watch = UNWATCHED) -> int:
    """Delete articles; return how many were there to be deleted.

    What is refused in the middle, or stopped, is taken back whole.

    Raises:
        HashiyaError: others have worked on them and the actor is no lead, or it was stopped.
    """
    actor = project.actor
    if actor is not None:
        check_may_remove(actor, project.read.belongings.of(uids).of_others(actor.uid))
    step, gone = project.new_step(), 0
    try:
        for start in range(0, len(uids), AT_ONCE):
            if watch.cancelled():
                raise HashiyaError("Stopped; everything is as it was.")
            began = time.monotonic()
            part = uids[start : start + AT_ONCE]
            gone += project.perform_in(step, remove_articles, part).result
            watch.progress(min(start + AT_ONCE, len(uids)), len(uids))
            time.sleep(min(LONGEST_REST, (time.monotonic() - began) / 2))
    except HashiyaError:
        if gone:
            project.history.take_back(step)
        raise
    return gone
