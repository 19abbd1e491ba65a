"""Whatever file people bring is shown whole, upright and in its colours, or refused in words."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.media.cropping import Frame
from kiosk.media.decoding import FORMATS, HEIF
from kiosk.media.intake.intake import prepared
from kiosk.media.picture import Picture, PictureError

pillow_heif.register_heif_opener()  # writes what the product reads alone

RED, GREEN, BLUE, YELLOW = (220, 40, 40), (40, 180, 60), (40, 60, 220), (230, 200, 40)
FRAME = Frame((160, 90))
Colour = tuple[int, int, int]


def quarters(size: tuple[int, int]) -> Image.Image:
    """Red and green above, blue and yellow below: no turn or flip of it looks the same."""
    image = Image.new("RGB", size, RED)
    half_x, half_y = size[0] // 2, size[1] // 2
    image.paste(GREEN, (half_x, 0, size[0], half_y))
    image.paste(BLUE, (0, half_y, half_x, size[1]))
    image.paste(YELLOW, (half_x, half_y, *size))
    return image


def at(picture: Picture, x: float, y: float) -> Colour:
    """The colour at a place given in shares of width and height."""
    start = 4 * (int(y * picture.height) * picture.width + int(x * picture.width))
    blue, green, red, filler = picture.pixels[start : start + 4]
    assert filler == 255
    return (red, green, blue)


def corners(picture: Picture) -> list[Colour]:
    """The colours in the middle of each quarter, row by row."""
    return [at(picture, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]


def assert_close(found: list[Colour], wanted: list[Colour], tolerance: int = 6) -> None:
    """Each channel within what compression may change."""
    for one, other in zip(found, wanted, strict=True):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) <= tolerance, (found, wanted)


def with_orientation(value: int) -> Image.Exif:
    """EXIF that says how the pixels are stored."""
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


@pytest.mark.parametrize("kind", [*FORMATS, HEIF])
def test_every_kind_is_shown_in_its_colours(kind: str, tmp_path: Path) -> None:
    """Cut to exactly the frame, every pixel finished."""
    path = tmp_path / "picture"
    quarters((320, 180)).save(path, kind)
    picture = prepared(path, FRAME)
    assert (picture.width, picture.height, len(picture.pixels)) == (160, 90, 160 * 90 * 4)
    assert_close(corners(picture), [RED, GREEN, BLUE, YELLOW])


def test_a_photograph_of_24_megapixels_taken_upright_is_shown_upright(tmp_path: Path) -> None:
    """A camera stores it on its side and says so; orientation 6 is a quarter turn clockwise."""
    path = tmp_path / "photograph.jpg"
    quarters((6000, 4000)).save(path, exif=with_orientation(6))
    picture = prepared(path, Frame((1920, 1080)))
    assert (picture.width, picture.height) == (1920, 1080)
    assert_close(corners(picture), [BLUE, RED, YELLOW, GREEN])


def test_a_photograph_keeps_the_detail_that_its_frame_can_show(tmp_path: Path) -> None:
    """Leaving detail out while decoding saves time, and never shows: stripes two pixels wide stay sharp."""
    path, frame = tmp_path / "stripes.jpg", Frame((96, 200))
    stripes = Image.new("RGB", (1600, 768))
    for x in range(0, 1600, 32):
        stripes.paste((255, 255, 255), (x, 0, x + 16, 768))
    stripes.save(path, quality=95, exif=with_orientation(6))
    found = prepared(path, frame)
    rows = [at(found, 0.5, (row + 0.5) / 200) for row in range(200)]
    assert max(rows)[0] > 240
    assert min(rows)[0] < 15


STORED: dict[int, Callable[[Image.Image], Image.Image]] = {
    1: lambda image: image,
    2: lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    3: lambda image: image.transpose(Image.Transpose.ROTATE_180),
    4: lambda image: image.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    5: lambda image: image.transpose(Image.Transpose.TRANSPOSE),
    6: lambda image: image.transpose(Image.Transpose.ROTATE_90),
    7: lambda image: image.transpose(Image.Transpose.TRANSVERSE),
    8: lambda image: image.transpose(Image.Transpose.ROTATE_270),
}


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG"])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("orientation", STORED)
def test_however_it_is_stored_the_same_part_is_shown(
    kind: str, orientation: int, mirrored: bool, tmp_path: Path
) -> None:
    """Focus, target and flipping speak of the picture as it is seen."""
    upright, turned = tmp_path / "upright.png", tmp_path / "turned"
    image = quarters((400, 240))
    image.paste((0, 0, 0), (60, 20, 100, 60))
    image.save(upright)
    STORED[orientation](image).save(
        turned,
        kind,
        exif=with_orientation(orientation),
        **({"quality": 100, "subsampling": 0} if kind == "JPEG" else {}),
    )
    frame = Frame((60, 90), focus=(0.2, 0.1), target=(0.6, 0.4), mirrored=mirrored)
    expected, found = prepared(upright, frame), prepared(turned, frame)
    spots = [(x / 12 + 0.02, y / 12 + 0.02) for x in range(12) for y in range(12)]
    assert_close([at(found, *spot) for spot in spots], [at(expected, *spot) for spot in spots])


def test_a_mirrored_picture_is_flipped_with_its_focus(tmp_path: Path) -> None:
    """What lay left of the middle lies right of it, and is still what the crop keeps."""
    path = tmp_path / "picture.png"
    quarters((400, 100)).save(path)
    assert_close(corners(prepared(path, Frame((400, 100), mirrored=True))), [GREEN, RED, YELLOW, BLUE], 0)
    left_end = prepared(path, Frame((100, 100), focus=(0, 0.5), mirrored=True))
    assert_close(corners(left_end), [RED, RED, BLUE, BLUE], 0)


def test_a_picture_of_the_frames_size_is_shown_pixel_for_pixel(tmp_path: Path) -> None:
    """Nothing is resampled that need not be."""
    path = tmp_path / "picture.png"
    image = Image.effect_noise((64, 36), 90).convert("RGB")
    image.save(path)
    assert prepared(path, Frame((64, 36))).pixels == image.convert("RGBA").tobytes("raw", "BGRA")


@pytest.mark.parametrize("image", [
    Image.new("RGBA", (8, 8), (220, 40, 40, 128)),
    Image.new("RGBA", (8, 8), (220, 40, 40, 255)),
    Image.new("RGBA", (8, 8), (220, 40, 40, 0)),
])  # fmt: skip
def test_what_is_transparent_lies_over_the_ground(image: Image.Image, tmp_path: Path) -> None:
    """A WebP over peach: as much of the ground as the picture lets through."""
    path = tmp_path / "picture.webp"
    image.save(path, lossless=True)
    alpha = image.getpixel((0, 0))[3] / 255  # type: ignore[index]
    ground = (0xFF, 0xD3, 0xB4)
    mixed = [round(alpha * c + (1 - alpha) * g) for c, g in zip(RED, ground, strict=True)]
    found = prepared(path, Frame((4, 4), ground="#FFD3B4"))
    assert_close(corners(found), [(mixed[0], mixed[1], mixed[2])] * 4, 2)


def test_transparency_does_not_darken_the_edges(tmp_path: Path) -> None:
    """Scaling a white shape on a transparent black field leaves no dark seam around it."""
    path = tmp_path / "shape.png"
    image = Image.new("RGBA", (90, 90), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (31, 31, 61, 61))
    image.save(path)
    assert min(prepared(path, Frame((40, 40), ground="#ffffff")).pixels) >= 254


@pytest.mark.parametrize("transparent", [0, bytes([0, 255])])
def test_a_palette_may_be_transparent_too(transparent: int | bytes, tmp_path: Path) -> None:
    """As old PNG and GIF files are: one colour of the palette, or a share for each."""
    path = tmp_path / "palette.png"
    image = Image.new("P", (40, 40), 0)
    image.putpalette([9, 9, 9, *BLUE])
    image.paste(1, (20, 0, 40, 40))
    image.save(path, transparency=transparent)
    found = prepared(path, Frame((40, 40), ground="#28B43C"))
    assert_close(corners(found), [GREEN, BLUE, GREEN, BLUE], 1)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_picture_is_shown(kind: str, tmp_path: Path) -> None:
    """A slide stands still."""
    path = tmp_path / "animation"
    frames = [Image.new("RGB", (40, 40), colour) for colour in (RED, BLUE, GREEN)]
    frames[0].save(path, kind, save_all=True, append_images=frames[1:], duration=100)
    assert_close(corners(prepared(path, FRAME)), [RED] * 4)


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds no more than a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"Dear printer, please find the poster attached.\n" * 20, "no picture"),
        (b"<svg", "no picture"),
        (png_header(100_000, 100_000), "200 megapixels"),
        (png_header(15_000, 15_000), "200 megapixels"),
        (png_header(100, 100), "cut off or damaged"),
        (b"\x89PNG\r\n\x1a\n", "no picture|cut off or damaged"),
        (b"GIF89a", "no picture|cut off or damaged"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(content: bytes, said: str, tmp_path: Path) -> None:
    """Whatever the name says; and a small file that claims a vast picture is not unfolded."""
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    with pytest.raises(PictureError, match=said):
        prepared(path, FRAME)


def test_a_file_that_is_not_there_or_no_file_is_refused_in_words(tmp_path: Path) -> None:
    """A missing file and a folder."""
    with pytest.raises(PictureError, match="is not there"):
        prepared(tmp_path / "missing.jpg", FRAME)
    with pytest.raises(PictureError, match="is a folder, not a file"):
        prepared(tmp_path, FRAME)


@pytest.mark.parametrize("mode", ["I", "F"])
def test_measurements_are_no_picture(mode: str, tmp_path: Path) -> None:
    """Nobody can say which height of a terrain is white."""
    path = tmp_path / "heights.tif"
    Image.new(mode, (20, 20), 7).save(path)
    with pytest.raises(PictureError, match="measurements"):
        prepared(path, FRAME)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small picture of each kind under its name, with detail from edge to edge."""
    folder = tmp_path_factory.mktemp("files")
    image = Image.merge("RGB", [Image.effect_noise((48, 36), 80) for _ in range(3)])
    for kind in (*FORMATS, HEIF):
        image.save(folder / kind, kind)
    image.save(folder / "progressive", "JPEG", progressive=True)
    return folder


