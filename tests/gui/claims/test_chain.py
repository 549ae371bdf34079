"""An appearance of a claim shows through whom it reached the article."""

from annotator.model import Fragment, Span
from annotator.operations.relations import create_relation
from annotator.operations.spans import create_span
from tests.gui.claims.conftest import STATED, Checking
from ui.views.claims.appearances import AppearanceRow
from ui.views.claims.chain_line import ChainLine, name_runs_right


def first(checking: Checking) -> AppearanceRow:
    [row] = [one for one in checking.view.page.appearances.rows if STATED in one.accessibleName()]
    return row


def tag(checking: Checking, label: str, words: str) -> Span:
    desk = checking.driver.desk
    assert desk.article is not None
    start = desk.text.index(words)
    place = (Fragment(start, start + len(words)),)
    made = desk.perform(create_span, desk.article.uid, label, place)
    assert made is not None
    return made


def test_the_chain_follows_the_words_and_what_is_joined(checking: Checking) -> None:
    desk = checking.driver.desk
    assert desk.open_article(first(checking).place.appearance.article.uid)
    source, cue = tag(checking, "SOURCE", "مصدر مطلع"), tag(checking, "CUE", "ذكر")
    content = tag(checking, "CONTENT", f"أن {STATED}")
    assert first(checking).findChildren(ChainLine) == []
    desk.perform(create_relation, cue.uid, content.uid, "cue-of")
    desk.perform(create_relation, content.uid, source.uid, "said-by")
    checking.driver.settle()
    [line] = first(checking).findChildren(ChainLine)
    assert line.text == "ذكر مصدر مطلع ← صحيفة الحقول"
    assert line.accessibleName().endswith(line.text)
    checking.undo()
    assert first(checking).findChildren(ChainLine) == []


def test_a_foreign_name_does_not_turn_the_arabic_that_follows_it() -> None:
    assert name_runs_right("Elena Marchetti، الرئيسة التنفيذية لشركة Power", line=True)
    assert not name_runs_right("Elena Marchetti, Inc.", line=True)
    assert not name_runs_right("وكالة", line=False)
