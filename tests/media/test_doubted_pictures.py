"""Of a picture that can be drawn it is told when bytes of it seem to have been lost or changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFilter

from kiosk.media.intake.intake import shared
from tests.media.drawn_files import pdf
from tests.media.test_animation_frames import moving

SEEMS = "seems to be damaged: some of its bytes were lost or changed"
Damage = Callable[[bytearray, int], None]


def scene(number: int = 0) -> Image.Image:
    """A picture with a sky, and detail below it; each time the same."""
    detail = np.random.default_rng(number).normal(128, 50, (320, 480, 3)).clip(0, 255)
    image = Image.fromarray(detail.astype(np.uint8))
    image.paste((120, 160, 220), (0, 0, 480, 100))
    return image.filter(ImageFilter.BoxBlur(1))


def sector_lost(content: bytearray, at: int) -> None:
    """As of a card that wears out."""
    content[at : at + 512] = bytes(512)


def bytes_lost(content: bytearray, at: int) -> None:
    """As in a transfer that went wrong."""
    del content[at : at + 600]


JPEGS: dict[str, dict[str, Any]] = {
    "plain": {},
    "fine": {"quality": 95, "subsampling": 0},
    "grey": {"mode": "L"},
    "for print": {"mode": "CMYK"},
    "with restarts": {"restart_marker_rows": 1},
    "with many restarts": {"restart_marker_blocks": 3},
    "a unit at a time": {"restart_marker_blocks": 1},
    "progressive": {"progressive": True},
}


def jpeg(folder: Path, kind: str) -> Path:
    """A photograph."""
    options = dict(JPEGS[kind])
    path = folder / "photograph.jpg"
    scene().convert(options.pop("mode", "RGB")).save(path, **options)
    return path


@pytest.mark.parametrize("kind", JPEGS)
@pytest.mark.parametrize("width", [480, 477, 8, 1])
def test_a_whole_photograph_is_not_doubted(kind: str, width: int, tmp_path: Path) -> None:
    """However it is coded, whatever its size; nor with something else behind it, as cameras append films."""
    path = jpeg(tmp_path, kind)
    options = {name: value for name, value in JPEGS[kind].items() if name != "mode"}
    with Image.open(path) as image:
        image.crop((0, 0, width, 301)).save(path, **options)
    assert shared().doubt(path) == ""
    path.write_bytes(path.read_bytes() + b"\0\0\0\x18ftypmp42" + bytes(5000))
    assert shared().doubt(path) == ""


@pytest.mark.parametrize("kind", [kind for kind in JPEGS if kind not in ("progressive", "a unit at a time")])
@pytest.mark.parametrize("damage", [sector_lost, bytes_lost])
def test_most_damage_to_a_photograph_is_told(kind: str, damage: Damage, tmp_path: Path) -> None:
    """A JPEG has no sums to be checked by: some damage looks like pixels to whatever reads them."""
    path = jpeg(tmp_path, kind)
    content, told = path.read_bytes(), 0
    for number in range(12):
        changed = bytearray(content)
        damage(changed, int(len(content) * (0.2 + 0.06 * number)))
        path.write_bytes(changed)
        told += shared().doubt(path) == SEEMS
    assert told >= 9


@pytest.mark.parametrize("is_moving", [False, True])
def test_most_damage_to_a_gif_is_told(is_moving: bool, tmp_path: Path) -> None:
    """In whichever of its pictures; the codes of a whole one stand for as many pixels as it has."""
    path = moving(tmp_path, "gif", [scene(number) for number in range(4 if is_moving else 1)])
    assert shared().doubt(path) == ""
    content, told = path.read_bytes(), 0
    for number in range(12):
        changed = bytearray(content)
        at = int(len(content) * (0.2 + 0.06 * number))
        changed[at : at + 12] = changed[at + 40 : at + 52]
        path.write_bytes(changed)
        told += shared().doubt(path) == SEEMS
    assert told >= 9


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_a_whole_gif_of_few_colours_is_not_doubted(bits: int, tmp_path: Path) -> None:
    """Its codes begin with as many bits as its colours need."""
    path = tmp_path / "few.gif"
    scene().quantize(1 << bits).save(path)
    assert shared().doubt(path) == ""


def test_damage_within_a_pdf_is_told(tmp_path: Path) -> None:
    """A page is drawn without what cannot be unpacked; one that ends too early is no whole PDF."""
    path = pdf(tmp_path, "#dc2828")
    with Image.open(jpeg(tmp_path, "plain")) as image:
        image.save(path)
    assert shared().doubt(path) == ""
    content = bytearray(path.read_bytes())
    sector_lost(content, len(content) // 2)
    path.write_bytes(content)
    assert shared().doubt(path) == SEEMS


@pytest.mark.parametrize("ending", ["avif", "webp"])
def test_a_file_that_was_not_filled_is_told(ending: str, tmp_path: Path) -> None:
    """As a copy leaves it that made room first, and was interrupted."""
    path = tmp_path / f"picture.{ending}"
    scene().save(path, quality=95)
    assert shared().doubt(path) == ""
    content = path.read_bytes()
    path.write_bytes(content[:-5000] + bytes(5000))
    assert shared().doubt(path) == SEEMS


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.4\n>>\nstream\n%%EOF", b"BM"])
def test_what_is_no_picture_is_not_doubted(content: bytes, tmp_path: Path) -> None:
    """Why it is not drawn is said of it already."""
    path = tmp_path / "picture"
    path.write_bytes(b"\xff\xd8\xff" + content)
    assert shared().doubt(path) == ""
    path.write_bytes(content or b"x")
    assert shared().doubt(path) == ""
