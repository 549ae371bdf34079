"""Writes the records that an import read, all in one transaction of its undo step."""

from collections import Counter

from annotator.importers.incoming import IncomingRecord, Skipped
from annotator.model import Uid, new_uid
from annotator.operations.record_import import RecordPlan, import_records, plan_records
from annotator.project import Project


class RecordWriter:
    """Collects records; which are new is known only when all of them are.

    Args:
        project: where to.
        step: the undo step of the import.
        dry_run: count alone.
    """

    def __init__(self, project: Project, step: Uid, *, dry_run: bool) -> None:
        self._project = project
        self._step = step
        self._dry = dry_run
        self._waiting: list[IncomingRecord] = []

    def take(self, record: IncomingRecord) -> None:
        """Take a record."""
        self._waiting.append(record)

    def flush(self) -> tuple[Counter[str], list[Skipped]]:
        """Write what waits; return what came of it by name, and what was skipped."""
        if not self._waiting:
            return Counter(), []
        plan, self._waiting = self._done(), []
        counts = Counter(records=len(plan.added))
        counts["changed records"] = len(plan.changes)
        counts["unchanged records"] = plan.same
        return +counts, plan.skipped

    def _done(self) -> RecordPlan:
        if self._dry:
            existing = self._project.read.records.each()
            return plan_records(existing, self._waiting, new_uid)
        return self._project.perform_in(self._step, import_records, self._waiting).result
