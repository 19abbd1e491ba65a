"""What people see in front of a display: the slide of the moment, always something, and no surprises."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.page.page import NoPage, Page
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.player import Player
from kiosk.ui.player.programme import Programme
from tests.timeline.build import campaign, playlist, slide
from tests.ui.theatre import WHITE, Theatre

# Qt says so too of a picture that is not there.
REFUSED = pytest.mark.qt_log_ignore("Failed to get image from provider")

TheatreOf = Callable[..., Theatre]

THREE = campaign(playlist("all", "message-a message-b message-c"))


@pytest.fixture
def theatre_of(tmp_path: Path, qtbot: QtBot) -> Iterator[TheatreOf]:
    """Sets up a display with a campaign, and takes it down afterwards."""
    made: list[Theatre] = []

    def theatre(campaign: Campaign, **more: Any) -> Theatre:
        made.append(Theatre(tmp_path, qtbot, campaign, **more))
        return made[-1]

    yield theatre
    for one in made:
        one.close()


def test_the_slide_of_the_moment_is_put_on_at_once(theatre_of: TheatreOf) -> None:
    """Whoever switches a display on sees what every other display shows at that moment, without a fade."""
    theatre = theatre_of(THREE, at=15)
    theatre.start()
    assert theatre.seen == ["message-b"]
    assert theatre.fades == [0]


def test_the_next_slide_is_drawn_before_its_time_and_fades_in_at_its_start(theatre_of: TheatreOf) -> None:
    """At the instant of a change nothing is left to be done but the fade."""
    theatre = theatre_of(THREE, motion="full")
    theatre.start()
    assert set(theatre.renderer.slides) == {"message-a", "message-b"}
    assert theatre.timer.interval() == 10_000
    theatre.go_to(9.999)
    assert theatre.seen == ["message-a"]
    theatre.go_to(10)
    assert theatre.seen == ["message-a", "message-b"]
    assert theatre.fades == [0, 1000]


def test_what_follows_a_long_slide_takes_no_memory_until_its_time_comes_near(theatre_of: TheatreOf) -> None:
    """A film that is ready takes 80 MB, and a slide may stand for ten minutes."""
    long = campaign(playlist("all", "message-a message-b"), slides=[slide("message-a", 600)])
    theatre = theatre_of(long)
    theatre.start()
    theatre.go_to(550)
    assert theatre.renderer.slides == ["message-a"]
    theatre.go_to(570)
    assert theatre.renderer.slides == ["message-a", "message-b"]
    theatre.go_to(600)
    assert theatre.seen == ["message-a", "message-b"]


def test_nothing_is_drawn_while_a_fade_runs(theatre_of: TheatreOf) -> None:
    """Drawing takes the machine's time; a fade has it for itself."""
    theatre = theatre_of(THREE)
    theatre.player.start()
    theatre.finish_drawing()
    assert theatre.window.fading
    assert not theatre.renderer.asked
    theatre.settle()
    assert theatre.renderer.asked


def test_the_loop_goes_round(theatre_of: TheatreOf) -> None:
    """Slides come in the order of the playlist, again and again."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.go_to(45)
    assert theatre.seen == ["message-a", "message-b", "message-c", "message-a", "message-b"]


@REFUSED
def test_in_the_time_of_a_slide_that_cannot_be_drawn_the_one_before_stays(
    theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture
) -> None:
    """No gap and no error on the glass; the log names the slide, its file and the reason, once."""
    theatre = theatre_of(THREE, broken=("message-b",))
    theatre.start()
    theatre.go_to(19)
    assert theatre.seen == ["message-a"]
    theatre.go_to(65)
    assert theatre.seen == ["message-a", "message-c", "message-a", "message-c", "message-a"]
    (line,) = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    slide, _, reason = line.partition(": ")
    assert slide == "slide message-b in en"
    assert reason.partition("/message-b.")[2].endswith(".png: is not there")


@REFUSED
def test_at_the_start_the_next_slide_that_can_be_drawn_stands_in(theatre_of: TheatreOf) -> None:
    """A display whose first slides are damaged is never bare."""
    theatre = theatre_of(THREE, broken=("message-a", "message-b"))
    theatre.start()
    assert theatre.seen == ["message-c"]
    theatre.go_to(35)
    assert theatre.seen == ["message-c"]


@REFUSED
def test_where_no_slide_can_be_drawn_the_built_in_campaign_plays(theatre_of: TheatreOf) -> None:
    """All pictures of a campaign are damaged: people see the built-in one, until one is mended."""
    theatre = theatre_of(THREE, broken=("message-a", "message-b", "message-c"))
    theatre.start()
    theatre.go_to(25)
    assert theatre.seen == ["message-in-place", "picture-in-place", "message-in-place"]
    theatre.pictures.broken.clear()
    theatre.go_to(45)
    assert theatre.seen[-1:] == ["message-b"]


@REFUSED
def test_a_campaign_that_can_no_longer_be_drawn_gives_way_to_the_built_in_one(theatre_of: TheatreOf) -> None:
    """A slide that stays must not stay for ever."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.pictures.broken = {"message-a", "message-b", "message-c"}
    theatre.go_to(180)
    assert theatre.seen[:2] == ["message-a", "message-b"]
    assert set(theatre.seen[2:]) == {"message-in-place", "picture-in-place"}


