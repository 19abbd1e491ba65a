"""What flashes on a large part of a screen is found, though it is a small part of the whole film."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.media.film.flashes import GRID
from kiosk.media.film.flashes_in_cuts import FlashesInCuts
from kiosk.media.intake.film_review import film_review
from tests.media.coloured_films import Picture, film, still
from tests.media.films import Kind, written

SIZE = (320, 180)
SMALL = (160, 90)
Box = tuple[int, int, int, int]
UPRIGHT: Box = (149, 0, 170, 180)  # 21 of the 101 columns that a screen of 9:16 shows
LYING: Box = (0, 82, 320, 89)  # 7 of the 60 rows that a bar of 16:3 shows


def blinking(box: Box, hertz: float = 5, size: tuple[int, int] = SIZE) -> Picture:
    """A rectangle that is white and black so many times a second, on black."""

    def picture(seconds: float) -> Image.Image:
        image = Image.new("RGB", size)
        if int(round(seconds * 20) * hertz / 10) % 2:
            image.paste((255, 255, 255), box)
        return image

    return picture


@pytest.mark.parametrize("box", [UPRIGHT, LYING, (0, 0, 21, 180), (299, 0, 320, 180), (0, 0, 320, 7)])
def test_what_flashes_in_a_cut_is_found_wherever_it_lies(box: Box, tmp_path: Path) -> None:
    """A stripe from top to bottom on an upright screen, a strip from side to side on a bar."""
    assert film_review(film(tmp_path / "film.mp4", 2, blinking(box)), SMALL).flashes_at is not None


@pytest.mark.parametrize("box", [UPRIGHT, LYING])
def test_what_flashes_three_times_a_second_in_a_cut_is_played(box: Box, tmp_path: Path) -> None:
    """As where it fills the screen."""
    assert film_review(film(tmp_path / "film.mp4", 2, blinking(box, 2.5)), SMALL).flashes_at is None


@pytest.mark.parametrize("box", [UPRIGHT, LYING])
def test_a_film_that_flashes_when_it_is_saved_cut_flashes_whole(box: Box, tmp_path: Path) -> None:
    """What is seen is the same."""
    cut = (110, 0, 210, 180) if box == UPRIGHT else (0, 60, 320, 120)
    whole = blinking(box)
    saved = film(tmp_path / "cut.mp4", 2, lambda seconds: whole(seconds).crop(cut))
    assert film_review(saved, SMALL).flashes_at is not None
    assert film_review(film(tmp_path / "whole.mp4", 2, whole), SMALL).flashes_at is not None


@pytest.mark.parametrize("name", ["moving.gif", "moving.png", "moving.webp"])
@pytest.mark.parametrize("box", [UPRIGHT, LYING])
def test_pictures_that_move_are_looked_at_in_cuts_as_well(name: str, box: Box, tmp_path: Path) -> None:
    """Screens cut them as they do films."""
    at = blinking(box)
    first, *others = (at(number / 20) for number in range(20))
    first.save(tmp_path / name, save_all=True, append_images=others, duration=50, loop=0)
    assert film_review(tmp_path / name, SMALL).flashes_at is not None


def test_a_film_that_stands_is_cut_as_it_is_seen(tmp_path: Path) -> None:
    """A telephone stores it lying: a bar shows little of it, a screen that stands all."""
    pictures = [blinking((0, 0, 24, 180))(number / 20) for number in range(40)]
    lying = written(tmp_path / "lying.mp4", pictures, Kind(fps=20))
    standing = written(tmp_path / "standing.mp4", pictures, Kind(fps=20, rotation=90))
    beside = [blinking((0, 0, 320, 6))(number / 20) for number in range(40)]
    edge = written(tmp_path / "edge.mp4", beside, Kind(fps=20, rotation=90))
    assert film_review(lying, SMALL).flashes_at is not None
    assert film_review(standing, SMALL).flashes_at is not None
    assert film_review(edge, SMALL).flashes_at is None


PLAYED: dict[str, Picture] = {
    "a bar that moves": still,
    "a lamp": blinking((150, 85, 166, 94)),
    "a line from top to bottom": blinking((156, 0, 162, 180)),
    "a line from side to side": blinking((0, 91, 320, 92)),
    "the letters of a title, one after the other": lambda seconds: blinking(
        (100 + 9 * (round(seconds * 20) // 2 % 13), 84, 108 + 9 * (round(seconds * 20) // 2 % 13), 96)
    )(0.1),
}


@pytest.mark.parametrize("picture", PLAYED.values(), ids=PLAYED.keys())
def test_what_is_small_in_every_cut_is_played(picture: Picture, tmp_path: Path) -> None:
    """Films that were played go on being played."""
    assert film_review(film(tmp_path / "film.mp4", 2, picture), SMALL).flashes_at is None


def test_the_campaigns_own_film_is_played() -> None:
    """On a screen of any shape."""
    own = Path(__file__).parents[2] / "resources" / "campaign" / "films" / "blue-heart.mp4"
    assert film_review(own, SMALL).flashes_at is None


@pytest.mark.parametrize("seen", [(1, 8192), (8192, 1), (0, 0), (1080, 1920), (9, 16)])
def test_a_film_of_any_shape_can_be_counted(seen: tuple[int, int]) -> None:
    """Of a long and narrow one no screen shows less than a sixteenth."""
    counter = FlashesInCuts(seen)
    assert counter.size[0] <= 16 * GRID[0]
    assert counter.size[1] <= 16 * GRID[1]
    for number in range(20):
        counter.add(number / 10, Image.new("L", counter.size, 255 * (number % 2)).convert("RGB"))
    assert counter.flashes_at is not None
