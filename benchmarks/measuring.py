"""Measures one program at a time while slides change, and all of them at once while one stands."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from benchmarks import capture, processes
from benchmarks.contenders import Contender, started
from benchmarks.material import Material, shows
from tests.glass import Glass

FINE = 100  # frames a second, for the moment of the first slide
STATIC = 20  # seconds
CALM = 10  # seconds after its start in which a program may finish what it has put off
BETWEEN = 2  # seconds between two looks at the memory


@dataclass(slots=True)
class Figures:
    """What was measured of one program, each time; of each figure the median is printed.

    Of 60 captured frames `frames` differ in a change; `late` is the share of those captured too late, from 0
    to 1. `processor`, `server` (the X server's), `rest` (of everything else, the capturing among it) and
    `first` in seconds, `memory` in megabytes, `static` in per cent of a core.
    """

    frames: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    server: list[float] = field(default_factory=list)
    rest: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    static: list[float] = field(default_factory=list)


def play(one: Contender, shown: Material, glass: Glass, seconds: int, figures: Figures) -> None:
    """A turn of a program: started twice, and then measured for so many seconds."""
    # Uncounted: afterwards each program finds its files in memory, and has made what it makes once.
    if not figures.first:
        with standing(one, shown, glass, []):
            time.sleep(seconds)
    with standing(one, shown, glass, figures.first):
        pass
    with standing(one, shown, glass, figures.first) as process, capture.frames(glass) as seen:
        before = _processor(process, glass)
        frames = [next(seen)]
        while frames[-1].time - frames[0].time < seconds:
            frames.append(next(seen))
            if len(frames) % (BETWEEN * capture.RATE) == 0:
                figures.memory.append(processes.memory(process.pid))
        spent = [end - begin for begin, end in zip(before, _processor(process, glass), strict=True)]
    figures.processor.append(spent[0])
    figures.server.append(spent[1])
    figures.rest.append(spent[2] - spent[0] - spent[1])
    figures.frames += capture.changes(frames)
    figures.late.append(capture.lateness(frames))


def stand(alone: Material, figures: dict[Contender, Figures]) -> None:
    """All programs beside each other, each on a glass of its own, showing one slide for long."""
    with ExitStack() as ending:
        running = {}
        for one in figures:
            glass = ending.enter_context(Glass())
            running[one] = ending.enter_context(standing(one, alone, glass, []))
        time.sleep(CALM)
        before = {one: processes.processor_seconds(process.pid) for one, process in running.items()}
        time.sleep(STATIC)
        for one, process in running.items():
            spent = processes.processor_seconds(process.pid) - before[one]
            figures[one].static.append(100 * spent / STATIC)


@contextmanager
def standing(
    one: Contender, shown: Material, glass: Glass, first: list[float]
) -> Iterator[subprocess.Popen[bytes]]:
    """The program, from the moment that its first slide stands; how long that took is added to `first`.

    Raises:
        TimeoutError: it did not come, or something else stands there.
    """

    def is_shown() -> bool:
        return shows(glass.pixels(), shown) if one.shows_pictures else capture.is_picture(glass)

    with ExitStack() as ending:
        with capture.frames(glass, FINE) as seen:
            next(seen)
            begin = time.time()
            process = ending.enter_context(started(one, shown, glass))
            first.append(capture.first_stood(seen, is_shown) - begin)
        yield process


def _processor(process: subprocess.Popen[bytes], glass: Glass) -> tuple[float, ...]:
    """What the program, the X server and the whole machine have taken, in seconds."""
    programs = (process.pid, processes.named("Xvfb", glass.display))
    return (*map(processes.processor_seconds, programs), processes.machine_seconds())
