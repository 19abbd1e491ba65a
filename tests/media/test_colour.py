"""Colours look as their files mean them, whatever numbers stand for them there."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import prepared

Colour = tuple[int, int, int]


def fixed(*values: float) -> bytes:
    """ICC.1, section 4.6: signed numbers with 16 bits behind the point."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def profile(kind: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    """An ICC profile, version 2 (ICC.1:2001-04), of the tags given."""
    tags = {b"wtpt": b"XYZ " + bytes(4) + fixed(0.9642, 1, 0.8249), **tags}
    tags[b"cprt"] = b"text" + bytes(4) + b"public domain\0"
    tags[b"desc"] = b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78)
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += name + struct.pack(">II", start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    head = bytes(4) + struct.pack(">I", 0x02400000) + kind + space + connection + bytes(12) + b"acsp"
    head += bytes(28) + fixed(0.9642, 1, 0.8249) + bytes(48)
    return struct.pack(">I", start + len(data)) + head + table + data


def adobe_rgb() -> bytes:
    """Adobe RGB (1998): its primaries adapted to D50, gamma 563/256."""
    columns = {
        b"rXYZ": (0.60974, 0.31111, 0.01947),
        b"gXYZ": (0.20528, 0.62567, 0.06087),
        b"bXYZ": (0.14919, 0.06322, 0.74457),
    }
    tags = {name: b"XYZ " + bytes(4) + fixed(*column) for name, column in columns.items()}
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, 563)
    return profile(b"mntr", b"RGB ", b"XYZ ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


def a_press() -> bytes:
    """A press on which full magenta and yellow print Lab 50, 60, 40, and any black prints black."""
    labs = []
    for corner in range(16):
        cyan, magenta, yellow, black = (corner >> shift & 1 for shift in (3, 2, 1, 0))
        lab = (0, 0, 0) if black else (100, 0, 0) if not cyan + magenta + yellow else (50, 0, 0)
        if (cyan, magenta, yellow, black) == (0, 1, 1, 0):
            lab = (50, 60, 40)
        labs.append(bytes((round(lab[0] * 2.55), lab[1] + 128, lab[2] + 128)))
    ramp = bytes(range(256))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    table += ramp * 4 + b"".join(labs) + ramp * 3
    return profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table})


def shown(image: Image.Image, path: Path, **options: Any) -> Colour:
    """The colour of a one-coloured picture once it is prepared."""
    image.save(path, **options)
    blue, green, red, _ = prepared(path, Frame((2, 2))).pixels[:4]
    return (red, green, blue)


def assert_close(found: Colour, wanted: Colour, tolerance: int = 3) -> None:
    """Within rounding and compression."""
    assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= tolerance, (found, wanted)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("name", ["wide.png", "wide.jpg", "wide.tif", "wide.webp"])
def test_wide_gamut_colours_keep_their_strength(name: str, mode: str, tmp_path: Path) -> None:
    """Adobe RGB 200, 30, 40 is sRGB 233, 24, 36 (by the two spaces' matrices); unmanaged it looks dull."""
    if name.endswith("jpg") and mode == "RGBA":
        mode = "RGB"
    image = Image.new("RGB", (16, 16), (200, 30, 40)).convert(mode)
    found = shown(image, tmp_path / name, icc_profile=adobe_rgb(), quality=100)
    assert_close(found, (233, 24, 36), 5)


@pytest.mark.parametrize("name", ["print.jpg", "print.tif"])
def test_a_print_files_profile_says_what_its_inks_look_like(name: str, tmp_path: Path) -> None:
    """Lab 50, 60, 40 is sRGB 213, 60, 55; JPEG stores CMYK the other way round, as Adobe does."""
    image = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    assert_close(shown(image, tmp_path / name, icc_profile=a_press(), quality=100), (213, 60, 55), 4)


@pytest.mark.parametrize("name", ["print.jpg", "print.tif"])
@pytest.mark.parametrize(
    ("inks", "wanted"),
    [
        ((0, 0, 0, 0), (255, 255, 255)),
        ((0, 255, 255, 0), (255, 0, 0)),
        ((255, 0, 0, 0), (0, 255, 255)),
        ((0, 0, 0, 255), (0, 0, 0)),
        ((0, 0, 0, 128), (127, 127, 127)),
    ],
)
def test_a_print_file_without_a_profile_is_no_negative(
    name: str, inks: tuple[int, ...], wanted: Colour, tmp_path: Path
) -> None:
    """No ink is white, full inks are their colours."""
    assert_close(shown(Image.new("CMYK", (16, 16), inks), tmp_path / name, quality=100), wanted)


@pytest.mark.parametrize(("value", "wanted"), [(0, 0), (257, 1), (32896, 128), (40000, 156), (65535, 255)])
@pytest.mark.parametrize("name", ["grey.png", "grey.tif"])
def test_16_bit_greys_keep_their_brightness(name: str, value: int, wanted: int, tmp_path: Path) -> None:
    """65535 is white, and half of it is half: nothing is cut off at 255."""
    assert_close(shown(Image.new("I;16", (16, 16), value), tmp_path / name), (wanted, wanted, wanted), 0)


@pytest.mark.parametrize(
    ("mode", "colour", "wanted"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 90, (90, 90, 90)),
        ("LA", (90, 255), (90, 90, 90)),
        ("LA", (0, 127), (128, 128, 128)),
        ("P", 0, (10, 20, 30)),
    ],
)
def test_few_colours_are_colours_too(
    mode: str, colour: int | tuple[int, ...], wanted: Colour, tmp_path: Path
) -> None:
    """Black and white, grey, grey with transparency over white, a palette."""
    image = Image.new(mode, (16, 16), colour)
    if mode == "P":
        image.putpalette([10, 20, 30])
    assert_close(shown(image, tmp_path / "few.png"), wanted, 1)


