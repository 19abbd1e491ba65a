"""Keeps the number of hearts on a venue's wall, and nothing about who gave them.

A heart counts once its number is on the disk: in a file of SQLite, and then in a copy beside it, from which a
file that is damaged or gone is made anew while the program runs. Both hold the number alone, and no time.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from kiosk.content import kernel_lock
from kiosk.visit.wall.number_file import number_in, write_number
from kiosk.visit.wall.wall_database import (
    ForeignDatabase,
    NoNumber,
    NotWanted,
    WallDamaged,
    WallDatabase,
    name_of,
)

PATIENCE = 3.0  # seconds to wait for another program that is writing to the file
BETWEEN_LOOKS = 0.02  # seconds after which it is looked again whether that one is done
# What to do, by the beginning of SQLite's name for the fault (https://sqlite.org/rescode.html).
REMEDIES = {
    "SQLITE_BUSY": "another program holds the file; close it",
    "SQLITE_CANTOPEN": "the folder must be there, and the program must be allowed to write into it",
    "SQLITE_READONLY": "the program must be allowed to write to the file and into its folder",
    "SQLITE_FULL": "the disk is full; make room on it",
    "SQLITE_IOERR": "the disk does not read or write as it should; look after it",
}


def wall_in(state: Path) -> Path:
    """Where the hearts of a machine are, in its state folder."""
    return state / "hearts.sqlite"


class HeartCountError(Exception):
    """The hearts cannot be read or written; the message says which file, why, and what to do."""


class HeartCount:
    """The hearts of one venue. Several threads, and programs of several screens, may share a file.

    Nothing is opened before the first use. `mended` says what was done to a file that was damaged or gone; it
    is None where nothing was wrong. Another program is waited for so many seconds.
    """

    def __init__(self, file: Path, patience: float = PATIENCE) -> None:
        self.file, self._patience = file, patience
        self.copy = file.with_suffix(".copy")
        self.mended: str | None = None
        self._database = WallDatabase(file)
        self._is_looked_through = False
        self._last = 0  # of what was counted

    @property
    def is_there(self) -> bool:
        """Whether there is a wall yet, whole or damaged."""
        return self.file.exists() or self.copy.exists()

    def count(self) -> int:
        """How many hearts there are.

        Raises:
            HeartCountError: it cannot be read.
        """
        until = monotonic() + self._patience
        with self._told(), self._alone(until):
            return self._known(self._number(until))

    def add(self, is_wanted: Callable[[], bool] = lambda: True) -> int:
        """Adds a heart; the new number is returned only when it is on the disk.

        Raises:
            HeartCountError: it cannot be written, or `is_wanted`, asked last of all, said no; then the heart
                is not promised.
        """
        until = monotonic() + self._patience
        with self._told(), self._alone(until):
            number = self._database.add(self._number(until), until, is_wanted)
            with suppress(OSError):  # the next heart tries again; until then this program knows the number
                write_number(self.copy, number)
            return self._known(number)

    def put(self, number: int, keep: Callable[[int], None] = lambda _: None) -> int:
        """Have so many hearts; returns how many there were, after `keep` was given that number.

        Raises:
            HeartCountError: it cannot be written, or `keep` had an OSError; then there are as many as before.
        """
        until = monotonic() + self._patience
        with self._told(), self._alone(until):
            before = self._number(until)
            keep(before)
            # The larger of the two counts, so that the larger is put down first.
            self._database.put(max(number, before), until)
            write_number(self.copy, number)
            self._database.put(number, until)
            self._known(number)
            return before

    def _known(self, number: int) -> int:
        self._last = number
        return number

    def _number(self, until: float) -> int:
        """The larger of what the file and its copy have. The file is looked through once, and is made anew
        where it is damaged or not there.
        """
        copied = number_in(self.copy) or 0
        try:
            if not self._is_looked_through:
                self._database.look_through(until)
            number = self._database.number(until)
        except NoNumber as found:
            number = max(copied, self._last)
            aside = self._put_aside() if isinstance(found, WallDamaged) else None
            self._database.make(number, until)
            if aside or number:
                was = f"was damaged, and is {aside} now" if aside else "was gone, or without its number"
                self.mended = f"{self.file} {was}; the new one goes on from {number}"
        self._is_looked_through = True
        return max(copied, number)

    @contextmanager
    def _alone(self, until: float) -> Iterator[None]:
        """Hold the folder, so that no heart is written to a file that is being made anew. Threads wait for
        each other as well: who closes a file lets go of all locks that its process has on it (fcntl(2)).
        """
        with suppress(OSError):  # it is there, or what follows says what is wrong with it
            self.file.parent.mkdir(parents=True)
        while (lock := kernel_lock.exclusive(self.file.parent)) is None:
            if monotonic() >= until:
                raise HeartCountError(f"{self.file}: {REMEDIES['SQLITE_BUSY']}")
            sleep(BETWEEN_LOOKS)
        with lock:
            yield

    def _put_aside(self) -> Path:
        """Give the damaged file, and the log of what was last written to it, a name that is free."""
        turn = 1
        while (aside := self.file.with_name(f"{self.file.name}.damaged-{turn}")).exists():
            turn += 1
        try:
            for ending in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    self.file.with_name(self.file.name + ending).rename(aside.with_name(aside.name + ending))
        except OSError as error:
            told = f"{self.file} is damaged; move it away, and a new one is made from its copy ({error})"
            raise HeartCountError(told) from error
        return aside

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say for people what goes wrong."""
        try:
            yield
        except NoNumber as error:
            raise HeartCountError(f"{self.file}: damaged while it was used; it is made anew") from error
        except NotWanted as error:
            raise HeartCountError(f"{self.file}: not written in time") from error
        except ForeignDatabase as error:
            told = f"{self.file} is another program's database; give the wall a file of its own"
            raise HeartCountError(told) from error
        except sqlite3.Error as error:
            name = name_of(error)
            remedy = next((f"; {said}" for start, said in REMEDIES.items() if name.startswith(start)), "")
            raise HeartCountError(f"{self.file}: {error}{remedy}") from error
        except OSError as error:  # the folder may not be looked into
            told = f"{self.file}: {error.strerror}; {REMEDIES['SQLITE_CANTOPEN']}"
            raise HeartCountError(told) from error
