"""Decodes pictures through Pillow: scaled before anything costly is done, then coloured and turned."""

import warnings
from math import ceil
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from kiosk.media.colour import NO_COLOURS, scalable, srgb
from kiosk.media.cropping import Frame, cover
from kiosk.media.orientation import orientation, stored, swapped, turned
from kiosk.media.picture import Picture, PictureError

PIXEL_LIMIT = 200_000_000  # above what cameras make; up to 800 MB while it is open

# What Pillow decodes by itself; JPEG is MPO as well. Not EPS, for which it would start another program, nor
# JPEG 2000, which decodes to an empty picture where the file breaks off after its headers.
FORMATS = ("AVIF", "BMP", "GIF", "JPEG", "PNG", "PPM", "TGA", "TIFF", "WEBP")

CANNOT_TELL = (
    "is no picture, or one of a kind that is not known here, whatever its name says: "
    "save it as JPEG, PNG, WebP or SVG"
)
TOO_LARGE = f"has more than {PIXEL_LIMIT // 1_000_000} megapixels, which are not opened: save it smaller"


def decoded(file: BinaryIO, frame: Frame) -> Picture:
    """The part of a picture that fills the frame, upright and in sRGB.

    Raises:
        PictureError: it cannot be decoded whole.
    """
    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    # What Pillow warns of is either drawn all the same or said by a PictureError.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        return _filled(file, frame)
    except PictureError:
        raise
    except UnidentifiedImageError as error:
        raise PictureError(CANNOT_TELL) from error
    except Image.DecompressionBombError as error:
        raise PictureError(TOO_LARGE) from error
    except MemoryError as error:
        raise PictureError("needs more memory than there is: save it smaller") from error
    except Exception as error:  # Pillow's readers raise anything, from EOFError to struct.error
        raise PictureError("is cut off or damaged: copy it again from where it came") from error


def _filled(file: BinaryIO, frame: Frame) -> Picture:
    cut, turn, profile = _cut(file, frame)
    seen = turned(srgb(cut, profile, frame.ground), turn, frame.mirrored)
    return Picture(*seen.size, seen.convert("RGBA").tobytes("raw", "BGRA"))


def _cut(file: BinaryIO, frame: Frame) -> tuple[Image.Image, int, bytes | None]:
    """What fills the frame, as it is stored and coloured, its orientation and its ICC profile.

    The whole picture is let go at the end of it; all that follows has only the frame's pixels to do.
    """
    with Image.open(file, formats=FORMATS) as image:
        _refuse(image)
        if image.format in ("JPEG", "MPO"):
            _leave_out_detail(image, frame)
        image.load()
        turn = orientation(image)
        box = stored(cover(swapped(image.size, turn), frame), image.size, turn, frame.mirrored)
        cut = scalable(image).resize(
            swapped(frame.size, turn), Image.Resampling.LANCZOS, box, reducing_gap=3.0
        )
        return cut, turn, image.info.get("icc_profile")


def _refuse(image: Image.Image) -> None:
    if image.width * image.height > PIXEL_LIMIT:
        raise PictureError(TOO_LARGE)
    if image.mode in NO_COLOURS:
        raise PictureError("holds 32-bit measurements, not colours: save it with 8 bits a colour")


def _leave_out_detail(image: Image.Image, frame: Frame) -> None:
    """Let the JPEG decoder pass over what is too fine for the frame: a quarter of the time."""
    width, height = swapped(image.size, orientation(image))
    scale = max(frame.size[0] / width, frame.size[1] / height)
    image.draft(None, (ceil(image.width * scale), ceil(image.height * scale)))
