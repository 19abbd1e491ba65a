"""A film plays beside the program: its frames come at their time, and follow the clock."""

from itertools import pairwise
from math import inf
from pathlib import Path
from select import select
from time import monotonic

import pytest

from kiosk.media.intake.playing_film import SLOTS
from tests.media.playing import PATIENCE, number, numbered_film, playing, taken, wait


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of eight seconds, of pictures that tell their numbers."""
    return numbered_film(tmp_path_factory.mktemp("films"))


def test_frames_come_one_after_the_other_at_their_time(path: Path) -> None:
    """A few are there before it, and none is taken before; its length is known by then."""
    with playing(path, ahead=-60) as film:
        first = taken(film, 0)
        assert (first.start, number(first)) == (0, 0)
        wait(film, lambda: film.next_start is not None)
        assert film.length == pytest.approx(8)
        assert film.next_start == pytest.approx(1 / 25)
        assert film.take(0.03) is None
        for at in range(1, 30):
            frame = taken(film, (at + 0.5) / 25)
            assert frame.start == pytest.approx(at / 25)
            assert number(frame) == at


def test_the_last_frame_that_was_taken_stays_as_it_is(path: Path) -> None:
    """However many are ready behind it."""
    with playing(path, ahead=-60) as film:
        frame = taken(film, 0)
        for at in range(1, 25):
            wait(film, lambda: len(film._ahead) == SLOTS - 1)  # noqa: SLF001
            assert number(frame) == at - 1
            frame = taken(film, (at + 0.5) / 25)


def test_frames_that_nobody_looked_at_in_time_are_passed_over(path: Path) -> None:
    """What comes then is the one that stands."""
    with playing(path, ahead=-60) as film:
        taken(film, 0)
        wait(film, lambda: len(film._ahead) == SLOTS - 1)  # noqa: SLF001
        assert number(taken(film, 2.5 / 25)) == 2
        assert [number(taken(film, (at + 0.5) / 25)) for at in (3, 4, 5)] == [3, 4, 5]


def test_a_film_that_begins_in_the_middle_begins_there(path: Path) -> None:
    """In a later lap as well."""
    with playing(path, ahead=8 * 3 + 4) as film:
        first = taken(film, 0)
        assert first.start == pytest.approx(28, abs=2)
        assert number(first) == round((first.start - 24) * 25)


def test_a_film_that_is_too_fast_leaves_out_frames_and_still_moves(path: Path) -> None:
    """What comes is, about, what stands."""
    with playing(path, rate=2000.0) as film:
        began = monotonic()
        frames = []
        while monotonic() - began < 2:
            wait(film, lambda: film.next_start is not None)
            frames.append(taken(film, film.next_start or 0))
            assert number(frames[-1]) == round(frames[-1].start * 25) % 200
        steps = [later.start - earlier.start for earlier, later in pairwise(frames)]
        assert all(step > 0 for step in steps)
        assert sum(step > 1.5 / 25 for step in steps) >= 3
        assert (monotonic() - began) * 2000 - frames[-1].start < 2000 * 4


def test_ten_times_its_pace(path: Path) -> None:
    """Over more than a lap."""
    with playing(path, rate=10.0) as film:
        frames = [taken(film, inf)]
        while frames[-1].start < 12:
            frames.append(taken(film, inf))
            assert frames[-1].start > frames[-2].start
            assert number(frames[-1]) == round(frames[-1].start * 25) % 200


@pytest.mark.parametrize("to", [3.0, 100.0, 0.0])
def test_a_film_follows_a_clock_that_is_set(path: Path, to: float) -> None:
    """Forward, laps ahead and back; no frame of the time before it is shown any more."""
    with playing(path, ahead=1) as film:
        for _ in range(3):
            taken(film, inf)
        film.move(monotonic() - to)
        for _ in range(6):
            frame = taken(film, inf)
            assert to - 0.1 <= frame.start < to + PATIENCE
            assert number(frame) == round(frame.start * 25) % 200


def test_a_clock_that_is_set_while_nobody_takes_a_frame(path: Path) -> None:
    """All memory is full, and the film follows all the same."""
    with playing(path, ahead=-60) as film:
        wait(film, lambda: len(film._ahead) == SLOTS)  # noqa: SLF001
        film.move(monotonic() + 60)
        film.move(monotonic() + 50)
        assert [number(taken(film, at / 25 + 0.01)) for at in range(10)] == list(range(10))
        assert film.fault is None


def test_frames_that_were_on_their_way_when_the_clock_was_set(path: Path) -> None:
    """They are of another time, and do not come any more."""
    with playing(path, ahead=-60) as film:
        wait(film, lambda: len(film._ahead) == SLOTS)  # noqa: SLF001
        for at in range(SLOTS):
            taken(film, at / 25 + 0.01)
        assert select([film], [], [], PATIENCE)[0]
        film.move(monotonic() - 4)
        assert taken(film, inf).start >= 4
