"""What the child process does for a film: decodes it a few frames ahead of the clock, into shared memory.

The answer to the request is what kind of film it is; then comes a message for each frame, with the slot of
the memory that holds it, and another from whoever shows it for each slot that is free again.
"""

import contextlib
import json
import mmap
import os
import signal
import socket
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from importlib import import_module
from math import inf
from time import monotonic
from typing import Any, BinaryIO

from kiosk.media.cropping import Frame, frame_told
from kiosk.media.files.file_kind import BEGINNING, PICTURES, kind_of
from kiosk.media.files.film_sums import is_changed
from kiosk.media.film.animation_frames import AnimationFrames
from kiosk.media.film.film_pass import reviewed_film
from kiosk.media.film.moving_frames import FilmPlace, MovingFrame, MovingFrames
from kiosk.media.film.moving_pictures import ENDINGS, MAY_MOVE
from kiosk.media.picture import PictureError
from kiosk.media.sound.film_sound import FilmSound, sound_found
from kiosk.media.sound.own_place import OwnPlace
from kiosk.media.stream.damage import Damage

LARGEST_MESSAGE = 4096  # bytes
UNHURRIED = 10  # added to its niceness: whatever is on the glass goes first
# A frame that would come later than this is left out, but not all of them: something is to move.
LATE, SOMETIMES = 0.1, 0.25  # seconds
LOST = 2.0  # seconds behind, from which going there is tried in place of catching up
LONGEST = 60.0  # seconds for a frame, and for all that is decoded to get to it


@dataclass(slots=True)
class Clock:
    """Where a film is: its position was 0 at `origin`, an instant of time.monotonic(), and goes at `rate`."""

    origin: float
    rate: float
    times_set: int = 0

    def position(self) -> float:
        """Seconds since the film first began; below 0 before that."""
        return (monotonic() - self.origin) * self.rate

    def late(self, frame: MovingFrame) -> float:
        """By how many seconds a frame comes too late."""
        return (self.position() - frame.start) / self.rate


def opened(file: BinaryIO, ending: str, place: FilmPlace, damage: Damage | None = None) -> MovingFrames:
    """An open film, or picture that moves, by what it is; where that is not known, by how its name ends. What
    of a film is damaged is told to `damage`.

    Raises:
        PictureError: it is neither.
    """
    kind = kind_of(file.read(BEGINNING))
    file.seek(0)
    if kind in MAY_MOVE or (not kind and ending in ENDINGS):
        return AnimationFrames(file, place)
    if kind in PICTURES:
        raise PictureError(f'is a picture ({kind}), no film: show it by a slide of kind = "image"')
    # What reads pictures alone does not load it: it takes a quarter of a second.
    films = import_module("kiosk.media.film.film_frames")
    found: MovingFrames = films.FilmFrames(file, place, damage)
    return found


def play(requests: socket.socket, asked: dict[str, Any], file: BinaryIO, memory: mmap.mmap) -> None:
    """Decode what is asked for until nobody asks any more, or until it cannot be.

    The last message says why not.
    """
    try:
        _watch()
        place = FilmPlace(frame_told(asked["frame"]), asked["turn"])
        film = opened(file, asked["kind"], place)
        _say(requests, {"length": film.length, "first": film.first})
        slots = Slots(memory, 4 * place.size[0] * place.size[1])
        Projector(requests, film, Clock(asked["origin"], asked["rate"]), slots).run()
    except (BrokenPipeError, ConnectionResetError, EOFError):
        return  # nobody watches any more
    except PictureError as error:
        reason = error.reason
    except MemoryError:
        reason = "needs more memory than there is: save it smaller"
    with contextlib.suppress(OSError):
        _say(requests, {"reason": reason})


def review(requests: socket.socket, asked: dict[str, Any], file: BinaryIO) -> None:
    """Go once through a whole film, and say what was found, or why it cannot be opened; then of its sound."""
    os.nice(UNHURRIED)
    _end_with(os.getppid())
    try:
        place = FilmPlace(Frame((asked["width"], asked["height"])))
        film = opened(file, asked["kind"], place, damage := Damage())
        found = reviewed_film(film, place.size, damage)
        _say(requests, asdict(replace(found, is_changed=is_changed(file))))
        _say(requests, sound_found(OwnPlace(file.fileno()), film.first, film.length))
    except PictureError as error:
        _say(requests, {"reason": error.reason})
    except (BrokenPipeError, ConnectionResetError):
        pass  # nobody asks any more


