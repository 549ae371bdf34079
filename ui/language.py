"""The language of the interface: its texts, its direction and its locale.

Source strings are English and stand inside `tr(...)`, which ``pyside6-lupdate`` finds anywhere;
Arabic, and the plural forms of both, stand in ``resources/translations``.
"""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text of the interface in its present language.

    Args:
        text: the English text, a literal; ``%n`` stands for ``n``.
        comment: what sets it apart from the same English in another sense, a literal.
        n: a number that the form of the text depends on. Give it by position, so that
            lupdate sees it: ``tr("%n span(s)", "", count)``.
    """
    return QCoreApplication.translate("", text, comment, n)
