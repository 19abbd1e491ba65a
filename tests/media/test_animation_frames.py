"""A picture that moves does so as browsers have it: at its pace, on its ground, turned as the display is."""

from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from kiosk.media.cropping import Frame
from kiosk.media.film.animation_frames import AnimationFrames
from kiosk.media.film.film_frames import FilmFrames
from kiosk.media.film.moving_frames import FilmPlace, MovingFrame
from kiosk.media.film.moving_pictures import may_move
from kiosk.media.intake.film_review import film_review
from kiosk.media.picture import PictureError
from tests.media.films import BITS, SIZE, Seen, cornered, far, image_of, numbered, seen

PLACE = FilmPlace(Frame(SIZE))
KINDS = ["gif", "png", "webp"]
MOVING: dict[str, dict[str, Any]] = {"gif": {}, "png": {}, "webp": {"lossless": True}}


def moving(folder: Path, ending: str, pictures: list[Image.Image], duration: Any = 100, **more: Any) -> Path:
    """A picture that moves, of pictures that each stand for so many milliseconds."""
    path = folder / f"moving.{ending}"
    options = MOVING[ending] | {"save_all": True, "append_images": pictures[1:], "loop": 0} | more
    pictures[0].save(path, duration=duration, **options)
    return path


def stripes() -> list[Image.Image]:
    """Pictures with a red stripe, each further to the right, on nothing; it has a hole."""
    pictures = []
    for at in range(3):
        picture = Image.new("RGBA", SIZE, (0, 0, 0, 0))
        picture.paste((220, 30, 30, 255), (at * 40, 0, at * 40 + 40, 72))
        picture.putpixel((at * 40 + 5, 5), (0, 0, 0, 0))
        pictures.append(picture)
    return pictures


def told(path: Path, position: float, most: int) -> list[tuple[float, int]]:
    """The frames from a position on: from when each stands, and its number."""
    return [(round(frame.start, 6), frame.number) for frame in seen(path, PLACE, position, most)]


@pytest.mark.parametrize("ending", KINDS)
def test_every_picture_stands_for_its_own_time_in_lap_after_lap(ending: str, tmp_path: Path) -> None:
    """Each from where the one before ends, and after the last the first one again."""
    path = moving(tmp_path, ending, [numbered(at) for at in (7, 8, 9)], [50, 200, 1000])
    assert told(path, 0, 5) == [(0, 7), (0.05, 8), (0.25, 9), (1.25, 7), (1.3, 8)]
    assert told(path, 0.2, 2) == [(0.05, 8), (0.25, 9)]
    assert told(path, 12.6, 2) == [(12.55, 8), (12.75, 9)]
    assert told(path, -3, 1) == [(0, 7)]


@pytest.mark.parametrize(("milliseconds", "seconds"), [(0, 0.1), (10, 0.1), (20, 0.02), (40, 0.04)])
@pytest.mark.parametrize("ending", KINDS)
def test_what_says_that_it_has_no_time_to_stand_stands_a_tenth_of_a_second(
    ending: str, milliseconds: int, seconds: float, tmp_path: Path
) -> None:
    """As browsers have it."""
    path = moving(tmp_path, ending, [numbered(at) for at in range(3)], milliseconds)
    assert told(path, 0, 3) == [(0, 0), (seconds, 1), (2 * seconds, 2)]


@pytest.mark.parametrize("ending", KINDS)
def test_what_is_transparent_shows_the_ground(ending: str, tmp_path: Path) -> None:
    """And nothing of the picture before it, which is taken away."""
    taken_away: dict[str, dict[str, Any]] = {"gif": {"disposal": 2}, "png": {"disposal": 1, "blend": 0}}
    path = moving(tmp_path, ending, stripes(), **taken_away.get(ending, {}))
    for at, frame in enumerate(seen(path, FilmPlace(Frame(SIZE, ground="#20c020")), 0, 3)):
        for place in range(3):
            expected = (220, 30, 30) if place == at else (32, 192, 32)
            assert far(frame.pixel((place * 40 + 20, 36)), expected) <= 6


def test_a_gif_that_adds_to_what_stands(tmp_path: Path) -> None:
    """What a later picture does not cover stays."""
    last = seen(moving(tmp_path, "gif", stripes(), disposal=1), PLACE, 0, 4)
    assert [far(last[2].pixel((x, 36)), (220, 30, 30)) <= 6 for x in (20, 60, 100)] == [True] * 3
    assert [far(last[3].pixel((x, 36)), (220, 30, 30)) <= 6 for x in (20, 60, 100)] == [True, False, False]


def test_the_picture_for_what_shows_no_moving_ones_is_not_part_of_it(tmp_path: Path) -> None:
    """An APNG may begin with one."""
    path = moving(tmp_path, "png", [numbered(at) for at in (99, 1, 2)], default_image=True)
    assert told(path, 0, 3) == [(0, 1), (0.1, 2), (0.2, 1)]
    review = film_review(path)
    assert (review.length, review.fault) == (0.2, "")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("is_whole", [False, True])
