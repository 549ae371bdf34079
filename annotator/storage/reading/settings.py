"""Reading what the project decided for all."""

from typing import Any

from sqlalchemy import Row, select

from annotator.model import Setting, SettingKey, Settings, Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded

_t = tables.setting


class SettingReader(Reader):
    """The settings of a project."""

    def all(self) -> Settings:
        """Return the settings, with defaults for what was never set."""
        return Settings.of({row.key: row.value for row in self.rows()})

    def rows(self) -> list[Setting]:
        """Return the settings that were set, by key."""
        query = select(_t.c.uid, _t.c.key, _t.c.value).order_by(_t.c.key)
        return [_setting(row) for row in self._rows(query)]


@decoded
def _setting(row: Row[Any]) -> Setting:
    key = SettingKey(row.key)
    Settings.of({key: row.value})
    return Setting(Uid(row.uid), key, row.value)
