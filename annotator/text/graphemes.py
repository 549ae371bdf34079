r"""Grapheme clusters: what a reader takes for one character (UAX 29).

A letter with its tashkeel is one, an emoji with its joiners, ``\r\n``. No fragment made in
the reader starts or ends inside one.
"""

from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
# A cluster always begins before one of these, unless one of `_PREPENDED` leads it.
_STARTS_CLUSTER = regex.compile(r"[\p{L}&&[\p{Arabic}\p{Latin}]]|[ 0-9]", regex.V1)
_PREPENDED = regex.compile(r"\p{Grapheme_Cluster_Break=Prepend}")
_WINDOW = 256


def boundaries(text: str) -> list[int]:
    """Return every offset between two clusters, the text's start and end included."""
    return [0, *(cluster.end() for cluster in _CLUSTER.finditer(text))]


def next_boundary(text: str, offset: int) -> int:
    """Return the first boundary after an offset; the text's end if there is none."""
    for _, end in _clusters_around(text, offset):
        if end > offset:
            return end
    return len(text)


def previous_boundary(text: str, offset: int) -> int:
    """Return the last boundary before an offset; the text's start if there is none."""
    if offset <= 0:
        return 0
    return _start_of_cluster(text, offset - 1)


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range widened so that it cuts no cluster; an empty one stays empty."""
    if start == end:
        start = _start_of_cluster(text, start)
        return start, start
    return _start_of_cluster(text, start), next_boundary(text, end - 1)


def _start_of_cluster(text: str, offset: int) -> int:
    """Return where the cluster starts that holds the character at an offset."""
    if offset >= len(text):
        return len(text)
    for start, end in _clusters_around(text, offset):
        if end > offset:
            return start
    return offset


def _clusters_around(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield clusters from a sure boundary not far before an offset onwards.

    The search back for it is bounded, so that the cost does not grow with the text: only in
    a run of that many characters none of which begins a cluster for sure (family emojis,
    say) may the first boundary be a wrong one.
    """
    position = min(offset, len(text))
    first = max(0, position - _WINDOW)
    while position > first and not _is_sure(text, position):
        position -= 1
    for cluster in _CLUSTER.finditer(text, position):
        yield cluster.span()


def _is_sure(text: str, position: int) -> bool:
    return (
        _STARTS_CLUSTER.match(text, position) is not None
        and _PREPENDED.match(text, position - 1) is None
    )
