"""One program to a screen: who is refused, and who never is, whatever a crash or a copied disk has left."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from kiosk.ui.window.screen_lock import ScreenClaim, ScreenTaken
from tests.glass import Glass


def run(glass: Glass, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`kiosk run` on a glass, to its end."""
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    return subprocess.run(
        command, env=glass.environment, text=True, capture_output=True, check=False, timeout=60
    )


def lines_until(said: str, stream: IO[str] | None) -> list[str]:
    """The lines of a log up to the one that says something."""
    assert stream
    lines: list[str] = []
    for line in stream:
        lines.append(line)
        if said in line:
            return lines
    raise AssertionError(f"it never said {said}:\n{''.join(lines)}")


@contextmanager
def playing(glass: Glass, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """`kiosk run` that has taken its screen; it ends by itself should nobody end it."""
    with glass.playing("run", "--for", "60", *arguments) as process:
        lines_until("plays ", process.stderr)
        yield process


def lock() -> Path:
    """The file that claims the screen of the last run."""
    (file,) = Path(os.environ["XDG_STATE_HOME"]).rglob("*.lock")
    return file


@pytest.mark.parametrize(
    "left",
    [
        b"",
        b"\x00\xff not what it was \n\n",
        b"1\nkiosk\nanother-machine\n0b1e\n77aa\n",  # a disk that was cloned, a machine that was renamed
        b"{living}\npython3\n{host}\n{machine}\n{boot}\n",  # a container, where numbers come again
        b"{living}\n",
    ],
    ids=["emptied", "garbled", "of another machine", "a living process", "its number alone"],
)
def test_what_a_crash_left_keeps_no_screen_dark(glass: Glass, left: bytes) -> None:
    """The claim is the kernel's, and ends with its process; what stands in the file decides nothing."""
    with playing(glass) as process:
        process.kill()
        process.wait(20)
        file = lock()
    known = {
        b"{living}": str(os.getpid()).encode(),
        b"{host}": os.uname().nodename.encode(),
        b"{machine}": Path("/etc/machine-id").read_bytes().strip()
        if Path("/etc/machine-id").exists()
        else b"",
        b"{boot}": Path("/proc/sys/kernel/random/boot_id").read_bytes().strip(),
    }
    for name, value in known.items():
        left = left.replace(name, value)
    file.write_bytes(left)
    done = run(glass, "--for", "0.3")
    assert done.returncode == 0, done.stderr


def test_a_second_program_is_refused_in_one_sentence(glass: Glass) -> None:
    """It ends with 2 and says who is there; where the file was emptied meanwhile, without the number."""
    with playing(glass) as process:
        second = run(glass)
        assert (second.returncode, second.stderr.splitlines()[-1]) == (
            2,
            f"process {process.pid} already plays on screen screen: end it first",
        )
        lock().write_bytes(b"")
        third = run(glass)
        assert third.returncode == 2
        assert "another program already plays on screen screen: end it first" in third.stderr


def test_a_program_that_was_started_by_it_holds_no_screen(tmp_path: Path) -> None:
    """What it started, a voice, may live longer; it has no hand on the claim."""
    claim = ScreenClaim(tmp_path)
    claim.take("HDMI-1")
    with subprocess.Popen(["sleep", "60"], close_fds=False) as longer:
        claim.release()
        try:
            ScreenClaim(tmp_path).take("HDMI-1")
        finally:
            longer.kill()


@pytest.mark.usefixtures("qapp")
def test_a_screen_is_claimed_once(tmp_path: Path) -> None:
    """The second on a screen is refused; another screen is free, and so is one that was given back."""
    claim, other = ScreenClaim(tmp_path), ScreenClaim(tmp_path)
    claim.take("HDMI-1")
    with pytest.raises(ScreenTaken, match=rf"process {os.getpid()} already plays on screen HDMI-1"):
        other.take("HDMI-1")
    other.take("HDMI-2")
    claim.release()
    other.take("HDMI-1")


@pytest.mark.usefixtures("qapp")
def test_a_claim_that_cannot_be_written_does_not_keep_a_display_dark(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A machine whose disk is read-only plays, and says once what is missing."""
    (tmp_path / "screens").write_text("in the way")
    claim = ScreenClaim(tmp_path / "screens")
    for screen in ("HDMI-1", "HDMI-2", "HDMI-1"):
        claim.follow(screen)
    assert caplog.text.count("nothing keeps a second program from this screen") == 1


@pytest.fixture
def wall() -> Iterator[Glass]:
    """A glass of two screens, LEFT and RIGHT, of which RIGHT can be unplugged."""
    with Glass() as glass:
        monitors(glass, "--setmonitor", "LEFT", "960/250x1080/300+0+0", "screen")
        plug_in(glass)
        yield glass


def monitors(glass: Glass, *arguments: str) -> None:
    """Change the screens of a glass."""
    subprocess.run(["xrandr", *arguments], env=glass.environment, check=True, timeout=20)


def plug_in(glass: Glass) -> None:
    """Connect the right screen."""
    monitors(glass, "--setmonitor", "RIGHT", "960/250x1080/300+960+0", "none")


def on_right(folder: Path) -> Path:
    """A display on the right screen."""
    file = folder / "display.toml"
    file.write_text('format = 1\nscreen.output = "RIGHT"\n')
    return file


def test_the_claim_goes_with_the_window(wall: Glass, tmp_path: Path) -> None:
    """A screen is unplugged, and its window moves: it holds the screen it has come to, not the other."""
    display = str(on_right(tmp_path))
    with playing(wall, "--display", display) as process:
        monitors(wall, "--delmonitor", "RIGHT")
        lines_until("screen LEFT", process.stderr)
        refused = run(wall, "--for", "0.3")
        assert (refused.returncode, f"process {process.pid} already plays" in refused.stderr) == (2, True)
        plug_in(wall)
        lines_until("screen RIGHT", process.stderr)
        assert run(wall, "--for", "0.3").returncode == 0
        assert run(wall, "--display", display).returncode == 2


def test_a_window_that_comes_to_a_taken_screen_plays_on(wall: Glass, tmp_path: Path) -> None:
    """Two programs on one screen are better than a dark one; the log says it once."""
    with playing(wall) as first, playing(wall, "--display", str(on_right(tmp_path))) as second:
        monitors(wall, "--delmonitor", "RIGHT")
        (told,) = lines_until("moved", second.stderr)[-1:]
        said = f"the window has moved, and process {first.pid} already plays on screen LEFT"
        assert said in told
        second.terminate()
        assert said not in (second.communicate(timeout=20)[1] or "")
        assert second.returncode == 0


@pytest.mark.usefixtures("qapp")
def test_no_screen_at_all_is_nobodys(tmp_path: Path) -> None:
    """While no screen is connected Qt names one "": any number of programs wait there for theirs."""
    for claim in (ScreenClaim(tmp_path), ScreenClaim(tmp_path)):
        claim.take("")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["a pipe", "a link"])
def test_a_lock_that_is_no_plain_file_keeps_no_screen_dark(glass: Glass, tmp_path: Path, kind: str) -> None:
    """It is named, and what a link leads to stays as it was."""
    with playing(glass) as process:
        process.kill()
        process.wait(20)
        file = lock()
    file.unlink()
    (somebody_s := tmp_path / "diary").write_text("mine")
    os.mkfifo(file) if kind == "a pipe" else file.symlink_to(somebody_s)
    done = run(glass, "--for", "0.3")
    assert done.returncode == 0, done.stderr
    assert f"{file.name} is not a plain file: remove it" in done.stderr
    assert somebody_s.read_text() == "mine"


def test_a_screen_is_the_same_however_it_is_spelt(glass: Glass, monkeypatch: pytest.MonkeyPatch) -> None:
    """`:0` and `:0.0` are one display: the second program on it is refused."""
    with playing(glass):
        monkeypatch.setattr(glass, "display", f"{glass.display}.0")
        done = run(glass, "--for", "0.3")
    assert done.returncode == 2, done.stderr
    assert "already plays on screen" in done.stderr
