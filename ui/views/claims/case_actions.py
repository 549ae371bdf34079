"""What can be done to a claim's case: its evidence, its origin, and which claims are one."""

from collections.abc import Callable

from ui.actions import Action
from ui.language import tr
from ui.views.claims.actions import on_claim
from ui.views.claims.casework import Casework
from ui.views.claims.menus import EVIDENCE_MENU, MENU
from ui.views.claims.view import ClaimsView


def actions(_language: str) -> list[Action]:
    """The actions."""
    return [
        _on_case(
            "evidence.span", tr("Words of an article as evidence"), _STRETCH, "Shift+W", "article"
        ),
        _on_case("evidence.file", tr("A file as evidence"), _FILE, "Shift+A", "file-plus"),
        _on_case("evidence.use", tr("Use evidence of another claim"), _USE, "Shift+E", "recycle"),
        _on_case("evidence.paste", tr("Paste as evidence"), _PASTE, "Ctrl+V", "clipboard"),
        _on_case("origin", tr("Where it was said"), _ORIGIN, "Shift+O", "map-pin"),
        _on_case("merge", tr("Merge with others"), _MERGE, "J", "git-merge"),
        _on_case("split", tr("Split off a claim"), _SPLIT, "Shift+J", "git-branch"),
    ]


_Deed = Callable[[Casework], object]
_STRETCH: _Deed = Casework.add_stretch
_FILE: _Deed = Casework.add_file
_USE: _Deed = Casework.use_evidence
_PASTE: _Deed = Casework.paste
_ORIGIN: _Deed = Casework.edit_origin
_MERGE: _Deed = Casework.merge
_SPLIT: _Deed = Casework.split


def _on_case(name: str, text: str, deed: _Deed, key: str, icon: str) -> Action:
    def run(view: ClaimsView) -> None:
        deed(view.casework)

    menu = EVIDENCE_MENU if name.startswith("evidence.") else MENU
    return on_claim(name, text, run, key, icon=icon, menu=menu)
