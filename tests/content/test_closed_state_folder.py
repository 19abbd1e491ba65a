"""The state folder is among the user's own and closed to others; where there can be none, that is said."""

import errno
import os
import pwd
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.storage.state_folder import opened_state_folder, state_folder

NOTHING = "nothing is kept, no log, no last good copy and no hearts"


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    """Files of a test are open to others, as on most machines, and those of the next test as well."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it will be; it is not there yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home" / "state"))
    return tmp_path / "home" / "state" / "blue-heart-kiosk"


def write(file: Path, mode: int) -> Path:
    """A file with these rights, in a folder that anybody may look into."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("old")
    file.chmod(mode)
    return file


def modes(folder: Path) -> dict[str, str]:
    """What everybody may do with what is in a folder, and with itself."""
    found = (folder, *folder.rglob("*"))
    return {path.relative_to(folder).as_posix(): stat.filemode(path.lstat().st_mode) for path in found}


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says."""
    return [record.getMessage() for record in caplog.records]


def test_it_is_below_the_home_folder_or_where_the_environment_puts_it(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the XDG directories have it."""
    assert state_folder() == state
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_folder() == tmp_path / ".local" / "state" / "blue-heart-kiosk"


def test_it_is_made_for_its_user_alone_and_so_is_all_that_comes_after(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With the folders above it, the first time; the second time it is there."""
    assert opened_state_folder() == opened_state_folder() == state
    (state / "log").write_text("a line")
    (state / "screens").mkdir()
    assert modes(state) == {".": "drwx------", "log": "-rw-------", "screens": "drwx------"}
    assert not said(caplog)


def test_all_that_was_open_is_closed(state: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Down to the last file, but for what its owner may do; what is above, or a link leads to, stays open."""
    write(state / "hearts.sqlite", 0o644)
    write(state / "campaigns" / "77aa" / "3" / "campaign.toml", 0o4711)
    (state / "link").symlink_to(write(tmp_path / "elsewhere", 0o644))
    assert opened_state_folder() == state
    found = modes(state)
    assert found.pop("link").startswith("l")
    assert found == {
        ".": "drwx------",
        "hearts.sqlite": "-rw-------",
        "campaigns": "drwx------",
        "campaigns/77aa": "drwx------",
        "campaigns/77aa/3": "drwx------",
        "campaigns/77aa/3/campaign.toml": "-rws------",
    }
    assert stat.filemode(state.parent.stat().st_mode) == "drwxr-xr-x"
    assert stat.filemode((tmp_path / "elsewhere").stat().st_mode) == "-rw-r--r--"
    assert not said(caplog)


def test_what_lies_in_a_closed_folder_needs_no_look(state: Path) -> None:
    """Nobody else comes to it; a start does not wait until all of a large folder was looked at."""
    file = write(state / "store" / "9f.svg", 0o644)
    state.chmod(0o700)
    assert opened_state_folder() == state
    assert stat.filemode(file.stat().st_mode) == "-rw-r--r--"


def test_what_is_another_user_s_is_named_if_it_is_open(
    state: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of root, who tried the program once: it cannot be closed, and need not be where it is already."""
    mine, root_s = write(state / "log" / "mine", 0o644), write(state / "log" / "root's", 0o600)
    chmod = os.chmod

    def of_mine_alone(path: Path, mode: int, **more: bool) -> None:
        if Path(path) == root_s:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM), str(path))
        chmod(path, mode, **more)

    monkeypatch.setattr(os, "chmod", of_mine_alone)
    assert opened_state_folder() == state
    assert modes(state)["log/mine"] == "-rw-------"
    assert not said(caplog)
    for path, mode in ((state, 0o755), (mine, 0o600), (root_s, 0o644)):
        chmod(path, mode)
    assert opened_state_folder() == state
    assert said(caplog) == [
        f"{root_s}: Operation not permitted; it stays open to other users of this machine"
    ]


def refuse(monkeypatch: pytest.MonkeyPatch, *kept: Path) -> list[Path]:
    """Have the system let nobody close these; what it is asked to close, in that order."""
    chmod, asked = os.chmod, list[Path]()

    def but_these(path: Path, mode: int, **more: bool) -> None:
        asked.append(Path(path))
        if Path(path) in kept:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM), str(path))
        chmod(path, mode, **more)

    monkeypatch.setattr(os, "chmod", but_these)
    return asked


def test_what_cannot_be_closed_leaves_nothing_else_open(
    state: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All the others are closed, wherever they lie; and one line says how many are not."""
    files = [write(state / folder / name, 0o644) for folder in "ab" for name in ("1", "2", "3")]
    kept = [state / "a" / "2", state / "b" / "1", state / "b"]
    refuse(monkeypatch, *kept)
    assert opened_state_folder() == state
    left = {path for path in (*files, state, state / "a", state / "b") if path.stat().st_mode & 0o077}
    assert left == set(kept)
    [told] = said(caplog)
    assert told.endswith(": Operation not permitted; it and 2 more stay open to other users of this machine")
    assert told.partition(": ")[0] in map(str, kept)


def test_the_folder_is_closed_before_all_that_is_in_it(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From then on nobody else comes to what is still open, nor puts anything in its place."""
    write(state / "log" / "mine", 0o644)
    asked = refuse(monkeypatch)
    assert opened_state_folder() == state
    assert asked == [state, state / "log", state / "log" / "mine"]


def test_what_is_in_a_folder_that_cannot_be_closed_is_closed_all_the_same(
    state: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a folder that another user made: then it counts."""
    file = write(state / "log" / "mine", 0o644)
    refuse(monkeypatch, state)
    assert opened_state_folder() == state
    assert stat.filemode(file.stat().st_mode) == "-rw-------"
    assert said(caplog) == [f"{state}: Operation not permitted; it stays open to other users of this machine"]


def test_what_goes_meanwhile_is_no_fault(
    state: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an old copy that the display of another screen takes away."""
    files = {write(state / "copy" / name, 0o644) for name in "abc"}
    chmod = os.chmod

    def take_the_others(path: Path, mode: int, **more: bool) -> None:
        chmod(path, mode, **more)
        if Path(path) in files:
            for other in files - {Path(path)}:
                other.unlink(missing_ok=True)

    monkeypatch.setattr(os, "chmod", take_the_others)
    assert opened_state_folder() == state
    assert not said(caplog)


def test_without_a_home_folder_it_says_what_to_do(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user whom the system knows nothing of, as in some containers: no folder, wherever it is started."""

    def unknown(number: int) -> pwd.struct_passwd:
        raise KeyError(number)

    for name in ("HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert state_folder() is None
    assert opened_state_folder() is None
    assert said(caplog) == [f"this user has no home folder: {NOTHING}; XDG_STATE_HOME may name another place"]


def test_where_it_cannot_be_made_it_says_why(state: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Here a file stands in its way; what is written after that is its user's alone all the same."""
    in_the_way = write(state.parent, 0o644)
    assert opened_state_folder() is None
    assert said(caplog) == [f"{state}: Not a directory; {NOTHING}"]
    in_the_way.unlink()
    in_the_way.write_text("new")
    assert stat.filemode(in_the_way.stat().st_mode) == "-rw-------"
