"""A film fills its place upright, and in the colours in which it was filmed."""

import math
import struct
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from tests.media.films import (
    CORNERS,
    SIZE,
    Kind,
    cornered,
    even,
    far,
    numbered,
    seen,
    written,
)

PLACE = FilmPlace(Frame(SIZE))
RED, GREEN, BLUE, YELLOW = CORNERS
TO_LAB = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")


# ITU-R BT.601, BT.709 and BT.2020: the share of red and of blue in luma.
MATRICES = {5: (0.299, 0.114), 1: (0.2126, 0.0722), 9: (0.2627, 0.0593)}
COLOURS = [(200, 40, 40), (40, 160, 70), (30, 60, 200), (235, 235, 235), (0, 0, 0), (255, 255, 255)]


def stored(colour: tuple[float, ...], matrix: int, is_full: bool, bits: int = 8) -> tuple[int, int, int]:
    """Luma and the two colour differences of a colour."""
    kr, kb = MATRICES[matrix]
    red, green, blue = (value / 255 for value in colour)
    luma = kr * red + (1 - kr - kb) * green + kb * blue
    differences = ((blue - luma) / (2 - 2 * kb), (red - luma) / (2 - 2 * kr))
    scale = 1 << bits - 8
    found = [255 * luma] if is_full else [16 + 219 * luma]
    found += [128 + (255 if is_full else 224) * value for value in differences]
    y, u, v = (min((256 << bits - 8) - 1, round(value * scale)) for value in found)
    return y, u, v


@pytest.mark.parametrize("matrix", [1, 5])
@pytest.mark.parametrize("is_full", [False, True])
@pytest.mark.parametrize(("codec", "pix_fmt"), [("libx264", "yuv420p"), ("libx265", "yuv420p10le")])
def test_colours_are_the_ones_that_were_filmed(
    matrix: int, is_full: bool, codec: str, pix_fmt: str, tmp_path: Path
) -> None:
    """Of SD and HD, of video levels and of all, with 8 and with 10 bits."""
    frames = [
        even(stored(colour, matrix, is_full, 10 if "10" in pix_fmt else 8), pix_fmt) for colour in COLOURS
    ]
    for frame in frames:
        frame.colorspace, frame.color_range = matrix, 2 if is_full else 1
    kind = Kind(codec, pix_fmt=pix_fmt, options={"qp": "1", "g": "1"})
    path = written(tmp_path / "film.mp4", frames, kind)
    for frame, colour in zip(seen(path, PLACE, 0, len(COLOURS)), COLOURS, strict=True):
        assert far(frame.pixel((64, 36)), colour) <= 6


@pytest.mark.parametrize(("size", "matrix"), [((720, 576), 5), ((1280, 544), 1), ((720, 1280), 1)])
def test_what_says_nothing_of_its_colours_has_those_of_its_size(
    size: tuple[int, int], matrix: int, tmp_path: Path
) -> None:
    """Old films are SD, all others HD, wide ones and upright ones as well."""
    path = written(tmp_path / "film.mp4", [even(stored(COLOURS[0], matrix, is_full=False), size=size)])
    assert far(seen(path, PLACE)[0].pixel((64, 36)), COLOURS[0]) <= 6


@pytest.mark.parametrize("width", range(88, 96))
def test_a_film_with_ten_bits_that_is_cut_has_its_colours(width: int, tmp_path: Path) -> None:
    """Wherever the cut begins: two columns share their colour."""
    frame = even(stored(COLOURS[0], 1, is_full=False, bits=10), "yuv420p10le")
    frame.colorspace = 1
    kind = Kind("libx265", pix_fmt="yuv420p10le", options={"qp": "1", "g": "1"})
    path = written(tmp_path / "film.mp4", [frame] * 3, kind)
    assert far(seen(path, FilmPlace(Frame((width, 72))))[0].pixel((40, 40)), COLOURS[0]) <= 6


# ITU-R BT.2408, table 1, has the value of white paper in HLG and in PQ.
@pytest.mark.parametrize(("transfer", "levels"), [(18, (0, 0.5, 0.75, 1)), (16, (0, 0.44, 0.58, 0.75))])
def test_a_film_with_a_high_dynamic_range_looks_as_others_do(
    transfer: int, levels: tuple[float, ...], tmp_path: Path
) -> None:
    """As telephones film: black stays black, what is neither light nor dark is not pale, paper is white."""
    frames = [even((round(64 + 876 * level), 512, 512), "yuv420p10le") for level in levels]
    for frame in frames:
        frame.colorspace, frame.color_primaries, frame.color_trc = 9, 9, transfer
        frame.color_range = 1
    kind = Kind("libx265", pix_fmt="yuv420p10le", options={"g": "1"})
    path = written(tmp_path / "film.mp4", frames, kind)
    black, middle, paper, light = (frame.pixel((64, 36)) for frame in seen(path, PLACE, 0, 4))
    assert far(black, (0, 0, 0)) <= 3
    assert far(middle, (137, 137, 137)) <= 12
    assert far(paper, (239, 239, 239)) <= 8
    assert far(light, (255, 255, 255)) <= 3


