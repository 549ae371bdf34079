"""The part of ijson that Hashiya uses."""

from collections.abc import Iterator
from typing import IO, Any

from ijson.common import IncompleteJSONError as IncompleteJSONError
from ijson.common import JSONError as JSONError

backend_name: str

def basic_parse(
    source: IO[bytes] | bytes,
    buf_size: int = ...,
    *,
    use_float: bool = ...,
    multiple_values: bool = ...,
    allow_comments: bool = ...,
) -> Iterator[tuple[str, Any]]: ...
def parse(
    source: IO[bytes] | bytes | Iterator[tuple[str, Any]],
    buf_size: int = ...,
    *,
    use_float: bool = ...,
    multiple_values: bool = ...,
    allow_comments: bool = ...,
) -> Iterator[tuple[str, str, Any]]: ...
def items(
    source: IO[bytes] | bytes | Iterator[tuple[str, str, Any]],
    prefix: str,
    map_type: type[Any] | None = None,
    buf_size: int = ...,
    *,
    use_float: bool = ...,
    multiple_values: bool = ...,
    allow_comments: bool = ...,
) -> Iterator[Any]: ...
def kvitems(
    source: IO[bytes] | bytes | Iterator[tuple[str, str, Any]],
    prefix: str,
    map_type: type[Any] | None = None,
    buf_size: int = ...,
    *,
    use_float: bool = ...,
    multiple_values: bool = ...,
    allow_comments: bool = ...,
) -> Iterator[tuple[str, Any]]: ...