kinds = st.sampled_from([*FORMATS, HEIF, "progressive"])
places = st.floats(0, 1, exclude_max=True)  # in a file, as a share of it


@settings(max_examples=150)
@given(kind=kinds, share=places)
def test_a_picture_that_breaks_off_is_never_shown_in_part(kind: str, share: float, folder: Path) -> None:
    """A copy that was interrupted is refused, wherever it stopped, unless every pixel is there."""
    whole, cut = folder / kind, folder / "cut"
    content = whole.read_bytes()
    cut.write_bytes(content[: int(share * len(content))])
    try:
        found = prepared(cut, Frame((48, 36)))
    except PictureError:
        return
    is_whole = found == prepared(whole, Frame((48, 36)))
    assert is_whole


@settings(max_examples=150)
@given(kind=kinds, changes=st.lists(st.tuples(places, st.integers(0, 255)), max_size=6))
def test_a_damaged_file_is_shown_or_refused_and_nothing_else_happens(
    kind: str, changes: list[tuple[float, int]], folder: Path
) -> None:
    """Whatever a decoder makes of it, the frame is filled or the picture refused."""
    damaged, content = folder / "damaged", bytearray((folder / kind).read_bytes())
    for share, value in changes:
        content[int(share * len(content))] = value
    damaged.write_bytes(content)
    try:
        found = prepared(damaged, FRAME)
    except PictureError:
        return
    assert len(found.pixels) == 160 * 90 * 4
