"""The playlists that do not hold in a time: when each does next, or did last."""

from datetime import UTC, datetime

import pytest

from kiosk.content.campaign.where import Where
from kiosk.timeline.absences import Absence, absences
from kiosk.timeline.schedule import Schedule
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

SHOWN = campaign(
    playlist("always", "a"),
    playlist("summer", "b", when=when(dates=("07-28..07-30",), hours=("09:00-12:00",)), priority=2),
    playlist("once", "c", when=when(dates=("2026-05-06",)), priority=2),
    playlist("covered", "d", when=when(days=("mon-sun",)), priority=-1),
    playlist("there", "e", where=Where.model_validate({"countries": ("FR",)})),
    playlist("off", "g", enabled=False),
    playlist("news", "f", when=when(dates=("2026-09-01",)), every=2),
)


def at(text: str) -> datetime:
    """An instant in UTC: Brussels is two hours ahead in summer."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def missing(start: str, end: str) -> dict[str, tuple[str, str]]:
    """From when each playlist that does not hold holds next, and until when it held last, in UTC."""
    plan = Schedule(SHOWN, display(), fallback=BUILT_IN)
    return {
        one.playlist: tuple(  # type: ignore[misc]
            found.astimezone(UTC).isoformat(timespec="minutes")[:16] if found else "-"
            for found in (one.next, one.last)
        )
        for one in absences(plan, at(start), at(end))
    }


def test_what_comes_later_and_what_is_over_is_told() -> None:
    """In the file's order; what is covered, or for other displays, has no day at all."""
    assert missing("2026-06-01", "2026-07-01") == {
        "summer": ("2026-07-28T07:00", "-"),
        "once": ("-", "2026-05-06T22:00"),
        "covered": ("-", "-"),
        "there": ("-", "-"),
        "off": ("-", "-"),
        "news": ("2026-08-31T22:00", "-"),
    }
    plan = Schedule(SHOWN, display(), fallback=BUILT_IN)
    found = absences(plan, at("2026-06-01"), at("2026-07-01"))
    assert [one.is_there for one in found] == [True, True, True, False, True, True]
    assert [one.is_due for one in found] == [False, False, True, False, False, False]
    assert [one.playlist for one in found if not one.is_enabled] == ["off"]
    assert found[3] == Absence("there", is_there=False)


@pytest.mark.parametrize(
    ("start", "end", "summer"),
    [
        ("2026-07-28T06:00", "2026-07-28T07:00", ("2026-07-28T07:00", "-")),
        ("2026-07-28T06:00", "2026-07-28T07:01", None),
        ("2026-07-28T09:59", "2026-07-28T10:30", None),
        ("2026-07-28T10:00", "2026-07-28T10:30", ("2026-07-29T07:00", "-")),
        ("2026-07-30T10:00", "2026-08-30T10:30", ("2027-07-28T07:00", "-")),
    ],
)
def test_the_ends_of_a_time_are_kept_to(start: str, end: str, summer: tuple[str, str] | None) -> None:
    """A minute of it is enough; its first instant is not in a time that ends then."""
    assert missing(start, end).get("summer") == summer


def test_no_more_is_looked_through_than_400_days() -> None:
    """A year after it, and a year and a half."""
    assert missing("2027-06-01", "2027-06-02")["once"] == ("-", "2026-05-06T22:00")
    assert missing("2027-07-01", "2027-07-02")["once"] == ("-", "-")


def test_what_another_campaign_has_in_its_place_is_not_the_playlist() -> None:
    """A playlist of the same name in the built-in one does not count."""
    quiet = campaign(playlist("built-in", "x"), name="mine")
    plan = Schedule(quiet, display(mode="quiet"), fallback=BUILT_IN)
    assert absences(plan, at("2026-06-01"), at("2026-06-02")) == [Absence("built-in", is_there=True)]


def test_what_was_due_earlier_on_the_last_day_is_over() -> None:
    """It is not said to be due when others took its place."""
    morning = when(dates=("2026-05-06",), hours=("09:00-12:00",))
    evening = playlist("evening", "c", when=when(hours=("18:00-19:00",)))
    one = campaign(playlist("always", "a"), playlist("morning", "b", when=morning), evening)
    found, _ = absences(
        Schedule(one, display(), fallback=BUILT_IN), at("2026-05-06T12:00"), at("2026-05-06T13:00")
    )
    assert found == Absence("morning", is_there=True, last=at("2026-05-06T10:00"))
