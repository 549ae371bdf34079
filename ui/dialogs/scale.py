"""Another verdict scale: chosen or edited, and what it touches, before it is in force."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from annotator.model.errors import HashiyaError
from annotator.operations.scale import replace_scale, scale_impact
from annotator.project import Project
from annotator.scheme import library
from annotator.scheme.model import VerdictValue
from annotator.scheme.scale import likely_mapping
from ui.dialogs.base import Dialog
from ui.dialogs.scale_values import ScaleValues
from ui.drafting import Part
from ui.drafting.fields import KEPT_FIELD
from ui.language import tr
from ui.scale_names import shipped_scales
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.badge import VerdictBadge
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.labels import label

DEFAULT, OWN = "default", "own"
MOST_USED = 4
"""So many values in use are seen without scrolling."""


class ScaleDialog(Dialog):
    """Edits the scale; verdicts that were given get values of the new one, in one step.

    Args:
        project: whose scale it is.
        look: how it looks.
    """

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Verdict scale"), look, parent, width=720)
        self._project = project
        self._old = project.scheme.verdicts
        self._used = {one.old: one for one in scale_impact(project.read, self._old, {}).values}
        self.combos: dict[str, Combo] = {}
        self.preset = Combo(_presets(), look, OWN, name=tr("Start from"))
        self.values = ScaleValues(self._old, look)
        self.impact = label("", look, size="small", token="text2", wrap=True)
        self.use = Button(tr("Put in force"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.add_row(tr("Start from"), self.preset)
        self.body.addWidget(self.values)
        self._add_mapping()
        self.body.addWidget(self.impact)
        self.set_buttons(self.use, cancel)
        self.use.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.preset.changed.connect(self._start_from)
        self.values.changed.connect(self._follow)
        self._follow()
        self.keeps("scale", None, values=_Scale(self.values))
        self.values.list.setFocus()

    @property
    def mapping(self) -> dict[str, str]:
        """Which new value each value in use becomes, as it is chosen."""
        return {old: combo.value for old, combo in self.combos.items() if combo.value}

    def submit(self) -> None:
        """Put the scale in force, if it is another one and nothing is missing."""
        self.notice.clear()
        values = self.values.values
        if self._says_what_is_wrong(values):
            return
        if values == self._old:
            self.accept()
            return
        try:
            self._project.perform(replace_scale, values, self.mapping)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    # --- inside ---------------------------------------------------------------------------------

    def _says_what_is_wrong(self, values: Sequence[VerdictValue]) -> bool:
        unnamed = next((one for one in values if not (one.name.ar and one.name.en)), None)
        missing = next((old for old in self.combos if old not in self.mapping), None)
        if not values:
            self.notice.say(tr("A scale has at least one value."))
        elif unnamed is not None:
            self.values.choose(unnamed.code)
            self.notice.say(tr("Each value needs a name in Arabic and in English."))
        elif self.values.number_is_wrong:
            self.values.number.setFocus()
        elif missing is not None:
            self.notice.say(tr("Say what becomes of each value in use."))
            self.combos[missing].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def _start_from(self, name: str) -> None:
        if name == OWN:
            values = self._old
        elif name == DEFAULT:
            values = library.builtin().verdicts
        else:
            values = library.verdict_scale(name)
        for combo in self.combos.values():
            combo.set_value("")
        self.values.set_values(values)

    def _follow(self) -> None:
        """Offer the new values for those in use, and say what is touched."""
        values, chosen = self.values.values, self.mapping
        options = [(one.code, one.name.in_language(self.look.language)) for one in values]
        codes = {one.code for one in values}
        likely = likely_mapping(self._old, values)
        for old, combo in self.combos.items():
            kept = chosen.get(old, "")
            combo.set_options(options, none=tr("Choose…"))
            combo.set_value(kept if kept in codes else likely.get(old, ""))
        self._say_impact()

    def _say_impact(self) -> None:
        moved = [self._used[old] for old, new in self.mapping.items() if new != old]
        verdicts = sum(one.verdicts for one in moved)
        standing = sum(one.standing for one in moved)
        if verdicts:
            given = self.look.digits(tr("%n verdict(s) get another value", "", verdicts))
            stand = self.look.digits(tr("in %n claim(s) it is the one that stands", "", standing))
            words = tr("{given}; {stand}. One undo takes all of it back.").format(
                given=given, stand=stand
            )
        else:
            words = tr("No verdict that was given gets another value.")
        self.impact.setText(words)

    def _add_mapping(self) -> None:
        if not self._used:
            return
        look = self.look
        inner = QWidget()
        inner.setAutoFillBackground(False)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.GAP_12)
        grid.setVerticalSpacing(metrics.GAP_4)
        grid.setColumnStretch(2, 1)
        known = {value.code: value for value in self._old}
        for row, (old, used) in enumerate(self._used.items()):
            value = known.get(old)
            name = value.name.in_language(look.language) if value is not None else old
            normalized = value.normalized if value is not None else "pending"
            combo = Combo([], look, name=name, height=metrics.CONTROL_SMALL)
            combo.changed.connect(self._say_impact)
            self.combos[old] = combo
            count = look.digits(tr("%n verdict(s)", "", used.verdicts))
            grid.addWidget(VerdictBadge(name, normalized, look), row, 0)
            grid.addWidget(label(count, look, size="small", token="text3"), row, 1)
            grid.addWidget(combo, row, 2)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        shown = min(MOST_USED, len(self._used))
        area.setFixedHeight(shown * (metrics.CONTROL_SMALL + metrics.GAP_4))
        self.add_row(tr("What becomes of the values in use"), area)


class _Scale(Part):
    """The values as drafts keep them."""

    def __init__(self, values: ScaleValues) -> None:
        super().__init__(values)
        self._values = values
        values.changed.connect(self.changed)
        for field in (values.arabic, values.english, values.number):
            field.setProperty(KEPT_FIELD, True)

    def read(self) -> str:
        """Return the values, encoded."""
        return msgspec.json.encode(self._values.values).decode()

    def rest(self, text: str) -> None:
        """Show the values of the scale that is in force, or others."""
        if text != self.read():
            self._values.set_values(msgspec.json.decode(text, type=tuple[VerdictValue, ...]))

    def told(self, text: str) -> str:
        """Return the names of the values."""
        values = msgspec.json.decode(text, type=tuple[VerdictValue, ...])
        return " · ".join(one.name.ar for one in values)


def _presets() -> list[tuple[str, str]]:
    return [(OWN, tr("The scale of this project")), (DEFAULT, tr("Default")), *shipped_scales()]