def copy(requests: socket.socket, asked: dict[str, Any], file: BinaryIO, output: BinaryIO) -> None:
    """Write a film anew, and say each second how far that is, and at last that it is done, or why not."""
    _end_with(os.getppid())
    size, rate = (asked["width"], asked["height"]), asked["rate"]
    try:
        film = opened(file, asked["kind"], FilmPlace(Frame(size)))
        sound = None
        if asked["with_sound"]:
            sound = FilmSound(OwnPlace(file.fileno()), film.first, film.length).samples(0.0)
        write_copy = import_module("kiosk.media.film.film_copy").write_copy
        for number, at in enumerate(write_copy(film, size, rate, output, sound)):
            if number % rate == 0:
                _say(requests, {"at": at})
        output.flush()
        _say(requests, {"end": True})
    except PictureError as error:
        _say(requests, {"reason": error.reason})
    except OSError as error:
        with contextlib.suppress(OSError):  # nobody asks any more
            _say(requests, {"unwritten": error.errno})


def _end_with(parent: int) -> None:
    """End when whoever asked is gone: it is not heard of before all is said."""
    signal.signal(signal.SIGALRM, lambda *_: None if os.getppid() == parent else os._exit(0))
    signal.setitimer(signal.ITIMER_REAL, 1, 1)


class Slots:
    """The shared memory as places for one frame each."""

    def __init__(self, memory: mmap.mmap, size: int) -> None:
        self._memory = memoryview(memory)
        self._size = size
        self.free = set(range(len(memory) // size))

    def pixels(self, slot: int) -> memoryview:
        """The place itself."""
        return self._memory[slot * self._size : (slot + 1) * self._size]


class Projector:
    """Hands over one frame after the other, a few ahead of the clock, for each a slot that is free."""

    def __init__(self, requests: socket.socket, film: MovingFrames, clock: Clock, slots: Slots) -> None:
        self._requests = requests
        self._film, self._clock, self._slots = film, clock, slots
        self._lost = LOST

    def run(self) -> None:
        """Go on until nobody watches.

        Raises:
            EOFError: nobody does.
            PictureError: the film is damaged.
        """
        while True:
            self._run_from(self._clock.position())

    def _run_from(self, position: float) -> None:
        """Go on until the clock is set, or until going there is quicker than catching up."""
        times_set, shown = self._clock.times_set, -inf
        for frame in self._film.frames(position):
            self._listen()
            if times_set != self._clock.times_set:
                return
            late = self._clock.late(frame)
            if late > self._lost and shown > -inf:
                self._lost *= 2  # or it never catches up where it cannot
                return
            if late > LATE and monotonic() - shown < SOMETIMES:
                continue
            shown = monotonic()
            self._hand_over(frame)

    def _hand_over(self, frame: MovingFrame) -> None:
        slot = self._slots.free.pop()
        self._film.draw(frame, self._slots.pixels(slot))
        _say(self._requests, {"slot": slot, "start": frame.start, "times_set": self._clock.times_set})

    def _listen(self) -> None:
        """Hear what has been said; where no slot is free, wait until one is, or until the clock is set."""
        for message in _messages(self._requests, is_waiting=not self._slots.free):
            if "free" in message:
                self._slots.free.add(message["free"])
            else:
                self._clock = Clock(message["origin"], message["rate"], self._clock.times_set + 1)
        _watch()


def _watch() -> None:
    """Have the system end this process where a frame takes for ever, whether anybody still watches or not."""
    signal.setitimer(signal.ITIMER_REAL, LONGEST)


def _messages(requests: socket.socket, *, is_waiting: bool) -> Iterator[dict[str, Any]]:
    """What has come; where one is waited for, at least one.

    Raises:
        EOFError: nobody asks any more.
    """
    flags = 0 if is_waiting else socket.MSG_DONTWAIT
    if is_waiting:
        signal.setitimer(signal.ITIMER_REAL, 0)
    while True:
        try:
            message = requests.recv(LARGEST_MESSAGE, flags)
        except BlockingIOError:
            return
        if not message:
            raise EOFError
        yield json.loads(message)
        flags = socket.MSG_DONTWAIT


def _say(requests: socket.socket, answer: dict[str, Any]) -> None:
    requests.send(json.dumps(answer).encode())
