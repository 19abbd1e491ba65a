"""When a film is heard: where its slide says so, in step with the loop, and never over a visitor."""

import os
import time
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content.page.page import PagePicture
from kiosk.media.intake.film_reviews import reviewed
from kiosk.ui.sound.heard_film import HeardFilm
from kiosk.ui.sound.hearing import Hearing
from tests.content.making import own, page_of
from tests.glass import Glass
from tests.media.beeping_films import beeping, humming
from tests.media.damaging import garbled
from tests.media.one_film import campaign_of
from tests.processes import started
from tests.sound_server import Heard, SoundServer
from tests.ui.booth.visits import display_file
from tests.ui.cinema import BEGINS, ENTERS, Cinema, cinema

LENGTH = 8.0
SOUND = "sound = true"
PATIENCE = 60_000  # milliseconds, on a busy machine


@pytest.fixture(autouse=True)
def _no_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nobody in the room hears the tests."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "none"))


def loudspeakers() -> set[Path]:
    """The processes that play sound."""
    return {child for child in started() if b"loudspeaker" in (child / "cmdline").read_bytes()}


@pytest.mark.parametrize(
    ("line", "mode", "is_heard"),
    [(SOUND, "signage", True), (SOUND, "booth", True), (SOUND, "quiet", False), ("", "signage", False)],
)
def test_a_film_is_heard_where_its_slide_says_so(
    tmp_path: Path, line: str, mode: str, is_heard: bool
) -> None:
    """Not by itself, and never near toilets."""
    beeping(tmp_path / "film.mp4", 1)
    campaign = own(tmp_path, 'kind = "video"', 'video = "film.mp4"', *([line] if line else []))
    picture = page_of("more", of=campaign, mode=mode).picture
    assert picture is not None
    assert picture.is_heard is is_heard


def shown(display: Cinema, path: Path, *, is_heard: bool = True) -> None:
    """Have a display come to a film."""
    picture = PagePicture(path, (0.5, 0.5), mirrored=False, is_film=True, is_heard=is_heard)
    display.has("video-a", path, picture=picture)
    reviewed(path)  # which on a busy machine takes longer than a slide waits
    display.begins()


def test_a_film_with_sound_has_a_loudspeaker_of_its_own_until_it_leaves(tmp_path: Path, qtbot: QtBot) -> None:
    """Which takes memory only then."""
    with cinema(tmp_path, qtbot) as display:
        assert not loudspeakers()
        shown(display, humming(tmp_path, LENGTH))
        qtbot.waitUntil(lambda: len(loudspeakers()) == 1, timeout=PATIENCE)
        first = loudspeakers()
        display.goes_to(BEGINS + 101)  # the next time that it comes is got ready
        qtbot.waitUntil(lambda: not loudspeakers() & first, timeout=PATIENCE)
    assert not loudspeakers()


@pytest.mark.parametrize(("motion", "is_heard"), [("full", False), ("reduced", True)])
def test_a_film_that_is_not_heard_has_none(tmp_path: Path, qtbot: QtBot, motion: str, is_heard: bool) -> None:
    """Nor has the picture that stands for one."""
    with cinema(tmp_path, qtbot, motion=motion) as display:
        shown(display, humming(tmp_path, LENGTH), is_heard=is_heard)
        display.passes(BEGINS + ENTERS + 1)
        assert not loudspeakers()