@pytest.mark.parametrize("unusable", [b"no profile at all" * 20, a_press()])
def test_a_profile_that_cannot_be_used_is_left_out(unusable: bytes, tmp_path: Path) -> None:
    """Damaged, or for inks in a picture of light: the picture is shown by its plain numbers."""
    image = Image.new("RGB", (16, 16), (200, 30, 40))
    assert_close(shown(image, tmp_path / "odd.png", icc_profile=unusable), (200, 30, 40), 0)


def png_with(image: Image.Image, chunks: dict[bytes, bytes]) -> bytes:
    """A PNG with more chunks, right behind its header."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    content, more = buffer.getvalue(), b""
    for name, data in chunks.items():
        more += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return content[:33] + more + content[33:]


LINEAR = struct.pack(">I", 100_000)
ADOBE = struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
SAID = {
    "linear": ({b"gAMA": LINEAR}, (128, 128, 128), (188, 188, 188)),
    "as sRGB": ({b"gAMA": struct.pack(">I", 45455)}, (128, 60, 9), (128, 60, 9)),
    "sRGB after all": ({b"sRGB": b"\0", b"gAMA": LINEAR}, (128, 60, 9), (128, 60, 9)),
    "no gamma": ({b"gAMA": bytes(4)}, (128, 60, 9), (128, 60, 9)),
    "Adobe RGB": ({b"gAMA": struct.pack(">I", 45470), b"cHRM": ADOBE}, (200, 30, 40), (233, 24, 36)),
    # ITU-R BT.2100: half of PQ is 92 cd/m², 45 % of the 203 that are white; white is toned down to white.
    "PQ": ({b"cICP": bytes([9, 16, 0, 1])}, (128, 128, 128), (181, 181, 181)),
    "PQ's brightest": ({b"cICP": bytes([9, 16, 0, 1])}, (255, 255, 255), (255, 255, 255)),
    "cICP before gamma": ({b"gAMA": LINEAR, b"cICP": bytes([1, 13, 0, 1])}, (128, 60, 9), (128, 60, 9)),
}


@pytest.mark.parametrize(("chunks", "stored", "meant"), SAID.values(), ids=SAID)
def test_a_png_says_its_colours_in_chunks(
    chunks: dict[bytes, bytes], stored: Colour, meant: Colour, tmp_path: Path
) -> None:
    """Gamma and primaries, or their numbers in ITU-T H.273; the more exact word comes first."""
    path = tmp_path / "said.png"
    path.write_bytes(png_with(Image.new("RGB", (8, 8), stored), chunks))
    blue, green, red, _ = prepared(path, Frame((2, 2))).pixels[:4]
    assert_close((red, green, blue), meant)


def test_a_camera_s_second_kind_of_file_is_adobe_rgb(tmp_path: Path) -> None:
    """It says so in its EXIF alone (DCF, option file)."""
    exif = Image.Exif()
    exif[0x8769] = {0xA001: 0xFFFF, 0xA005: {1: "R03"}}
    image = Image.new("RGB", (16, 16), (200, 30, 40))
    found = shown(image, tmp_path / "_DSC0001.jpg", exif=exif, quality=100, subsampling=0)
    assert_close(found, (233, 24, 36), 5)


@pytest.mark.parametrize(("numbers", "meant"), [((9, 16), (181, 181, 181)), ((1, 13), (128, 128, 128))])
def test_an_avif_says_its_colours_in_numbers(numbers: tuple[int, int], meant: Colour, tmp_path: Path) -> None:
    """As those of a telephone that films and photographs in HDR."""
    path = tmp_path / "night.avif"
    Image.new("RGB", (16, 16), (128, 128, 128)).save(path, quality=100)
    before, mark, after = path.read_bytes().partition(b"colrnclx")
    assert mark
    path.write_bytes(before + mark + struct.pack(">HH", *numbers) + after[4:])
    blue, green, red, _ = prepared(path, Frame((2, 2))).pixels[:4]
    assert_close((red, green, blue), meant)