@REFUSED
def test_a_picture_that_is_not_there_in_time_is_passed_over(
    theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture
) -> None:
    """A share that no longer answers, a picture far too large: the loop goes on, and the log names it."""
    theatre = theatre_of(THREE)
    theatre.pictures.slow.add("message-b")
    theatre.renderer.limits["message-b"] = 0.01
    theatre.start()
    theatre.go_to(45)
    assert theatre.seen == ["message-a", "message-c", "message-a"]
    assert "/huge.png: could not be drawn in 0.01 seconds" in caplog.text


@REFUSED
def test_where_the_first_picture_is_not_there_in_time_the_built_in_campaign_plays(
    theatre_of: TheatreOf,
) -> None:
    """A display is not dark while one picture after the other is waited for."""
    theatre = theatre_of(THREE)
    theatre.pictures.slow.add("message-a")
    theatre.renderer.limits["message-a"] = 0.01
    theatre.start()
    assert theatre.seen == ["message-in-place"]
    theatre.go_to(35)
    assert theatre.seen[1:] == ["message-b", "message-c"]


@REFUSED
def test_a_slide_that_was_mended_counts_again(theatre_of: TheatreOf) -> None:
    """Slides that fail one after the other, each for a while, do not add up to a campaign without any."""
    theatre = theatre_of(THREE, broken=("message-b",))
    theatre.start()
    theatre.go_to(25)
    theatre.pictures.broken = {"message-a", "message-c"}
    theatre.go_to(300)
    assert "message-b" in theatre.seen
    assert "message-in-place" not in theatre.seen


@REFUSED
def test_an_installation_that_can_draw_nothing_says_so(theatre_of: TheatreOf) -> None:
    """A program without a picture must not look alive: whoever started it is told."""
    broken = ("message-a", "message-b", "message-c", "message-in-place", "picture-in-place")
    theatre = theatre_of(THREE, broken=broken)
    told = []
    theatre.player.nothing_drawable.connect(lambda: told.append("nothing"))
    theatre.start()
    assert told[:1] == ["nothing"]


def test_a_timeline_without_an_answer_says_so(theatre_of: TheatreOf) -> None:
    """Before the first picture a failure of the program itself ends it; somebody then starts it anew."""

    def at(_: datetime) -> Showing:
        raise ZeroDivisionError("a fault of ours")

    theatre = theatre_of(THREE)
    programme = Programme(at, theatre.pictures.page)
    player = Player(programme, programme, theatre.clock, theatre.renderer, theatre.window)
    told = []
    player.nothing_drawable.connect(lambda: told.append("nothing"))
    with pytest.raises(ZeroDivisionError):
        player.start()
    assert told == ["nothing"]


