"""Bits of a project file that turn over: what `check` says of each, and what people would see.

``python -m tests.storage.flips 1000`` turns so many over and prints those that changed in silence.
"""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.importing import import_paths
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.scheme import library
from exports.base import Options
from exports.json_export import JsonExporter
from tests.storage.make_kept import fill

_AT = 1_700_000_000_000


def make(path: Path) -> bytes:
    """Make a project of an import, of whose rows some were changed since; return its bytes."""
    out = path.with_name("whole.json")
    with Project.create(path.with_name("first.hashiya"), "تقليب", library.builtin()) as first:
        fill(first)
        JsonExporter().write(first, out, Options(at=_AT))
    with Project.create(path, "تقليب", library.builtin()) as project:
        import_paths(project, [out])
        project.sign_in(project.read.people.all()[0].uid)
        article = next(iter(project.read.articles.all()))
        project.perform(do.edit_article, article, title="عنوان صُحّح")
        owned = project.read.annotation.sets(article.uid)[0]
        cue = next(one for one in project.read.annotation.spans(owned.uid) if one.label == "CUE")
        project.perform(do.delete_span, cue)
        project.undo()
        project.perform(do.note_span, cue, "فعل القول")
        project.perform(do.add_articles, [IncomingArticle("خبر يُتراجع عنه")])
        project.undo()
        project.perform(do.create_claim, "عاد التيار إلى الحي", topic="طاقة")
    return path.read_bytes()


def flipped(data: bytes, seed: int) -> bytes:
    """Return a file with one bit turned over, at every other time where something stands."""
    chance = random.Random(seed)
    changed = bytearray(data)
    place = chance.randrange(len(data))
    while seed % 2 and not data[place]:
        place = chance.randrange(len(data))
    changed[place] ^= 1 << chance.randrange(8)
    return bytes(changed)


def told(path: Path) -> bool:
    """Return whether opening or checking a project says that something is wrong."""
    try:
        with Project.open(path) as project:
            return bool(project.check())
    except HashiyaError:
        return True


def seen(path: Path) -> list[object]:
    """Return all that a person can see of a project: what is exported, and its history."""
    out = path.with_suffix(".json")
    with Project.open(path) as project:
        JsonExporter().write(project, out, Options(at=_AT))
        entries = [
            (entry.uid, entry.verb, entry.session, project.read.log.changes_of([entry.uid]))
            for entry in project.read.log.since(0, None)
        ]
        claims = [row.claim.uid for row in project.read.claims.all()]
        lead = project.read.people.all()[0]
        histories = [
            do.claim_history(project.read, project.read.claims.one(uid), lead) for uid in claims
        ]
        people = project.read.people.all()
    return [out.read_bytes(), entries, histories, people]


def outcomes(folder: Path, seeds: range) -> Iterator[tuple[int, str]]:
    """Yield what came of each flip: told, no change, or silent."""
    path = folder / "p.hashiya"
    data = make(path)
    assert not told(path)
    before = seen(path)
    for seed in seeds:
        for old in folder.glob("p.hashiya-*"):
            old.unlink()
        path.write_bytes(flipped(data, seed))
        if told(path):
            yield seed, "told"
            continue
        try:
            same = seen(path) == before
        except HashiyaError:
            same = False
        yield seed, "no change" if same else "silent"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        found = list(outcomes(Path(folder), range(int(sys.argv[1]))))
    sys.stdout.write(f"{Counter(outcome for _, outcome in found)}\n")
    sys.stdout.write(f"{[seed for seed, outcome in found if outcome == 'silent']}\n")
