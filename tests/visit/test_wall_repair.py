"""A wall whose file is damaged goes on from its copy while the program runs: its number never goes back."""

import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.visit.wall.heart_count import HeartCount, HeartCountError

NO_DATABASE = b"no database" * 500


def damaged(file: Path, how: str) -> None:
    """Do to the file of a wall what a failing card, or somebody with a tool of their own, does."""
    match how:
        case "overwritten":
            file.write_bytes(NO_DATABASE)
        case "page":
            file.write_bytes(file.read_bytes()[:4096] + b"\xa5" * 4096)
        case "emptied":
            file.write_bytes(b"")
        case "gone":
            file.unlink()
        case "no number" | "no table":
            with closing(sqlite3.connect(file)) as database, database:
                database.execute("DELETE FROM wall" if how == "no number" else "DROP TABLE wall")


AT_ONCE = 0.1  # seconds
HOW = ("overwritten", "page", "emptied", "gone", "no number", "no table")


@pytest.mark.parametrize("how", HOW)
def test_a_wall_that_is_damaged_during_a_run_goes_on(tmp_path: Path, how: str) -> None:
    """Without a restart: the next heart has the next number, and what was done is told."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    for _ in range(3):
        wall.add()
    damaged(wall.file, how)
    assert (wall.count(), wall.add(), wall.count()) == (3, 4, 4)
    assert wall.mended is not None
    assert wall.mended.startswith(f"{wall.file} was ")
    assert wall.mended.endswith("; the new one goes on from 3")


@pytest.mark.parametrize("how", HOW)
def test_a_wall_that_is_damaged_between_runs_goes_on(tmp_path: Path, how: str) -> None:
    """The next start takes the number from the copy."""
    HeartCount(tmp_path / "hearts.sqlite").add()
    damaged(tmp_path / "hearts.sqlite", how)
    assert HeartCount(tmp_path / "hearts.sqlite").add() == 2


def test_a_damaged_file_is_kept(tmp_path: Path) -> None:
    """It lies whole under another name, which the operator is told; never over an earlier one."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.add()
    earlier = tmp_path / "hearts.sqlite.damaged-1"
    earlier.write_text("from last year")
    damaged(wall.file, "overwritten")
    assert wall.count() == 1
    assert wall.mended is not None
    assert "hearts.sqlite.damaged-2 now" in wall.mended
    assert (tmp_path / "hearts.sqlite.damaged-2").read_bytes() == NO_DATABASE
    assert earlier.read_text() == "from last year"


@pytest.mark.parametrize("copy", [b"", b"\xff\xfe", b"many\n", b"-3\n", b"9" * 400, None])
def test_a_damaged_copy_costs_nothing(tmp_path: Path, copy: bytes | None) -> None:
    """The file has the number, and the next heart writes the copy anew."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    assert [wall.add(), wall.add()] == [1, 2]
    wall.copy.unlink()
    if copy is not None:
        wall.copy.write_bytes(copy)
    assert HeartCount(wall.file).count() == 2
    assert wall.add() == 3
    damaged(wall.file, "overwritten")
    assert HeartCount(wall.file).count() == 3


def test_a_program_that_runs_knows_the_number_itself(tmp_path: Path) -> None:
    """Where file and copy are damaged at once."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    assert [wall.add(), wall.add()] == [1, 2]
    wall.copy.write_bytes(b"?")
    damaged(wall.file, "overwritten")
    assert wall.count() == 2


def test_an_older_file_put_in_its_place_takes_nothing_back(tmp_path: Path) -> None:
    """As a backup of the whole folder's machine that is a day old: the copy has what was given since."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.add()
    older = wall.file.read_bytes()
    wall.add()
    wall.file.write_bytes(older)
    assert (wall.count(), wall.add()) == (2, 3)


def test_a_heart_that_is_given_up_is_not_written(tmp_path: Path) -> None:
    """The visitor was told that it was not added, and may give it again."""
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.add()
    with pytest.raises(HeartCountError, match="not written in time"):
        wall.add(lambda: False)
    assert wall.count() == 1


@pytest.mark.parametrize(("number", "then"), [(0, 1), (7, 8)])
def test_another_number_is_put_there(tmp_path: Path, number: int, then: int) -> None:
    """Lower or higher: in the file and in its copy, for every program that has the wall open."""
    running, wall = HeartCount(tmp_path / "hearts.sqlite"), HeartCount(tmp_path / "hearts.sqlite")
    assert [running.add(), running.add(), running.add()] == [1, 2, 3]
    assert wall.put(number) == 3
    assert running.count() == number
    damaged(wall.file, "overwritten")
    assert running.add() == then


ACTS = st.sampled_from(["add", "add", "count", "other", "start", "locked", "copy", *HOW])


@given(acts=st.lists(ACTS, max_size=25), seed=st.integers(0, 9))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happens_no_heart_is_lost(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str], seed: int
) -> None:
    """Two programs give and count, start anew, meet locks and damage: the number is that of the hearts that
    were confirmed, always; what fails is said, and costs nothing.
    """
    file = tmp_path_factory.mktemp("wall") / "hearts.sqlite"
    walls = [HeartCount(file, AT_ONCE), HeartCount(file, AT_ONCE)]
    chance = random.Random(seed)  # noqa: S311  it chooses programs, not secrets
    given_ = 0
    for act in acts:
        wall = chance.choice(walls)
        match act:
            case "add" | "other":
                given_ += 1
                assert wall.add() == given_
            case "count":
                assert wall.count() == given_
            case "start":
                walls[chance.randrange(2)] = HeartCount(file, AT_ONCE)
            case "locked":
                given_ += tried_while_locked(wall)
            case "copy":
                if given_:
                    wall.count()  # one that was damaged as well was mended before
                    wall.copy.write_bytes(b"?")
                    given_ += 1
                    assert wall.add() == given_
            case _:
                if file.exists():
                    wall.count()
                    damaged(file, act)
    assert [wall.count() for wall in walls] == [given_, given_]


def tried_while_locked(wall: HeartCount) -> int:
    """How many hearts were given while another program held the file: none, and that is said."""
    wall.count()
    with closing(sqlite3.connect(wall.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with suppress(HeartCountError):
            wall.add()
            return 1
    return 0
