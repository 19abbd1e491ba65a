"""A film that flashes more than three times a second is found, and one that moves, fades or is cut is not."""

import random
from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.media.film.flashes import GRID, FlashCounter

Colour = tuple[int, int, int]
Film = list[tuple[float, bytes]]
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)
ACROSS, DOWN = GRID


def flashes_at(film: Film) -> float | None:
    """What the counter says of a film's frames and their instants in seconds."""
    counter = FlashCounter()
    for seconds, grid in film:
        counter.add(seconds, grid)
    return counter.flashes_at


def even(colour: Colour) -> bytes:
    """A frame of one colour."""
    return bytes(colour) * (ACROSS * DOWN)


def grey(value: int) -> bytes:
    """A frame of one grey."""
    return even((value, value, value))


def patch(colour: Colour, box: tuple[int, int, int, int], ground: Colour = BLACK) -> bytes:
    """A frame with a rectangle: left, upper, right and lower edge in pixels of the grid."""
    image = Image.new("RGB", GRID, ground)
    image.paste(colour, box)
    return image.tobytes()


def lamps() -> bytes:
    """A frame with a fifth of a field in each of three corners."""
    image = Image.new("RGB", GRID, BLACK)
    for corner in ((0, 0), (ACROSS - 16, 0), (0, DOWN - 12)):
        image.paste(WHITE, (*corner, corner[0] + 16, corner[1] + 12))
    return image.tobytes()


def pixels(value: Callable[[int, int], bool]) -> bytes:
    """A frame in white where that is so of column and row, else black."""
    return b"".join(bytes(WHITE if value(x, y) else BLACK) for y in range(DOWN) for x in range(ACROSS))


def in_turn(fps: float, *frames: bytes, seconds: float = 3) -> Film:
    """Those frames over and over."""
    return [(number / fps, frames[number % len(frames)]) for number in range(int(seconds * fps))]


def changing(fps: int, frames: tuple[bytes, bytes], changes: Iterable[int], length: int) -> Film:
    """One frame, and the other from each change on; changes and length are numbers of frames."""
    places = set(changes)
    states = accumulate(number in places for number in range(length))
    return [(number / fps, frames[state % 2]) for number, state in enumerate(states)]


