"""Plays a film, or a picture that moves, in a child process, and hands over its frames at their time."""

import contextlib
import json
import mmap
import os
from collections import deque
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from io import BufferedReader
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.intake.child_process import ANSWER, ChildProcess, LatePicture, warn_of_missing
from kiosk.media.picture import Picture, PictureError, opened

SLOTS = 3  # frames in memory: one on the glass, and two to come
FALLS_OVER = "makes the program that plays it fail: save it as MP4 (H.264) or as WebM (VP9, AV1)"


@dataclass(frozen=True, slots=True)
class FilmFrame:
    """A finished frame: it stands from `start`, in seconds since the film first began.

    The pixels are four bytes each (blue, green, red, anything), rows from the top; they are another's as
    soon as a later frame was taken.
    """

    start: float
    pixels: memoryview
    slot: int


class Film:
    """One showing of a film, whose position was 0 at `origin`, an instant of time.monotonic()."""

    def __init__(
        self,
        path: Path,
        place: FilmPlace,
        origin: float,
        rate: float = 1.0,
        file: BufferedReader | None = None,
    ) -> None:
        """Begin to decode. Whoever may not wait for a share that does not answer hands over an open `file`.

        Raises:
            PictureError: the file is not there, or there is no process or no memory for it.
        """
        self.place = place
        self.first = self.length = 0.0  # seconds, as in FilmFrames; 0 until they are known
        self._ahead: deque[FilmFrame] = deque()
        self._taken: FilmFrame | None = None
        self._fault: PictureError | None = None
        self._is_ready = False
        self._times_set = 0
        self.is_awaited = True  # whether the first frame since the clock was set is still to come
        self._size = 4 * place.size[0] * place.size[1]
        with file or opened(path) as film, ExitStack() as ending:
            try:
                self._child = ChildProcess("film")
                ending.callback(self._child.end)
                self._memory = self._asked(film.fileno(), path.suffix.lower(), origin, rate)
            except OSError as error:
                raise PictureError(f"could not be played: {error.strerror}") from error
            ending.pop_all()
        self._child.requests.setblocking(False)

    def _asked(self, file: int, kind: str, origin: float, rate: float) -> mmap.mmap:
        asked = {"frame": asdict(self.place.frame), "turn": self.place.turn, "kind": kind}
        with os.fdopen(os.memfd_create("film"), "w+b") as place:
            place.truncate(SLOTS * self._size)
            self._child.ask({"film": asked | {"origin": origin, "rate": rate}}, file, place.fileno())
            return mmap.mmap(place.fileno(), SLOTS * self._size)

    def fileno(self) -> int:
        """What becomes readable when there is something new."""
        return self._child.requests.fileno()

    def look(self) -> None:
        """Take what the child process has to say, without waiting for it."""
        while self._fault is None:
            try:
                message = self._child.requests.recv(ANSWER)
            except BlockingIOError:
                return
            except OSError:
                message = b""
            if not message:
                self._fault = PictureError(FALLS_OVER)
            else:
                self._hear(json.loads(message))

    def _hear(self, message: Any) -> None:
        if not self._is_ready:
            self._is_ready = True
            warn_of_missing(message)
        elif "reason" in message:
            self._fault = PictureError(message["reason"])
        elif "length" in message:
            self.length, self.first = message["length"], message["first"]
        else:
            at = message["slot"] * self._size
            pixels = memoryview(self._memory)[at : at + self._size]
            frame = FilmFrame(message["start"], pixels, message["slot"])
            if message["times_set"] == self._times_set:
                self._ahead.append(frame)
            else:
                self._free(frame)

    @property
    def fault(self) -> PictureError | None:
        """Why no more frames come; None while they do."""
        return self._fault

    @property
    def next_start(self) -> float | None:
        """From when the next frame that is there stands; None where none is."""
        return self._ahead[0].start if self._ahead else None

    def take(self, position: float) -> FilmFrame | None:
        """The frame that stands at a position, if it is a new one.

        At first, and after the clock was set, it is the first there is.
        """
        found = None
        while self._ahead and (self._ahead[0].start <= position or self.is_awaited):
            self.is_awaited = False
            if found is not None:
                self._free(found)
            found = self._ahead.popleft()
        if found is not None:
            if self._taken is not None:
                self._free(self._taken)
            self._taken = found
        return found

    def _free(self, frame: FilmFrame) -> None:
        with contextlib.suppress(OSError):  # it is gone, which its next message tells
            self._child.requests.send(json.dumps({"free": frame.slot}).encode())

    def move(self, origin: float, rate: float = 1.0) -> None:
        """Have the position be 0 at another instant: the clock was set."""
        self._times_set += 1
        self.is_awaited = True
        while self._ahead:
            self._free(self._ahead.popleft())
        with contextlib.suppress(OSError):
            self._child.requests.send(json.dumps({"origin": origin, "rate": rate}).encode())

    def close(self) -> None:
        """End the child process."""
        self._child.end()


def first_frame(path: Path, frame: Frame, limit: float) -> Picture:
    """A film's first frame.

    Raises:
        PictureError: it is no film; a `LatePicture` if nothing is there in `limit` seconds.
    """
    until = monotonic() + limit
    film = Film(path, FilmPlace(frame), monotonic() + limit)
    try:
        while (remaining := until - monotonic()) > 0:
            select([film], [], [], remaining)
            film.look()
            if (found := film.take(0)) is not None:
                return Picture(*frame.size, bytes(found.pixels))
            if film.fault is not None:
                raise film.fault
        raise LatePicture(limit)
    finally:
        film.close()
