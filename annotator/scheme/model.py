"""What a scheme is: layers, labels, attributes, relations and the verdict scale.

A scheme is data: `resources/schemes/*.json` hold the ones that ship, each project holds its
own, versioned. Rows of the database hold the codes, which never change their meaning;
names are for display alone.
"""

from enum import StrEnum

import msgspec


class Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A display name in both languages."""

    ar: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the name in ``"ar"`` or ``"en"``."""
        return self.ar if language == "ar" else self.en


class Form(StrEnum):
    """How spans of a layer are drawn; the layer is told by form."""

    FILL = "fill"
    STROKE = "stroke"
    WASH = "wash"


class Stroke(StrEnum):
    """How a label of a stroke layer is drawn."""

    FRAME = "frame"
    CAPSULE = "capsule"
    CORNERS = "corners"


class Pattern(StrEnum):
    """Underline pattern of a label of a fill layer."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    DASHDOT = "dashdot"


class Layer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of annotation: entity, attribution, claim, or a scheme's own."""

    code: str
    name: Name
    form: Form


class Style(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a label looks: one of the theme's span colours, and what is drawn with it.

    ``color`` names an entry of the theme (PERS, ORG, …, ATTR, CLAIM). ``fill`` false means
    underline only (the number labels). ``stroke`` is for stroke layers.
    """

    color: str
    pattern: Pattern = Pattern.SOLID
    fill: bool = True
    stroke: Stroke | None = None


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label that spans of its layer may carry.

    ``short`` is what the chip over the text says. ``key`` is a digit or Latin capital letter,
    by position on a US keyboard, or empty. ``common`` labels stand in the palette, the others
    in its menu. ``attributes`` are codes of attributes. ``joins_claim`` marks labels whose
    spans point to a claim of the project.
    """

    code: str
    layer: str
    name: Name
    short: Name
    style: Style
    key: str = ""
    common: bool = True
    attributes: tuple[str, ...] = ()
    joins_claim: bool = False
    description: Name | None = None


class Type(StrEnum):
    """What values an attribute takes."""

    CHOICE = "choice"
    BOOL = "bool"
    INT = "int"
    TEXT = "text"


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One value of an attribute of type choice."""

    code: str
    name: Name


class Attribute(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A typed value on a span, relation, claim or article.

    ``choices`` are for type choice; ``minimum`` and ``maximum`` (both included) for int.
    """

    code: str
    name: Name
    type: Type
    choices: tuple[Choice, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    required: bool = False


class RelationType(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label for relations. ``sources`` and ``targets`` are the labels it may start and end at.

    ``short`` is what the arc over the text says. ``same_label``: both ends bear one label, as
    two mentions of the same thing do.
    """

    code: str
    name: Name
    short: Name
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    attributes: tuple[str, ...] = ()
    same_label: bool = False


class VerdictValue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value of the verdict scale.

    ``normalized`` is the common value it stands for (DESIGN section 6), ``rating`` the number
    for ClaimReview, if any. ``key`` is a digit.
    """

    code: str
    name: Name
    normalized: str
    rating: int | None = None
    key: str = ""


class Scheme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that may be annotated in a project.

    ``claim_attributes`` are the codes of the attributes of the project's claims;
    ``maps`` give, by name of another label set, its label for codes of ours.
    """

    code: str
    name: Name
    version: int
    layers: tuple[Layer, ...]
    labels: tuple[Label, ...]
    attributes: tuple[Attribute, ...]
    relations: tuple[RelationType, ...]
    verdicts: tuple[VerdictValue, ...]
    claim_attributes: tuple[str, ...] = ()
    maps: dict[str, dict[str, str]] = {}
