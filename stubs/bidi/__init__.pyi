"""The part of python-bidi that Hashiya uses."""

from typing import Literal

def get_display(
    str_or_bytes: str,
    encoding: str = "utf-8",
    base_dir: Literal["L", "R"] | None = None,
    debug: bool = False,
) -> str: ...
def get_base_level(text: str) -> int: ...
