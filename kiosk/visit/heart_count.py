"""Keeps the number of hearts on a venue's wall, in a file of SQLite, and nothing about who gave them.

A heart counts once its number is on the disk. The file holds the number alone, with no name and no time.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock

PATIENCE = 5.0  # seconds to wait for another program that is writing to the file
APPLICATION = 0x424C4845  # "BLHE", in the file's header; SQLite leaves the field to programs
DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
MADE = (
    "CREATE TABLE wall (id INTEGER PRIMARY KEY CHECK (id = 1), hearts INTEGER NOT NULL) STRICT",
    "INSERT INTO wall VALUES (1, 0)",
    f"PRAGMA application_id = {APPLICATION}",
)
# What to do, by the beginning of SQLite's name for the fault (https://sqlite.org/rescode.html).
REMEDIES = {
    "SQLITE_BUSY": "another program holds the file; close it",
    "SQLITE_CANTOPEN": "the folder must be there, and the program must be allowed to write into it",
    "SQLITE_READONLY": "the program must be allowed to write to the file and into its folder",
    "SQLITE_FULL": "the disk is full; make room on it",
    "SQLITE_IOERR": "the disk does not read or write as it should; look after it",
    "SQLITE_NOTADB": "start the program again: it puts the damaged file aside and begins a new wall",
    "SQLITE_CORRUPT": "start the program again: it puts the damaged file aside and begins a new wall",
}


class HeartCountError(Exception):
    """The hearts cannot be read or written; the message says which file, why, and what to do."""


class HeartCount:
    """The hearts of one venue. Several threads, and programs of several screens, may share a file.

    Nothing is opened before the first use. `put_aside` is then where a file lies that was damaged or no
    database: under another name beside the new wall, which begins at 0. It is None where nothing was wrong.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.put_aside: Path | None = None
        self._is_ready = False
        self._readying = Lock()

    def count(self) -> int:
        """How many hearts there are.

        Raises:
            HeartCountError: it cannot be read.
        """
        return self._asked("SELECT hearts FROM wall")

    def add(self) -> int:
        """Adds a heart; the new number is returned only when it is on the disk.

        Raises:
            HeartCountError: it cannot be written; then the heart is not promised.
        """
        return self._asked("UPDATE wall SET hearts = hearts + 1 RETURNING hearts")

    def _asked(self, statement: str) -> int:
        try:
            self._ready()
            with closing(self._connected("rw")) as database:
                # fetchall, not fetchone: the statement commits when it was read to its end.
                found = database.execute(statement).fetchall()
        except sqlite3.Error as error:
            raise self._error(error) from error
        except OSError as error:  # the folder may not be looked into
            raise HeartCountError(f"{self.file}: {error.strerror}; {REMEDIES['SQLITE_CANTOPEN']}") from error
        if not found:
            raise HeartCountError(
                f"{self.file}: the number is missing; move the file away to begin a new wall"
            )
        return int(found[0][0])

    def _ready(self) -> None:
        """Look through the file, or make it, once; what is damaged is put aside."""
        with self._readying:
            if self._is_ready:
                return
            with suppress(OSError):  # it is there, or SQLite says below what is wrong with it
                self.file.parent.mkdir(parents=True)
            if self.file.is_file() and self._is_damaged():
                self.put_aside = self._moved()
            self._make()
            self._is_ready = True

    def _is_damaged(self) -> bool:
        """Whether the file is no database, or not as SQLite left it."""
        try:
            with closing(self._connected("rw")) as database:
                found: tuple[str] = database.execute("PRAGMA quick_check").fetchone()
                return found != ("ok",)
        except sqlite3.DatabaseError as error:
            if _name(error).startswith(DAMAGE):
                return True
            raise

    def _make(self) -> None:
        """Make a new wall where there is none; another program's database is left as it is."""
        with closing(self._connected("rwc")) as database:
            database.execute("BEGIN IMMEDIATE")  # the program of another screen may be about to make it too
            if database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
                for statement in MADE:
                    database.execute(statement)
            database.execute("COMMIT")
            if database.execute("PRAGMA application_id").fetchone() != (APPLICATION,):
                raise HeartCountError(
                    f"{self.file} is another program's database; give the wall a file of its own"
                )
            with suppress(sqlite3.OperationalError):  # another program has it open, and has done this
                database.execute("PRAGMA journal_mode = WAL")

    def _connected(self, mode: str) -> sqlite3.Connection:
        """A connection for one use. WAL alone would let the last hearts go when the power fails: FULL."""
        address = f"{self.file.absolute().as_uri()}?mode={mode}"
        database = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
        database.execute("PRAGMA synchronous = FULL")
        return database

    def _moved(self) -> Path:
        """Give the damaged file, and the log of what was last written to it, a name that is free."""
        turn = 1
        while (aside := self.file.with_name(f"{self.file.name}.damaged-{turn}")).exists():
            turn += 1
        try:
            for ending in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    self.file.with_name(self.file.name + ending).rename(aside.with_name(aside.name + ending))
        except OSError as error:
            raise HeartCountError(
                f"{self.file} is damaged; move it away to begin a new wall ({error})"
            ) from error
        return aside

    def _error(self, error: sqlite3.Error) -> HeartCountError:
        name = _name(error)
        remedy = next((f"; {said}" for start, said in REMEDIES.items() if name.startswith(start)), "")
        return HeartCountError(f"{self.file}: {error}{remedy}")


def _name(error: sqlite3.Error) -> str:
    """SQLite's name for what happened; the sqlite3 module's own errors have none."""
    return getattr(error, "sqlite_errorname", "")