def linear(value: int) -> float:
    """WCAG 2.2, "relative luminance": the light of a channel, 0 to 1."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: Colour) -> float:
    """Likewise, of a colour."""
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])


def glowing(fps: int, hertz: int, low: float, high: float) -> Film:
    """Luminance that goes up and down evenly, by little from frame to frame."""
    half = fps // (2 * hertz)
    lights = [low + (high - low) * min(step, 2 * half - step) / half for step in range(2 * half)]
    ladder = [linear(value) for value in range(256)]
    return in_turn(fps, *(grey(bisect_left(ladder, light)) for light in lights))


def scenes(seconds_each: float, *values: int) -> Film:
    """Hard cuts between still scenes, each of one grey."""
    return in_turn(1 / seconds_each, *map(grey, values), seconds=4)


def panning(width: int, a_frame: int) -> Film:
    """A camera over black and white stripes, 25 frames a second; in pixels of the grid."""
    rows = [
        b"".join(bytes(WHITE if (x + left) // width % 2 else BLACK) for x in range(ACROSS))
        for left in range(0, 2 * width, a_frame)
    ]
    return in_turn(25, *(row * DOWN for row in rows))


def noise() -> Film:
    """Pixels of the grid, each the mean of many that are black or white by chance."""
    source = random.Random(1)  # noqa: S311  a film, no secret
    near_grey = bytes(112 + value // 8 for value in range(256))
    return in_turn(25, *(source.randbytes(ACROSS * DOWN * 3).translate(near_grey) for _ in range(50)))


def candle() -> Film:
    """A flame on a twentieth of the picture, twelve times a second brighter or darker by a little."""
    return in_turn(25, *(patch((value, value - 40, 60), (40, 20, 64, 38)) for value in (180, 188)))


LEFT, RIGHT = (0, 0, ACROSS // 2, DOWN), (ACROSS // 2, 0, ACROSS, DOWN)
DARK = even(BLACK)
REFUSED: dict[str, Film] = {
    "white and black, five times a second": in_turn(10, even(WHITE), DARK),
    "each of 25 frames a second": in_turn(25, even(WHITE), DARK),
    "ten still seconds, then four flashes": changing(25, (DARK, even(WHITE)), range(250, 272, 3), 300),
    "a third of the screen": in_turn(10, patch(WHITE, (0, 0, ACROSS // 3, DOWN)), DARK),
    "more than a quarter of a field, in a corner": in_turn(10, patch(WHITE, (104, 56, 120, 72)), DARK),
    "more than a quarter of a field, in two parts": in_turn(
        10, patch(WHITE, (44, 20, 60, 32)), DARK, patch(WHITE, (64, 20, 80, 32))
    ),
    "red, of little light, on black": in_turn(10, even((140, 0, 0)), DARK),
    "red and blue, twelve times a second": in_turn(24, even((200, 0, 0)), even((0, 0, 255))),
    "a dark red, just saturated, and a violet": in_turn(10, even((109, 22, 48)), even((56, 50, 96))),
    "a glow that goes up and down": glowing(60, 5, 0.2, 0.4),
    "places that swing in different phases": in_turn(
        20, *[patch(WHITE, (30 * place, 0, 30 * place + 60, DOWN)) for place in (0, 1, 2, 3, -1)]
    ),
    "squares of black and white that change places": in_turn(
        10, pixels(lambda x, y: (x // 4 + y // 4) % 2 == 0), pixels(lambda x, y: (x // 4 + y // 4) % 2 == 1)
    ),
    "half the screen, then the other half": in_turn(8, patch(WHITE, LEFT), DARK, patch(WHITE, RIGHT), DARK),
    "light between fine dark lines": in_turn(
        10, b"".join(bytes((160 * (x % 2),)) * 3 for x in range(ACROSS)) * DOWN, DARK
    ),
    "cuts between dark and bright, eight a second": scenes(0.125, 30, 200),
}
PLAYED: dict[str, Film] = {
    "three flashes a second": in_turn(6, even(WHITE), DARK, seconds=6),
    "a cut every 0.4 seconds": scenes(0.4, 30, 220, 60, 160, 10),
    "a fade in and out": glowing(25, 1, 0.0, 1.0),
    "a quarter of a field and no more": in_turn(10, patch(WHITE, (100, 60, 120, 72)), DARK),
    "lamps far apart": in_turn(10, lamps(), DARK),
    "a lamp on a twentieth of the picture, twice a second": in_turn(4, patch(WHITE, (40, 20, 64, 38)), DARK),
    "a candle": candle(),
    "less than a tenth": in_turn(10, grey(100), grey(115)),
    "a tenth where both are bright": in_turn(10, grey(255), grey(241)),
    "red by less than counts": in_turn(10, even((50, 0, 0)), DARK),
    "a brown that is no saturated red": in_turn(10, even((150, 85, 40)), even((100, 60, 30))),
    "a camera over fine lines": panning(2, 1),
    "a camera over stripes": panning(30, 2),
    "noise": noise(),
}


@pytest.mark.parametrize("film", REFUSED.values(), ids=REFUSED.keys())
def test_a_film_that_flashes_is_found(film: Film) -> None:
    """Wherever, whenever, however it flashes more than three times within a second."""
    assert flashes_at(film) is not None


@pytest.mark.parametrize("film", PLAYED.values(), ids=PLAYED.keys())
def test_a_film_that_does_not_flash_is_played(film: Film) -> None:
    """What is slow, small, faint or fine is no flash."""
    assert flashes_at(film) is None


def test_a_tenth_of_luminance_counts_wherever_it_lies() -> None:
    """From any grey below 0.80 to the next that WCAG finds different enough, and back."""
    for low in range(0, 230, 9):
        high = next(value for value in range(256) if linear(value) >= linear(low) + 0.1)
        assert flashes_at(in_turn(10, grey(low), grey(high), seconds=1)) is not None, (low, high)


def test_the_instant_is_that_at_which_the_fourth_flash_begins() -> None:
    """Seven changes make three flashes and the beginning of the fourth."""
    assert flashes_at(changing(20, (DARK, even(WHITE)), range(30, 60, 2), 80)) == 42 / 20


def test_a_film_is_counted_beyond_its_end() -> None:
    """Two flashes before its end and two after its beginning are four where it begins anew."""
    film = changing(20, (DARK, even(WHITE)), [1, 3, 5, 7, 93, 95, 97, 99], 100)
    again = [(seconds + 5, grid) for seconds, grid in film if seconds < 1]
    assert flashes_at(film) is None
    assert flashes_at(film + again) == 5 + 5 / 20


def test_a_grid_of_another_size_is_no_frame() -> None:
    """A frame is never taken for one of another shape."""
    with pytest.raises(ValueError, match="120 × 72 pixels"):
        FlashCounter().add(0, DARK + b"\0")


colours = st.tuples(*[st.integers(0, 255)] * 3)
few = settings(max_examples=15)


@st.composite
def contrasts(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Two frames that differ by a tenth of luminance or more, the darker below 0.80."""
    one = draw(colours.filter(lambda colour: luminance(colour) < 0.8))
    other = draw(colours.filter(lambda colour: abs(luminance(colour) - luminance(one)) >= 0.1))
    return even(one), even(other)


