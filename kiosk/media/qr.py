"""Makes QR codes: the modules of a link's code, and a picture of them."""

from dataclasses import dataclass
from math import ceil

from kiosk.media.picture import Picture

QUIET_ZONE = 4  # modules on every side, ISO/IEC 18004, section 5.3.8

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

    def module_needed(self, distance_m: float, pixels_per_mm: float | None) -> int:
        """The fewest pixels to a module that are read from so many metres; 0 on a screen of unknown size.

        The code without its quiet zone then measures a tenth of the distance.
        """
        needed = distance_m * 1000 / 10 * (pixels_per_mm or 0)
        return ceil(needed / len(self.modules))


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
    maker = QRCode(error_correction=ERROR_CORRECT_M)
    maker.add_data(link)
    try:
        maker.make()
    except (DataOverflowError, ValueError) as error:  # ValueError: qrcode asks for a version 41
        raise CodeError(f"no code holds a link of {len(link)} characters") from error
    return QrCode(link, tuple(tuple(bool(module) for module in row) for row in maker.modules))


def draw(code: QrCode, module_px: int) -> Picture:
    """The code in ink on white with its quiet zone, each module a square of whole pixels."""
    side = code.side * module_px
    edge = WHITE * (QUIET_ZONE * module_px)
    blank = WHITE * side * (QUIET_ZONE * module_px)
    tones = {True: INK * module_px, False: WHITE * module_px}
    rows = (edge + b"".join(tones[module] for module in row) + edge for row in code.modules)
    return Picture(side, side, blank + b"".join(row * module_px for row in rows) + blank)
