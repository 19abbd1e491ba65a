"""The page of the schedule, as an operator uses it: blocks, sentences, the order, a year, what plays when."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.editing.schedule import when_acts
from kiosk.ui.editor.schedule.instant_view import InstantView
from kiosk.ui.editor.schedule.schedule_page import SchedulePage
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY, TEXT
from tests.ui.editor.seen import items_within, kind

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
VENUE = f"""{TEXT}
[[playlists]]
id = "world-day"
slides = ["welcome", "rights"]
when = {{ dates = ["07-30"] }}
priority = 10

[[playlists]]
id = "help"
slides = ["get-help"]
every = 3
"""
HOURS = 'hours = ["06:00-09:30"]'
MORNING = "Morning, Tuesday 27 July, 06:00 to 09:30"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The page over a folder of its own, in the week of 30 July 2027."""
    folder = put_in(tmp_path / "venue", {CAMPAIGN: VENUE, "displays/A-1/display.toml": DISPLAY})
    with Desk(folder, tmp_path / "state") as made:
        made.window.view.setProperty("current", "schedule")
        page_of(made).weekOf("2027-07-30")
        made.wait(lambda: made.has(MORNING))
        yield made


def page_of(desk: Desk) -> SchedulePage:
    """What the page shows."""
    return cast("SchedulePage", desk.window.pages.schedule)


def hour(desk: Desk) -> float:
    """How high an hour is, in pixels."""
    blocks = (desk.point(f"Everyday, Tuesday 27 July, {span}") for span in ("00:00.*", "09:30.*"))
    top, bottom = (point.y() for point in blocks)
    return (bottom - top) / (16.75 - 3)


def hours_of(desk: Desk) -> str:
    """What the file says of the morning's hours."""
    found = re.search(r'id = "morning".*?(hours = \[.*?\])', desk.text, re.DOTALL)
    return found[1] if found else ""


def click(desk: Desk, name: str) -> None:
    """Click at what has that name, once it stands where it belongs: words of a line are placed with the next
    picture that is drawn.
    """
    desk.wait(lambda: desk.has(name))
    desk.window.view.grabWindow()
    desk.click(name)


def test_a_block_is_dragged_by_quarters_of_an_hour(desk: Desk) -> None:
    """Its hours in the file are others, all else stays, and one step brings them back."""
    desk.drag(MORNING, desk.point(MORNING) + QPoint(3, round(hour(desk) * 1.2)))
    assert desk.text == VENUE.replace(HOURS, 'hours = ["07:15-10:45"]')
    desk.wait(lambda: desk.has("Morning, Tuesday 27 July, 07:15 to 10:45"))
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE


def test_an_end_of_a_block_is_dragged(desk: Desk) -> None:
    """It can be taken hold of where the pointer is six pixels off it."""
    click(desk, MORNING)
    middle, height = desk.point(MORNING), hour(desk) * 3.5
    end = QPoint(
        desk.point("Everyday, Tuesday 27 July, 09:30.*").x() + 20, middle.y() + round(height / 2) - 6
    )
    desk.drag_from(end, end + QPoint(0, round(hour(desk))))
    assert hours_of(desk) == 'hours = ["06:00-10:30"]'
    desk.wait(lambda: desk.has("Morning, Tuesday 27 July, 06:00 to 10:30"))


def test_the_arrows_do_what_the_pointer_does(desk: Desk) -> None:
    """A block is moved, its end and its start are, and each of them is undone at once."""
    click(desk, MORNING)
    desk.press(Qt.Key.Key_Down)
    desk.wait(lambda: desk.has("Morning, Tuesday 27 July, 06:15 to 09:45"))
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.wait(lambda: desk.has("Morning, Tuesday 27 July, 06:15 to 10:00"))
    desk.press(Qt.Key.Key_Up, SHIFT | CTRL)
    desk.wait(lambda: desk.has("Morning, Tuesday 27 July, 06:00 to 10:00"))
    assert hours_of(desk) == 'hours = ["06:00-10:00"]'
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE


