"""`kiosk run` on a real screen: from the first picture to the end, through what goes wrong on the way."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.glass import Glass, Pixels

Look = Callable[[Pixels], bool]

RED, GREEN, BLUE = (200, 30, 40), (20, 160, 60), (30, 60, 200)
CAMPAIGN = """
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[[slides]]
id = "picture"
kind = "image"
image = "{picture}.png"
seconds = 5
"""


def paint(pack: Path, name: str, colour: tuple[int, int, int]) -> None:
    """A picture of one colour, with a white mark at the top left."""
    picture = Image.new("RGB", (1920, 1080), colour)
    picture.paste((255, 255, 255), (0, 0, 400, 200))
    picture.save(pack / f"{name}.png")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A campaign that shows red; green and blue lie beside it."""
    folder = tmp_path / "pack"
    folder.mkdir()
    for name, colour in {"red": RED, "green": GREEN, "blue": BLUE}.items():
        paint(folder, name, colour)
    return show(folder, "red")


def show(pack: Path, name: str) -> Path:
    """Save the campaign so that it shows a picture."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(picture=name))
    return pack


def is_all(colour: tuple[int, int, int]) -> Look:
    """Whether the middle of the glass has a colour."""
    return lambda seen: bool((np.abs(seen[500:580, 900:1000].astype(int) - colour) <= 3).all())


def run(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """`kiosk run` with these arguments, to its end."""
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    return subprocess.run(command, env=env, text=True, capture_output=True, check=False, timeout=60)


def test_the_first_picture_comes_whole_and_first(glass: Glass, pack: Path) -> None:
    """The screen is left as it is until the first slide stands on it: no splash, no bare window, no fade."""
    before = glass.pixels()[::40, ::40]
    with glass.playing("run", str(pack)):
        while (seen := glass.pixels()[::40, ::40])[13, 24].tolist() != list(RED):
            assert (seen == before).all()
        glass.wait_for(is_all(RED))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_can_end_it(glass: Glass, pack: Path, number: signal.Signals) -> None:
    """A service manager or a terminal ends it at once and cleanly."""
    with glass.playing("run", str(pack)) as process:
        glass.wait_for(is_all(RED))
        process.send_signal(number)
        assert process.wait(10) == 0


def test_it_can_be_ended_before_its_first_picture(glass: Glass, pack: Path) -> None:
    """However early the system asks, the program is gone without an error."""
    with glass.playing("run", str(pack)) as process:
        assert process.stderr
        process.stderr.readline()
        process.terminate()
        assert process.wait(10) == 0


def test_ctrl_q_ends_it_and_no_other_key_does(glass: Glass, pack: Path) -> None:
    """Passers-by with a keyboard change nothing; the operator can leave."""
    with glass.playing("run", str(pack)) as process:
        glass.wait_for(is_all(RED))
        for key in ("Escape", "alt+F4", "ctrl+c", "q", "space"):
            glass.press(key)
        glass.wait_for(is_all(RED))
        assert process.poll() is None
        glass.press("ctrl+q")
        assert process.wait(10) == 0


def test_it_ends_after_the_time_asked_for(glass: Glass, pack: Path) -> None:
    """A rehearsal has an end."""
    assert run(str(pack), "--for", "0.5", env=glass.environment).returncode == 0


def test_a_second_program_on_a_screen_is_refused(glass: Glass, pack: Path) -> None:
    """Two programs would cover each other; the second is told who is there. A window is free to join them."""
    with glass.playing("run", str(pack)) as process:
        glass.wait_for(is_all(RED))
        second = run(env=glass.environment)
        assert second.returncode == 2
        assert f"process {process.pid} " in second.stderr
        assert run(str(pack), "--window", "320x180", "--for", "0.5", env=glass.environment).returncode == 0


def test_a_saved_change_comes_in_with_the_next_slide(glass: Glass, pack: Path) -> None:
    """An operator saves; the glass follows when the slide on it ends. What is broken changes nothing."""
    with glass.playing("run", str(pack), "--speed", "5") as process:
        glass.wait_for(is_all(RED))
        show(pack, "green")
        glass.wait_for(is_all(GREEN))
        (pack / "campaign.toml").write_text("format = 1\nthis is not TOML")
        assert process.stderr
        while "campaign.toml:2" not in process.stderr.readline():
            pass
        glass.wait_for(is_all(GREEN))
        show(pack, "blue")
        glass.wait_for(is_all(BLUE))


def test_a_pack_that_is_taken_away_keeps_playing(glass: Glass, pack: Path) -> None:
    """A stick that is pulled out leaves its campaign on the glass, also after a restart."""
    with glass.playing("run", str(pack), "--speed", "5") as process:
        glass.wait_for(is_all(RED))
        show(pack, "green")
        glass.wait_for(is_all(GREEN))
        pack.rename(pack.with_name("elsewhere"))
        assert process.stderr
        while "there is no such campaign" not in process.stderr.readline():
            pass
        glass.wait_for(is_all(GREEN))
    with glass.playing("run", str(pack)):
        glass.wait_for(is_all(GREEN))


def test_a_broken_campaign_is_said_and_something_else_plays(glass: Glass, pack: Path) -> None:
    """Every fault stands in the log with its line; people see the built-in campaign."""
    (pack / "campaign.toml").write_text(
        CAMPAIGN.format(picture="missing").replace("seconds = 5", "seconds = 1")
    )
    done = run(str(pack), "--for", "1", env=glass.environment)
    assert done.returncode == 0
    assert "campaign.toml:10" in done.stderr
    assert "campaign.toml:11" in done.stderr
    assert "playing the built-in campaign" in done.stderr


def test_the_log_has_what_was_wrong_at_the_start(glass: Glass, pack: Path) -> None:
    """Whoever looks into it the next day finds why another campaign played, with its line."""
    (pack / "campaign.toml").write_text("format = 1\ntitle = 5\n")
    run(str(pack), "--for", "1", env=glass.environment)
    (file,) = Path(os.environ["XDG_STATE_HOME"]).rglob("*.log")
    written = file.read_text()
    assert f"ERROR {pack}/campaign.toml:2: title: 5 is not a text in quotes" in written
    assert written.index("ERROR") < written.index(" INFO log: ")


def test_strict_refuses_a_broken_campaign(glass: Glass, pack: Path) -> None:
    """Whoever tests a campaign gets its faults, and no picture."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(picture="missing"))
    done = run(str(pack), "--strict", env=glass.environment)
    assert done.returncode == 2
    assert "campaign.toml:10" in done.stderr


