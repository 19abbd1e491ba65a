"""Takes a notice away, whatever is wrong with other files; says where nothing was changed."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.announcing.notice_places import NoticePlace
from kiosk.announcing.other_notices import others_that_hold
from kiosk.commands.notice.notice_displays import file_of, place_of
from kiosk.commands.notice.notice_told import told_of
from kiosk.content.errors import ContentError, WrongUse

NOTHING = "Nothing was changed"
REMEDY = "rename it or move it away, and say it again"


@contextmanager
def nothing_changed() -> Iterator[None]:
    """Have whatever ends this too early say at its end that nothing was changed.

    Raises:
        WrongUse: in the place of each error.
    """
    try:
        yield
    except (ContentError, WrongUse) as error:
        told = str(error)
    except IsADirectoryError as error:
        told = f"{error.filename2 or error.filename} is a folder, and no file of a notice: {REMEDY}"
    except OSError as error:
        told = f"{error.filename}: {error.strerror}"
    else:
        return
    raise WrongUse(told if NOTHING.lower() in told.lower() else f"{told}\n{NOTHING}.")


def take_away(display: Path | None, venue: Path | None, *, says: bool) -> None:
    """Take the notice away that was given there.

    Raises:
        WrongUse: there is none, and another goes on standing; it cannot be taken away, nobody said where, or
            something is to be said, too.
    """
    with nothing_changed():
        if says:
            raise WrongUse("--clear takes the notice away, and says nothing")
        file = file_of(display, venue)
        if file is None or not _is_gone(file):
            place = place_of(display, venue)
            if there := _going_on(place):
                raise WrongUse("\n".join([f"{place.file}: there is no notice", *there]))
            say(f"{place.file}: there is no notice, and there was none to take away.")
            return
    others = _others(display, venue)
    say(f"{file}: taken away. The loop goes on{', but for:' if others else '.'}")
    say_each(others)


def _is_gone(file: Path) -> bool:
    try:
        file.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _others(display: Path | None, venue: Path | None) -> list[str]:
    """What goes on standing, as far as the files of displays are there."""
    try:
        return _going_on(place_of(display, venue))
    except (ContentError, WrongUse, OSError):
        return []


def _going_on(place: NoticePlace) -> list[str]:
    return list(map(told_of, others_that_hold(place.elsewhere, datetime.now(UTC))))


def say(line: str) -> None:
    """Tell something, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def say_each(lines: Iterable[str]) -> None:
    """Tell several things, each at once and in a line of its own."""
    for line in lines:
        say(line)
