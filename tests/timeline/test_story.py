"""The built-in campaign tells its story every day, with help between, and gifts nowhere beside it."""

import itertools
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.slides import HELP_KINDS
from kiosk.timeline.eligibility import InDate, always
from kiosk.timeline.schedule import Schedule, Showing
from tests.timeline.build import display

BRUSSELS = ZoneInfo("Europe/Brussels")
# A weekday, a Sunday, a day of the two weeks up to the World Day, and the World Day.
DAYS = ["2026-11-25", "2026-11-22", "2026-07-20", "2026-07-30"]


def hour(day: str, in_date: InDate = always) -> list[Showing]:
    """What stands from ten to eleven on a screen with one language."""
    start = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=BRUSSELS)
    plan = Schedule(built_in(), display(country="BE", locales=("en",)), fallback=built_in(), in_date=in_date)
    return list(plan.entries(start, start + timedelta(hours=1)))


@pytest.mark.parametrize("day", DAYS)
def test_the_story_is_told_every_day(day: str) -> None:
    """What trafficking is, why the heart is blue, how to join; and where a gift goes, or where to give it."""
    shown = {one.slide.id for one in hour(day)}
    assert {"what", "why", "join"} < shown
    assert shown & {"gifts", "donate"}


@pytest.mark.parametrize("day", DAYS)
def test_where_gifts_go_is_told_when_every_figure_has_lapsed(day: str) -> None:
    """The figures stand in no count: without them no gift comes to stand beside help."""
    kinds = [one.slide.kind for one in hour(day, lambda slide, _: slide.kind != "fact")]
    assert "fact" not in kinds
    assert "donate" in kinds


@pytest.mark.parametrize("day", DAYS)
def test_two_slides_lie_between_help_and_help_and_none_of_them_beside_it_asks_for_a_gift(day: str) -> None:
    """Help after every third slide, figures and film aside; beside help nobody reads of money."""
    kinds = [one.slide.kind for one in hour(day)]
    counted = [kind for kind in kinds if kind not in ("fact", "video")]
    places = [at for at, kind in enumerate(counted) if kind == "help"]
    assert {after - before for before, after in itertools.pairwise(places)} == {4}
    for one, other in itertools.pairwise(kinds):
        assert {one, other} & HELP_KINDS == set() or "donate" not in (one, other)
