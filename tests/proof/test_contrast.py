"""How well words stand out is measured against what is behind them, on a plain ground and on a picture."""

import pytest
from PIL import Image, ImageDraw

from kiosk.proof.contrast import Colour, contrast, ink, mark, plain_colour

INK, WHITE, GREY = (11, 27, 63), (255, 255, 255), (119, 119, 119)
PLACE = (40, 40, 120, 40)


def measured(bare: Image.Image, colour: Colour, *bars: tuple[int, int, int, int]) -> float:
    """The contrast of letters, which are bars here, drawn on a picture."""
    marked = bare.copy()
    for bar in bars:
        ImageDraw.Draw(marked).rectangle(bar, mark(3))
    return contrast(colour, bare, PLACE, ink(marked, bare, PLACE, mark(3)))


LETTERS = ((44, 44, 50, 76), (70, 44, 76, 76), (100, 44, 106, 76), (130, 44, 136, 76))


@pytest.mark.parametrize(("colour", "ratio"), [(INK, 16.9), (GREY, 4.48), (WHITE, 1.0)])
def test_on_a_plain_ground_it_is_wcag_s(colour: Colour, ratio: float) -> None:
    """Of the two colours; words of the ground's own colour are not to be seen."""
    assert measured(Image.new("RGB", (200, 120), WHITE), colour, *LETTERS) == pytest.approx(ratio, abs=0.05)


def test_on_a_picture_it_is_that_of_the_worst_part() -> None:
    """One letter of four stands on something dark: the light beside it does not make up for it."""
    picture = Image.new("RGB", (200, 120), WHITE)
    ImageDraw.Draw(picture).rectangle((0, 0, 60, 120), (30, 40, 80))
    assert measured(picture, INK, *LETTERS) < 1.6
    assert measured(picture, INK, *LETTERS[1:]) == pytest.approx(16.9, abs=0.1)


def test_a_photograph_of_very_many_colours_is_measured_too() -> None:
    """Where neighbouring colours are counted as one."""
    photograph = Image.effect_noise((600, 400), 90).convert("RGB")
    many = Image.merge("RGB", [Image.effect_noise((600, 400), 90) for _ in range(3)])
    place = (0, 0, 600, 400)
    for picture in (photograph, many):
        marked = Image.new("RGB", picture.size, mark(0))
        found = contrast(INK, picture, place, ink(marked, picture, place, mark(0)))
        assert 1 <= found < 2


def test_a_neighbour_s_letters_do_not_count() -> None:
    """Words on another ground, that reach into the place of these."""
    bare = Image.new("RGB", (200, 120), WHITE)
    ImageDraw.Draw(bare).rectangle((0, 0, 200, 48), INK)
    marked = bare.copy()
    ImageDraw.Draw(marked).rectangle((60, 30, 120, 46), mark(0))
    ImageDraw.Draw(marked).rectangle((60, 52, 120, 70), mark(1))
    assert contrast(INK, bare, PLACE, ink(marked, bare, PLACE, mark(1))) == pytest.approx(16.9, abs=0.1)
    assert contrast(INK, bare, PLACE, ink(marked, bare, PLACE, mark(0))) == 1


def test_letters_that_fill_no_pixel_are_measured_too() -> None:
    """Very small ones, all of whose pixels are edges."""
    bare = Image.new("RGB", (200, 120), WHITE)
    marked = Image.blend(bare, Image.new("RGB", bare.size, mark(0)), 0.6)
    assert contrast(INK, bare, PLACE, ink(marked, bare, PLACE, mark(0))) == pytest.approx(16.9, abs=0.1)


def test_a_plain_picture_is_known_by_its_colour() -> None:
    """Also where a file that was made smaller left a trace; under a mask only what it shows counts."""
    plain = Image.new("RGB", (60, 40), (10, 20, 30))
    plain.putpixel((3, 3), (12, 22, 31))
    assert plain_colour(plain) == "#0b151e"
    plain.paste(WHITE, (0, 0, 30, 40))
    assert plain_colour(plain) == ""
    mask = Image.new("L", plain.size, 0)
    mask.paste(255, (0, 0, 30, 40))
    assert plain_colour(plain, mask) == "#ffffff"
