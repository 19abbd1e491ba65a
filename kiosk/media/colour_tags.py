"""Finds out what the colours of a picture's file mean, wherever it says so."""

import struct
from typing import BinaryIO

from PIL import ExifTags, Image

from kiosk.media.colour_space import ADOBE_RGB, BT709, Primaries, coded, gamma, measured, profile

BEGINNING = 262_144  # bytes, in which an AVIF or HEIF says what its colours are
MOST_CHUNKS = 200
# DCF 2.0 (JEITA CP-3461B), 4.7.2: the optional file of a camera that writes Adobe RGB.
DCF_OPTION = "R03"
ADOBE_GAMMA = 563 / 256  # Adobe RGB (1998) 2005-05, 4.3.4.2


def icc_profile(image: Image.Image, file: BinaryIO) -> bytes | None:
    """The ICC profile that the picture has, or one that says the same; None where it is sRGB.

    A PNG's cICP comes before its profile, that before its sRGB, that before gamma and primaries (PNG, third
    edition, 4.3).
    """
    if image.format == "PNG" and (numbers := _png_numbers(file)):
        return coded(*numbers)
    if own := image.info.get("icc_profile"):
        return bytes(own)
    if image.format == "PNG" and "srgb" not in image.info and "gamma" in image.info:
        return measured(1 / image.info["gamma"] if image.info["gamma"] else 0, _png_primaries(image))
    if image.format in ("AVIF", "HEIF") and (numbers := _coded_box(file)):
        return coded(*numbers)
    if image.format in ("JPEG", "MPO") and _is_dcf_option(image):
        return profile(ADOBE_RGB, gamma(ADOBE_GAMMA))
    return None


def _png_numbers(file: BinaryIO) -> tuple[int, int] | None:
    file.seek(8)
    for _ in range(MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] in (b"IDAT", b"PLTE"):
            return None
        if head[4:] == b"cICP":
            numbers = file.read(2)
            return (numbers[0], numbers[1]) if len(numbers) == 2 else None
        file.seek(int.from_bytes(head[:4]) + 4, 1)
    return None


def _png_primaries(image: Image.Image) -> Primaries:
    found = image.info.get("chromaticity")
    if not found or len(found) != 8 or not all(0 < value < 1 for value in found):
        return BT709
    white, *others = zip(found[::2], found[1::2], strict=True)
    near = all(
        abs(value - wanted) < 0.002
        for point, meant in zip(others, (BT709.red, BT709.green, BT709.blue), strict=True)
        for value, wanted in zip(point, meant, strict=True)
    )
    red, green, blue = others
    return BT709 if near else Primaries(red, green, blue, white)


def _coded_box(file: BinaryIO) -> tuple[int, int] | None:
    """ISO/IEC 14496-12, 12.1.5: primaries and transfer of a colr box of type nclx."""
    file.seek(0)
    _, found, rest = file.read(BEGINNING).partition(b"colrnclx")
    return struct.unpack(">HH", rest[:4]) if found and len(rest) >= 4 else None


def _is_dcf_option(image: Image.Image) -> bool:
    try:
        found = image.getexif().get_ifd(ExifTags.IFD.Interop)
    except Exception:  # noqa: BLE001  damaged EXIF raises anything, and the picture is whole without it
        return False
    return str(found.get(ExifTags.Interop.InteropIndex, "")).strip("\0 ") == DCF_OPTION
