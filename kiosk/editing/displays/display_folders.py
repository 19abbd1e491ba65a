"""A display more in a venue's folder; and one taken away: it is kept whole, and can be brought back."""

import os
import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.beginning.display_draft import display_text
from kiosk.beginning.venue_answers import Answers
from kiosk.content.atomic_write import sync_folder, write_whole
from kiosk.content.errors import WrongUse
from kiosk.content.folders.file_names import named_as
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.content.notice.notice import NAME as NOTICE
from kiosk.editing.edits import Put, edited

FILE = "display.toml"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}")
NOT_COPIED = (FILE, NOTICE)  # what stands on one screen now does not stand on another for that


def free_name(top: Path, wish: str) -> str:
    """A name like the one that is wished for, which no display has."""
    there = _there(top)
    if named_as(wish, there) is None:
        return wish
    stem, number = re.fullmatch(r"(.*?)[-_ ]?([0-9]*)", wish, re.DOTALL).groups()  # type: ignore[union-attr]
    start = int(number or 1) + 1
    return next(
        name for count in range(start, start + len(there) + 1) if (name := f"{stem}-{count}") not in there
    )


def name_fault(top: Path, name: str) -> str:
    """Why no display can have that name, to be told beside it; "" where one can."""
    if not NAME.fullmatch(name) or name.endswith((" ", ".")):
        return "Write letters from A to Z, digits, hyphens and points, as BRU-A-014."
    if found := named_as(name, _there(top)):
        return f"There is a display {found} already."
    return ""


def new_text(name: str, answers: Answers) -> str:
    """What display.toml of a new screen says."""
    return edited(display_text(answers), [Put(("id",), name)])


def copied_text(name: str, text: str) -> str:
    """What a copy of a display's file says: the same, under another name.

    Raises:
        CannotEdit: the file cannot be read as it stands.
    """
    return edited(text, [Put(("id",), name)])


def begin_display(top: Path, name: str, text: str, like: Path | None = None) -> Path:
    """Make the folder of a display, whole or not at all, with the other files of the one that it is like;
    gives its display.toml.

    Raises:
        WrongUse: the name cannot be used, or it cannot be written.
    """
    if told := name_fault(top, name):
        raise WrongUse(told)
    folder = top / DISPLAYS / name
    unfinished = folder.with_name(f".{name}.{os.getpid()}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished.mkdir()
        for one in sorted(like.iterdir()) if like else ():
            if one.is_file() and one.suffix == ".toml" and one.name not in NOT_COPIED:
                write_whole(unfinished / one.name, one.read_bytes())
        write_whole(unfinished / FILE, text.encode())
        unfinished.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise WrongUse(f"It could not be written: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(unfinished)
    return folder / FILE


def take_away(top: Path, name: str, kept_in: Path, now: datetime) -> Path:
    """Take a display's folder out of its venue's, and keep it whole; gives where it is kept.

    Raises:
        WrongUse: it cannot be taken away without losing something; nothing was changed.
    """
    folder = top / DISPLAYS / name
    if folder.is_symlink():
        raise WrongUse("Its folder is a link to another place: take the link away there.")
    kept = kept_in / f"{now:%Y-%m-%d %H.%M.%S} {name}"
    _moved(folder, kept)
    return kept


def kept_displays(kept_in: Path) -> tuple[tuple[str, Path], ...]:
    """The displays that were taken away, with the folders that they are kept in, the last one first."""
    with suppress(OSError):
        found = sorted((one for one in kept_in.iterdir() if (one / FILE).is_file()), reverse=True)
        return tuple((one.name.split(" ", 2)[-1], one) for one in found)
    return ()


def bring_back(top: Path, name: str, kept: Path) -> None:
    """Put a display's folder back where it was.

    Raises:
        WrongUse: another one is there by now, or it cannot be written; it stays where it is kept.
    """
    if told := name_fault(top, name):
        raise WrongUse(told)
    _moved(kept, top / DISPLAYS / name)


def _moved(source: Path, target: Path) -> None:
    """A folder elsewhere, which may be another disk: it is there whole before it is gone here."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, unfinished, symlinks=True)
        unfinished.rename(target)
        sync_folder(target.parent)
        # By one step, as a display watches it: half a folder is never there.
        gone = source.with_name(f".{source.name}.{os.getpid()}")
        source.rename(gone)
        shutil.rmtree(gone)
    except OSError as error:
        raise WrongUse(f"It could not be moved: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(unfinished)


def _there(top: Path) -> frozenset[str]:
    with suppress(OSError):
        return frozenset(one.name for one in (top / DISPLAYS).iterdir())
    return frozenset()
