"""What goes out of a case that was played, written by the window and read back."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl

from annotator.importing.driver import import_paths
from annotator.project import Project
from annotator.scheme import library
from exports.base import ExportReport, Options
from exports.registry import exporter
from tests.gui.newsroom import AGAIN, ARTICLES, RELAYED, STATED, Worker, dialog_of
from tests.gui.test_printing import plain, read
from ui.dialogs.export import Export
from ui.dialogs.running import REPORT
from ui.language import tr

WAIT = 60_000
SAID = ARTICLES[:3]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a case ended: what every file has to say of it.

    Attributes:
        wording: the claim as it reads now.
        address: of the published check.
        published: the day of the check.
        verdict: the name of the last verdict.
        rationale: why it is that.
        why: the reason of the correction.
        organisation: whose checks these are, and their home on the web.
        page: title, publisher and address of the page that the verdict rests on.
        quote: words of an article that it rests on.
        file: the name of a file that it rests on.
        before: the verdicts in the order in which they were given: codes, and by whom.
    """

    wording: str
    address: str
    published: str
    verdict: str
    rationale: str
    why: str
    organisation: tuple[str, str]
    page: tuple[str, str, str]
    quote: str
    file: str
    before: tuple[tuple[str, str], ...]


def check(layla: Worker, folder: Path, ended: Ended) -> None:
    """Export all there is, from the window, and read it."""
    layla.open_claim(1)
    one = export_claim(layla, tr("ClaimReview…"), folder / "one.jsonld")
    review = json.loads(one.path.read_bytes())
    assert review.pop("@context") == "https://schema.org"
    assert review == review_of(ended)
    feed = export(layla, "claimreview", folder / "feed.jsonld")
    [element] = json.loads(feed.path.read_bytes())["dataFeedElement"]
    assert element["item"] == [review]
    lost = {loss.what: loss.count for loss in feed.losses}
    assert lost["claims whose check is not published"] == 1

    page = export_claim(layla, tr("Report as HTML…"), folder / "case.html")
    check_report(text_of(page.path), ended)
    pdf = export_claim(layla, tr("Report as PDF…"), folder / "case.pdf")
    [title, *_], text = ended.page, plain("".join(read(pdf.path.read_bytes())))
    said = (ended.wording, ended.rationale, ended.why, title, *(one.outlet for one in SAID))
    for word in " ".join(said).split():  # lines break anywhere
        assert plain(word) in text, word

    check_book(export(layla, "xlsx", folder / "case.xlsx").path, ended)
    check_archive(export(layla, "json", folder / "case.json"), folder)


def review_of(ended: Ended) -> dict[str, Any]:
    """Return the ClaimReview that the case makes, every field of it."""
    today = datetime.now(UTC).date().isoformat()
    works = [
        {
            "@type": "NewsArticle",
            "headline": one.title,
            "url": one.url,
            "datePublished": one.published,
            "publisher": {"@type": "Organization", "name": one.outlet},
        }
        for one in ARTICLES
    ]
    name, home = ended.organisation
    title, publisher, address = ended.page
    return {
        "@type": "ClaimReview",
        "url": ended.address,
        "claimReviewed": ended.wording,
        "inLanguage": "ar",
        "datePublished": ended.published,
        "dateModified": today,
        "author": {"@type": "Organization", "name": name, "url": home},
        "reviewRating": {
            "@type": "Rating",
            "alternateName": ended.verdict,
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
            "ratingExplanation": ended.rationale,
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "وزير المياه سامر الحديدي"},
            "datePublished": SAID[0].published,
            "firstAppearance": works[0],
            "appearance": works[:3],
        },
        "citation": [
            {
                "@type": "CreativeWork",
                "name": title,
                "url": address,
                "datePublished": "2026-09-17",
                "publisher": {"@type": "Organization", "name": publisher},
            },
            works[3],
        ],
        "correction": [{"@type": "CorrectionComment", "text": ended.why, "datePublished": today}],
    }


def check_report(text: str, ended: Ended) -> None:
    """An editor reads claim, verdict, correction, appearances, chain, evidence and history."""
    said = [ended.wording, ended.verdict, ended.rationale, ended.why, ended.address]
    said += [*ended.organisation, *ended.page, ended.quote, ended.file]
    for one in SAID:
        said += [one.outlet, one.title]
    said += ["رئيس البلدية هاني الصالح", "مسؤول في سلطة المياه", *(who for _, who in ended.before)]
    for words in said:
        assert words in text, words


