"""A campaign's files as the program plays them and as they are reckoned: where do the two differ?"""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import is_bar
from kiosk.timeline.schedule import Schedule
from tests.timeline.almanac import ONE_DAY, midnight, milliseconds
from tests.timeline.build import BUILT_IN
from tests.timeline.reckoning import Entry, Reckoning

SLIDES = """
format = 1
id = "year"
title = "A year"
source-language = "en"

[links]
hosts = ["www.unodc.org"]
donate = "https://www.unodc.org/give"
learn = "https://www.unodc.org/learn"

[[slides]]
id = "help"
kind = "help"
quiet = true
seconds = 45

[[slides]]
id = "self-check"
kind = "self-check"

[[slides]]
id = "signs"
kind = "signs"
signs = ["papers-held", "spoken-for"]
quiet = true
seconds = 61

[[slides]]
id = "donate"
kind = "donate"
seconds = 75

[[slides]]
id = "learn"
kind = "learn"

[[slides]]
id = "picture"
kind = "image"
image = "heart.svg"
quiet = true
seconds = 240

[[slides]]
id = "poster"
kind = "image"
image = "heart.svg"
headline = { en = "Look", fr = "Regardez" }
seconds = 90.125

[[slides]]
id = "film"
kind = "video"
video = "heart.mp4"
headline = "Look"
seconds = 33.3

[[slides]]
id = "silent-film"
kind = "video"
video = "heart.mp4"
seconds = 51

[[slides]]
id = "steps"
kind = "steps"
seconds = 120

[[slides]]
id = "summer"
kind = "message"
headline = "Summer"
first-day = 2026-06-21
last-day = "2026-09-22"
seconds = 100

[[slides]]
id = "winter"
kind = "message"
headline = "Winter"
last-day = 2026-03-20
seconds = 600

[[slides]]
id = "later"
kind = "message"
headline = "Later"
first-day = 2026-11-01
quiet = true

[[slides]]
id = "off"
kind = "message"
headline = "Off"
enabled = false

[[slides]]
id = "wall"
kind = "wall"
seconds = 200

[[slides]]
id = "day"
kind = "day"
day = "world-day"
countdown = true
"""


DISPLAY = """
format = 1
id = "BRU-A-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["fr", "nl", "en"]
"""


def display_file(**keys: Any) -> str:
    """The display's file with other values; `screen` is its table."""
    lines = dict(line.split(" = ") for line in DISPLAY.strip().splitlines())
    screen = keys.pop("screen", None)
    lines |= {key: json.dumps(value) for key, value in keys.items()}
    told = "\n".join(f"{key} = {value}" for key, value in lines.items())
    return told + (f"\n[screen]\npixels = {screen}\n" if screen else "\n")


class Told:
    """What the program and the reckoning say of a campaign on a display."""

    def __init__(self, folder: Path, campaign: str, display: str) -> None:
        for name, text in {"campaign": campaign, "display": display}.items():
            (folder / f"{name}.toml").write_text(text)
        for name in ("heart.svg", "heart.mp4"):
            (folder / name).touch()
        shown_on = read_display(folder / "display.toml")
        bar = is_bar(shown_on.page_size(shown_on.shapes[0]))
        self.campaign = read_campaign(folder / "campaign.toml")
        self.schedule = Schedule(self.campaign, shown_on, fallback=BUILT_IN, is_bar=bar)
        self.reckoning = Reckoning(campaign, display)

    def by_program(self, day: date) -> Iterator[Entry]:
        """A local day's entries, without those of the campaign that stands where none of this one holds."""
        start, end = (
            datetime.fromtimestamp(midnight(one, self.reckoning.zone) / 1000, UTC)
            for one in (day, day + ONE_DAY)
        )
        for one in self.schedule.entries(start, end):
            if one.campaign is self.campaign:
                yield Entry(milliseconds(one.start), one.playlist, one.slide.id, one.locales)

    def differs(self, day: date) -> tuple[Entry | None, Entry | None] | None:
        """The first entry of a day of which they differ, the program's and the reckoning's."""
        found, reckoned = list(self.by_program(day)), self.reckoning.day(day)
        if found == reckoned:
            return None
        pairs = zip([*found, None], [*reckoned, None], strict=False)
        return next(pair for pair in pairs if pair[0] != pair[1])
