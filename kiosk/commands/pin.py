"""`kiosk pin`: sets the PIN of the team's page, or takes it away."""

import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from kiosk.content.errors import WrongUse
from kiosk.content.storage.state_folder import opened_state_folder
from kiosk.ending import stopped_saying
from kiosk.team.kept_pin import LONGEST, SHORTEST, digits_of, hashed, remove_pin, weakness, write_pin
from kiosk.team.pin_tries import write_tries

EPILOG = "Call it as the user that the display runs as: each has a PIN of its own, which is taken at once."


def pin(
    remove: Annotated[
        bool, typer.Option("--remove", help="Take the PIN away, and the team's page with it.")
    ] = False,
) -> None:
    """Set the PIN of the team's page, which Ctrl+Q then asks for as well."""
    folder = opened_state_folder()
    if folder is None:
        raise WrongUse("nothing can be kept here, and so no PIN: XDG_STATE_HOME may name another place")
    if remove:
        was_set = remove_pin(folder)
        write_tries(folder, 0)
        sys.stdout.write(
            "The PIN is gone: no team's page, and Ctrl+Q ends the program.\n" if was_set else NONE
        )
        return
    digits = _asked_twice()
    file = _kept(folder, digits)
    sys.stdout.write(f"{file}: set. Touch the top corners left, right, left, right within four seconds.\n")


NONE = "No PIN was set.\n"


def _kept(folder: Path, digits: str) -> Path:
    """The count of wrong ones begins anew with another PIN."""
    file = write_pin(folder, hashed(digits))
    write_tries(folder, 0)
    return file


def _asked_twice() -> str:
    if not sys.stdin or not sys.stdin.isatty():
        raise WrongUse(
            "kiosk pin asks at a terminal, so that nobody reads the PIN in a file or a list of programs"
        )
    digits = _asked(f"PIN, {SHORTEST} to {LONGEST} digits: ")
    if why := weakness(digits):
        raise WrongUse(f"That {why}. Nothing was changed.")
    if _asked("The same once more: ") != digits:
        raise WrongUse("These are two PINs. Nothing was changed.")
    return digits


def _asked(prompt: str) -> str:
    try:
        with stopped_saying("Stopped: nothing was changed."):
            typed = getpass(prompt)
    except EOFError:
        raise WrongUse("\nNothing was changed.") from None
    digits = digits_of(typed)
    if digits is None:
        raise WrongUse("A PIN is digits alone: the team types it on keys from 0 to 9. Nothing was changed.")
    return digits
