"""Whoever reads the log of a screen learns that a help line is to be verified, while there is time."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.help_log import HelpLog
from tests.glass import Glass

DISPLAY = 'format = 1\nid = "T2"\ncountry = "BE"\ntimezone = "Asia/Tokyo"\n'
VENUE = """\
format = 1

[[contacts]]
id = "be-pag-asa"
name = "PAG-ASA"
checked = 2026-11-22
verify-by = 2027-11-22
"""


class Machine:
    """A machine's clock, as a test sets it."""

    def __init__(self, read: str) -> None:
        self.read = read

    def __call__(self) -> datetime:
        """What it is set to, in UTC."""
        return datetime.fromisoformat(self.read).replace(tzinfo=UTC)


@pytest.fixture
def display(tmp_path: Path) -> Display:
    """A display whose wall clock is that of Tokyo, and whose venue dates a line of Belgium anew."""
    (tmp_path / "contacts.toml").write_text(VENUE)
    file = tmp_path / "display.toml"
    file.write_text(DISPLAY)
    return read_display(file)


def test_each_thing_is_told_once_when_its_day_has_come(
    display: Display, caplog: pytest.LogCaptureFixture
) -> None:
    """By the display's day, not by that of Greenwich; a run that goes on for years tells all of it."""
    machine = Machine("2027-08-23T14:59")
    help_log = HelpLog(DisplayClock(machine=machine))

    def told(read: str) -> list[str]:
        machine.read = read
        caplog.clear()
        help_log.look(display)
        help_log.look(display)
        return [message for message in caplog.messages if message.startswith("PAG-ASA")]

    what_to_do = ": `kiosk check` says what to do"
    assert not told("2027-08-23T14:59")
    [ages] = told("2027-08-23T15:00")
    assert ages.endswith(f"is to be verified by 2027-11-22{what_to_do}")
    assert not told("2027-08-25T12:00")
    [due] = told("2027-11-22T15:00")
    assert "was to be verified by 2027-11-22, and is shown without what it promises until 2028-11-22" in due
    [lapsed] = told("2028-11-22T15:00")
    assert lapsed.endswith(f"was to be verified by 2027-11-22, and is shown no more{what_to_do}")
    assert not told("2029-01-01T12:00")


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("BE", []),
        ("MN", ["no help line of MN may be shown, and the page of help says so"]),
        (
            "AQ",
            [
                "no help line of AQ may be shown, and the page of help says so",
                "no emergency number of AQ may be shown, and the page of help has none",
            ],
        ),
        (None, ["no country is known, and the page of help asks visitors for theirs"]),
    ],
)
@pytest.mark.parametrize("mode", ["booth", "signage"])
def test_at_the_start_of_a_booth_what_its_help_lacks_is_told(
    display: Display, caplog: pytest.LogCaptureFixture, country: str | None, said: list[str], mode: str
) -> None:
    """Before a visitor finds it; a screen that is not touched has no page of help."""
    there = display.model_copy(update={"country": country, "mode": mode})
    HelpLog(DisplayClock(machine=Machine("2026-12-01T12:00"))).look(there)
    told = [message.partition(": `kiosk check`")[0] for message in caplog.messages]
    assert told == (said if mode == "booth" else [])


def test_a_clock_that_is_not_set_tells_of_no_day(display: Display, caplog: pytest.LogCaptureFixture) -> None:
    """A board without a battery starts in 1970, a broken one after 2200."""
    machine = Machine("1970-01-01T00:00")
    help_log = HelpLog(DisplayClock(machine=machine))
    help_log.look(display)
    machine.read = "2250-01-01T00:00"
    help_log.look(display)
    assert not caplog.messages


@pytest.mark.usefixtures("display")
def test_a_run_says_it(glass: Glass, tmp_path: Path) -> None:
    """Where an operator reads it, with the name of the line."""
    command = [sys.executable, "-m", "kiosk", "run", "--at", "2027-11-23T12:00", "--for", "2"]
    done = subprocess.run(
        [*command, "--display", str(tmp_path / "display.toml")],
        env=glass.environment,
        text=True,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert "WARNING: PAG-ASA (02 511 64 64) was to be verified by 2027-11-22, and is shown" in done.stderr
