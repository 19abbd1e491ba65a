"""Beats of a heart that came late: which of them are the program's own, and what was being done."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

LATEST = 0.1  # seconds


class Late(NamedTuple):
    """A beat that came late: the last one before it and itself, and meanwhile: what the thread and the whole
    process took of the processor, how long the thread waited for one, and in which calls it was seen.
    """

    start: float
    end: float
    thread: float
    process: float
    waited: float
    where: str

    @property
    def seconds(self) -> float:
        """How long the thread stood still."""
        return self.end - self.start


class Act(NamedTuple):
    """What a hand did, and when."""

    at: float
    name: str


def late_in(file: Path) -> list[Late]:
    """What was written there."""
    return [Late(*json.loads(line)) for line in file.read_text().splitlines()] if file.exists() else []


def own(found: Sequence[Late], control: Sequence[Late]) -> list[Late]:
    """Those over 100 ms during which a program that does nothing else was on time.

    The time that a thread waited for a processor is the machine's, and left out.
    """
    return [
        late
        for late in found
        if late.seconds - late.waited > LATEST
        and not any(one.start < late.end and one.end > late.start for one in control)
    ]


def during(late: Late, acts: Sequence[Act]) -> str:
    """The last thing that had been done."""
    return next((one.name for one in reversed(acts) if one.at < late.end), "before the first act")


def tell_late(found: Sequence[Late], control: Sequence[Late], acts: Sequence[Act]) -> None:
    """Print which came late, each with what was being done."""
    found = [one for one in found if acts and one.end > acts[0].at]
    ours = own(found, control)
    over = [one for one in found if one.seconds > LATEST]
    print(
        f"{len(over)} beats over {LATEST * 1000:.0f} ms late, {len(ours)} of them the window's own "
        f"(the control had {len(control)} late ones)"
    )
    for one in sorted(ours, key=lambda late: late.waited - late.seconds):
        print(
            f"{1000 * one.seconds:6.0f} ms (thread {1000 * one.thread:.0f}, process {1000 * one.process:.0f},"
            f" waited {1000 * one.waited:.0f}) after: {during(one, acts)}\n         {one.where}"
        )
