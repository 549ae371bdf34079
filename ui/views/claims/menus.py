"""The menus that actions on a claim stand in, as their `menu` names them."""

from typing import Final

WORKSPACE: Final = "claims"
MENU: Final = "claim"
EVIDENCE_MENU: Final = "claim-evidence"
EXPORT_MENU: Final = "claim-export"
