"""Goes once through a film as fast as it goes: whether it flashes, breaks off, or takes too much work."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from time import process_time, thread_time

from kiosk.media.film.film_findings import FilmReview
from kiosk.media.film.flashes_in_cuts import FlashesInCuts
from kiosk.media.film.moving_frames import MovingFrame, MovingFrames
from kiosk.media.picture import PictureError
from kiosk.media.stream.damage import Damage
from kiosk.media.stream.film_length import BLINK, is_missing

LONGEST = 600.0  # seconds of it that are looked at: no slide stands longer
# A film begins anew where it ends, and flashes there may be a part of both.
ANEW = 2.0  # seconds
NOTHING = "holds no picture: save it anew, as MP4 (H.264)"
AGAIN = "copy it again from where it came"
SHORTEST = 10  # of so many frames the one that stands shortest: one may be a slip
DRAWINGS = 5  # of a frame, whose work is measured


class _Tally:
    """What adds up frame by frame."""

    def __init__(self) -> None:
        self.counter: FlashesInCuts | None = None
        self.middle: MovingFrame | None = None
        self.starts: list[float] = []  # of its frames, in seconds
        self.end = 0.0  # of the last of its frames
        self.passed = 0.0  # seconds, with the beginning that was seen again
        self.counting = 0.0  # seconds of work

    def add(self, film: MovingFrames, frame: MovingFrame) -> None:
        began = thread_time()
        if self.counter is None:
            self.counter = FlashesInCuts(film.seen(frame))
        self.counter.add(frame.start, film.grid(frame, self.counter.size))
        self.counting += thread_time() - began
        self.passed = film.end(frame)
        if frame.start < film.length:
            self.starts.append(frame.start)
            self.end = self.passed
            if self.middle is None or frame.start <= film.length / 2:
                self.middle = frame

    @property
    def fastest(self) -> float:
        """Frames a second of the tenth of its frames that stand shortest; 0 of a single one."""
        lengths = sorted(later - earlier for earlier, later in pairwise(self.starts))
        return 1 / lengths[len(lengths) // SHORTEST] if lengths else 0.0


def reviewed_film(film: MovingFrames, size: tuple[int, int], damage: Damage) -> FilmReview:
    """What is found out of a film, drawn for a frame of that size; `damage` is what it finds of its own.

    Raises:
        PictureError: not even its first frame can be shown.
    """
    tally, fault = _Tally(), ""
    began = process_time()
    try:
        for frame in _all_of(film):
            tally.add(film, frame)
    except PictureError as error:
        fault = error.reason
    work = process_time() - began - tally.counting
    if tally.middle is None:
        raise PictureError(fault or NOTHING)
    found = _described(film, tally, work, size, tally.middle)
    if damage.first is not None:
        at = max(0.0, damage.first - film.first)
        found = replace(found, lost_at=round(at, 3), lost=round(damage.seconds, 3))
    fault = fault or _broken_off(film, tally)
    if not fault and found.lost > BLINK:  # with less it is played: a smear that stands longer, all see
        fault = f"{found.damage}: {AGAIN}"
    return replace(found, fault=fault)


def _described(
    film: MovingFrames, tally: _Tally, work: float, size: tuple[int, int], middle: MovingFrame
) -> FilmReview:
    shown = tally.end or film.length
    rate = len(tally.starts) / shown
    width, height = film.seen(middle)
    return FilmReview(
        length=round(film.length, 3),
        width=width,
        height=height,
        rate=round(rate, 2),
        fastest=round(tally.fastest or rate, 2),
        flashes_at=tally.counter.flashes_at if tally.counter else None,
        decoding=round(work / (tally.passed or shown), 4),
        drawing=round(rate * _drawing(film, middle, size), 4),
        pixels=size[0] * size[1],
        fault="",
    )


def _broken_off(film: MovingFrames, tally: _Tally) -> str:
    length = min(film.length, LONGEST)
    if not is_missing(length - tally.end, length, is_cut_off=film.is_cut_off):
        return ""
    return f"breaks off after {tally.end:.1f} of its {film.length:.1f} seconds: {AGAIN}"


def _all_of(film: MovingFrames) -> Iterator[MovingFrame]:
    """Each frame of it, and of its next beginning."""
    for frame in film.frames(0.0):
        if frame.start >= min(film.length + ANEW, LONGEST):
            return
        yield frame


def _drawing(film: MovingFrames, frame: MovingFrame, size: tuple[int, int]) -> float:
    """Seconds of work that one frame takes."""
    pixels = memoryview(bytearray(4 * size[0] * size[1]))
    film.draw(frame, pixels)  # the first has more to get ready
    began = process_time()
    for _ in range(DRAWINGS):
        film.draw(frame, pixels)
    return (process_time() - began) / DRAWINGS
