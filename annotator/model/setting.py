"""What a project decides for all who work in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.article import Role
from annotator.model.ids import Uid


class SettingKey(StrEnum):
    """The name of a setting, as the project file has it."""

    ORGANISATION_NAME = "organisation-name"
    ORGANISATION_URL = "organisation-url"
    BLIND_REVIEW = "blind-review"
    CLITIC_POLICY = "clitic-policy"
    OTHERS_SEEN = "others-seen"


class CliticPolicy(StrEnum):
    """Whether names are tagged without the particles that are written with them, or with."""

    WITHOUT = "without"
    WITH = "with"


class OthersSeen(StrEnum):
    """Who may see annotation of others: independent work stays independent unless all may."""

    LEADS = "leads"
    CHECKERS = "checkers"
    """Leads and fact-checkers."""
    EVERYBODY = "everybody"


YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as a row: its key, and its value as text."""

    uid: Uid
    key: SettingKey
    value: str


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a project; what was never set has its default."""

    organisation_name: str = ""
    organisation_url: str = ""
    blind_review: bool = False
    clitic_policy: CliticPolicy = CliticPolicy.WITHOUT
    others_seen: OthersSeen = OthersSeen.CHECKERS

    def shows_others(self, role: Role) -> bool:
        """Return whether somebody of this role may see annotation that is not their own."""
        by_role = {
            Role.LEAD: True,
            Role.FACT_CHECKER: self.others_seen is not OthersSeen.LEADS,
            Role.ANNOTATOR: self.others_seen is OthersSeen.EVERYBODY,
        }
        return by_role.get(role, False)

    @classmethod
    def of(cls, values: Mapping[SettingKey, str]) -> "Settings":
        """Return the settings that rows give.

        Raises:
            ValueError: a value is none that its setting may have.
        """
        blind = values.get(SettingKey.BLIND_REVIEW, NO)
        if blind not in (YES, NO):
            raise ValueError(f"{blind!r} is neither {YES!r} nor {NO!r}")
        return cls(
            organisation_name=values.get(SettingKey.ORGANISATION_NAME, ""),
            organisation_url=values.get(SettingKey.ORGANISATION_URL, ""),
            blind_review=blind == YES,
            clitic_policy=CliticPolicy(
                values.get(SettingKey.CLITIC_POLICY, CliticPolicy.WITHOUT.value)
            ),
            others_seen=OthersSeen(values.get(SettingKey.OTHERS_SEEN, OthersSeen.CHECKERS.value)),
        )

    def values(self) -> dict[SettingKey, str]:
        """Return the settings that differ from their defaults, as rows have them."""
        given = {
            SettingKey.ORGANISATION_NAME: self.organisation_name,
            SettingKey.ORGANISATION_URL: self.organisation_url,
            SettingKey.BLIND_REVIEW: YES if self.blind_review else "",
            SettingKey.CLITIC_POLICY: (
                "" if self.clitic_policy is CliticPolicy.WITHOUT else self.clitic_policy.value
            ),
            SettingKey.OTHERS_SEEN: (
                "" if self.others_seen is OthersSeen.CHECKERS else self.others_seen.value
            ),
        }
        return {key: value for key, value in given.items() if value}