def test_a_film_whose_sound_is_damaged_plays_on(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """With one line in the log, however often it comes."""
    # The clock stands still: each frame is due.
    path = garbled(beeping(tmp_path / "film.mp4", LENGTH, fps=1), "audio")
    line = f"slide video-a: {tmp_path.name}/film.mp4: has sound that is damaged: save it with AAC"
    with cinema(tmp_path, qtbot) as display:
        shown(display, path)
        qtbot.waitUntil(lambda: line in caplog.messages, timeout=PATIENCE)
        film = display.player.films.on
        assert film is not None
        assert film.is_ready
        display.goes_to(BEGINS + 100)
        display.goes_to(2 * BEGINS + 100)
        qtbot.waitUntil(lambda: bool(loudspeakers()), timeout=PATIENCE)
        assert caplog.messages.count(line) == 1


def heard_film(hearing: Hearing, file: BufferedReader, unheard: Callable[[str], None]) -> HeardFilm:
    """The sound of a film that plays from its beginning."""
    film = hearing.of(file.fileno(), unheard)
    film.begin(0.0, LENGTH, time.monotonic())
    film.enter()
    film.play(0.0)
    return film


def test_a_visitor_has_silence(server: SoundServer, tmp_path: Path, qtbot: QtBot) -> None:
    """From the first touch on; who walks away hears the film again."""
    parent = QObject()
    hearing = Hearing(parent)
    with humming(tmp_path, LENGTH).open("rb") as file, server.listening() as heard:
        film = heard_film(hearing, file, pytest.fail)
        qtbot.waitUntil(heard.is_loud, timeout=PATIENCE)
        hearing.hush(is_hushed=True)
        qtbot.waitUntil(lambda: not heard.is_loud(2), timeout=PATIENCE)
        hearing.hush(is_hushed=False)
        qtbot.waitUntil(heard.is_loud, timeout=PATIENCE)
        hearing.hush(is_hushed=True)
        next_film = hearing.of(file.fileno(), pytest.fail)
        next_film.begin(0.0, LENGTH, time.monotonic())
        film.leave()
        next_film.enter()
        next_film.play(0.0)
        qtbot.waitUntil(lambda: server.has_player() and not heard.is_loud(), timeout=PATIENCE)
        count = heard.count()
        qtbot.waitUntil(lambda: heard.count() > count + 150_000, timeout=PATIENCE)
        assert not any(heard.left()[count:])
    hearing.close()


@pytest.mark.parametrize("is_killed", [False, True])
def test_the_sound_comes_back(server: SoundServer, tmp_path: Path, qtbot: QtBot, is_killed: bool) -> None:
    """Within the film, where the sound server has hung or what plays has failed; it is told once."""
    parent, reasons = QObject(), list[str]()
    hearing = Hearing(parent)
    with humming(tmp_path, LENGTH).open("rb") as file, server.listening() as heard:
        heard_film(hearing, file, reasons.append)
        qtbot.waitUntil(heard.is_loud, timeout=PATIENCE)
        (before,) = loudspeakers()
        os.kill(int(before.name) if is_killed else server.process.pid, 9 if is_killed else 19)
        qtbot.waitUntil(lambda: bool(reasons), timeout=PATIENCE)
        os.kill(server.process.pid, 18)
        count = heard.count()
        qtbot.waitUntil(lambda: heard.count() > count + 50_000 and heard.is_loud(), timeout=PATIENCE)
        assert loudspeakers()
        assert before not in loudspeakers()
    hearing.close()
    assert len(reasons) == 1


def test_a_visitor_has_silence_also_from_what_comes_back(
    server: SoundServer, tmp_path: Path, qtbot: QtBot
) -> None:
    """Who has touched the booth meanwhile."""
    parent, reasons = QObject(), list[str]()
    hearing = Hearing(parent)
    with humming(tmp_path, LENGTH).open("rb") as file, server.listening() as heard:
        heard_film(hearing, file, reasons.append)
        qtbot.waitUntil(heard.is_loud, timeout=PATIENCE)
        (before,) = loudspeakers()
        os.kill(int(before.name), 9)
        qtbot.waitUntil(lambda: bool(reasons), timeout=PATIENCE)
        hearing.hush(is_hushed=True)
        qtbot.waitUntil(lambda: bool(loudspeakers() - {before}) and server.has_player(), timeout=PATIENCE)
        count = heard.count()
        qtbot.waitUntil(lambda: heard.count() > count + 150_000, timeout=PATIENCE)
        assert not any(heard.left()[count:])
    hearing.close()


def played(film: Path) -> list[str]:
    """How a booth plays a film that is heard."""
    folder = campaign_of(film, is_heard=True)
    return ["run", str(folder), "--display", str(display_file(folder, "en"))]


def waits(is_so: "Heard", *, loud: bool, seconds: float = 60) -> None:
    """Until something is heard, or nothing is."""
    until = time.monotonic() + seconds
    while is_so.is_loud() is not loud:
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.slow
def test_a_booth_is_heard_until_it_is_touched(server: SoundServer, tmp_path: Path) -> None:
    """With a real pointer on a real screen."""
    command = played(humming(tmp_path, LENGTH))
    with Glass(960, 540) as glass, server.listening() as heard:
        environment = glass.environment | server.environment
        with glass.playing(*command, env=environment) as process:
            waits(heard, loud=True)
            glass.tap(480, 500)
            waits(heard, loud=False)
            assert process.poll() is None


@pytest.mark.slow
def test_the_program_ends_with_its_sound(server: SoundServer, tmp_path: Path) -> None:
    """Also where the sound server does not answer any more."""
    command = played(humming(tmp_path, LENGTH))
    with Glass(960, 540) as glass, server.listening() as heard:
        with glass.playing(*command, env=glass.environment | server.environment) as process:
            waits(heard, loud=True)
            os.kill(server.process.pid, 19)
            process.terminate()
            assert process.wait(5) == 0
        os.kill(server.process.pid, 18)
        waits(heard, loud=False)
