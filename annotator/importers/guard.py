"""Every reader runs under this guard: whatever a file makes a library do, a word comes of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from annotator.files import cannot_read, open_plain, shown
from annotator.importers.base import Importer, ReadOptions
from annotator.importers.bounds import Watch
from annotator.importers.incoming import Incoming, Reading, Skipped
from annotator.model.errors import BadInput, HashiyaError

_LONGEST = 200
_T = TypeVar("_T")


def guarded(importer: Importer, path: Path, options: ReadOptions) -> Reading:
    """Yield what an importer reads of a file.

    Whatever ends the reading after something was yielded is yielded as `Skipped`.

    Raises:
        BadInput: the file as a whole cannot be read, whatever was raised. Nothing was yielded
            before.
    """
    with open_plain(path) as stream:  # which refuses what is no plain file for all readers
        watch = Watch(options.bounds.time_for(stream.seek(0, 2)))
    items = importer.read(path, replace(options, watch=watch))
    given = False
    while True:
        try:
            item = _next(items, watch, path)
        except BadInput as error:
            if not given:
                raise
            reason = f"{error.message} The rest was not read. {error.remedy}".rstrip()
            yield Skipped(error.place or shown(path), reason)
            return
        if item is None:
            return
        yield item
        given = True


def _next(items: Iterator[Incoming], watch: Watch, path: Path) -> Incoming | None:
    """Return the next item, None after the last.

    Raises:
        BadInput: it cannot be read, whatever was raised over it.
    """
    watch.go()
    try:
        item = next(items, None)
        watch.look()
    except HashiyaError as error:
        place = error.place or shown(path)
        raise BadInput(error.message, place=place, remedy=error.remedy) from error
    except OSError as error:
        raise cannot_read(path, error) from error
    except Exception as error:
        raise in_words(error, shown(path)) from error
    finally:
        watch.rest()
    return item


def attempt(place: str, make: Callable[[], _T]) -> _T | Skipped:
    """Return what a function makes of one record, or that it was skipped, and why."""
    try:
        return make()
    except HashiyaError as error:
        return Skipped(error.place or place, f"{error.message} {error.remedy}".rstrip())
    except Exception as error:  # noqa: BLE001  (whatever a library throws over a record)
        return Skipped(place, in_words(error).message)


def in_words(error: Exception, place: str = "") -> BadInput:
    """Return what to tell of an error that a library raised over a file."""
    if isinstance(error, MemoryError):
        return BadInput("This needs more memory than there is.", place=place, remedy=_REMEDY)
    said = shown(str(error))[:_LONGEST]
    what = f"{type(error).__name__}: {said}" if said else type(error).__name__
    return BadInput(
        f"This is damaged, or not what its name says ({what}).", place=place, remedy=_REMEDY
    )


_REMEDY = "Save it anew in the program it is from."