# From light of BT.709 to that of BT.2020 (ITU-R BT.2087, 4) and of P3 with the white of displays.
WIDER = {
    9: ((0.6274, 0.3293, 0.0433), (0.0691, 0.9195, 0.0114), (0.0164, 0.0880, 0.8956)),
    12: ((0.8225, 0.1775, 0.0), (0.0332, 0.9668, 0.0), (0.0171, 0.0724, 0.9105)),
}
PATCHES = [(200, 40, 40), (40, 160, 70), (30, 60, 200), (224, 172, 105), (128, 128, 128), (250, 220, 60)]


def widened(colour: tuple[int, ...], primaries: int) -> tuple[float, ...]:
    """The same colour by other primaries, with the curve of BT.709."""
    light = [to_light(value / 255) for value in colour]
    wide = (sum(a * b for a, b in zip(row, light, strict=True)) for row in WIDER[primaries])
    return tuple(255 * (4.5 * one if one < 0.018 else 1.099 * one**0.45 - 0.099) for one in wide)


def to_light(value: float) -> float:
    """Of a value with the curve of BT.709."""
    return value / 4.5 if value < 0.081 else ((value + 0.099) / 1.099) ** (1 / 0.45)


def difference(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How far two colours of sRGB are from one another as they are seen, ΔE of CIE 1976; 2.3 is just seen."""
    (l1, a1, b1), (l2, a2, b2) = map(lab, (one, other))
    return math.hypot((l1 - l2) / 2.55, a1 - a2, b1 - b2)


def lab(colour: tuple[int, ...]) -> tuple[int, ...]:
    """Its lightness, up to 255, and its two differences."""
    found = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), TO_LAB)
    assert found is not None
    return struct.unpack("Bbb", found.tobytes())


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize(("primaries", "matrix", "transfer"), [(9, 9, 14), (9, 9, 2), (12, 1, 1)])
def test_a_film_with_wide_primaries_has_the_colours_that_were_filmed(
    primaries: int, matrix: int, transfer: int, turn: int, tmp_path: Path
) -> None:
    """With the range of light that all films have: shown as it is stored, faces and hearts would be pale."""
    frames = []
    for colour in PATCHES:
        frame = even(stored(widened(colour, primaries), matrix, is_full=False, bits=10), "yuv420p10le")
        frame.colorspace, frame.color_primaries = matrix, primaries
        frame.color_trc, frame.color_range = transfer, 1
        frames.append(frame)
    kind = Kind("libx265", pix_fmt="yuv420p10le", options={"qp": "1", "g": "1"})
    path = written(tmp_path / "film.mp4", frames, kind)
    found = [frame.pixel((40, 40)) for frame in seen(path, FilmPlace(Frame((91, 67)), turn), 0, len(PATCHES))]
    assert max(map(difference, found, PATCHES)) < 2


TURNED = {0: (RED, GREEN, BLUE, YELLOW), 90: (YELLOW, RED, GREEN, BLUE), 180: (BLUE, YELLOW, RED, GREEN)}
TURNED[270] = (GREEN, BLUE, YELLOW, RED)


@pytest.mark.parametrize("is_whole", [False, True])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_film_is_turned_as_the_display_is(turn: int, is_whole: bool, tmp_path: Path) -> None:
    """What is cut off, and where it stands, is the same as on an upright one."""
    path = written(tmp_path / "film.mp4", [cornered()])
    target = (0.4, 0.35) if is_whole else (0.5, 0.5)
    frame = Frame((150, 100), focus=(0.2, 0.5), target=target, ground="#ff00ff", is_whole=is_whole)
    upright = seen(path, FilmPlace(frame))[0]
    found = seen(path, FilmPlace(frame, turn))[0]
    assert is_whole or found.corners == TURNED[turn]
    back = found.image.rotate(turn, expand=True)
    assert back.size == upright.image.size
    difference = ImageStat.Stat(ImageChops.difference(back, upright.image))
    assert max(difference.mean) < 3


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_film_that_was_taken_on_its_side_is_upright(
    rotation: int, turn: int, mirrored: bool, tmp_path: Path
) -> None:
    """A telephone stores how it was held; a turned display and a flip come on top."""
    upright = cornered((64, 128))
    path = written(tmp_path / "film.mp4", [upright.rotate(-rotation, expand=True)], Kind(rotation=rotation))
    found = seen(path, FilmPlace(Frame((64, 128), mirrored=mirrored), turn))[0]
    expected = upright.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else upright
    expected = expected.rotate(-turn, expand=True)
    assert max(ImageStat.Stat(ImageChops.difference(found.image, expected)).mean) < 8


@pytest.mark.parametrize(
    ("focus", "mirrored", "colour"),
    [((0, 0.5), False, RED), ((1, 0.5), False, GREEN), ((0, 0.5), True, RED), ((1, 0.5), True, GREEN)],
)
def test_cropping_keeps_the_focus(
    focus: tuple[float, float], mirrored: bool, colour: str, tmp_path: Path
) -> None:
    """Also where the film lies on its side in the file."""
    upright = cornered()
    for rotation in (0, 90):
        stored_so = upright.rotate(-rotation, expand=True)
        path = written(tmp_path / "film.mp4", [stored_so], Kind(rotation=rotation))
        found = seen(path, FilmPlace(Frame((40, 72), focus=focus, mirrored=mirrored)))[0]
        assert {found.nearest((5, 10)), found.nearest((35, 10))} == {colour}


def test_a_whole_film_stands_on_its_ground(tmp_path: Path) -> None:
    """In the middle, and nothing of it is cut off."""
    path = written(tmp_path / "film.mp4", [cornered((100, 100))])
    found = seen(path, FilmPlace(Frame((200, 100), ground="#ff8000", is_whole=True)))[0]
    assert [found.pixel(at) for at in ((0, 0), (48, 50), (151, 50), (199, 99))] == [(255, 128, 0)] * 4
    assert found.nearest((53, 3)) == RED
    assert found.nearest((146, 96)) == BLUE


def test_pixels_that_are_not_square(tmp_path: Path) -> None:
    """A wide film that is stored narrow is wide again."""
    path = written(tmp_path / "film.mp4", [cornered((72, 72))], Kind(pixel_shape=Fraction(16, 9)))
    found = seen(path, FilmPlace(Frame((128, 128), ground="#000000", is_whole=True)))[0]
    assert far(found.pixel((64, 20)), (0, 0, 0)) <= 3
    assert found.nearest((3, 32)) == RED
    assert found.nearest((124, 96)) == BLUE


@pytest.mark.parametrize("size", [(101, 57), (37, 211), (2, 2), (1, 1)])
@pytest.mark.parametrize("glass", [(61, 35), (333, 187)])
def test_sizes_that_are_odd(size: tuple[int, int], glass: tuple[int, int], tmp_path: Path) -> None:
    """Larger and smaller than the glass, cut and whole, turned or not."""
    path = written(
        tmp_path / "film.mp4", [Image.new("RGB", size, RED)], Kind(pix_fmt="yuv444p", options={"qp": "1"})
    )
    for turn in (0, 90):
        for is_whole in (False, True):
            found = seen(path, FilmPlace(Frame(glass, ground="#20c020", is_whole=is_whole), turn))[0]
            width, height = found.image.size
            assert found.nearest((width // 2, height // 2)) == RED
            assert is_whole or found.nearest((width - 1, height - 1)) == RED


def test_a_film_of_which_hardly_anything_is_to_be_seen(tmp_path: Path) -> None:
    """A wide one on a narrow glass."""
    path = written(tmp_path / "film.mp4", [Image.new("RGB", (100, 2), RED)])
    assert seen(path, FilmPlace(Frame((6, 100))))[0].nearest((3, 50)) == RED


def test_a_film_whose_size_changes_in_the_middle(tmp_path: Path) -> None:
    """As what is recorded from television: each part fills the glass."""
    parts = []
    for number, size in enumerate([(128, 72), (64, 64)]):
        kind = Kind("libx264", options={"bf": "0"}, first=number * 10)
        frames = [numbered(number * 10 + at, size) for at in range(10)]
        parts.append(written(tmp_path / f"{number}.ts", frames, kind).read_bytes())
    path = tmp_path / "film.ts"
    path.write_bytes(b"".join(parts))
    assert [frame.number for frame in seen(path, PLACE, 0, 20)] == list(range(20))
    on_red = FilmPlace(Frame(SIZE, ground="#ff0000", is_whole=True))
    grounds = [frame.pixel((3, 3)) == (255, 0, 0) for frame in seen(path, on_red, 0, 20)]
    assert grounds == [False] * 10 + [True] * 10
