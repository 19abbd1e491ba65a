"""Finds the donate slides that are left out of laps of a loop: they would stand next to help or self-check.

A loop is gone through from its start, as far as it is asked for, until it has repeated once. Of donate slides
in a row, each next to the other, all are left out or none: what is left out makes the next one meet.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import NamedTuple

from kiosk.content.campaign.slides import GIVING, HELP_KINDS, Slide

# Of a loop that repeats later an average is that of so many slides of the base: hours, in some milliseconds.
COUNTED = 4000


class GivenLine(NamedTuple):
    """Slides of which one is given after every so many of the base, from 1: each slide of the base itself.

    `stays` are how long each stands with all its turns, in milliseconds.
    """

    every: int
    slides: tuple[Slide, ...]
    stays: tuple[int, ...]

    def given_after(self, count: int) -> int | None:
        """The place of the slide that is given with number `count` of the base, from 0, or behind it."""
        number, rest = divmod(count + 1, self.every)
        return None if rest else (number - 1) % len(self.slides)


class Meeting(NamedTuple):
    """A donate slide that is left out, and the one beside which it would stand; `number` is that of the
    base's slide, from 0, with which it would be given.
    """

    number: int
    slide: Slide
    beside: Slide


class LeftOut:
    """What is left out of a loop of these lines, the base first. Slides of the base are counted from 0."""

    def __init__(self, lines: Sequence[GivenLine]) -> None:
        self._lines = tuple(lines)
        # After so many slides of the base everything is as it was, but for what stands first in the loop.
        self._period = lcm(*(line.every * len(line.slides) for line in lines))
        self._out: dict[int, dict[int, int]] = {}  # by the count: how long, by the number of the line
        self._time = [0]  # of all that is left out before each count, as far as that is settled
        self._row: list[tuple[int, int, int]] = []  # donate slides in a row: count, line, place
        self._gone_through = 0
        self._helping: Slide | None = None  # directly before the row
        self._first: dict[tuple[int, int], Meeting] = {}

    @property
    def repeats_after(self) -> int:
        """By how many slides of the base all has stood that ever does."""
        return 2 * self._period

    def lines(self, count: int) -> Mapping[int, int]:
        """The numbers of the lines whose slide is left out with slide `count`: how long each would stand."""
        _, count = self._folded(count)
        self._go_through(count + 1)
        return self._out.get(count, {})

    def time(self, count: int) -> int:
        """How long all would stand that is left out before slide `count`, in milliseconds."""
        again, count = self._folded(count)
        self._go_through(self.repeats_after if again else count)
        return self._time[count] + (again * self._between(self._period) if again else 0)

    @property
    def average(self) -> Fraction:
        """How long what is left out for each slide of the base would stand, in milliseconds; of a loop that
        hardly repeats, nearly so.
        """
        counted = min(self._period, COUNTED)
        self._go_through(2 * counted)
        return Fraction(self._between(counted), counted)

    def is_even(self, length: int) -> bool:
        """Whether as much is known to be left out of each of the laps of a base of `length` slides."""
        if self._period > COUNTED:
            return False
        starts = map(self.time, range(0, self.repeats_after + 1, length))
        return len({end - start for start, end in pairwise(starts)}) == 1

    def meetings(self, until: int) -> Iterator[Meeting]:
        """Each slide of a line where it is first left out, before slide `until` of the base."""
        self._go_through(min(until, self.repeats_after))
        yield from (one for one in self._first.values() if one.number < until)

    def _between(self, count: int) -> int:
        return self._time[2 * count] - self._time[count]

    def _folded(self, count: int) -> tuple[int, int]:
        """How often what follows the first period is repeated, and the count in it that is like this one."""
        if count < self.repeats_after:
            return 0, count
        again, rest = divmod(count - self._period, self._period)
        return again, self._period + rest

    def _go_through(self, count: int) -> None:
        """Settles what is left out before a count."""
        while len(self._time) <= count:
            self._give()
            settled = self._row[0][0] if self._row else self._gone_through
            for at in range(len(self._time) - 1, settled):
                self._time.append(self._time[-1] + sum(self._out.get(at, {}).values()))

    def _give(self) -> None:
        """Goes through the next slide of the base, and what is inserted behind it."""
        count = self._gone_through
        self._gone_through += 1
        for number, line in enumerate(self._lines):
            place = line.given_after(count)
            if place is None:
                continue
            slide = line.slides[place]
            if slide.kind == GIVING:
                self._row.append((count, number, place))
                continue
            helping = slide if slide.kind in HELP_KINDS else None
            if beside := self._helping or helping:
                self._leave_out(beside)
            self._row.clear()
            self._helping = helping

    def _leave_out(self, beside: Slide) -> None:
        """All of the row."""
        for count, number, place in self._row:
            line = self._lines[number]
            self._out.setdefault(count, {})[number] = line.stays[place]
            self._first.setdefault((number, place), Meeting(count, line.slides[place], beside))


def left_out_of(lines: Sequence[GivenLine]) -> LeftOut | None:
    """What is left out of a loop; None where nothing can be."""
    kinds = {slide.kind for line in lines for slide in line.slides}
    return LeftOut(lines) if GIVING in kinds and kinds & HELP_KINDS else None