@st.composite
def films(draw: st.DrawFn) -> Film:
    """Two seconds of a few pictures, at a steady rate or not."""
    pictures = [DARK, even(WHITE), grey(90), even((200, 0, 0)), patch(WHITE, LEFT), patch((140, 0, 0), RIGHT)]
    steps = draw(st.lists(st.tuples(st.sampled_from(pictures), st.integers(1, 6)), min_size=8, max_size=24))
    ends = accumulate(frames for _, frames in steps)
    return [((end - frames) / 30, grid) for (grid, frames), end in zip(steps, ends, strict=True)]


@few
@given(st.data(), contrasts(), st.integers(10, 60), st.integers(0, 30))
def test_four_flashes_within_a_second_are_always_found(
    data: st.DataObject, frames: tuple[bytes, bytes], fps: int, before: int
) -> None:
    """Whatever their brightness, colour and lengths."""
    changes = data.draw(st.sets(st.integers(1, fps - 1), min_size=8, max_size=8))
    assert (
        flashes_at(changing(fps, frames, [before + change for change in changes], before + fps)) is not None
    )


@few
@given(st.data(), contrasts(), st.integers(10, 60))
def test_three_flashes_in_each_second_are_never_refused(
    data: st.DataObject, frames: tuple[bytes, bytes], fps: int
) -> None:
    """However long each of them takes, where the next begins a third of a second later."""
    period = -(-fps // 3)
    lit = data.draw(st.integers(1, period - 1))
    changes = [start + part for start in range(1, 2 * fps, period) for part in (0, lit)]
    assert flashes_at(changing(fps, frames, changes, 2 * fps)) is None


@few
@given(colours, st.lists(st.floats(0, 100), max_size=50))
def test_a_picture_that_stands_never_flashes(colour: Colour, instants: list[float]) -> None:
    """Whatever its colour and however often it is shown again."""
    assert flashes_at([(seconds, even(colour)) for seconds in sorted(instants)]) is None


@few
@given(films(), st.integers(0, 10_000))
def test_when_a_film_begins_changes_nothing(film: Film, later: int) -> None:
    """Only the time between its frames counts."""
    found = flashes_at(film)
    moved = flashes_at([(seconds + later, grid) for seconds, grid in film])
    assert moved == (None if found is None else pytest.approx(found + later))


@few
@given(films(), st.data())
def test_a_frame_shown_twice_changes_nothing(film: Film, data: st.DataObject) -> None:
    """A film of 60 frames a second is the same as one of 30 in which each stands twice as long."""
    doubled = data.draw(st.sets(st.sampled_from(range(len(film)))))
    longer = [
        (seconds + delay, grid)
        for number, (seconds, grid) in enumerate(film)
        for delay in ((0, 1 / 60) if number in doubled else (0,))
    ]
    assert flashes_at(longer) == flashes_at(film)
