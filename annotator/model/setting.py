"""What a project decides for all who work in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import Uid


class SettingKey(StrEnum):
    """The name of a setting, as the project file has it."""

    ORGANISATION_NAME = "organisation-name"
    ORGANISATION_URL = "organisation-url"
    BLIND_REVIEW = "blind-review"
    CLITIC_POLICY = "clitic-policy"


class CliticPolicy(StrEnum):
    """Whether names are tagged without the particles that are written with them, or with."""

    WITHOUT = "without"
    WITH = "with"


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
        }
        return {key: value for key, value in given.items() if value}
