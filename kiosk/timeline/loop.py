"""Finds the slide that stands a while after a loop began: a base's slides, with those of inserts between."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, islice
from typing import NamedTuple

from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.left_out import GivenLine, left_out_of

# As many languages as a help page has room for at a time.
LOCALES_ON_HELP = 8
# In milliseconds: no loop runs on for longer, as it starts anew at midnight.
LONGEST = 48 * 3_600_000

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
        # How long each stands with all its turns, in milliseconds.
        self.stays = tuple(
            dwell * len(turns(slide, display)) for slide, dwell in zip(slides, self.dwells, strict=True)
        )
        self._ends = (0, *accumulate(self.stays))

    def __len__(self) -> int:
        return len(self.slides)

    @property
    def is_even(self) -> bool:
        """Whether each of the slides stands as long as the others, with all its turns."""
        return len(set(self.stays)) == 1

    def time(self, count: int) -> int:
        """How long the first `count` slides stand together, in milliseconds."""
        laps, rest = divmod(count, len(self.slides))
        return laps * self._ends[-1] + self._ends[rest]


class LeftOutSlide(NamedTuple):
    """A donate slide, how long after the loop's start it is first left out, in milliseconds, and the slide
    beside which it would stand.
    """

    slide: Slide
    after: int
    beside: Slide


class Loop:
    """What stands after a while, in a base with its inserts.

    The slides of the base are counted from the loop's start, through all its laps. When `count` of them have
    stood, an insert of `every` has given count // every of its own: so the start of each slide is known
    without going through those before it, but for the time of what is left out.
    """

    def __init__(self, base: LoopLine, inserts: Sequence[tuple[int, LoopLine]], display: Display) -> None:
        self._display = display
        self._base = base
        self._lines = ((1, base), *inserts)
        self._shortest = min(base.dwells)
        self._left_out = left_out_of(
            [GivenLine(every, line.slides, line.stays) for every, line in self._lines]
        )

    @property
    def slides(self) -> tuple[Slide, ...]:
        """Those of the base, then those of each insert, also what is left out."""
        return tuple(slide for _, line in self._lines for slide in line.slides)

    @property
    def step(self) -> Fraction:
        """From one slide of the base to the next, with what inserts give between them: on average, in
        milliseconds. A slide that is left out counts, and takes no time.
        """
        whole = sum(Fraction(line.time(len(line)), len(line) * every) for every, line in self._lines)
        return whole - (self._left_out.average if self._left_out else Fraction())

    @property
    def length(self) -> Fraction:
        """Once through the base, with what inserts give meanwhile: on average, in milliseconds."""
        return len(self._base) * self.step

    @property
    def is_even(self) -> bool:
        """Whether each time through the base is known to take as long as the others: `length`."""
        given = ((*divmod(len(self._base), every), line) for every, line in self._lines[1:])
        return all(not rest and (line.is_even or count % len(line) == 0) for count, rest, line in given) and (
            self._left_out is None or self._left_out.is_even(len(self._base))
        )

    @cached_property
    def first_shown(self) -> tuple[tuple[Slide, int], ...]:
        """Each slide, and how long after the loop's start it first stands, in milliseconds; without those
        that are left out of all laps.
        """
        return tuple(self._first_shown())

    @cached_property
    def left_out(self) -> tuple[LeftOutSlide, ...]:
        """The donate slides that are left out of some laps, each where it first is."""
        found = self._left_out.meetings(self._told) if self._left_out else ()
        return tuple(LeftOutSlide(one.slide, self._start(one.number), one.beside) for one in found)

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
        count = self._count(offset)
        start = self._start(count)
        for number, given in self._given(count):
            line = self._lines[number][1]
            own, place = divmod(given, len(line))
            dwell = line.dwells[place]
            locales = turns(line.slides[place], self._display, count // len(self._base), own)
            turn = (offset - start) // dwell
            if turn < len(locales):
                start += turn * dwell
                return LoopEntry(number, line.slides[place], locales[turn], start, start + dwell)
            start += len(locales) * dwell
        raise AssertionError("the slides of a loop fill its time")

    def _given(self, count: int) -> Iterator[tuple[int, int]]:
        """The lines that give a slide with number `count` of the base, and how many each gave before it."""
        left_out = self._left_out.lines(count) if self._left_out else ()
        for number, (every, _) in enumerate(self._lines):
            if (count + 1) % every == 0 and number not in left_out:
                yield number, (count + 1) // every - 1

    def _count(self, offset: int) -> int:
        """The number of the base's slide that stands after a while, or behind which an inserted one does."""
        end = offset // self._shortest + 1
        while self._start(end) <= offset:  # what is left out takes no time
            end *= 2
        return bisect_right(range(end), offset, key=self._start) - 1

    def _start(self, count: int) -> int:
        """When slide number `count` of the base, from 0, starts; with all that was inserted before it."""
        whole = sum(line.time(count // every) for every, line in self._lines)
        return whole - (self._left_out.time(count) if self._left_out else 0)

    @cached_property
    def _told(self) -> int:
        """Before which slide of the base all has been told: of a loop that hardly repeats, of two days."""
        return min(self._left_out.repeats_after, self._count(LONGEST)) if self._left_out else 0

    def _first_shown(self) -> Iterator[tuple[Slide, int]]:
        for number, (every, line) in enumerate(self._lines):
            for place, slide in enumerate(line.slides):
                first = every * (place + 1) - 1
                counts = range(first, max(self._told, first + 1), every * len(line))
                starts = (self._start_of(number, count) for count in counts)
                yield from ((slide, start) for start in islice((at for at in starts if at is not None), 1))

    def _start_of(self, number: int, count: int) -> int | None:
        """When the slide of a line starts with number `count` of the base; None where it is left out."""
        start = self._start(count)
        for one, given in self._given(count):
            if one == number:
                return start
            line = self._lines[one][1]
            start += line.stays[given % len(line)]
        return None