@pytest.mark.parametrize("seconds", [3615, 11, -3585])
def test_a_clock_that_jumps_is_followed(theatre_of: TheatreOf, seconds: float) -> None:
    """After a jump, or a sleep, the display shows what the clock says, as all others do, and goes on."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.jump(seconds)
    assert theatre.seen == ["message-a", "message-b"]
    theatre.go_to(seconds + 10)
    assert theatre.seen == ["message-a", "message-b", "message-c"]


def test_the_clock_is_looked_at_once_a_minute_while_a_long_slide_stands(theatre_of: TheatreOf) -> None:
    """A slide of ten minutes does not keep the display from noticing that the clock jumped."""
    long = campaign(playlist("all", "message-long message-b"), slides=[slide("message-long", 600)])
    theatre = theatre_of(long)
    theatre.start()
    assert theatre.timer.interval() == 60_000
    theatre.jump(601)
    assert theatre.seen == ["message-long", "message-b"]


def test_a_drawing_that_comes_too_late_is_not_shown(theatre_of: TheatreOf) -> None:
    """The slide of a time that is over does not flash up."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.jump(10)
    theatre.clock.time = theatre.clock.time.replace(second=25)
    theatre.timer.timeout.emit()
    theatre.work()
    assert theatre.seen == ["message-a", "message-b", "message-c"]


def test_new_content_comes_in_when_the_slide_on_the_glass_ends(theatre_of: TheatreOf) -> None:
    """A saved change cuts nothing off, and comes in where the clock is, not at its first slide."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.go_to(5)
    theatre.change(campaign(playlist("new", "message-x message-y message-z"), slides=[slide("message-x", 7)]))
    theatre.work()
    theatre.go_to(9.9)
    assert theatre.seen == ["message-a"]
    theatre.go_to(18)
    assert theatre.seen == ["message-a", "message-y", "message-z"]


def test_a_glass_of_another_size_is_drawn_for_at_once(theatre_of: TheatreOf) -> None:
    """A screen that changes its size does not show a stretched slide until that ends."""
    theatre = theatre_of(THREE)
    theatre.start()
    theatre.go_to(5)
    theatre.change(THREE, at_once=True)
    theatre.work()
    assert theatre.seen == ["message-a", "message-a"]


def test_content_that_changes_while_it_is_drawn_is_not_shown(theatre_of: TheatreOf) -> None:
    """A drawing that was asked for before a change belongs to the old campaign."""
    theatre = theatre_of(THREE)
    theatre.player.start()
    theatre.change(campaign(playlist("new", "message-x")))
    theatre.work()
    assert theatre.seen == ["message-x"]


def test_a_picture_that_is_on_the_glass_already_is_not_put_on_again(theatre_of: TheatreOf) -> None:
    """A campaign of one poster lets the machine rest, but for a step against burn-in once a minute."""
    theatre = theatre_of(campaign(playlist("all", "message-a")))
    theatre.start()
    theatre.go_to(600)
    assert 10 <= len(theatre.seen) <= 11


def test_a_slide_whose_page_fails_does_not_stop_the_others(
    theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the program in one slide is written down, and the loop goes on without it."""
    theatre = theatre_of(THREE)

    def page_of(entry: Showing, size: tuple[int, int]) -> Page:
        if entry.slide.id == "message-b":
            raise ZeroDivisionError("a fault of ours")
        return theatre.pictures.page(entry, size)

    programme = theatre.programme_of(THREE, page_of=page_of)
    theatre.player.change(programme, programme)
    theatre.work()
    theatre.go_to(25)
    assert theatre.seen == ["message-a", "message-c"]
    assert "a fault of ours" in caplog.text


def test_a_slide_without_a_page_is_passed_over_in_a_line_of_the_log(
    theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture
) -> None:
    """As a wall that cannot be counted: the slide before it stays, and no traceback is written for it."""
    theatre = theatre_of(campaign(playlist("all", "message-a wall")))

    def page_of(entry: Showing, size: tuple[int, int]) -> Page:
        if entry.slide.kind == "wall":
            raise NoPage("the hearts on the wall are not counted")
        return theatre.pictures.page(entry, size)

    programme = theatre.programme_of(
        campaign(playlist("all", "message-a wall")), page_of=page_of, mode="booth"
    )
    theatre.player.change(programme, programme)
    theatre.work()
    theatre.go_to(45)
    assert set(theatre.seen) == {"message-a"}
    [told] = [record for record in caplog.records if "wall" in record.message]
    assert told.message == "slide wall has no page: the hearts on the wall are not counted"
    assert told.exc_info is None


