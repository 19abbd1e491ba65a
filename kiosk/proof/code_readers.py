"""Reads codes from finished pictures, by two readers that know nothing of each other, as telephones see them.

A telephone sees a code smaller than it stands on the glass, and not as clean.
"""

import ctypes
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from random import Random

import zxingcpp
from PIL import Image, ImageChops

NOISE = 0.02  # of the whole range, as a camera's in the light of a hall
TILE = 128  # pixels of noise, laid side by side
ZBAR = "libzbar.so.0"  # of the system's package libzbar0
ANY, QR, ENABLE = 0, 64, 0  # zbar.h: ZBAR_NONE, ZBAR_QRCODE, ZBAR_CFG_ENABLE
Y800 = int.from_bytes(b"Y800", "little")  # one byte of grey to a pixel
CLEAN, OTHER, HALF, QUARTER, NOISY = (
    "at full size",
    "by ZBar",
    "at half its size",
    "at a quarter",
    "with noise",
)


def readings(picture: Image.Image) -> tuple[tuple[str, str], ...]:
    """What is read from the part of a picture where a code stands, by each way of reading; "" for nothing."""
    return tuple((way, read) for way, read in _readings(picture.convert("L")))


def _readings(grey: Image.Image) -> Iterator[tuple[str, str]]:
    yield CLEAN, by_zxing(grey)
    if (by_zbar := zbar()) is not None:
        yield OTHER, by_zbar(grey)
    yield HALF, by_zxing(grey.reduce(2))
    yield QUARTER, by_zxing(grey.reduce(4))
    yield NOISY, by_zxing(ImageChops.add(grey, noise(grey.size), offset=-128))


def by_zxing(grey: Image.Image) -> str:
    """What ZXing reads, one code after the other."""
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(grey, formats, try_invert=False)
    return " ".join(sorted(one.text for one in found))


def codes_in(grey: Image.Image) -> tuple[str, ...]:
    """What the QR codes of a picture say; those of light on dark as well, which some telephones read."""
    found = zxingcpp.read_barcodes(grey, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(sorted({one.text for one in found}))


@lru_cache(maxsize=8)
def noise(size: tuple[int, int]) -> Image.Image:
    """Grey noise round 128, Gaussian, and the same each time."""
    random = Random(1)  # noqa: S311  nothing secret
    tile = Image.new("L", (TILE, TILE))
    tile.putdata([round(128 + random.gauss(0, 255 * NOISE)) for _ in range(TILE * TILE)])
    laid = Image.new("L", size)
    for left in range(0, size[0], TILE):
        for top in range(0, size[1], TILE):
            laid.paste(tile, (left, top))
    return laid


@cache
def zbar() -> Callable[[Image.Image], str] | None:
    """What reads by ZBar; None where the machine has no such library."""
    try:
        library = ctypes.CDLL(ZBAR)
    except OSError:
        return None
    for name in ("image_scanner_create", "image_create", "image_first_symbol", "symbol_next"):
        getattr(library, f"zbar_{name}").restype = ctypes.c_void_p
    library.zbar_symbol_get_data.restype = ctypes.c_char_p
    return lambda grey: _by_zbar(library, grey)


def _by_zbar(library: ctypes.CDLL, grey: Image.Image) -> str:
    pixels = grey.tobytes()
    scanner, image = (
        ctypes.c_void_p(library.zbar_image_scanner_create()),
        ctypes.c_void_p(library.zbar_image_create()),
    )
    try:
        for symbols, is_read in ((ANY, 0), (QR, 1)):
            library.zbar_image_scanner_set_config(scanner, symbols, ENABLE, is_read)
        library.zbar_image_set_format(image, ctypes.c_ulong(Y800))
        library.zbar_image_set_size(image, *map(ctypes.c_uint, grey.size))
        library.zbar_image_set_data(image, pixels, ctypes.c_ulong(len(pixels)), None)
        library.zbar_scan_image(scanner, image)
        return " ".join(sorted(_symbols(library, image)))
    finally:
        library.zbar_image_destroy(image)
        library.zbar_image_scanner_destroy(scanner)


def _symbols(library: ctypes.CDLL, image: ctypes.c_void_p) -> Iterator[str]:
    symbol = ctypes.c_void_p(library.zbar_image_first_symbol(image))
    while symbol.value:
        yield library.zbar_symbol_get_data(symbol).decode("utf-8", "replace")
        symbol = ctypes.c_void_p(library.zbar_symbol_next(symbol))
