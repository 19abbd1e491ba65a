"""A command that is stopped, or whose words are not taken, ends in order, without a traceback."""

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from select import select

import pytest

FULL = Path("/dev/full")
KIOSK = (sys.executable, "-m", "kiosk")
TIMELINE = ["timeline", "--from", "2026-11-28T12:00", "--to", "2026-11-28T12:05"]
SPEAKING = [["--help"], ["check", "--help"], ["contacts", "BE"], TIMELINE]
SPOKEN = pytest.mark.parametrize("arguments", SPEAKING, ids=lambda arguments: arguments[0])


@SPOKEN
def test_what_the_disk_does_not_take_is_told(arguments: list[str]) -> None:
    """As where a report is written to a disk that is full: the file is not whole, and nobody would know."""
    with FULL.open("w") as full:
        done = subprocess.run(
            [*KIOSK, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr == "What kiosk writes could not be written whole: No space left on device\n"


@SPOKEN
def test_what_nobody_listens_to_is_said_to_nobody(arguments: list[str]) -> None:
    """As by a service whose output is closed."""
    closed = ["sh", "-c", 'exec "$@" >&-', "sh", *KIOSK, *arguments]
    done = subprocess.run(closed, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@SPOKEN
def test_letters_that_a_terminal_lacks_are_left_out(arguments: list[str]) -> None:
    """As on one that is set to an older encoding."""
    done = subprocess.run(
        [*KIOSK, *arguments],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()


def test_a_reason_that_nobody_hears_changes_nothing(tmp_path: Path) -> None:
    """The exit code says it all the same."""
    with FULL.open("w") as full:
        done = subprocess.run([*KIOSK, "check", str(tmp_path / "none")], stderr=full, check=False)
    assert done.returncode == 2


def stopped(is_time: Callable[[int], bool], *arguments: str) -> tuple[int, str]:
    """How a command ends at which Ctrl+C is pressed when it is time, and what it says."""
    with subprocess.Popen([*KIOSK, *arguments], stderr=subprocess.PIPE, text=True) as program:
        while not is_time(program.pid) and program.poll() is None:
            os.sched_yield()
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=60)
    return program.returncode, said


def test_ctrl_c_while_it_starts_is_no_fault() -> None:
    """When what reads files is being loaded."""

    def is_loading(process: int) -> bool:
        return "pydantic_core" in Path(f"/proc/{process}/maps").read_text()

    assert stopped(is_loading, "check") == (-signal.SIGINT, "")


def test_ctrl_c_ends_what_draws(tmp_path: Path) -> None:
    """After the first picture, whatever Qt does meanwhile."""
    out = tmp_path / "out"

    def has_drawn(_process: int) -> bool:
        return any(out.glob("**/*.png"))

    # Pictures enough that some are left to draw, however late a busy machine comes to look.
    languages = [part for locale in ("en", "ar", "de", "ja", "ur") for part in ("--locale", locale)]
    assert stopped(has_drawn, "snapshot", "--out", str(out), *languages) == (-signal.SIGINT, "")
    assert not (out / "index.html").exists()


def seen_when_stopped(is_time: Callable[[int, bytes], bool], *arguments: str) -> tuple[int, str]:
    """How a command ends at whose terminal Ctrl+C is pressed when it is time, and what stands there."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*KIOSK, *arguments], stdout=subprocess.DEVNULL, stderr=theirs) as program:
        os.close(theirs)
        told, is_pressed = b"", False
        with suppress(OSError), os.fdopen(ours, "rb", buffering=0) as terminal:  # ends so, and not with ""
            while program.poll() is None:
                if select([terminal], [], [], 0.01)[0]:
                    told += terminal.read(4096)
                if not is_pressed and is_time(program.pid, told):
                    program.send_signal(signal.SIGINT)
                    is_pressed = True
            while part := terminal.read(4096):
                told += part
    return program.returncode, told.decode()


HIDDEN, SHOWN = "\x1b[?25l", "\x1b[?25h"


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("check", "not all was looked at."),
        ("rehearse --out page.html", "nothing was made."),
        ("snapshot --out out", "not all pictures were made."),
    ],
)
def test_ctrl_c_leaves_a_terminal_with_its_cursor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, says: str
) -> None:
    """In the midst of a bar: it dies by the signal all the same, as a shell wants to know."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.chdir(tmp_path)

    def has_a_bar(_process: int, told: bytes) -> bool:
        return HIDDEN.encode() in told

    code, told = seen_when_stopped(has_a_bar, *command.split())
    assert code == -signal.SIGINT
    assert told.rpartition(SHOWN)[2] == f"Stopped: {says}\r\n"
    assert HIDDEN not in told.rpartition(SHOWN)[2]


def test_ctrl_c_while_it_starts_is_told_at_a_terminal(tmp_path: Path) -> None:
    """Whoever changes their mind at once knows that there is nothing to be tidied up."""

    def is_loading(process: int, _told: bytes) -> bool:
        return "pydantic_core" in Path(f"/proc/{process}/maps").read_text()

    code, told = seen_when_stopped(is_loading, "new", str(tmp_path / "venue"), "--yes")
    assert code in (-signal.SIGINT, 130)  # 130 where it was loaded by then
    assert told.endswith("Stopped: nothing was made.\r\n")
