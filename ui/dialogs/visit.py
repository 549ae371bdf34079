"""Asked before an address is opened: whose page it is."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from annotator.files import shown
from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, label

LONGEST = 600
"""Characters of an address that are shown."""


class Visit(Dialog):
    """Shows host and address; opens it in the browser when that is wanted.

    The host is shown as it goes over the wire, so that a letter of another script that looks
    like a Latin one is seen.

    Args:
        target: an address on the web.
        look: how it looks.
    """

    def __init__(self, target: QUrl, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open in the browser?"), look, parent, width=480)
        self.target = target
        host = target.host(QUrl.ComponentFormattingOption.FullyEncoded)
        self.host = ElidedLabel(host, look, size="large", weight=600, middle=True)
        url = shown(target.toString(QUrl.ComponentFormattingOption.FullyEncoded))[:LONGEST]
        self.address = ElidedLabel(url, look, size="small", token="text2", middle=True)
        self.body.addWidget(self.host)
        self.body.addWidget(self.address)
        words = tr("The page opens outside Hashiya; its owner sees that somebody came.")
        self.body.addWidget(label(words, look, size="small", token="text3", wrap=True))
        self.open_button = Button(tr("Open"), look, primary=True)
        self.copy = Button(tr("Copy the address"), look)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.open_button, self.copy, cancel)
        self.open_button.clicked.connect(self.visit)
        self.copy.clicked.connect(self.copy_address)
        cancel.clicked.connect(self.reject)
        self.open_button.setFocus()

    def visit(self) -> None:
        """Open the address."""
        QDesktopServices.openUrl(self.target)
        self.accept()

    def copy_address(self) -> None:
        """Put the address on the clipboard instead."""
        QApplication.clipboard().setText(self.target.toString())
        self.accept()