def test_hours_are_typed(desk: Desk) -> None:
    """Enter on a block leads to them; what is no time is told there, and changes nothing."""
    click(desk, MORNING)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has("From"))
    desk.type("soon")
    desk.press(Qt.Key.Key_Return)
    assert desk.has(r"“soon” is no time of the day\..*")
    assert desk.text == VENUE
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("7.10")
    desk.press(Qt.Key.Key_Return)
    assert hours_of(desk) == 'hours = ["07:10-09:30"]'


def test_a_playlist_is_drawn_where_nothing_else_has_hours(desk: Desk) -> None:
    """It plays on that day alone, above what played there; N does it as well."""
    start = desk.point("Everyday, Tuesday 27 July, 09:30.*")
    desk.drag_from(start, start + QPoint(0, round(hour(desk) * 2)))
    assert re.search(
        r'id = "new-playlist"\n.*\nwhen = { dates = \["2027-07-27"\], hours = \[.*\] }', desk.text
    )
    desk.wait(lambda: desk.has(r"New playlist, Tuesday 27 July, .*"))
    assert desk.has("on 27 July 2027")
    desk.press(Qt.Key.Key_Z, CTRL)
    click(desk, "Everyday, Saturday 31 July, all day")
    desk.press(Qt.Key.Key_N)
    assert '{ dates = ["2027-07-31"], hours = ["00:00-01:00"] }' in desk.text


def test_the_order_of_the_list_is_what_covers_what(desk: Desk) -> None:
    """By keys and by the pointer, with as few priorities as can be."""
    click(desk, r"Everyday\. whenever nothing else plays")
    desk.press(Qt.Key.Key_Up, ALT)
    assert 'slides = ["welcome", "rights", "signs", "get-help"]\npriority = 1' in desk.text
    desk.wait(lambda: not desk.has("Morning, Tuesday.*"))
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE
    desk.wait(lambda: desk.has(MORNING))
    desk.drag(r"Morning\. .*", desk.point(r"World day\. .*") - QPoint(0, 20))
    assert desk.text.count("priority") == 2
    desk.wait(lambda: desk.has("Morning, Friday 30 July, 06:00 to 09:30"))


def test_parts_of_the_sentence_are_changed_where_they_stand(desk: Desk) -> None:
    """Days by a click, dates as they are said; what is no date is told beside the field."""
    click(desk, r"Morning\. weekdays.*")
    click(desk, "every weekday")
    click(desk, "Sat")
    assert 'days = ["mon-sat"]' in desk.text
    desk.press(Qt.Key.Key_Escape)
    click(desk, "all year")
    desk.type("1 to 31 Juls")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has(r".* is no date\. .*"))
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("1 to 31 July")
    desk.press(Qt.Key.Key_Return)
    assert 'dates = ["07-01..07-31"]' in desk.text
    desk.wait(lambda: desk.has("from 1 to 31 July every year"))


def test_what_a_display_would_refuse_is_told(desk: Desk) -> None:
    """The one that plays whenever nothing else does has no days of its own."""
    click(desk, r"Everyday\. whenever nothing else plays")
    click(desk, "every day")
    click(desk, "Mon")
    desk.wait(lambda: desk.has(r".*one must hold always and everywhere.*"))
    assert desk.text == VENUE


def test_a_playlist_is_renamed_and_switched_off(desk: Desk) -> None:
    """Its slides stay as they are."""
    click(desk, r"Morning\. weekdays.*")
    desk.press(Qt.Key.Key_F2)
    desk.wait(lambda: desk.has("Name"))
    desk.type("Early birds")
    desk.press(Qt.Key.Key_Return)
    assert 'id = "early-birds"\nslides = ["rights"]' in desk.text
    desk.wait(lambda: desk.has(r"Early birds\. weekdays.*"))
    click(desk, "On")
    assert "enabled = false" in desk.text
    desk.wait(lambda: desk.has(r"Early birds\. off; .*"))


def test_a_day_of_the_year_leads_to_its_week(desk: Desk) -> None:
    """Each says what takes it over; the clock of the display is named with its offset."""
    assert desk.has("Time of Brussels, UTC.2")
    click(desk, "Today")
    today = datetime.now(ZoneInfo("Europe/Brussels")).date()
    monday = today - timedelta(days=today.weekday())
    desk.wait(lambda: desk.has(rf"{monday.day} .*{monday.year}.*"))
    click(desk, "Friday 30 July, World day")
    desk.wait(lambda: desk.has(MORNING))


