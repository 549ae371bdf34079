"""What CONTRIBUTING.md says of every source file, held against all of them."""

import ast
import re
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from tests.architecture import sources
from tests.architecture.sources import ROOT, named

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50
LINES_OF_A_CLASS = 300


def limited() -> list[Path]:
    """Return the modules that the limits hold for: not tests, and not migrations, which grow."""
    migrations = ROOT / "annotator" / "storage" / "migrations"
    beside = [path for path in sources.modules() if path.parent == ROOT]
    product = sources.modules(*sources.PRODUCT, "benchmarks")
    return [path for path in product + beside if not path.is_relative_to(migrations)]


def test_the_project_is_looked_at_whole() -> None:
    seen = {named(path) for path in limited()}
    assert {"dev.py", "main.py", "annotator/model/ids.py", "ui/keys.py"} <= seen


def test_files_are_short() -> None:
    counted = {path: path.read_bytes().count(b"\n") for path in limited()}
    long = [named(path) for path, lines in counted.items() if lines > LINES_OF_A_FILE]
    assert not long, "\n".join(long)


def test_functions_are_short() -> None:
    long = [
        f"{named(path, node)} {node.name}: {sources.length(node)} lines"
        for path in limited()
        for node in sources.functions(path)
        if sources.length(node) > LINES_OF_A_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_classes_are_short() -> None:
    long = [
        f"{named(path, node)} {node.name}: {sources.length(node)} lines"
        for path in limited()
        for node in sources.classes(path)
        if sources.length(node) > LINES_OF_A_CLASS
    ]
    assert not long, "\n".join(long)


def test_modules_say_what_they_are() -> None:
    mute = [
        named(path)
        for path in sources.modules()
        if sources.tree(path).body and not ast.get_docstring(sources.tree(path))
    ]
    assert not mute, "\n".join(mute)


def test_public_methods_of_the_interface_say_what_they_do() -> None:
    """Ruff asks for it everywhere else; in ui it cannot tell Qt's methods from ours."""
    mute = [
        f"{named(path, node)} {kind.name}.{node.name}"
        for path in sources.modules("ui")
        for kind in sources.classes(path)
        if not kind.name.startswith("_")
        for node in kind.body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and not {"override", "overload", "setter"} & set(decorators(node))
        and not is_of_qt(kind, node.name)
    ]
    assert not mute, "\n".join(mute)


def is_of_qt(kind: ast.ClassDef, method: str) -> bool:
    """Return whether a method overrides one of a Qt class, which says what it does."""
    bases = [ast.unparse(base).rpartition(".")[2] for base in kind.bases]
    of_qt = [getattr(home, base, None) for home in (QtCore, QtGui, QtWidgets) for base in bases]
    if any(hasattr(base, method) for base in of_qt if base):
        return True
    return method != method.lower() and not any(of_qt)  # its Qt class is a base of our base


def decorators(node: ast.FunctionDef) -> list[str]:
    """Return the last parts of the names of a function's decorators."""
    names = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
    return [ast.unparse(one).rpartition(".")[2] for one in names]


def test_text_is_not_split_where_python_thinks_lines_end() -> None:
    """`str.splitlines` splits on U+2028, U+0085 and VT too."""
    found = [
        named(path, node)
        for path in sources.modules(*sources.PRODUCT)
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.Attribute) and node.attr == "splitlines"
    ]
    assert not found, "\n".join(found)


def test_no_lambda_is_connected_to_a_signal() -> None:
    """PySide6 never lets go of it, nor of what it holds."""
    found = [
        named(path, node)
        for path in sources.modules("ui")
        for node, name in sources.calls(path)
        if name == "connect" and any(isinstance(one, ast.Lambda) for one in node.args)
    ]
    assert not found, "\n".join(found)


KEPT_BESIDE = ROOT / "tests" / "beside.py"
"""May skip, and that alone: the files that it finds are no part of the checkout."""


def test_tests_neither_sleep_nor_skip() -> None:
    forbidden = {"sleep", "qSleep", "msleep", "qWait", "skip", "skipif", "importorskip"}
    found = [
        f"{named(path, node)} {name}"
        for path in sources.modules("tests")
        if path != KEPT_BESIDE
        for node, name in sources.calls(path)
        if name in forbidden or (name == "wait" and "qtbot" in ast.unparse(node.func))
    ]
    assert not found, "\n".join(found)


def test_tests_assert_something() -> None:
    empty = [
        f"{named(path, node)} {node.name}"
        for path in sources.modules("tests")
        if path.name.startswith("test_")
        for node in sources.functions(path)
        if node.name.startswith("test_") and not asserts(node, path)
    ]
    assert not empty, "\n".join(empty)


ASSERTING = re.compile(r"^_?(assert|check|expect|raises|warns|fail|settle|wait(Until|Signal))")


def asserts(node: ast.FunctionDef | ast.AsyncFunctionDef, path: Path) -> bool:
    """Return whether a test asserts, by itself or by helpers in its module or named so."""
    helpers = {one.name: one for one in sources.functions(path)}
    waiting, seen = [node], {node.name}
    while waiting:
        for one in ast.walk(waiting.pop()):
            name = sources.called(one) if isinstance(one, ast.Call) else ""
            if isinstance(one, ast.Assert) or ASSERTING.match(name):
                return True
            if name in helpers and name not in seen:
                seen.add(name)
                waiting.append(helpers[name])
    return False
