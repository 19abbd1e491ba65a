"""Tells where a booth's screen is too small for what fingers and eyes need."""

from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size
from kiosk.content.display.touch_screen import CAPITAL_DEGREES, TARGET_MM
from kiosk.content.messages.message import Message, message

ROUNDED = 0.99  # of what is needed: what a tape measure would not tell


def too_small(display: Display, size: Size) -> Message | None:
    """What is to be told of a booth on an upright screen of that size in pixels: how small what is touched
    and larger text are on its pages; None where both are as large as they should be, or nobody knows.
    """
    screen = display.touch_screen
    touched, degrees = screen.touched_mm(size), screen.capital_degrees(size)
    if display.mode != "booth" or touched is None:
        return None
    if touched >= ROUNDED * TARGET_MM and degrees >= ROUNDED * CAPITAL_DEGREES:
        return None
    return message("booth-screen-small", touched=round(touched, 1), degrees=round(degrees, 2))
