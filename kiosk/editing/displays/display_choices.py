"""What can be chosen for a display, in words: countries, clocks, languages, the campaigns of its venue."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk import paths
from kiosk.content.folders.venue_folder import campaigns_in
from kiosk.content.language import catalogs, known_names, locales, regions
from kiosk.editing.displays.display_fields import Choice


def country_choices() -> tuple[Choice, ...]:
    """All countries by their English names."""
    return tuple(Choice(code, name) for code, name in sorted(regions.countries().items(), key=lambda x: x[1]))


def clock_choices(country: str | None, chosen: str | None, now: datetime) -> tuple[Choice, ...]:
    """The clocks of a country, and the one that is chosen, each with its time at an instant."""
    there = dict.fromkeys([*known_names.zones_of(country), *([chosen] if chosen else [])])
    return tuple(Choice(zone, clock_name(zone), clock_time(zone, now)) for zone in there)


def clock_name(zone: str) -> str:
    """A zone as people call it: Time of Brussels."""
    town = zone.rpartition("/")[2].replace("_", " ")
    return zone if zone in ("UTC", "GMT") else f"Time of {town}"


def clock_time(zone: str, now: datetime) -> str:
    """The time in a zone at an instant; "" of one that is not known."""
    return f"{now.astimezone(ZoneInfo(zone)):%H:%M} now" if zone in regions.zones() else ""


def language_choices(spoken: Iterable[str]) -> tuple[Choice, ...]:
    """The languages in which the program speaks, by their own names and in English, without those that are
    spoken already.
    """
    known = {"en", *catalogs.files(paths.TRANSLATIONS)} - set(spoken)
    found = [Choice(tag, own_name(tag), locales.babel(tag).english_name or tag) for tag in known]
    return tuple(sorted(found, key=lambda one: one.about))


def own_name(tag: str) -> str:
    """A language by its own name, as its readers look for it; a code that is none as it is."""
    try:
        name = locales.endonym(tag)
    except (locales.UnknownLocale, ValueError):
        return tag
    return f"{name[:1].upper()}{name[1:]}"


def campaign_choices(top: Path) -> tuple[Choice, ...]:
    """The campaigns of a venue's folder, by the names of theirs.

    Raises:
        OSError: they cannot be looked for.
    """
    return tuple(Choice(name, name) for name in campaigns_in(top))
