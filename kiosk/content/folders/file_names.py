"""Finds the file that a person named, however its name is stored: in either Unicode form, in any case.

A Mac may store "Ü" as two characters (NFD) where most keyboards write one (NFC), and there as on Windows
FOTO.JPG is foto.jpg. On Linux each of these is another name.
"""

import unicodedata
from collections.abc import Collection
from pathlib import Path, PurePosixPath


def in_one_form(name: str) -> str:
    """A name in the one Unicode form in which names are compared, NFC."""
    return unicodedata.normalize("NFC", name)


def named_as(name: str, there: Collection[str]) -> str | None:
    """The one that is meant of the names that are there: the same, else the one that is the same in another
    Unicode form, else the only one that is so in another case.
    """
    if name in there:
        return name
    for same in (in_one_form, _in_one_case):
        alike = [one for one in there if same(one) == same(name)]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None


def _in_one_case(name: str) -> str:
    return in_one_form(in_one_form(name).casefold())


class FolderNames:
    """The names in a folder and in those below it; each folder is looked into once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listed: dict[Path, frozenset[str]] = {}

    def found(self, path: str) -> str | None:
        """The path below the folder that is meant by `path`, as it stands on the disk; None where none is."""
        names: list[str] = []
        for part in PurePosixPath(path).parts:
            name = named_as(part, self._names(self._folder.joinpath(*names)))
            if name is None:
                return None
            names.append(name)
        return "/".join(names)

    def _names(self, folder: Path) -> frozenset[str]:
        if folder not in self._listed:
            try:
                self._listed[folder] = frozenset(one.name for one in folder.iterdir())
            except OSError:
                self._listed[folder] = frozenset()
        return self._listed[folder]
