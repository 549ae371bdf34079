"""An article from the clipboard: its text exactly as it was pasted, and what is known of it."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from annotator.importers.fields import pasted_article
from annotator.model import Article
from annotator.model.errors import HashiyaError
from annotator.operations.articles import add_articles
from annotator.project import Project
from annotator.storage.reading import Used
from ui.addresses import dropped_address
from ui.dialogs.base import Dialog, latin
from ui.dialogs.completed import complete
from ui.dialogs.pasting import plain, words_of
from ui.drafting.fields import FieldPart
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.direction import runs_right_to_left
from ui.widgets.field import Field, input_sheet

HEIGHT = 210
LOOKED_AT = 400
"""Code points in which the first letter is looked for."""


class PasteArticle(Dialog):
    """Title, outlet, author, date, address, and the text.

    Args:
        project: where the article goes.
        look: how it looks.
    """

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Paste an article"), look, parent, width=640)
        self._project = project
        self.made: Article | None = None
        self.title_field = Field(look)
        self.outlet, self.author = Field(look), Field(look)
        self.date, self.url = DateField(look, times=True), Field(look, placeholder="https://")
        latin(self.url)
        complete(project, look, (self.outlet, Used.OUTLET), (self.author, Used.AUTHOR))
        self.text = PastedText(look)
        hint = tr("becomes the first paragraph unless the text starts with it")
        self.add_row(tr("Title"), self.title_field, hint=hint)
        self.add_abreast((tr("Outlet"), self.outlet), (tr("Author"), self.author))
        rows = self.add_abreast((tr("Date"), self.date), (tr("Address"), self.url))
        self.date_row = rows[0]
        self.text_row = self.add_row(tr("Text"), self.text, hint=tr("goes in exactly as it is"))
        self.save = Button(tr("Add the article"), look, primary=True, key="Ctrl+Return")
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.keeps(
            "article",
            None,
            title=self.title_field,
            outlet=self.outlet,
            author=self.author,
            date=self.date,
            url=self.url,
            text=_Pasted(self.text),
        )
        self.text.setFocus()

    def take_pasted(self, data: QMimeData) -> bool:
        """Take a text for the article's, wherever the focus is.

        A line that is pasted into a field of one line stays there.
        """
        words, focus = words_of(data), self.focusWidget()
        if not words.strip():
            self.text_row.notice.say(tr("The clipboard holds no text."))
            return True
        if focus is self.text or (isinstance(focus, QLineEdit) and "\n" not in words.strip()):
            return False
        address = dropped_address(data)
        if address:
            self.url.setText(address)
        else:
            self.text.insertFromMimeData(data)
            self.text.setFocus()
        return True

    def submit(self) -> None:
        """Add the article; what is missing is told where it stands."""
        self.text_row.notice.clear()
        incoming = pasted_article(self.text.pasted(), " ".join(self.title_field.text().split()))
        if incoming is None:
            self.text_row.fail(tr("Paste the text of the article here."))
            return
        if not self.dates_are_read():
            return
        given = replace(
            incoming,
            outlet=self.outlet.text().strip(),
            author=self.author.text().strip(),
            published=self.date.iso,
            url=self.url.text().strip(),
        )
        try:
            self.made = self._project.perform(add_articles, [given], source=tr("Pasted")).result[0]
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()


class _Pasted(FieldPart):
    """The text as drafts keep it: exactly as it was pasted."""

    def __init__(self, field: "PastedText") -> None:
        super().__init__(field)
        self._pasted = field

    def read(self) -> str:
        """Return what was pasted, or typed since then."""
        return super().read() if self.shapes else self._pasted.pasted()

    def give_back(self, text: str) -> None:
        """Show it again."""
        self._pasted.put(text)


class PastedText(QPlainTextEdit):
    """Shows what is pasted, and keeps it as it is.

    Qt would make a line break of a carriage return, and a space of a no-break space. So what
    was pasted into the empty field is kept beside it, until somebody types in the field.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exact: str | None = None
        self._taking = False
        self.setFont(look.reading_font(18))
        self.setMinimumHeight(HEIGHT)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setPlaceholderText(tr("Ctrl+V"))
        self.setStyleSheet(input_sheet(look, "QPlainTextEdit", horizontal=8, vertical=4))
        self._rtl = look.rtl
        self._turn()
        self.textChanged.connect(self._typed)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            source = plain(words_of(source))
        whole = self.textCursor().selectedText() == self.document().toRawText()
        exact = source.text() if whole or not self.toPlainText() else None
        self._taking = True
        super().insertFromMimeData(source)
        self._taking = False
        self._exact = exact

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def paste_from_clipboard(self) -> None:
        """Paste what the clipboard holds."""
        data = QApplication.clipboard().mimeData()
        if data is not None:
            self.insertFromMimeData(data)

    def pasted(self) -> str:
        """Return what was pasted; what was typed since then as Qt has it."""
        return self.toPlainText() if self._exact is None else self._exact

    def put(self, text: str) -> None:
        """Show a text that was pasted before, exactly as it was."""
        self._taking = True
        self.setPlainText(text)
        self._taking = False
        self._exact = text

    def _typed(self) -> None:
        self._turn()
        if not self._taking:
            self._exact = None

    def _turn(self) -> None:
        """Let lines start where the text's own language starts them."""
        right = runs_right_to_left(self.toPlainText()[:LOOKED_AT], empty=self._rtl)
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        if option.textDirection() is direction:
            return
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
