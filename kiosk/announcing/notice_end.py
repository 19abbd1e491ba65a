"""When a notice ends, as people say it in a hurry, by the clocks of its displays."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.announcing.time_written import TimeWritten, time_written
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import LONGEST
from kiosk.timeline.wall_clock import WallClock

USUAL = timedelta(minutes=30)
DAY = timedelta(days=1)
NEAR = timedelta(hours=12)  # a time past today is tomorrow's, where that is so near: 0:30, said at night


class ClocksDiffer(WrongUse):
    """A time that is no single instant for several displays; `instant` is what one of their clocks has."""

    def __init__(self, zones: Iterable[str], instant: datetime) -> None:
        known = cut(", ".join(zones))
        super().__init__(f"that is not one time for all displays, whose clocks are those of {known}")
        self.instant = instant


def by_every_clock(displays: Iterable[Display], read: Callable[[Display], datetime]) -> datetime:
    """The instant that is read by the clock of each display: a notice has one end.

    Raises:
        ClocksDiffer: it is another instant on each, or none on some.
        WrongUse: `read` raises it for all of them; or there is no display.
    """
    tried = {zone: _tried(read, one) for zone, one in {one.timezone: one for one in displays}.items()}
    times = [one for one in tried.values() if isinstance(one, datetime)]
    errors = [one for one in tried.values() if isinstance(one, WrongUse)]
    if not times:
        raise errors[0] if errors else WrongUse("there is no display")
    if errors or len(set(times)) > 1:
        raise ClocksDiffer(tried, times[0])
    return times[0]


def _tried(read: Callable[[Display], datetime], display: Display) -> datetime | WrongUse:
    try:
        return read(display)
    except WrongUse as error:
        return error


def end_at_time(text: str, begins: datetime, zone: ZoneInfo) -> datetime | None:
    """The next time of a clock that is so written, as 18:30, "6.30 pm" or "tomorrow 8:00"; or so long after
    it begins, as "in 2 hours". None of what is no time.

    Raises:
        WrongUse: it is past today, and tomorrow's is not near; or it can mean two times.
    """
    said = time_written(text)
    if isinstance(said, timedelta):
        return begins + said
    return _next(said, begins, zone) if said else None


def _next(said: TimeWritten, begins: datetime, zone: ZoneInfo) -> datetime:
    today, at = begins.astimezone(zone).date(), said.at
    if said.day is not None:
        named = {"today": today, "tomorrow": today + DAY}
        return _at(said.day if isinstance(said.day, date) else named[said.day], at, zone)
    found = _at(today, at, zone)
    if found > begins:
        return found
    found = _at(today + DAY, at, zone)
    if found - begins > NEAR:
        written = f"{at:%H:%M}".removeprefix("0")
        later = at.replace(hour=at.hour + 12) if at.hour < 12 else at
        evening = f'"{later:%H:%M}", or ' if later != at and _at(today, later, zone) > begins else ""
        raise WrongUse(f'that is past; if another time is meant, write {evening}"tomorrow {written}"')
    return found


def end_said(text: str, begins: datetime, displays: Iterable[Display]) -> datetime:
    """When a notice ends, as somebody wrote it into a field, by the clocks of its displays.

    Raises:
        WrongUse: no notice can stand until then, or it is another instant on each; in a sentence.
    """
    try:
        return held_to_limits(by_every_clock(displays, lambda one: _read(text, begins, one)), begins)
    except ClocksDiffer as error:
        raise WrongUse(f"{_begun(error)}; choose how long it stands instead.") from error
    except WrongUse as error:
        raise WrongUse(f"{_begun(error)}.") from error


def _begun(error: WrongUse) -> str:
    told = str(error)
    return f"{told[:1].upper()}{told[1:]}"


def _read(text: str, begins: datetime, display: Display) -> datetime:
    if found := end_at_time(text, begins, ZoneInfo(display.timezone)):
        return found
    raise WrongUse("write a time, as 18:30, “tomorrow 8:00” or “in 2 hours”")


def time_told(instant: datetime, displays: Sequence[Display]) -> str:
    """The time of a day that an instant is by the clock of the first display, as 18:30; with its time zone
    where that of another shows another time.
    """
    zones = [one.timezone for one in displays] or ["UTC"]
    times = [f"{instant.astimezone(ZoneInfo(one)):%H:%M}" for one in zones]
    return times[0] if len(set(times)) == 1 else f"{times[0]}, {zones[0]}"


def held_to_limits(ends: datetime, begins: datetime) -> datetime:
    """When it ends, if a notice may stand until then.

    Raises:
        WrongUse: that is past, or too late.
    """
    if ends <= begins:
        raise WrongUse("that is past")
    if ends - begins > LONGEST:
        raise WrongUse(f"a notice stands for {LONGEST.days} days at most; for longer, write a slide")
    return ends


def _at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """That time of a clock on a day; of one that the clock leaves out, what it shows instead."""
    clock = WallClock(zone)
    return clock.show(clock.read(datetime.combine(day, at, zone)))
