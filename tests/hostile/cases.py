"""Files that lie: each kind that is read, damaged in each way that files are."""

import base64
import copy
import json
import os
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.hostile import workbooks

GOLDEN = Path(__file__).parent.parent / "golden"
_SEED = 18
_NEWS = "أعلنت وزارة الري فتح بوابات السد\nقال الوزير إن المنسوب عاد إلى ما كان عليه.\n"
_ARTICLE = {
    "title": "فتح البوابات",
    "text": _NEWS,
    "date": "2024-03-01",
    "url": "https://a.example",
}

VALUES: tuple[Any, ...] = (
    *(None, True, -1, 0, 2**53, 2**70, 1e308, "", " ", "x", "\x00", "javascript:alert(1)"),
    *("2024-13-45", "file:///etc/passwd", "../../x", [], {}, [[]], {"a": None}, "\u202eخبر"),
)


def texts() -> dict[str, bytes]:
    """Return sound files by their names."""
    rows = [_ARTICLE, {**_ARTICLE, "title": "خبر ثان"}]
    cells = [
        ",".join(_ARTICLE),
        *(",".join(json.dumps(v, ensure_ascii=False) for v in one.values()) for one in rows),
    ]
    return {
        "a.txt": _NEWS.encode(),
        "a.jsonl": "\n".join(json.dumps(one, ensure_ascii=False) for one in rows).encode(),
        "a.csv": "\n".join(cells).encode(),
        "p.json": (GOLDEN / "json" / "small.json").read_bytes(),
        "v.json": (GOLDEN / "json" / "version1.json").read_bytes(),
        "r.json": (GOLDEN / "records-json" / "small.json").read_bytes(),
        "r.csv": (GOLDEN / "records-csv" / "small.csv").read_bytes(),
        "c.jsonld": (GOLDEN / "claimreview" / "feed.jsonld").read_bytes(),
    }


def make(folder: Path) -> list[Path]:
    """Make all cases; return what is to be imported, each by itself."""
    made = []
    for number, (name, data) in enumerate(_files()):
        path = folder / f"{number:03}-{name}"
        path.write_bytes(data)
        made.append(path)
    for number, (name, parts) in enumerate(_workbooks()):
        made.append(workbooks.write(folder / f"w{number:02}-{name}.xlsx", parts))
    made += _broken_zips(folder)
    made += list(_special(folder))
    return made


def _files() -> Iterator[tuple[str, bytes]]:
    for name, data in texts().items():
        for label, damaged in _damages(data):
            yield f"{label}-{name}", damaged
    for name in ("p.json", "v.json", "c.jsonld", "r.json"):
        for number, wrong in enumerate(_wrong(json.loads(texts()[name]))):
            yield f"wrong{number}-{name}", wrong
    yield from _large()
    yield from _tricks()


