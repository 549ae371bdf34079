"""What is known of an article: edited here; the text itself never changes."""

from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.files import shown
from annotator.model import Article
from annotator.model.errors import HashiyaError
from annotator.operations.articles import edit_article
from annotator.project import Project
from annotator.storage.reading import Used
from ui.dialogs.base import Dialog, latin
from ui.dialogs.completed import complete
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, label
from ui.wording import in_language

SHA_SHOWN = 16


class ArticleInfo(Dialog):
    """Title, outlet, author, date and address; and where the text came from.

    Args:
        project: whose article it is.
        article: as it was read.
        look: how it looks.
    """

    def __init__(
        self, project: Project, article: Article, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("About the article"), look, parent, width=560)
        self._project = project
        self._seen = article
        self.title_field = Field(look, article.title)
        self.outlet, self.author = Field(look, article.outlet), Field(look, article.author)
        self.date = DateField(look, article.published, times=True)
        self.url = Field(look, article.url, placeholder="https://")
        latin(self.url)
        complete(project, look, (self.outlet, Used.OUTLET), (self.author, Used.AUTHOR))
        self.add_row(tr("Title"), self.title_field)
        self.add_abreast((tr("Outlet"), self.outlet), (tr("Author"), self.author))
        rows = self.add_abreast((tr("Date"), self.date), (tr("Address"), self.url))
        self.date_row = rows[0]
        self.body.addLayout(self._facts(article))
        self.save = Button(tr("Save"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        for field in (self.title_field, self.outlet, self.author, self.date, self.url):
            field.setCursorPosition(0)
        self.keeps(
            "article",
            article.uid,
            article.title,
            title=self.title_field,
            outlet=self.outlet,
            author=self.author,
            date=self.date,
            url=self.url,
        )
        self.title_field.setFocus()

    def submit(self) -> None:
        """Save what changed."""
        self.notice.clear()
        if not self.dates_are_read():
            return
        given = {
            "title": " ".join(self.title_field.text().split()),
            "outlet": self.outlet.text().strip(),
            "author": self.author.text().strip(),
            "published": self.date.iso,
            "url": self.url.text().strip(),
        }
        changed = {name: new for name, new in given.items() if new != getattr(self._seen, name)}
        try:
            if changed:
                self._project.perform(edit_article, self._seen, **changed)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _facts(self, article: Article) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(metrics.GAP_16)
        grid.setVerticalSpacing(metrics.GAP_4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._known(article)):
            named = label(name, self.look, size="small", token="text2")
            grid.addWidget(named, row, 0)
            grid.addWidget(ElidedLabel(value, self.look, size="small", middle=True), row, 1)
        return grid

    def _known(self, article: Article) -> list[tuple[str, str]]:
        look = self.look
        isolate = look.isolate
        found = [
            (tr("Length"), look.digits(tr("%n character(s)", "", article.length))),
            (tr("Came from"), isolate(shown(article.source_name)) if article.source_name else ""),
            (tr("Encoding"), isolate(article.encoding) if article.source_name else ""),
            (tr("Repaired"), tr(", ").join(in_language(one) for one in article.repairs)),
            (tr("Added"), when(article.added_at, look)),
            ("SHA-256", isolate(f"{article.text_sha256[:SHA_SHOWN]}…")),
        ]
        found += [(isolate(name), isolate(value)) for name, value in article.extra.items()]
        return [(name, value) for name, value in found if value]
