"""What keeps a blind review blind when something is taken back or done again.

Whoever has judged sees what the other judged. If that verdict could be undone, its giver could
judge anew with open eyes, and nothing would tell. So once both have judged, both verdicts stay.
"""

from annotator.model import Change, Kind, Operation, Stage, parse_uid
from annotator.model.errors import CannotUndo
from annotator.model.review import round_of
from annotator.storage.work import Work


def check_blind(work: Work, change: Change) -> None:
    """Refuse to invert a change that would have somebody judge with open eyes.

    Raises:
        CannotUndo: it takes back a verdict of a blind review after the other checker judged, or
            brings one back into a review that went on without it.
    """
    if change.kind is not Kind.VERDICT or change.operation is Operation.UPDATE:
        return
    fields = {**change.before, **change.after}
    # What was judged before there were reviews by two has no stage: it was final.
    if fields.get("stage", Stage.FINAL) == Stage.FINAL:
        return
    person = parse_uid(str(fields["person"]))
    verdicts = work.read.claims.verdicts(parse_uid(str(fields["claim"])))
    if all(one.person == person for one in round_of(verdicts, change.row)):
        return
    if change.operation is Operation.INSERT:
        raise CannotUndo(
            "Both checkers have judged and see each other's verdict; neither can be taken back.",
            remedy="Leave a comment for the lead who decides, or have the claim reopened.",
        )
    raise CannotUndo(
        "Another checker has judged since.", remedy="Judge the claim anew where you check it."
    )