def test_what_comes_shows_what_is_known_when_it_comes(theatre_of: TheatreOf) -> None:
    """A heart that is given while the next slide waits is on it; what stands by then stays as it is."""
    of_wall = campaign(playlist("all", "message-a wall-old"))
    theatre = theatre_of(of_wall, mode="booth")
    names = ["wall-old"]

    def page_of(entry: Showing, size: tuple[int, int]) -> Page:
        named = (
            entry.slide.model_copy(update={"id": names[-1]}) if entry.slide.kind == "wall" else entry.slide
        )
        return theatre.pictures.page(replace(entry, slide=named), size)

    programme = theatre.programme_of(of_wall, page_of=page_of, mode="booth")
    theatre.player.change(programme, programme)
    theatre.work()
    names.append("wall-new")
    theatre.player.renew("fact")
    theatre.work()
    assert theatre.renderer.slides[-1] == "wall-old"
    theatre.player.renew("wall")
    theatre.work()
    assert theatre.renderer.slides[-1] == "wall-new"
    theatre.go_to(10)
    names.append("wall-newer")
    theatre.player.renew("wall")
    theatre.work()
    assert theatre.seen == ["message-a", "wall-new"]


def test_a_turned_display_gets_turned_pictures_of_upright_pages(theatre_of: TheatreOf) -> None:
    """A page is drawn as people see it, and the picture turned as the screen hangs."""
    theatre = theatre_of(THREE, rotation=90)
    theatre.player.start()
    assert theatre.renderer.asked[0][1].toTuple() == (540, 960)
    theatre.work()
    shown = theatre.shown()
    assert shown.size().toTuple() == (960, 540)
    # What is at the top of the page is at the right of the screen.
    assert QColor(shown.pixel(940, 270)) == QColor(*WHITE)
    assert QColor(shown.pixel(20, 270)) != QColor(*WHITE)


def test_reduced_motion_is_a_cut(theatre_of: TheatreOf) -> None:
    """A display that is to be still changes its slides without a fade."""
    theatre = theatre_of(THREE, motion="reduced")
    theatre.start()
    theatre.go_to(30)
    assert theatre.fades == [0, 0, 0, 0]


def test_a_machine_that_cannot_fade_cuts(theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture) -> None:
    """Two fades of less than 24 frames a second, and the display spares people the stutter."""
    theatre = theatre_of(THREE, motion="full")
    theatre.start()
    for _ in range(2):
        theatre.window.settled.emit(23, 1000)
    theatre.go_to(10)
    assert theatre.fades[-1] == 0
    assert "23 frames a second" in caplog.text


@pytest.mark.parametrize("frames", [[0, 0, 0], [23, 24, 23]])
def test_one_fade_that_stutters_or_a_screen_that_is_off_says_nothing_about_the_machine(
    theatre_of: TheatreOf, frames: list[int]
) -> None:
    """Where no frame of a fade is drawn, because nobody could see it, the next fade is one again."""
    theatre = theatre_of(THREE, motion="full")
    theatre.start()
    for drawn in frames:
        theatre.window.settled.emit(drawn, 1000)
    theatre.go_to(10)
    assert theatre.fades[-1] == 1000


def test_a_fast_clock_leaves_each_slide_some_rest(theatre_of: TheatreOf) -> None:
    """In a rehearsal a fade takes two fifths of its slide's time at most."""
    theatre = theatre_of(THREE, speed=20, motion="full")
    theatre.start()
    theatre.go_to(10)
    assert theatre.fades == [0, 200]


def test_a_rehearsal_that_draws_more_slowly_than_its_clock_runs_still_moves(theatre_of: TheatreOf) -> None:
    """At a great speed slides are left out, and the glass does not freeze."""
    theatre = theatre_of(THREE, speed=1000)
    theatre.player.start()
    for seconds in range(25, 300, 25):  # each drawing takes longer than its slide stands
        theatre.clock.time = theatre.clock.time.replace(minute=seconds // 60, second=seconds % 60)
        theatre.finish_drawing()
        theatre.settle()
        theatre.timer.timeout.emit()
    assert len(set(theatre.seen)) > 1


def test_what_plays_is_in_the_log(theatre_of: TheatreOf, caplog: pytest.LogCaptureFixture) -> None:
    """An operator reads which playlist began, and is told neither of each slide nor of each insert."""
    caplog.set_level("INFO")
    with_insert = campaign(playlist("all", "message-a message-b"), playlist("extra", "message-x", every=2))
    theatre = theatre_of(with_insert)
    theatre.start()
    theatre.go_to(100)
    assert "message-x" in theatre.seen
    assert caplog.messages == ["playlist all of test"]
