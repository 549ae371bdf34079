"""The language of the interface: its texts, its direction and its locale.

Source strings are English and stand inside `tr(...)`, which ``pyside6-lupdate`` finds anywhere;
Arabic, and the plural forms of both languages, stand in ``resources/translations``
(`ui.catalogs` makes them).
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import resources
from ui.choices import Language
from ui.theme.look import Look

_OURS = "hashiya-catalog"


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text of the interface in its present language.

    Args:
        text: the English text, a literal; ``%n`` stands for ``n``.
        comment: what sets it apart from the same English in another sense, a literal.
        n: a number that the form of the text depends on. Give it by position, so that
            lupdate sees it, after an empty comment if there is none.
    """
    return QCoreApplication.translate("", text, comment, n)


def speak(app: QApplication, look: Look) -> None:
    """Let an application speak the language of a look, in its direction and with its digits."""
    load_catalogs(app, look.language)
    app.setLayoutDirection(look.direction)
    QLocale.setDefault(look.locale)


def load_catalogs(
    app: QCoreApplication, language: Language, folder: Path | None = None
) -> list[QTranslator]:
    """Install a language's catalogs, Qt's own and ours, in place of the ones before.

    Args:
        app: the application.
        language: which catalogs.
        folder: where ours lie; by default ``resources/translations``.

    Raises:
        RuntimeError: our catalog is missing or damaged.
    """
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        # Named away at once: a deferred deletion would be found again until it happens.
        old.setObjectName("")
        old.deleteLater()
    ours = folder or resources.path("translations")
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = [_install(app, ours / f"hashiya_{language}.qm")]
    base = qts / f"qtbase_{language}.qm"
    if base.exists():  # Linux distributions part Qt's catalogs from Qt
        installed.append(_install(app, base))
    return installed


def _install(app: QCoreApplication, catalog: Path) -> QTranslator:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if not translator.load(str(catalog)):
        raise RuntimeError(f"the catalog {catalog} is missing or damaged")
    app.installTranslator(translator)
    return translator
