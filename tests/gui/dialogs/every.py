"""Every dialog that there is, before the window of the sample, which has everything in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QUrl

from annotator.model import (
    Claim,
    ClaimState,
    Draft,
    DraftKey,
    EvidenceKind,
    Fragment,
    quoted,
)
from annotator.model.errors import DamagedProject, ProjectMoved
from tests.gui.driver import Driver
from ui.alike import alike
from ui.dialogs.about import About
from ui.dialogs.article_info import ArticleInfo
from ui.dialogs.base import Dialog
from ui.dialogs.claim import ClaimDialog, OriginDialog
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.export import Export
from ui.dialogs.file_viewer import FileViewer
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.join_claim import JoinClaim
from ui.dialogs.label_alike import LabelAlike
from ui.dialogs.link_claim import LinkClaim
from ui.dialogs.mark_evidence import MarkEvidence
from ui.dialogs.merge_claims import MergeClaims
from ui.dialogs.merge_records import MergeRecords
from ui.dialogs.moved import Moved
from ui.dialogs.new_project import NewProject
from ui.dialogs.paste_article import PasteArticle
from ui.dialogs.people import PeopleDialog
from ui.dialogs.pick_claim import PickClaim
from ui.dialogs.pick_evidence import PickEvidence
from ui.dialogs.pick_record import PickRecord
from ui.dialogs.profile import ProfileDialog
from ui.dialogs.project_settings import ProjectSettings
from ui.dialogs.quote_evidence import QuoteEvidence
from ui.dialogs.record import DeleteRecord, RecordDialog
from ui.dialogs.remove_articles import RemoveArticles
from ui.dialogs.review import PublishDialog, ReasonDialog, StepDialog
from ui.dialogs.running import RunningDialog
from ui.dialogs.scale import ScaleDialog
from ui.dialogs.shortcuts import Shortcuts
from ui.dialogs.spans_alike import Linking, SpansAlike
from ui.dialogs.split_claim import SplitClaim
from ui.dialogs.take_back import TakeBack
from ui.dialogs.trouble import Trouble
from ui.dialogs.visit import Visit
from ui.previews.previewer import Previewer
from ui.record_alike import alike_batches
from ui.views.record_dialogs import LinkRecord

BASES = (StepDialog, PickClaim, RunningDialog)
"""Of these there are only kinds."""


def every(driver: Driver) -> Iterator[tuple[str, Callable[[], Dialog]]]:
    """Yield each dialog's name and how it is made."""
    for making in (_of_the_project, _of_articles, _of_records, _of_claims, _of_evidence):
        yield from making(driver)


def kinds() -> set[str]:
    """The name of each dialog of the program."""
    found, waiting = set(), [Dialog]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind is not Dialog and kind not in BASES and kind.__module__.startswith("ui."):
            found.add(kind.__name__)
    return found


def nothing() -> None:
    """What a button does here."""


Made = tuple[str, Callable[[], Dialog]]


def _of_the_project(driver: Driver) -> Iterator[Made]:
    project, window = driver.desk.project, driver.window
    look = window.reader.look
    path = Path("نسخة من المشروع.hashiya")
    damaged = DamagedProject("The file is damaged.", place=str(path), remedy="Keep it.")
    yield "About", lambda: About("1.0.0", look, window)
    yield "Trouble", lambda: Trouble(damaged, look, window, project=path)
    moved = ProjectMoved("The file was replaced.", place=str(path), remedy="Open it anew.")
    yield "Moved", lambda: Moved(moved, path, look, window)
    yield "NewProject", lambda: NewProject(look, window, folder=Path())
    yield (
        "ProjectSettings",
        lambda: ProjectSettings(project, look, window, people=nothing, scale=nothing),
    )
    yield "PeopleDialog", lambda: PeopleDialog(project, look, window)
    yield "ProfileDialog", lambda: ProfileDialog(project, look, window, entering=True)
    yield "DraftsDialog", lambda: _drafts(driver)
    yield "ScaleDialog", lambda: ScaleDialog(project, look, window)
    yield "TakeBack", lambda: TakeBack(project, look, window)
    yield "Export", lambda: Export(project, look, window)
    actions = list(window.commands.registry)
    yield "Shortcuts", lambda: Shortcuts(actions, {}, look, window)


