"""One gesture finds who says what: shown as suggestions, taken as one step, or left."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from annotator.model import Origin, Span, quoted
from annotator.operations.attribution import Part, create_attribution
from annotator.text.isolation import bare
from tests.gui.driver import Driver
from ui.actions.proposal_mode import ProposalMode
from ui.language import tr

SAID = "الحديقة ستُفتح يوم الأحد"
SPEAKER = "رئيسة البلدية لمى الخطيب"
NOTHING = (
    "No attribution is found here or further on: "
    "label source, cue and content; then this key joins."
)
FURTHER = "No further attribution in this article: J begins again"


def at(driver: Driver, words: str, nth: int = 1) -> None:
    """Put the caret into words of the text."""
    offset = driver.find(words, nth)
    driver.reader.select(offset + 1, offset + 1)
    driver.reader.setFocus()


def mode(driver: Driver) -> ProposalMode:
    current = driver.window.modes.current
    assert isinstance(current, ProposalMode)
    return current


def told(driver: Driver) -> str:
    """What the status line says."""
    return driver.window.status_line.message.text


def shown(driver: Driver) -> list[tuple[str, str]]:
    """Label and words of what is drawn as a suggestion, as the reader has it."""
    spans = driver.reader._page.spans
    found = [spans.get(uid) for uid in spans.suggested]
    text = driver.desk.text
    drawn = sorted((one.start, one.label, quoted(text, one.fragments)) for one in found if one)
    return [(label, words) for _, label, words in drawn]


def test_the_whole_attribution_is_proposed_and_taken_as_one_step(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J")
    assert shown(driver) == [
        ("CUE", "قالت"),
        ("SOURCE", SPEAKER),
        ("CUE", "نقلته"),
        ("SOURCE", "إذاعة المدينة"),
        ("CONTENT", SAID),
    ]
    assert driver.spans() == []
    last = driver.desk.project.read.log.last_key()
    driver.press("Return")
    assert shown(driver) == []
    assert driver.relations() == [
        ("cue-of", "قالت", SAID),
        ("cue-of", "نقلته", SAID),
        ("said-by", SAID, SPEAKER),
        ("relayed-by", SPEAKER, "إذاعة المدينة"),
    ]
    assert {one.origin for one in driver.desk.spans.values()} == {Origin.SUGGESTION}
    assert driver.desk.span == driver.span("CONTENT", SAID)
    assert driver.desk.project.read.log.last_key() != last
    driver.press("Ctrl+Z")
    assert driver.spans() == []
    assert driver.relations() == []


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_esc_leaves_everything_as_it_was(driver: Driver, arabic: bool) -> None:
    at(driver, "لمى")
    last = driver.desk.project.read.log.last_key()
    driver.press("J", "Escape", arabic=arabic)
    assert driver.window.modes.current is None
    assert shown(driver) == []
    assert driver.desk.project.read.log.last_key() == last


def test_the_status_line_says_what_is_proposed_and_the_keys(driver: Driver) -> None:
    at(driver, "مصدر مطلع")
    driver.press("J")
    message = told(driver)
    assert "Enter" in message
    assert "J" in message
    assert "Esc" in message
    name = driver.desk.index.attribute("source-type").choices[2].name.in_language("ar")
    assert name in message


def test_what_kind_of_source_it_is_is_taken_along(driver: Driver) -> None:
    at(driver, "مصدر مطلع")
    driver.press("J", "Return")
    source = driver.span("SOURCE", "مصدر مطلع")
    assert source.attributes == {"source-type": "unnamed-other"}


def test_a_verb_without_a_subject_has_the_source_before(driver: Driver) -> None:
    at(driver, "لا نتوقع")
    driver.press("J")
    assert shown(driver) == [
        ("SOURCE", "مصدر مطلع"),
        ("CUE", "قال"),
        ("CONTENT", "لا نتوقع أقل من ذلك"),
    ]


def test_the_key_again_goes_to_the_next_reading_and_round(driver: Driver) -> None:
    driver.reader.select(driver.find("ذكر"), driver.find("لا نتوقع") + 5)
    driver.press("J")
    seen = [shown(driver)]
    for _ in range(mode(driver).count - 1):
        driver.press("J")
        seen.append(shown(driver))
    assert len(seen) > 1
    assert all(one not in seen[:place] for place, one in enumerate(seen))
    driver.press("J")
    assert shown(driver) == seen[-1], "there is none further"
    assert told(driver) == tr(FURTHER)
    driver.press("J")
    assert shown(driver) == seen[0]


def test_a_part_s_edges_are_moved_by_keys(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Tab", "Tab")
    chosen = mode(driver).chosen
    assert chosen is not None
    assert quoted(driver.desk.text, chosen.span.fragments) == SPEAKER
    assert driver.reader.chosen == chosen.span.uid
    driver.press("Ctrl+Right", "Ctrl+Shift+Left", "Return")
    assert ("SOURCE", "البلدية لمى") in driver.spans()


def test_a_part_is_dropped_but_never_the_content(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Tab", "Tab", "Tab", "Tab", "Delete", "Tab", "Tab", "Tab", "Delete")
    driver.press("Shift+Tab", "Delete", "Return")
    assert [words for label, words in driver.spans() if label == "SOURCE"] == [SPEAKER]
    assert [words for label, words in driver.spans() if label == "CUE"] == ["قالت"]
    assert [words for label, words in driver.spans() if label == "CONTENT"] == [SAID]


def test_spans_that_are_there_are_used_and_not_doubled(driver: Driver) -> None:
    source = driver.label(SPEAKER, "Q")
    claim = driver.label(SAID, "R")
    driver.desk.choose(None)
    at(driver, "قالت")
    driver.press("J", "Return")
    spans = driver.spans()
    assert len([one for one in spans if one == ("SOURCE", SPEAKER)]) == 1
    said = {(one.label, one.source, one.target) for one in driver.desk.relations.values()}
    assert ("said-by", claim.uid, source.uid) in said
    driver.press("Ctrl+Z")
    assert driver.spans() == [("SOURCE", SPEAKER), ("CLAIM", SAID)]


def test_a_name_that_is_labelled_passes_it_on_itself(driver: Driver) -> None:
    outlet = driver.label("إذاعة المدينة", "2")
    assert outlet.label == "ORG"
    at(driver, "قالت")
    driver.press("J", "Return")
    assert ("relayed-by", SPEAKER, "إذاعة المدينة") in driver.relations()
    assert ("SOURCE", "إذاعة المدينة") not in driver.spans()


def test_what_is_tagged_is_not_proposed_again(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Return")
    count = len(driver.spans())
    driver.press("Escape", "J")
    assert ("CUE", "ذكر") in shown(driver), "it goes on to the next one"
    driver.press("Return", "J", "Return", "J")
    assert driver.window.modes.current is None
    assert len(driver.spans()) > count
    assert told(driver) == tr(NOTHING)


def test_what_has_just_been_labelled_is_joined_as_before(driver: Driver) -> None:
    driver.label(SPEAKER, "Q")
    driver.label("قالت", "W")
    driver.label(SAID, "E")
    driver.press("J")
    assert driver.window.modes.current is None
    assert driver.relations() == [("said-by", SAID, SPEAKER), ("cue-of", "قالت", SAID)]


def test_where_nothing_is_found_it_goes_on_through_the_article(driver: Driver) -> None:
    at(driver, "المجلس البلدي")
    seen = []
    for _ in range(20):
        driver.press("J")
        seen += [words for label, words in shown(driver) if label == "CUE"]
    assert {"قالت", "ذكر", "قال"} <= set(seen)
    assert driver.spans() == []


def test_what_is_labelled_already_is_framed_too(driver: Driver) -> None:
    source = driver.label(SPEAKER, "Q")
    driver.desk.choose(None)
    at(driver, "قالت")
    driver.press("J")
    assert source.fragments[0] in driver.reader._live.used
    assert ("SOURCE", SPEAKER) not in shown(driver)
    driver.press("Escape")
    assert driver.reader._live.used == ()


def test_where_nothing_is_found_in_the_rest_it_says_so(driver: Driver) -> None:
    driver.press("Ctrl+End", "J", "Return")
    count = len(driver.spans())
    driver.press("Escape", "Ctrl+End", "J")
    assert driver.window.modes.current is None
    assert told(driver) == tr(NOTHING)
    assert len(driver.spans()) == count


def test_a_label_key_leaves_and_labels(driver: Driver) -> None:
    driver.select_words("لمى الخطيب")
    driver.press("J")
    assert mode(driver).pieces
    driver.press("1")
    assert driver.window.modes.current is None
    assert shown(driver) == []
    assert driver.spans() == [("PERS", "لمى الخطيب")]


def test_another_article_takes_the_proposal_away(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J")
    driver.desk.next_article()
    driver.settle()
    assert shown(driver) == []
    driver.press("Return")
    assert driver.window.modes.current is None
    assert driver.spans() == []


def test_a_suggestion_is_drawn_dashed_and_its_chip_asks(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J")
    page = driver.reader._page
    number = page.article.block_at(driver.find(SPEAKER)).number
    scene = page.scene(number)
    pending = {one.mark.uid for one in scene.placed if one.mark.pending}
    assert pending == set(page.spans.suggested)
    assert {one.lane for one in scene.placed} == {None}
    frames = [shape for one in scene.placed for shape in one.over]
    assert {(shape.pattern, shape.width) for shape in frames} == {("dash", 1)}  # type: ignore[union-attr]
    assert {chip.text[-1] for chip in scene.chips if not chip.dot} == {"؟"}
    driver.press("Return")
    scene = page.scene(number)
    assert not [one for one in scene.placed if one.mark.pending]


def test_a_clicked_suggestion_is_the_one_that_the_arrows_move(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J")
    span: Span = next(one.span for one in mode(driver).pieces if one.kind.value == "relay")
    driver.click_span(span)
    chosen = mode(driver).chosen
    assert chosen is not None
    assert chosen.span.uid == span.uid
    driver.press("Delete", "Return")
    assert [one for one in driver.relations() if one[0] == "relayed-by"] == []


def test_the_verb_reuses_what_it_is_given(driver: Driver) -> None:
    desk = driver.desk
    source = driver.label(SPEAKER, "Q")
    content = driver.label(SAID, "E")
    assert desk.article is not None
    for _ in range(2):
        desk.perform(
            create_attribution,
            desk.article.uid,
            Part("CONTENT", content.fragments, span=content.uid),
            source=Part("SOURCE", source.fragments, span=source.uid),
        )
    assert driver.relations() == [("said-by", SAID, SPEAKER)]
    assert len(driver.spans()) == 2


def test_a_claim_in_what_was_said_gets_the_source_that_is_known(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Return")
    driver.label("إذاعة المدينة", "Q")
    claim = driver.label("ستُفتح يوم الأحد", "R")
    driver.press("J")
    source = driver.span("SOURCE", SPEAKER)
    said = {(one.label, one.source, one.target) for one in driver.desk.relations.values()}
    assert ("said-by", claim.uid, source.uid) in said


def test_a_loose_claim_elsewhere_is_not_joined_to_the_last_source(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Return")
    count = len(driver.relations())
    driver.label("يوسّع الحديقة العامة", "R")
    driver.press("J")
    assert len(driver.relations()) == count
    assert ("CUE", "ذكر") in shown(driver), "what is further on is proposed"


def test_whoever_goes_on_by_the_caret_is_asked_there(driver: Driver) -> None:
    at(driver, "لمى")
    driver.press("J", "Return", "Alt+Left", "Left", "J")
    assert ("CUE", "ذكر") in shown(driver)
    driver.press("Return", "Ctrl+End", "J")
    assert ("CONTENT", "لا نتوقع أقل من ذلك") in shown(driver)


def test_whoever_walks_from_span_to_span_is_asked_at_the_span(driver: Driver) -> None:
    driver.label("عدد الزوار", "1")
    driver.desk.choose(None)
    at(driver, "لمى")
    driver.press("Tab")
    assert driver.desk.span is not None
    driver.press("J")
    assert ("CUE", "ذكر") in shown(driver)


def menu_at(driver: Driver, words: str) -> QMenu:
    viewport, point = driver.reader.viewport(), driver.point(driver.find(words) + 1)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(driver: Driver, menu: QMenu, action: str) -> None:
    text = driver.window.commands.registry[action].text
    entry = next(one for one in menu.actions() if bare(one.text()).split("\t")[0] == text)
    entry.trigger()
    menu.close()
    driver.settle()


def test_the_mouse_proposes_goes_on_and_takes(driver: Driver) -> None:
    driver.reader.select(driver.find("ذكر"), driver.find("لا نتوقع") + 5)
    choose(driver, menu_at(driver, "مصدر مطلع"), "attribution.join")
    first = shown(driver)
    assert ("CUE", "ذكر") in first
    menu = menu_at(driver, "مصدر مطلع")
    assert [one.isEnabled() for one in menu.actions()] == [True, True, True]
    choose(driver, menu, "attribution.next")
    assert ("CUE", "قال") in shown(driver)
    choose(driver, menu_at(driver, "لا نتوقع"), "attribution.take")
    assert driver.window.modes.current is None
    assert ("CONTENT", "لا نتوقع أقل من ذلك") in driver.spans()
    commands = driver.window.commands
    assert not commands.enabled("attribution.take")
    assert not commands.enabled("attribution.next")


def test_of_one_reading_there_is_no_next(driver: Driver) -> None:
    at(driver, "لا نتوقع")
    driver.press("J")
    commands = driver.window.commands
    assert commands.enabled("attribution.take")
    assert not commands.enabled("attribution.next")