def _damages(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file cut off, turned into other encodings, with bytes that do not belong."""
    for tenths in range(10):
        yield f"cut{tenths}", data[: len(data) * tenths // 10]
    text = data.decode()
    yield "utf16", text.encode("utf-16-le")
    yield "utf16be", text.encode("utf-16")[1:]
    yield "utf32", text.encode("utf-32")
    yield "cp1256", text.encode("cp1256", "replace")
    yield "nul", data.replace(b" ", b"\x00", 3)
    yield "nuls", b"\x00" * 2000 + data
    yield "mark", b"\xff\xfe" + data
    yield "twice", data + data
    yield "bad", data[:40] + b"\xff\xc3\x28\xf8" + data[40:]
    yield "quote", data.replace(b'"', b"'", 5) + b'"'
    half = len(data) // 2
    yield "mixed", data[half:] + data[:half]


def _wrong(whole: Any) -> Iterator[bytes]:
    """Yield a JSON file with one value of it replaced by another, thirty times."""
    chance = random.Random(_SEED)
    places = list(_places(whole))
    for _ in range(30):
        place = chance.choice(places)
        changed = copy.deepcopy(whole)
        inner = changed
        for key in place[:-1]:
            inner = inner[key]
        inner[place[-1]] = chance.choice(VALUES)
        yield json.dumps(changed, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from _places(inner, (*path, key))


def _large() -> Iterator[tuple[str, bytes]]:
    """Yield what is deep, long and many; each is a small relative of what took all memory."""
    for deep in (63, 65, 1000, 100_000):
        nest = b"[" * deep + b"]" * deep
        yield f"deep{deep}.json", b'{"format":"hashiya-project","x":' + nest + b"}"
        yield f"deep{deep}.jsonl", b'{"text":"\xd8\xae\xd8\xa8\xd8\xb1","x":' + nest + b"}"
        yield f"deep{deep}.jsonld", nest
        yield f"deep{deep}.json", b'{"a":' * deep + b"1" + b"}" * deep
    yield "backslashes.json", b'{"a":"' + b"\\" * 2_000_000 + b'"}'
    yield "backslashes.jsonld", b'{"a":["' + b"\\" * 2_000_001 + b'"]}'
    yield "backslashes.jsonl", b'{"text":"' + b"\\" * 2_000_000 + b'"}'
    yield "escapes.json", b'{"a":["' + b"\\n" * 500_000 + b'"]}'
    yield "brackets.json", b'{"a":[' + b"[]," * 500_000 + b"1]}"
    yield "commas.csv", b"title,text\n" + b"," * 2_000_000
    yield "quotes.csv", b'title,text\na,"' + b'""' * 1_000_000
    yield "number.jsonl", b'{"text":"\xd8\xae", "n":' + b"9" * 100_000 + b"}"
    yield "number.jsonld", b'{"@type":"ClaimReview","claimReviewed":' + b"9" * 5_000 + b"}"
    feed = [{"@type": "ClaimReview", "claimReviewed": f"ادعاء {n}"} for n in range(2000)]
    yield "feed.jsonld", json.dumps({"dataFeedElement": feed}).encode()


def _tricks() -> Iterator[tuple[str, bytes]]:
    """Yield the project's own file with what no verb would have written."""
    whole = json.loads(texts()["p.json"])
    for place, value in (
        (("settings", "organisation_url"), "javascript:x"),
        (("claim_links", 0, "target"), whole["claim_links"][0]["source"]),
        (("claims", 0, "address"), "javascript:alert(1)"),
        (("claims", 0, "said_on"), "2024-02-31"),
        (("claims", 0, "published_url"), "file:///etc/passwd"),
        (("claims", 0, "wording"), "   "),
        (("claims", 0, "created_at"), "2024-02-31T00:00:00.000Z"),
        (("people", 0, "name"), "  "),
        (("evidence", 0, "url"), "data:text/html,x"),
        (("evidence", 0, "accessed"), "yesterday"),
        (("attachments", 0, "name"), "../../../x.png"),
        (("attachments", 0, "size"), 7_000_000),
        (("attachments", 0, "media_type"), "text/html"),
        (("files", 0, "data"), base64.b64encode(b"other").decode()),
        (("articles", 0, "url"), "javascript:alert(1)"),
        (("articles", 0, "published"), "2024-99-99"),
        (("articles", 0, "added_at"), "0000-00-00T00:00:00.000Z"),
    ):
        changed = copy.deepcopy(whole)
        inner = changed
        for key in place[:-1]:
            inner = inner[key]
        inner[place[-1]] = value
        yield "-".join(map(str, place)) + ".json", json.dumps(changed).encode()


def _workbooks() -> Iterator[tuple[str, dict[str, str]]]:
    whole, row = workbooks.parts(), workbooks.ROW
    for name in whole:
        yield "without", {key: text for key, text in whole.items() if key != name}
        for tenths in (3, 6, 9):
            yield f"cut{tenths}", {**whole, name: whole[name][: len(whole[name]) * tenths // 10]}
        yield "empty", {**whole, name: ""}
        yield "other", {**whole, name: "<a/>"}
    cell = '<row><c t="inlineStr"><is><t>person</t></is></c>{}</row>'
    for name, inner in (
        ("date", '<c t="d"><v>2024-99-99</v></c>'),
        ("date", '<c s="1"><v>1e300</v></c>'),
        ("date", '<c s="1"><v>-99999999</v></c>'),
        ("shared", '<c t="s"><v>99</v></c>'),
        ("shared", '<c t="s"><v>-99</v></c>'),
        ("shared", '<c t="s"><v>x</v></c>'),
        ("number", "<c><v>NaN</v></c>"),
        ("number", "<c><v>x</v></c>"),
        ("style", '<c s="99999"><v>1</v></c>'),
        ("reference", '<c r="ZZZZZZ1"><v>1</v></c>'),
        ("reference", '<c r="1"><v>1</v></c>'),
        ("reference", '<c r="XFD1"><v>1</v></c>'),
        ("type", '<c t="zz"><v>1</v></c>'),
        ("error", '<c t="e"><v>#N/A</v></c>'),
        ("escape", '<c t="inlineStr"><is><t>_xD800__x0000_</t></is></c>'),
        ("long", f'<c t="inlineStr"><is><t>{"ن" * 33_000}</t></is></c>'),
        ("longer", f'<c t="inlineStr"><is><t>{"ن" * 900_000}</t></is></c>'),
    ):
        yield name, workbooks.parts(cell.format(inner))
    for number in ("0", "-5", "x", "1048577", str(2**60)):
        yield f"row{number}", workbooks.parts(f'<row r="{number}">{row}</row>')
    yield "tags", workbooks.parts(f"<row>{'<c/>' * 600_000}</row>")
    dtd = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'
    yield "entities", {**whole, workbooks.SHEET: workbooks.sheet(f"<row>{row}</row>", dtd)}
    yield "slip", {**whole, "../../../slip.txt": "x", "/etc/slip": "x"}


def _broken_zips(folder: Path) -> list[Path]:
    sound = workbooks.write(folder / "z-sound.xlsx", workbooks.parts()).read_bytes()
    bomb = workbooks.write(folder / "z-bomb.xlsx", workbooks.parts(" " * 201_000_000))
    made = [folder / "z-sound.xlsx", bomb]
    at = sound.rindex(b"PK\x01\x02")
    damaged = {
        "text.xlsx": b"not a workbook",
        "empty.xlsx": b"",
        "old.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
        "size.xlsx": sound[: at + 24] + b"\x01\x00\x00\x00" + sound[at + 28 :],
        "sum.xlsx": sound[: at + 16] + b"\x00\x00\x00\x00" + sound[at + 20 :],
        "secret.xlsx": sound[: at + 8] + b"\x01\x00" + sound[at + 10 :],
        "method.xlsx": sound[: at + 10] + b"\x63\x00" + sound[at + 12 :],
        "offset.xlsx": sound[: at + 42] + b"\xff\xff\xff\x7f" + sound[at + 46 :],
    }
    damaged |= {f"cut{n}.xlsx": sound[: len(sound) * n // 10] for n in range(1, 10)}
    chance = random.Random(_SEED)
    for number in range(20):
        spoilt = bytearray(sound)
        for _ in range(3):
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        damaged[f"flip{number}.xlsx"] = bytes(spoilt)
    for name, data in damaged.items():
        (folder / f"z-{name}").write_bytes(data)
        made.append(folder / f"z-{name}")
    return made


def _special(folder: Path) -> Iterator[Path]:
    """Yield pipes, devices and sockets under names of files, and names that no file can have."""
    for ending in ("txt", "json", "jsonl", "csv", "xlsx", "jsonld"):
        pipe = folder / f"pipe.{ending}"
        os.mkfifo(pipe)
        yield pipe
        for name, target in (("device", "/dev/zero"), ("linked", pipe), ("lost", folder / "no")):
            link = folder / f"{name}.{ending}"
            link.symlink_to(target)
            yield link
        (folder / f"folder.{ending}").mkdir()
        yield folder / f"folder.{ending}"
    loop = folder / "loop.txt"
    loop.symlink_to(loop)
    yield loop
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(folder)  # the name of a socket may not be long
        server.bind("socket.txt")
        os.chdir(here)
    yield folder / "socket.txt"
    yield folder / ("n" * 300 + ".txt")
    yield folder / "/".join("d" * 200 for _ in range(30)) / "far.txt"
    turned = folder / "\u202etxt.exe\u2066.txt"
    turned.write_text(_NEWS, encoding="utf-8")
    yield turned
    whole = folder / "all"
    whole.mkdir()
    os.mkfifo(whole / "pipe.xlsx")
    (whole / "zero.txt").symlink_to("/dev/zero")
    (whole / "loop").symlink_to(whole)
    (whole / "a.txt").write_text(_NEWS, encoding="utf-8")
    yield whole
