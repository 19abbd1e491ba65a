"""Decodes pictures through Pillow: scaled before anything costly is done, then coloured and turned."""

import os
import warnings
from dataclasses import replace
from math import ceil
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from kiosk.media.colour import NO_COLOURS, scalable, srgb
from kiosk.media.colour_tags import icc_profile
from kiosk.media.cropping import Frame, cover, whole
from kiosk.media.files.picture_blocks import BrokenBlocks, frame_times
from kiosk.media.files.png_reading import mend_png_reading
from kiosk.media.orientation import orientation, stored, swapped, turned
from kiosk.media.picture import Picture, PictureError

PIXEL_LIMIT = 200_000_000  # above what cameras make; up to 800 MB while it is open

MOST_BYTES = 400_000_000  # of the whole picture, once; what it is cut to comes on top
SIGNS = {"1": 1, "L": 1, "P": 1, "I;16": 2, "LA": 4}  # bytes a pixel, as Pillow keeps them; 4 otherwise

# What Pillow decodes, in the order in which it tries: it loads what reads the kinds after the first five when
# it comes to them. JPEG is MPO as well. Not EPS, for which it would start another program.
FORMATS = ("JPEG", "PNG", "GIF", "BMP", "PPM", "WEBP", "AVIF", "TIFF", "TGA", "JPEG2000")
BLOCKS = ("PNG", "GIF", "WEBP")  # of whose blocks each says where it ends
HEIF = "HEIF"  # the pictures of telephones, which pi-heif decodes
BOX_NAME = slice(4, 8)  # of the first box in a file of ISO/IEC 14496-12: "ftyp"
# ISO/IEC 15444-1, table A.2: what ends a JPEG 2000 stream, and stands nowhere else in one. A file that breaks
# off before it decodes to an empty picture, without a word.
END_OF_STREAM, TAIL = b"\xff\xd9", 65536  # bytes

CANNOT_TELL = (
    "is no picture, or one of a kind that is not known here, whatever its name says: "
    "save it as JPEG, PNG, WebP or SVG"
)
DAMAGED = "is cut off or damaged: copy it again from where it came"
TOO_MUCH = "needs more memory than there is: save it smaller"
TOO_LARGE = f"has more than {PIXEL_LIMIT // 1_000_000} megapixels, which are not opened: save it smaller"


def decoded(file: BinaryIO, frame: Frame) -> Picture:
    """The part of a picture that fills the frame, upright and in sRGB.

    Raises:
        PictureError: it cannot be decoded whole.
    """
    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    mend_png_reading()
    # What Pillow warns of is either drawn all the same or said by a PictureError.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        with Image.open(file, formats=_formats(file)) as image:
            _refuse(image)
            place = file.tell()
            _look_through(image.format, file)
            colours = icc_profile(image, file)
            file.seek(place)
            return filled(image, frame, colours)
    except PictureError:
        raise
    except BrokenBlocks as error:
        raise PictureError(DAMAGED) from error
    except UnidentifiedImageError as error:
        raise PictureError(CANNOT_TELL) from error
    except Image.DecompressionBombError as error:
        raise PictureError(TOO_LARGE) from error
    except MemoryError as error:
        raise PictureError(TOO_MUCH) from error
    except Exception as error:  # Pillow's readers raise anything, from EOFError to struct.error
        raise PictureError(DAMAGED) from error


def upright_size(file: BinaryIO) -> tuple[int, int]:
    """The width and height of a picture as it is seen, in its own pixels.

    Raises:
        Exception: whatever Pillow raises of one that cannot be opened.
    """
    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    with Image.open(file, formats=_formats(file)) as image:
        return swapped(image.size, orientation(image))


def _formats(file: BinaryIO) -> tuple[str, ...]:
    """What a file may be."""
    is_boxed = file.read(BOX_NAME.stop)[BOX_NAME] == b"ftyp"
    file.seek(0)
    if not is_boxed:
        return FORMATS
    import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415  a fifth of the child's start; it has no types

    pi_heif.register_heif_opener()
    return (*FORMATS, HEIF)


def filled(image: Image.Image, frame: Frame, profile: bytes | None = None) -> Picture:
    """An open picture that fills the frame, or stands whole on its ground, upright and in sRGB."""
    if frame.is_whole:
        return _on_its_ground(image, frame, profile)
    cut, turn = _cut(image, frame)
    seen = turned(srgb(cut, profile, frame.ground), turn, frame.mirrored)
    return Picture(*seen.size, seen.convert("RGBA").tobytes("raw", "BGRA"))


def _on_its_ground(image: Image.Image, frame: Frame, profile: bytes | None) -> Picture:
    place, _ = whole(swapped(image.size, orientation(image)), frame)
    size = (max(1, round(place.width)), max(1, round(place.height)))
    inside = filled(image, replace(frame, size=size, is_whole=False), profile)
    canvas = Image.new("RGB", frame.size, frame.ground)
    picture = Image.frombuffer("RGB", size, inside.pixels, "raw", "BGRX", 0, 1)
    canvas.paste(picture, (round(place.left), round(place.top)))
    return Picture(*frame.size, canvas.convert("RGBA").tobytes("raw", "BGRA"))


def _cut(image: Image.Image, frame: Frame) -> tuple[Image.Image, int]:
    """What fills the frame, as it is stored and coloured, and its orientation.

    The whole picture is let go at the end of it; all that follows has only the frame's pixels to do.
    """
    if image.format in ("JPEG", "MPO"):
        _leave_out_detail(image, frame)
    image.load()
    turn = orientation(image)
    box = stored(cover(swapped(image.size, turn), frame), image.size, turn, frame.mirrored)
    cut = scalable(image).resize(swapped(frame.size, turn), Image.Resampling.LANCZOS, box, reducing_gap=3.0)
    return cut, turn


def _refuse(image: Image.Image) -> None:
    if image.width * image.height > PIXEL_LIMIT:
        raise PictureError(TOO_LARGE)
    if image.width * image.height * SIGNS.get(image.mode, 4) > MOST_BYTES:
        raise PictureError("takes more than 400 MB when it is opened: save it smaller")
    if image.mode in NO_COLOURS:
        raise PictureError("holds 32-bit measurements, not colours: save it with 8 bits a colour")


def _look_through(kind: str | None, file: BinaryIO) -> None:
    """Find what is missing, or is not as it was written, where the decoder says nothing of it."""
    if kind in BLOCKS:
        frame_times(file, is_checked=True)
    elif kind == "JPEG2000":
        _look_for_the_end(file)


def _look_for_the_end(file: BinaryIO) -> None:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL))
    is_whole = END_OF_STREAM in file.read()
    if not is_whole:
        raise PictureError(DAMAGED)


def _leave_out_detail(image: Image.Image, frame: Frame) -> None:
    """Let the JPEG decoder pass over what is too fine for the frame: a quarter of the time."""
    width, height = swapped(image.size, orientation(image))
    scale = max(frame.size[0] / width, frame.size[1] / height)
    image.draft(None, (ceil(image.width * scale), ceil(image.height * scale)))