def _of_articles(driver: Driver) -> Iterator[Made]:
    desk, window = driver.desk, driver.window
    project, look, article = desk.project, window.reader.look, desk.article
    assert article is not None
    yield "ImportFiles", lambda: ImportFiles(project, look, window)
    yield "PasteArticle", lambda: PasteArticle(project, look, window)
    yield "ArticleInfo", lambda: ArticleInfo(project, article, look, window)
    yield "RemoveArticles", lambda: RemoveArticles(project, [article.uid], look, window)
    span = desk.ordered()[0]
    words = quoted(desk.text, span.fragments)

    def places(code: str) -> object:
        return alike(desk.text, words, desk.words, desk.spans.values(), [code])

    yield "LabelAlike", lambda: LabelAlike(desk, places, span.label, look, window)  # type: ignore[arg-type]


def _of_records(driver: Driver) -> Iterator[Made]:
    desk, window = driver.desk, driver.window
    project, look, book = desk.project, window.reader.look, desk.records
    book.ready()
    span = next(one for one in desk.ordered() if one.record is not None)
    assert span.record is not None
    record = book.record(span.record)
    assert record is not None
    deed = Linking(desk, record.uid, look)
    yield "RecordDialog", lambda: RecordDialog(project, look, window)
    yield "DeleteRecord", lambda: DeleteRecord(record.name, 3, look, window)
    yield "MergeRecords", lambda: MergeRecords(project, record, book, look, window)
    yield "PickRecord", lambda: PickRecord("من هذا؟", "اربط", book, look, window)
    yield "LinkRecord", lambda: LinkRecord(desk, span, look, window)
    yield (
        "SpansAlike",
        lambda: SpansAlike(
            desk, deed, lambda: alike_batches(record, book, desk.surfaces), look, window
        ),
    )


def _of_claims(driver: Driver) -> Iterator[Made]:
    desk, window = driver.desk, driver.window
    project, look, claim = desk.project, window.reader.look, _claim(driver)
    previewer = _previewer(driver)
    span = next(one for one in desk.ordered() if one.claim is not None)
    yield "ClaimDialog", lambda: ClaimDialog(project, look, previewer, window)
    yield "OriginDialog", lambda: OriginDialog(project, claim, look, previewer, window)
    yield "MergeClaims", lambda: MergeClaims(project, claim, look, window)
    yield "SplitClaim", lambda: SplitClaim(project, claim, look, window)
    yield "JoinClaim", lambda: JoinClaim(project, span, look, window)
    yield "LinkClaim", lambda: LinkClaim(project, claim, look, window)
    yield "PublishDialog", lambda: PublishDialog(project, claim, look, window)
    yield (
        "ReasonDialog",
        lambda: ReasonDialog(project, claim, ClaimState.REOPENED, look, window),
    )


def _of_evidence(driver: Driver) -> Iterator[Made]:
    desk, window = driver.desk, driver.window
    project, look, claim = desk.project, window.reader.look, _claim(driver)
    previewer, article = _previewer(driver), desk.article
    assert article is not None
    used = project.read.evidence.of_claim(claim.uid)[0]
    place = (Fragment(0, 30),)
    for kind in EvidenceKind:
        yield "EvidenceDialog", _evidence(driver, claim, kind)
    yield (
        "EvidenceDialog",
        lambda: EvidenceDialog(project, claim, look, previewer, window, evidence=used),
    )
    yield "MarkEvidence", lambda: MarkEvidence(project, used.evidence, look, window)
    yield "PickEvidence", lambda: PickEvidence(project, claim, look, window)
    yield (
        "QuoteEvidence",
        lambda: QuoteEvidence(project, article.uid, desk.text, place, look, window),
    )
    yield "Visit", lambda: Visit(QUrl("https://example.org/news/تقرير"), look, window)
    files = project.read.attachments.all()
    if files:
        yield "FileViewer", lambda: FileViewer(project, files[0], look, previewer, window)


def _evidence(driver: Driver, claim: Claim, kind: EvidenceKind) -> Callable[[], Dialog]:
    window = driver.window
    previewer = _previewer(driver)
    return lambda: EvidenceDialog(
        driver.desk.project, claim, window.reader.look, previewer, window, kind=kind
    )


def _claim(driver: Driver) -> Claim:
    read = driver.desk.project.read
    served = next(iter(read.evidence.served().values()))
    return read.claims.one(served[0].claim)


def _previewer(driver: Driver) -> Previewer:
    return Previewer(driver.window)


def _drafts(driver: Driver) -> DraftsDialog:
    """Make the list of drafts, with one in it."""
    desk = driver.desk
    desk.drafts.keep(DraftKey("article"), {"title": "عنوان لم يُضف بعد"}, {})
    look, window = driver.hashiya.look, driver.hashiya.frame
    return DraftsDialog(desk.drafts, _name, _yes, _yes, look, window)


def _name(draft: Draft) -> str:
    return draft.key.field


def _yes(_draft: Draft) -> bool:
    return True
