"""Export, pasting, people, article, joining, about."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model import Fragment, Role, Span
from annotator.operations.claims import create_claim, join_claim
from annotator.operations.spans import create_span
from annotator.project import Project
from annotator.storage.reading import ClaimRow
from annotator.storage.reading.claims import ClaimReader
from exports.base import Loss
from tests.gui.dialogs.conftest import TEXT, Show
from ui import claim_model
from ui.claim_model import ENTRY
from ui.dialogs.about import About
from ui.dialogs.article_info import ArticleInfo
from ui.dialogs.export import Export, loss_line
from ui.dialogs.join_claim import JoinClaim
from ui.dialogs.paste_article import PasteArticle
from ui.dialogs.profile import ProfileDialog
from ui.dialogs.running import FORM, REPORT
from ui.settings import Profile
from ui.theme.look import Look

# --- export --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "suffix"), [("xlsx", ".xlsx"), ("json", ".json")])
def test_the_project_goes_out_in_each_format(
    staffed: Project, look: Look, show: Show, qtbot: QtBot, name: str, suffix: str
) -> None:
    dialog = Export(staffed, look)
    show(dialog)
    dialog.format.set_value(name)
    dialog.format.changed.emit(name)
    target = staffed.path.with_suffix(suffix)
    assert dialog.target == target
    QTest.keyClick(dialog.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.stack.currentIndex() == REPORT
    assert target.stat().st_size > 0
    assert dialog.report is not None
    assert dialog.report.written["articles"] == 1
    assert str(target) in dialog.report_page.counts.text()
    assert dialog.folder_button.isVisible()


def test_a_file_is_replaced_only_when_asked(
    staffed: Project, look: Look, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "هناك.json"
    there.write_text("mine", "utf-8")
    dialog = Export(staffed, look)
    show(dialog)
    dialog.format.set_value("json")
    dialog.place.setText(str(there))
    dialog.submit()
    assert dialog.place_row.notice.text
    assert there.read_text("utf-8") == "mine"
    dialog.place.setText(str(tmp_path / "غيره.json"))
    assert not dialog.place_row.notice.text
    dialog.place.setText(str(there))
    dialog.submit()
    assert there.read_text("utf-8") == "mine"
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert there.read_text("utf-8").startswith("{")


def test_the_project_itself_is_never_overwritten(
    staffed: Project, look: Look, show: Show, tmp_path: Path
) -> None:
    link = tmp_path / "وصلة.json"
    link.hardlink_to(staffed.path)
    dialog = Export(staffed, look)
    show(dialog)
    dialog.format.set_value("json")
    dialog.place.setText(str(link))
    for _ in range(2):
        dialog.submit()
        assert dialog.place_row.notice.text
        assert not dialog.running


def test_a_file_that_cannot_be_written_is_told(
    staffed: Project, look: Look, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = Export(staffed, look)
    show(dialog)
    dialog.place.setText("")
    dialog.submit()
    assert dialog.place_row.notice.text
    dialog.place.setText(str(tmp_path / "لا مجلد" / "ملف.xlsx"))
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.stack.currentIndex() == FORM
    assert dialog.notice.text


def test_whose_annotation_goes_out_can_be_chosen(staffed: Project, look: Look, show: Show) -> None:
    dialog = Export(staffed, look)
    show(dialog)
    texts = [dialog.whose.itemText(row) for row in range(dialog.whose.count())]
    assert len(texts) == 3
    assert "ريم" in texts[0]
    assert dialog.whose.value == "all"


def test_losses_are_told_with_an_example(look: Look) -> None:
    line = loss_line(Loss("spans with a label that the scheme has not", 3, "متنزه"), look)
    assert "3" in line
    assert "متنزه" in line
    assert ("scheme has not" in line) is False


SLOT: Any = "visit"  # Qt takes the name as text; its stubs ask for bytes


class Files(QObject):
    """Notes which folder would be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_the_folder_is_opened_on_demand(
    staffed: Project, look: Look, show: Show, qtbot: QtBot
) -> None:
    dialog, files = Export(staffed, look), Files()
    show(dialog)
    QDesktopServices.setUrlHandler("file", files, SLOT)
    try:
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
        assert not files.opened
        dialog.folder_button.click()
        assert files.opened == [staffed.path.resolve().parent]
    finally:
        QDesktopServices.unsetUrlHandler("file")


# --- pasting -------------------------------------------------------------------------------------


def test_a_pasted_text_starts_where_its_language_does(
    staffed: Project, look: Look, show: Show
) -> None:
    dialog = PasteArticle(staffed, look)
    show(dialog)
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft

    def side() -> Qt.AlignmentFlag:
        return dialog.text.document().defaultTextOption().alignment() & (right | left)

    assert side() == (right if look.rtl else left)
    dialog.text.setPlainText("خبر")
    assert side() == right
    assert dialog.text.cursorRect().center().x() > dialog.text.width() / 2
    dialog.text.setPlainText("News")
    assert side() == left


