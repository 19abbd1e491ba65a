"""What a display plays while its clock can be believed, and while it cannot."""

from datetime import timedelta
from math import hypot

import pytest

from kiosk.content.display.display import Screen
from kiosk.content.storage.sources import Content
from kiosk.ui.player.programme import programme_of
from tests.timeline.build import campaign, display, playlist, when
from tests.ui.theatre import HandClock

WORLD_DAY = campaign(
    playlist("everyday", "message-a"),
    playlist("spring", "message-b", when=when(dates=("03-02",)), priority=10),
    playlist("whole-year", "message-c", when=when(dates=("01-01..12-31",)), priority=5),
)


def test_without_a_set_clock_playlists_with_a_time_do_not_hold(caplog: pytest.LogCaptureFixture) -> None:
    """A board that wakes up in the past does not show a day's campaign on a wrong day; the log says so once,
    and once the clock is set the day's playlist comes in.
    """
    clock = HandClock()  # months before anybody looked at the directory
    programme = programme_of(Content(WORLD_DAY, display()), clock, (1920, 1080))
    assert {programme.at(clock.now() + timedelta(seconds=at)).playlist for at in range(0, 60, 10)} == {
        "everyday"
    }
    assert caplog.text.count("clock is not set") == 1
    clock.time = clock.time.replace(year=2099)
    assert programme.at(clock.now()).playlist == "spring"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_bar_shows_what_fits_a_bar(rotation: int) -> None:
    """However it hangs, there is no room on it for a code and its words."""
    clock = HandClock()
    donating = campaign(playlist("all", "donate message-a"))
    programme = programme_of(Content(donating, display(rotation=rotation)), clock, (1920, 540))
    assert {programme.at(clock.now() + timedelta(seconds=at)).slide.id for at in range(60)} == {"message-a"}


@pytest.mark.parametrize(("rotation", "window"), [(0, (1080, 1920)), (90, (1920, 1080))])
def test_codes_are_measured_by_the_whole_screen(rotation: int, window: tuple[int, int]) -> None:
    """Its diagonal is 32 inches, and a booth's slide has a part of it; so has one that the team looks at."""
    clock, screen = HandClock(), Screen.model_validate({"diagonal-inches": 32})
    booth = display(mode="booth", rotation=rotation, screen=screen)
    programme = programme_of(Content(campaign(playlist("all", "donate")), booth), clock, window)
    for width, height in ((1080, 1552), (540, 776)):
        page = programme.page_of(programme.at(clock.now()), (width, height))
        assert page.size == (width, height)
        assert page.pixels_per_mm == pytest.approx(hypot(1080, 1920) / (32 * 25.4) * width / 1080)


def test_a_display_with_reduced_motion_is_still() -> None:
    """What the display file says about motion and rotation reaches the glass."""
    still = Content(WORLD_DAY, display(motion="reduced", rotation=270))
    programme = programme_of(still, HandClock(), (1920, 1080))
    assert (programme.reduced, programme.rotation) == (True, 270)


@pytest.mark.parametrize("year", [1970, 2300, 9999])
def test_a_clock_beyond_reason_plays_no_holiday(year: int, caplog: pytest.LogCaptureFixture) -> None:
    """On the first day of 1970, and long after anybody's time; the log says what the clock says."""
    clock = HandClock()
    clock.time = clock.time.replace(year=year, month=1, day=1)
    programme = programme_of(Content(WORLD_DAY, display()), clock, (1920, 1080))
    assert {programme.at(clock.now() + timedelta(hours=hour)).playlist for hour in range(48)} == {"everyday"}
    assert f"the machine's clock is not set: it says {year}-01-01" in caplog.text
