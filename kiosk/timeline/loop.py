"""Finds the slide that stands a while after a loop began: a base's slides, with those of inserts between."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import NamedTuple

from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display

# As many languages as a help page has room for at a time.
LOCALES_ON_HELP = 8

Locales = tuple[str, ...]


class LoopEntry(NamedTuple):
    """One turn of a slide. It was given by the base, line 0, or by an insert, from 1.

    Start and end are in milliseconds since the loop's start, the end is not included.
    """

    line: int
    slide: Slide
    locales: Locales
    start: int
    end: int


def turns(slide: Slide, display: Display, lap: int = 0, own: int = 0) -> tuple[Locales, ...]:
    """The locales of each turn that a slide stands, in the `lap`th time through the loop, from 0, and in the
    `own`th through the slides that it is given with.
    """
    locales = display.locales
    if slide.kind == "help":
        return (locales[:LOCALES_ON_HELP],)
    if not slide.has_words:
        return ((),)
    if display.languages == "by-loop":
        return ((locales[lap % len(locales)],),)
    if slide.kind == "video":  # it takes long enough once
        return (_film_locales(locales, own, is_shared=display.languages == "together"),)
    if display.languages == "together" and len(locales) > 1:
        return tuple((locales[0], other) for other in locales[1:])
    return tuple((locale,) for locale in locales)


def every_turn(slide: Slide, display: Display) -> tuple[Locales, ...]:
    """The locales of each turn that a slide ever stands, each once, whatever the order they come in."""
    rounds = range(len(display.locales))
    return tuple(dict.fromkeys(turn for lap in rounds for turn in turns(slide, display, lap, lap)))


def _film_locales(locales: Locales, count: int, *, is_shared: bool) -> Locales:
    """Those of one showing of a film: each locale by turns, beside the first where they are shared."""
    if not is_shared or len(locales) == 1:
        return (locales[count % len(locales)],)
    return (locales[0], locales[1 + count % (len(locales) - 1)])


class LoopLine:
    """Slides given one after the other, over and over."""

    def __init__(self, slides: Sequence[Slide], display: Display) -> None:
        self.slides = tuple(slides)
        self.dwells = tuple(round(slide.seconds * 1000) for slide in slides)
        stays = (dwell * len(turns(slide, display)) for slide, dwell in zip(slides, self.dwells, strict=True))
        self._ends = (0, *accumulate(stays))

    def __len__(self) -> int:
        return len(self.slides)

    @property
    def is_even(self) -> bool:
        """Whether each of the slides stands as long as the others, with all its turns."""
        return len({end - start for start, end in pairwise(self._ends)}) == 1

    def time(self, count: int) -> int:
        """How long the first `count` slides stand together, in milliseconds."""
        laps, rest = divmod(count, len(self.slides))
        return laps * self._ends[-1] + self._ends[rest]


class Loop:
    """What stands after a while, in a base with its inserts.

    The slides of the base are counted from the loop's start, through all its laps. When `count` of them have
    stood, an insert of `every` has given count // every of its own: so the start of each slide is known
    without going through those before it.
    """

    def __init__(self, base: LoopLine, inserts: Sequence[tuple[int, LoopLine]], display: Display) -> None:
        self._display = display
        self._base = base
        self._inserts = tuple(inserts)
        self._shortest = min(base.dwells)

    @property
    def step(self) -> Fraction:
        """From one slide of the base to the next, with what inserts give between them: on average, in
        milliseconds.
        """
        lines = [(1, self._base), *self._inserts]
        return sum((Fraction(line.time(len(line)), len(line) * every) for every, line in lines), Fraction())

    @property
    def length(self) -> Fraction:
        """Once through the base, with what inserts give meanwhile: on average, in milliseconds."""
        return len(self._base) * self.step

    @property
    def is_even(self) -> bool:
        """Whether each time through the base is known to take as long as the others: `length`."""
        given = ((*divmod(len(self._base), every), line) for every, line in self._inserts)
        return all(not rest and (line.is_even or count % len(line) == 0) for count, rest, line in given)

    def first_shown(self) -> Iterator[tuple[Slide, int]]:
        """Each slide, and how long after the loop's start it first stands, in milliseconds."""
        for place, slide in enumerate(self._base.slides):
            yield slide, self._start(place)
        for number, (every, line) in enumerate(self._inserts):
            for place, slide in enumerate(line.slides):
                count = every * (place + 1)
                # Those due at the same time that stand before it in the file have given theirs.
                given = sum(
                    one.time((count if earlier < number else count - 1) // often)
                    for earlier, (often, one) in enumerate(self._inserts)
                )
                yield slide, self._base.time(count) + given

    @property
    def first_lap(self) -> int:
        """The first time through the base, with what inserts give meanwhile, in milliseconds."""
        return self._start(len(self._base))

    def entries(self, start: int, end: int) -> Iterator[LoopEntry]:
        """The entries that stand at some time from start to end, in milliseconds since the loop's start."""
        while start < end:
            entry = self.at(start)
            yield entry
            start = entry.end

    def at(self, offset: int) -> LoopEntry:
        """The entry that stands `offset` milliseconds after the loop's start."""
        counts = range(offset // self._shortest + 2)
        count = bisect_right(counts, offset, key=self._start) - 1
        start = self._start(count)
        lap, place = divmod(count, len(self._base))
        due = [(0, self._base, lap, place)]
        due += [
            (number, line, *divmod((count + 1) // every - 1, len(line)))
            for number, (every, line) in enumerate(self._inserts, 1)
            if (count + 1) % every == 0
        ]
        for number, line, own, place in due:
            dwell, locales = line.dwells[place], turns(line.slides[place], self._display, lap, own)
            turn = (offset - start) // dwell
            if turn < len(locales):
                start += turn * dwell
                return LoopEntry(number, line.slides[place], locales[turn], start, start + dwell)
            start += len(locales) * dwell
        raise AssertionError("the slides of a loop fill its time")

    def _start(self, count: int) -> int:
        """When slide number `count` of the base, from 0, starts; with all that was inserted before it."""
        inserted = sum(line.time(count // every) for every, line in self._inserts)
        return self._base.time(count) + inserted
