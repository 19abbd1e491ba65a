"""Films on the glass: each frame at its time, between pictures that fade, and nothing else is ever seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.timeline.build import campaign, playlist, slide
from tests.ui.cinema import BEGINS, ENTERS, WORDS_AND_FILM, Cinema, Pixels, cinema, even, lies_between, pixels

NEXT = BEGINS + 100  # when the slide after the film begins
NEW = campaign(playlist("new", "message-x"))


@pytest.fixture
def display(tmp_path: Path, qtbot: QtBot) -> Iterator[Cinema]:
    """A display with a slide of words, ten seconds long, and one of a film after it, of a hundred seconds."""
    with cinema(tmp_path, qtbot) as made:
        made.has_film()
        yield made


def test_a_film_plays_from_its_first_frame_when_its_page_stands(display: Cinema) -> None:
    """It stands still until the fade is over, and then each frame comes at its time."""
    display.begins()
    assert display.frame() == 0
    display.plays_to(10.1, 1)
    display.plays_to(19.9, 1)
    display.plays_to(20.1, 2)
    display.plays_to(55, 5)


def test_a_film_that_is_shorter_than_its_slide_begins_anew(display: Cinema) -> None:
    """After the last frame comes the first, in the same step; the slide's end cuts it where it is."""
    display.begins()
    display.plays_to(59.9, 5)
    display.plays_to(60.1, 0)
    display.plays_to(80.1, 2)
    display.goes_to(NEXT)
    assert display.pictures.slide_in(display.shown()) == "message-b"


def test_displays_that_start_at_different_times_show_the_same_frame(
    display: Cinema, tmp_path: Path, qtbot: QtBot
) -> None:
    """One that is switched on in the middle of a film shows what all others show."""
    display.begins()
    display.plays_to(31, 3)
    with cinema(tmp_path, qtbot, at=BEGINS + ENTERS + 31) as late:
        late.has_film()
        late.start()
        assert late.frame() == 3
        late.plays_to(71, 1)
        display.plays_to(71, 1)


def test_a_film_fades_in_and_out_as_a_picture_does(display: Cinema) -> None:
    """In the fade to it its first frame stands, in the fade from it the last that was seen."""
    display.start()
    words = pixels(display.shown())
    assert all(lies_between(seen, words, even(words, 0)) for seen in fade_at(display, BEGINS))
    display.plays_to(45, 4)
    display.jump(NEXT - 20)
    display.plays_to(85, 2)
    assert all(lies_between(seen, even(words, 2), words) for seen in fade_at(display, NEXT))
    assert display.fades[1:] == [1000, 1000]


def test_a_film_follows_itself(tmp_path: Path, qtbot: QtBot) -> None:
    """A loop of one film plays it from its first frame each time."""
    with cinema(
        tmp_path, qtbot, campaign(playlist("all", "video-a"), slides=[slide("video-a", 10)])
    ) as display:
        display.has_film()
        display.start()
        display.goes_to(BEGINS)
        display.plays_to(10 - ENTERS - 0.1, 0)
        display.goes_to(2 * BEGINS)
        assert display.frame() == 0


def test_a_display_whose_clock_is_set_plays_on_from_there(display: Cinema) -> None:
    """A clock that jumps within a film is followed, on and back."""
    display.begins()
    display.plays_to(5, 0)
    display.plays_to(45, 4)
    display.plays_to(32, 4)
    display.plays_to(51, 5)


def test_content_that_changes_while_a_film_plays_comes_in_when_it_ends(display: Cinema) -> None:
    """A saved change cuts no film off."""
    display.begins()
    display.plays_to(21, 2)
    display.change(NEW, motion="full")
    display.work()
    display.plays_to(31, 3)
    display.goes_to(NEXT)
    assert display.pictures.slide_in(display.shown()) == "message-x"


def test_content_that_changes_while_a_film_is_prepared_comes_in(display: Cinema, qtbot: QtBot) -> None:
    """The film of a campaign that is no more is not waited for, and does not come."""
    display.player.start()
    qtbot.waitUntil(lambda: display.player.films.is_preparing, timeout=20_000)
    display.change(NEW, motion="full")
    display.work()
    for seconds in (BEGINS, BEGINS + 10):
        display.goes_to(seconds)
        assert display.pictures.slide_in(display.shown()) == "message-x"


def test_content_that_changes_when_a_film_is_ready_comes_in(display: Cinema) -> None:
    """A film that waits for its time belongs to the campaign that it is of."""
    display.start()
    display.change(NEW, motion="full")
    display.work()
    display.goes_to(BEGINS)
    assert display.pictures.slide_in(display.shown()) == "message-x"


def test_new_content_enters_in_the_middle_of_a_film_where_the_film_is_then(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """What fades in is the frame of the time at which it comes, not of the time at which it was asked for."""
    shown = campaign(playlist("all", "message-b"), slides=[slide("message-b", 60)])
    with cinema(tmp_path, qtbot, shown) as display:
        display.has_film()
        display.start()
        display.passes(15)
        display.change(WORDS_AND_FILM, motion="full")
        display.work()
        display.goes_to(60)
        assert display.frame() == 4


def test_a_still_display_shows_a_film_as_a_picture(tmp_path: Path, qtbot: QtBot) -> None:
    """Reduced motion: its first frame stands, and nothing moves."""
    with cinema(tmp_path, qtbot, motion="reduced") as display:
        display.has_film()
        display.begins()
        assert display.frame() == 0
        assert display.player.films.on is None


def test_a_display_that_is_to_be_still_from_now_on_shows_no_hole(display: Cinema) -> None:
    """A display file that says "reduced" is obeyed at the next slide; one that says "full" again, too."""
    display.start()
    display.change(WORDS_AND_FILM, motion="reduced")
    display.work()
    display.goes_to(BEGINS)
    assert display.frame() == 0
    assert display.player.films.on is None
    display.change(WORDS_AND_FILM, motion="full")
    display.work()
    display.goes_to(NEXT)
    display.goes_to(NEXT + BEGINS)
    assert display.player.films.on is not None


def test_a_window_that_is_resized_shows_the_film_in_all_of_it(display: Cinema, qtbot: QtBot) -> None:
    """Until pictures of the new size are there, the film and its page are stretched together."""
    display.begins()
    display.plays_to(21, 2)
    with qtbot.waitSignal(display.window.resized, timeout=20_000):
        display.window.view.resize(600, 600)
    assert is_even(pixels(display.shown()), 2)
    display.change(WORDS_AND_FILM, at_once=True, motion="full")
    display.work()
    assert is_even(pixels(display.shown()), 2)
    display.plays_to(31, 3)
    assert is_even(pixels(display.shown()), 3)


def fade_at(display: Cinema, seconds: float) -> list[Pixels]:
    """What is seen from that time on, until the next picture stands alone."""
    display.passes(seconds)
    display.timer.timeout.emit()
    seen = display.fade_of()
    assert len(seen) > 3
    display.work()
    return seen


def is_even(shown: Pixels, frame: int) -> bool:
    """Whether a frame fills the glass."""
    return lies_between(shown, even(shown, frame), even(shown, frame))
