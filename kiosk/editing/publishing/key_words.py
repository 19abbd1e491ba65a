"""What an operator calls a key of a venue's files, and how a value of it is said."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from kiosk.content.language import locales, regions
from kiosk.content.toml.positions import KeyPath
from kiosk.editing.publishing.told_change import MISSING
from kiosk.editing.schedule.spans_said import WEEK, rule_said
from kiosk.editing.slides.slide_name import KINDS
from kiosk.editing.toml_words import value_written

SLIDES = {
    "id": "Name in the file",
    "kind": "Kind of slide",
    "seconds": "Time on the screen",
    "quiet": "Shown where it is quiet",
    "first-day": "First day",
    "last-day": "Last day",
    "enabled": "Switched on",
    "image": "Picture",
    "focus": "What stays in view where it is cut",
    "tall": "Picture for upright screens",
    "tall-focus": "What stays in view where it is cut, upright screens",
    "fit": "How the picture fills its place",
    "tall-fit": "How the picture fills its place, upright screens",
    "page": "Page of the PDF",
    "mirror": "Flipped in languages read from the right",
    "alt": "What the picture shows (read aloud)",
    "headline": "Headline",
    "text": "Text",
    "tone": "Colour behind the words",
    "video": "Film",
    "sound": "Sound",
    "subtitles": "Subtitles",
    "poster": "Picture where nothing moves",
    "signs": "Signs",
    "show": "What is shown",
    "questions": "Questions",
    "fact": "Figure",
    "day": "Day",
    "countdown": "Countdown",
    "theme": "Theme of the year",
}
PLAYLISTS = {
    "id": "Name in the file",
    "when.dates": "Dates",
    "when.days": "Days",
    "when.hours": "Hours",
    "when.rrule": "Repeats",
    "when.dtstart": "Repeats from",
    "where.countries": "Countries",
    "where.displays": "Displays",
    "where.modes": "Kinds of displays",
    "priority": "Priority",
    "every": "Between the others, after so many slides",
    "enabled": "Switched on",
}
CAMPAIGNS = {
    "format": "Format of the file",
    "id": "Name in the file",
    "title": "Title",
    "source-language": "Language of the campaign",
    "credit": "Line at the foot",
    "links.hosts": "Sites that codes may lead to",
    "links.donate": "Donation page",
    "links.learn": "Page to learn more",
}
DISPLAYS = {
    "format": "Format of the file",
    "id": "Name",
    "venue": "Venue",
    "place": "Place",
    "campaign": "Campaign",
    "country": "Country",
    "timezone": "Time zone",
    "locales": "Languages",
    "languages": "How languages take turns",
    "mode": "Kind of display",
    "rotation": "Turned by",
    "motion": "Motion",
    "minimum-review": "Translations looked over by",
    "staff-trained": "Staff is trained",
    "attribution": "Links tell the display",
    "idle-seconds": "Asks whether somebody is there after",
    "headphones": "Headphones",
    "heard": "Voices that were listened to",
    "crowd": "Many hearts in one visit",
    "screen.output": "Output",
    "screen.pixels": "Pixels",
    "screen.diagonal-inches": "Size",
    "screen.viewing-distance-m": "Read from",
    "screen.scanning-distance-m": "Codes scanned from",
    "screen.touch-distance-m": "Touched from",
}
CONTACTS = {
    "id": "Name in the file",
    "country": "Country",
    "confirmed": "Confirmed",
    "by": "Confirmed by",
    "kind": "Kind of help",
    "primary": "For danger",
    "name": "Name",
    "name-locale": "Language of the name",
    "name-english": "Name in English",
    "area": "Area",
    "only": "Only for",
    "for-whom": "For whom",
    "numbers": "Numbers",
    "text": "Text message",
    "chat": "Chat",
    "web": "Page",
    "hours": "Hours",
    "languages": "Languages",
    "free": "Free, by its source",
    "confidential": "Confidential, by its source",
    "anonymous": "Anonymous, by its source",
    "confidence": "How sure it is",
    "display": "Shown on displays",
    "ends": "Changes on",
    "note": "Note",
    "sources": "Sources",
    "checked": "Looked up on",
    "verify-by": "To be looked up again by",
}
UNITS = {
    "seconds": "s",
    "idle-seconds": "s",
    "screen.viewing-distance-m": "m",
    "screen.scanning-distance-m": "m",
    "screen.touch-distance-m": "m",
    "screen.diagonal-inches": "inch",
    "rotation": "°",
}

# Values as the window calls them where they are chosen.
VALUES: Mapping[str, Mapping[str, str]] = {
    "mode": {"signage": "Signage", "booth": "Booth", "quiet": "Quiet"},
    "motion": {"full": "Slides fade into each other", "reduced": "Slides change at once"},
    "languages": {"by-slide": "Slide by slide", "by-loop": "Loop by loop", "together": "Together"},
    "minimum-review": {
        "draft": "As soon as they are there",
        "native": "Read by a native speaker",
        "expert": "Read by an expert",
    },
    "tone": {"night": "Night", "heart": "Blue", "paper": "Paper"},
    "fit": {"fill": "Fill", "whole": "Whole"},
    "kind": KINDS,
}
LIKE = {"where.modes": "mode", "tall-fit": "fit"}
LOCALES = {"locales", "languages", "source-language", "name-locale"}
DAYS = {one[:3].lower(): one for one in WEEK}

LEAP = 2000  # a year that has every day
_ENDS = re.compile(r"(?:(\d{4})-)?(\d\d)-(\d\d)")
_SPAN = re.compile(rf"(?<![\w/-]){_ENDS.pattern}\.\.{_ENDS.pattern}(?![\w-])")
_DAY = re.compile(r"(?<![\w/-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")


def words_of(place: KeyPath, names: Mapping[str, str]) -> tuple[str, str, KeyPath] | None:
    """What a key is called, the key, and what of the place is behind it; None of one that is not known."""
    for length in (2, 1):
        key = ".".join(map(str, place[:length]))
        if len(place) >= length and key in names:
            return names[key], key, place[length:]
    return None


def said(value: Any, key: str | None = None) -> str | None:
    """A value as it is shown; None where there is none."""
    match value:
        case _ if value is MISSING:
            return None
        case bool():
            return "yes" if value else "no"
        case str():
            return _called(value, key or "")
        case int() | float():
            unit = UNITS.get(key or "")
            return f"{value:g} {unit}" if unit else f"{value:g}"
        case datetime() | time():
            return str(value)
        case date():
            return f"{value.day} {value:%B %Y}"
        case list() if key == "screen.pixels":
            return " × ".join(map(str, value))
        case list() if all(isinstance(one, (str, int, float)) for one in value):
            return ", ".join(str(said(one, key)) for one in value)
    return value_written(value)


def _called(value: str, key: str) -> str:
    """A word or a code of a file as people call it; what is neither as it is."""
    known = VALUES.get(LIKE.get(key, key), {})
    if value in known:
        return known[value]
    if key in LOCALES:
        return language(value)
    if key in ("country", "where.countries"):
        return regions.countries().get(value, value)
    if key == "when.days":
        return " to ".join(DAYS.get(one, one) for one in value.split("-"))
    if key == "when.rrule":
        return rule_said(value, None)
    if key == "when.dates" and (day := _ENDS.fullmatch(value)):
        return _day_told(day)
    return value.replace("-", " to ") if key == "when.hours" else days_told(value)


def days_told(text: str) -> str:
    """A text with the days in it as people say them: 18 December 2026, or 1 January to 17 December."""
    return _DAY.sub(
        _day_told, _SPAN.sub(lambda found: " to ".join(map(_day_told, _ENDS.finditer(found[0]))), text)
    )


def _day_told(found: re.Match[str]) -> str:
    year, month, day = (int(one or 0) for one in found.groups())
    try:
        told = date(year or LEAP, month, day)
    except ValueError:
        return found[0]
    return f"{day} {told:%B}" + (f" {year}" if year else "")


def language(locale: str) -> str:
    """A language's name; what is no language stays as it is written."""
    try:
        return locales.babel(locale).english_name or locale
    except ValueError:
        return locale


def file_title(name: str) -> str:
    """What an operator calls a file of a venue's folder, by its path; one of another kind by that."""
    folder, _, file = name.rpartition("/")
    known = {
        "contacts.toml": "Help lines",
        "accepted.toml": "Accepted in Check",
        "campaign.toml": "The campaign",
    }
    if file == "display.toml":
        return f"The display {folder.rpartition('/')[2]}" if folder else "The display"
    if file.endswith(".po"):
        return f"Words, {language(file.removesuffix('.po'))}"
    return known.get(file, name.removeprefix("campaigns/").removeprefix("displays/"))
