"""How the film moves: one thing at a time, softly, and no light, ring or house in less than half a second."""

import re
from collections.abc import Callable
from itertools import pairwise
from math import isclose
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from film import timetable
from film.building import EDGE, turned
from film.city_colours import BUILDINGS
from film.city_scene import CityScene
from film.easing import Span, eased, gliding, one_by_one
from film.flight_path import flight
from film.timetable import (
    BLUE,
    FILL,
    FLIGHT,
    HAND,
    HEART,
    HOUSE,
    LENGTH,
    LIGHT,
    LIGHTS,
    RATE,
    RING,
    TO_CITY,
    TO_LIGHTS,
)
from film.trail_scene import WINGS, TrailScene
from kiosk.paths import ROOT

FILM = Path(timetable.__file__).parent
shares = st.floats(0, 1)


def test_one_thing_moves_at_a_time() -> None:
    """Each movement ends before the next begins; the heart of light and the crowd's lights are one."""
    order = [FLIGHT, FILL, TO_LIGHTS, HAND, LIGHTS, TO_CITY, BLUE, HEART]
    assert all(one.end <= two.start for one, two in pairwise(order))
    assert HEART.end + 2 <= LENGTH


@pytest.mark.parametrize("seconds", [LIGHT, RING, HOUSE, HEART.seconds, TO_LIGHTS.seconds, TO_CITY.seconds])
def test_nothing_changes_in_less_than_half_a_second(seconds: float) -> None:
    """A light, a ring, a house, the heart on the tower, a fade."""
    assert seconds >= 0.5


@given(st.floats(0, 1))
def test_no_place_of_a_wall_changes_in_less_than_half_a_second(height: float) -> None:
    """From its colour at dusk to its blue, wherever on the wall one looks."""
    steps = [turned(step / 1000, height) for step in range(1001)]
    assert steps[0] == 0
    assert steps[-1] == 1
    assert sum(0 < step < 1 for step in steps) / 1000 * HOUSE >= 0.5
    assert EDGE > 0


@given(shares, shares)
@pytest.mark.parametrize("movement", [eased, gliding])
def test_a_movement_goes_one_way(movement: Callable[[float], float], one: float, two: float) -> None:
    """It begins at 0, ends at 1, and never goes back."""
    assert movement(0) == 0
    assert movement(1) == 1
    assert movement(min(one, two)) <= movement(max(one, two)) + 1e-12


@given(st.integers(1, 60), st.floats(0.5, 2), st.floats(2, 9))
def test_one_by_one_fills_its_time(number: int, each: float, whole: float) -> None:
    """The first begins with the whole, the last ends with it, each takes as long, in even steps."""
    spans = one_by_one(Span(3, 3 + whole), number, each)
    assert len(spans) == number
    assert spans[0].start == 3
    assert all(isclose(span.seconds, each, abs_tol=1e-9) for span in spans)
    if number > 1:
        assert isclose(spans[-1].end, 3 + whole, abs_tol=1e-9)


def test_the_aircraft_neither_jumps_nor_turns_on_the_spot() -> None:
    """From frame to frame it flies 20 pixels at the most and turns by 25 degrees at the most."""
    scene, (way, _, _) = TrailScene(), flight()
    places = [scene.far(number / RATE) for number in range(round(FLIGHT.end * RATE) + 1)]
    assert max(two - one for one, two in pairwise(places)) < 20
    headings = [way.heading(place, WINGS) for place in places]
    assert max(abs((two - one + 180) % 360 - 180) for one, two in pairwise(headings)) < 25


def test_in_the_end_every_house_is_blue() -> None:
    """Each building has its time, from left to right, and all are done before the heart comes up."""
    scene = CityScene()
    assert len(scene.buildings) == len(BUILDINGS)
    assert max(building.span.end for building in scene.buildings) <= BLUE.end + 1e-9 < HEART.start


def test_every_building_that_is_drawn_turns() -> None:
    """No wall of the drawing was forgotten."""
    walls = set(re.findall(r'id="([\w-]+)-wall"', (FILM / "layers" / "city.svg").read_text()))
    assert walls - {"far-1", "far-2"} == {paint.name for paint in BUILDINGS}


def test_the_subtitles_stand_one_after_the_other() -> None:
    """Four cues that follow each other to the end of the film, each of one line and nothing but words."""
    text = (ROOT / "resources" / "campaign" / "films" / "blue-heart.vtt").read_text()
    head, *cues = text.rstrip("\n").split("\n\n")
    assert head == "WEBVTT"
    times, words = zip(*(cue.split("\n") for cue in cues), strict=True)
    ends = [tuple(float(part[6:]) for part in time.split(" --> ")) for time in times]
    assert all(one[1] == two[0] for one, two in pairwise(ends))
    assert ends[-1][1] == LENGTH
    assert all(re.fullmatch(r"[A-Z][^<>&]+\.", line) for line in words)
