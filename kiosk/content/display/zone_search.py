"""Finds which zone of the IANA database keeps the same time as one without a name."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from importlib.resources import files
from itertools import pairwise
from zoneinfo import ZoneInfo

from kiosk.content.language.regions import zones

Offsets = tuple[timedelta | None, ...]

NO_PLACE = {"Factory", "localtime"}
# Time is compared over these years: what is kept now, and for files, which tell the past, since 1970.
NOW = (datetime(2025, 1, 1, tzinfo=UTC), datetime(2037, 1, 1, tzinfo=UTC))
PAST = (datetime(1970, 1, 2, tzinfo=UTC), NOW[0])
STEP = timedelta(days=7)  # no zone has changed its clock twice within a week since 1970
SECOND = timedelta(seconds=1)


def same_zone(
    wanted: tzinfo, country: str | None, *, named: str | None = None, with_past: bool = False
) -> str | None:
    """The zone that keeps the time of `wanted`; None where there is none.

    Of several it is the one `named`, else of those that kept it since 1970 (with `with_past`) one of the
    country (ISO 3166-1), then one that calls it alike, then the one of most countries.
    """
    instants = tuple(_telling(wanted, *NOW))
    offsets = _offsets(wanted, instants)
    same = [name for name in zones() - NO_PLACE if _keeps(name, instants, offsets)]
    if named in same:
        return named
    past = tuple(_telling(wanted, *PAST)) if with_past else ()
    before = _offsets(wanted, past)
    called = _names(wanted, instants)
    is_fixed = not with_past and len(set(offsets)) == 1

    def rank(name: str) -> tuple[bool | int | str, ...]:
        row, homes = _places().get(name, (0, ()))
        return (
            not _keeps(name, past, before),
            country not in homes,
            not (is_fixed and name.startswith("Etc/")),
            called != _names(ZoneInfo(name), instants),
            -len(homes),
            row,
            name != "UTC",
            name,
        )

    return min(same, key=rank, default=None)


def _telling(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Instants that tell a zone from others: one a week, and the seconds before and after each change."""
    weeks = [start + number * STEP for number in range((end - start) // STEP)]
    for before, after in pairwise(weeks):
        yield before
        if _offset(zone, before) != _offset(zone, after):
            yield from _change(zone, before, after)


def _change(zone: tzinfo, before: datetime, after: datetime) -> tuple[datetime, datetime]:
    while after - before > SECOND:
        middle = before + (after - before) // SECOND // 2 * SECOND
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return before, after


def _keeps(name: str, instants: tuple[datetime, ...], offsets: Offsets) -> bool:
    zone = ZoneInfo(name)
    return all(_offset(zone, one) == offset for one, offset in zip(instants, offsets, strict=True))


def _offsets(zone: tzinfo, instants: tuple[datetime, ...]) -> Offsets:
    return tuple(_offset(zone, one) for one in instants)


def _offset(zone: tzinfo, instant: datetime) -> timedelta | None:
    return instant.astimezone(zone).utcoffset()


def _names(zone: tzinfo, instants: tuple[datetime, ...]) -> set[str | None]:
    return {one.astimezone(zone).tzname() for one in instants}


@cache
def _places() -> Mapping[str, tuple[int, tuple[str, ...]]]:
    """The row and the countries of each zone, by the IANA database's table: a country's largest first."""
    table = (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return {row[2]: (number, tuple(row[0].split(","))) for number, row in enumerate(rows)}
