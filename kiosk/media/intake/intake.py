"""Hands pictures to child processes that draw them, and replaces a child that fails."""

import atexit
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from io import BufferedReader
from pathlib import Path
from threading import Condition
from time import monotonic
from typing import Any

from kiosk.media.cropping import Frame
from kiosk.media.intake.child_process import ChildProcess, LatePicture, warn_of_missing
from kiosk.media.intake.prepared_pictures import PreparedPictures
from kiosk.media.picture import Picture, PictureError, opened

LONGEST = 30.0  # seconds
CLOSED = "was not drawn: nobody waits for it any more"


class PictureChild:
    """A child process that draws one picture at a time."""

    def __init__(self) -> None:
        self._process = ChildProcess("pictures")
        self._is_ready = False
        self.is_well = True

    def draw(self, file: BufferedReader, frame: Frame, kind: str, until: float, limit: float) -> Picture:
        """A picture that fills the frame.

        Raises:
            PictureError: it cannot be drawn; a `LatePicture` if not by `until`, an instant of
                time.monotonic(), when the `limit` is over.
        """
        width, height = frame.size
        with os.fdopen(os.memfd_create("picture"), "w+b") as place:
            place.truncate(4 * width * height)
            reason = self._answer(asdict(frame) | {"kind": kind}, until, limit, file.fileno(), place.fileno())
            if reason:
                raise PictureError(reason)
            return Picture(width, height, place.read())

    def doubt(self, file: BufferedReader, until: float, limit: float) -> str:
        """Why a picture seems damaged that can be drawn, said after its name; "" where it does not.

        Raises:
            PictureError: as `draw`.
        """
        return self._answer({"doubted": True}, until, limit, file.fileno())

    def size(self, file: BufferedReader, kind: str, page: int, until: float, limit: float) -> str:
        """What a child's `size` says of a picture.

        Raises:
            PictureError: as `draw`.
        """
        return self._answer({"sized": True, "kind": kind, "page": page}, until, limit, file.fileno())

    def _answer(self, asked: dict[str, Any], until: float, limit: float, *files: int) -> str:
        self.is_well = False  # until it has answered: whatever comes between, another takes its place
        if not self._is_ready:
            warn_of_missing(self._process.answer(until, limit))
            self._is_ready = True
        self._process.ask(asked | {"limit": until - monotonic()}, *files)
        reason, is_ending = self._process.answer(until, limit)
        self.is_well = not is_ending
        return str(reason)

    @property
    def process(self) -> int:
        """Its number."""
        return self._process.number

    @property
    def is_there(self) -> bool:
        """Whether its process still runs."""
        return self._process.is_there

    def end(self) -> None:
        """Be done with it at once, whatever it does."""
        self.is_well = False
        self._process.end()


class Intake:
    """A few children, started when there is something for them; what they drew may be `kept`."""

    def __init__(self, most: int = 1, kept: PreparedPictures | None = None) -> None:
        self.kept = kept
        self._most = most
        self._begin()
        os.register_at_fork(after_in_child=self._begin)  # a child answers one process

    def _begin(self) -> None:
        self._free = Condition()
        self._places = self._most
        self._is_closed = False
        self._idle: list[PictureChild] = []
        self._busy: set[PictureChild] = set()

    @property
    def processes(self) -> list[int]:
        """The numbers of the children that wait for a picture."""
        with self._free:
            return [child.process for child in self._idle]

    def get_ready(self) -> None:
        """Start a child now, while nobody waits for it: the first picture is there sooner."""
        with suppress(OSError), self._free:  # the first picture says why there is none
            self._idle.append(PictureChild())

    def prepared(self, path: Path, frame: Frame, limit: float = LONGEST) -> Picture:
        """A picture file, raster or SVG, cut and scaled to fill the frame exactly.

        Raises:
            PictureError: it is missing, empty, damaged, too large or no picture, or what draws it fails;
                a `LatePicture` if it is not there in `limit` seconds.
        """
        until = monotonic() + limit
        kind = path.suffix.lower()
        with opened(path) as file:
            kept = self.kept
            key = kept.key(file, frame, kind) if kept else ""
            if kept and (pixels := kept.get(key, 4 * frame.size[0] * frame.size[1])):
                return Picture(*frame.size, pixels)
            with self._child(until, limit) as child:
                began = monotonic()
                picture = child.draw(file, frame, kind, until, limit)
        if kept and monotonic() - began >= kept.slow:
            kept.put(key, picture.pixels)
        return picture

    def doubt(self, path: Path, limit: float = LONGEST) -> str:
        """Why a picture seems damaged that can be drawn, said after its name; "" where it does not.

        Raises:
            PictureError: as `prepared`.
        """
        until = monotonic() + limit
        with opened(path) as file, self._child(until, limit) as child:
            return child.doubt(file, until, limit)

    def size(self, path: Path, page: int = 1, limit: float = LONGEST) -> tuple[float, float, bool] | None:
        """The width and height of an upright picture, and whether those are pixels, as of a drawing and of a
        page they are not; None of what has no size, or no such page.

        Raises:
            PictureError: as `prepared`.
        """
        until = monotonic() + limit
        with opened(path) as file, self._child(until, limit) as child:
            told = child.size(file, path.suffix.lower(), page, until, limit)
        width, height, *is_drawn = told.split() or (0, 0)
        return (float(width), float(height), not is_drawn) if float(width) and float(height) else None

    def close(self) -> None:
        """End every child, whatever it does; no picture is drawn any more."""
        with self._free:
            self._is_closed = True
            children = [*self._idle, *self._busy]
            self._idle.clear()
        for child in children:
            child.end()

    @contextmanager
    def _child(self, until: float, limit: float) -> Iterator[PictureChild]:
        """One that is free now; it is kept for the next picture unless it failed this one."""
        with self._free:
            if not self._free.wait_for(lambda: self._places > 0, until - monotonic()):
                raise LatePicture(limit)
            self._places -= 1
            child = self._idle.pop() if self._idle else None
        try:
            child = self._there(child)
            if self._is_closed:
                raise PictureError(CLOSED)
            yield child
        except OSError as error:  # no process, no memory to share, a child that is gone
            raise PictureError(f"could not be drawn: {error.strerror}") from error
        finally:
            self._give_back(child)

    def _there(self, child: PictureChild | None) -> PictureChild:
        """The child, or another one where it is gone: the system may have ended it while it waited."""
        if child is not None and not child.is_there:
            child.end()
            child = None
        child = child or PictureChild()
        with self._free:
            self._busy.add(child)
        return child

    def _give_back(self, child: PictureChild | None) -> None:
        if child is not None and self._is_closed:
            child.is_well = False
        if child is not None and not child.is_well:
            child.end()
        with self._free:
            self._places += 1
            if child is not None:
                self._busy.discard(child)
                if child.is_well:
                    self._idle.append(child)
            self._free.notify()


_INTAKE = Intake()
atexit.register(_INTAKE.close)


def shared() -> Intake:
    """The one by which this program has pictures drawn."""
    return _INTAKE


def get_ready() -> None:
    """Start what draws pictures, while nobody waits for it."""
    _INTAKE.get_ready()


def keep_in(folder: Path) -> None:
    """Keep what is drawn from now on in a folder, and take from it what is there."""
    _INTAKE.kept = PreparedPictures(folder)


def prepared(path: Path, frame: Frame, limit: float = LONGEST) -> Picture:
    """A picture file, raster or SVG, cut and scaled to fill the frame exactly, drawn beside this program.

    Raises:
        PictureError: as `Intake.prepared`.
    """
    return _INTAKE.prepared(path, frame, limit)
