"""Finds the files that somebody named, themselves or by a folder, in the order in which people count."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from kiosk.beginning.taking.slide_names import ENDINGS
from kiosk.content.errors import WrongUse
from kiosk.content.messages.message import message
from kiosk.content.plain_file import resolved

MOST = 300  # files: of more, somebody has named a whole disk, or shows a loop that nobody sees the end of
# What systems leave in folders of pictures, and on sticks.
OF_SYSTEMS = frozenset(
    {"thumbs.db", "desktop.ini", "ehthumbs.db", "lost+found", "system volume information", "$recycle.bin"}
)
OF_MACS = "._"  # how the names begin of what a Mac leaves beside each file on a stick


def files_named(paths: Iterable[Path]) -> list[Path]:
    """The files that are named, and those in the folders that are, each once; a folder that has none stands
    for them, so that it is told.

    Raises:
        WrongUse: one is not there or cannot be looked at, or they are too many.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        try:
            if not path.exists():
                raise WrongUse(f"{path}: {message('begin-picture-not-there')}")
            inside = [*_below(path)] if path.is_dir() else []
            for file in inside or [path]:
                found.setdefault(_itself(file), file)
                if len(found) > MOST:
                    raise WrongUse(f"{path}: {message('begin-too-many', most=MOST)}")
        except OSError as error:
            told = message("file-unreadable", error=error.strerror)
            raise WrongUse(f"{error.filename or path}: {told}") from error
    return [*found.values()]


def _below(folder: Path) -> Iterator[Path]:
    """The files in a folder and below it: its own before those of the folders in it.

    What is hidden comes last, where it is called as pictures are, so that it is told. A folder in it that
    nobody may look into stands for its files, so that it is named as not taken.
    """
    inside = sorted((one for one in folder.iterdir() if is_meant(one.name)), key=counted)
    yield from (one for one in inside if not one.is_dir())
    for one in inside:
        if one.is_dir() and not one.is_symlink():  # which may lead back
            try:
                yield from _below(one)
            except OSError:
                yield one
    yield from (one for one in sorted(folder.iterdir()) if _is_hidden_picture(one.name))


def _itself(file: Path) -> Path:
    """The file that a link leads to; a link that leads to itself is one."""
    try:
        return resolved(file)
    except OSError:
        return file


def is_meant(name: str) -> bool:
    """Whether a file of that name is somebody's, and not one that a system leaves."""
    return not name.startswith(".") and name.casefold() not in OF_SYSTEMS


def counted(path: Path) -> list[tuple[bool, int, str]]:
    """By its name, with numbers by their size: IMG_2 before IMG_10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", os.path.normcase(path.name).casefold())
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]


def _is_hidden_picture(name: str) -> bool:
    is_hidden = name.startswith(".") and not name.startswith(OF_MACS)
    return is_hidden and PurePath(name).suffix.lower() in ENDINGS
