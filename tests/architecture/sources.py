"""The project's own files, as the tests of its rules read them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("annotator", "exports", "ui")
FOLDERS = (*PRODUCT, "resources", "tests", "benchmarks", "docs", "stubs", ".ci")


def files() -> list[Path]:
    """Return every file that belongs to the project: its folders and what lies beside them."""
    # Of a git worktree, `.git` is a file that names the checkout it belongs to.
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    for folder in FOLDERS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def modules(*folders: str) -> list[Path]:
    """Return the Python files in these folders, or of the whole project."""
    within = [ROOT / folder for folder in folders] or [ROOT]
    return [
        path
        for path in files()
        if path.suffix == ".py" and any(path.is_relative_to(one) for one in within)
    ]


@cache
def tree(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def named(path: Path, node: ast.stmt | ast.expr | None = None) -> str:
    """Return where something stands, as editors jump to it."""
    place = path.relative_to(ROOT).as_posix()
    return f"{place}:{node.lineno}" if node else place


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module, nested ones too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def classes(path: Path) -> Iterator[ast.ClassDef]:
    """Yield the classes of a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            yield node


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Yield the calls in a module, each with the last part of the called name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node, called(node)


def called(node: ast.Call) -> str:
    """Return the last part of the name that a call calls, or nothing."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def length(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    """Return how many lines a definition has, its decorators aside."""
    return (node.end_lineno or node.lineno) - node.lineno + 1
