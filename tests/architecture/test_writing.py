"""Words reach the screen by one way: never as rich text, never out of their order.

Whoever paints, labels, or offers a tooltip or a line of a menu asks `ui.widgets` for it. These
tests find who does so alone.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture import sources
from tests.architecture.sources import named

WRITING = "ui/widgets/writing.py"
ALONE: dict[str, frozenset[str]] = {
    "drawText": frozenset({WRITING, "ui/theme/icons.py"}),
    "drawStaticText": frozenset({"ui/reader/painter.py"}),
    "elidedText": frozenset({WRITING}),
    "setToolTip": frozenset({"ui/widgets/tips.py"}),
    "showText": frozenset({"ui/widgets/tips.py"}),
    "QLabel": frozenset({"ui/widgets/labels.py"}),
    "setWhatsThis": frozenset(),
    "setStatusTip": frozenset(),
    "setHtml": frozenset(),
    "QMessageBox": frozenset(),
    "QMenu": frozenset(),
}
"""What turns words into pixels, or may take them for markup; and where alone that is done."""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            if isinstance(name, (ast.Attribute, ast.Name)):
                yield name.attr if isinstance(name, ast.Attribute) else name.id, node


def strays(tree: ast.AST, place: str) -> list[str]:
    """Return what a module does alone that it should ask for."""
    found = []
    for name, node in calls(tree):
        if place not in ALONE.get(name, {place}):
            found.append(f"{place}:{node.lineno} {name}")
        if name == "addAction" and not in_order(node):
            found.append(f"{place}:{node.lineno} addAction without menu_text")
        if name == "addMenu" and place != "ui/widgets/menu.py" and is_text(node):
            found.append(f"{place}:{node.lineno} addMenu without submenu")
        if name == "QTextLayout" and node.args and not named_as_written(node):
            found.append(f"{place}:{node.lineno} QTextLayout without steady")
    return found


def in_order(node: ast.Call) -> bool:
    """Return whether a line of a menu is an action already, or its text came by `menu_text`."""
    return any(isinstance(one, ast.Call) and by(one, "menu_text") for one in node.args) or (
        all(isinstance(one, (ast.Name, ast.Attribute)) for one in node.args)
    )


def by(node: ast.Call, name: str) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == name


def is_text(node: ast.Call) -> bool:
    """Return whether a menu is added by its title; one that is made already is a call of ours."""
    return bool(node.args) and (
        isinstance(node.args[0], (ast.Constant, ast.JoinedStr))
        or (isinstance(node.args[0], ast.Call) and by(node.args[0], "tr"))
    )


def named_as_written(node: ast.Call) -> bool:
    """Return whether a layout's text is one that was made steady before."""
    text = node.args[0]
    if isinstance(text, ast.Call):
        return by(text, "steady")
    return isinstance(text, (ast.Name, ast.Attribute))


def test_words_reach_the_screen_by_one_way() -> None:
    found = [
        stray for path in sources.modules("ui") for stray in strays(sources.tree(path), named(path))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        "button.setToolTip(claim.wording)",
        "painter.drawText(rect, flags, title)",
        "QLabel(title)",
        "QToolTip.showText(place, title)",
        "menu.addAction(f'{name}\\t{key}')",
        "menu.addAction(icon, status_name(status))",
        "menu.addMenu(tr('Theme'))",
        "QMenu(parent)",
        "QTextLayout(self.text(), font)",
        "metrics.elidedText(title, mode, 80)",
    ],
)
def test_what_goes_another_way_is_found(code: str) -> None:
    assert strays(ast.parse(code), "ui/views/somewhere.py")


@pytest.mark.parametrize(
    "code",
    [
        "set_tip(button, claim.wording)",
        "menu.addAction(menu_text(name, key))",
        "menu.addAction(icon, menu_text(name))",
        "self.addAction(action, position)",
        "above.addMenu(made)",
    ],
)
def test_what_goes_the_one_way_is_left_alone(code: str) -> None:
    assert not strays(ast.parse(code), "ui/views/somewhere.py")