def test_an_instant_says_what_plays_and_why(desk: Desk) -> None:
    """With what is covered then; and the morning says what covers it that day."""
    click(desk, "Day and time, by the display's clock")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("30 July 2027, 8:15")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has("World day, slide . of 2: .*") or desk.has("Help, slide 1 of 1: .*"))
    assert desk.has("World day holds: it is 30 July 2027")
    assert desk.has("Morning and Everyday hold too, and stand lower")
    click(desk, r"Morning\. weekdays.*")
    desk.wait(lambda: desk.has("World day stands above it"))
    assert desk.has(r"on Friday 30 July from 06:00 to 09:30\. The next Morning is on Monday 2 August\.")


def test_a_day_is_rehearsed(desk: Desk) -> None:
    """Ten minutes go by in a second; what stands is told as it changes, and it stops where it is told to."""
    instant = cast("InstantView", page_of(desk).instant)
    instant.type("27 July 2027, 05:59")
    desk.wait(lambda: desk.has(r"Everyday, slide .*"))
    instant.runAs(2)
    click(desk, "Play this day")
    desk.wait(lambda: desk.has("Morning, slide 1 of 1: .*"))
    click(desk, "Stop at .*")
    assert not instant.property("isRunning")
    stood = instant.property("clock")
    instant.scrub(0.5)
    assert instant.property("clock") == "12:00:00"
    assert stood.startswith("06:")


@pytest.mark.parametrize("clock", ["00:00", "23:59"])
def test_the_clock_of_an_instant_stands_within_its_day(desk: Desk, clock: str) -> None:
    """Also at both ends of it, where half of it would be cut off."""
    instant = cast("InstantView", page_of(desk).instant)
    instant.type(f"27 July 2027, {clock}")
    desk.wait(lambda: desk.shows(clock))

    days = [one for one in items_within(desk.window.view.contentItem()) if kind(one) == "DayColumn"]
    words = [(day, one) for day in days for one in items_within(day) if one.property("text") == clock]
    day, label = next((day, one.parentItem()) for day, one in words if one.isVisible())
    room = label.mapRectToItem(day, label.boundingRect())
    assert day.boundingRect().adjusted(-20, -1, 20, 1).contains(room)


def test_a_block_is_dragged_to_another_day(desk: Desk) -> None:
    """Its day of the week is the other; with the arrows as well, and both are undone at once."""
    saturday = desk.point("Everyday, Saturday 31 July, all day")
    desk.drag(MORNING, QPoint(saturday.x(), desk.point(MORNING).y()))
    assert desk.text == VENUE.replace('days = ["mon-fri"]', 'days = ["mon", "wed-sat"]')
    desk.wait(lambda: desk.has("Morning, Saturday 31 July, 06:00 to 09:30"))
    desk.press(Qt.Key.Key_Right, SHIFT)
    desk.wait(lambda: desk.has("Morning, Sunday 1 August, 06:00 to 09:30"))
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE


def test_a_whole_day_is_dragged_to_another_date(desk: Desk) -> None:
    """Its date is that day's; what plays every day is told to have no day of its own."""
    world = "World day, Friday 30 July, all day"
    desk.drag(world, desk.point("Everyday, Sunday 1 August, all day"))
    assert desk.text == VENUE.replace('"07-30"', '"08-01"')
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE


def test_what_is_dragged_away_or_given_up_stays(desk: Desk) -> None:
    """Out of the week it does nothing; nor after Escape, though the hand goes on."""
    start = desk.point(MORNING)
    desk.drag(MORNING, QPoint(20, start.y()))
    assert desk.text == VENUE
    desk.drag(MORNING, start + QPoint(0, round(hour(desk))), before=Qt.Key.Key_Escape)
    assert desk.text == VENUE
    empty = desk.point("Everyday, Tuesday 27 July, 09:30.*")
    desk.drag_from(empty, empty + QPoint(0, 80), before=Qt.Key.Key_Escape)
    desk.drag_from(empty, QPoint(empty.x(), 5))
    assert desk.text == VENUE


