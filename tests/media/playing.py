"""Plays a film of pictures that tell their numbers, in a child process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from time import monotonic

from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.intake.playing_film import Film, FilmFrame
from tests.media.films import SIZE, Kind, Seen, image_of, numbered, written

PLACE = FilmPlace(Frame(SIZE))
PATIENCE = 20.0  # seconds, on a busy machine


@contextmanager
def playing(path: Path, ahead: float = 0.0, rate: float = 1.0, place: FilmPlace = PLACE) -> Iterator[Film]:
    """A film that is so many seconds in."""
    film = Film(path, place, monotonic() - ahead / rate, rate)
    try:
        yield film
    finally:
        film.close()


def wait(film: Film, is_so: Callable[[], bool]) -> None:
    """Look at a film until something is so."""
    until = monotonic() + PATIENCE
    while not is_so():
        assert monotonic() < until
        select([film], [], [], 1)
        film.look()


def taken(film: Film, position: float) -> FilmFrame:
    """The next frame that stands at a position."""
    found: list[FilmFrame] = []

    def is_there() -> bool:
        frame = film.take(position)
        found.extend([frame] if frame else [])
        return bool(found)

    wait(film, is_there)
    return found[0]


def number(frame: FilmFrame) -> int:
    """Which picture it is."""
    return Seen(frame.start, image_of(frame.pixels, PLACE)).number


def numbered_film(folder: Path) -> Path:
    """A film of eight seconds."""
    return written(folder / "film.mp4", map(numbered, range(200)), Kind(options={"g": "25"}))
