"""Makes QR codes: the modules of a link's code, and a picture of them."""

from dataclasses import dataclass
from math import ceil, floor

from kiosk.media.picture import Picture

QUIET_ZONE = 4  # modules on every side, ISO/IEC 18004, section 5.3.8
LEAST_MODULE_PX = 4  # smaller ones blur into each other on a telephone's sensor
WANTED_MODULE_UNITS = 6  # of the layout's unit, a 1080th of the screen's shorter side
DISTANCE_TO_SIDE = 10  # a telephone reads a code from ten times its side

INK = bytes((0x3F, 0x1B, 0x0B, 0xFF))  # #0b1b3f: blue, green, red, 255
WHITE = bytes((0xFF, 0xFF, 0xFF, 0xFF))


class CodeError(Exception):
    """A link makes no code that a telephone could read; the message says why."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """The modules of a link's code, row by row from the top left, True for ink, without the quiet zone."""

    link: str
    modules: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules from edge to edge, the quiet zone on both sides included."""
        return len(self.modules) + 2 * QUIET_ZONE


def code(link: str) -> QrCode:
    """The smallest code that holds the link at error correction level M (15 % may be lost).

    Raises:
        CodeError: the link is empty, or longer than any code holds.
    """
    from qrcode import QRCode  # noqa: PLC0415  a campaign without codes needs neither it nor Pillow
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415

    if not link:
        raise CodeError("there is no link to make a code of")
    maker = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    maker.add_data(link)
    try:
        maker.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # ValueError: qrcode asks for a version 41
        raise CodeError(f"no code holds a link of {len(link)} characters") from error
    return QrCode(link, tuple(tuple(bool(module) for module in row) for row in maker.modules))


def module_px(code: QrCode, room_px: float, unit_px: float) -> int:
    """The largest whole number of pixels for a module with which the code fits into a square room.

    Args:
        room_px: the side of the room in pixels, for the code and its quiet zone.
        unit_px: the layout's unit in pixels; less than `wanted_module_px` of it is small.

    Raises:
        CodeError: the room is too small for modules that a telephone can read.
    """
    found = floor(room_px / code.side)
    if found < LEAST_MODULE_PX:
        least, wanted = code.side * LEAST_MODULE_PX, code.side * wanted_module_px(unit_px)
        raise CodeError(
            f"the code of {code.link} has {floor(room_px)} pixels a side; it needs {least}, better {wanted}"
        )
    return found


def wanted_module_px(unit_px: float) -> int:
    """What a module should at least have, in whole pixels: six units, never under four pixels."""
    return max(LEAST_MODULE_PX, floor(WANTED_MODULE_UNITS * unit_px))


def needed_side_px(scanning_distance_m: float, px_per_mm: float) -> int:
    """The side, without the quiet zone, that can be scanned from a distance: a tenth of it."""
    return ceil(scanning_distance_m * 1000 / DISTANCE_TO_SIDE * px_per_mm)


def draw(code: QrCode, module_px: int) -> Picture:
    """The code in ink on white with its quiet zone, each module a square of whole pixels."""
    side = code.side * module_px
    edge = WHITE * (QUIET_ZONE * module_px)
    blank = WHITE * side * (QUIET_ZONE * module_px)
    tones = {True: INK * module_px, False: WHITE * module_px}
    rows = (edge + b"".join(tones[module] for module in row) + edge for row in code.modules)
    return Picture(side, side, blank + b"".join(row * module_px for row in rows) + blank)
