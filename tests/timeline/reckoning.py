"""The timeline reckoned a second time, slowly and plainly, from the written rules alone.

It imports nothing of the program, so that one mistake of thought is not made twice. It does not know of the
built-in campaign that stands where nothing holds, of data that are out of date, of a clock that is not set.
"""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import count
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.timeline.almanac import ONE_DAY, Table, midnight, windows

BESIDE_NO_DONATE = {"help", "self-check"}
LONGER = {"help", "donate", "learn", "self-check"}
EUROPEAN_UNION = set(
    re.findall(r"\w+", "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE")
)


class Entry(NamedTuple):
    """One turn of one slide; instants in milliseconds since 1970, UTC."""

    start: int
    playlist: str
    slide: str
    locales: tuple[str, ...]


class Shown(NamedTuple):
    """A slide's place in a loop; `number` is that of the pass of the base, from 0, and `own` that of the pass
    of its own playlist.
    """

    number: int
    own: int
    playlist: str
    slide: Table


class Reckoning:
    """What a campaign shows on a display, day by day."""

    def __init__(self, campaign: str, display: str) -> None:
        """Both are the text of their TOML; the display names its zone, country and locales."""
        read = tomllib.loads(campaign, parse_float=Decimal)
        self.display = tomllib.loads(display)
        self.zone = ZoneInfo(self.display["timezone"])
        self.slides = {slide["id"]: slide for slide in read["slides"]}
        every_slide = {"id": "all", "slides": list(self.slides)}
        self.playlists = [
            playlist
            for playlist in read.get("playlists", [every_slide])
            if playlist.get("enabled", True) and self.is_here(playlist.get("where", {}))
        ]

    def day(self, day: date) -> list[Entry]:
        """Every entry that starts on this local day; none of a loop that is not the campaign's."""
        found: list[Entry] = []
        parts = self.parts(day)
        ends = [start for start, _, _ in parts[1:]] + [midnight(day + ONE_DAY, self.zone)]
        for (start, base, inserts), end in zip(parts, ends, strict=True):
            if base is not None:
                found += self.loop(day, start, end, base, inserts)
        return found

    def parts(self, day: date) -> list[tuple[int, Table | None, list[Table]]]:
        """The instants of a day at which its loop starts anew, with the base and the inserts that hold."""
        first, last = midnight(day, self.zone), midnight(day + ONE_DAY, self.zone)
        there = [playlist for playlist in self.playlists if self.counted(playlist, day)]
        held = {playlist["id"]: self.held(playlist, day) for playlist in there}
        bounds = {bound for spans in held.values() for span in spans for bound in span}
        parts: list[tuple[int, Table | None, list[Table]]] = []
        for instant in sorted({first} | {bound for bound in bounds if first < bound < last}):
            hold = [one for one in there if any(a <= instant < b for a, b in held[one["id"]])]
            bases = [one for one in hold if "every" not in one]
            base = max(reversed(bases), key=lambda one: one.get("priority", 0), default=None)
            inserts = [one for one in hold if "every" in one]
            if not parts or (base, inserts) != parts[-1][1:]:
                parts.append((instant, base, inserts))
        return parts

    def held(self, playlist: Table, day: date) -> list[tuple[int, int]]:
        """The windows of a playlist that may reach into a day: some of the day before run over midnight."""
        when = playlist.get("when")
        if when is None:
            return [(midnight(day, self.zone), midnight(day + ONE_DAY, self.zone))]
        return [*windows(when, day - ONE_DAY, self.zone), *windows(when, day, self.zone)]

    def is_here(self, where: Table) -> bool:
        """Whether a playlist is there for this display at all."""
        country = self.display["country"]
        countries = where.get("countries", [country])
        patterns = [re.escape(one).replace(r"\*", ".*") for one in where.get("displays", ["*"])]
        return (
            (country in countries or ("EU" in countries and country in EUROPEAN_UNION))
            and any(re.fullmatch(pattern, self.display["id"]) for pattern in patterns)
            and self.mode in where.get("modes", [self.mode])
        )

    @property
    def mode(self) -> str:
        """What the display is for: signage, booth, quiet."""
        return str(self.display.get("mode", "signage"))

    def counted(self, playlist: Table, day: date) -> list[Table]:
        """Of a playlist's slides those that this display may show on that day."""
        return [self.slides[name] for name in playlist["slides"] if self.counts(self.slides[name], day)]

    def counts(self, slide: Table, day: date) -> bool:
        """Whether the display may show a slide on a day."""
        first, last = (str(slide.get(key, day)) for key in ("first-day", "last-day"))
        return (
            bool(slide.get("enabled", True))
            and first <= day.isoformat() <= last
            and (self.mode != "quiet" or bool(slide.get("quiet")))
            and (self.mode == "booth" or slide["kind"] != "wall")
            and not (self.is_a_bar() and slide["kind"] in {"donate", "learn"})
        )

    def is_a_bar(self) -> bool:
        """Wider than 2.4:1, or narrower than 1:2.4."""
        width, height = self.display.get("screen", {}).get("pixels", (1920, 1080))
        return bool(max(width, height) > Decimal("2.4") * min(width, height))

    def loop(self, day: date, start: int, end: int, base: Table, inserts: list[Table]) -> Iterator[Entry]:
        """The entries of a loop from its start until it is cut."""
        for number, own, playlist, slide in without_donations(self.passes(day, base, inserts)):
            seconds = Decimal(slide.get("seconds", 14 if slide["kind"] in LONGER else 10))
            for locales in self.turns(slide, number, own):
                if start >= end:
                    return
                yield Entry(start, playlist, slide["id"], locales)
                start += int(seconds * 1000)

    def passes(self, day: date, base: Table, inserts: list[Table]) -> Iterator[Shown]:
        """The base again and again, and its inserts where they are due; every donate slide is still there."""
        shown = 0
        given = {insert["id"]: 0 for insert in inserts}
        for number in count():
            for slide in self.counted(base, day):
                yield Shown(number, number, base["id"], slide)
                shown += 1
                for insert in inserts:
                    if shown % insert["every"] == 0:
                        slides = self.counted(insert, day)
                        own, place = divmod(given[insert["id"]], len(slides))
                        yield Shown(number, own, insert["id"], slides[place])
                        given[insert["id"]] += 1

    def turns(self, slide: Table, number: int, own: int) -> list[tuple[str, ...]]:
        """The locales of each of a slide's turns in that pass of the base, and of its own playlist."""
        locales, languages = self.display["locales"], self.display.get("languages", "by-slide")
        of_the_pass = locales[number % len(locales)]
        pairs: list[tuple[str, ...]] = [(locales[0], other) for other in locales[1:]] or [(locales[0],)]
        if slide["kind"] == "help":
            return [tuple(locales[:8])]
        if slide["kind"] in {"image", "video"} and not {"headline", "text", "subtitles"} & slide.keys():
            return [()]
        if languages == "by-loop":
            return [(of_the_pass,)]
        if slide["kind"] == "video":
            return [pairs[own % len(pairs)] if languages == "together" else (locales[own % len(locales)],)]
        return pairs if languages == "together" else [(locale,) for locale in locales]


def without_donations(loop: Iterator[Shown]) -> Iterator[Shown]:
    """A loop without each donate slide that would stand next to help: of a row all go, one by one.

    `loop` is endless; where it has nothing but donate slides, a thousand in a row stand.
    """
    before: str | None = None
    row: list[Shown] = []
    for shown in loop:
        kind = shown.slide["kind"]
        if kind == "donate" and len(row) < 1000:
            row.append(shown)
            continue
        if not BESIDE_NO_DONATE & {before, kind}:
            yield from row
        row = []
        yield shown
        before = kind
