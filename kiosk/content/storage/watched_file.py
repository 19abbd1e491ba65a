"""A file that an operator named, looked at again and again: what of it is played, and when a change comes in.

Played is a copy, wherever there is room for one. So a file that is being written over, or a stick that is
pulled out, changes nothing on the glass: a change comes in whole, once nobody writes at it any more, or not
at all.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Generic, TypeVar

from kiosk.content.errors import ContentError
from kiosk.content.plain_file import state
from kiosk.content.storage.copying import Copying, PartKind, PartsUnfinished
from kiosk.content.storage.last_good import HeldCopy
from kiosk.content.storage.told_faults import ToldFaults

log = logging.getLogger(__name__)

Value = TypeVar("Value")
# What tells one state of files from another: that of each, by its name.
Stamp = frozenset[tuple[str, tuple[float, ...]]]

# Seconds.
REST = 2.0  # between two looks that find the same: then nobody is writing
SELDOM = 30.0  # between looks where nothing is going on; the system does not tell of every change
RETRY = 10.0  # between looks at a part that cannot be used, until it was given
PATIENCE = 60.0  # without a change: copying over a network may pause


@dataclass(frozen=True, slots=True)
class FileKind(Generic[Value]):
    """What there is to know about files of a kind."""

    read: Callable[[Path], Value]  # raises ContentError
    # The other files it needs, relative to the folder it lies in, and what each is.
    parts: Callable[[Path, Value], Mapping[str, PartKind]]
    prepare: Callable[[Value], None]  # reads what the value would read later, where it is drawn
    beside: str | None  # a folder beside it that changes the value when it appears, or gets another file
    # What stands in for it, and can always be had, as it asks no file of an operator's; how it is called.
    last_resort: tuple[Callable[[], Value], str]


@dataclass(frozen=True, slots=True)
class Opened(Generic[Value]):
    """A value to begin with, and what it was read from: a copy, or the files in a state of theirs.

    `name` is how it is called where it stands in for them.
    """

    value: Value
    copy: HeldCopy | None = None
    name: str = "its last good copy"
    stamp: Stamp = frozenset()


@dataclass(frozen=True, slots=True)
class Look(Generic[Value]):
    """What a look found to play from now on, if anything, and after how many seconds the next one is due."""

    value: Value | None
    again: float


class WatchedFile(Generic[Value]):
    """What an operator named by a path, and the value of it that is played; `file` is where its text stands.

    One thread at a time uses it. Without `copying` no copies are kept; `now` counts seconds.
    """

    value: Value

    def __init__(
        self,
        path: Path,
        file: Path,
        kind: FileKind[Value],
        copying: Copying | None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self.path, self.kind = path, kind
        self._file, self._copying, self._now = file, copying, now
        self._parts: Mapping[str, PartKind] = {}
        # The states of the files that is played, that was taken over, and that was found `_since`.
        self._played: Stamp | None = None
        self._taken: Stamp | None = None
        self._seen: Stamp | None = None
        self._since = 0.0
        self._told = ToldFaults()
        self._held: list[HeldCopy] = []

    def opened(self, *, strict: bool) -> Opened[Value]:
        """The last good copy, as somebody may be writing at the files: a look takes over what changed.
        Where there is none, and with `strict`, the files as they are.

        Raises:
            ContentError: they cannot be used.
        """
        value = self.kind.read(self.path)
        if not strict and (copied := self._latest()):
            return copied
        stamp = self._stamp(self.kind.parts(self._file.parent, value))
        self.kind.prepare(value)
        return Opened(value, stamp=stamp)

    def stand_in(self) -> Opened[Value]:
        """The last good copy; without one, what can always be had. Takes its time."""
        return self._latest() or self.last_stand_in()

    def last_stand_in(self) -> Opened[Value]:
        """What can always be had, and asks no file of an operator's."""
        read, name = self.kind.last_resort
        return Opened(read(), name=name)

    def begin(self, opened: Opened[Value]) -> None:
        """Play this until a look finds something else."""
        self.value, self._played = opened.value, opened.stamp
        if opened.copy is not None:
            self._held.append(opened.copy)

    def look(self) -> Look[Value]:
        """Take over what changed, if it is good and nobody writes at it any more. Takes its time."""
        if self._stamp(self._parts) == self._taken:
            return Look(None, SELDOM)
        try:
            value = self.kind.read(self.path)
            self._parts = self.kind.parts(self._file.parent, value)
            rested = self._rested(stamp := self._stamp(self._parts))
            if rested < REST:
                return Look(None, REST - rested)
            return self._taken_over(value, stamp, rested)
        except ContentError as error:
            self.tell(error)
            return Look(None, SELDOM)
        except PartsUnfinished:
            return Look(None, RETRY)

    def watched(self) -> set[Path]:
        """The files whose change calls for a look, and the folder that calls for one when it gets another."""
        return {path for path in self._paths(self._parts) if path.exists()}

    def tell(self, error: ContentError) -> None:
        """Log what is wrong, unless that was said last time."""
        self._told.tell(error)

    def _rested(self, stamp: Stamp) -> float:
        """For how many seconds the files have been in this state, as far as they were looked at."""
        if stamp != self._seen:
            self._seen, self._since = stamp, self._now()
        return self._now() - self._since

    def _taken_over(self, value: Value, stamp: Stamp, rested: float) -> Look[Value]:
        """The value of a copy made of the files as they are; where none can be kept, of the files."""
        is_played = stamp == self._played
        found = None if is_played else value
        try:
            if self._copying is not None and (stamp or self._copying.has_any()):
                patient = rested < PATIENCE
                found = self._of_copied(self._copying, is_patient=patient, is_there=bool(stamp))
            else:
                self.kind.prepare(value)
        except BlockingIOError:
            return Look(None, REST)
        except OSError as error:
            log.warning("%s: no copy could be kept (%s); playing from where it is", self.path, error.strerror)
            self.kind.prepare(value)
        self._taken = self._played = stamp
        self._told.forget()
        if found is not None:
            self.value = found
            if not is_played:
                log.info("%s: what changed comes in when this slide ends", self.path)
        return Look(found, SELDOM)

    def _of_copied(self, copying: Copying, *, is_patient: bool, is_there: bool) -> Value | None:
        """The value of a new copy, held from now on; None where that is played already."""
        copy = copying.copied(self._parts, self.kind.read, is_patient=is_patient, is_there=is_there)
        if self._held and copy.folder == self._held[-1].folder:
            copy.close()
            return None
        self._held.append(copy)
        while len(self._held) > 2:  # the one before may still be on the glass
            self._held.pop(0).close()
        copying.remove_unneeded()
        return self.kind.read(copy.folder / self._file.name)

    def _latest(self) -> Opened[Value] | None:
        return self._of_copy(self._copying.latest()) if self._copying else None

    def _of_copy(self, copy: HeldCopy | None) -> Opened[Value] | None:
        if copy is None:
            return None
        try:
            return Opened(self.kind.read(copy.folder / self._file.name), copy)
        except ContentError:  # an older version of this program may have found it good
            copy.close()
            return None

    def _paths(self, parts: Mapping[str, PartKind]) -> Iterator[Path]:
        yield self._file
        for name in (*parts, *([self.kind.beside] if self.kind.beside else [])):
            yield self._file.parent / name

    def _stamp(self, parts: Mapping[str, PartKind]) -> Stamp:
        states = ((str(path), state(path)) for path in self._paths(parts))
        return frozenset(one for one in states if one[1])
