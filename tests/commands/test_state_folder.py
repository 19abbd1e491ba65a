"""What a display keeps: closed to other users, and where nothing can be kept it plays all the same."""

import os
import shlex
import stat
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.everywhere import as_user
from tests.glass import Glass

ROOT = Path(__file__).parents[2]
A_MINUTE = ("--from", "2026-07-31T09:00", "--to", "2026-07-31T09:01")


def kiosk(*arguments: str, before: list[str], env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """`kiosk` with these arguments, started by the program `before`, to its end."""
    command = [*before, sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=env, text=True, capture_output=True, check=False, timeout=100
    )


def open_to_others(folder: Path) -> list[str]:
    """What in a folder, itself included, another user may look into."""
    return [
        f"{stat.filemode(path.lstat().st_mode)} {path.relative_to(folder)}"
        for path in (folder, *folder.rglob("*"))
        if path.lstat().st_mode & 0o077
    ]


def may_be_another() -> bool:
    """Whether this process may start another as somebody else."""
    return os.geteuid() == 0 and not subprocess.run(["unshare", "--mount", "true"], check=False).returncode


BOOTH = 'format = 1\nmode = "booth"\n'


@pytest.mark.parametrize("mask", [0o000, 0o777])
def test_what_is_kept_is_the_user_s_alone(glass: Glass, tmp_path: Path, mask: int) -> None:
    """Log, copies, hearts and locks, whatever the umask; the folders above are as the umask has them."""
    (tmp_path / "display.toml").write_text(BOOTH)
    (home := tmp_path / "home").mkdir(mode=0o755)
    (home / "state").mkdir(mode=0o755)
    env = {**glass.environment, "XDG_STATE_HOME": str(home / "state")}
    shell = ["sh", "-c", f'umask {mask:03o}; exec "$@"', "sh"]
    done = kiosk("run", "--display", str(tmp_path / "display.toml"), "--for", "7", before=shell, env=env)
    assert done.returncode == 0, done.stderr
    state = home / "state" / "blue-heart-kiosk"
    assert {"log", "screens", "hearts.sqlite", "displays"} <= {path.name for path in state.iterdir()}
    assert open_to_others(state) == []
    assert stat.S_IMODE((home / "state").stat().st_mode) == 0o755


def test_what_an_older_version_left_open_is_closed(glass: Glass, tmp_path: Path) -> None:
    """At the next start, before anything plays. What a link leads to is somebody's own."""
    (elsewhere := tmp_path / "elsewhere").mkdir(mode=0o755)
    state = tmp_path / "blue-heart-kiosk"
    for folder in ("log", "campaigns/77aa/3/translations"):
        (state / folder).mkdir(parents=True)
        (state / folder / "file").write_text("old")
    (state / "link").symlink_to(elsewhere)
    for path in (state, *state.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    env = {**glass.environment, "XDG_STATE_HOME": str(tmp_path)}
    assert kiosk("run", "--for", "0.3", before=[], env=env).returncode == 0
    assert open_to_others(state) == [f"{stat.filemode((state / 'link').lstat().st_mode)} link"]
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o755


@pytest.mark.parametrize("arguments", [[], ["--display", "booth"]], ids=["signage", "booth"])
def test_where_nothing_can_be_kept_it_plays_and_says_so_once(
    glass: Glass, tmp_path: Path, arguments: list[str]
) -> None:
    """A home folder that cannot be written to, as of a service: one warning, and no word more of it."""
    (tmp_path / "display.toml").write_text(BOOTH)
    (tmp_path / "in the way").write_text("")
    arguments = [str(tmp_path / "display.toml") if one == "booth" else one for one in arguments]
    env = {**glass.environment, "XDG_STATE_HOME": str(tmp_path / "in the way")}
    env["LC_ALL"] = "C.UTF-8"  # names no country, whose help lines may have lapsed on the day of the test
    done = kiosk("run", "--for", "3", *arguments, before=[], env=env)
    assert done.returncode == 0
    lines = [line for line in done.stderr.splitlines() if line.startswith("WARNING")]
    (warning,) = [line for line in lines if "no country is known" not in line]  # a booth asks for it
    assert "nothing is kept, no log, no last good copy and no hearts" in warning
    assert "plays blue-heart" in done.stderr


@pytest.mark.skipif(not may_be_another(), reason="only root can be somebody else, and not in every container")
@pytest.mark.parametrize(
    "arguments",
    [
        "--help",
        "run --help",
        "run --for 1",
        "check",
        "contacts BE",
        "snapshot --out {out} --slide donate --size 320x180",
        shlex.join(["timeline", *A_MINUTE]),
    ],
)
def test_a_user_without_a_home_or_a_name_can_do_everything(glass: Glass, arguments: str) -> None:
    """A number that the system knows nothing of, as containers give one, in an empty environment."""
    with TemporaryDirectory() as folder:  # not in pytest's own, which nobody else may look into
        top = Path(folder)
        (out := top / "out").mkdir()
        for opened in (top, out):
            opened.chmod(0o777)
        before = [*as_user(top / "places", "12345"), "env", "-i"]
        before += [f"PATH={os.environ['PATH']}", f"DISPLAY={glass.display}"]
        done = kiosk(*shlex.split(arguments.format(out=out)), before=before, env=dict(os.environ))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert ("nothing is kept" in done.stderr) == arguments.startswith("run --for")
