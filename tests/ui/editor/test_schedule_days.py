"""The days of the schedule's page are those of the display that it shows, wherever the window stands."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtQml import QQmlEngine

from kiosk.ui.editor.schedule.schedule_page import SchedulePage
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY, TEXT

ZONES = ("Pacific/Auckland", "America/Los_Angeles")
AUCKLAND, LOS_ANGELES = 0, 1


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window over a venue with a display in each of the zones."""
    texts = {CAMPAIGN: TEXT}
    for number, zone in enumerate(ZONES):
        text = DISPLAY.replace("A-1", f"D-{number}").replace("Europe/Brussels", zone)
        texts[f"displays/D-{number}/display.toml"] = text
    folder = put_in(tmp_path / "venue", texts)
    with Desk(folder, tmp_path / "state") as made:
        yield made


@pytest.fixture
def pictures() -> Iterator[OfferedPictures]:
    """Those that a page shows."""
    engine = QQmlEngine()
    made = OfferedPictures(engine, None)
    yield made
    made.stills.close()


def today(page: SchedulePage) -> list[str]:
    """The days that the year marks as today's."""
    months = page.property("months")
    return [day["iso"] for month in months for day in month["days"] if day["isToday"]]


def shows(page: SchedulePage, day: str) -> bool:
    """Whether that day is today's, and in the week that is shown."""
    return today(page) == [day] and page.property("firstDay") <= day <= page.property("lastDay")


@pytest.mark.parametrize(
    ("instant", "auckland", "los_angeles"),
    [
        # Sunday evening in London is Monday already in Auckland: another week there.
        ("2027-07-25T13:00", "2027-07-26", "2027-07-25"),
        ("2027-07-31T06:59", "2027-07-31", "2027-07-30"),
        ("2027-07-31T12:00", "2027-08-01", "2027-07-31"),
        ("2027-12-31T11:00", "2028-01-01", "2027-12-31"),
        ("2027-03-14T09:59", "2027-03-14", "2027-03-14"),
    ],
)
def test_today_is_the_display_s(
    desk: Desk, pictures: OfferedPictures, instant: str, auckland: str, los_angeles: str
) -> None:
    """In the year, and in the week that is gone to."""
    now = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    page = SchedulePage(desk.session, pictures, lambda: now)
    for number, day in ((AUCKLAND, auckland), (LOS_ANGELES, los_angeles)):
        page.showDisplay(number)
        page.weekOf("")
        desk.wait(partial(shows, page, day))
        assert [one["iso"] for one in page.property("week") if one["isToday"]] == [day]
    page.close()


def test_another_day_begins_while_the_window_stands_there(desk: Desk, pictures: OfferedPictures) -> None:
    """At the midnight of the display."""
    begun = monotonic()
    late = datetime.fromisoformat("2027-07-25T11:59:59.700").replace(tzinfo=UTC)
    page = SchedulePage(desk.session, pictures, lambda: late + timedelta(seconds=monotonic() - begun))
    desk.wait(lambda: today(page) == ["2027-07-26"])
    page.close()
