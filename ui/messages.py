"""Collects the messages of errors from the code of the core, so that they can be translated.

A message is the first argument of an error's constructor, a remedy its ``remedy``; the reason why
an import skipped something is the second argument of `Skipped`. What an
f-string puts in becomes a hole: ``%1``, ``%2``, … A string that stands in a constant of the
module is followed to it. Everything else is left alone, and stays English.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT_ERROR = "HashiyaError"
SKIPPING = frozenset({"Skipped", "_skip", "complain", "_complain"})
"""What is called with a place and the reason why something there did not come in."""
TELLING = re.compile(r"_explained|_problem_of_\w+|\w*reason\w*")
"""What functions are called that return such a reason."""
ADVISING = "WayOut"
"""What is called as an error is: a message, and a remedy."""


def templates(folders: Iterable[Path]) -> list[str]:
    """Return the forms of all messages and remedies under the folders, sorted."""
    trees = [ast.parse(path.read_text("utf-8")) for path in _files(folders)]
    errors = _error_names(trees)
    found = {form for tree in trees for form in _forms_in(tree, errors)}
    return sorted(form for form in found if any(part.isalpha() for part in form))


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.rglob("*.py"))


def _error_names(trees: list[ast.Module]) -> set[str]:
    """Return the names of all classes that are, in the end, `HashiyaError`s."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {ROOT_ERROR}
    while True:
        more = {name for name, above in bases.items() if above & known} - known
        if not more:
            return known
        known |= more


def _forms_in(tree: ast.Module, errors: set[str]) -> Iterator[str]:
    constants = _constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and TELLING.fullmatch(node.name):
            yield from _returned(node, constants)
        if not isinstance(node, ast.Call):
            continue
        spoken = _spoken(node) if _called(node) in errors or _called(node) == ADVISING else []
        if _called(node) in SKIPPING:
            spoken = node.args[1:2]
        for argument in spoken:
            yield from _form(argument, constants)


def _returned(function: ast.FunctionDef, constants: dict[str, ast.expr]) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield from _form(node.value, constants)


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _spoken(node: ast.Call) -> list[ast.expr]:
    """Return the arguments of an error that people read."""
    return node.args[:1] + [one.value for one in node.keywords if one.arg == "remedy"]


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found


def _form(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield _holed(node)
    elif isinstance(node, ast.IfExp):
        yield from _form(node.body, constants)
        yield from _form(node.orelse, constants)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield from _form(constants[node.id], {})


def _holed(node: ast.JoinedStr) -> str:
    holes = 0
    parts: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            holes += 1
            parts.append(f"%{holes}")
    return "".join(parts)
