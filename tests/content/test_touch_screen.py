"""What a booth's screen is to whoever stands before it: from where they read it, how large things must be."""

from math import atan, degrees, hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.display.touch_screen import TouchScreen

sides = st.integers(480, 4320)
sizes = st.tuples(sides, sides)
diagonals = st.floats(7, 98)
distances = st.none() | st.floats(0.2, 2.0)
CAPITAL = 0.714  # of the size of Noto Sans: sCapHeight in its OS/2 table


def millimetres(pixels: float, size: tuple[int, int], inches: float) -> float:
    """So many pixels, as a rule measures them on the glass."""
    return pixels * inches * 25.4 / hypot(*size)


@given(sizes, diagonals)
def test_what_is_touched_measures_20_mm(size: tuple[int, int], inches: float) -> None:
    """On every screen whose diagonal is known."""
    assert millimetres(TouchScreen(inches, None).target(size), size, inches) == pytest.approx(20)


@given(sizes, diagonals, distances)
def test_large_words_have_capitals_of_0_7_degrees(
    size: tuple[int, int], inches: float, distance: float | None
) -> None:
    """As they are seen from where somebody stands, however large or near the screen is."""
    screen = TouchScreen(inches, distance)
    capital = millimetres(screen.large_words(size) * CAPITAL, size, inches)
    assert degrees(atan(capital / 1000 / screen.distance_m)) == pytest.approx(0.7)


def test_a_screen_of_32_inches() -> None:
    """As a tape measure and a table of tangents have it: 2.71 pixels to the millimetre."""
    screen, size = TouchScreen(32, None), (1080, 1920)
    assert screen.target(size) == pytest.approx(54.2, abs=0.05)
    assert screen.target_units(size) == pytest.approx(54.2, abs=0.05)
    assert screen.large_words(size) == screen.large_words_units(size) == pytest.approx(27.8, abs=0.05)
    assert TouchScreen(32, 1.2).large_words(size) == pytest.approx(55.6, abs=0.1)


@pytest.mark.parametrize(
    ("size", "inches", "units"),
    [
        ((1920, 1080), 32, 54.2),
        ((3840, 2160), 32, 54.2),  # twice the pixels, and a page as many units
        ((800, 1280), 10.1, 158.9),
        ((1024, 600), 7, 160),  # 20 mm would be 240.3
        ((1080, 1080), 15, 120.3),  # a square: 1080 units are two thirds of its side
    ],
)
def test_a_page_says_how_much_of_it_a_finger_needs(
    size: tuple[int, int], inches: float, units: float
) -> None:
    """In its own units, whatever the pixels are."""
    assert TouchScreen(inches, None).target_units(size) == pytest.approx(units, abs=0.05)


@pytest.mark.parametrize(
    ("inches", "said", "read_from", "scanned_from"),
    [
        (None, None, 0.6, 0.5),
        (32, None, 0.6, 0.5),
        (13, None, 0.6, 0.5),
        (12.9, None, 0.4, 0.4),
        (12.9, 0.7, 0.7, 0.5),
        (32, 0.3, 0.3, 0.3),
        (None, 1.5, 1.5, 0.5),
    ],
)
def test_from_how_far_away_it_is_read(
    inches: float | None, said: float | None, read_from: float, scanned_from: float
) -> None:
    """A small one from nearer, unless the display says it; a code never from farther than an arm reaches."""
    screen = TouchScreen(inches, said)
    assert (screen.distance_m, screen.scanning_distance_m) == (read_from, scanned_from)


@pytest.mark.parametrize(
    ("inches", "is_small", "is_within_reach"),
    [
        (None, False, False), (10.1, True, True), (12.9, True, True), (13, False, True),
        (19.9, False, True), (20, False, False), (32, False, False),
    ],
)  # fmt: skip
def test_what_hands_reach(inches: float | None, is_small: bool, is_within_reach: bool) -> None:
    """All of a screen under 20 inches; of one that nobody measured nothing is known."""
    screen = TouchScreen(inches, None)
    assert (screen.is_small, screen.is_within_reach) == (is_small, is_within_reach)


def test_a_screen_that_nobody_measured_asks_for_nothing() -> None:
    """Then a page goes by its own units alone."""
    screen, size = TouchScreen(None, None), (1080, 1920)
    assert (screen.per_mm(size), screen.target(size), screen.target_units(size)) == (None, 0, 0)
    assert screen.large_words(size) == 0
