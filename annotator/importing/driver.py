"""The way of an import: find the files, read them, write in batches, report."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from annotator.files import cannot_read, shown
from annotator.importers.base import ReadOptions
from annotator.importers.bounds import USUAL, Bounds
from annotator.importers.guard import guarded
from annotator.importers.incoming import (
    Incoming,
    IncomingArticle,
    IncomingCheck,
    IncomingRecord,
    ProjectHead,
    ProjectPart,
    Skipped,
)
from annotator.importers.registry import importer
from annotator.importing.checks import CheckMaker
from annotator.importing.found import Found, find
from annotator.importing.known_texts import KnownTexts
from annotator.importing.numbers import Numbers
from annotator.importing.obeying import Obeying, annotation_beside, safe_article
from annotator.importing.record_writer import RecordWriter
from annotator.importing.settle import Settler
from annotator.importing.writer import Writer
from annotator.model import Uid, now_ms
from annotator.model.errors import BadInput, ProjectError
from annotator.project import Project
from annotator.scheme.check import check_scheme
from annotator.scheme.lookup import SchemeIndex


class Again(StrEnum):
    """What is done with an article whose text the project has already."""

    SKIP = "skip"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Report:
    """What came in, by name of what it is (articles, spans, …), and what did not.

    ``files`` counts those that were read, ``equal`` the articles whose text was there already:
    skipped, or taken on the person's word. ``cancelled`` tells that the person stopped it: what
    is counted came in before. ``step`` is the undo step that all of it is.
    """

    added: dict[str, int]
    skipped: tuple[Skipped, ...]
    files: int
    cancelled: bool = False
    equal: int = 0
    step: Uid | None = field(default=None, compare=False)


def _ignore(done: int, place: str) -> None:
    """Take no notice of progress."""


def _go_on() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to import.

    ``format`` is an importer's name; empty goes by the endings of the files' names.
    ``encoding`` overrules what the bytes say. ``dry_run`` reads all and writes nothing.
    ``again`` is what is done with texts that are there already. ``progress`` is told the records
    read so far and the file; ``cancelled`` is asked between records. ``bounds`` are what a file
    may need.
    """

    format: str = ""
    encoding: str = ""
    dry_run: bool = False
    progress: Callable[[int, str], None] = _ignore
    cancelled: Callable[[], bool] = _go_on
    again: Again = Again.SKIP
    bounds: Bounds = USUAL


DEFAULTS = ImportOptions()


def import_paths(
    project: Project, paths: Sequence[Path], options: ImportOptions = DEFAULTS
) -> Report:
    """Bring files and folders into an open project, as one undo step.

    A file of a folder, or one of several, that cannot be read is reported and the others come
    in. A project that is still empty becomes the exported project that is read into it, with
    its identifier, its name and its scheme.

    A disk that becomes full ends the import; the report tells what came in before.

    Raises:
        BadInput: a named path is missing or of no known kind, or the only file cannot be read;
            nothing changed.
        ProjectError: the project cannot be written; nothing changed.
    """
    chosen = importer(options.format) if options.format else None
    job = _Job(project, options, ", ".join(shown(path.name) for path in paths))
    alone = len(paths) == 1 and not paths[0].is_dir()
    try:
        for one in find(paths, chosen):
            if job.cancelled:
                break
            if isinstance(one, Skipped):
                job.skipped.append(one)
            else:
                job.read(one, forgiving=not alone)
        return job.finish()
    except ProjectError as error:
        return job.broken_off(error)


