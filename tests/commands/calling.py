"""Calls a command as the shell does, in this process or in one of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from kiosk.command_line import run_command


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@contextmanager
def put_back() -> Iterator[None]:
    """Have a command change what it may of its process, as one that ends with it does; here it goes on."""
    mask, hook = os.umask(0o022), sys.excepthook  # Typer has one of its own
    handlers = {number: signal.getsignal(number) for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        os.umask(mask)
        sys.excepthook = hook
        for number, handler in handlers.items():
            signal.signal(number, handler)


@dataclass(frozen=True)
class Caller:
    """Calls `kiosk` with arguments."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Ended:
        """In this process, which is quick."""
        self.monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, arguments)])
        with put_back(), pytest.raises(SystemExit) as ended:
            run_command()
        said = self.capsys.readouterr()
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, said.out, said.err)


def process(*arguments: object, before: tuple[str, ...] = ()) -> Ended:
    """In a process of its own, as a person does; started by the program `before`, if one is named."""
    command = [*before, sys.executable, "-m", "kiosk", *map(str, arguments)]
    done = subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=False, timeout=60)
    return Ended(done.returncode, done.stdout, done.stderr)


def with_no_more_rights() -> tuple[str, ...]:
    """What goes before a command so that root may do no more with files than others may."""
    rights = "-dac_override,-dac_read_search"
    return ("setpriv", "--bounding-set", rights, "--inh-caps", rights) if os.geteuid() == 0 else ()


def by_a_clock(says: str) -> tuple[str, ...]:
    """What goes before a command so that its clock, in UTC, says what faketime is told, and no other does."""
    fresh = ("env", "-u", "LD_PRELOAD", "-u", "FAKETIME", "-u", "FAKETIME_SHARED", "TZ=UTC")
    return (*fresh, "faketime", "-m", "-f", says)
