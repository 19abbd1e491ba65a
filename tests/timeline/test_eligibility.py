"""A slide is shown where the display has a place for it, and on the days on which its data hold."""

from datetime import date, timedelta

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.slides import Slide
from kiosk.content.directory.figures import figures
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from tests.timeline.build import display, slide

DAY = date(2026, 7, 30)


@pytest.mark.parametrize(
    ("name", "day", "expected"), [("a", DAY, True), ("b", DAY, False), ("donate", DAY, False)]
)
def test_a_slide_must_have_its_place_and_its_day(name: str, day: date, expected: bool) -> None:
    """Neither is enough: a bar has no room for a code, and what lapsed is not shown anywhere."""

    def in_date(one: Slide, on: date) -> bool:
        return (one.id, on) != ("b", DAY)

    assert Eligibility(display(), is_bar=True, in_date=in_date).is_eligible(slide(name), day) is expected


@pytest.mark.parametrize(("mode", "is_shown"), [("booth", True), ("signage", False), ("quiet", False)])
def test_a_wall_is_shown_where_hearts_are_given(mode: str, is_shown: bool) -> None:
    """Anywhere else there is none to be counted, whatever else the slide says."""
    assert Eligibility(display(mode=mode)).fits(slide("wall", quiet=True)) is is_shown


def test_what_has_no_data_is_in_date_on_every_day() -> None:
    """A message stays true; a figure lapses on the day after the last of its date."""
    data, campaign = DataCurrency(display()), built_in()
    fact = next(one for one in campaign.slides if one.kind == "fact")
    last = figures()[fact.fact].verify_by
    assert [data.in_date(fact, last + timedelta(days)) for days in (0, 1)] == [True, False]
    assert data.in_date(slide("message"), date(9999, 12, 31))
    assert Eligibility(display()).is_eligible(fact, date(9999, 12, 31))


def test_help_has_somebody_to_call_or_is_not_shown() -> None:
    """In a country that nothing is known of there is not even a number for danger."""
    help_ = next(one for one in built_in().slides if one.kind == "help")
    for country, expected in (("BE", True), ("AQ", False)):
        data = DataCurrency(display(country=country))
        assert data.in_date(help_, date(9999, 12, 31)) is expected
