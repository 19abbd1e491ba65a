"""Which playlist and which inserts of one campaign hold on a display, through a local day."""

from datetime import date
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from kiosk.content import neighbours
from kiosk.content.campaign import Campaign, Playlist
from kiosk.timeline.clock import Clock
from kiosk.timeline.counting import Counting
from kiosk.timeline.loop import Line, Loop
from kiosk.timeline.windows import Window, windows

# A playlist by its place in the file, and which of its slides count, by their places in it.
Chosen = tuple[int, tuple[int, ...]]


class Stretch(NamedTuple):
    """A time in which one base and the same inserts hold, each by its place in the file: one loop."""

    start: int
    end: int
    base: int
    inserts: tuple[int, ...]

    def runs_on(self, start: int, playlists: tuple[int, ...]) -> bool:
        """Whether the same base and inserts hold on from its end."""
        return (self.end, self.base, *self.inserts) == (start, *playlists)


class Programme:
    """A campaign on a display. Answers depend on what it is made from alone; what it keeps is for speed."""

    def __init__(
        self,
        campaign: Campaign,
        clock: Clock,
        counting: Counting,
        *,
        clock_set: bool = True,
    ) -> None:
        self.campaign = campaign
        self._clock = clock
        self._display = counting.display
        self._in_date = counting.in_date
        playlists = campaign.playlists
        self._slides = tuple(
            tuple(campaign.slide(name) for name in playlist.slides) for playlist in playlists
        )
        shown = {slide.id for slide in campaign.slides if counting.fits(slide)}
        self._shown = tuple(
            tuple(place for place, name in enumerate(playlist.slides) if name in shown)
            for playlist in playlists
        )
        usable = [
            place
            for place, playlist in enumerate(playlists)
            if self._shown[place] and (clock_set or playlist.when is None)
        ]
        self._giving = {
            place
            for place in usable
            if any(self._slides[place][at].kind == neighbours.GIVING for at in self._shown[place])
        }
        self._bases = sorted((p for p in usable if playlists[p].every is None), key=self._rank, reverse=True)
        self._inserts = [place for place in usable if playlists[place].every is not None]
        self.loop = lru_cache(maxsize=256)(self._loop_on)
        self._chosen = lru_cache(maxsize=256)(self._choose)
        self._loop = lru_cache(maxsize=256)(self._make_loop)
        self._line = lru_cache(maxsize=256)(self._make_line)

    def playlist(self, place: int) -> Playlist:
        """The playlist at a place in the file."""
        return self.campaign.playlists[place]

    def stretches(self, day: date, span: Window) -> tuple[Stretch, ...]:
        """What holds in a span of one local day, in order; nothing where no base does."""
        held = {
            place: spans
            for place in (*self._bases, *self._inserts)
            if (spans := self._held(place, day, span))
        }
        edges = sorted({*span, *(edge for spans in held.values() for one in spans for edge in one)})
        part_from = {edge: number for number, edge in enumerate(edges)}
        parts = {
            place: [range(part_from[one.start], part_from[one.end]) for one in held[place]] for place in held
        }
        beside: list[list[int]] = [[] for _ in edges]
        for place in self._inserts:
            for part in chain(*parts.get(place, ())):
                beside[part].append(place)
        holding: list[tuple[int, ...]] = [()] * len(edges)
        for base in self._bases:
            for part in chain(*parts.get(base, ())):
                holding[part] = holding[part] or self._left(day, (base, *beside[part]))
        whole: list[Stretch] = []
        for (start, end), found in zip(pairwise(edges), holding, strict=False):
            if found and whole and whole[-1].runs_on(start, found):
                whole[-1] = whole[-1]._replace(end=end)
            elif found:
                whole.append(Stretch(start, end, found[0], found[1:]))
        return tuple(whole)

    def _rank(self, place: int) -> tuple[int, int]:
        return self.playlist(place).priority, place

    def _held(self, place: int, day: date, span: Window) -> list[Window]:
        """The windows of a playlist, none where it is left empty."""
        found = windows(self.playlist(place).when, self._clock, span)
        slides = self._slides[place]
        return found if found and any(self._in_date(slides[at], day) for at in self._shown[place]) else []

    def _left(self, day: date, playlists: tuple[int, ...]) -> tuple[int, ...]:
        """The base and the inserts of which slides are left when appeals are kept away from help."""
        if not any(self._only_gives(place, day) for place in playlists):
            return playlists
        return tuple(place for place, _ in self._on(day, playlists))

    def _only_gives(self, place: int, day: date) -> bool:
        if place not in self._giving:
            return False
        slides = (self._slides[place][at] for at in self._shown[place])
        return all(slide.kind == neighbours.GIVING or not self._in_date(slide, day) for slide in slides)

    def _counting(self, place: int, day: date) -> tuple[int, ...]:
        slides = self._slides[place]
        return tuple(at for at in self._shown[place] if self._in_date(slides[at], day))

    def _on(self, day: date, playlists: tuple[int, ...]) -> tuple[Chosen, ...]:
        return self._chosen(tuple((place, self._counting(place, day)) for place in playlists))

    def _choose(self, counting: tuple[Chosen, ...]) -> tuple[Chosen, ...]:
        """The base and its inserts without the donate slides that would meet help; an insert left empty does
        not hold and is left out, and where the base is, there is none.
        """
        if self._giving.isdisjoint(place for place, _ in counting):
            return counting
        lines = [
            neighbours.Line(
                tuple(self._slides[place][at].kind for at in stay), self.playlist(place).every or 0
            )
            for place, stay in counting
        ]
        kept = neighbours.kept_apart(lines[0], lines[1:])
        chosen = tuple(
            (place, tuple(stay[at] for at in left))
            for (place, stay), left in zip(counting, kept, strict=True)
        )
        if not all(stay for _, stay in chosen[1:]):
            held = [was for was, now in zip(counting[1:], chosen[1:], strict=True) if now[1]]
            return self._choose((counting[0], *held))
        return chosen if chosen[0][1] else ()

    def _loop_on(self, day: date, base: int, inserts: tuple[int, ...]) -> Loop:
        return self._loop(self._on(day, (base, *inserts)))

    def _make_loop(self, chosen: tuple[Chosen, ...]) -> Loop:
        base, *inserts = chosen
        given = [(self.playlist(one[0]).every or 0, self._line(one)) for one in inserts]
        return Loop(self._line(base), given, self._display)

    def _make_line(self, chosen: Chosen) -> Line:
        place, stay = chosen
        return Line([self._slides[place][at] for at in stay], self._display)
