"""The last good copies are there after whatever happens: a crash, a full disk, another program at work.

Run as a program, this file makes a copy again and again and is stopped each time one step later.
"""

import errno
import fcntl
import os
import stat
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.content import kernel_lock
from kiosk.content.plain_file import UnreadableFile
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.last_good import LastGood, folder_for

OLD = {"campaign.toml": "old", "images/a.svg": "<svg/>", "translations/fr.po": "msgid"}
NEW = {"campaign.toml": "new", "images/a.svg": "<svg> </svg>", "images/deep/b.svg": "<svg/>"}


def write(folder: Path, files: dict[str, str]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


def files_in(folder: Path) -> dict[str, str]:
    """The files of a folder and their texts."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def good(_: Path) -> None:
    """Find nothing wrong with a copy."""


class Shelf:
    """What one program of a screen does with a place and a store that it may share."""

    def __init__(self, folder: Path, place: str = "place") -> None:
        self.place, self.store = folder / place, ContentStore(folder / "store")
        self.copies = LastGood(self.place, self.store)

    def save(
        self, source: Path, names: Iterable[str], check: Callable[[Path], object] = good
    ) -> dict[str, str]:
        """Copy files; what the copy holds, which is let go."""
        with self.store.writing():
            copy = self.copies.save({name: self.store.put(source / name) for name in names}, check)
        found = files_in(copy.folder)
        copy.close()
        self.copies.remove_unneeded()
        return found

    def latest(self) -> dict[str, str] | None:
        """What the last good copy holds."""
        copy = self.copies.latest()
        if copy is None:
            return None
        found = files_in(copy.folder)
        copy.close()
        return found


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A place with nothing in it yet."""
    return Shelf(tmp_path)


def test_a_copy_has_the_files_that_were_named_and_no_others(tmp_path: Path, shelf: Shelf) -> None:
    """A campaign's files are kept; what else lies in its folder is not."""
    assert shelf.save(write(tmp_path / "pack", OLD | {"notes.txt": "buy milk"}), OLD) == OLD
    assert shelf.latest() == OLD


def test_a_new_copy_takes_the_place_of_one_that_nobody_plays(tmp_path: Path, shelf: Shelf) -> None:
    """Only the last good copy takes up room, and each content once."""
    shelf.save(write(tmp_path / "old", OLD), OLD)
    shelf.save(write(tmp_path / "new", NEW), NEW)
    assert shelf.latest() == NEW
    assert len(list(shelf.place.iterdir())) == 1
    assert sorted(file.read_text() for file in shelf.store.folder.iterdir()) == sorted(NEW.values())


def test_two_copies_share_what_is_the_same(tmp_path: Path) -> None:
    """Two campaigns with one picture keep it once; what the other needs stays when one lets it go."""
    hall, gate = Shelf(tmp_path, "hall"), Shelf(tmp_path, "gate")
    pack = write(tmp_path / "pack", OLD)
    assert hall.save(pack, OLD) == gate.save(pack, OLD) == OLD
    assert len(list(hall.store.folder.iterdir())) == len(OLD)
    gate.save(write(tmp_path / "new", NEW), NEW)
    assert hall.latest() == OLD


def test_a_copy_stays_for_as_long_as_somebody_plays_it(tmp_path: Path, shelf: Shelf) -> None:
    """A display that has not taken the newest copy yet goes on drawing from the one it has."""
    shelf.save(write(tmp_path / "old", OLD), OLD)
    held = Shelf(tmp_path).copies.latest()
    assert held is not None
    shelf.save(write(tmp_path / "new", NEW), NEW)
    assert files_in(held.folder) == OLD
    held.close()
    shelf.copies.remove_unneeded()
    assert not held.folder.exists()


def test_a_new_copy_is_held_from_the_moment_it_is_there(tmp_path: Path, shelf: Shelf) -> None:
    """Whoever made it plays it, whatever another program of a screen makes after it."""
    pack = write(tmp_path / "pack", OLD)
    with shelf.store.writing():
        made = shelf.copies.save({name: shelf.store.put(pack / name) for name in OLD}, good)
    Shelf(tmp_path).save(write(tmp_path / "new", NEW), NEW)
    assert files_in(made.folder) == OLD
    made.close()
    shelf.copies.remove_unneeded()
    assert not made.folder.exists()


def test_what_cannot_be_read_to_its_end_is_told_from_a_disk_that_cannot_be_written(shelf: Shelf) -> None:
    """As of a stick that was pulled out half way; here a process's memory, which begins with none."""
    with shelf.store.writing(), pytest.raises(UnreadableFile, match=r"^cannot be read: Input/output error: "):
        shelf.store.put(Path("/proc/self/mem"))
    assert list(shelf.store.folder.iterdir()) == []


def test_nothing_is_removed_while_another_program_writes(tmp_path: Path, shelf: Shelf) -> None:
    """What it has written, and not yet made a copy of, is still there when it does."""
    other, pack = Shelf(tmp_path, "other"), write(tmp_path / "pack", OLD)
    with other.store.writing():
        keys = {name: other.store.put(pack / name) for name in OLD}
        shelf.save(write(tmp_path / "new", NEW), NEW)
        assert files_in(other.copies.save(keys, good).folder) == OLD


def test_the_tenth_copy_is_later_than_the_ninth(tmp_path: Path, shelf: Shelf) -> None:
    """Numbers are counted, not sorted as words."""
    for turn in range(11):
        shelf.save(write(tmp_path / "pack", {"a": str(turn)}), ["a"])
        assert shelf.latest() == {"a": str(turn)}


def test_what_did_not_change_is_not_written_again(tmp_path: Path, shelf: Shelf) -> None:
    """A display that starts every morning does not wear out its memory card."""
    source = write(tmp_path / "pack", OLD)
    shelf.save(source, OLD)
    before = written(shelf)
    shelf.save(source, OLD)
    assert written(shelf) == before
    (source / "images/a.svg").write_text("<SVG/>")
    shelf.save(source, OLD)
    assert len([file for file in {*written(shelf)} - {*before} if file[0].parent == shelf.store.folder]) == 1


def written(shelf: Shelf) -> list[tuple[Path, int]]:
    """What stands in the place and in the store, and the number of each file."""
    files = [*shelf.place.rglob("*"), *shelf.store.folder.iterdir()]
    return sorted((file, file.stat().st_ino) for file in files)


def test_a_copy_of_an_older_version_is_still_the_last_good_one(tmp_path: Path, shelf: Shelf) -> None:
    """They were files of their own; what did not change is not copied again, what did takes its place."""
    write(shelf.place / "7", OLD)
    assert shelf.latest() == OLD
    assert shelf.save(write(tmp_path / "old", OLD), OLD) == OLD
    assert [copy.name for copy in shelf.place.iterdir()] == ["7"]
    shelf.save(write(tmp_path / "new", NEW), NEW)
    assert [copy.name for copy in shelf.place.iterdir()] == ["8"]


def test_a_copy_that_is_not_good_is_not_kept(tmp_path: Path, shelf: Shelf) -> None:
    """A file that changed while it was copied leaves the copy before."""
    shelf.save(write(tmp_path / "old", OLD), OLD)

    def refuse(folder: Path) -> None:
        raise ValueError(files_in(folder)["campaign.toml"])

    with pytest.raises(ValueError, match="new"):
        shelf.save(write(tmp_path / "new", NEW), NEW, refuse)
    assert shelf.latest() == OLD
    assert len(list(shelf.place.iterdir())) == 1


def test_two_campaigns_have_two_places(tmp_path: Path) -> None:
    """Two displays of one machine do not take each other's copies; a newer program finds those it has."""
    assert folder_for(Path("/srv/hall"), tmp_path) == tmp_path / "d93644f7538a3ee7"
    assert folder_for(Path("a/campaign.toml"), tmp_path) != folder_for(Path("b/campaign.toml"), tmp_path)
    assert folder_for(Path("a"), tmp_path) == folder_for(Path("a").absolute(), tmp_path)


def test_what_a_crash_left_is_removed(tmp_path: Path, shelf: Shelf) -> None:
    """It would take up room for good."""
    shelf.save(write(tmp_path / "old", OLD), OLD)
    (write(shelf.place / "unfinished-1", OLD), write(shelf.store.folder, {"unfinished-2": "half of it"}))
    shelf.copies.remove_unneeded()
    assert [copy.name for copy in shelf.place.iterdir()] == ["1"]
    assert len(list(shelf.store.folder.iterdir())) == len(OLD)


def test_a_number_that_another_program_took_a_moment_before_is_left_to_it(
    tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two screens see a change at once, and each has a copy; the next number is free."""
    rename = os.rename

    def too_late(source: Path, target: Path) -> None:
        if target == shelf.place / "1":
            write(target, OLD)
        rename(source, target)

    monkeypatch.setattr(os, "rename", too_late)
    assert shelf.save(write(tmp_path / "new", NEW), NEW) == NEW
    assert [copy.name for copy in shelf.place.iterdir()] == ["2"]


def test_a_copy_that_is_being_removed_is_none(tmp_path: Path, shelf: Shelf) -> None:
    """Whoever removes it holds it alone; nobody begins to play it then."""
    shelf.save(write(tmp_path / "old", OLD), OLD)
    lock = kernel_lock.exclusive(shelf.place / "1")
    assert lock is not None
    with lock:
        assert shelf.latest() is None
    assert shelf.latest() == OLD


def test_on_a_file_system_without_locks_the_last_good_copy_is_there(
    tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on some of a network's: there is none made then, and nothing removed."""
    shelf.save(write(tmp_path / "old", OLD), OLD)

    def none(handle: int, kind: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK), handle, kind)

    monkeypatch.setattr(fcntl, "flock", none)
    assert shelf.latest() == OLD
    with pytest.raises(OSError, match=os.strerror(errno.ENOLCK)):
        shelf.save(write(tmp_path / "new", NEW), NEW)
    assert shelf.latest() == OLD


def test_on_a_file_system_without_links_a_copy_has_files_of_its_own(
    tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a stick; they are brought to the disk as the others are."""
    synced: list[str] = []
    fsync = os.fsync

    def none(source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM), source, None, target)

    def noted(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    monkeypatch.setattr(os, "link", none)
    monkeypatch.setattr(os, "fsync", noted)
    assert shelf.save(write(tmp_path / "old", OLD), OLD) == shelf.latest() == OLD
    assert {"campaign.toml", "a.svg", "fr.po"} <= {*synced}


def test_what_is_kept_is_closed_to_others_whatever_the_umask(tmp_path: Path, shelf: Shelf) -> None:
    """A campaign may not be public yet."""
    before = os.umask(0)
    try:
        shelf.save(write(tmp_path / "pack", {"films/2026/may.vtt": "WEBVTT"}), ["films/2026/may.vtt"])
    finally:
        os.umask(before)
    closed = (shelf.place, shelf.place / "1", shelf.store.folder)
    assert [stat.filemode(folder.stat().st_mode) for folder in closed] == ["drwx------"] * 3


def test_what_could_not_be_written_leaves_nothing(
    tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that is full what was written until then is given back."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        shelf.save(write(tmp_path / "old", OLD), OLD)
    assert list(shelf.store.folder.iterdir()) == []


def test_a_film_is_copied_without_being_held_in_memory(tmp_path: Path, shelf: Shelf) -> None:
    """It may have more bytes than the machine has of memory. Its name says what it is and how it ended."""
    film = tmp_path / "WALK.MP4"
    with film.open("wb") as file:
        file.truncate(40_000_000)
    tracemalloc.start()
    try:
        with shelf.store.writing():
            key = shelf.store.put(film)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
    assert key == sha256(bytes(40_000_000)).hexdigest() + ".mp4"
    assert shelf.store.file(key).stat().st_size == 40_000_000


def test_where_nothing_was_kept_there_is_nothing(shelf: Shelf) -> None:
    """A first start has no last good copy."""
    assert shelf.latest() is None
    (shelf.place / "unfinished-1").mkdir(parents=True)
    assert shelf.latest() is None


@pytest.mark.parametrize("how", ["killed", "out of room"])
def test_whatever_happens_the_copy_before_or_the_new_one_is_there_whole(tmp_path: Path, how: str) -> None:
    """Power that fails, or a disk that fills, at any step of the way: there is a whole copy, and the next
    attempt succeeds.
    """
    folder = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, __file__, str(tmp_path), how],
        env=os.environ | {"PYTHONPATH": str(folder)},
        text=True,
        capture_output=True,
        check=True,
    )
    steps = done.stdout.splitlines()
    assert steps[0] == "old"
    assert steps[-1] == "new"
    assert len(steps) > 20


def die(event: str, _: tuple[object, ...]) -> None:
    """As if the power failed."""
    if event.startswith(("os.", "open", "shutil.")):
        os._exit(9)


def find_no_room(event: str, about: tuple[object, ...]) -> None:
    """As if the disk were full."""
    writes = event == "open" and isinstance(about[2], int) and about[2] & (os.O_CREAT | os.O_WRONLY)
    if event == "os.mkdir" or writes:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


Trouble = Callable[[str, tuple[object, ...]], None]


def attempt(source: Path, shelf: Shelf, steps: int, trouble: Trouble) -> bool:
    """Make a copy in a process that meets trouble after so many steps; whether it got to the end."""
    left = [steps]

    def hook(event: str, about: tuple[object, ...]) -> None:
        left[0] -= 1
        if left[0] <= 0:
            trouble(event, about)

    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    sys.addaudithook(hook)
    try:
        shelf.save(source, NEW)
    except OSError:
        os._exit(1)
    os._exit(0)


def stop_at_every_step(folder: Path, how: str) -> None:
    """Print which copy is there after each attempt, each stopped one step later, until one got to the end."""
    old, new = write(folder / "old", OLD), write(folder / "new", NEW)
    finished, steps = False, 0
    while not finished:
        steps += 1
        shelf = Shelf(folder / str(steps))
        shelf.save(old, OLD)
        finished = attempt(new, shelf, steps, die if how == "killed" else find_no_room)
        found = shelf.latest()
        assert found in (OLD, NEW), found
        sys.stdout.write(f"{found['campaign.toml']}\n")
        assert shelf.save(new, NEW) == NEW
        assert len(list(shelf.place.iterdir())) == 1
        assert len(list(shelf.store.folder.iterdir())) == len({*NEW.values()})


if __name__ == "__main__":
    stop_at_every_step(Path(sys.argv[1]), sys.argv[2])
