"""What never stands in a rehearsal is told with its reason."""

from datetime import date

import pytest

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.rehearsal.never_shown import never_shown
from kiosk.rehearsal.rehearsed_days import rehearsed
from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.schedule import Schedule
from tests.timeline import build
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

DAY = date(2026, 7, 30)


def told(shown: Campaign, on: Display, lapsed: str = "") -> dict[str, str]:
    """Each slide that does not come on the day, with its reason; the `lapsed` one is out of date."""

    def in_date(slide: Slide, _: date) -> bool:
        return slide.id != lapsed

    plan = Schedule(shown, on, fallback=BUILT_IN, in_date=in_date)
    return dict(never_shown(rehearsed(plan, DAY, DAY), Eligibility(on, in_date=in_date)))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"enabled": False}, "is switched off: enabled = false"),
        ({"first_day": date(2026, 8, 1)}, "begins on 2026-08-01, as its first-day says"),
        ({"last_day": date(2026, 7, 1)}, "ended with 2026-07-01, as its last-day says"),
    ],
)
def test_a_slide_s_own_keys_are_named(changes: dict[str, object], reason: str) -> None:
    """Whatever its playlist does."""
    slide = build.slide("b").model_copy(update=changes)
    assert told(campaign(playlist("all", "a b"), slides=[slide]), display()) == {"b": reason}


def test_a_display_that_may_not_show_it_is_named() -> None:
    """By what of it is in the way."""
    shown = campaign(playlist("all", "a help wall"), slides=[build.slide("a", quiet=True)])
    assert told(shown, display(country=None)) == {
        "help": "needs a display with a country",
        "wall": "is for booths alone",
    }
    quiet = told(shown, display(mode="quiet"))
    assert quiet["help"] == "is not for a quiet display, as it has no quiet = true"


def test_data_that_are_out_of_date_are_named() -> None:
    """As those of a figure."""
    shown = campaign(playlist("all", "a fact"))
    assert told(shown, display(), lapsed="fact") == {
        "fact": "has nothing to show: its figure is past its date"
    }


def test_its_playlists_are_named() -> None:
    """Where they do not hold; where it is in none; where it would stand beside help."""
    winter = playlist("winter", "b", when=when(dates=("12-01..12-31",)))
    shown = campaign(playlist("all", "help donate"), winter, slides=[build.slide("c")])
    shown = shown.model_copy(update={"slides": (*shown.slides, build.slide("c"))})
    assert told(shown, display()) == {
        "donate": "is left out, as it would stand beside help",
        "b": "is only in what does not hold in this time: winter",
        "c": "is in no playlist",
    }


def test_a_loop_that_is_cut_short_is_named() -> None:
    """Its last slide has no time before it starts anew."""
    short = playlist("short", "a b", priority=1, when=when(hours=("09:00-09:05",)))
    shown = campaign(playlist("all", "c"), short, slides=[build.slide("a", 400)])
    reason = "is not reached: its loop starts anew before its turn comes"
    assert told(shown, display()) == {"b": reason}


def test_all_that_comes_is_not_told() -> None:
    """Nothing where everything stands at some time."""
    assert told(campaign(playlist("all", "a b")), display()) == {}
