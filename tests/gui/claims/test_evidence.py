"""Evidence of three kinds in the window: added, shown, marked, used again, saved out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.model import (
    ClaimEvidence,
    ClaimState,
    EvidenceKind,
    EvidenceState,
    Stance,
    quoted,
)
from annotator.operations import attachments
from annotator.operations.attachments import NewFile
from annotator.operations.claims import create_claim
from annotator.operations.evidence import add_evidence, mark_evidence, use_evidence
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import Checking
from tests.gui.previews import files
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.file_viewer import FileViewer
from ui.dialogs.mark_evidence import MarkEvidence
from ui.dialogs.pick_evidence import PickEvidence
from ui.views.claims.evidence_card import Deed, EvidenceCard

WAIT = 30_000
LEFT = Qt.MouseButton.LeftButton


def cards(checking: Checking) -> list[EvidenceCard]:
    return checking.view.page.evidence.cards


def add(checking: Checking, **given: object) -> ClaimEvidence:
    claim = checking.stated.uid
    desk = checking.driver.desk
    made = desk.perform(add_evidence, claim, Stance.SUPPORTS, **given)  # type: ignore[arg-type]
    assert made is not None
    checking.driver.settle()
    return made


def evidence(checking: Checking) -> list[ClaimEvidence]:
    return checking.driver.desk.project.read.claims.evidence(checking.stated.uid)


def asked(checking: Checking) -> EvidenceDialog:
    dialog = checking.view.dialog
    assert isinstance(dialog, EvidenceDialog)
    return dialog


@pytest.fixture
def clipboard() -> Iterator[QMimeData]:
    data = QMimeData()
    yield data
    QApplication.clipboard().clear()


# --- on the web ----------------------------------------------------------------------------------


def test_all_that_a_page_says_of_itself_is_kept(checking: Checking) -> None:
    checking.driver.press("E")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    fields = dialog.fields
    fields.url.setText("https://stats.example.org/a")
    fields.archive_url.setText("https://archive.example.net/a")
    fields.title.setText("نشرة  الأسعار")
    fields.publisher.setText("دائرة الإحصاءات")
    fields.published.setText("2026-09")
    fields.accessed.setText("أمس")
    fields.note.setPlainText("رسمي")
    dialog.submit()
    accessed = fields.row_of("أمس")
    assert accessed is not None
    assert accessed.notice.text
    fields.accessed.setText("2026-09-18")
    dialog.submit()
    [made] = evidence(checking)
    kept = made.evidence
    assert (kept.title, kept.publisher, kept.published) == (
        "نشرة الأسعار",
        "دائرة الإحصاءات",
        "2026-09",
    )
    assert (kept.archive_url, kept.accessed) == ("https://archive.example.net/a", "2026-09-18")
    checking.driver.settle()
    deeds = cards(checking)[0].deeds()
    assert {Deed.OPEN, Deed.ARCHIVE} <= set(deeds)
    assert Deed.SAVE not in deeds


# --- in an article -------------------------------------------------------------------------------


def test_a_sentence_is_found_and_narrowed_to_its_words(checking: Checking) -> None:
    checking.driver.press("Shift+W")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    picker = dialog.picker
    assert picker is not None
    picker.search("البلدى")
    picker.finish()
    assert picker.articles.count() == 1
    picker.words.setText("مطلع ان")
    assert picker.sentences.count() == 1
    picker.passage.setFocus()
    cursor = picker.passage.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(13, cursor.MoveMode.KeepAnchor)
    picker.passage.setTextCursor(cursor)
    chosen = picker.stretch
    assert chosen is not None
    read = checking.driver.desk.project.read
    assert quoted(read.articles.text(chosen[0]), chosen[1]) == "مصدر مطلع"
    dialog.submit()
    [made] = evidence(checking)
    assert (made.evidence.kind, made.evidence.quote) == (EvidenceKind.SPAN, "مصدر مطلع")
    checking.driver.settle()
    QTest.keyClick(cards(checking)[0], Qt.Key.Key_Return)
    checking.driver.settle()
    assert checking.driver.window.workspace == "annotate"
    assert checking.driver.desk.chosen == made.evidence.span


def test_an_emoji_before_the_words_moves_nothing(checking: Checking) -> None:
    checking.driver.press("Shift+W")
    picker = asked(checking).picker
    assert picker is not None
    picker.finish()
    picker.passage.show_passage("🌳🌳 شجرة كبيرة")
    cursor = picker.passage.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(10, cursor.MoveMode.KeepAnchor)
    picker.passage.setTextCursor(cursor)
    assert picker.passage.part() == (3, 7)


def test_nothing_chosen_is_told(checking: Checking) -> None:
    checking.driver.press("Shift+W")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    assert dialog.picker is not None
    dialog.picker.search("لا شيء كهذا")
    dialog.picker.finish()
    dialog.submit()
    said = [dialog.notice.text]
    dialog.show_way("file")
    said.append(dialog.notice.text)
    dialog.submit()
    said.append(dialog.notice.text)
    assert [bool(words) for words in said] == [True, False, True]
    assert evidence(checking) == []


# --- files ---------------------------------------------------------------------------------------


def test_a_file_is_kept_shown_and_saved_out_again(
    checking: Checking, qtbot: QtBot, tmp_path: Path
) -> None:
    data = files.picture(400, 300)
    path = tmp_path / "لقطة.png"
    path.write_bytes(data)
    checking.driver.press("Shift+A")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    assert dialog.box.take_path(path)
    dialog.submit()
    path.unlink()
    [made] = evidence(checking)
    assert made.evidence.title == "لقطة.png"
    checking.driver.settle()
    card = cards(checking)[0]
    assert card.thumb is not None
    QTest.keyClick(card, Qt.Key.Key_Return)
    viewer = checking.view.dialog
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: not viewer.canvas.image.isNull(), timeout=WAIT)
    qtbot.waitUntil(lambda: card.thumb is not None and not card.thumb.image.isNull(), timeout=WAIT)
    assert viewer.canvas.full == (400, 300)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Plus)
    assert viewer.canvas.zoom > 1
    QTest.keyClick(viewer.canvas, Qt.Key.Key_0)
    assert viewer.canvas.zoom == 1
    copy = tmp_path / "نسخة.png"
    viewer.write_copy(copy)
    assert copy.read_bytes() == data
    viewer.write_copy(tmp_path / "لا" / "مكان.png")
    assert viewer.notice.text
    viewer.reject()


def test_pages_of_a_pdf_are_turned(checking: Checking, qtbot: QtBot) -> None:
    add(checking, attachment=NewFile("a.pdf", files.pdf(pages=3)))
    cards(checking)[0].open()
    viewer = checking.view.dialog
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: viewer.pages == 3, timeout=WAIT)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_PageUp)
    assert viewer.page == 0
    QTest.keyClick(viewer.canvas, Qt.Key.Key_PageDown)
    QTest.mouseClick(viewer.next, LEFT)
    assert viewer.page == 2
    assert not viewer.next.isEnabled()
    viewer.reject()


@pytest.mark.parametrize("data", [files.locked_pdf(), files.bomb(), b"\0\1\2"])
def test_what_cannot_be_shown_is_kept_and_says_so(
    checking: Checking, qtbot: QtBot, data: bytes
) -> None:
    add(checking, attachment=NewFile("a.bin", data))
    cards(checking)[0].open()
    viewer = checking.view.dialog
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: bool(viewer.refusal.text), timeout=WAIT)
    assert viewer.save.isEnabled()
    viewer.reject()


@pytest.mark.parametrize(
    ("text", "side"),
    [("حساب القدرة", Qt.AlignmentFlag.AlignRight), ("Capacity", Qt.AlignmentFlag.AlignLeft)],
)
def test_a_text_starts_at_the_side_of_its_language(
    checking: Checking, qtbot: QtBot, text: str, side: Qt.AlignmentFlag
) -> None:
    add(checking, attachment=NewFile("a.txt", text.encode()))
    cards(checking)[0].open()
    viewer = checking.view.dialog
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: viewer.words.toPlainText() == text, timeout=WAIT)
    assert viewer.words.document().defaultTextOption().alignment() == side
    viewer.reject()


def test_a_file_that_cannot_be_kept_is_refused_in_its_field(
    checking: Checking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checking.driver.press("Shift+A")
    box = asked(checking).box
    empty = tmp_path / "فارغ.png"
    empty.touch()
    for path in (empty, tmp_path / "لا شيء.png", tmp_path):
        assert not box.take_path(path)
        assert box.notice.text
        assert box.file is None
    large = tmp_path / "كبير.png"
    large.write_bytes(b"12345")
    monkeypatch.setattr(attachments, "LARGEST", 4)
    assert not box.take_path(large)
    assert box.notice.text


def test_a_picture_is_pasted_on_the_page(checking: Checking, clipboard: QMimeData) -> None:
    clipboard.setImageData(QImage.fromData(files.picture(30, 20)))
    QApplication.clipboard().setMimeData(clipboard)
    checking.driver.press("Ctrl+V")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    assert dialog.kind is EvidenceKind.FILE
    dialog.submit()
    [made] = evidence(checking)
    assert made.evidence.attachment is not None
    kept = checking.driver.desk.project.read.attachments.one(made.evidence.attachment)
    assert kept.media_type == "image/png"


def test_an_address_is_pasted_on_the_page(checking: Checking) -> None:
    QApplication.clipboard().setText(" https://stats.example.org/a ")
    checking.driver.press("Ctrl+V")
    dialog = asked(checking)
    assert (dialog.kind, dialog.url.text()) == (EvidenceKind.URL, "https://stats.example.org/a")
    dialog.reject()


@pytest.mark.parametrize("text", ["", "كلام", "javascript:alert(1)", "https://a.example b"])
def test_a_clipboard_without_evidence_asks_nothing(checking: Checking, text: str) -> None:
    QApplication.clipboard().setText(text)
    checking.driver.press("Ctrl+V")
    assert checking.view.dialog is None


def test_a_file_is_dropped_on_the_page(checking: Checking, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("نص", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page = checking.view.page
    page.dropEvent(
        QDropEvent(
            QPoint(9, 9).toPointF(),
            Qt.DropAction.CopyAction,
            data,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    dialog = asked(checking)
    assert dialog.box.file is not None
    assert dialog.box.file.name == "a.txt"
    dialog.reject()
    path.unlink()
    checking.view.casework.take(data)
    assert checking.view.page.notice.text


# --- what it was, and whom it serves -------------------------------------------------------------


def test_evidence_that_is_missing_opens_the_claim_again(checking: Checking) -> None:
    driver = checking.driver
    add(checking, title="بيان")
    driver.desk.perform(judge_claim, checking.stated.uid, "false")
    driver.settle()
    checking.view.casework.mark_evidence(cards(checking)[0].piece)
    dialog = checking.view.dialog
    assert isinstance(dialog, MarkEvidence)
    dialog.state.choose(EvidenceState.MISSING)
    assert "1" in dialog.effect.text()
    dialog.note.setPlainText("حُذفت الصفحة")
    dialog.submit()
    driver.settle()
    assert checking.claim(checking.stated).state is ClaimState.REOPENED
    banner = checking.view.page.reopened
    assert not banner.isHidden()
    assert "حُذفت الصفحة" in banner.words.text
    assert "بيان" in banner.words.text
    checking.undo()
    assert checking.claim(checking.stated).state is ClaimState.DECIDED
    assert banner.isHidden()


def test_no_note_is_asked_for_what_was_found_before(checking: Checking) -> None:
    driver = checking.driver
    made = add(checking, title="بيان")
    driver.desk.perform(mark_evidence, made.evidence, EvidenceState.MISSING)
    driver.settle()
    checking.view.casework.mark_evidence(cards(checking)[0].piece)
    dialog = checking.view.dialog
    assert isinstance(dialog, MarkEvidence)
    assert dialog.note_row.isHidden()
    assert dialog.effect.isHidden()
    dialog.state.choose(EvidenceState.CHANGED)
    assert not dialog.note_row.isHidden()
    assert not dialog.effect.isHidden()


def test_evidence_of_another_claim_serves_this_one_too(checking: Checking) -> None:
    driver = checking.driver
    other = checking.elsewhere.uid
    for title in ("نشرة الأسعار", "بيان السوق"):
        driver.desk.perform(add_evidence, other, Stance.SUPPORTS, title=title)
    driver.press("Shift+E")
    dialog = checking.view.dialog
    assert isinstance(dialog, PickEvidence)
    assert dialog.list.count() == 2
    dialog.search("الاسعار")
    assert dialog.list.count() == 1
    dialog.stance.choose(Stance.REFUTES)
    dialog.submit()
    driver.settle()
    [card] = cards(checking)
    assert card.evidence.evidence.title == "نشرة الأسعار"
    assert card.evidence.use.stance is Stance.REFUTES
    assert card.served is not None
    QTest.mouseClick(card.served.items[0], LEFT)
    assert checking.view.claim is not None
    assert checking.view.claim.uid == other


def test_many_claims_that_it_serves_are_counted(checking: Checking) -> None:
    made = add(checking, title="نشرة")
    desk = checking.driver.desk
    for number in range(6):
        claim = desk.perform(create_claim, f"ادعاء {number}")
        assert claim is not None
        desk.perform(use_evidence, made.evidence.uid, claim.uid, Stance.CONTEXT)
    checking.driver.settle()
    served = cards(checking)[0].served
    assert served is not None
    assert len(served.items) == 5


# --- by keyboard ---------------------------------------------------------------------------------


def test_evidence_that_is_gone_is_not_said_to_be_taken_away(checking: Checking) -> None:
    add(checking, title="أ")
    work, piece = checking.view.casework, checking.view.page.evidence.cards[0].piece
    line = checking.driver.window.status_line
    work.delete_evidence(piece)
    assert "Ctrl+Z" in line.message.text
    checking.driver.settle()
    line.say("")
    work.delete_evidence(piece)
    assert checking.view.page.notice.text
    assert "Ctrl+Z" not in line.message.text


def test_the_arrows_go_among_the_cards_and_delete_keeps_the_place(checking: Checking) -> None:
    for title in ("أ", "ب", "ج"):
        add(checking, title=title)
    grid = checking.view.page.evidence
    assert checking.view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    cards(checking)[0].setFocus()
    for key, place in (
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
    ):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        assert QApplication.focusWidget() is [*grid.cards, grid.add][place]
    QTest.keyClick(cards(checking)[0], Qt.Key.Key_Left)
    QTest.keyClick(cards(checking)[1], Qt.Key.Key_Delete)
    checking.driver.settle()
    assert [card.evidence.evidence.title for card in cards(checking)] == ["أ", "ج"]
    assert isinstance(QApplication.focusWidget(), QObject)
    assert QApplication.focusWidget() is cards(checking)[1]
    checking.undo()
    assert len(cards(checking)) == 3


# --- how the dialog stands -----------------------------------------------------------------------


def test_each_way_is_as_high_as_it_needs_and_fits_a_small_screen(checking: Checking) -> None:
    checking.driver.press("E")
    dialog = asked(checking)
    web = dialog.height()
    for way in (EvidenceKind.SPAN, EvidenceKind.FILE):
        dialog.show_way(way)
        checking.driver.settle()
        assert dialog.height() <= 680, way
    dialog.show_way(EvidenceKind.URL)
    checking.driver.settle()
    assert dialog.height() == web


def test_arrows_go_through_the_ways_without_losing_the_focus(checking: Checking) -> None:
    checking.driver.press("E")
    dialog = asked(checking)
    dialog.ways.ring.focus()
    for way in (EvidenceKind.SPAN, EvidenceKind.FILE):
        QTest.keyClick(dialog.ways, Qt.Key.Key_Left)
        assert dialog.kind is way
        assert dialog.focusWidget() is dialog.ways


def test_what_is_refused_is_said_whole_and_leaves_the_fields_in_line(checking: Checking) -> None:
    checking.driver.press("E")
    dialog = asked(checking)
    fields = dialog.fields
    fields.url.setText("https://stats.example.org/a")
    fields.published.setText("2026-13-45")
    dialog.submit()
    checking.driver.settle()
    row = fields.row_of("2026-13-45")
    assert row is not None
    words = row.notice.findChildren(QLabel)[-1]
    assert words.height() >= words.heightForWidth(words.width())
    tops = {one.mapTo(dialog, QPoint(0, 0)).y() for one in (fields.publisher, fields.published)}
    assert len(tops) == 1


def test_a_field_is_named_and_not_by_its_sample(checking: Checking) -> None:
    checking.driver.press("E")
    fields = asked(checking).fields
    boxes = (fields.url, fields.archive_url, fields.published, fields.accessed)
    assert all(one.accessibleName() not in ("", one.placeholderText()) for one in boxes)


def test_what_was_added_comes_into_sight(checking: Checking, qtbot: QtBot) -> None:
    for number in range(6):
        add(checking, url=f"https://a.example.org/{number}", quote="كلام " * 40)
    checking.driver.press("E")
    dialog = asked(checking)
    dialog.stance.choose(Stance.SUPPORTS)
    dialog.fields.url.setText("https://a.example.org/new")
    dialog.submit()
    page = checking.view.page

    def seen() -> bool:
        card = cards(checking)[-1]
        return page.viewport().rect().contains(card.mapTo(page.viewport(), QPoint(5, 5)))

    assert len(cards(checking)) == 7
    qtbot.waitUntil(seen)
