"""Films that cannot be played, or stop on the way: the loop goes on, and nothing is left behind."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.content.page.page import PagePicture
from tests.media.coloured_films import film, flashing, still
from tests.media.damaging import cut_off
from tests.timeline.build import campaign, playlist, slide
from tests.ui.cinema import (
    BEGINS,
    Cinema,
    children,
    cinema,
    even,
    frames,
    lies_between,
    made_film,
    made_gif,
    pixels,
    showings,
)

NEXT = BEGINS + 100  # when the slide after the film begins
BOTH = campaign(playlist("all", "message-b image-a"), slides=[slide("image-a", 100)])


@pytest.fixture
def display(tmp_path: Path, qtbot: QtBot) -> Iterator[Cinema]:
    """A display with a slide of words, ten seconds long, and one of a film after it, of a hundred seconds."""
    with cinema(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def pictures(tmp_path: Path, qtbot: QtBot) -> Iterator[Cinema]:
    """A display with a slide of words, ten seconds long, and one of a picture, of a hundred seconds."""
    with cinema(tmp_path, qtbot, BOTH) as made:
        yield made


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What an operator reads."""
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize(
    ("is_whole", "reason"),
    [(True, "flashes more than three times within a second, at 0:0"), (False, "breaks off after")],
)
def test_a_film_that_would_do_harm_is_not_played(
    display: Cinema, tmp_path: Path, caplog: pytest.LogCaptureFixture, is_whole: bool, reason: str
) -> None:
    """Some people have a fit of one that flashes; of one that breaks off the last picture would stand."""
    file = tmp_path / "film.webm"
    if is_whole:
        film(file, 3, flashing(1.5), codec="libvpx-vp9")
    else:
        cut_off(film(file, 6.2, still, codec="libvpx-vp9"), 1 / 3)
    display.has("video-a", file)
    display.begins()
    assert display.pictures.slide_in(display.shown()) == "message-b"
    (line,) = warnings(caplog)
    assert line.startswith(f"slide video-a: {tmp_path.name}/{file.name}: {reason}")


@pytest.mark.parametrize(
    ("loop", "stands"),
    [
        ("message-b video-a message-c message-d", "message-c"),
        ("message-b video-a video-c message-d", "message-d"),
        ("message-b video-a help-b donate-a message-d", "help-b"),
        ("donate-a video-a help-b message-d", "message-d"),
    ],
)
def test_in_the_time_of_a_film_that_is_not_played_the_nearest_slide_stands(
    tmp_path: Path, qtbot: QtBot, loop: str, stands: str
) -> None:
    """That may stand there, and is no film: the one before would stand for minutes, as if it hung."""
    around = campaign(playlist("all", loop), slides=[slide("video-a", 100)])
    with cinema(tmp_path, qtbot, around) as display:
        display.has("video-a", tmp_path / "nowhere.mp4")
        display.begins()
        assert display.pictures.slide_in(display.shown()) == stands
        display.goes_to(BEGINS + 99)
        assert display.pictures.slide_in(display.shown()) == stands


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "is not there"), (b"no film" * 100, "is no film, or one of a kind that is not known here")],
)
def test_a_film_that_cannot_be_played_is_passed_over(
    display: Cinema, tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes | None, reason: str
) -> None:
    """The next slide stands in its time, here the one before it as well, and the log says why, once."""
    file = tmp_path / "film.mp4"
    if content is not None:
        file.write_bytes(content)
    display.has("video-a", file)
    display.start()
    for seconds in (BEGINS, NEXT, NEXT + BEGINS, 2 * NEXT):
        display.goes_to(seconds)
        assert display.pictures.slide_in(display.shown()) == "message-b"
    (line,) = warnings(caplog)
    assert line.startswith(f"slide video-a: {tmp_path.name}/{file.name}: {reason}")
    assert not children()


