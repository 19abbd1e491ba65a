"""Whether a path that a file names is that of a file in its own folder, and which one it is."""

import errno
import re
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath

from kiosk.content.messages.message import Message, closest, message

# That are looked at: somebody may have named a home folder.
MOST_FILES = 2000
ALIKE = 0.75  # of 1: two names of files of which one may be meant by the other
# What a backslash and a letter mean in a text in double quotes: somebody wrote "images\\foto.jpg" with one.
ESCAPED = {"\b": "/b", "\t": "/t", "\n": "/n", "\f": "/f", "\r": "/r"}


def path_fault(text: str) -> Message | None:
    """What keeps a path from naming a file below a campaign's folder, whatever lies there."""
    path, windows = PurePosixPath(text), PureWindowsPath(text)
    if not text:
        return message("path-empty")
    typed = "".join(ESCAPED[sign].replace("/", "\\") if sign in ESCAPED else sign for sign in text)
    slashed = "".join(ESCAPED.get(sign, sign) for sign in text).replace("\\", "/")
    if not text.isprintable() and slashed.isprintable() and not text.endswith("\n") and not windows.drive:
        return message("path-with-backslashes", path=typed, mended=slashed)
    if not text.isprintable() and not (windows.drive and slashed.isprintable()):
        return message("text-has-line-break", text=text)
    if re.match(r"[a-z]+://", text):
        return message("path-is-an-address", path=text)
    if "\\" in text and not windows.drive:
        return message("path-with-backslashes", path=text, mended=slashed)
    if path.is_absolute() or ".." in path.parts or windows.drive:
        name = PureWindowsPath(slashed).name
        if name in ("", ".."):
            return message("path-leaves-the-pack", path=text)
        return message("path-leaves-the-pack-meant", path=typed, mended=f"images/{name}")
    return None


def file_fault(text: str, folder: Path) -> Message | None:
    """What keeps a path from being that of a plain file in a folder; said after its key."""
    file = folder / text
    if _leads_back(file):
        return message("pack-link-to-itself", path=text)
    try:
        inside = file.resolve().is_relative_to(folder.resolve())
        there = file.is_file()
    except OSError as error:
        return message("pack-file-unopened", path=text, error=error.strerror)
    if not inside:
        return message("pack-link-leads-out", path=text)
    if file.is_dir():
        return message("pack-file-is-a-folder", path=text)
    if not there and file.exists():
        return message("pack-file-is-a-device", path=text)
    if not there and file.is_symlink():
        return message("pack-link-to-nothing", path=text)
    return None if there else message("pack-file-missing", path=text, meant=_meant(text, folder))


def _meant(text: str, folder: Path) -> str | None:
    """The file that was probably meant: one of that name in another folder, else one of a name like it."""
    known = files_below(folder)
    elsewhere = [one for one in known if PurePosixPath(one).name == PurePosixPath(text).name]
    return elsewhere[0] if len(elsewhere) == 1 else closest(text, known, ALIKE)


def _leads_back(file: Path) -> bool:
    """Whether a link leads to itself, which `resolve` no longer tells from Python 3.13 on."""
    try:
        file.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def files_below(folder: Path) -> list[str]:
    """The paths of the plain files in a folder and below it, sorted; of a very full one not all."""
    found = (path for path in islice(folder.rglob("*"), MOST_FILES) if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)
