"""From pictures to a playing display in the operator's window, on a real screen, with a pointer and keys."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.glass import Glass, Pixels
from tests.ui.editor.hand import DRAWN, Hand, window_on

pytestmark = pytest.mark.slow

PICTURES = {"arrivals": (20, 90, 200), "gate": (30, 120, 90), "hall": (190, 120, 20), "lounge": (90, 90, 110)}
DAWN = (200, 0, 120)  # the picture of the mornings: no slide of the program has its colour
WORDS = {"Nederlands": "Goedemorgen", "français": "Bonjour", "English": "Good morning"}
TUESDAY = "2027-03-09T07:00"
NEVER = 0.2  # of the glass


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody who has five photographs."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, color in {**PICTURES, "dawn": DAWN}.items():
        picture = Image.new("RGB", (1600, 900), color)
        ImageDraw.Draw(picture).ellipse((600, 250, 1000, 650), fill=(250, 230, 180))
        picture.save(folder / f"{name}.jpg", quality=95)
    return tmp_path


def shows_dawn(seen: Pixels) -> bool:
    """Whether the picture of the mornings fills a good part of the glass."""
    return bool((np.abs(seen.astype(int) - DAWN).max(axis=2) < 12).mean() > NEVER)


def test_from_pictures_to_a_display(home: Path) -> None:
    """Five pictures in three languages, mornings of their own, the day in July, put up and on a display."""
    venue = home / "harbour"
    with Glass(1440, 900) as glass, window_on(glass, home, at=home / "pictures") as hand:
        make_the_venue(hand, venue)
        write_the_mornings(hand)
        say_it_in_three_languages(hand)
        look_at_the_day_in_july(hand)
        with Glass(1280, 720) as wall, wall.playing(*player(venue), env=own(wall, home)):
            wall.wait_for(lambda seen: len(np.unique(seen[::40, ::40].reshape(-1, 3), axis=0)) > 2)
            assert not shows_dawn(wall.pixels())
            put_up(hand)
            wall.wait_for(shows_dawn, seconds=90)
        as_if_by_hand(venue)
        change_a_word(hand, venue)


def make_the_venue(hand: Hand, venue: Path) -> None:
    """Answer what is asked; the languages come with the country, and one of them is not wanted."""
    hand.clicks("New from pictures", "Folder pictures")
    hand.clicks(*(f"{name}.jpg" for name in PICTURES), "Add 4 files")
    hand.writes("Venue", "Harbour")
    hand.clicks("Country")
    hand.types("Belg")
    hand.presses("Return")
    hand.clicks("Without Deutsch")
    hand.writes("Folder", str(venue))
    hand.clicks("Make the folder", "Schedule")


def write_the_mornings(hand: Hand) -> None:
    """A playlist for weekdays from six to half past nine, with one picture that stands in no other."""
    hand.clicks("Add to Playlists")
    hand.waits_for("Name")
    hand.types("Morning")
    hand.presses("Return")
    hand.clicks("every day", "Weekdays")
    hand.presses("Escape")
    hand.clicks("the whole day")
    hand.writes("From", "06:00")
    hand.writes("To", "09:30")
    hand.clicks("Take it", "Off", "Its slides", "Add slides", "Pictures or films…")
    hand.clicks("Folder pictures", "dawn.jpg", "Add 1 file")
    hand.waits_for(r"\d\. dawn\. .*")
    hand.drags(r"\d\. dawn\. .*", over=r"1\. .*")
    hand.clicks(r"2\. .*")
    hand.clicks("Take out", r"1\. dawn\. .*")
    assert not hand.sees(r"2\. .*")


def say_it_in_three_languages(hand: Hand) -> None:
    """The slide's headline, in each language of the display."""
    for language, words in (
        ("Nederlands", "Goedemorgen"),
        ("français", "Bonjour"),
        ("English", "Good morning"),
    ):
        hand.writes(f"Headline, {language}", words)


def look_at_the_day_in_july(hand: Hand) -> None:
    """What stands on 30 July at seven in the morning is the day's own; and the day is played through."""
    hand.clicks("Schedule")
    hand.writes("Day and time, by the display's clock", "30 July 2027, 07:00")
    hand.presses("Return")
    hand.waits_for("World day holds: .*")
    hand.clicks("Play this day")
    hand.waits_for("World day, slide [2-6] of 6: .*")


def put_up(hand: Hand) -> None:
    """Put it on the displays, once all is drawn and nothing is wrong with it."""
    hand.clicks("Check")
    hand.waits_for("0 errors", DRAWN)
    hand.clicks("Put on the displays", "Put on 1 display")


def as_if_by_hand(venue: Path) -> None:
    """The campaign's file reads as somebody would write it."""
    text = (venue / "campaigns/blue-heart/campaign.toml").read_text()
    assert '[[playlists]]\nid = "morning"\n' in text
    assert 'when = { days = ["mon-fri"], hours = ["06:00-09:30"] }\n' in text
    assert "\n\n\n" not in text


def change_a_word(hand: Hand, venue: Path) -> None:
    """One more word, put up, is one line of difference."""
    git(venue, "init", "--quiet")
    git(venue, "add", ".")
    git(venue, "-c", "user.name=H", "-c", "user.email=h@h", "commit", "--quiet", "-m", "Harbour")
    hand.clicks("Slides", r"1\. dawn\. .*|1\. Good.*|1\. Goede.*")
    hand.writes("Headline, français", "Bienvenue")
    put_up(hand)
    hand.waits_for("Put up.*|.*is on .*")
    assert git(venue, "diff", "--numstat").split()[:2] == ["1", "1"]


def player(venue: Path) -> list[str]:
    """What is asked of the program: the venue's screen, on a Tuesday at seven in the morning."""
    display = venue / "displays/screen-1/display.toml"
    return ["run", str(venue / "campaigns/blue-heart"), "--display", str(display), "--at", TUESDAY]


def own(wall: Glass, home: Path) -> dict[str, str]:
    """The environment of the machine at the wall, which has a state folder of its own."""
    return wall.environment | {"XDG_STATE_HOME": str(home / "wall")}


def git(folder: Path, *arguments: str) -> str:
    """What git says in a folder."""
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout
