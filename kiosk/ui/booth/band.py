"""Where the booth's invitation stands: a band at the foot of the screen; the loop has the rest."""

from PySide6.QtCore import QMargins, QSize

from kiosk.ui.render.geometry import design_unit, upright

BAND, TALL_BAND = 120, 150  # design units


def band(size: QSize, rotation: int) -> int:
    """The height of the invitation under the loop, in physical pixels, for a window of that size."""
    width, height = upright((size.width(), size.height()), rotation)
    return round((TALL_BAND if height > width else BAND) * design_unit((width, height)))


def below(size: QSize, rotation: int) -> QMargins:
    """The invitation's place as a margin of the window: at the foot of what is seen, however it is turned."""
    high = band(size, rotation)
    sides = {0: (0, 0, 0, high), 90: (high, 0, 0, 0), 180: (0, high, 0, 0), 270: (0, 0, high, 0)}
    return QMargins(*sides[rotation])