@pytest.mark.parametrize(
    "text",
    [
        "سطر أول\r\nسطر ثانٍ\r\n",
        "مسافة\u00a0لا تنكسر، و\u2028فاصل",
        "  مسافتان قبل، ثم \U0001f333\n\n\nونهاية  ",
        "مُشَكَّلٌ وتطـــويل\u200f",
    ],
)
def test_a_text_goes_in_exactly_as_it_was_pasted(
    staffed: Project, look: Look, show: Show, text: str
) -> None:
    dialog = PasteArticle(staffed, look)
    show(dialog)
    data = QMimeData()
    data.setText(text)
    dialog.text.insertFromMimeData(data)
    dialog.submit()
    assert dialog.made is not None
    assert staffed.read.articles.text(dialog.made.uid) == text
    assert dialog.made.text_sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_what_is_typed_afterwards_counts(staffed: Project, look: Look, show: Show) -> None:
    dialog = PasteArticle(staffed, look)
    show(dialog)
    data = QMimeData()
    data.setText("خبر")
    dialog.text.insertFromMimeData(data)
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    QTest.keyClicks(dialog.text, " x")
    assert dialog.text.pasted() == "خبر x"
    dialog.text.selectAll()
    again = QMimeData()
    again.setText("غيره\r\n")
    dialog.text.insertFromMimeData(again)
    assert dialog.text.pasted() == "غيره\r\n"


def test_metadata_comes_along_and_a_wrong_date_is_told(
    staffed: Project, look: Look, show: Show
) -> None:
    dialog = PasteArticle(staffed, look)
    show(dialog)
    dialog.submit()
    assert dialog.text_row.notice.text
    dialog.text.setPlainText("نص الخبر.")
    dialog.title_field.setText("عنوان الخبر")
    dialog.outlet.setText("صحيفة")
    dialog.date.setText("غداً")
    dialog.submit()
    assert dialog.date_row.notice.text
    assert staffed.read.articles.count() == 1
    dialog.date.setText("12 أيلول 2026")
    dialog.submit()
    assert dialog.made is not None
    assert (dialog.made.title, dialog.made.outlet) == ("عنوان الخبر", "صحيفة")
    assert dialog.made.published == "2026-09-12"
    assert staffed.read.articles.text(dialog.made.uid).startswith("عنوان الخبر\n")
    assert not dialog.isVisible()


# --- people --------------------------------------------------------------------------------------


def test_somebody_of_the_project_is_chosen(staffed: Project, look: Look, show: Show) -> None:
    dialog = ProfileDialog(staffed, look)
    show(dialog)
    assert dialog.list.currentRow() == 0
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.person is not None
    assert (dialog.person.name, dialog.person.role) == ("هند", Role.LEAD)
    assert not dialog.isVisible()


def test_somebody_new_is_added_with_a_role(staffed: Project, look: Look, show: Show) -> None:
    dialog = ProfileDialog(staffed, look, suggested=Profile("سلمى", Role.LEAD))
    show(dialog)
    assert (dialog.name.text(), dialog.role.value) == ("", Role.ANNOTATOR)
    dialog.name.setText("سلمى")
    dialog.name.textEdited.emit("سلمى")
    assert not dialog.list.selectedItems()
    assert dialog.save.text() in ("إضافة إلى المشروع", "Add to the project")
    dialog.role.set_value(Role.FACT_CHECKER)
    dialog.submit()
    assert dialog.person == staffed.read.people.named("سلمى")
    assert dialog.person is not None
    assert dialog.person.role is Role.FACT_CHECKER


def test_a_name_that_is_taken_or_missing_is_told(staffed: Project, look: Look, show: Show) -> None:
    dialog = ProfileDialog(staffed, look)
    show(dialog)
    dialog.name.setFocus()
    dialog.name.setText("هند")
    dialog.name.textEdited.emit("هند")
    dialog.submit()
    assert "هند" in dialog.name_row.notice.text
    dialog.name.clear()
    dialog.list.clearSelection()
    dialog.submit()
    assert dialog.name_row.notice.text
    assert dialog.person is None
    assert len(staffed.read.people.all()) == 2


# --- about the article ---------------------------------------------------------------------------


def test_metadata_is_edited_as_one_step(staffed: Project, look: Look, show: Show) -> None:
    article = next(iter(staffed.read.articles.all()))
    dialog = ArticleInfo(staffed, article, look)
    show(dialog)
    dialog.title_field.setText("متنزه المدينة")
    dialog.outlet.setText("إذاعة")
    dialog.date.setText("ليس تاريخاً")
    dialog.submit()
    assert dialog.date_row.notice.text
    dialog.date.setText("2026-03-01")
    QTest.keyClick(dialog.date, Qt.Key.Key_Return)
    now = staffed.read.articles.one(article.uid)
    assert (now.title, now.outlet, now.published) == ("متنزه المدينة", "إذاعة", "2026-03-01")
    assert not dialog.isVisible()
    staffed.undo()
    assert staffed.read.articles.one(article.uid) == article


