"""The last good copy is there after whatever happens: a crash, a full disk, a campaign that is not good.

Run as a program, this file makes a copy again and again and is stopped each time one step later.
"""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.storage.last_good import folder_for, latest, save

OLD = {"campaign.toml": "old", "images/a.svg": "<svg/>", "translations/fr.po": "msgid"}
NEW = {"campaign.toml": "new", "images/a.svg": "<svg> </svg>", "images/deep/b.svg": "<svg/>"}


def write(folder: Path, files: dict[str, str]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


def files_in(folder: Path | None) -> dict[str, str]:
    """The files of a folder and their texts."""
    assert folder is not None
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def good(_: Path) -> None:
    """Find nothing wrong with a copy."""


def test_a_copy_has_the_files_that_were_named_and_no_others(tmp_path: Path) -> None:
    """A campaign's files are kept; what else lies in its folder is not."""
    source = write(tmp_path / "pack", OLD | {"notes.txt": "buy milk"})
    copy = save(source, OLD, tmp_path / "place", good)
    assert files_in(copy) == OLD
    assert latest(tmp_path / "place") == copy


def test_a_new_copy_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    """Only the last good copy takes up room."""
    place = tmp_path / "place"
    save(write(tmp_path / "old", OLD), OLD, place, good)
    copy = save(write(tmp_path / "new", NEW), NEW, place, good)
    assert files_in(latest(place)) == NEW
    assert list(place.iterdir()) == [copy]


def test_the_tenth_copy_is_later_than_the_ninth(tmp_path: Path) -> None:
    """Numbers are counted, not sorted as words."""
    for turn in range(11):
        save(write(tmp_path / "pack", {"a": str(turn)}), ["a"], tmp_path / "place", good)
        assert files_in(latest(tmp_path / "place")) == {"a": str(turn)}


def test_what_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    """A display that starts every morning does not wear out its memory card."""
    source, place = write(tmp_path / "pack", OLD), tmp_path / "place"
    first = save(source, OLD, place, good)
    assert save(source, OLD, place, good) == first
    (source / "images/a.svg").write_text("<SVG/>")
    assert save(source, OLD, place, good) != first


def test_a_copy_that_is_not_good_is_not_kept(tmp_path: Path) -> None:
    """A file that changed while it was copied leaves the copy before."""
    place = tmp_path / "place"
    save(write(tmp_path / "old", OLD), OLD, place, good)

    def refuse(folder: Path) -> None:
        raise ValueError(files_in(folder)["campaign.toml"])

    with pytest.raises(ValueError, match="new"):
        save(write(tmp_path / "new", NEW), NEW, place, refuse)
    assert files_in(latest(place)) == OLD
    assert len(list(place.iterdir())) == 1


def test_a_file_that_is_gone_leaves_the_copy_before(tmp_path: Path) -> None:
    """A stick that is pulled out while it is copied does no harm."""
    place = tmp_path / "place"
    save(write(tmp_path / "old", OLD), OLD, place, good)
    with pytest.raises(FileNotFoundError):
        save(write(tmp_path / "new", NEW), [*NEW, "images/gone.svg"], place, good)
    assert files_in(latest(place)) == OLD


def test_two_campaigns_have_two_places(tmp_path: Path) -> None:
    """Two displays of one machine do not take each other's copies."""
    assert folder_for(Path("a/campaign.toml"), tmp_path) != folder_for(Path("b/campaign.toml"), tmp_path)
    assert folder_for(Path("a"), tmp_path) == folder_for(Path("a").absolute(), tmp_path)


def test_where_nothing_was_kept_there_is_nothing(tmp_path: Path) -> None:
    """A first start has no last good copy."""
    assert latest(tmp_path / "place") is None
    (tmp_path / "place" / "unfinished-1").mkdir(parents=True)
    assert latest(tmp_path / "place") is None


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


def attempt(source: Path, place: Path, steps: int, trouble: Trouble) -> bool:
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
        save(source, NEW, place, good)
    except OSError:
        os._exit(1)
    os._exit(0)


def stop_at_every_step(folder: Path, how: str) -> None:
    """Print which copy is there after each attempt, each stopped one step later, until one got to the end."""
    old, new = write(folder / "old", OLD), write(folder / "new", NEW)
    finished, steps = False, 0
    while not finished:
        steps += 1
        place = folder / str(steps)
        save(old, OLD, place, good)
        finished = attempt(new, place, steps, die if how == "killed" else find_no_room)
        found = files_in(latest(place))
        assert found in (OLD, NEW), found
        sys.stdout.write(f"{found['campaign.toml']}\n")
        assert files_in(save(new, NEW, place, good)) == NEW
        assert len(list(place.iterdir())) == 1


if __name__ == "__main__":
    stop_at_every_step(Path(sys.argv[1]), sys.argv[2])
