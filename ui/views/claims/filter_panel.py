"""The filters of the queue that are not always in sight, and the chips of those that are on."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model import ClaimState
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.reading import EVERYTHING, Filter, QueueRow
from ui.language import tr
from ui.queue_read import GROUPS
from ui.review_words import DISPUTED_ICON, ICONS, disputed_word, state_word
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.delegate import Names
from ui.widgets.chip import Chip
from ui.widgets.combo import Combo
from ui.widgets.labels import label
from ui.widgets.tick import Tick

SPREADS = (2, 3, 5, 10)


class FilterPanel(QScrollArea):
    """Chooses a `Filter`; each choice takes effect at once. Esc closes it.

    Args:
        index: the project's scheme, for the verdicts.
        look: how it looks.

    Signals:
        changed: another filter is chosen.
        left: it shall close.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, index: SchemeIndex, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filter = EVERYTHING
        self.states = {state: Tick(state_word(state), look) for state in GROUPS}
        self.unassigned = Tick(tr("Nobody checks it"), look)
        self.disputed = Tick(disputed_word(), look)
        verdicts = [
            (one.code, one.name.in_language(look.language)) for one in index.scheme.verdicts
        ]
        spreads = [(str(many), _outlets(many, look)) for many in SPREADS]
        self.verdict = self._combo(tr("Verdict"), verdicts)
        self.topic = self._combo(tr("Topic"), [])
        self.outlet = self._combo(tr("Outlet"), [])
        self.spread = self._combo(tr("Spread"), spreads)
        self._lay_out()
        for tick in (*self.states.values(), self.unassigned, self.disputed):
            tick.clicked.connect(self._choose)

    def offer(self, rows: Collection[QueueRow]) -> None:
        """Offer the topics and outlets that there are."""
        topics = sorted({row.claim.topic for row in rows if row.claim.topic})
        outlets = sorted({name for row in rows for name in row.outlets})
        for combo, names in ((self.topic, topics), (self.outlet, outlets)):
            combo.set_options([(name, name) for name in names], none=tr("Any", "filter"))
        self.show_filter(self._filter)

    def show_filter(self, wanted: Filter) -> None:
        """Show what is chosen."""
        self._filter = wanted
        for state, tick in self.states.items():
            tick.setChecked(state in wanted.states)
        self.unassigned.setChecked(wanted.unassigned)
        self.disputed.setChecked(wanted.disputed)
        self.verdict.set_value(next(iter(wanted.values), ""))
        self.topic.set_value(wanted.topic)
        self.outlet.set_value(wanted.outlet)
        self.spread.set_value(str(wanted.spread) if wanted.spread else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        verdict, spread = self.verdict.value, self.spread.value
        self._filter = Filter(
            states=frozenset(state for state, tick in self.states.items() if tick.isChecked()),
            unassigned=self.unassigned.isChecked(),
            disputed=self.disputed.isChecked(),
            values=frozenset({verdict} if verdict else ()),
            topic=self.topic.value,
            outlet=self.outlet.value,
            spread=int(spread) if spread else 0,
        )
        self.changed.emit(self._filter)

    def _combo(self, name: str, options: Sequence[tuple[str, str]]) -> Combo:
        none = tr("Any", "filter")
        made = Combo(options, self._look, name=name, none=none, height=metrics.CONTROL_SMALL)
        made.setFont(self._look.font("small"))
        made.changed.connect(self._choose)
        return made

    def _lay_out(self) -> None:
        look = self._look
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(metrics.PANE_PADDING, 4, metrics.PANE_PADDING, 10)
        column.setSpacing(2)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(metrics.GAP_8)
        ticks.setVerticalSpacing(2)
        for column_number in (0, 1):
            ticks.setColumnStretch(column_number, 1)
        every = [*self.states.values(), self.disputed, self.unassigned]
        for place, tick in enumerate(every[:-1]):
            ticks.addWidget(tick, place // 2, place % 2)
        ticks.addWidget(every[-1], len(every) // 2, 0, 1, 2)
        column.addLayout(ticks)
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(metrics.GAP_8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, combo in enumerate((self.verdict, self.topic, self.outlet, self.spread)):
            name = label(combo.accessibleName(), look, size="small", token="text2")
            grid.addWidget(name, place, 0)
            grid.addWidget(combo, place, 1)
        column.addLayout(grid)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(90)
        self.setMaximumHeight(inner.sizeHint().height())
        self.setAccessibleName(tr("Filters"))


def chips(wanted: Filter, index: SchemeIndex, look: Look) -> list[tuple[Chip, Filter]]:
    """Return a chip for each part of a filter, with the filter that is left without it."""
    found: list[tuple[str, str, Filter]] = [
        (state_word(state), ICONS[state], replace(wanted, states=wanted.states - {state}))
        for state in GROUPS
        if state in wanted.states
    ]
    if wanted.disputed:
        found.append((disputed_word(), DISPUTED_ICON, replace(wanted, disputed=False)))
    if wanted.unassigned:
        less = replace(wanted, unassigned=False)
        found.append((tr("Nobody checks it"), "user-circle", less))
    for code in wanted.values:
        value = index.verdict(code)
        icon = look.verdict(value.normalized).icon
        less = replace(wanted, values=wanted.values - {code})
        found.append((value.name.in_language(look.language), icon, less))
    if wanted.topic:
        found.append((wanted.topic, "tag", replace(wanted, topic="")))
    if wanted.outlet:
        found.append((wanted.outlet, "newspaper", replace(wanted, outlet="")))
    if wanted.spread:
        less = replace(wanted, spread=0)
        found.append((_outlets(wanted.spread, look), "broadcast", less))
    return [(Chip(text, look, icon=icon), less) for text, icon, less in found]


def _outlets(many: int, look: Look) -> str:
    return look.digits(tr("%n outlet(s) or more", "", many))


def told(row: QueueRow, index: SchemeIndex, look: Look, names: Names) -> str:
    """Return all that the queue shows of a claim, in words, a line each."""
    claim = row.claim
    lines = [claim.wording, f"{look.digits(str(claim.number))} · {state_word(claim.state)}"]
    if row.disputed:
        lines.append(disputed_word())
    elif row.verdict is not None and claim.state is not ClaimState.REOPENED:
        lines.append(index.verdict(row.verdict.value).name.in_language(look.language))
    people = [name for name in (names(claim.assignee), names(claim.second)) if name]
    if people:
        lines.append(tr("Checked by {names}").format(names=tr(", ").join(people)))
    lines.append(tr("Priority {n}").format(n=look.digits(f"{row.priority:.2f}")))
    if row.outlets:
        lines.append(tr(", ").join(row.outlets))
    return "\n".join(lines)
