"""`kiosk wall` says how many hearts there are, saves that, puts it back, begins anew; no number is lost."""

import io
import threading
from pathlib import Path

import pytest

from kiosk.visit.wall.heart_count import HeartCount, wall_in
from kiosk.visit.wall.saved_wall import saved_in
from tests.commands.calling import Caller

STATE = "blue-heart-kiosk"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state folder, which is not there yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / STATE


@pytest.fixture
def wall(state: Path) -> HeartCount:
    """A wall of three hearts, as a display that runs has it."""
    found = HeartCount(wall_in(state))
    for _ in range(3):
        found.add()
    return found


def test_it_says_how_many_there_are(kiosk: Caller, wall: HeartCount) -> None:
    """And which file that is."""
    ended = kiosk("wall")
    assert (ended.code, ended.out, ended.err) == (0, f"3 hearts on the wall of {wall.file}\n", "")


def test_what_was_saved_is_restored_on_another_day(kiosk: Caller, wall: HeartCount, tmp_path: Path) -> None:
    """While a display runs, which goes on from there; the number that stood is saved, and where is said."""
    file = tmp_path / "gala.toml"
    assert kiosk("wall", "--save", file).out == f"3 hearts saved in {file}\n"
    assert wall.add() == 4
    ended = kiosk("wall", "--restore", file)
    kept = wall.file.with_name("hearts.before-1.toml")
    assert ended.out == f"3 hearts on the wall now\nThe 4 hearts before are saved in {kept}\n"
    assert saved_in(kept) == 4
    assert wall.add() == 4
    assert kiosk("wall", "--restore", kept).out.startswith("4 hearts on the wall now\n")
    assert saved_in(wall.file.with_name("hearts.before-2.toml")) == 4


def test_a_wall_is_restored_on_a_new_machine(kiosk: Caller, state: Path, tmp_path: Path) -> None:
    """On which no display has run yet."""
    file = tmp_path / "gala.toml"
    file.write_text("format = 1\nhearts = 1\nsaved = 2026-07-30T09:00:00Z\n")
    assert kiosk("wall", "--restore", file).out == "1 heart on the wall now\n"
    assert HeartCount(wall_in(state)).count() == 1


@pytest.mark.parametrize(("said", "number"), [("reset\n", 0), ("yes\n", 3), ("", 3), (None, 3)])
def test_a_reset_asks_for_a_word(
    kiosk: Caller, wall: HeartCount, monkeypatch: pytest.MonkeyPatch, said: str | None, number: int
) -> None:
    """And does nothing without it, as where nobody can answer."""
    monkeypatch.setattr("sys.stdin", None if said is None else io.StringIO(said))
    ended = kiosk("wall", "--reset")
    assert ended.out.startswith('There are 3 hearts on the wall. Write "reset" to begin anew at none:\n')
    assert (ended.code, wall.count()) == ((0, 0) if not number else (2, 3))
    assert ended.err == ("" if not number else 'nothing was changed: write the word "reset", or say --yes\n')


def test_a_reset_keeps_the_number_that_stood(kiosk: Caller, wall: HeartCount) -> None:
    """It can be restored, and nothing is asked where that was said."""
    kept = wall.file.with_name("hearts.before-1.toml")
    ended = kiosk("wall", "--reset", "--yes")
    assert ended.out == f"0 hearts on the wall now\nThe 3 hearts before are saved in {kept}\n"
    assert (wall.count(), saved_in(kept)) == (0, 3)


def test_a_number_that_cannot_be_kept_is_not_given_up(
    kiosk: Caller, wall: HeartCount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a full disk: then nothing is changed, and it is said."""

    def full(_file: Path, _hearts: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.commands.wall.save", full)
    ended = kiosk("wall", "--reset", "--yes")
    assert ended.code == 2
    assert ended.err.startswith(f"{wall.file}: No space left on device")
    assert wall.count() == 3


def test_hearts_that_are_given_meanwhile_are_saved(kiosk: Caller, wall: HeartCount) -> None:
    """A visitor gives one while the wall is reset: it is among those that were saved, or on the new wall."""
    number = wall.count()
    giver = threading.Thread(target=lambda: [wall.add() for _ in range(5)])
    giver.start()
    assert kiosk("wall", "--reset", "--yes").code == 0
    giver.join()
    saved = saved_in(wall.file.with_name("hearts.before-1.toml"))
    assert saved + wall.count() == number + 5


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, ": there is no such file: `kiosk wall --save` writes one"),
        ("hearts = 3", ': "format" is missing'),
        ("format = 1\nhearts = -3\nsaved = 2026-07-30T09:00:00Z", ":2: hearts"),
        ("format = 1\nhearts = 1.5\nsaved = 2026-07-30T09:00:00Z", ":2: hearts"),
        ("format = 1\nhearts = 3\nsaved = 2026-07-30T09:00:00", ":3: saved"),
        ("three hearts", ":1: "),
    ],
)
def test_what_is_no_saved_wall_is_refused(
    kiosk: Caller, wall: HeartCount, tmp_path: Path, text: str | None, said: str
) -> None:
    """With its line, and nothing is changed."""
    file = tmp_path / "gala.toml"
    if text is not None:
        file.write_text(text + "\n")
    ended = kiosk("wall", "--restore", file)
    assert (ended.code, ended.out) == (2, "")
    assert f"{file}{said}" in ended.err
    assert wall.count() == 3


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--reset", "--save", "a"), "--save, --restore and --reset: one at a time\n"),
        (("--yes",), "--yes belongs to --reset, which alone asks\n"),
        (("--save", "/nowhere/at/all.toml"), "/nowhere/at/all.toml: No such file or directory\n"),
    ],
)
@pytest.mark.usefixtures("wall")
def test_a_wrong_use_is_said(kiosk: Caller, options: tuple[str, ...], said: str) -> None:
    """In a line, and nothing is changed."""
    ended = kiosk("wall", *options)
    assert (ended.code, ended.out, ended.err) == (2, "", said)


@pytest.mark.usefixtures("wall")
def test_nothing_is_written_over(kiosk: Caller, tmp_path: Path) -> None:
    """An older save stays."""
    file = tmp_path / "gala.toml"
    file.write_text("mine")
    ended = kiosk("wall", "--save", file)
    assert (ended.code, ended.err) == (2, f"--save {file}: there is a file already; name a new one\n")
    assert file.read_text() == "mine"


@pytest.mark.parametrize("options", [(), ("--save", "x.toml"), ("--reset", "--yes")])
def test_a_machine_without_a_wall_says_so(kiosk: Caller, state: Path, options: tuple[str, ...]) -> None:
    """And none is made."""
    ended = kiosk("wall", *options)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"there is no wall of hearts yet: {wall_in(state)} would be its file")
    assert not state.exists()
