"""Each dialog keeps what is written in its fields, or there is a reason why not."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.gui.dialogs.every import every
from tests.gui.driver import Driver
from tests.gui.test_kept_fields import has_reason
from ui.app import Hashiya
from ui.drafting import keep
from ui.drafting.fields import KEPT_FIELD


def written_in(dialog: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    lines: list[QLineEdit | QPlainTextEdit] = list(dialog.findChildren(QLineEdit))
    found = [*lines, *dialog.findChildren(QPlainTextEdit)]
    return [one for one in found if not one.isReadOnly() and not one.objectName().startswith("qt_")]


def test_every_field_of_every_dialog_is_kept_or_has_a_reason(
    start_hashiya: Callable[[], Hashiya],
) -> None:
    hashiya = start_hashiya()
    hashiya.open_sample()
    hashiya.frame.show()
    sample = Driver(hashiya)
    lost, kept = [], 0
    for name, make in every(sample):
        dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep(dialog, sample.desk.drafts)
        for field in written_in(dialog):
            kept += bool(field.property(KEPT_FIELD))
            if not field.property(KEPT_FIELD) and not has_reason(field):
                lost.append(f"{name}: {field.accessibleName()}")
        dialog.leave_now()
        dialog.deleteLater()
        sample.settle()
    assert lost == []
    assert kept > 30
