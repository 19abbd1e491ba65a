"""Makes the last good copies of one file and its parts, whatever state each part is in."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.content.errors import ContentError, Fault
from kiosk.content.plain_file import UnreadableFile, state
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.last_good import HeldCopy, LastGood

log = logging.getLogger(__name__)

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

    def copied(
        self, parts: Mapping[str, bool], check: Callable[[Path], object], *, is_patient: bool
    ) -> HeldCopy:
        """A copy, which `check` finds good, of the file and its parts as they are: their names below its
        folder, and whether each is a picture.

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
                files = self._files(parts, before.folder if before else None, is_patient=is_patient)
                return self._copies.save(files, lambda folder: check(folder / self._file.name))
        finally:
            if before is not None:
                before.close()

    def remove_unneeded(self) -> None:
        """Make room; what cannot be removed does no harm."""
        with suppress(OSError):
            self._copies.remove_unneeded()

    def _files(self, parts: Mapping[str, bool], before: Path | None, *, is_patient: bool) -> dict[str, str]:
        """The key of each file of a copy."""
        try:
            files = {self._file.name: self._store.put(self._file)}
        except UnreadableFile as error:
            raise ContentError([Fault(self._file, None, error.reason)]) from error
        wrong: dict[str, Wrong] = {}
        for name, is_picture in parts.items():
            try:
                files[name] = self._sound_key(name, before, is_picture=is_picture)
            except UnreadableFile as error:
                wrong[name] = error.reason, state(self._file.parent / name)
        if is_patient and wrong.items() - self._told.items():
            raise PartsUnfinished
        for name, what in wrong.items():
            files |= self._instead(name, what, before, is_picture=parts[name])
        self._sound, self._told = frozenset(files.values()), wrong
        return files

    def _sound_key(self, name: str, before: Path | None, *, is_picture: bool) -> str:
        """The key of a part as it is; what was looked at before is not looked at again."""
        folder = self._file.parent
        key = self._store.put(folder / name, folder)
        is_known = key in self._sound or (before is not None and self._store.holds(key, before / name))
        fault = self._picture_fault(self._store.file(key)) if is_picture and not is_known else None
        if fault is not None:
            raise UnreadableFile(fault)
        return key

    def _instead(self, name: str, wrong: Wrong, before: Path | None, *, is_picture: bool) -> dict[str, str]:
        """What stands in for a part that cannot be used: its version before, or nothing."""
        file = self._file.parent / name
        instead, done = {name: self._store.put_empty(file.suffix)} if is_picture else {}, "it is left out"
        with suppress(UnreadableFile, OSError):
            if before is not None and (before / name).stat().st_size:
                instead, done = {name: self._store.put(before / name)}, "the version before is played"
        if self._told.get(name) != wrong:
            log.error("%s: %s; %s", file, wrong[0], done)
        return instead
