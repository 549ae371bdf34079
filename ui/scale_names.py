"""What verdict scales are called: the shipped ones by name, one that a project made as its own."""

from collections.abc import Sequence

from annotator.scheme import library
from annotator.scheme.model import VerdictValue
from ui.language import tr


def shipped_scales() -> list[tuple[str, str]]:
    """Return code and name of each shipped scale but the default one."""
    names = {
        "fatabyyano": tr("Fatabyyano"),
        "fever": tr("Supports, refutes, not enough information"),
        "misbar": tr("Misbar"),
        "verify-sy": tr("Verify-Sy"),
    }
    return [(code, names.get(code, code)) for code in library.verdict_scale_names()]


def scale_name(values: Sequence[VerdictValue]) -> str:
    """Return what a scale with these values is called."""
    wanted = tuple(values)
    if wanted == library.builtin().verdicts:
        return tr("Default scale")
    for code, name in shipped_scales():
        if wanted == library.verdict_scale(code):
            return name
    return tr("The scale of this project")