def test_nothing_changed_is_no_step(staffed: Project, look: Look, show: Show) -> None:
    article = next(iter(staffed.read.articles.all()))
    before = staffed.read.log.last_key()
    dialog = ArticleInfo(staffed, article, look)
    show(dialog)
    dialog.submit()
    assert staffed.read.log.last_key() == before


def test_a_stale_title_is_refused(staffed: Project, look: Look, show: Show) -> None:
    article = next(iter(staffed.read.articles.all()))
    dialogs = [ArticleInfo(staffed, article, look) for _ in range(2)]
    for number, dialog in enumerate(dialogs):
        show(dialog)
        dialog.title_field.setText(f"عنوان {number}")
        dialog.submit()
    assert not dialogs[0].isVisible()
    assert dialogs[1].notice.text
    assert staffed.read.articles.one(article.uid).title == "عنوان 0"


# --- joining -------------------------------------------------------------------------------------


@pytest.fixture
def claim_span(staffed: Project) -> Span:
    article = next(iter(staffed.read.articles.all()))
    start = TEXT.index("عدد")
    place = (Fragment(start, start + 9),)
    span = staffed.perform(create_span, article.uid, "CLAIM", place).result
    for number in range(3):
        staffed.perform(create_claim, f"سيُفتح السوق رقم {number} في أيّار")
    return span


def test_a_claim_is_found_by_folded_words_and_joined(
    staffed: Project, claim_span: Span, look: Look, show: Show
) -> None:
    dialog = JoinClaim(staffed, claim_span, look)
    show(dialog)
    dialog.field.setText("ايار")
    assert dialog.model.rowCount() == 3
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    wording = staffed.read.claims.one(
        staffed.read.annotation.span(claim_span.uid).claim or claim_span.uid
    ).wording
    assert wording == "سيُفتح السوق رقم 1 في أيّار"
    assert not dialog.isVisible()
    staffed.undo()
    assert staffed.read.annotation.span(claim_span.uid).claim == claim_span.claim


def test_the_claim_that_is_stated_is_chosen_at_first(
    staffed: Project, claim_span: Span, look: Look, show: Show
) -> None:
    dialog = JoinClaim(staffed, claim_span, look)
    show(dialog)
    before = staffed.read.log.last_key()
    dialog.submit()
    assert dialog.joined == claim_span.claim
    assert staffed.read.log.last_key() == before


def test_claims_are_read_page_by_page_and_found_as_they_come(
    staffed: Project,
    claim_span: Span,
    look: Look,
    show: Show,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[int, int]] = []
    page = ClaimReader.page

    def counted(self: ClaimReader, after: int, limit: int) -> list[ClaimRow]:
        found = page(self, after, limit)
        asked.append((after, len(found)))
        return found

    monkeypatch.setattr(claim_model, "PAGE", 2)
    monkeypatch.setattr(ClaimReader, "page", counted)
    last = staffed.perform(create_claim, "ادعاء أخير").result
    span = staffed.perform(join_claim, claim_span, last.uid).result
    numbers = [row.claim.number for row in staffed.read.claims.all()]
    dialog = JoinClaim(staffed, span, look)
    show(dialog)
    assert asked[0] == (0, 2)
    dialog.field.setText("ايار")
    dialog.field.clear()
    qtbot.waitUntil(lambda: dialog.model.complete)
    places = range(dialog.model.rowCount())
    shown = [dialog.model.index(place, 0).data(ENTRY).claim.number for place in places]
    assert shown == numbers
    assert [count for _, count in asked] == [2] * (len(numbers) // 2) + [len(numbers) % 2]
    assert dialog.list.currentIndex().data(ENTRY).claim == last
    whole = {row.claim.uid: row for row in staffed.read.claims.all()}
    assert all(whole[row.claim.uid] == row for row in page(staffed.read.claims, 1, 2))


def test_words_that_no_claim_has(
    staffed: Project, claim_span: Span, look: Look, show: Show
) -> None:
    dialog = JoinClaim(staffed, claim_span, look)
    show(dialog)
    dialog.field.setText("لا شيء كهذا")
    assert dialog.empty.isVisible()
    assert not dialog.save.isEnabled()
    dialog.submit()
    assert dialog.isVisible()


# --- about ---------------------------------------------------------------------------------------


def test_version_and_licences_are_named(look: Look, show: Show) -> None:
    dialog = About("1.2.3", look)
    show(dialog)
    assert "1.2.3" in dialog.version.text()
    named = dialog.licences.toPlainText()
    assert all(
        one in named for one in ("Amiri", "Plex", "Phosphor", "PySide6", "LGPL", "Open Font")
    )
