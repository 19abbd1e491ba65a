"""The process that plays a film's sound: it is heard, says why it is not, and is never left behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.media.picture import opened
from kiosk.media.speaker.playing_sound import TRIES, PlayingSound
from tests.media.beeping_films import beeping, humming
from tests.media.damaging import garbled
from tests.sound_server import SoundServer

LENGTH = 8.0
PATIENCE = 30  # seconds, on a busy machine

pytestmark = pytest.mark.skipif(not shutil.which("pulseaudio"), reason="no sound server is installed")


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with neither a sound server nor a card."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    (tmp_path / "asound.conf").write_text("")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))


def is_gone(process: int) -> bool:
    """Whether a process has ended."""
    try:
        return "\nState:\tZ" in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return True


def wait(is_so: Callable[[], bool]) -> None:
    """Until something is so."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def switches(process: int) -> int:
    """How often a process has waited for something."""
    told = Path(f"/proc/{process}/status").read_text()
    return int(told.partition("\nvoluntary_ctxt_switches:")[2].split()[0])


@contextmanager
def playing(path: Path, *, ahead: float = 0.0) -> Iterator[PlayingSound]:
    """The sound of a film that is so many seconds in, from its beginning to the end of the `with`."""
    with opened(path) as file:
        sound = PlayingSound(file.fileno(), 0.0, LENGTH, time.monotonic() - ahead)
        sound.open()
    try:
        yield sound
    finally:
        sound.close()


def said(sound: PlayingSound) -> list[str]:
    """Why nothing is heard, as soon as that is said."""
    found: list[str] = []

    def has_said() -> bool:
        found.extend(sound.reasons())
        return bool(found)

    wait(has_said)
    return found


def test_a_film_is_heard_as_it_goes(server: SoundServer, tmp_path: Path) -> None:
    """As often as it beeps, and as far apart."""
    path = beeping(tmp_path / "film.mp4", LENGTH, 1.0)
    with server.listening() as heard, playing(path, ahead=4.2) as sound:
        sound.go_to(1, 0)
        wait(lambda: len(heard.sounds()) >= 4)
        assert sound.reasons() == []
    beeps = heard.sounds()
    # The server hands over what it has in parts, and on a busy machine late.
    assert beeps[3] - beeps[1] == pytest.approx(2, abs=0.3)


def test_it_falls_silent_and_is_over(server: SoundServer, tmp_path: Path) -> None:
    """And takes its processes along."""
    with server.listening() as heard, playing(humming(tmp_path, LENGTH)) as sound:
        sound.go_to(1, 0)
        wait(heard.is_loud)
        sound.fall_silent(0.2)
        wait(lambda: not heard.is_loud())
        wait(lambda: sound.reasons() == [] and sound.is_over)
        assert is_gone(sound.speaker.number)


def test_it_is_silent_before_it_is_told(server: SoundServer, tmp_path: Path) -> None:
    """It is got ready while another slide stands."""
    with server.listening() as heard, playing(humming(tmp_path, LENGTH)):
        wait(server.has_player)
        count = heard.count()
        wait(lambda: heard.count() > count + 150_000)
    assert not any(heard.left())


@pytest.mark.usefixtures("no_server")
def test_a_machine_without_sound_says_so_once(tmp_path: Path) -> None:
    """However often it is tried again."""
    with playing(humming(tmp_path, LENGTH)) as sound:
        (reason,) = said(sound)
        assert reason.startswith("plays without sound: PulseAudio: Connection refused; ALSA: ")
        for _ in range(3):  # times that it is tried
            waited = switches(sound.speaker.number)
            wait(lambda: switches(sound.speaker.number) > waited)  # noqa: B023
        assert sound.reasons() == []
        assert not sound.is_over


def test_a_server_that_is_started_anew_is_used_again(server: SoundServer, tmp_path: Path) -> None:
    """Also within one film; that it went and that none answers is one line."""
    with playing(humming(tmp_path, LENGTH)) as sound:
        sound.go_to(1, 0)
        with server.listening() as heard:
            wait(heard.is_loud)
        server.stop()
        assert said(sound)[0].startswith("plays without sound: PulseAudio: Connection")
        for _ in range(3):  # times that it is tried
            waited = switches(sound.speaker.number)
            wait(lambda: switches(sound.speaker.number) > waited)  # noqa: B023
            assert sound.reasons() == []
        server.start()
        with server.listening() as heard:
            wait(heard.is_loud)


def test_a_server_that_hangs_is_left(server: SoundServer, tmp_path: Path) -> None:
    """The process that waits for it is ended by the system; one that waits after it says nothing more."""
    with playing(humming(tmp_path, LENGTH)) as sound:
        sound.go_to(1, 0)
        with server.listening() as heard:
            wait(heard.is_loud)
        server.process.send_signal(signal.SIGSTOP)
        reasons = said(sound)
        assert sound.is_interrupted
        assert is_gone(sound.speaker.number)
        sound.revive()
        wait(lambda: not sound.reasons() and sound.is_interrupted)
        server.process.send_signal(signal.SIGCONT)
        assert reasons == ["plays without sound: the sound server does not answer"]


def test_a_server_that_hangs_for_good_is_not_tried_for_ever(server: SoundServer, tmp_path: Path) -> None:
    """Until the film is shown the next time."""
    with playing(humming(tmp_path, LENGTH)) as sound:
        wait(server.has_player)
        times = 0
        while not sound.is_over:
            os.kill(sound.speaker.number, signal.SIGKILL)
            wait(lambda: sound.reasons() is not None and sound.speaker.is_over)
            if sound.is_interrupted:
                sound.revive()
                times += 1
        assert times == TRIES


def test_damaged_sound_is_told_and_the_rest_goes_on(server: SoundServer, tmp_path: Path) -> None:
    """In the words for an operator."""
    path = beeping(tmp_path / "film.mp4", LENGTH)
    garbled(path, "audio")
    with playing(path) as sound:
        assert said(sound) == ["has sound that is damaged: save it with AAC"]
        assert server.process.poll() is None


PROGRAM = """\
import sys, time
from kiosk.media.speaker.playing_sound import TRIES, PlayingSound
sound = PlayingSound(open(sys.argv[1], "rb").fileno(), 0.0, 8.0, time.monotonic())
print(sound.speaker.number, sound._decoder.number, flush=True)
time.sleep(60)
"""


@pytest.mark.usefixtures("server")
def test_nothing_is_left_of_a_program_that_is_killed(tmp_path: Path) -> None:
    """Neither what plays nor what decodes."""
    command = [sys.executable, "-c", PROGRAM, str(humming(tmp_path, LENGTH))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        processes = [int(number) for number in program.stdout.readline().split()]
        assert not any(map(is_gone, processes))
        os.kill(program.pid, signal.SIGKILL)
    wait(lambda: all(map(is_gone, processes)))
