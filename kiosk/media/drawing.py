"""Draws an SVG through resvg, which draws what artists' programs write, to fill a frame."""

import codecs
import io
import re
from math import ceil
from typing import BinaryIO

import resvg_py
from PIL import Image

from kiosk import paths
from kiosk.media.cropping import Frame, scale_of
from kiosk.media.decoding import filled
from kiosk.media.picture import Picture, PictureError
from kiosk.media.svg import UNKNOWN_ENCODING, inspect, read

FACE = "Noto Sans"
AT = re.compile(r" at (\d+):\d+$")
PREFIX = re.compile(r"unknown namespace prefix '(.{1,40}?)'")
ENCODING = re.compile(rb"""\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)""")


def drawn(file: BinaryIO, frame: Frame) -> Picture:
    """The part of a drawing that fills the frame.

    Raises:
        PictureError: it is no whole SVG, needs something outside it, or is too long and narrow.
    """
    source = read(file)
    whole = inspect(source)
    scale = scale_of(whole, frame)
    try:
        png = resvg_py.svg_to_bytes(
            svg_string=_text(source),
            width=ceil(whole[0] * scale),
            dpi=96,  # as CSS has it; resvg_py's own is 0
            skip_system_fonts=True,
            font_dirs=_faces(source),
            font_family=FACE,
            sans_serif_family=FACE,
        )
    except (UnicodeDecodeError, LookupError) as error:
        raise PictureError(UNKNOWN_ENCODING) from error
    except ValueError as error:
        raise PictureError(_why_not(str(error))) from error
    with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
        return filled(image, frame)


def _why_not(told: str) -> str:
    """What resvg says, in people's words."""
    if "nodes limit" in told:
        return "is an SVG that unfolds into a million shapes, or a thousand groups deep: simplify the drawing"
    line = AT.search(told)
    place = f" for what stands in line {line[1]}" if line else ""
    if prefix := PREFIX.search(told):
        place += f', where "{prefix[1]}:" is used and nothing says what that is'
    return f"is an SVG that cannot be drawn{place}: save it anew as plain SVG"


def _faces(source: bytes) -> list[str]:
    """Where faces for its words lie; a drawing without any need not wait while they are looked through."""
    if b"text" not in source.replace(b"\0", b""):  # of UTF-16
        return []
    return [str(folder) for folder in paths.FONT_FOLDERS if folder.is_dir()]


def _text(source: bytes) -> str:
    """What an XML file says, in the encoding that it begins with or names (XML 1.0, appendix F)."""
    if source.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        return source.decode("utf-16")
    named = ENCODING.match(source)
    return source.decode(named[1].decode("ascii") if named else "utf-8-sig")