def test_it_is_turned_as_the_display_is(turn: int, is_whole: bool, tmp_path: Path) -> None:
    """And cut, or whole, as on an upright one."""
    pictures = [cornered(), cornered().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    path = moving(tmp_path, "png", pictures)
    frame = Frame((150, 100), focus=(0.2, 0.5), ground="#ff00ff", is_whole=is_whole)
    upright, found = seen(path, FilmPlace(frame), 0, 2), seen(path, FilmPlace(frame, turn), 0, 2)
    assert upright[0].corners != upright[1].corners
    for one, other in zip(upright, found, strict=True):
        back = other.image.rotate(turn, expand=True)
        assert back.size == one.image.size
        assert max(ImageStat.Stat(ImageChops.difference(back, one.image)).mean) == 0


@pytest.mark.parametrize("ending", KINDS)
def test_a_still_picture_does_not_move(ending: str, tmp_path: Path) -> None:
    """It says so; that it may is told of a GIF alone, of which only reading all of it tells."""
    path = tmp_path / f"still.{ending}"
    cornered().save(path, icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert may_move(path) == (ending == "gif")
    with path.open("rb") as file, pytest.raises(PictureError, match="does not move"):
        AnimationFrames(file, PLACE)


@pytest.mark.parametrize("ending", KINDS)
def test_a_picture_that_moves_may_move(ending: str, tmp_path: Path) -> None:
    """Unless it is named as what cannot."""
    path = moving(tmp_path, ending, [numbered(at) for at in range(2)])
    assert may_move(path)
    assert may_move(path.rename(path.with_suffix(path.suffix.upper())))
    other = tmp_path / "moving.jpg"
    other.write_bytes(path.with_suffix(path.suffix.upper()).read_bytes())
    assert not may_move(other)
    assert not may_move(tmp_path / "missing.gif")


@pytest.mark.parametrize("ending", KINDS)
def test_one_that_is_cut_off_anywhere_moves_or_says_why_not(ending: str, tmp_path: Path) -> None:
    """It never fails otherwise."""
    content = moving(tmp_path, ending, [numbered(at) for at in range(6)]).read_bytes()
    pixels = memoryview(bytearray(4 * SIZE[0] * SIZE[1]))
    for size in range(1, len(content), len(content) // 40):
        try:
            film = AnimationFrames(BytesIO(content[:size]), PLACE)
            for frame in islice(film.frames(0.2), 12):
                film.draw(frame, pixels)
        except PictureError:
            pass  # it says why not


def number_of(film: AnimationFrames, frame: MovingFrame) -> int:
    """The number that a frame tells."""
    pixels = bytearray(4 * SIZE[0] * SIZE[1])
    film.draw(frame, memoryview(pixels))
    return Seen(frame.start, image_of(pixels, PLACE)).number


@pytest.mark.parametrize("ending", KINDS)
def test_it_goes_back_from_anywhere(ending: str, tmp_path: Path) -> None:
    """As when the clock is set: each frame is the same as before, from whichever frame that is."""
    path = moving(tmp_path, ending, [numbered(at) for at in range(6)])
    for turned in range(1, 6):
        with path.open("rb") as file:
            film = AnimationFrames(file, PLACE)
            order = [*islice(film.frames(0.0), turned + 1), *islice(film.frames(0.0), 6)]
            shown = [number_of(film, frame) for frame in order]
        assert shown == [*range(turned + 1), *range(6)]


@pytest.mark.parametrize("ending", KINDS)
def test_a_long_one_begins_before_all_of_it_is_decoded(ending: str, tmp_path: Path) -> None:
    """Its first frames come though the last is damaged, which is found when that comes."""
    pictures = [Image.effect_noise(SIZE, 40 + at).convert("RGB") for at in range(6)]
    content = bytearray(moving(tmp_path, ending, pictures).read_bytes())
    last = content.rfind({"gif": b"!\xf9\x04", "png": b"fdAT", "webp": b"ANMF"}[ending])
    middle = (last + len(content)) // 2
    if ending == "gif":  # whose blocks of 255 bytes each begin with their length
        flags = content[last + 17]
        middle = last + 19 + (3 << (flags & 7) + 1 if flags & 0x80 else 0) + 2 * 256
    content[middle : middle + 8 * 256] = bytes([255]) * (8 * 256)
    pixels = memoryview(bytearray(4 * SIZE[0] * SIZE[1]))
    frames = (film := AnimationFrames(BytesIO(content), PLACE)).frames(0.0)
    for picture in pictures[:-1]:
        film.draw(next(frames), pixels)
        assert ImageStat.Stat(ImageChops.difference(image_of(pixels, PLACE), picture)).mean[0] < 10
    with pytest.raises(PictureError, match="cut off or damaged"):
        film.draw(next(frames), pixels)


def test_a_film_is_no_picture_that_moves_and_neither_is_one_a_film(tmp_path: Path) -> None:
    """Each says so."""
    path = moving(tmp_path, "gif", [numbered(at) for at in range(1 << BITS >> 6)])
    with path.open("rb") as file, pytest.raises(PictureError, match="is no film"):
        FilmFrames(file, PLACE)
    with pytest.raises(PictureError, match="cut off or damaged"):
        AnimationFrames(BytesIO(b"\0\0\0 ftypisom" + bytes(100)), PLACE)
