"""Reads the command line, hands it to one command, and says in plain words what went wrong."""

import errno
import gc
import os
import sys
from contextlib import nullcontext, suppress
from importlib import import_module
from typing import Annotated, NoReturn, TextIO

import typer

import kiosk
from kiosk.commands import COMMANDS, UNLISTED
from kiosk.content.attempt import is_any_at_work
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.messages.quoting import shown
from kiosk.ending import Stopped, dying_in_order, end_at_once
from kiosk.native_output import native_output_apart

UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS}
# What these say on a terminal when Ctrl+C ends them; others say it themselves.
DIE_BY_CTRL_C = {
    "check": "Stopped: not all was looked at.",
    "snapshot": "Stopped: not all pictures were made.",
    "timeline": "Stopped: not all was said.",
}
INTERRUPTED = 130  # as a shell has it: 128, and the number of SIGINT
LONGEST = 4095  # characters of a path, by PATH_MAX in linux/limits.h


def run_command() -> None:
    """Run the command that the command line names.

    Ends with 0 when it did what was asked, 1 when it found what it was asked to look for, 2 when what it was
    given cannot be used: then the reason stands on standard error. Stopped by Ctrl+C where
    something was to be made or changed it ends with 130, and says that nothing was.
    """
    command = sys.argv[1] if sys.argv[1:] else ""
    if command in ("edit", "run"):
        gc.disable()  # what importing makes lives on, and looking through it again and again costs 0.1 s
    try:
        _load_babel()
        _check_lengths()
        with native_output_apart():
            _call(command)
    except (ContentError, WrongUse) as error:
        _end(str(error))
    except Stopped as stopped:
        _end(f"\n{stopped}", INTERRUPTED)  # behind the ^C that the terminal shows
    except OSError as error:
        if error.filename is not None:
            _end(f"{error.filename}: {error.strerror}")
        if error.errno not in UNWRITABLE:
            raise
        _end(f"What kiosk writes could not be written whole: {error.strerror}")


def _call(command: str) -> None:
    """Hand the command line to its command, and find out here whether all that it said could be written."""
    with dying_in_order():
        program = _program(command)
    told = DIE_BY_CTRL_C.get(command)
    try:
        with dying_in_order(told) if told else nullcontext():
            program()
    except SystemExit:
        if sys.stdout:
            sys.stdout.flush()
        raise


def _load_babel() -> None:
    """Babel reads TZ when it is loaded, and cannot be where that names no zone; it is never asked for one."""
    if zone := os.environ.pop("TZ", None):
        import_module("babel.localtime")
        os.environ["TZ"] = zone


def _check_lengths() -> None:
    """Refuse what is no path and no value, which a message would only repeat on page after page."""
    for argument in sys.argv[1:]:
        if len(argument) > LONGEST:
            raise WrongUse(f"{shown(argument)} has {len(argument)} characters; no path has over {LONGEST}")


def _program(command: str) -> typer.Typer:
    """The command line, with `command` alone where there is one of that name: the rest need no loading."""
    program = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback()(_options)
    for name in [command] if command in (*COMMANDS, *UNLISTED) else COMMANDS:
        room = "unlisted." if name in UNLISTED else ""
        module = import_module(f"kiosk.commands.{room}{name}")
        program.command(name, epilog=getattr(module, "EPILOG", None))(getattr(module, name))
    return program


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"Blue Heart Kiosk {kiosk.__version__}")
        raise typer.Exit


def _options(
    _: Annotated[
        bool, typer.Option("--version", help="Say which version this is.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Play a campaign against human trafficking on public screens."""


def _end(message: str, code: int = 2) -> NoReturn:
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)  # noqa: T201 - this is where the program speaks
    for stream in filter(None, (sys.stdout, sys.stderr)):
        _let_go(stream)
    if is_any_at_work():
        end_at_once(code)
    sys.exit(code)


def _let_go(stream: TextIO) -> None:
    """Write what can be; what cannot is not tried again as Python ends, which would end with 120 then."""
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
