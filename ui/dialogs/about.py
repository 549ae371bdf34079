"""What Hashiya is, which version, and under which licences."""

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.field import input_sheet
from ui.widgets.labels import label

WORKS = (
    ("IBM Plex Sans Arabic", "SIL Open Font License 1.1", "© IBM Corp."),
    ("Amiri", "SIL Open Font License 1.1", "© The Amiri Project Authors"),
    ("Phosphor icons, QtAwesome", "MIT", "© Phosphor Icons; Spyder IDE contributors"),
    ("Qt, PySide6", "GNU LGPL 3", "© The Qt Company Ltd. and contributors"),
    ("python-bidi", "GNU LGPL 3", "© Yaacov Zamir, Meir Kriheli"),
)


class About(Dialog):
    """Name, version and licences.

    Args:
        version: of the program; empty when nobody knows it.
        look: how it looks.
    """

    def __init__(self, version: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Hashiya"), look, parent, width=520)
        self.title.setText(tr("Hashiya"))
        self.title.setFont(look.brand_font(34))
        said = tr("Version {version}").format(version=look.isolate(version)) if version else ""
        self.version = label(said, look, token="text2")
        self.version.setVisible(bool(version))
        self.body.addWidget(self.version)
        words = tr("Annotation of Arabic news: entities, claims and sources, right to left.")
        self.body.addWidget(label(words, look, wrap=True))
        licence = tr("Licensed under Apache 2.0. Hashiya stands on the work of others:")
        self.body.addWidget(label(licence, look, size="small", token="text2", wrap=True))
        self.licences = QPlainTextEdit("\n".join(_line(*work) for work in WORKS))
        self.licences.setReadOnly(True)
        self.licences.setFont(look.font("small"))
        self.licences.setFrameShape(QFrame.Shape.NoFrame)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setFixedHeight(140)
        self.licences.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        sheet = input_sheet(look, "QPlainTextEdit", horizontal=8, vertical=4)
        self.licences.setStyleSheet(sheet)
        option = self.licences.document().defaultTextOption()
        self.licences.document().setDefaultTextOption(option)
        self.body.addWidget(self.licences)
        close = Button(tr("Close"), look, primary=True)
        close.clicked.connect(self.accept)
        self.set_buttons(close)
        close.setFocus()


def _line(name: str, licence: str, holder: str) -> str:
    return f"{name} — {licence}, {holder}"