def test_five_minutes_can_be_taken_hold_of(desk: Desk) -> None:
    """By their middle, six pixels beside it, and by both ends; they stay as short as they are when moved."""
    step = QPoint(0, round(hour(desk)))
    desk.session.change("Hours", when_acts.with_hours, "morning", 0, 360, 365)
    name = "Morning, Tuesday 27 July, 06:00 to 06:05"
    at = desk.point(name)
    desk.drag_from(at + QPoint(0, 6), at + QPoint(0, 6) + step)
    assert hours_of(desk) == 'hours = ["07:00-07:05"]'
    desk.wait(lambda: desk.has(name.replace("06:0", "07:0")))
    desk.press(Qt.Key.Key_Z, CTRL)
    click(desk, name)
    pitch = desk.point(name.replace("Tuesday 27", "Wednesday 28")).x() - at.x()
    ends = at + QPoint((pitch - 5) // 2 - 24, 0)
    desk.drag_from(ends + QPoint(0, 14), ends + QPoint(0, 14) + step)
    assert hours_of(desk) == 'hours = ["06:00-07:05"]'
    desk.wait(lambda: desk.has(name.replace("06:05", "07:05")))
    desk.press(Qt.Key.Key_Z, CTRL)
    click(desk, name)
    desk.drag_from(ends - QPoint(0, 14), ends - QPoint(0, 14) - step)
    assert hours_of(desk) == 'hours = ["05:00-06:05"]'


def test_a_repetition_is_chosen_and_shown_as_it_is(desk: Desk) -> None:
    """Each second week until a day; opened again it says the same, and what is no number is told."""
    click(desk, r"Morning\. weekdays.*")
    click(desk, "Repeat")
    desk.wait(lambda: desk.has("Every … weeks"))
    desk.type("two")
    click(desk, "Repeat so")
    desk.wait(lambda: desk.has(r".*“two” is no whole number.*"))
    click(desk, "Every … weeks")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("2")
    click(desk, "From which day on")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("4 January 2027")
    click(desk, "With a day")
    click(desk, "The last day, as 31 May 2027")
    desk.type("31 May 2027")
    desk.press(Qt.Key.Key_Return)
    assert 'rrule = "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270531", dtstart = "2027-01-04"' in desk.text
    click(desk, "every 2 weeks, until 31 May 2027, from 4 January 2027")
    click(desk, "Repeat so")
    assert 'rrule = "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270531", dtstart = "2027-01-04"' in desk.text


def test_displays_are_chosen_by_their_countries(desk: Desk) -> None:
    """By name; and it is said on how many of the venue's it stands then."""
    click(desk, r"Morning\. weekdays.*")
    click(desk, "every display")
    desk.wait(lambda: desk.has(r"Stands on your display\. .*"))
    click(desk, "Belgium")
    assert 'where = { countries = ["BE"] }' in desk.text
    click(desk, "Belgium")
    click(desk, "Another country")
    desk.type("Japan")
    desk.press(Qt.Key.Key_Return)
    assert 'where = { countries = ["JP"] }' in desk.text
    desk.wait(lambda: desk.has(r"Stands on none of your displays\. .*"))
    assert desk.has("displays in Japan")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.has(r"Stands on none of your displays\."))


def test_a_playlist_is_moved_by_the_arrows_beside_it(desk: Desk) -> None:
    """One place, where there is one."""
    click(desk, r"Morning\. weekdays.*")
    click(desk, "Move Morning down")
    desk.wait(lambda: not desk.has("Morning, Tuesday.*"))
    click(desk, "Move Morning up")
    desk.wait(lambda: desk.has(MORNING))
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == VENUE


def test_a_new_playlist_stands_below_the_world_day(desk: Desk) -> None:
    """And above what plays every day; what the button says is what the file says."""
    click(desk, "Add to Playlists")
    desk.wait(lambda: desk.has(r"New playlist\. .*"))
    names = [name.split(".")[0] for name, _ in desk.names() if ". " in name]
    there = [one for one in names if one in {"World day", "New playlist", "Morning", "Everyday"}]
    assert there == ["World day", "New playlist", "Morning", "Everyday"]
