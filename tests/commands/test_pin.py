"""`kiosk pin`: asks twice without an echo, and keeps a hash; or takes it away."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.storage.state_folder import state_folder
from kiosk.team.kept_pin import read_pin
from kiosk.team.pin_tries import read_tries, write_tries
from tests.commands.calling import Caller, Ended

PIN = "271828"


def folder() -> Path:
    """The state folder of the test."""
    found = state_folder()
    assert found
    return found


def at_a_terminal(*typed: str) -> tuple[Ended, str]:
    """`kiosk pin` at a terminal of its own, where this is typed after each prompt; and what is seen of it."""
    ours, its = os.openpty()
    command = [sys.executable, "-m", "kiosk", "pin"]
    with subprocess.Popen(
        command, stdin=its, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as program:
        os.close(its)
        said = b""
        assert program.stderr
        for line in typed:
            while not said.endswith(b": "):
                said += program.stderr.read(1)
            os.write(ours, f"{line}\n".encode())
            said += b"\n"
        out, err = program.communicate(timeout=60)
        os.set_blocking(ours, False)
        try:
            echo = os.read(ours, 1000)
        except OSError:  # nothing, and nobody at the other end any more
            echo = b""
        os.close(ours)
    return Ended(program.returncode, out.decode(), (said + err).decode()), echo.decode()


def test_a_pin_is_set_and_never_seen() -> None:
    """Neither what is typed nor what is kept shows it; the way to the page is told."""
    ended, echo = at_a_terminal(PIN, PIN)
    assert ended.code == 0, ended
    assert str(folder() / "pin") in ended.out
    assert "left, right, left, right" in ended.out
    assert PIN not in ended.out + ended.err + echo
    kept = read_pin(folder())
    assert kept is not None
    assert kept.is_right(PIN)
    assert (folder() / "pin").stat().st_mode & 0o777 == 0o600


def test_another_pin_begins_with_no_wrong_ones() -> None:
    """Who has locked themselves out sets one anew, and is let in at once."""
    at_a_terminal(PIN, PIN)
    write_tries(folder(), 30)
    at_a_terminal("314159", "314159")
    assert read_tries(folder()) == 0
    kept = read_pin(folder())
    assert kept is not None
    assert not kept.is_right(PIN)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("12345",), "6 to 12"),
        (("123456",), "everybody tries first"),
        (("letmein",), "digits alone"),
        ((PIN, "314159"), "two PINs"),
    ],
)
def test_what_is_no_pin_changes_nothing(typed: tuple[str, ...], told: str) -> None:
    """It is said why, and what is there stays."""
    ended, _ = at_a_terminal(*typed)
    assert ended.code == 2
    assert told in ended.err
    assert "Traceback" not in ended.err
    assert read_pin(folder()) is None


def test_a_pin_is_taken_away(kiosk: Caller) -> None:
    """And whoever takes none away is told that there was none."""
    at_a_terminal(PIN, PIN)
    assert kiosk("pin", "--remove").code == 0
    assert read_pin(folder()) is None
    assert "No PIN was set" in kiosk("pin", "--remove").out


def test_a_pin_is_asked_for_at_a_terminal_alone() -> None:
    """In a file or a pipe somebody else would read it."""
    command = [sys.executable, "-m", "kiosk", "pin"]
    done = subprocess.run(command, input=f"{PIN}\n{PIN}\n", text=True, capture_output=True, check=False)
    assert done.returncode == 2
    assert "terminal" in done.stderr
    assert read_pin(folder()) is None