@dataclass(slots=True)
class _Job:
    """One import while it runs."""

    project: Project
    options: ImportOptions
    source: str
    skipped: list[Skipped] = field(default_factory=list)
    cancelled: bool = False
    _files: int = 0
    _records: int = 0
    _writer: Writer = field(init=False)
    _registry: RecordWriter = field(init=False)
    _numbers: Numbers = field(init=False)
    _checks: CheckMaker = field(init=False)
    _texts: KnownTexts = field(init=False)
    _equal: int = 0

    def __post_init__(self) -> None:
        self._numbers = Numbers(self.project.read.claims)
        self._checks = CheckMaker(self.project.index, now_ms())
        self._texts = KnownTexts(self.project.read.articles)
        dry = self.options.dry_run
        self._writer = Writer(self.project, self.source, dry_run=dry)
        self._registry = RecordWriter(self.project, self._writer.step, dry_run=dry)

    def read(self, found: Found, *, forgiving: bool) -> None:
        """Read a file; one that cannot be read at all is reported if ``forgiving``."""
        try:
            how = ReadOptions(self.options.encoding, self.options.bounds)
            items = guarded(found.importer, found.path, how)
            self._take_all(items, found)
            self._files += 1
        except (BadInput, OSError) as error:
            refusal = error if isinstance(error, BadInput) else cannot_read(found.path, error)
            if not forgiving and not self._writer.added:
                raise refusal from error
            reason = f"{refusal.message} {refusal.remedy}".rstrip()
            self.skipped.append(Skipped(refusal.place or shown(found.path), reason))

    def finish(self) -> Report:
        """Write what waits, and tell what happened."""
        if not self.cancelled:
            self._writer.flush()
            counts, skipped = self._registry.flush()
            self._writer.added.update(counts)
            self.skipped += skipped
        return self._report()

    def broken_off(self, error: ProjectError) -> Report:
        """Tell what came in before the project could not be written any more.

        Raises:
            ProjectError: nothing did.
        """
        if not self._writer.added:
            raise error
        reason = f"{error.message} The rest did not come in. {error.remedy}".rstrip()
        self.skipped.append(Skipped(error.place, reason))
        return self._report()

    def _report(self) -> Report:
        self.skipped += self._writer.refused
        return Report(
            dict(self._writer.added),
            tuple(self.skipped),
            self._files,
            cancelled=self.cancelled,
            equal=self._equal,
            step=self._writer.step,
        )

    def _take_all(self, items: Iterator[Incoming], found: Found) -> None:
        place = shown(found.path)
        settler = Settler(self.project, self.project.index, place, numbers=self._numbers)
        obeying = Obeying(place)
        for item in items:
            if self.options.cancelled():
                self.cancelled = True
                return
            if isinstance(item, Skipped):
                self.skipped.append(item)
            elif isinstance(item, IncomingArticle):
                article, left_out = safe_article(item, place)
                self.skipped += [*left_out, *annotation_beside(article, place)]
                self._article(replace(article, source_name=found.name), place)
            elif isinstance(item, IncomingRecord):
                self._registry.take(item)
            elif isinstance(item, IncomingCheck):
                part, complaints = self._checks.part(item)
                self.skipped += complaints
                self._settle(settler, part)
            else:
                part, complaints = obeying.part(item)
                self.skipped += complaints
                if part.head is not None:
                    self._writer.flush()  # a file may bring what another one of this import did
                    scheme, spans = self._scheme(part.head), part.head.evidence_spans
                    equal = self._texts.uid_of if self.options.again is Again.SKIP else None
                    settler = Settler(self.project, scheme, place, spans, self._numbers, equal)
                self._settle(settler, part)
            self._records += 1
            self.options.progress(self._records, place)

    def _article(self, article: IncomingArticle, file: str) -> None:
        """Take an article, unless its text is there already and the person did not ask for it."""
        reason = self._texts.same_as(article)
        self._equal += bool(reason)
        if reason and self.options.again is Again.SKIP:
            self.skipped.append(Skipped(article.place or file, reason))
        else:
            self._writer.article(article)

    def _settle(self, settler: Settler, part: ProjectPart) -> None:
        fitting, left_out = settler.settle(part)
        self.skipped += left_out
        self._writer.part(fitting)

    def _scheme(self, head: ProjectHead) -> SchemeIndex:
        """Return the scheme that the rows must follow; an empty project takes over the file's."""
        if head.scheme == self.project.scheme or not self._is_empty():
            return self.project.index
        check_scheme(head.scheme)
        return SchemeIndex(head.scheme)

    def _is_empty(self) -> bool:
        self._writer.flush()
        read = self.project.read
        return not read.articles.count() and not read.claims.all()