def test_a_picture_that_cannot_be_drawn_is_passed_over(glass: Glass, pack: Path) -> None:
    """A damaged picture is named in the log, and the next slide stands in its place."""
    (pack / "red.png").write_bytes(b"not a picture")
    with (pack / "campaign.toml").open("a") as campaign:
        campaign.write('[[slides]]\nid = "other"\nkind = "image"\nimage = "blue.png"\n')
    with glass.playing("run", str(pack)) as process:
        glass.wait_for(is_all(BLUE))
        assert process.stderr
        while "slide picture: " not in process.stderr.readline():
            pass
        glass.wait_for(is_all(BLUE))


@pytest.mark.parametrize(
    ("rotation", "corner"),
    [(0, np.s_[20:180, 20:380]), (180, np.s_[-180:-20, -380:-20])],
)
def test_a_turned_display_turns_its_pictures(
    glass: Glass, pack: Path, tmp_path: Path, rotation: int, corner: tuple[slice, slice]
) -> None:
    """The top of the picture is where the top of the screen hangs."""
    (tmp_path / "display.toml").write_text(f"format = 1\nrotation = {rotation}\n")
    with glass.playing("run", str(pack), "--display", str(tmp_path / "display.toml")):
        glass.wait_for(is_all(RED))
        glass.wait_for(lambda seen: bool((seen[corner] == 255).all()))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--speed", "0"], "--speed 0.0"),
        (["--speed", "nan"], "--speed nan"),
        (["--for", "-1"], "--for -1.0"),
        (["--for", "1e99"], "--for 1e+99"),
        (["--window", "wide"], '"wide" is no size'),
        (["--at", "yesterday"], '"yesterday" is no time'),
        (["--at", "9999-12-31"], "9999-12-31"),
        (["--renderer", "magic"], "magic"),
        (["/nowhere", "--strict"], "there is no such campaign"),
        (["--display", "/nowhere.toml", "--strict"], "there is no such file"),
    ],
)
def test_what_cannot_be_used_is_refused_with_words(arguments: list[str], said: str) -> None:
    """A slip of the hand ends with what was wrong and how to write it, not with the program's inside."""
    done = run(*arguments, env=dict(os.environ))
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_screen_it_says_so() -> None:
    """Started where nothing can be seen, it ends with what to do."""
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = run(env={**env, "QT_QPA_PLATFORM": "xcb"})
    assert done.returncode == 2
    assert "graphical session" in done.stderr


