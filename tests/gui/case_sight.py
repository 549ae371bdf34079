"""What somebody can see at a window or read in an export: a blind verdict must not be there."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model.errors import BadInput
from exports.base import Options
from exports.registry import exporters
from tests.gui.claims.test_blind import contents, words
from tests.gui.newsroom import AGAIN, Worker
from ui.views.glosses import glosses
from ui.views.hover_facts import facts

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@dataclass(frozen=True, slots=True)
class Sight:
    """A verdict that is to be hidden.

    Attributes:
        rationale: words that stand nowhere else.
        verdict: the verdict's name, which the scale says anyway.
        person: who gave it.
    """

    rationale: str
    verdict: str
    person: str

    def check_claim(self, worker: Worker) -> None:
        """Look at queue, page, pane and log."""
        view = worker.view
        for tab in ("comments", "log"):
            worker.choose(view.pane.talk.tabs, tab)
            self._check_widgets(worker)
        told = [line for line in worker.log() if self.person in line]
        assert told
        assert not [line for line in told if self.verdict in line]
        assert view.pane.draft.value == ""
        assert not view.pane.cards.cards
        model = view.queue.model
        row = model.row(worker.shown.uid)
        assert row is not None
        assert (row.verdict, row.disputed) == (None, False)
        for number in range(model.rowCount()):
            for role in ROLES:
                assert self.verdict not in str(model.data(model.index(number, 0), role))

    def check_palette(self, worker: Worker, typed: str) -> None:
        """Find the claim by its words."""
        worker.press("Ctrl+K")
        worker.write(worker.hashiya.frame, typed)
        found = worker.driver.window.finder.list.model.rows
        assert worker.shown.wording in repr(found)
        assert self.verdict not in repr(found)
        self._check_widgets(worker)
        worker.press("Escape", "Escape")

    def check_article(self, worker: Worker) -> None:
        """Look at a claim span: inspector, gloss, hover card; and at what is offered elsewhere."""
        driver = worker.driver
        worker.press("Ctrl+1")
        driver.press("Alt+Up")
        span = driver.span("CLAIM", AGAIN)
        driver.click_span(span)
        assert driver.desk.span is not None
        self._check_widgets(worker)
        look = worker.hashiya.look
        for seen in (glosses(driver.desk, [span], look), facts(driver.desk, span, look)):
            assert seen
            assert self.verdict not in repr(seen)
        driver.press("Alt+Down", "Alt+Down")
        driver.label("المخزون الحالي يكفي سكان المدينة", "R")
        [row, *_] = worker.inspector.claim.rows
        assert row.candidate.verdict is None
        assert row.verdict is None
        self._check_widgets(worker)
        driver.press("Ctrl+Z", "Alt+Up")

    def check_exports(self, worker: Worker, folder: Path) -> None:
        """Write every format but the project's own archive (ADR 0012), as whoever looks."""
        folder.mkdir(exist_ok=True)
        written = []
        for name, exporter in exporters().items():
            target = folder / f"out{exporter.suffix}.{name}"
            with suppress(BadInput):
                exporter.write(worker.project, target, Options())
            if target.exists() and name != "json":
                written.append(name)
                assert self.rationale not in contents(target), name
        assert {"xlsx", "factcheck", "claimreview"} <= set(written)

    def _check_widgets(self, worker: Worker) -> None:
        found = words(worker.driver.window)
        assert not [text for text in found if self.rationale in text]
        scale = [text for text in words(worker.pane.scale) if self.verdict in text]
        assert [text for text in found if self.verdict in text] == scale
