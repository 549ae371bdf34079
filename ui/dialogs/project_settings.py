"""What the project decides for all who work in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.model import CliticPolicy, OthersSeen, SettingKey
from annotator.model.errors import HashiyaError
from annotator.model.setting import NO, YES
from annotator.operations.settings import rename_project, set_setting
from annotator.project import Project
from ui.dialogs.base import Dialog, Row, latin
from ui.drafting import Part
from ui.drafting.fields import TextField
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented
from ui.wording import sentence


class ProjectSettings(Dialog):
    """Name, whose checks they are, blind review, how names are tagged, and who sees whose work.

    What is changed is a step of undo each.

    Args:
        project: whose settings they are.
        look: how it looks.
        people: shows who works in the project.
        scale: shows the verdict scale.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        people: Callable[[], None],
        scale: Callable[[], None],
    ) -> None:
        super().__init__(tr("Settings of the project"), look, parent, width=580)
        self._project = project
        self._people, self._scale = people, scale
        self._seen = settings = project.read.settings.all()
        self.name = Field(look, project.name)
        self.organisation = Field(look, settings.organisation_name)
        self.address = Field(look, settings.organisation_url, placeholder="https://")
        latin(self.address)
        self.blind = Segmented(
            [(NO, tr("One checker judges")), (YES, tr("Two checkers judge, blind"))],
            look,
            YES if settings.blind_review else NO,
            name=tr("Review"),
        )
        self.blind_hint = label("", look, size="small", token="text2", wrap=True)
        whole = look.isolate("«وبغداد»")
        bare = look.isolate("«بغداد»")
        without = tr("Without them: {name} of {whole}").format(name=bare, whole=whole)
        self.clitics = Segmented(
            [
                (CliticPolicy.WITHOUT.value, without),
                (CliticPolicy.WITH.value, tr("With them: {name}").format(name=whole)),
            ],
            look,
            settings.clitic_policy.value,
            name=tr("Particles written with names"),
        )
        self.others = Segmented(
            [
                (OthersSeen.LEADS.value, tr("Leads")),
                (OthersSeen.CHECKERS.value, tr("Leads and fact-checkers")),
                (OthersSeen.EVERYBODY.value, tr("Everybody")),
            ],
            look,
            settings.others_seen.value,
            name=tr("Who may see others' annotation"),
        )
        self._lay_out()
        self.blind.changed.connect(self._show_hint)
        self._show_hint()
        self.name.setFocus()

    def submit(self) -> None:
        """Put in force what was changed; what is refused is told at its field."""
        for one in (self.name_row, self.organisation_row, self.address_row):
            one.notice.clear()
        self.notice.clear()
        seen = self._seen
        given: tuple[tuple[SettingKey, str, str, Row | None], ...] = (
            (
                SettingKey.ORGANISATION_URL,
                seen.organisation_url,
                self.address.text().strip(),
                self.address_row,
            ),
            (
                SettingKey.ORGANISATION_NAME,
                seen.organisation_name,
                " ".join(self.organisation.text().split()),
                self.organisation_row,
            ),
            (SettingKey.BLIND_REVIEW, YES if seen.blind_review else NO, self.blind.value, None),
            (SettingKey.CLITIC_POLICY, seen.clitic_policy.value, self.clitics.value, None),
            (SettingKey.OTHERS_SEEN, seen.others_seen.value, self.others.value, None),
        )
        if not self._rename():
            return
        for key, before, value, row in given:
            if value != before and not self._set(key, value, row):
                return
        self.accept()

    def _rename(self) -> bool:
        name = " ".join(self.name.text().split())
        if name == self._project.name:
            return True
        try:
            self._project.perform(rename_project, name)
        except HashiyaError as error:
            self.name_row.fail(sentence(error))
            return False
        return True

    def _set(self, key: SettingKey, value: str, row: Row | None) -> bool:
        try:
            self._project.perform(set_setting, key, value)
        except HashiyaError as error:
            if row is None:
                self.notice.fail(error)
            else:
                row.fail(sentence(error))
            return False
        finally:
            self._seen = self._project.read.settings.all()
        return True

    def _show_hint(self) -> None:
        if self.blind.value == YES:
            words = tr(
                "Two fact-checkers judge a claim, and neither sees the other's verdict before. "
                "When they differ, a lead decides."
            )
        else:
            words = tr("The verdict of one fact-checker counts at once.")
        self.blind_hint.setText(words)

    def _lay_out(self) -> None:
        parts: dict[str, TextField | Part] = {
            "name": self.name,
            "organisation": self.organisation,
            "address": self.address,
        }
        self.keeps("settings", None, **parts)
        look = self.look
        self.name_row = self.add_row(tr("Name of the project"), self.name)
        self.organisation_row, self.address_row = self.add_abreast(
            (tr("Name of the organisation"), self.organisation),
            (tr("Its address on the web"), self.address),
        )
        words = tr("Reports and ClaimReview carry this name: whose checks they are.")
        self.body.addWidget(label(words, look, size="small", token="text3", wrap=True))
        self.add_row(tr("Review"), self.blind)
        self.body.addWidget(self.blind_hint)
        self.add_row(tr("Particles written with names"), self.clitics)
        self.add_row(tr("Who may see others' annotation"), self.others)
        self.people = Button(tr("People and roles…"), look, icon="users")
        self.scale = Button(tr("Verdict scale…"), look, icon="scales")
        self.foot.addWidget(self.people)
        self.foot.addWidget(self.scale)
        self.save = Button(tr("Save"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.people.clicked.connect(self._show_people)
        self.scale.clicked.connect(self._show_scale)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.organisation.setCursorPosition(0)
        for segments in (self.blind, self.clitics, self.others):
            segments.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _show_people(self) -> None:
        self._people()

    def _show_scale(self) -> None:
        self._scale()
