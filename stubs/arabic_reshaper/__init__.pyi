"""The part of arabic-reshaper that Hashiya uses."""

from collections.abc import Mapping

class ArabicReshaper:
    def __init__(
        self,
        configuration: Mapping[str, bool | str] | None = None,
        configuration_file: str | None = None,
    ) -> None: ...
    def reshape(self, text: str) -> str: ...

default_reshaper: ArabicReshaper

def reshape(text: str) -> str: ...
