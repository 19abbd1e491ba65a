"""The number of hearts in a file of SQLite, which several programs may write to at once."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

HEADER = b"SQLite format 3\0"  # https://sqlite.org/fileformat.html
SHORTEST = 0.05  # seconds that another program is waited for, where no time is left
APPLICATION = 0x424C4845  # "BLHE", in the file's header; SQLite leaves the field to programs
DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
MADE = (
    "CREATE TABLE IF NOT EXISTS wall (id INTEGER PRIMARY KEY CHECK (id = 1), hearts INTEGER NOT NULL) STRICT",
    f"PRAGMA application_id = {APPLICATION}",
)


class NoNumber(Exception):
    """There is no file, or no number in it: one can be put there."""


class WallDamaged(NoNumber):
    """The file is no database, or not as SQLite left it: it has to be put aside first."""


class ForeignDatabase(Exception):
    """The file is another program's database, which is left as it is."""


class NotWanted(Exception):
    """A heart was given up before it was on the disk."""


class WallDatabase:
    """The file of one wall, used by one thread of a process at a time. `until` is when another program is
    waited for no longer, by `time.monotonic`.

    Each method raises sqlite3.Error where SQLite cannot do what is asked, and NoNumber where the file would
    have to be made anew.
    """

    def __init__(self, file: Path) -> None:
        self.file = file

    def number(self, until: float) -> int:
        """How many hearts there are."""
        with self._opened("rw", until) as database:
            return _only(database.execute("SELECT hearts FROM wall").fetchall())

    def add(self, least: int, until: float, is_wanted: Callable[[], bool]) -> int:
        """One heart more than there are, and than `least`: the new number, which is on the disk then.

        Raises:
            NotWanted: `is_wanted` was asked last of all, and said no.
        """
        with self._opened("rw", until) as database:
            database.execute("BEGIN IMMEDIATE")
            added = "UPDATE wall SET hearts = max(hearts, ?) + 1 RETURNING hearts"
            number = _only(database.execute(added, (least,)).fetchall())
            if not is_wanted():
                raise NotWanted
            database.execute("COMMIT")
            return number

    def put(self, number: int, until: float) -> None:
        """Have so many hearts."""
        with self._opened("rw", until) as database:
            _only(database.execute("UPDATE wall SET hearts = ? RETURNING hearts", (number,)).fetchall())

    def make(self, number: int, until: float) -> None:
        """Make a wall of so many hearts where there is none, or none in the file.

        Raises:
            ForeignDatabase: the file is another program's.
        """
        with self._opened("rwc", until) as database:
            database.execute("BEGIN IMMEDIATE")
            _refuse_foreign(database)
            for statement in MADE:
                database.execute(statement)
            database.execute("INSERT INTO wall VALUES (1, ?) ON CONFLICT DO NOTHING", (number,))
            database.execute("COMMIT")
            with suppress(sqlite3.OperationalError):  # another program has it open, and has done this
                database.execute("PRAGMA journal_mode = WAL")

    def look_through(self, until: float) -> None:
        """Raise WallDamaged where anything of it is: it is read from its first page to its last.

        Raises:
            ForeignDatabase: the file is another program's.
        """
        with self._opened("rw", until) as database:
            if database.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise WallDamaged
            _refuse_foreign(database)

    @contextmanager
    def _opened(self, mode: str, until: float) -> Iterator[sqlite3.Connection]:
        """A connection for one use. WAL alone would let the last hearts go when the power fails: FULL."""
        address = f"{self.file.absolute().as_uri()}?mode={mode}"
        patience = max(SHORTEST, until - monotonic())
        database = None
        if not self._has_header():
            raise WallDamaged
        try:
            database = sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
            database.execute("PRAGMA synchronous = FULL")
            yield database
        except sqlite3.Error as error:
            if name_of(error).startswith(DAMAGE):
                raise WallDamaged from error
            if self._is_gone() or "no such table" in str(error):
                raise NoNumber from error
            raise
        finally:
            if database is not None:
                database.close()

    def _has_header(self) -> bool:
        """Whether the file, where it has anything in it, begins as SQLite's do. SQLite itself would throw
        away the log beside a file that is no database.
        """
        try:
            with self.file.open("rb") as opened:
                return opened.read(len(HEADER)) in (b"", HEADER)
        except OSError:  # SQLite says what is wrong with it
            return True

    def _is_gone(self) -> bool:
        """Whether there is no file where there is a folder for it."""
        return self.file.parent.is_dir() and not self.file.exists()


def name_of(error: BaseException | None) -> str:
    """SQLite's name for what happened (https://sqlite.org/rescode.html); "" for what is no fault of its."""
    return getattr(error, "sqlite_errorname", "")


def _only(found: list[tuple[int]]) -> int:
    if not found:
        raise NoNumber
    return found[0][0]


def _refuse_foreign(database: sqlite3.Connection) -> None:
    is_ours = database.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
    if not is_ours and database.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
        raise ForeignDatabase
