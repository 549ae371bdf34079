"""Storage: a verb made durable, imports, lists, exports and the size of the file.

The floor of a verb is one row committed by raw sqlite3 under the same pragmas; that of the
import is ``executemany`` of the very same rows, batch by batch in turns; that of the export
is msgspec writing the same records.
"""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator import operations as do
from annotator.importers.incoming import ProjectPart
from annotator.interchange.json_stream import pieces
from annotator.model import AnnotationSet, Article, Fragment, SetKind, Span, Status, Uid, new_uid
from annotator.operations.restore import restore
from annotator.project import Project
from annotator.scheme import library
from annotator.storage.database import _PRAGMAS as PRAGMAS
from benchmarks.report import Row, against, milliseconds, show, within
from exports.base import Options
from exports.json_export import JsonExporter

IMPORT, SIZE, LIST, VERB = 1.25, 3.0, 100.0, 8.0
SPANS = 30
NEWS = "أعلنت وزارة الصحة في بغداد أمس أن العراق تسلم ثلاثة آلاف جرعة من اللقاح"
LABELS = ("PERS", "ORG", "GPE", "DATE", "SOURCE", "CUE")
BATCH = 500
WORDS = 450
"""A usual news report, and the shortest of the reader's targets."""
TABLES = ("batch", "article", "article_text", "annotation_set", "span")


def main(full: bool, as_json: bool) -> int:
    """Print the figures of storage.

    Args:
        full: whether to take the sizes of the targets: 100,000 articles of 30 spans.
        as_json: whether to print a list of objects in place of the table.
    """
    with tempfile.TemporaryDirectory() as folder:
        rows = list(verbs(Path(folder)))
        rows += corpus(Path(folder), 100_000 if full else 3_000)
    return show(rows, as_json=as_json)


def verbs(folder: Path) -> Iterator[Row]:
    """Yield how long a span takes to be made and durable, in small and large articles."""
    floor = commits(folder / "floor.sqlite", 200)
    for words, spans in ((450, 20), (10_000, 1_000), (100_000, 10_000)):
        with made(folder / f"{words}.hashiya") as project:
            part = next(parts(project, 1, words, spans))
            project.perform(restore, part)
            project.sign_in(part.sets[0].owner or Uid(b""))
            taken = [create(project, part.articles[0], number) for number in range(200)]
        name = f"a span made durable, {words:,} words, {spans:,} spans"
        yield within(name, "ms", taken, VERB)
    yield within("one row committed by sqlite3", "ms", floor)


def create(project: Project, held: tuple[Article, str], number: int) -> float:
    """Return how long one span takes."""
    article, _ = held
    start = number * 7 % (article.length - 8)
    fragments = (Fragment(start, start + 5),)
    return milliseconds(lambda: project.perform(do.create_span, article.uid, "ORG", fragments))


def commits(path: Path, many: int) -> list[float]:
    """Return how long commits of one row take."""
    with closing(raw(path)) as connection:
        connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, value TEXT) STRICT")
        return [
            milliseconds(lambda: connection.execute("INSERT INTO one (value) VALUES ('x')"))
            for _ in range(many)
        ]


