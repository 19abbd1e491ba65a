"""However long a text of a file is, what is said of it stays short: it is only to be recognised."""

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from kiosk import paths
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from tests.content.packs import pack

Step = str | int
LONGEST_MESSAGE = 700  # a value, and all signs of the directory
CAMPAIGN = """
format = 1
id = "test"
title = "A test"
source-language = "en"
credit = "Us"
links = { hosts = ["www.un.org"], donate = "https://www.un.org/give", learn = { en = "https://www.un.org/" } }
slides = [
  { id = "a", kind = "image", image = "images/terminal.svg", tall = "images/harbour.svg", alt = "A" },
  { id = "b", kind = "message", headline = "B", text = { en = "B", fr = "B" }, tone = "night" },
  { id = "fitted", kind = "image", image = "images/terminal.svg", fit = "whole", tall-fit = "fill" },
  { id = "c", kind = "video", video = "images/harbour.svg", poster = "images/harbour.svg" },
  { id = "said", kind = "video", video = "images/harbour.svg", subtitles = "images/said.vtt" },
  { id = "d", kind = "signs", signs = ["papers-held"] },
  { id = "e", kind = "steps", show = "do" },
  { id = "f", kind = "self-check", questions = ["afraid"] },
  { id = "g", kind = "fact", fact = "women" },
  { id = "h", kind = "day", day = "world-day", theme = "C" },
]
playlists = [
  { id = "all", slides = ["a", "b"] },
  { id = "some", slides = ["a"], when.dates = ["07-30"] },
  { id = "more", slides = ["a"], when = { days = ["mon"], hours = ["09:00-10:00"] } },
  { id = "rule", slides = ["a"], when = { rrule = "FREQ=WEEKLY", dtstart = "2026-01-02" } },
  { id = "here", slides = ["a"], where = { countries = ["BE"], displays = ["BRU-*"], modes = ["booth"] } },
]
"""
DISPLAY = """
format = 1
id = "hall"
venue = "Hall"
place = "Hall"
campaign = "hall"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en", "fr"]
languages = "by-slide"
mode = "booth"
motion = "full"
minimum-review = "draft"
screen = { output = "HDMI-1" }

[[heard]]
locale = "en"
synthesiser = "espeak-ng"
voice = "English"
heard-on = 2026-11-22
heard-by = "Desk"
"""
CONTACTS = """
format = 1
sources = { us = { name = "Us", url = "https://www.un.org", date = "2026" } }

[[contacts]]
id = "desk"
country = "BE"
kind = "support"
name = "Desk"
name-locale = "en"
name-english = "Desk"
area = "Here"
only = "women"
for-whom = "Anyone"
numbers = [
  { published = "02 753 77 53", e164 = "+3227537753", note = "A" }, { published = "112", short-code = "112" },
]
text = { send = "A", to = "1234" }
chat = "https://www.un.org/chat"
web = "https://www.un.org"
hours = { mon-fri = ["09:00-10:00"] }
languages = ["en"]
free = "https://www.un.org"
confidential = "https://www.un.org"
anonymous = "https://www.un.org"
confidence = "high"
note = "A"
sources = ["us"]
confirmed = 2026-11-01
by = "Us"
"""
TEXTS = {"campaign": CAMPAIGN, "display": DISPLAY, "contacts": CONTACTS}
MANY = "9" * 5000
# Each is wrong, or nearly right, in another way.
LONG = [
    *("x" * 5000, "X y" * 1700, "x\n" * 2500, "\0" * 5000, "é" * 5000, MANY, "a.b" * 1700, " " * 5000),
    *("https://" + "x" * 5000, "https://un.org/" + "x" * 5000, "https://un.org:" + MANY, "x" * 5000 + "://a"),
    *("../" * 1700, "/" + "x" * 5000, "a\\" * 2500, "images/" + "x" * 5000, "images" + "/a" * 2500),
    *("07-30.." + MANY, f"{MANY}-07-30", "mon-" + "y" * 5000, "09:00-" + MANY, "de-" + "x" * 5000),
    *(
        "FREQ=" + "X" * 5000,
        "FREQ=WEEKLY;" + "X" * 5000 + "=1",
        "FREQ=WEEKLY;COUNT=" + MANY,
        "X=" + "y" * 5000,
    ),
    *(
        "FREQ=DAILY;UNTIL=" + MANY,
        "FREQ=HOURLY" + MANY,
        "BYHOUR=" + MANY,
        "FREQ=DAILY;FREQ=DAILY;" + "X" * 5000,
    ),
    "FREQ=WEEKLY;BYDAY=" + ",".join(["1MO"] * 1700),
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=" + ",".join(["30"] * 1700),
    *("+32" + MANY, "+3227537753" + " " * 4000, "02 753 77 54" + " " * 4000, "2026-" + MANY),
]
VALUES: tuple[Any, ...] = ("a", 1, [], {}, [{}], {"x" * 5000: "a"})


def leaves(value: Any, at: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Where the texts of a document are."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*at, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from leaves(inner, (*at, number))
    elif isinstance(value, str):
        yield at


def tables(value: Any) -> Iterator[dict[str, Any]]:
    """Every table of a document."""
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from tables(inner)
    if isinstance(value, dict):
        yield value


def messages(name: str, folder: Path, text: str) -> list[str]:
    """What is said of a file."""
    pack(folder)
    (folder / "images" / "said.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n")
    (folder / "display.toml").write_text(DISPLAY)
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    read: Callable[[Path], object] = read_campaign if name == "campaign" else read_display
    try:
        read(folder / ("campaign.toml" if name == "campaign" else "display.toml"))
    except ContentError as error:
        return [fault.message for fault in error.faults]
    return []


def text_keys(schema: Any) -> set[str]:
    """The keys that a text may stand under."""
    return {
        key
        for table in tables(schema)
        for key, found in table.get("properties", {}).items()
        if '"type": "string"' in json.dumps(found) and '"format": "date"' not in json.dumps(found)
    }


@pytest.mark.parametrize("name", TEXTS)
def test_a_long_text_is_not_repeated(name: str, tmp_path: Path) -> None:
    """Under every key of every file, and whatever is wrong with it."""
    assert not messages(name, tmp_path, TEXTS[name])
    found = tomllib.loads(TEXTS[name])
    places = [*leaves(found)]
    written = {step for place in places for step in place if isinstance(step, str)}
    schema = json.loads((paths.RESOURCES / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    assert text_keys(schema) <= written
    for *steps, last in places:
        table: Any = found
        for step in steps:
            table = table[step]
        right = table[last]
        for long in LONG:
            table[last] = long
            for message in messages(name, tmp_path, tomlkit.dumps(found)):
                assert len(message) <= LONGEST_MESSAGE, message
                assert "integer string conversion" not in message
        table[last] = right


@pytest.mark.parametrize("name", TEXTS)
def test_a_long_key_is_not_repeated(name: str, tmp_path: Path) -> None:
    """Wherever it stands."""
    found = tomllib.loads(TEXTS[name])
    for table in [*tables(found)]:
        for value in VALUES:
            table["x" * 5000] = value
            told = messages(name, tmp_path, tomlkit.dumps(found))
            assert told
            assert max(map(len, told)) <= LONGEST_MESSAGE, told
        del table["x" * 5000]
