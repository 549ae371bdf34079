"""Fields that are written in: what stands in one."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

Line = QLineEdit | QPlainTextEdit


def text_of(field: Line | QTextEdit) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
