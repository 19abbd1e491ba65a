"""Every heart that a visitor was shown is on the wall for good, and no other: the number never goes back."""

import random
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kiosk.visit.wall.heart_count import HeartCount, HeartCountError

ROOT = Path(__file__).parents[2]
# Gives hearts to the wall argv[1], argv[2] of them, and says each number after it was confirmed.
GIVING = """
import sys
from pathlib import Path
from kiosk.visit.wall.heart_count import HeartCount

wall = HeartCount(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    print(wall.add(), flush=True)
"""


# What may lie there beside what was damaged, however often the program was killed.
LEFT = {".db", ".copy", ".new", ".db-wal", ".db-shm"}


def giving(file: Path, hearts: int) -> subprocess.Popen[str]:
    """A program that gives hearts, as the program of one screen does."""
    command = [sys.executable, "-c", GIVING, str(file), str(hearts)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def killed(giver: subprocess.Popen[str], after: float, *, first: bool) -> list[int]:
    """The numbers a program has said when it is killed, so many seconds after it began, or said its first."""
    assert giver.stdout
    said = giver.stdout.readline() if first else ""
    with suppress(subprocess.TimeoutExpired):
        giver.wait(after)
    giver.send_signal(signal.SIGKILL)
    said += giver.stdout.read()
    giver.stdout.close()
    assert giver.wait() == -signal.SIGKILL
    return [int(line) for line in said.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.slow
def test_no_heart_is_lost_or_doubled_by_a_kill(tmp_path: Path) -> None:
    """After `kill -9` at 200 random moments the wall has each heart that was confirmed, once.

    One more may be there: on the disk, and killed before its touch was confirmed. Neither when the file is
    damaged as well, each tenth time; and nothing piles up beside it.
    """
    chance = random.Random(200)  # noqa: S311  it chooses moments, not secrets
    file = tmp_path / "hearts.db"
    before = confirmed = 0
    for turn in range(200):
        is_starting = turn % 4 == 0
        after = chance.uniform(0, 0.15 if is_starting else 0.02)
        numbers = killed(giving(file, 100_000), after, first=not is_starting)
        assert numbers == list(range(before + 1, before + 1 + len(numbers)))
        confirmed += len(numbers)
        if turn % 10 == 5:
            file.write_bytes(b"no database" * 500)
        wall = HeartCount(file)
        last, before = before + len(numbers), wall.count()
        assert last <= before <= last + 1
        assert (wall.mended is None) == (turn % 10 != 5)
    assert {one.suffix for one in tmp_path.glob("hearts*") if ".damaged" not in one.name} <= LEFT
    assert 150 <= confirmed <= before <= confirmed + 200


def test_a_new_wall_has_no_heart(tmp_path: Path) -> None:
    """In a folder that is not there yet, either."""
    assert HeartCount(tmp_path / "state" / "blue heart?" / "hearts.db").count() == 0


def test_each_heart_has_the_next_number(tmp_path: Path) -> None:
    """Another program, or the next day's, goes on where the last ended."""
    file = tmp_path / "hearts.db"
    assert [HeartCount(file).add() for _ in range(3)] == [1, 2, 3]
    wall = HeartCount(file)
    assert [wall.count(), wall.add(), wall.count(), HeartCount(file).count()] == [3, 4, 4, 4]
    assert wall.mended is None


def test_two_hearts_given_at_once_are_two(tmp_path: Path) -> None:
    """From several screens of a venue that begin on a new wall at the same moment, no number comes twice."""
    givers = [giving(tmp_path / "hearts.db", 10) for _ in range(6)]
    numbers = [int(line) for giver in givers for line in giver.communicate()[0].splitlines()]
    assert [giver.returncode for giver in givers] == [0] * 6
    assert sorted(numbers) == list(range(1, 61))


def test_whoever_reads_a_wall_keeps_no_heart_away(tmp_path: Path) -> None:
    """As a program that makes a backup: a heart does not wait until it is done."""
    wall = HeartCount(tmp_path / "hearts.db")
    wall.count()
    with closing(sqlite3.connect(wall.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT hearts FROM wall").fetchone() == (0,)
        assert wall.add() == 1


def test_threads_may_share_a_wall(tmp_path: Path) -> None:
    """The thread that keeps a heart is not the one that draws the wall."""
    wall = HeartCount(tmp_path / "hearts.db")
    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(lambda _: wall.add(), range(20)))
    assert sorted(numbers) == list(range(1, 21))


def test_only_the_number_is_kept(tmp_path: Path) -> None:
    """No name, no time: the file and its copy hold one number each, and the folder nothing else."""
    wall = HeartCount(tmp_path / "hearts.db")
    wall.add()
    wall.add()
    with closing(sqlite3.connect(wall.file)) as database:
        assert list(database.iterdump())[1:-1] == [
            "CREATE TABLE wall (id INTEGER PRIMARY KEY CHECK (id = 1), hearts INTEGER NOT NULL) STRICT;",
            'INSERT INTO "wall" VALUES(1,2);',
        ]
    assert wall.copy.read_bytes() == b"2\n"
    assert sorted(tmp_path.iterdir()) == [wall.copy, wall.file]


@pytest.mark.parametrize("found", [b"our hearts: 12\n" * 500, bytes(5000), b"SQLite format 3\0 and no more"])
def test_what_is_no_database_is_put_aside(tmp_path: Path, found: bytes) -> None:
    """It lies whole under another name, which the operator is told, and a new wall begins."""
    file = tmp_path / "hearts.db"
    file.write_bytes(found)
    wall = HeartCount(file)
    assert wall.add() == 1
    aside = tmp_path / "hearts.db.damaged-1"
    assert wall.mended == f"{file} was damaged, and is {aside} now; the new one goes on from 0"
    assert aside.read_bytes() == found


def test_what_was_last_written_goes_with_the_damaged_file(tmp_path: Path) -> None:
    """SQLite's log beside the file belongs to it, and must not be taken for the new wall's."""
    file = tmp_path / "hearts.db"
    file.write_bytes(b"no database" * 500)
    log, index = tmp_path / "hearts.db-wal", tmp_path / "hearts.db-shm"
    log.write_bytes(b"its log")
    index.write_bytes(b"what stands where in it")
    assert HeartCount(file).count() == 0
    assert (tmp_path / "hearts.db.damaged-1-wal").read_bytes() == b"its log"
    assert (tmp_path / "hearts.db.damaged-1-shm").exists()
    assert not log.exists()
    assert not index.exists()


def test_what_cannot_be_put_aside_stays_and_is_said(tmp_path: Path) -> None:
    """As where nobody may rename it; here its log's new name is too long. No wall of 0 takes its place."""
    file = tmp_path / ("x" * 240 + ".db")
    file.write_bytes(b"no database" * 500)
    file.with_name(f"{file.name}-wal").write_bytes(b"its log")
    with pytest.raises(HeartCountError) as caught:
        HeartCount(file).count()
    said = (
        f"{file} is damaged; move it away, and a new one is made from its copy ([Errno 36] File name too long"
    )
    assert str(caught.value).startswith(said)
    assert file.read_bytes() == b"no database" * 500


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    """Who names the wrong file is told so, and loses nothing."""
    file = tmp_path / "guests.db"
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE guests (name TEXT)")
    before = file.read_bytes()
    with pytest.raises(HeartCountError, match=r"guests\.db is another program's database; give the wall"):
        HeartCount(file).add()
    assert file.read_bytes() == before


def test_a_wall_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    """Here a file stands where its folder should be; the sentence says what to look after."""
    (tmp_path / "state").touch()
    wall = HeartCount(tmp_path / "state" / "hearts.db")
    for use in (wall.count, wall.add):
        with pytest.raises(HeartCountError, match=r"hearts\.db: unable to open .*; the folder must be there"):
            use()


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    """As another user's folder is; here its name is too long for any system, whoever asks."""
    wall = HeartCount(tmp_path / ("x" * 300) / "hearts.db")
    for use in (wall.count, wall.add):
        with pytest.raises(HeartCountError, match=r"hearts\.db: File name too long; the folder must"):
            use()


def test_a_wall_can_be_used_once_its_folder_is_there(tmp_path: Path) -> None:
    """A disk that comes late does not cost the day's hearts."""
    (tmp_path / "state").touch()
    wall = HeartCount(tmp_path / "state" / "hearts.db")
    with pytest.raises(HeartCountError):
        wall.count()
    (tmp_path / "state").unlink()
    assert wall.add() == 1
