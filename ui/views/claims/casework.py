"""What is done to the claim that is shown: the dialogs, and the deeds on its evidence."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.files import shown
from annotator.model import Attachment, Claim, EvidenceKind, Uid
from annotator.model.errors import HashiyaError
from annotator.operations.attachments import NewFile, read_file
from annotator.operations.evidence import delete_evidence
from annotator.storage.reading import Appearance
from ui.addresses import address, dropped_address
from ui.dialogs.claim import ClaimDialog, OriginDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.file_box import local_paths, picture_of
from ui.dialogs.file_viewer import FileViewer
from ui.dialogs.link_claim import LinkClaim
from ui.dialogs.mark_evidence import MarkEvidence
from ui.dialogs.merge_claims import MergeClaims
from ui.dialogs.pick_evidence import PickEvidence
from ui.dialogs.split_claim import SplitClaim
from ui.dialogs.visit import Visit
from ui.language import tr
from ui.views.claims.content import Piece
from ui.views.claims.evidence_card import Deed
from ui.views.claims.page import ClaimPage
from ui.views.claims.trying import attempt
from ui.views.workspace import Parts


class Host(Protocol):
    """The view that the claim is shown in."""

    page: ClaimPage

    @property
    def claim(self) -> Claim | None:
        """The claim that is shown."""

    def show_claim(self, claim: Uid) -> None:
        """Show another claim."""

    def open_appearance(self, appearance: Appearance) -> None:
        """Open an article at a span."""


class Casework(QObject):
    """Opens dialogs on the claim that is shown, and does what its cards ask.

    Args:
        parts: what every view is given.
        host: the view that the claim is shown in.
        open_dialog: opens a dialog before the window.
    """

    def __init__(self, parts: Parts, host: Host, open_dialog: Callable[[QDialog], None]) -> None:
        super().__init__(host.page)
        self._parts = parts
        self._project = parts.desk.project
        self._look = parts.look
        self._host = host
        self._page = page = host.page
        self._open = open_dialog
        self._deeds: dict[Deed, Callable[[Piece], object]] = {
            Deed.OPEN: self.open_evidence,
            Deed.ARCHIVE: self.open_archive,
            Deed.SAVE: self.save_copy,
            Deed.EDIT: self.edit_evidence,
            Deed.MARK: self.mark_evidence,
            Deed.DELETE: self.delete_evidence,
        }
        page.add_asked.connect(self.add_evidence)
        page.evidence_asked.connect(self._do)
        page.link_asked.connect(self.link)
        page.merge_asked.connect(self._merge_with)
        page.origin_asked.connect(self.edit_origin)
        page.picture_asked.connect(self.show_file)
        page.dropped.connect(self.take)

    @property
    def _parent(self) -> QWidget:
        return self._page.window()

    # --- claims ---------------------------------------------------------------------------------

    def new_claim(self) -> None:
        """Ask for a claim that no article states."""
        dialog = ClaimDialog(self._project, self._look, self._parts.previewer, self._parent)
        dialog.accepted.connect(_Shower(self._host, dialog, "made").show)
        self._open(dialog)

    def edit_origin(self) -> None:
        """Ask where the claim was made."""
        claim = self._host.claim
        if claim is not None:
            previewer = self._parts.previewer
            self._open(OriginDialog(self._project, claim, self._look, previewer, self._parent))

    def link(self) -> None:
        """Ask which claim this one is linked to, and how."""
        claim = self._host.claim
        if claim is not None:
            self._open(LinkClaim(self._project, claim, self._look, self._parent))

    def merge(self, ticked: Sequence[Uid] = ()) -> None:
        """Ask which claims say the same, and make one of them."""
        claim = self._host.claim
        if claim is None:
            return
        desk = self._parts.desk
        likely = desk.likely.ask(claim.wording, desk.person, without=(claim.uid,), limit=8).same
        dialog = MergeClaims(
            self._project, claim, self._look, self._parent, likely=likely, ticked=ticked
        )
        dialog.accepted.connect(_Shower(self._host, dialog, "merged").show)
        self._open(dialog)

    def split(self) -> None:
        """Ask which appearances state another claim, and make it."""
        claim = self._host.claim
        if claim is not None:
            dialog = SplitClaim(self._project, claim, self._look, self._parent)
            dialog.accepted.connect(_Shower(self._host, dialog, "made").show)
            self._open(dialog)

    def _merge_with(self, claim: Uid) -> None:
        self.merge((claim,))

    # --- evidence -------------------------------------------------------------------------------

    def add_evidence(self) -> None:
        """Ask for evidence."""
        self._ask_evidence(EvidenceKind.URL)

    def add_stretch(self) -> None:
        """Ask which words of an article are evidence."""
        self._ask_evidence(EvidenceKind.SPAN)

    def add_file(self) -> None:
        """Ask which file is evidence."""
        self._ask_evidence(EvidenceKind.FILE)

    def use_evidence(self) -> None:
        """Ask which evidence of another claim serves this one too."""
        claim = self._host.claim
        if claim is not None:
            self._open(PickEvidence(self._project, claim, self._look, self._parent))

    def paste(self) -> None:
        """Take a picture, a file or an address from the clipboard as evidence."""
        data = QApplication.clipboard().mimeData()
        if not self.take(data):
            words = tr("The clipboard holds no picture, no file and no address.")
            self._parts.commands.context.shell.say(words)

    def take(self, data: QMimeData | None) -> bool:
        """Offer what was dropped or pasted as evidence; return whether there was something."""
        paths = local_paths(data)
        if paths:
            try:
                self._ask_evidence(EvidenceKind.FILE, read_file(paths[0]))
            except HashiyaError as error:
                self._page.notice.fail(error)
            return True
        picture, url = picture_of(data), dropped_address(data)
        if picture is not None:
            self._ask_evidence(EvidenceKind.FILE, picture)
        elif url:
            self._ask_evidence(EvidenceKind.URL, url=url)
        return picture is not None or bool(url)

    def edit_evidence(self, piece: Piece) -> None:
        """Ask how evidence shall read."""
        claim = self._host.claim
        if claim is not None:
            previewer, parent = self._parts.previewer, self._parent
            self._open(
                EvidenceDialog(
                    self._project, claim, self._look, previewer, parent, evidence=piece.used
                )
            )

    def mark_evidence(self, piece: Piece) -> None:
        """Ask whether evidence still is what it was."""
        self._open(MarkEvidence(self._project, piece.used.evidence, self._look, self._parent))

    def delete_evidence(self, piece: Piece) -> None:
        """Take evidence away from the claim."""
        attempt(self._project, self._page.notice, delete_evidence, piece.used)
        if self._page.notice.text:
            return  # it was refused, and the page says why
        key = self._look.isolate("Ctrl+Z")
        said = tr("The evidence is taken away; {key} brings it back.").format(key=key)
        self._parts.commands.context.shell.say(said)

    def open_evidence(self, piece: Piece) -> None:
        """Show what the evidence is: the page, the article, or the file."""
        evidence = piece.used.evidence
        if evidence.kind is EvidenceKind.SPAN and evidence.span is not None:
            self._open_span(evidence.span)
        elif piece.file is not None:
            self.show_file(piece.file, evidence.title)
        else:
            self._visit(evidence.url)

    def open_archive(self, piece: Piece) -> None:
        """Open the copy of the page that is kept elsewhere."""
        self._visit(piece.used.evidence.archive_url)

    def show_file(self, file: Attachment, title: str = "") -> FileViewer:
        """Show a file that is kept in the project."""
        previewer = self._parts.previewer
        viewer = FileViewer(
            self._project, file, self._look, previewer, self._parent, title=shown(title)
        )
        self._open(viewer)
        return viewer

    def save_copy(self, piece: Piece) -> None:
        """Ask where to write a copy of the file."""
        if piece.file is not None:
            self.show_file(piece.file, piece.used.evidence.title).save_copy()

    # --- inside ---------------------------------------------------------------------------------

    def _do(self, deed: Deed, piece: Piece) -> None:
        self._deeds[deed](piece)

    def _ask_evidence(
        self, kind: EvidenceKind, file: NewFile | None = None, *, url: str = ""
    ) -> None:
        claim = self._host.claim
        if claim is not None:
            previewer, parent = self._parts.previewer, self._parent
            dialog = EvidenceDialog(
                self._project, claim, self._look, previewer, parent, kind=kind, file=file, url=url
            )
            dialog.accepted.connect(self._page.reveal_evidence)
            self._open(dialog)

    def _open_span(self, uid: Uid) -> None:
        read = self._project.read
        try:
            span = read.annotation.span(uid)
            owned = read.annotation.set(span.set)
            place = Appearance(span, read.articles.one(owned.article), owned)
        except HashiyaError as error:
            self._page.notice.fail(error)
        else:
            self._host.open_appearance(place)

    def _visit(self, url: str) -> None:
        target = address(url)
        if target is not None:
            self._open(Visit(target, self._look, self._parent))


class _Shower(QObject):
    """Shows the claim that a dialog made."""

    def __init__(self, host: Host, dialog: QDialog, name: str) -> None:
        super().__init__(dialog)
        self._host = host
        self._dialog = dialog
        self._name = name

    def show(self) -> None:
        """Do so."""
        made = getattr(self._dialog, self._name)
        if isinstance(made, Claim):
            self._host.show_claim(made.uid)
