"""Names without a record, and the checker: linked or mended after a preview, as one step."""

from annotator.model import RecordKind
from annotator.operations.registry import add_record, link_record
from tests.gui.records.conftest import COUNCIL, PERSON, TITLED, Keeping, mark
from ui.dialogs.pick_record import PickRecord
from ui.dialogs.record import RecordDialog
from ui.dialogs.spans_alike import SpansAlike


def preview(keeping: Keeping) -> SpansAlike:
    dialog = keeping.view.dialog
    assert isinstance(dialog, SpansAlike)
    dialog.finish()
    return dialog


def quoted_hits(dialog: SpansAlike) -> list[tuple[str, bool]]:
    """What the places quote, and whether they are ticked."""
    return [
        (one.text[one.start : one.end], row in dialog.model.ticked)
        for row, one in enumerate(dialog.model.hits)
    ]


def test_names_without_a_record_are_listed(keeping: Keeping) -> None:
    assert sorted(keeping.surfaces()) == sorted([TITLED, COUNCIL])
    keeping.choose_name(TITLED)
    assert [way.record for way in keeping.view.names.ways] == [keeping.lama.uid]
    keeping.choose_name(COUNCIL)
    assert keeping.view.names.ways == []


def test_one_key_links_after_a_preview_as_one_step(keeping: Keeping) -> None:
    keeping.choose_name(TITLED)
    keeping.driver.press("L")
    dialog = preview(keeping)
    assert quoted_hits(dialog) == [(TITLED, True)]
    dialog.submit()
    assert keeping.surfaces() == [COUNCIL]
    assert keeping.driver.desk.undoable == "link_alike"
    assert keeping.driver.desk.project.read.records.count(keeping.lama.uid) == 2
    assert len(keeping.view.page.mentions.rows) == 2
    keeping.driver.press("Ctrl+Z")
    assert sorted(keeping.surfaces()) == sorted([TITLED, COUNCIL])


def test_titles_and_clitics_are_seen_through(keeping: Keeping) -> None:
    driver = keeping.driver
    assert driver.desk.next_article()
    mark(driver, "GPE", "إربد")
    keeping.view.show_record(keeping.lama.uid)
    driver.press("T")
    dialog = preview(keeping)
    # The title is no part of the name; what means the record already is not listed.
    assert quoted_hits(dialog) == [(TITLED, True)]
    dialog.model.toggle(0)
    assert not dialog.save.isEnabled()
    dialog.reject()
    keeping.view.show_record(keeping.irbid.uid)
    driver.press("T")
    assert quoted_hits(preview(keeping)) == [("إربد", True)]


def test_a_record_is_made_of_a_name(keeping: Keeping) -> None:
    keeping.choose_name(COUNCIL)
    keeping.driver.press("Shift+N")
    dialog = keeping.view.dialog
    assert isinstance(dialog, RecordDialog)
    assert (dialog.name.text(), dialog.kind.value) == (COUNCIL, "organisation")
    dialog.submit()
    keeping.driver.settle()
    assert quoted_hits(preview(keeping)) == [(COUNCIL, True)]
    preview(keeping).submit()
    assert keeping.view.record is not None
    assert keeping.view.record.name == COUNCIL
    assert keeping.surfaces() == [TITLED]


def test_another_record_is_looked_for(keeping: Keeping) -> None:
    keeping.choose_name(COUNCIL)
    keeping.driver.press("P")
    dialog = keeping.view.dialog
    assert isinstance(dialog, PickRecord)
    dialog.field.setText("عروس")
    dialog.submit()
    keeping.driver.settle()
    found = preview(keeping)
    assert quoted_hits(found) == [(COUNCIL, True)]
    found.submit()
    assert keeping.driver.desk.project.read.records.count(keeping.irbid.uid) == 1


def test_labels_that_clash_are_made_one(keeping: Keeping) -> None:
    driver = keeping.driver
    twin = mark(driver, "ORG", PERSON)
    driver.press("C")
    assert keeping.surfaces() == [PERSON]
    texts = [way.text for way in keeping.view.names.ways]
    assert len(texts) == 2
    keeping.view.names.choose_way(0)
    dialog = preview(keeping)
    assert len(quoted_hits(dialog)) == 1
    dialog.submit()
    labels = {span.label for span in driver.desk.spans.values() if span.start == twin.start}
    assert len(labels & {"ORG", "PERS"}) == 1
    assert keeping.surfaces() == []
    assert driver.desk.undoable == "relabel_spans"
    driver.press("Ctrl+Z")
    assert keeping.surfaces() == [PERSON]


def test_two_records_of_one_name_are_made_one(keeping: Keeping) -> None:
    desk = keeping.driver.desk
    twin = desk.perform(add_record, RecordKind.PERSON, name_ar="لمى أخرى")
    assert twin is not None
    source = mark(keeping.driver, "SOURCE", PERSON)
    desk.perform(link_record, source, twin.uid)
    keeping.driver.press("C")
    assert keeping.surfaces() == [PERSON]
    number = [way.record for way in keeping.view.names.ways].index(twin.uid)
    keeping.driver.press(str(number + 1))
    dialog = preview(keeping)
    # What means another record is not ticked unless somebody says so.
    assert quoted_hits(dialog) == [(PERSON, False)]
    assert dialog.model.hits[0].note
    dialog.model.toggle(0)
    dialog.submit()
    assert desk.project.read.records.count(keeping.lama.uid) == 0
    assert keeping.surfaces() == []


def test_counts_follow_every_change(keeping: Keeping) -> None:
    """Counted along, the names are what a walk over the corpus finds."""
    desk = keeping.driver.desk
    span = mark(keeping.driver, "GPE", "الزرقاء")
    desk.choose(span.uid)
    keeping.driver.window.commands.registry["span.delete"].run(
        keeping.driver.window.commands.context
    )
    desk.undo()
    desk.undo()
    desk.redo()
    walked = desk.project.read.records.surfaces(desk.index.record_labels)
    counted = {one.folded: (one.labels, one.records) for one in desk.surfaces.surfaces}
    assert counted == {one.folded: (one.labels, one.records) for one in walked}
    assert len(counted) == 4
