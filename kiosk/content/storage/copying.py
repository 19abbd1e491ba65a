"""Makes the last good copies of one file and its parts, whatever state each part is in."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.plain_file import UnreadableFile, opened, state
from kiosk.content.stand_in import LARGEST, why_left_out
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.last_good import HeldCopy, LastGood

log = logging.getLogger(__name__)

# Words are what a campaign can be read without; for the others a copy needs something in their place.
PartKind = Literal["picture", "film", "words"]
# What is wrong with a part, said after its name, and in which state of its file.
Wrong = tuple[str, tuple[float, ...]]


class PartsUnfinished(Exception):
    """Parts cannot be used as they are; they may still be on their way."""


class Copying:
    """Copies a file and its parts, which lie below its folder, into a place of their own.

    `picture_fault` says what keeps a picture from being drawn, None if nothing does.
    """

    def __init__(
        self, file: Path, copies: LastGood, store: ContentStore, picture_fault: Callable[[Path], str | None]
    ) -> None:
        self._file, self._copies, self._store = file, copies, store
        self._picture_fault = picture_fault
        self._sound: frozenset[str] = frozenset()  # keys of pictures that were looked at already
        self._told: dict[str, Wrong] = {}  # the parts that are waited for no longer

    def latest(self) -> HeldCopy | None:
        """The last good copy; None where there is none that can be read."""
        try:
            return self._copies.latest()
        except OSError:
            return None

    def has_any(self) -> bool:
        """Whether there is a copy. Takes its time."""
        found = self.latest()
        if found is not None:
            found.close()
        return found is not None

    def copied(
        self,
        parts: Mapping[str, PartKind],
        check: Callable[[Path], object],
        *,
        is_patient: bool,
        is_there: bool = True,
    ) -> HeldCopy:
        """A copy, which `check` finds good, of the file and its parts as they are: their names below its
        folder, and what each is. Of a file that is not there, a copy says so: it has none.

        A part that cannot be used is waited for, where `is_patient`; else its version in the copy before is
        taken, or it is left out, and the log says so.

        Raises:
            PartsUnfinished: parts are to be waited for.
            ContentError: the file itself cannot be read, or what `check` raises.
            OSError: no copy can be kept.
        """
        before = self.latest()
        try:
            with self._store.writing():
                folder = before.folder if before else None
                files = self._files(parts, folder, is_patient=is_patient) if is_there else {}
                return self._copies.save(files, lambda folder: check(folder / self._file.name))
        finally:
            if before is not None:
                before.close()

    def remove_unneeded(self) -> None:
        """Make room; what cannot be removed does no harm."""
        with suppress(OSError):
            self._copies.remove_unneeded()

    def _files(
        self, parts: Mapping[str, PartKind], before: Path | None, *, is_patient: bool
    ) -> dict[str, str]:
        """The key of each file of a copy."""
        try:
            files = {self._file.name: self._store.put(self._file)}
        except UnreadableFile as error:
            raise ContentError([Fault(self._file, None, error.told)]) from error
        wrong: dict[str, Wrong] = {}
        for name, kind in parts.items():
            try:
                files[name] = self._sound_key(name, before, kind)
            except UnreadableFile as error:
                wrong[name] = error.reason, state(self._file.parent / name)
        if is_patient and wrong.items() - self._told.items():
            raise PartsUnfinished
        for name, what in wrong.items():
            files |= self._instead(name, what, before, parts[name])
        self._sound, self._told = frozenset(files.values()), wrong
        return files

    def _sound_key(self, name: str, before: Path | None, kind: PartKind) -> str:
        """The key of a part as it is; what was looked at before is not looked at again."""
        folder = self._file.parent
        key = self._store.put(folder / name, folder)
        is_known = key in self._sound or (before is not None and self._store.holds(key, before / name))
        fault = self._picture_fault(self._store.file(key)) if kind == "picture" and not is_known else None
        if fault is not None:
            raise UnreadableFile(message("part-unusable", reason=fault))
        return key

    def _instead(self, name: str, wrong: Wrong, before: Path | None, kind: PartKind) -> dict[str, str]:
        """What stands for a part that cannot be used: its version before, or what says why it is left out."""
        file = self._file.parent / name
        instead, done = {}, "it is left out"
        if kind != "words":
            instead = {name: self._store.put_stand_in(wrong[0], file.suffix.lower())}
        with suppress(UnreadableFile, OSError):
            if before is not None and _is_usable(before / name):
                instead, done = {name: self._store.put(before / name)}, "the version before is played"
        if self._told.get(name) != wrong:
            log.error("%s: %s; %s", file, wrong[0], done)
        return instead


def _is_usable(copied: Path) -> bool:
    """Whether a file of a copy is what an operator wrote."""
    with opened(copied) as file:
        start = file.read(LARGEST)
    return bool(start) and why_left_out(start) is None