@pytest.mark.parametrize("kind", ["GIF", "JPEG"])
def test_a_picture_that_does_not_move_is_no_film(
    kind: str, display: Cinema, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is passed over as any other, and the log has it."""
    file = tmp_path / "film.mp4"
    Image.new("RGB", (64, 36), "#804020").save(file, kind)
    display.has("video-a", file)
    display.start()
    display.goes_to(BEGINS)
    assert display.pictures.slide_in(display.shown()) == "message-b"
    (line,) = warnings(caplog)
    reason = "does not move" if kind == "GIF" else "is a picture (JPEG), no film"
    assert line.startswith(f"slide video-a: {tmp_path.name}/film.mp4: {reason}")


def test_where_no_film_can_be_played_the_built_in_campaign_plays(tmp_path: Path, qtbot: QtBot) -> None:
    """A campaign of films alone that are all damaged does not leave a display bare."""
    with cinema(tmp_path, qtbot, campaign(playlist("all", "video-a video-c"))) as display:
        for name in ("video-a", "video-c"):
            display.has(name, tmp_path / "nowhere.mp4")
        display.start()
        assert display.pictures.slide_in(display.shown()) == "message-in-place"


def test_a_campaign_of_which_no_film_can_be_played_any_more_gives_way(tmp_path: Path, qtbot: QtBot) -> None:
    """What stands on the glass does not stay for ever when all films are damaged."""
    films = campaign(playlist("all", "video-a video-c"))
    with cinema(tmp_path, qtbot, films) as display:
        display.has_film("video-a")
        display.has_film("video-c")
        display.start()
        for name in ("video-a", "video-c"):
            display.has(name, tmp_path / "nowhere.mp4")
        display.change(films, motion="full")
        display.work()
        for seconds in (10, 20, 30, 40):
            display.goes_to(seconds)
        assert display.pictures.slide_in(display.shown()).endswith("in-place")


def test_where_a_film_breaks_off_the_next_slide_comes_over_its_last_frame(
    display: Cinema, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Its process is killed in the middle: no gap is seen, and the loop goes on in its time."""
    display.has_film()
    display.start()
    words = pixels(display.shown())
    display.goes_to(BEGINS)
    display.plays_to(21, 2)
    (process,) = children()
    os.kill(process, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(warnings(caplog)), timeout=20_000)
    assert all(lies_between(seen, even(words, 2), words) for seen in display.fade_of())
    assert "/video-a.mp4: makes the program that plays it fail" in warnings(caplog)[0]
    assert not children()
    display.work()
    for seconds in (NEXT, NEXT + 5):
        display.goes_to(seconds)
        assert (pixels(display.shown()) == words).all()
    display.goes_to(NEXT + BEGINS)
    assert display.frame() == 0


def test_a_film_that_breaks_off_before_its_time_gives_way_when_it_comes(
    display: Cinema, caplog: pytest.LogCaptureFixture
) -> None:
    """Its process is killed while another slide stands: its first frame is there, and does not stay."""
    display.has_film()
    display.start()
    (process,) = children()
    os.kill(process, signal.SIGKILL)
    display.goes_to(BEGINS)
    assert display.pictures.slide_in(display.shown()) == "message-b"
    assert len(warnings(caplog)) == 1
    display.goes_to(NEXT)
    assert display.pictures.slide_in(display.shown()) == "message-b"
    assert not warnings(caplog)[1:]


def test_where_a_film_breaks_off_before_another_film_a_slide_stands_between_them(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Its last frame does not stand for the rest of its time, nor does the next film begin in its middle."""
    with two_films(tmp_path, qtbot, "video-a video-c message-b") as display:
        end_of_the_film_on_the_glass(display, qtbot, caplog)
        assert display.pictures.slide_in(display.shown()) == "message-b"
        display.goes_to(100)
        assert display.frame() == 0
        display.goes_to(110)
        assert display.pictures.slide_in(display.shown()) == "message-b"
        assert [line.partition(":")[0] for line in warnings(caplog)] == ["slide video-a"]


def test_where_all_that_follows_is_films_the_built_in_campaign_plays_to_the_next(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A machine on which one film stops is not asked for another until its time has come."""
    with two_films(tmp_path, qtbot, "video-a video-c") as display:
        end_of_the_film_on_the_glass(display, qtbot, caplog)
        assert display.pictures.slide_in(display.shown()).endswith("in-place")
        display.goes_to(100)
        assert display.frame() == 0


def test_a_film_that_stands_still_is_left(
    display: Cinema, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Its process hangs: after two seconds without the frame that is due the next slide comes."""
    display.has("video-a", made_film(tmp_path / "film.mp4", frames(), each=0.5))
    display.begins()
    (process,) = children()
    os.kill(process, signal.SIGSTOP)
    display.passes(BEGINS + 60)
    display.film_timer().timeout.emit()
    qtbot.waitUntil(lambda: bool(warnings(caplog)), timeout=20_000)
    display.work()
    assert display.pictures.slide_in(display.shown()) == "message-b"
    assert f"slide video-a: {tmp_path.name}/film.mp4: could not be played in" in warnings(caplog)[0]
    display.goes_to(NEXT + BEGINS)
    assert display.frame() == 0


def test_a_donate_slide_does_not_stay_beside_help_for_a_film_that_cannot_be_played(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """What stands in its time may stand beside what comes before it, and what comes after it."""
    around = campaign(playlist("all", "donate-a video-a help-b message-b"))
    with cinema(tmp_path, qtbot, around) as display:
        display.has("video-a", tmp_path / "nowhere.mp4")
        display.start()
        seen = []
        for seconds in (0, 10, 20, 30):
            display.goes_to(seconds)
            seen.append(display.pictures.slide_in(display.shown()))
        assert seen == ["donate-a", "message-b", "help-b", "message-b"]


def test_a_gif_plays_in_the_place_of_a_picture(pictures: Cinema, tmp_path: Path) -> None:
    """It moves, its frames at their times, as a film does."""
    has_picture(pictures, made_gif(tmp_path / "moves.gif", frames()))
    pictures.begins()
    assert pictures.frame() == 0
    pictures.plays_to(21, 2)
    pictures.plays_to(61, 0)


def test_a_gif_that_is_the_only_slide_goes_on_moving(tmp_path: Path, qtbot: QtBot) -> None:
    """A loop of one slide looks the same each time, but for what moves in it."""
    alone = campaign(playlist("all", "image-a"), slides=[slide("image-a", 10)])
    with cinema(tmp_path, qtbot, alone) as display:
        has_picture(display, made_gif(tmp_path / "moves.gif", frames()))
        display.start()
        display.goes_to(BEGINS)
        display.plays_to(5, 0)


def test_a_gif_that_stands_still_costs_nothing_once_it_was_looked_at(
    pictures: Cinema, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """One frame: it is shown as any picture is, nothing is said, and no process is started for it again."""
    made = Image.new("RGB", (8, 8), (50, 50, 50))
    made.save(tmp_path / "still.gif")
    has_picture(pictures, tmp_path / "still.gif")
    pictures.begins()
    assert pictures.frame() == 1
    assert pictures.player.films.on is None
    pictures.goes_to(NEXT)
    asked = showings()
    pictures.goes_to(NEXT + BEGINS)
    assert pictures.frame() == 1
    assert showings() == asked == 0
    assert pictures.renderer.still == {tmp_path / "still.gif"}
    assert not warnings(caplog)


@pytest.mark.slow
def test_thirty_films_leave_nothing_behind(tmp_path: Path, qtbot: QtBot) -> None:
    """No process, no thread, no open file, nothing in memory: a display plays for months."""
    short = campaign(playlist("all", "message-b video-a"))
    with cinema(tmp_path, qtbot, short) as display:
        display.has_film()
        display.start()
        before = None
        for number in range(1, 31):
            display.goes_to(number * BEGINS * 2 - BEGINS)
            display.goes_to(number * BEGINS * 2)
            left = len(children()), threading.active_count(), open_files(), showings()
            before = before or left
        assert left == before
        assert left[0] == left[3] == 1  # the next one is ready
    assert not children()


@contextmanager
def two_films(folder: Path, qtbot: QtBot, loop: str) -> Iterator[Cinema]:
    """A display that begins with the first of two films, of a hundred seconds."""
    with cinema(folder, qtbot, campaign(playlist("all", loop), slides=[slide("video-a", 100)])) as display:
        display.has_film("video-a")
        display.has_film("video-c")
        display.start()
        yield display


def end_of_the_film_on_the_glass(display: Cinema, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """The process of the film that began first is killed, and what follows of that is done."""
    os.kill(min(children()), signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(warnings(caplog)), timeout=20_000)
    display.work()


def has_picture(display: Cinema, file: Path) -> None:
    """The slide of a picture is of this one."""
    display.pictures.changes["image-a"] = {"picture": PagePicture(file, (0.5, 0.5), mirrored=False)}


def open_files() -> int:
    """How many files are open."""
    return len(list(Path("/proc/self/fd").iterdir()))
