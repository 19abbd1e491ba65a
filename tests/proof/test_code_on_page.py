"""A code is read back from the finished picture: as it stands, smaller, and with a camera's noise."""

import pytest
from PIL import Image, ImageOps

from kiosk.media.qr import code, draw
from kiosk.proof.code_on_page import code_on
from kiosk.proof.code_readers import CLEAN, HALF, NOISY, OTHER, QUARTER, noise
from kiosk.proof.drawn_page import DrawnCode

LINK = "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html"
SIDE = code(LINK).side
AT = (200, 150)


def square(link: str = LINK, module: int = 8) -> Image.Image:
    """A code with its quiet zone."""
    drawn = draw(code(link), module)
    return Image.frombuffer("RGB", (drawn.width, drawn.height), drawn.pixels, "raw", "BGRX", 0, 1)


def found(shown: Image.Image, ground: Image.Image | None = None) -> DrawnCode:
    """What is measured of a code on a page."""
    page = ground or Image.new("RGB", (1920, 1080), (255, 250, 243))
    page.paste(shown, AT)
    return code_on(page, (*AT, *shown.size), SIDE)


def test_a_code_that_is_right_is_read_every_way() -> None:
    """By two readers, at half and quarter size, and with noise."""
    told = found(square())
    assert (told.modules, told.module_px, told.is_clear) == (SIDE - 8, 8, True)
    assert dict(told.read) == dict.fromkeys((CLEAN, OTHER, HALF, QUARTER, NOISY), LINK)


def test_another_link_is_what_is_read() -> None:
    """Not what should stand there."""
    other = LINK.replace("about", "other")
    assert {read for _, read in found(square(other)).read} == {other}


def test_a_shrunk_code_is_not_read_from_afar() -> None:
    """At a quarter of its size its modules are less than a pixel."""
    told = found(square(module=8).resize((SIDE * 2, SIDE * 2), Image.Resampling.BILINEAR))
    assert told.module_px == 2
    assert dict(told.read)[QUARTER] == ""


def test_an_inverted_code_is_not_read() -> None:
    """Not every telephone reads one, and its margin is dark."""
    told = found(ImageOps.invert(square()))
    assert not told.is_clear
    assert dict(told.read)[CLEAN] == ""


def test_a_code_over_a_picture_has_no_margin() -> None:
    """Its light modules are the picture."""
    shown = square()
    noisy = Image.effect_noise(shown.size, 120).convert("RGB")
    over = Image.composite(noisy, shown, shown.convert("L").point([0] * 128 + [255] * 128))
    told = found(over)
    assert not told.is_clear


def test_something_in_the_quiet_zone_is_seen() -> None:
    """Even where a reader reads it all the same."""
    shown = square()
    shown.paste((11, 27, 63), (0, 0, 20, shown.height))
    assert not found(shown).is_clear


def test_noise_is_the_same_each_time() -> None:
    """What is found today is found tomorrow; two in a hundred of the whole range."""
    grey = noise((300, 200))
    noise.cache_clear()
    assert noise((300, 200)).tobytes() == grey.tobytes()
    values = grey.tobytes()
    mean = sum(values) / len(values)
    spread = (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5
    assert mean == pytest.approx(128, abs=1)
    assert spread == pytest.approx(5.1, abs=0.3)