def raw(path: Path) -> sqlite3.Connection:
    """Return a bare connection under the project's pragmas."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    return connection


def corpus(folder: Path, articles: int) -> Iterator[Row]:
    """Yield figures of a project of many articles."""
    with made(folder / "ours.hashiya") as project:
        made(folder / "floor.hashiya").close()
        ours, floor, characters = imported(project, folder / "floor.hashiya", articles)
        size = f"{articles:,} articles of {SPANS} spans"
        # Sums, since the file grows: the last batch takes longer than the first.
        yield against(f"import of {size}", "s", [sum(ours) / 1e3], [sum(floor) / 1e3], IMPORT)
        yield from lists(project, articles)
        yield from exported(project, folder, articles)
    file = float((folder / "ours.hashiya").stat().st_size) / 1e6
    yield against(f"file of {size}, over its text", "MB", [file], [characters / 1e6], SIZE)


def imported(
    project: Project, floor_path: Path, articles: int
) -> tuple[list[float], list[float], int]:
    """Fill the project; return the times of the batches, those of the floor, and text bytes."""
    ours, floor, characters = [], [], 0
    with closing(raw(project.path)) as reader, closing(raw(floor_path)) as writer:
        last = newest(reader)
        for part in parts(project, articles, WORDS, SPANS):
            ours.append(milliseconds(partial(project.perform, restore, part)))
            rows = {name: since(reader, name, key) for name, key in last.items()}
            floor.append(milliseconds(partial(insert, writer, rows)))
            last = newest(reader)
            characters += sum(len(text.encode()) for _, text in part.articles)
    return ours, floor, characters


def newest(reader: sqlite3.Connection) -> dict[str, int]:
    """Return the last key of each table."""
    return {
        name: reader.execute(" ".join(("SELECT coalesce(max(rowid), 0) FROM", name))).fetchone()[0]
        for name in TABLES
    }


def since(reader: sqlite3.Connection, table: str, key: int) -> list[tuple[object, ...]]:
    """Return the rows of a table after a key."""
    query = " ".join(("SELECT * FROM", table, "WHERE rowid > ?"))
    return reader.execute(query, (key,)).fetchall()


def insert(writer: sqlite3.Connection, rows: dict[str, list[tuple[object, ...]]]) -> None:
    """Insert rows as barely as it goes, in one transaction."""
    writer.execute("BEGIN IMMEDIATE")
    for name, tuples in rows.items():
        if tuples:
            marks = ", ".join("?" * len(tuples[0]))
            writer.executemany(" ".join(("INSERT INTO", name, "VALUES (", marks, ")")), tuples)
    writer.execute("COMMIT")


def lists(project: Project, articles: int) -> Iterator[Row]:
    """Yield how long pages of the article list take: the first, any, filtered, counted."""
    owner = project.read.people.all()[0].uid
    page = project.read.articles.page
    places = [random.Random(5).randrange(articles) for _ in range(50)]
    first = [milliseconds(lambda: page(owner)) for _ in range(50)]
    deep = [milliseconds(partial(page, owner, after=at)) for at in places]
    title = [milliseconds(lambda: page(owner, title="99")) for _ in range(20)]
    done = [milliseconds(lambda: page(owner, statuses=[Status.SKIPPED])) for _ in range(20)]
    tally = [milliseconds(lambda: project.read.articles.tally(owner)) for _ in range(20)]
    size = f"of {articles:,} articles"
    yield within(f"list {size}: first page", "ms", first, LIST)
    yield within(f"list {size}: any page", "ms", deep, LIST)
    yield within(f"list {size}: by title", "ms", title, LIST)
    yield within(f"list {size}: by a status that none has", "ms", done, LIST)
    yield within(f"list {size}: count by status", "ms", tally, LIST)


def exported(project: Project, folder: Path, articles: int) -> Iterator[Row]:
    """Yield how long the JSON export takes, against encoding the same articles from memory."""
    out = folder / "out.json"
    taken = milliseconds(lambda: JsonExporter().write(project, out, Options())) / 1e3
    floor = 0.0
    with out.open("rb") as stream, (folder / "bare.json").open("wb") as bare:
        for piece in pieces(stream, "articles"):
            if piece.index is not None:
                record = msgspec.json.decode(piece.raw)
                floor += milliseconds(partial(write, bare, record)) / 1e3
    yield against(f"JSON export of {articles:,} articles of {SPANS} spans", "s", [taken], [floor])


def write(stream: BinaryIO, record: object) -> None:
    """Write a record as JSON."""
    stream.write(msgspec.json.encode(record))


def made(path: Path) -> Project:
    """Return a new project with one person."""
    project = Project.create(path, "قياس", library.builtin())
    project.perform(do.add_person, "قائس")
    return project


def parts(project: Project, articles: int, words: int, spans: int) -> Iterator[ProjectPart]:
    """Yield made-up articles with spans, a batch at a time."""
    owner = project.read.people.all()[0].uid
    chance = random.Random(words)
    for first in range(0, articles, BATCH):
        numbers = range(first, min(first + BATCH, articles))
        held = [article(number, words, chance) for number in numbers]
        sets = [
            AnnotationSet(new_uid(), one.uid, SetKind.ANNOTATOR, owner, status=Status.DONE)
            for one, _ in held
        ]
        yield ProjectPart(
            articles=tuple(held),
            sets=tuple(sets),
            spans=tuple(
                span(owned.uid, place, one.length, spans)
                for (one, _), owned in zip(held, sets, strict=True)
                for place in range(spans)
            ),
        )


def article(number: int, words: int, chance: random.Random) -> tuple[Article, str]:
    """Return a made-up article."""
    news = NEWS.split()
    text = " ".join(chance.choice(news) for _ in range(words))
    digest = sha256(text.encode()).hexdigest()
    return Article(new_uid(), f"خبر رقم {number}", len(text), digest, "سنابل"), text


def span(owned: Uid, place: int, length: int, spans: int) -> Span:
    """Return the span that is at a place of an article's spans."""
    start = place * (length - 12) // spans
    attributes = {"subtype": "government"} if place % 3 == 0 else {}
    label = LABELS[place % len(LABELS)]
    return Span(new_uid(), owned, label, (Fragment(start, start + 9),), attributes)
