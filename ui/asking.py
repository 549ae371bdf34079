"""Opens the dialogs of an open project, and does what their answers ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from annotator.model import Draft, Uid
from ui import opening
from ui.actions import Context
from ui.dialogs.about import About
from ui.dialogs.article_info import ArticleInfo
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.export import Export
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.paste_article import PasteArticle
from ui.dialogs.people import PeopleDialog
from ui.dialogs.profile import ProfileDialog
from ui.dialogs.project_settings import ProjectSettings
from ui.dialogs.remove_articles import RemoveArticles
from ui.dialogs.scale import ScaleDialog
from ui.dialogs.take_back import TakeBack
from ui.drafting import keep
from ui.language import tr
from ui.questions import Question
from ui.theme.look import Look
from ui.views.draft_places import form_name, go_to, is_there, leads_somewhere


class Asking(QObject):
    """The dialogs of one project.

    Args:
        context: what is open, and the window that shows it.
        look: how dialogs look.
        parent: the window that they stand before.
        sign_in: lets somebody else work on.
        annotate: opens an article to be annotated.
    """

    def __init__(
        self,
        context: Context,
        look: Look,
        parent: QWidget,
        sign_in: Callable[[Uid], None],
        annotate: Callable[[Uid], None],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._look = look
        self._window = parent
        self._sign_in = sign_in
        self._annotate = annotate
        self._then: Uid | None = None
        self.dialog: QDialog | None = None

    def ask(self, question: Question) -> None:
        """Open the dialog that asks this."""
        taking_back = question in (Question.UNDO, Question.REDO)
        dialog = self._take_back(question) if taking_back else self._made(question)
        if dialog is not None:
            self.dialog = dialog
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self._answered)
            dialog.finished.connect(self._ended)
            keep(dialog, self._desk.drafts)
            dialog.open()

    def _made(self, question: Question) -> QDialog | None:
        project, look, window = self._desk.project, self._look, self._window
        article = self._desk.article
        match question:
            case Question.EXPORT:
                return Export(project, look, window)
            case Question.IMPORT:
                return ImportFiles(project, look, window)
            case Question.PASTE:
                return PasteArticle(project, look, window)
            case Question.ARTICLE:
                return ArticleInfo(project, article, look, window) if article else None
            case Question.PERSON:
                return ProfileDialog(project, look, window)
            case Question.PEOPLE:
                return PeopleDialog(project, look, window)
            case Question.SETTINGS:
                return ProjectSettings(
                    project, look, window, people=self._ask_people, scale=self._ask_scale
                )
            case Question.SCALE:
                return ScaleDialog(project, look, window)
            case Question.ABOUT:
                return About(opening.version(), look, window)
            case _:
                return self._drafts() if question is Question.DRAFTS else self._remove()

    def _drafts(self) -> QDialog:
        drafts, look = self._desk.drafts, self._look
        return DraftsDialog(drafts, self._called, self._leads, self._there, look, self._window)

    def _called(self, draft: Draft) -> str:
        return form_name(draft.key)

    def _leads(self, draft: Draft) -> bool:
        return leads_somewhere(self._desk.project, draft.key)

    def _there(self, draft: Draft) -> bool:
        return is_there(self._desk.project, draft.key)

    def _remove(self) -> QDialog | None:
        articles = self._desk.queue.chosen(self._desk.article)
        self._then = self._desk.queue.left_beside(self._desk.article, articles)
        return RemoveArticles(self._desk.project, articles, self._look, self._window)

    def _take_back(self, question: Question) -> QDialog:
        redo = question is Question.REDO
        return TakeBack(self._desk.project, self._look, self._window, redo=redo)

    def _ask_people(self) -> None:
        self.ask(Question.PEOPLE)

    def _ask_scale(self) -> None:
        self.ask(Question.SCALE)

    def _ended(self) -> None:
        """After an import an article is open: the first, where none was."""
        desk = self._desk
        if isinstance(self.dialog, ImportFiles) and desk.article is None and desk.queue.rows:
            self._annotate(desk.queue.rows[0].article.uid)

    def _answered(self) -> None:
        dialog = self.dialog
        if isinstance(dialog, PasteArticle) and dialog.made is not None:
            self._annotate(dialog.made.uid)
        elif isinstance(dialog, ProfileDialog) and dialog.person is not None:
            self._sign_in(dialog.person.uid)
        elif isinstance(dialog, DraftsDialog) and dialog.chosen is not None:
            go_to(self._context, dialog.chosen.key)
        elif isinstance(dialog, (TakeBack, RemoveArticles)):
            QTimer.singleShot(0, self._open_some)  # once the desk has heard of it
        if isinstance(dialog, RemoveArticles):
            said = tr("Deleted: %n article(s). Undo brings them back.", "", dialog.removed)
            self._context.shell.say(self._look.digits(said))

    def _open_some(self) -> None:
        """Open an article when the one that was open is gone: the one that stood beside it."""
        desk, beside = self._desk, self._then
        self._then = None
        if desk.article is None:
            desk.queue.reload()
            if beside is None or not desk.has_article(beside) or not desk.open_article(beside):
                desk.next_article()
