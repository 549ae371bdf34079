"""The parts of a verdict as drafts keep them: letters, and what was chosen."""

from annotator.model import Uid, parse_uid, uid_text
from annotator.scheme.lookup import SchemeIndex
from ui.drafting import Drafting, DraftMark, Keeping, Part
from ui.drafting.fields import TextField
from ui.theme.look import Look
from ui.views.claims.case import Draft
from ui.views.claims.cites import Cites
from ui.views.claims.verdict_form import VerdictForm
from ui.widgets.confidence import Confidence
from ui.widgets.tick import Tick
from ui.widgets.verdict_scale import VerdictScale

VERDICT = "verdict"
_UNTICKED = "no"


def words_of(draft: Draft) -> dict[str, str]:
    """Return a verdict in words, by part."""
    return {
        "value": draft.value,
        "rationale": draft.rationale,
        "confidence": "" if draft.confidence is None else str(draft.confidence),
        "cites": " ".join(uid_text(Uid(uid)) for uid in draft.cites),
        "reason": draft.reason,
        "correction": _UNTICKED if draft.correction is False else "",
    }


class VerdictKeeping(Keeping):
    """Keeps the verdict that is begun in a form and a scale."""

    def __init__(
        self,
        drafts: Drafting,
        index: SchemeIndex,
        look: Look,
        scale: VerdictScale,
        form: VerdictForm,
        mark: DraftMark,
    ) -> None:
        parts: dict[str, TextField | Part] = {
            "value": _Value(scale, index, look),
            "rationale": form.rationale,
            "confidence": _Confidence(form.confidence),
            "cites": _Cited(form.cites),
            "reason": form.reason,
            "correction": _Correction(form.correction),
        }
        super().__init__(drafts, parts, mark, form)


class _Value(Part):
    def __init__(self, scale: VerdictScale, index: SchemeIndex, look: Look) -> None:
        super().__init__(scale)
        self._scale, self._index, self._look = scale, index, look
        scale.changed.connect(self._chosen)

    def read(self) -> str:
        return self._scale.value

    def rest(self, text: str) -> None:
        known = {value.code for value in self._scale.values}
        self._scale.set_value(text if text in known else "")  # the scale may be another by now

    def told(self, text: str) -> str:
        known = {value.code for value in self._scale.values}
        if text not in known:
            return ""
        return self._index.verdict(text).name.in_language(self._look.language)

    def _chosen(self) -> None:
        self.changed.emit()


class _Confidence(Part):
    def __init__(self, confidence: Confidence) -> None:
        super().__init__(confidence)
        self._confidence = confidence
        confidence.changed.connect(self.changed)

    def read(self) -> str:
        value = self._confidence.value
        return "" if value is None else str(value)

    def rest(self, text: str) -> None:
        self._confidence.set_value(int(text) if text.isdecimal() else None)

    def told(self, text: str) -> str:
        return f"{text}%" if text else ""


class _Cited(Part):
    def __init__(self, cites: Cites) -> None:
        super().__init__(cites)
        self._cites = cites
        cites.changed.connect(self.changed)

    def read(self) -> str:
        return " ".join(uid_text(Uid(uid)) for uid in self._cites.value)

    def rest(self, text: str) -> None:
        self._cites.set_value([parse_uid(one) for one in text.split()])

    def told(self, text: str) -> str:
        return ""


class _Correction(Part):
    def __init__(self, tick: Tick) -> None:
        super().__init__(tick)
        self._tick = tick
        tick.clicked.connect(self._clicked)

    def read(self) -> str:
        return "" if self._tick.isChecked() else _UNTICKED

    def rest(self, text: str) -> None:
        self._tick.setChecked(text != _UNTICKED)

    def told(self, text: str) -> str:
        return ""

    def _clicked(self) -> None:
        self.changed.emit()
