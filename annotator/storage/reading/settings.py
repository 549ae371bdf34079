"""Reading what the project decided for all."""

from sqlalchemy import select

from annotator.model import Setting, SettingKey, Settings, Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader

_t = tables.setting


class SettingReader(Reader):
    """The settings of a project."""

    def all(self) -> Settings:
        """Return the settings, with defaults for what was never set."""
        return Settings.of({row.key: row.value for row in self.rows()})

    def rows(self) -> list[Setting]:
        """Return the settings that were set, by key."""
        query = select(_t.c.uid, _t.c.key, _t.c.value).order_by(_t.c.key)
        return [Setting(Uid(row.uid), SettingKey(row.key), row.value) for row in self._rows(query)]
