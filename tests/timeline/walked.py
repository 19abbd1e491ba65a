"""A loop gone through slide by slide, and donate slides beside help dropped from it one by one."""

from collections.abc import Iterator, Sequence
from itertools import count, takewhile
from math import lcm
from typing import NamedTuple

from kiosk.content.campaign.slides import Slide

Inserts = Sequence[tuple[int, Sequence[Slide]]]
HELP = {"help", "self-check"}


class Given(NamedTuple):
    """A slide in a loop: the number of the base's slide with which it comes, its line, its place there."""

    number: int
    line: int
    place: int
    slide: Slide


def period(base: Sequence[Slide], inserts: Inserts) -> int:
    """After how many slides of the base a loop begins anew."""
    return lcm(len(base), *(every * len(slides) for every, slides in inserts))


def walked(base: Sequence[Slide], inserts: Inserts, counts: int) -> list[Given]:
    """What stands with the first slides of the base, from the loop's start."""
    until = counts + period(base, inserts) + 1  # what is next to the last is known
    found = list(takewhile(lambda one: one.number < until, given(base, inserts)))
    while True:
        left = [one for at, one in enumerate(found) if not meets(found, at)]
        if left == found:
            return [one for one in found if one.number < counts]
        found = left


def given(base: Sequence[Slide], inserts: Inserts) -> Iterator[Given]:
    """A loop from which nothing was dropped."""
    for number in count():
        yield Given(number, 0, number % len(base), base[number % len(base)])
        for line, (every, slides) in enumerate(inserts, 1):
            if (number + 1) % every == 0:
                place = ((number + 1) // every - 1) % len(slides)
                yield Given(number, line, place, slides[place])


def meets(found: Sequence[Given], at: int) -> bool:
    """Whether one is a donate slide and has help directly before or after it."""
    beside = {one.slide.kind for one in (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])}
    return found[at].slide.kind == "donate" and bool(HELP & beside)
