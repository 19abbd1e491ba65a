"""The page of what is left to do, where the most is left."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.beginning.campaign_draft import named
from kiosk.beginning.taking.taken_files import NotTaken, Taken
from kiosk.beginning.venue_answers import Answers
from kiosk.beginning.what_is_left import Begun, page
from kiosk.content.messages.message import message

DAY = date(2026, 11, 29)
GUESSES = frozenset({"pixels", "inches", "distance"})


def left(country: str, *locales: str, files: int = 2, inches: float = 55, distance: float = 5) -> list[str]:
    """Its lines, of a screen of which nobody said anything, and of files of which as many were not taken."""
    answers = Answers("Hall 7", country, locales, (1920, 1080), inches, distance, GUESSES)
    taken = [Taken(Path(f"{number}.jpg"), "JPEG", (1920, 1080)) for number in range(files)]
    out = [NotTaken(Path(f"{number}.key"), message("begin-document")) for number in range(files)]
    return page(Begun(Path("/venues/hall"), answers, named(taken, (1920, 1080)), out, DAY)).splitlines()


def test_it_is_never_longer_than_ten_lines() -> None:
    """Below its head, also where each of them is needed: no line of support, a language nobody translated."""
    _head, _gap, *lines, _end, now = left("DE", "de", "is", files=9)
    assert now.startswith("This was left on 29 November 2026. What is left now: kiosk edit /venues/hall, ")
    assert len(lines) == 10
    assert "No help line for everybody is known in Germany" in lines[5]
    assert "has read the words in German" in lines[6]
    assert "does not speak Icelandic" in lines[6]
    assert "0.key, 1.key, 2.key, 3.key and 5 more" in lines[3]


def test_a_country_of_several_times_is_asked_for_the_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """One whose zones all keep the same time is not; nor is a machine that keeps one of the country's."""
    monkeypatch.setenv("TZ", "UTC")
    assert any("the time of America/New_York" in line for line in left("US", "en"))
    assert not any("the time of" in line for line in left("DE", "de"))
    monkeypatch.setenv("TZ", "America/Denver")
    assert not any("the time of" in line for line in left("US", "en"))


def test_a_screen_that_nobody_can_read_from_there_is_told() -> None:
    """Before `kiosk check` finds every word on it too small, which fewer words would not mend."""
    said = "Words on 32 inches are not read from 30 m: hang a larger one, or where people come as near"
    assert any(f"{said} as 4.5 m." in line for line in left("BE", "fr", inches=32, distance=30))
    assert not any("are not read" in line for line in left("BE", "fr", inches=55, distance=8))


def test_english_is_among_the_languages_to_translate_into_where_words_are_in_another() -> None:
    """The program speaks it, but what somebody writes on a Dutch screen is in Dutch."""
    (line,) = (one for one in left("BE", "nl", "fr", "en") if "Languages:" in one)
    place = "campaigns/blue-heart/translations"
    assert f"what you write in Dutch has to be put into French and English, in {place}." in line
    (line,) = (one for one in left("IE", "en", "ga") if "Languages:" in one)
    assert "what you write in English has to be put into Irish, in " in line
    assert not any("what you write" in one for one in left("NL", "nl"))
    assert not any("Languages:" in one for one in left("IE", "en"))
