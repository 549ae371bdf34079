"""The pane at the end side: where a claim is, what comes next, the verdict, log and comments."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Claim, DraftKey, Uid, Verdict
from annotator.model.next_step import NextStep
from annotator.operations.verdicts import decide, judge_claim
from ui.drafting import DraftMark
from ui.language import tr
from ui.scale_names import scale_name
from ui.theme import metrics
from ui.views.claims.case import Case, Draft, case_of
from ui.views.claims.checkers import Checkers
from ui.views.claims.content import Content
from ui.views.claims.deeds import Deeds
from ui.views.claims.next_words import next_icon, next_words
from ui.views.claims.pane_foot import PaneFoot
from ui.views.claims.people import People
from ui.views.claims.shares import Shares
from ui.views.claims.step_line import StepLine, told
from ui.views.claims.talk import COMMENTS, LOG, Talk
from ui.views.claims.trying import attempt
from ui.views.claims.verdict_cards import VerdictCards
from ui.views.claims.verdict_form import VerdictForm
from ui.views.claims.verdict_parts import VERDICT, VerdictKeeping, words_of
from ui.views.workspace import Parts
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, label, picture
from ui.widgets.section import Section
from ui.widgets.verdict_scale import VerdictScale

__all__ = ["Draft", "VerdictPane"]

LOG_LEAST, COMMENTS_LEAST = 116, 236
"""So high the lower part is at least, where there is room."""


class VerdictPane(QWidget):
    """Reviews the claim that is shown.

    A verdict is given by its button, since it is a judgement with one's name on it; what was
    begun for a claim waits there while one looks at another.

    Signals:
        given: a verdict was given.
        opened: open the article of a cited span (`Appearance`).
        people_asked: show who works in the project.
    """

    given = Signal()
    opened = Signal(object)
    people_asked = Signal()

    def __init__(self, parts: Parts, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = parts.desk.project
        self._look = look = parts.look
        self._people = people
        self._case: Case | None = None
        index = parts.desk.index
        self.steps = StepLine(look, people.name)
        self.where = ElidedLabel("", look, size="small", token="text2")
        self.scale = VerdictScale(index.scheme.verdicts, look, name=tr("Verdict"))
        self.next_icon = picture()
        self.next = label("", look, size="small", token="accentText", wrap=True)
        self.checkers = Checkers(self._project, look)
        self.cards = VerdictCards(index, look, people.name)
        self.form = VerdictForm(self._project, look)
        self.rationale = self.form.rationale
        self.foot = foot = PaneFoot(look)
        self.notice, self.give, self.discard = foot.notice, foot.give, foot.discard
        self.start, self.triage = foot.start, foot.triage
        self.publish, self.reopen = foot.publish, foot.reopen
        self.mark = DraftMark(look, discards=False)
        drafts = parts.desk.drafts
        self.keeping = VerdictKeeping(drafts, index, look, self.scale, self.form, self.mark)
        self.talk = Talk(index, look, people.name, drafts)
        self.log = self.talk.log
        self.deeds = Deeds(self._project, drafts, look, self.notice, self)
        self._lay_out(parts)
        self._listen()

    @property
    def claim(self) -> Claim | None:
        """The claim that is reviewed."""
        return self._case.claim if self._case is not None else None

    @property
    def draft(self) -> Draft:
        """The verdict as it stands in the pane."""
        return self.form.draft(self.scale.value)

    # --- showing --------------------------------------------------------------------------------

    def show_content(self, content: Content) -> None:
        """Show a claim's review, with the verdict that was begun for it."""
        case, before = case_of(self._project, content.claim), self._case
        same = before is not None and before.claim.uid == case.claim.uid
        self._case = case
        self.deeds.claim = case.claim
        spans = [place.appearance.span.uid for place in content.places]
        spans += [one.evidence.span for one in content.evidence if one.evidence.span is not None]
        self.form.offer(spans)
        key = DraftKey(VERDICT, case.claim.uid)
        self.keeping.about(key, words_of(case.kept), case.claim.wording)
        if before is None or not same or before.claim.state is not case.claim.state:
            self.notice.clear()  # what was refused in another state is refused no more
        self.talk.comments.show_claim(case.claim)
        self._show_case(case)
        self.talk.show_talk(content.events, case.comments, case.person)

    def _show_case(self, case: Case) -> None:
        look = self._look
        self.steps.show_steps(case.claim.state, case.steps)
        last = case.steps[-1] if case.steps else None
        fresh = tr("New: nobody has looked at it yet.")
        self.where.set_text(told(last, self._people.name, look) if last else fresh)
        self.next.setText(next_words(case))
        self.next_icon.setPixmap(look.pixmap(next_icon(case), "accentText", 16))
        self.checkers.show_claim(case.claim)
        self.cards.show_verdicts(case.pair, offered=case.next is NextStep.DECIDE)
        self.scale.setEnabled(case.is_judged_now)
        self.form.enable(enabled=case.is_judged_now)
        self.foot.show_case(case)
        self._changed(keep=True)

    # --- what can be done -----------------------------------------------------------------------

    def choose(self, digit: str) -> bool:
        """Choose the value that a digit stands for; return whether there is one."""
        if self._case is None:
            return False
        if not self._case.is_judged_now:
            self.notice.say(next_words(self._case), "warn")
            return False
        return self.scale.choose_by_key(digit)

    def send(self) -> None:
        """Say the comment that has the focus; else give the verdict."""
        if self.talk.comments.field.hasFocus():
            self.talk.comments.say()
        else:
            self.judge()

    def judge(self) -> None:
        """Give the verdict, or decide."""
        draft, case = self.draft, self._case
        if case is None:
            return
        if not case.is_judged_now:
            self.notice.say(next_words(case), "warn")
        elif not draft.value:
            self.notice.say(tr("Choose a value of the scale first."))
            self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_new(draft, case):
            self._give(draft, case)

    def write(self) -> None:
        """Put the caret into the rationale."""
        self.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shares.form_area.ensureWidgetVisible(self.rationale)

    def cite(self) -> None:
        """Offer the spans that can be cited."""
        if self._case is not None and self._case.is_judged_now:
            self.shares.form_area.ensureWidgetVisible(self.form.cites)
            self.form.cites.open_menu()

    def assign(self) -> None:
        """Offer the people who can check the claim."""
        self.shares.form_area.ensureWidgetVisible(self.checkers)
        self.checkers.open()

    def show_log(self) -> None:
        """Show what happened to the claim."""
        self.talk.turn(LOG)
        self.shares.form_area.ensureWidgetVisible(self.talk.tabs)

    def comment(self) -> None:
        """Put the caret where comments are written."""
        self.talk.turn(COMMENTS)
        self.talk.comments.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shares.form_area.ensureWidgetVisible(self.talk.comments.send)
        self.shares.talk_area.ensureWidgetVisible(self.talk.comments.send)

    # --- inside ---------------------------------------------------------------------------------

    def _give(self, draft: Draft, case: Case) -> None:
        verb = decide if case.next is NextStep.DECIDE else judge_claim
        done = attempt(
            self._project,
            self.notice,
            verb,
            case.claim.uid,
            draft.value,
            draft.rationale,
            reason=draft.reason,
            confidence=draft.confidence,
            correction=draft.correction,
            cites=[Uid(one) for one in draft.cites],
        )
        if done is not None:
            self.keeping.discard()  # what stands now is shown already
            self.given.emit()

    def _is_new(self, draft: Draft, case: Case) -> bool:
        return self._begun(draft, case) or (case.may_repeat and bool(draft.value))

    def _begun(self, draft: Draft, case: Case) -> bool:
        kept = case.kept
        said = (draft.value, draft.rationale, draft.confidence, draft.cites)
        return said != (kept.value, kept.rationale, kept.confidence, kept.cites)

    def _discard(self) -> None:
        self.notice.clear()
        self.keeping.discard()

    def _take_over(self, verdict: Verdict) -> None:
        """Begin with what a checker said."""
        said = Draft(verdict.value, verdict.rationale, verdict.confidence, verdict.cites)
        self.keeping.write(words_of(said))

    def _written(self) -> None:
        self._changed(keep=True)

    def _edited(self) -> None:
        asked = self.form.asks_reason
        self._changed(keep=False)
        if self.form.asks_reason and not asked:
            QTimer.singleShot(0, self._show_reason)  # when it has its place

    def _show_reason(self) -> None:
        self.shares.form_area.ensureWidgetVisible(self.form.reason)

    def _changed(self, *, keep: bool) -> None:
        """Follow the draft: which buttons there are, and what is asked."""
        case = self._case
        if case is None:
            return
        self.form.ask_reason(case, self.scale.value)
        begun = self._begun(self.draft, case)
        new = self._is_new(self.draft, case)
        self.foot.show_buttons(case, begun=begun, new=new)
        if begun and not keep:
            self.notice.clear()

    def _turned(self) -> None:
        """Give comments more room than the log: they are written there."""
        self.shares.set_talk_least(COMMENTS_LEAST if self.talk.tab == COMMENTS else LOG_LEAST)

    def _listen(self) -> None:
        self.keeping.shown.connect(self._written)
        self.scale.changed.connect(self._edited)
        self.form.changed.connect(self._edited)
        self.form.cites.opened.connect(self.opened)
        self.cards.taken.connect(self._take_over)
        self.give.clicked.connect(self.judge)
        self.discard.clicked.connect(self._discard)
        self.start.clicked.connect(self.deeds.start)
        self.triage.clicked.connect(self.deeds.triage)
        self.publish.clicked.connect(self.deeds.publish)
        self.reopen.clicked.connect(self.deeds.reopen)
        self.checkers.assigned.connect(self.deeds.assign)
        self.checkers.people_asked.connect(self.people_asked)
        self.talk.comments.said.connect(self.deeds.comment)
        self.talk.comments.deleted.connect(self.deeds.delete_comment)
        self.deeds.commented.connect(self.talk.comments.clear)
        self.talk.turned.connect(self._turned)

    def _lay_out(self, parts: Parts) -> None:
        look = self._look
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(0, 4, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.steps)
        where = QHBoxLayout()
        where.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 6)
        where.addWidget(self.where)
        top.addLayout(where)
        top.addWidget(Hairline(look))
        scale = scale_name(parts.desk.index.scheme.verdicts)
        verdict = Section(tr("Verdict"), look, line=False)
        verdict.body.setContentsMargins(metrics.PANE_PADDING, 10, metrics.PANE_PADDING, 4)
        verdict.add_to_head(label(scale, look, size="small", token="text3"))
        verdict.add(self.scale)
        names = tr("Verdict"), tr("Log and comments")
        self.shares = Shares(head, verdict, self._form(), self.foot, self.talk, names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shares)

    def _form(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 10)
        column.setSpacing(metrics.GAP_8)
        hint = QHBoxLayout()
        hint.setSpacing(metrics.GAP_8)
        hint.addWidget(self.next_icon, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.next, 1)
        column.addLayout(hint)
        column.addWidget(self.mark)
        column.addWidget(self.checkers)
        column.addWidget(self.cards)
        column.addWidget(self.form)
        return inner