def test_the_log_is_kept_and_names_what_an_operator_asks(glass: Glass, pack: Path) -> None:
    """What draws, which screen, which campaign, which playlist: in a file of the state folder, too."""
    assert run(str(pack), "--for", "4", env=glass.environment).returncode == 0
    (file,) = Path(os.environ["XDG_STATE_HOME"]).rglob("*.log")
    said = file.read_text()
    for part in ("renderer: software", "1920 x 1080", "playlist all of hall"):
        assert part in said


def test_a_machine_without_an_encoding_is_no_news(glass: Glass, pack: Path) -> None:
    """Started by a service or over ssh the locale may be C; nothing is wrong, and nothing is said of it."""
    done = run(str(pack), "--for", "1", env={**glass.environment, "LC_ALL": "C"})
    assert done.returncode == 0
    assert "WARNING" not in done.stderr
    assert "locale" not in done.stderr


def left_behind(mark: str) -> list[str]:
    """The programs that run with a mark in their environment; they are ended."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it may have ended, or be another user's
            if mark.encode() in (process / "environ").read_bytes():
                found.append((process / "comm").read_text().strip())
                os.kill(int(process.name), signal.SIGTERM)
    return found


def test_a_session_without_a_bus_gets_none(pack: Path) -> None:
    """A bus that is started for whoever asks on a bare X screen would run on after the program."""
    assert shutil.which("dbus-launch")
    with Glass(320, 180) as glass:  # on one that is shared an earlier program may have had a bus started
        env = {**glass.environment, "LEFT_BY": str(pack)}
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        assert run(str(pack), "--for", "1", env=env).returncode == 0
        assert not left_behind(f"LEFT_BY={pack}")


def test_its_help_names_the_folder_of_the_log(tmp_path: Path) -> None:
    """Whoever looks for the log, or for what was kept of a campaign, asks the program where."""
    done = run("--help", env={**os.environ, "COLUMNS": "200", "XDG_STATE_HOME": str(tmp_path)})
    assert f"kept in {tmp_path / 'blue-heart-kiosk'}" in done.stdout


def endless(pack: Path) -> None:
    """Let a drawing without end follow: two kilobytes of `use` within `use`."""
    nested = '<g id="g0"><path d="M0 0h9v9z" fill-opacity=".1"/></g>' + "".join(
        f'<g id="g{level}">{f"""<use href="#g{level - 1}" x="1"/>""" * 6}</g>' for level in range(1, 12)
    )
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">'
    (pack / "endless.svg").write_text(f'{head}<defs>{nested}</defs><use href="#g11"/></svg>')
    file = pack / "campaign.toml"
    file.write_text(
        file.read_text()
        + '\n[[slides]]\nid = "endless"\nkind = "image"\nimage = "endless.svg"\nseconds = 5\n'
    )


def test_a_drawing_without_end_stops_nothing(glass: Glass, pack: Path) -> None:
    """The picture before stays, the log names the slide and why, and the system can end the program."""
    endless(pack)
    with glass.playing("run", str(pack), "--speed", "2") as process:
        glass.wait_for(is_all(RED))
        assert process.stderr
        told = next(line for line in process.stderr if "slide endless" in line)
        assert "a million shapes" in told
        glass.wait_for(is_all(RED))
        process.terminate()
        assert process.wait(1.5) == 0
