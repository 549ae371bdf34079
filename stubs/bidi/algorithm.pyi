"""The older, pure Python half of python-bidi."""

from typing import Literal

def get_display(
    unicode_or_str: str,
    encoding: str = "utf-8",
    upper_is_rtl: bool = False,
    base_dir: Literal["L", "R"] | None = None,
    debug: bool = False,
) -> str: ...
