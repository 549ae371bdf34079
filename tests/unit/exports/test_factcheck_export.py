"""The fact-check report: what it says, what it hides, and that no input can run in it."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import resources
from annotator.model import Claim, Role, SettingKey, Stance
from annotator.model.errors import BadInput
from annotator.operations.attachments import attach_file
from annotator.operations.claims import edit_claim
from annotator.operations.evidence import add_evidence
from annotator.operations.restore import restore
from annotator.operations.review import comment, reopen
from annotator.operations.settings import set_setting
from annotator.operations.verdicts import decide
from annotator.project import Project
from annotator.storage.work import Work
from exports.base import INTERNAL, Options
from exports.factcheck import EXPORTER
from exports.registry import exporter
from exports.report.model import Case, Fact, Report
from exports.report.page import drawn
from exports.report.page import said as said_in_html
from exports.report.reading import LARGEST, web
from exports.report.words import Heads
from tests.unit.exports import rich

GOLDEN = Path(__file__).parents[3] / "tests" / "golden" / "factcheck"
ARABIC = {"language": "ar", "claim": "1"}
ENGLISH = {"language": "en", "claim": "1"}


@pytest.fixture
def full(project: Project) -> Project:
    """A project that has one of everything; whoever works in it is a lead."""
    project.perform(restore, rich.EVERYTHING)
    project.sign_in(rich.LAYLA.uid)
    return project


class Page(HTMLParser):
    """A page as a browser reads it: its elements, and the text of each."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        """All words, with blanks as one."""
        return " ".join("".join(self.words).split())

    def values(self, name: str) -> Iterator[str]:
        """The values of an attribute, wherever it stands."""
        return (attributes[name] for _, attributes in self.tags if name in attributes)


def written(project: Project, folder: Path, extra: dict[str, str]) -> Page:
    out = folder / "out.html"
    EXPORTER.write(project, out, Options(at=rich.AT, extra=extra))
    return Page(out.read_text("utf-8"))


def test_it_is_found_by_its_name() -> None:
    assert exporter("factcheck").suffix == ".html"
    assert exporter("factcheck").of_claims


@pytest.mark.parametrize(
    ("name", "extra"),
    [
        ("one-ar.html", {**ARABIC, "log": INTERNAL}),
        ("one-en.html", {**ENGLISH, "log": INTERNAL}),
    ],
)
def test_the_file_is_the_golden_one(
    full: Project, tmp_path: Path, name: str, extra: dict[str, str]
) -> None:
    EXPORTER.write(full, tmp_path / name, Options(at=rich.AT, extra=extra))
    assert (tmp_path / name).read_bytes() == (GOLDEN / name).read_bytes()


def test_it_says_all_that_an_editor_asks(full: Project, tmp_path: Path) -> None:
    page = written(full, tmp_path, {**ARABIC, "log": INTERNAL})
    for said in (
        "مكتب التحقق",
        "https://checks.example.org",
        "الادعاء 1",
        "منشور",
        "الأسعار ستنخفض",
        "90%",
        "خطأ في الرقم",
        "رويترز",
        "12 سبتمبر 2020",
        "https://archive.example.org/1",
        "ناشر",
        "اقتباس",
        "تغيّر منذ أُضيف",
        "يناقضه الادعاء 4",
        "ليلى",
    ):
        assert said in page.text, said


def test_the_chain_leads_from_the_words_to_the_outlet(full: Project, tmp_path: Path) -> None:
    chain = [
        attributes["class"]
        for tag, attributes in written(full, tmp_path, ARABIC).tags
        if tag == "li" and attributes.get("class") in ("content", "source", "outlet")
    ]
    assert chain == ["content", "source", "outlet"]


def test_english_headings_run_left_to_right(full: Project, tmp_path: Path) -> None:
    page = written(full, tmp_path, ENGLISH)
    assert ("html", {"lang": "en", "dir": "ltr"}) in page.tags
    assert "Where the claim appeared" in page.text
    assert "12 September 2020" in page.text


def test_levantine_months_are_said_where_they_are_asked_for(full: Project, tmp_path: Path) -> None:
    page = written(full, tmp_path, {**ARABIC, "months": "levantine"})
    assert "12 أيلول 2020" in page.text


def test_without_a_number_all_claims_with_a_verdict_follow_contents(
    full: Project, tmp_path: Path
) -> None:
    out = tmp_path / "out.html"
    report = EXPORTER.write(full, out, Options(at=rich.AT, extra={"language": "ar"}))
    assert report.written == {"claims": 1}
    assert {loss.what: loss.count for loss in report.losses} == {
        "claims without a verdict": 1,
        "comments": 1,
    }
    full.perform(set_setting, SettingKey.BLIND_REVIEW, value=False)
    assert EXPORTER.write(full, out, Options()).written == {"claims": 1}


def test_what_a_blind_review_hides_is_in_no_report(full: Project, tmp_path: Path) -> None:
    page = written(full, tmp_path, {"language": "ar", "claim": "4"})
    assert "لم يصدر حكم بعد" in page.text
    assert "سر" not in page.text.split()
    # What was given blind stays so, however the setting stands.
    full.perform(set_setting, SettingKey.BLIND_REVIEW, value=False)
    assert "سر" not in written(full, tmp_path, {"language": "ar", "claim": "4"}).text.split()


def reopened(full: Project) -> Claim:
    """Return the published claim, open again: a published check is not reworded."""
    return full.perform(reopen, full.read.claims.one(rich.uid(10)), "سؤال").result


def test_the_history_says_who_did_what(full: Project, tmp_path: Path) -> None:
    claim = reopened(full)
    full.perform(edit_claim, claim, wording="الأسعار لن تنخفض")
    full.perform(add_evidence, claim.uid, Stance.CONTEXT, url="https://example.org/n", title="نشرة")
    full.perform(comment, claim.uid, "كلام بيننا")
    text = written(full, tmp_path, {**ARABIC, "log": INTERNAL}).text
    history = text[text.index("سجل العمل") :]
    assert "ليلىعُدّلت الصياغة: الأسعار لن تنخفض" in history.replace(" ليلى ", "ليلى")
    assert history.index("عُدّلت الصياغة") < history.index("أُضيف دليل: نشرة")
    assert "كلام بيننا" not in text


def test_a_report_for_readers_leaves_out_the_log_and_tells_a_correction_once(
    full: Project, tmp_path: Path
) -> None:
    claim = reopened(full)
    lead = next(one for one in full.read.people.all() if one.role is Role.LEAD)
    full.sign_in(lead.uid)
    full.perform(decide, claim.uid, "true", "جدول جديد", "صُحّح الجدول", correction=True)
    text = written(full, tmp_path, ARABIC).text
    assert "سجل العمل" not in text
    assert text.count("صُحّح الجدول") == 1


def test_a_claim_that_is_none_is_refused(full: Project, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no claim 77"):
        EXPORTER.write(full, tmp_path / "out.html", Options(extra={"claim": "77"}))
    assert not (tmp_path / "out.html").exists()


def attached(project: Project, media_type: str, data: bytes) -> None:
    """Put a file into the project as evidence for the first claim."""
    file = project.perform(attach_file, "ملف", data, media_type=media_type).result
    project.perform(add_evidence, rich.uid(10), Stance.SUPPORTS, attachment=file.uid)


def test_pictures_are_in_the_page(full: Project, tmp_path: Path) -> None:
    attached(full, "image/png", b"picture")
    page = written(full, tmp_path, ARABIC)
    assert list(page.values("src")) == ["data:image/png;base64,cGljdHVyZQ=="]
    assert hashlib.sha256(b"picture").hexdigest() in page.text


@pytest.mark.parametrize(
    ("media_type", "size"), [("image/svg+xml", 0), ("text/html", 0), ("image/png", LARGEST + 1)]
)
def test_other_files_are_named_alone(
    full: Project, tmp_path: Path, media_type: str, size: int
) -> None:
    attached(full, media_type, b"<svg onload=alert(1)>".ljust(size))
    page = written(full, tmp_path, ARABIC)
    assert not list(page.values("src"))
    assert "ملف" in page.text
    out = tmp_path / "again.html"
    report = EXPORTER.write(full, out, Options(extra=ARABIC))
    assert "files that are named and not shown" in [loss.what for loss in report.losses]


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; background:url(https://evil.example/x)",
    "{{ 7 * 7 }}{% include 'x' %}",
    "]]><svg onload=alert(1)>",
    "\u202egnp.exe\u2066",
    "</title></style></main>",
    "&lt;b&gt;",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_typed_stays_words(full: Project, tmp_path: Path, text: str) -> None:
    claim = reopened(full)
    before = written(full, tmp_path, ARABIC)
    full.perform(edit_claim, claim, wording=text, topic=text)
    full.perform(set_setting, SettingKey.ORGANISATION_NAME, text)
    full.perform(
        add_evidence,
        claim.uid,
        Stance.REFUTES,
        url="https://example.org/?q=\"'><script>",
        title=text,
        quote=text,
        note=text,
        publisher=text,
    )
    page = written(full, tmp_path, ARABIC)
    assert {tag for tag, _ in page.tags} == {tag for tag, _ in before.tags}
    assert page.text.count(" ".join(text.split())) >= 6
    assert not any(name.startswith("on") for _, found in page.tags for name in found)
    for link in page.values("href"):
        assert link.startswith(("https://", "http://", "#"))


def test_an_address_that_is_none_is_no_link(full: Project, tmp_path: Path) -> None:
    """An import brings addresses in that no verb has checked."""
    bad = replace(rich.EVIDENCE[0], uid=rich.uid(81), url="javascript:alert(1)")
    use = replace(rich.USES[0], uid=rich.uid(82), evidence=bad.uid)

    def insert(work: Work) -> None:
        work.insert(bad)
        work.insert(use)

    full.perform(insert)
    page = written(full, tmp_path, ARABIC)
    assert "javascript:alert(1)" in page.text
    assert not any("javascript" in link for link in page.values("href"))


@given(st.text())
def test_only_web_addresses_are_addresses(text: str) -> None:
    found = web(text)
    assert found in ("", text)
    assert not found or found.lower().startswith(("http://", "https://"))


CASE = Case(
    number=1,
    wording="",
    state="جديد",
    facts=(Fact("الموضوع", "", "https://example.org"),),
    picture=None,
    judgement=None,
    on_scale=(),
    off_scale=(),
    corrections=(),
    appearances=(),
    evidence=(),
    links=(),
    history=(),
)


def tags_with(text: str) -> list[str]:
    case = replace(CASE, wording=text, facts=(Fact(text, text, "https://example.org"),))
    report = Report("ar", text, "", text, "اليوم", (case,))
    tags = Page(drawn(report, Heads("ar"))).tags
    # What keeps numbers and addresses from the left is the page's own.
    return [tag for tag, attributes in tags if (tag, attributes) != ("bdi", {"dir": "ltr"})]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_are_drawn_as_words(text: str) -> None:
    assert tags_with(text) == tags_with("كلام")


def test_numbers_and_addresses_read_from_the_left_and_are_copied_as_they_are() -> None:
    wanted = "اتصلوا بالرقم +962-6-555-1234 يوم 2024-03-01 <b>"
    shown = str(said_in_html(wanted))
    assert '<bdi dir="ltr">+962-6-555-1234</bdi>' in shown
    assert '<bdi dir="ltr">2024-03-01</bdi>' in shown
    assert shown.endswith(" &lt;b&gt;")
    assert not set("\u2066\u2067\u2068\u2069") & set(shown)


def test_every_text_of_people_in_a_report_goes_by_that_way() -> None:
    template = resources.path("reports", "factcheck.html").read_text("utf-8")
    for name in ("case.wording", "line", "card.title", "card.note", "work.title", "piece.text"):
        loose = template.replace(f"{{{{ {name}|said }}}}", "")
        head = re.search(r"<title>.*?</title>", loose, re.DOTALL)
        assert head is not None
        assert f"{{{{ {name} }}}}" not in loose.replace(head[0], "")
