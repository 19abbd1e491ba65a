"""The state folder: where a machine keeps what a display remembers, readable by the display's user alone."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISLNK

import platformdirs

log = logging.getLogger(__name__)

OTHERS = 0o077  # what everybody but the owner may do with a file
ALL = 0o777
NOT_KEPT = "nothing is kept, no log, no last good copy and no hearts"


def state_folder() -> Path | None:
    """Where it is by the XDG directories; None for a user without a home folder, as in some containers."""
    try:
        folder = platformdirs.user_state_path("blue-heart-kiosk")
    except (RuntimeError, LookupError, OSError):
        return None
    return folder if folder.is_absolute() else None


def made_state_folder() -> Path | None:
    """The state folder for a command that keeps what may be made again: made, and closed to other users,
    where it was not there; None, and a line in the log, where there can be none.
    """
    folder = state_folder()
    try:
        if folder is not None:
            folder.mkdir(mode=ALL & ~OTHERS, parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s; slides and films are looked at anew each time", folder, error.strerror)
        return None
    return folder


def opened_state_folder() -> Path | None:
    """The state folder, made if it is not there; None, and a line in the log, where nothing can be kept.

    It and all that is in it are closed to other users, and so is what this process writes from now on. The
    folders above it are left as they are.
    """
    os.umask(OTHERS)
    folder = state_folder()
    if folder is None:
        log.warning("this user has no home folder: %s; XDG_STATE_HOME may name another place", NOT_KEPT)
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s; %s", folder, error.strerror, NOT_KEPT)
        return None
    _close(folder)
    return folder


def _close(folder: Path) -> None:
    """Take from other users what an older version, or another umask, left open to them: the folder first, as
    nobody comes through a closed one. What lies in one that was closed needs no look.
    """
    if _is_closed(folder):
        return
    faults = [fault for path in _all_in(folder) if (fault := _closed(path))]
    if faults:
        stay = f"it and {len(faults) - 1} more stay" if len(faults) > 1 else "it stays"
        log.warning("%s; %s open to other users of this machine", faults[0], stay)


def _is_closed(folder: Path) -> bool:
    try:
        return not folder.stat().st_mode & OTHERS
    except OSError:
        return False


def _closed(path: Path) -> str:
    """Close it, and say what is in the way; "" for nothing, as where another display's copy has just gone."""
    try:
        mode = path.lstat().st_mode
        if mode & OTHERS and not S_ISLNK(mode):
            path.chmod(mode & 0o7777 & ~OTHERS)
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"{path}: {error.strerror}"
    return ""


def _all_in(folder: Path) -> Iterator[Path]:
    yield folder
    for at, folders, files in os.walk(folder):
        yield from (Path(at, name) for name in (*folders, *files))
