"""Measures that everything shares, in device-independent pixels."""

from typing import Final

GAP_4: Final = 4
GAP_8: Final = 8
GAP_12: Final = 12
GAP_16: Final = 16
GAP_20: Final = 20
GAP_28: Final = 28

PANE_PADDING: Final = 16
SECTION_ABOVE: Final = 12
SECTION_BELOW: Final = 14
FIELD_ROW: Final = 30
FIELD_GAP: Final = 6

ICON: Final = 18
ICON_RAIL: Final = 21
ICON_INLINE: Final = 15

RADIUS_SPAN: Final = 3
RADIUS_CAP: Final = 4
RADIUS_CONTROL: Final = 6
RADIUS_RAIL: Final = 7
RADIUS_CARD: Final = 8
RADIUS_START: Final = 10

CONTROL: Final = 30
CONTROL_SMALL: Final = 26
SEGMENT: Final = 28

RAIL: Final = 64
TOP_BAR: Final = 44
STATUS_LINE: Final = 26
FOOT: Final = 44

RING: Final = 2
"""Width of the focus ring, and its distance from what it frames."""

UNDERLINE: Final = 2
STROKE: Final = 1.5
