"""What stands in the place of a page when nobody is quoted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import label


class Nothing(QWidget):
    """A line that says what would be here, and a way to it.

    Signals:
        left: the button was pressed.
    """

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", look, token="text2", wrap=True)
        self.button = Button("", look)
        self.button.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.GAP_28] * 4)
        column.setSpacing(metrics.GAP_12)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()

    def explain(self, *, narrowed: bool, known: bool) -> None:
        """Say why nobody is here.

        Args:
            narrowed: whether a filter leaves nobody.
            known: whether everything has been read; until then nothing is said.
        """
        self.words.setVisible(known)
        self.button.setVisible(known)
        if narrowed:
            self.words.setText(tr("Nobody is quoted like this."))
            self.button.setText(tr("Clear the filters"))
        else:
            self.words.setText(
                tr("Who is quoted will stand here, once sources are joined to what they say.")
            )
            self.button.setText(tr("Annotate articles"))
        self.button.updateGeometry()
        self.button.setAccessibleName(self.button.text())
