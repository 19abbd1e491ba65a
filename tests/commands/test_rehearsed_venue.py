"""`kiosk rehearse` of a venue whose displays hang in several time zones, and speak other languages."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.commands.calling import Caller, by_a_clock, process
from tests.content.venues import one_more

# In UTC: on the walls of Tokyo it is half past five of the next day.
EVENING = "@2027-07-29 20:30:00"
CAMPAIGN = """\
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[[slides]]
id = "welcome"
kind = "message"
headline = { en = "Welcome", ja = "ようこそ" }
"""
SMALL = "[screen]\npixels = [480, 270]\n"
TOKYO = f'format = 1\nid = "TOK-1"\ntimezone = "Asia/Tokyo"\nlocales = ["ja"]\n{SMALL}'


@pytest.fixture
def chain(tmp_path: Path) -> Path:
    """The folder of a chain of hotels, with one campaign."""
    campaign = tmp_path / "campaigns" / "hall" / "campaign.toml"
    campaign.parent.mkdir(parents=True)
    campaign.write_text(CAMPAIGN, encoding="utf-8")
    one_more(tmp_path, "BRU-1", SMALL)
    one_more(tmp_path, "TOK-1").write_text(TOKYO, encoding="utf-8")
    return tmp_path


def words(chain: Path, *arguments: str) -> str:
    """What the page of all its displays says, made on that evening."""
    out = chain / "page.html"
    before = by_a_clock(EVENING)
    ended = process("rehearse", "--venue", chain, "--out", out, *arguments, before=before)
    assert (ended.code, ended.err) == (0, "")
    page = re.sub(r"<style>.*?</style>", "", out.read_text(encoding="utf-8"), flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())


def test_each_display_of_a_venue_has_its_own_clock_language_and_today(chain: Path) -> None:
    """The page names the zone of each at its top; what is today on the one is tomorrow on the other."""
    said = words(chain)
    assert "Times each display's own: BRU-1: Europe/Brussels; TOK-1: Asia/Tokyo" in said
    assert said.count("BRU-1: Thu 29 Jul 2027; TOK-1: Fri 30 Jul 2027") == 3
    brussels, tokyo = said.split("Times are those of ")[1:]
    assert brussels.startswith("Europe/Brussels;")
    assert tokyo.startswith("Asia/Tokyo;")
    assert ("Welcome" in brussels, "ようこそ" in brussels) == (True, False)
    assert ("Welcome" in tokyo, "ようこそ" in tokyo) == (False, True)


def test_a_day_that_is_named_is_that_of_all_displays(chain: Path) -> None:
    """From midnight to midnight of the clock on each wall."""
    said = words(chain, "--on", "2027-07-30")
    assert "Days Fri 30 Jul 2027 Times each" in said
    assert said.count(" Fri 30 Jul 2027 A ") == 2


def test_a_page_of_one_zone_names_it_once(chain: Path) -> None:
    """Whichever displays there are."""
    one_more(chain, "TOK-1", SMALL)
    said = words(chain)
    assert "Times those of Europe/Brussels" in said
    assert "Days Thu 29 Jul 2027 Times" in said


def test_a_venue_is_named_or_its_displays(kiosk: Caller, chain: Path) -> None:
    """One of the two; and a folder without displays is none of a venue's."""
    out = chain / "page.html"
    file = chain / "displays" / "BRU-1" / "display.toml"
    both = kiosk("rehearse", "--venue", chain, "--display", file, "--out", out)
    assert (both.code, both.err) == (2, "--display and --venue: one of them\n")
    none = kiosk("rehearse", "--venue", chain / "campaigns", "--out", out)
    assert none.code == 2
    assert "name a venue's folder" in none.err
    assert f'did you mean "{chain}"?' in none.err
    for inside in (chain / "displays", file):
        assert f'did you mean "{chain}"?' in kiosk("rehearse", "--venue", inside, "--out", out).err
    gone = kiosk("rehearse", "--venue", chain / "gone", "--out", out)
    assert (gone.code, gone.err.partition(": ")[2].partition(":")[0]) == (2, "there is no such folder")
    film = kiosk("rehearse", "--venue", chain, "--film", chain / "a.mp4")
    assert (film.code, film.err) == (2, "--film: a film is of one display; name one alone\n")
