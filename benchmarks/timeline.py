"""How long the timeline takes: what holds through a year, an answer in a campaign of 10,000 slides, and what
plays in a month and a year for people to read.

Run as `python benchmarks/timeline.py [--rounds N]`. Prints medians in milliseconds. What plays in a month is
held also against going through each entry of the month, which says no more.
"""

import argparse
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display import Display
from kiosk.timeline.absences import absences
from kiosk.timeline.day_tables import day_tables, days_alike
from kiosk.timeline.schedule import Schedule

MONTH = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 8, 1, tzinfo=UTC)
YEAR = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (default 5)")
    rounds: int = parser.parse_args().rounds
    display = Display.model_validate(
        {"format": 1, "timezone": "Europe/Brussels", "country": "BE", "locales": ("fr", "nl", "de", "en")}
    )
    small, large = campaign(slides=20, playlists=6), campaign(slides=10_000, playlists=200)
    year = timed(rounds, lambda: what_holds_in_a_year(small, display))
    told("what holds through a year, 20 slides in 6 playlists", year)
    year = timed(rounds, lambda: what_holds_in_a_year(large, display))
    told("what holds through a year, 10,000 slides in 200 playlists", year)
    told("a schedule of them made", timed(rounds, lambda: schedule(large, display)))
    first, again = answers(large, display)
    told("an answer on a day not asked for before", first)
    told("an answer on a day asked for before", again)
    for name, shown in [
        ("the built-in campaign", built_in()),
        ("20 slides in 6 playlists", small),
        ("2,000 slides in 200 playlists", campaign(slides=2_000, playlists=200)),
    ]:
        month = timed(rounds, partial(what_plays, shown, display, *MONTH))
        told(f"what plays in a month, {name}", month)
        told(f"what plays in a year, {name}", timed(rounds, partial(what_plays, shown, display, *YEAR)))
        entries = timed(1, partial(every_entry, shown, display))
        told(f"every entry of that month, {name}", entries)
        print(f"{entries[0] / median(month):10.0f} times as long")


def campaign(*, slides: int, playlists: int) -> Campaign:
    """A campaign read from a file: a playlist that always holds, inserts, and dayparts, dates and rules."""
    lines = ['format = 1\nid = "benchmark"\ntitle = "Benchmark"\nsource-language = "en"']
    lines += [f'[[slides]]\nid = "s{n}"\nkind = "message"\nheadline = "Slide {n}"' for n in range(slides)]
    share = slides // playlists
    for number in range(playlists):
        own = ", ".join(f'"s{n}"' for n in range(number * share, (number + 1) * share))
        lines.append(f'[[playlists]]\nid = "p{number}"\nslides = [{own}]\n{held(number)}')
    with TemporaryDirectory() as folder:
        Path(folder, "campaign.toml").write_text("\n".join(lines), encoding="utf-8")
        return read_campaign(Path(folder))


def held(number: int) -> str:
    """When the playlist of a number holds: six kinds by turns."""
    start = f"{number * 7 % 24:02}:{number * 15 % 60:02}"
    hours = f'hours = ["{start}-{(number * 7 + 2) % 24:02}:{number * 15 % 60:02}"]'
    day = f"{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        "",
        f"when = {{ {hours} }}\npriority = {number % 10}",
        f'when = {{ dates = ["{day}", "07-30"] }}\npriority = {number % 10}',
        f'when = {{ days = ["mon-fri"], {hours} }}\nevery = {number % 7 + 2}',
        f'when = {{ rrule = "FREQ=MONTHLY;BYDAY=2TU", dtstart = "2020-01-01", {hours} }}\npriority = 5',
        f'when = {{ days = ["fri-mon"], hours = ["22:00-02:00", "{start}-12:01"] }}\npriority = {number % 3}',
    )[number % 6]


def schedule(shown: Campaign, display: Display) -> Schedule:
    """A schedule that has answered nothing yet."""
    return Schedule(shown, display, fallback=shown)


def what_holds_in_a_year(shown: Campaign, display: Display) -> None:
    """All of them, from nothing."""
    assert len(list(schedule(shown, display).holdings(YEAR[0].date(), YEAR[1].date()))) > 300


def what_plays(shown: Campaign, display: Display, start: datetime, end: datetime) -> None:
    """As `kiosk timeline` tells it: the days that are alike, and what does not come. From nothing."""
    plan = Schedule(shown, display, fallback=built_in())
    assert days_alike(list(day_tables(plan, start, end)))
    absences(plan, start, end)


def every_entry(shown: Campaign, display: Display) -> None:
    """Those of the month, as `kiosk timeline --slides` goes through them."""
    assert sum(1 for _ in Schedule(shown, display, fallback=built_in()).entries(*MONTH)) > 50_000


def answers(shown: Campaign, display: Display) -> tuple[list[float], list[float]]:
    """How long answers take at instants of a year: on each day, not asked for before, and once more on it."""
    chosen = random.Random(7)  # noqa: S311  nothing is secret; each run asks for the same instants
    plan = schedule(shown, display)
    plan.at(YEAR[1])
    first: list[float] = []
    again: list[float] = []
    for day in chosen.sample(range(365), 365):
        midnight = YEAR[0] + timedelta(days=day)
        first += timed(1, partial(plan.at, midnight + timedelta(seconds=chosen.randrange(80_000))))
        again += timed(1, partial(plan.at, midnight + timedelta(seconds=chosen.randrange(80_000))))
    return first, again


def timed(rounds: int, work: Callable[[], object]) -> list[float]:
    """How long the work takes, each time, in seconds."""
    return list(_times(rounds, work))


def _times(rounds: int, work: Callable[[], object]) -> Iterator[float]:
    for _ in range(rounds):
        start = perf_counter()
        work()
        yield perf_counter() - start


def told(what: str, seconds: list[float]) -> None:
    """A line with the median and the longest."""
    print(f"{median(seconds) * 1000:10.3f} ms  (longest {max(seconds) * 1000:.3f} ms)  {what}")


if __name__ == "__main__":
    main()
