"""What `kiosk new` asks on a terminal, and what it says where nobody can answer."""

from pathlib import Path

import pytest

from kiosk.content.display.display_reader import read_display
from tests.commands.calling import Caller
from tests.commands.venue_pictures import on_a_terminal, stopped_on_a_terminal
from tests.content.venues import venue

DUTCH_BELGIUM = {"LC_ALL": "nl_BE.UTF-8", "TZ": "Europe/Brussels"}
SCREEN = "displays/screen-1/display.toml"


def test_enter_takes_each_answer_that_is_ready(tmp_path: Path) -> None:
    """From the folder's name, the machine's language and its country."""
    folder = tmp_path / "harbour-gate"
    ended = on_a_terminal("new", folder, answers="\n" * 6, env=DUTCH_BELGIUM)
    assert ended.code == 0
    display = read_display(folder / SCREEN)
    assert (display.venue, display.country, display.timezone) == ("Harbour Gate", "BE", "Europe/Brussels")
    assert display.locales == ("nl", "fr", "de", "en")
    assert "is a guess" not in (folder / "what-is-left.txt").read_text(encoding="utf-8")


def test_an_answer_that_cannot_be_read_is_asked_for_again(tmp_path: Path) -> None:
    """With the reason; what was answered before stands."""
    answers = "Port\nAtlantis\nFrankreich\nfrançais, Deutsch\n4k\n3840x2160\n43,5\n\n"
    ended = on_a_terminal("new", tmp_path / "port", answers=answers, env=DUTCH_BELGIUM)
    assert ended.code == 0
    assert '"Atlantis" is no country' in ended.out
    assert '"4k" is no size' in ended.out
    display = read_display(tmp_path / "port" / SCREEN)
    assert (display.venue, display.country, display.locales) == ("Port", "FR", ("fr", "de"))
    assert (display.screen.pixels, display.screen.diagonal_inches) == ((3840, 2160), 43.5)


def test_what_options_say_is_not_asked(tmp_path: Path) -> None:
    """All else is; and the languages that are ready are those of the country that was said."""
    ended = on_a_terminal("new", tmp_path / "port", "--venue", "Port", "--country", "JP", answers="\n" * 4)
    assert ended.code == 0
    assert "called" not in ended.out
    assert "[Japanese, English]" in ended.out


def test_whoever_stops_answering_has_made_nothing(tmp_path: Path) -> None:
    """Ctrl+D is no answer."""
    ended = on_a_terminal("new", tmp_path / "port", answers="Port\n", env=DUTCH_BELGIUM)
    assert ended.code == 2
    assert "? \nthe questions were not answered to the end: nothing was made" in ended.out
    assert [*tmp_path.iterdir()] == []


def test_ctrl_c_at_a_question_says_that_nothing_was_made(tmp_path: Path) -> None:
    """On a line of its own, as the shell has its number."""
    ended = stopped_on_a_terminal("new", tmp_path / "port", awaits="called")
    assert ended.code == 130
    assert ended.out.endswith("\nStopped: nothing was made.\n")
    assert [*tmp_path.iterdir()] == []


def test_ctrl_c_at_the_question_of_a_notice_changes_nothing(tmp_path: Path) -> None:
    """It says so."""
    file = venue(tmp_path)
    ended = stopped_on_a_terminal("notice", "Lift 3 is closed.", "--display", file, awaits="to show it:")
    assert ended.code == 130
    assert ended.out.endswith("\nStopped. Nothing was changed.\n")
    assert not file.with_name("notice.toml").exists()


def test_ctrl_c_at_the_question_for_a_pin_changes_nothing(tmp_path: Path) -> None:
    """It says so."""
    ended = stopped_on_a_terminal("pin", awaits="digits:", env={"XDG_STATE_HOME": str(tmp_path)})
    assert ended.code == 130
    assert ended.out.endswith("\nStopped: nothing was changed.\n")


def test_a_question_of_what_was_meant_ends_with_its_mark(tmp_path: Path) -> None:
    """And with no full stop behind that."""
    answers = "Port\nBelguim\n\n\n\n\n\n"
    ended = on_a_terminal("new", tmp_path / "port", answers=answers, env=DUTCH_BELGIUM)
    assert 'did you mean "Belgium"?\n' in ended.out


def test_without_a_terminal_all_that_is_missing_is_said(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, with what would be likely; nothing waits for an answer."""
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    ended = kiosk("new", tmp_path / "harbour")
    assert (ended.code, [*tmp_path.iterdir()]) == (2, [])
    ready = '--venue "Harbour", --country "Belgium" and --locale "Dutch, French, German, English"'
    assert ready in ended.err


def test_yes_takes_what_is_likely_and_says_so(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In its words, in the file of the screen, and on the page of what is left."""
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    folder = tmp_path / "harbour"
    ended = kiosk("new", folder, "--yes", "--inches", "32")
    assert ended.code == 0
    assert "as nobody said it: country, distance, languages, pixels, venue" in ended.out
    assert "1920 x 1080 pixels and read from 5 m away are a guess" in ended.out
    written = (folder / SCREEN).read_text(encoding="utf-8")
    assert written.count("a guess, measure it") == 2


def test_yes_does_not_invent_a_country(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the machine's language names none, somebody has to: help lines are those of a country."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    ended = kiosk("new", tmp_path / "harbour", "--yes")
    assert (ended.code, [*tmp_path.iterdir()]) == (2, [])
    assert "--country and --locale are not said" in ended.err


def test_an_option_that_cannot_be_read_is_named(kiosk: Caller, tmp_path: Path) -> None:
    """Before anything is asked or made."""
    ended = kiosk("new", tmp_path / "harbour", "--yes", "--country", "Belgim")
    assert (ended.code, [*tmp_path.iterdir()]) == (2, [])
    assert (
        '--country: "Belgim" is no country that is known by this name; did you mean "Belgium"?' in ended.err
    )
