"""An operator reads the next day which slides stood, and that for a time none came."""

import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.player.shown_log import ShownLog
from tests.commands.calling import by_a_clock
from tests.glass import Glass
from tests.timeline.build import campaign, playlist
from tests.ui.theatre import Theatre

LONG_SLIDES = """
format = 1
id = "hall"
title = "The hall"
source-language = "en"
[[slides]]
id = "ask"
kind = "message"
headline = "Ask."
text = "Somebody is there for you."
seconds = 600
[[slides]]
id = "tell"
kind = "message"
headline = "Tell."
text = "Somebody hears you."
seconds = 600
"""
PATIENCE = 60.0  # seconds, of which 18 are the run
HELP, CHILDREN = "hotline-help", "children"


class Seconds:
    """Real time, as a test sets it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """What it is set to."""
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    """Real time."""
    return Seconds()


@pytest.fixture
def shown_log(seconds: Seconds, caplog: pytest.LogCaptureFixture, qapp: object) -> ShownLog:
    """A log of what is shown, from now on."""
    assert qapp
    caplog.set_level(logging.INFO)
    return ShownLog(seconds)


def play(shown_log: ShownLog, seconds: Seconds, minutes: int) -> None:
    """A loop of two slides, ten seconds each, looked at once a minute."""
    for _ in range(minutes):
        for slide in (HELP, CHILDREN) * 3:
            shown_log.stands(slide, 10)
            seconds.now += 10
        shown_log.look()


def test_once_an_hour_the_log_says_how_often_each_stood(
    shown_log: ShownLog, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    """One line an hour, and each hour is counted anew."""
    play(shown_log, seconds, 59)
    assert not caplog.messages
    play(shown_log, seconds, 1)
    assert caplog.messages == ["shown in the last hour: hotline-help 180, children 180"]
    play(shown_log, seconds, 119)
    assert caplog.messages == ["shown in the last hour: hotline-help 180, children 180"] * 2


def test_a_slide_that_was_not_drawn_did_not_stand(
    shown_log: ShownLog, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    """It is counted for nothing, and leaves no gap: the one before it stays in its time."""
    for slide in (HELP, "", "", ""):
        shown_log.stands(slide, 1200)
        seconds.now += 1200
    shown_log.look()
    assert caplog.messages == ["shown in the last hour: hotline-help 1"]


@pytest.mark.parametrize("comes_first", ["slide", "look"])
def test_a_machine_that_slept_is_seen(
    shown_log: ShownLog, seconds: Seconds, caplog: pytest.LogCaptureFixture, comes_first: str
) -> None:
    """One line says for how long nothing came, whoever wakes first; the count says how long it was."""
    play(shown_log, seconds, 10)
    shown_log.stands(HELP, 10)
    seconds.now += 2 * 3600 + 5 * 60 + 10
    if comes_first == "look":
        shown_log.look()
        shown_log.look()
    play(shown_log, seconds, 1)
    gap, shown = caplog.messages
    assert gap == (
        "nothing new was shown for 2 h 5 min after the time of hotline-help: "
        "the machine slept or had too much to do, or the program hung"
    )
    assert shown == "shown in the last 2 h 15 min: hotline-help 31, children 30"


def test_a_program_that_hangs_is_seen_while_it_does(
    shown_log: ShownLog, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    """Also when no slide comes any more; a slide that is a moment late is none."""
    shown_log.stands(HELP, 10)
    for _ in range(10):
        seconds.now += 30
        shown_log.look()
        assert len(caplog.messages) == (seconds.now > 1000 + 10 + 60)


def test_before_the_first_slide_nothing_is_late(
    shown_log: ShownLog, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    """A machine may take its time to start; an hour without a slide says so."""
    seconds.now += 3600
    shown_log.look()
    assert caplog.messages == ["shown in the last hour: nothing"]


@pytest.fixture
def theatre(tmp_path: Path, qtbot: QtBot) -> Iterator[Theatre]:
    """A display with three slides, of which one cannot be drawn."""
    theatre = Theatre(tmp_path, qtbot, campaign(playlist("all", "a b c")), broken=("b",))
    yield theatre
    theatre.close()


@pytest.mark.qt_log_ignore("Failed to get image from provider")
def test_what_stands_is_what_is_drawn(theatre: Theatre) -> None:
    """The player names each slide that comes, and for how long; none in the time of one without a picture."""
    came: list[tuple[str, float]] = []
    theatre.player.stands.connect(lambda slide, seconds: came.append((slide, round(seconds))))
    theatre.start()
    theatre.go_to(59)
    assert [slide for slide, _ in came] == ["a", "", "c", "a", "", "c"]
    assert {seconds for _, seconds in came} == {10}


@pytest.mark.slow
def test_a_display_that_plays_says_it(tmp_path: Path, glass: Glass) -> None:
    """An hour of a run, by a clock that runs 300 times as fast: a slide stands for two seconds."""
    (tmp_path / "campaign.toml").write_text(LONG_SLIDES)
    command = [sys.executable, "-m", "kiosk", "run", str(tmp_path), "--for", "5400"]
    playing = subprocess.Popen(
        [*by_a_clock("+0 x300"), *command],
        env=glass.environment,
        text=True,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    # By such a clock it may wait for its threads at the end until the time that this clock says.
    ending = Timer(PATIENCE, os.killpg, (playing.pid, signal.SIGKILL))
    ending.start()
    _, told = playing.communicate()
    ending.cancel()
    assert playing.returncode in (0, -signal.SIGKILL)
    (line,) = [line for line in told.splitlines() if "shown in the last" in line]
    assert re.fullmatch(r"INFO: shown in the last (hour|1 h \d+ min): ([a-z-]+ \d+(, |$))+", line)
