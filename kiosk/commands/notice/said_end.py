"""Reads when a notice is to end, as it stands on the command line."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.announcing.notice_end import DAY, USUAL, ClocksDiffer, by_every_clock, end_at_time, held_to_limits
from kiosk.announcing.time_written import length_written, time_written
from kiosk.commands.options import instant
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import cut, shown


def end(lasts: str | None, until: str | None, begins: datetime, displays: Sequence[Display]) -> datetime:
    """When it ends: so long after it begins, at an instant or a time, or with a day; else after half an hour.

    Raises:
        WrongUse: it is no length and no instant, or too late, or past; or the clocks of the displays differ,
            and it is another instant on each.
    """
    if lasts is not None and until is not None:
        raise WrongUse("--for and --until: one of them")
    if until is None:
        return held_to_limits(begins + (USUAL if lasts is None else _length(lasts)), begins)
    return _until(until.strip(), begins, displays)


def by_this_clock(until: str | None, zoneless: Collection[Display]) -> Iterator[str]:
    """What is said of a time for displays whose files say no time zone: by which clock it is. How long, and a
    time with its offset, are by none.
    """
    if until is None or not zoneless or isinstance(time_written(until), timedelta) or _has_offset(until):
        return
    ids = cut(", ".join(one.id for one in zoneless))
    zones = ", ".join(dict.fromkeys(one.timezone for one in zoneless))
    yield (
        f"The time zone of {ids} could not be read: {until.strip()} is by this computer's clock, {zones}. "
        "If the clock there is another, say how long, as --for 2h."
    )


def _has_offset(text: str) -> bool:
    with suppress(ValueError):
        return datetime.fromisoformat(text.strip()).tzinfo is not None
    return False


def _until(text: str, begins: datetime, displays: Sequence[Display]) -> datetime:
    try:
        ends = by_every_clock(displays, lambda one: _read(text, begins, one))
    except ClocksDiffer as error:
        offset = error.instant.isoformat(timespec="minutes")
        raise WrongUse(
            f"--until {text}: {error}; write it with an offset, as {offset}, or how long, as --for 2h"
        ) from error
    with _named(text):
        return held_to_limits(ends, begins)


def _read(text: str, begins: datetime, display: Display) -> datetime:
    with _named(text):
        found = end_at_time(text, begins, ZoneInfo(display.timezone))
    return found or _instant(text, display)


@contextmanager
def _named(text: str) -> Iterator[None]:
    """Have what is wrong with it name the option."""
    try:
        yield
    except WrongUse as error:
        raise WrongUse(f"--until {text}: {error}") from error


def _instant(text: str, display: Display) -> datetime:
    with suppress(ValueError, OverflowError):
        return instant(f"{date.fromisoformat(text) + DAY}", display, "--until")
    try:
        return instant(text, display, "--until").replace(microsecond=0)
    except WrongUse as error:
        told = f"--until {error}"
        joint = " Or write" if told.endswith("?") else "; or"
        raise WrongUse(f'{told}{joint} a time alone, as 18:30, "tomorrow 8:00" or "in 2 hours"') from error


def _length(text: str) -> timedelta:
    if found := length_written(text):
        return found
    raise WrongUse(f"--for {shown(text)}: write how long, as 30m, 2h, 1h30m or 1d")