def check_book(book: Path, ended: Ended) -> None:
    """The workbook has the verdicts in their order, the appearances and the evidence."""
    claim, other = rows_of(book, "الادعاءات")
    told = [claim[head] for head in ("الصياغة", "الحكم", "التعليل", "رابط التحقق المنشور")]
    assert told == [ended.wording, ended.verdict, ended.rationale, ended.address]
    assert (claim["عدد المواضع"], claim["عدد الأدلة"], other["الحكم"]) == (3, 3, None)
    verdicts = rows_of(book, "سجل الأحكام")
    assert [(row["رمز الحكم"], row["المدقق"]) for row in verdicts] == list(ended.before)
    assert [row["المرحلة"] for row in verdicts] == ["أول", "ثانٍ", "نهائي"] * 2
    assert (verdicts[-1]["سبب التغيير"], verdicts[-1]["تصحيح معلن"]) == (ended.why, "نعم")
    places = [row for row in rows_of(book, "مواضع الادعاءات") if row["رقم الادعاء"] == 1]
    assert [row["العنوان"] for row in places] == [one.title for one in SAID]
    assert [row["النص"] for row in places] == [STATED, AGAIN, RELAYED]
    texts = ["\n".join((one.title, *one.paragraphs)) for one in SAID]
    cut = [text[row["البداية"] : row["النهاية"]] for text, row in zip(texts, places, strict=True)]
    assert cut == [STATED, AGAIN, RELAYED]
    evidence = rows_of(book, "الأدلة")
    assert [row["النوع"] for row in evidence] == ["رابط", "مقطع من مقال", "ملف"]
    assert [row["الحالة"] for row in evidence] == ["تغيّر", "سليم", "سليم"]
    assert (evidence[1]["الاقتباس"], evidence[2]["الملف المرفق"]) == (ended.quote, ended.file)


def check_archive(archive: ExportReport, folder: Path) -> None:
    """The whole project comes back from its archive into a new one, all of it."""
    assert archive.losses == ()
    again = folder / "again.json"
    with Project.create(folder / "new.hashiya", "جديد", library.builtin()) as project:
        report = import_paths(project, [archive.path])
        assert not report.skipped
        exporter("json").write(project, again, Options())
        assert project.check() == []
    one, other = (json.loads(path.read_bytes()) for path in (archive.path, again))
    parts = [name for name, value in one.items() if isinstance(value, list) and value]
    assert {"people", "articles", "claims"} <= set(parts)
    for name in parts:
        assert other[name] == one[name], name


def export_claim(layla: Worker, command: str, out: Path) -> ExportReport:
    """Export the claim that is shown, by an action of its menu."""
    layla.command(command)
    dialog = dialog_of(layla, Export)
    if dialog.readers.isVisible():  # the editor gets the log too; readers do not
        dialog.readers.setFocus()
        layla.press_in(dialog, "Down")
    return _run(layla, dialog, out)


def export(layla: Worker, name: str, out: Path) -> ExportReport:
    """Export the project in a format."""
    layla.press("Ctrl+E")
    dialog = dialog_of(layla, Export)
    dialog.format.setFocus()
    layla.press_in(dialog, "Home")
    while dialog.format.value != name:
        before = dialog.format.currentIndex()
        layla.press_in(dialog, "Down")
        assert dialog.format.currentIndex() > before, name
    return _run(layla, dialog, out)


def _run(layla: Worker, dialog: Export, out: Path) -> ExportReport:
    layla.type(dialog.place, str(out))
    layla.press_in(dialog, "Return")
    layla.qtbot.waitUntil(lambda: not dialog.running, timeout=WAIT)
    assert dialog.stack.currentIndex() == REPORT, dialog.notice.text
    report = dialog.report
    assert report is not None
    assert report.path == out
    layla.press_in(dialog, "Return")
    return report


class _Words(HTMLParser):
    """The words of a page, as a reader sees them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def text_of(page: Path) -> str:
    """Return the words of an HTML file, with blanks as one."""
    reader = _Words()
    reader.feed(page.read_text("utf-8"))
    reader.close()
    return " ".join(" ".join(reader.words).split())


def rows_of(book: Path, sheet: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet by the heads of their columns."""
    lines = openpyxl.load_workbook(book)[sheet].iter_rows(values_only=True)
    heads = [str(head) for head in next(lines)]
    return [dict(zip(heads, line, strict=True)) for line in lines]
