"""What a display file leaves out, taken from the machine: its locale, time zone and territory."""

import os
from collections.abc import Mapping
from typing import Any

from kiosk.content.display.machine_zone import machine_zone
from kiosk.content.language import locales, regions

# glibc's names of scripts: sr_RS@latin.
SCRIPTS = {"latin": ("Latn",), "cyrillic": ("Cyrl",), "devanagari": ("Deva",)}


def defaults(document: Mapping[str, Any]) -> dict[str, Any]:
    """The keys `document` leaves out that the machine can answer."""
    tag = _tag()
    found: dict[str, Any] = {}
    if "locales" not in document:
        found["locales"] = (_language(tag),)
    if "country" not in document:
        territory = tag.partition("_")[2][-2:].upper()
        if territory in regions.countries():
            found["country"] = territory
    if "timezone" not in document:
        country = document.get("country", found.get("country"))
        found["timezone"] = machine_zone(os.environ, country if isinstance(country, str) else None)
    return found


def _tag() -> str:
    """The locale for messages, as language_Script_TERRITORY; of POSIX's variables the first that is set."""
    found = (os.environ.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name, _, modifier = next(filter(None, found), "").partition("@")
    language, joint, territory = name.partition(".")[0].partition("_")
    if language in ("C", "POSIX"):
        return ""
    return "_".join([language, *SCRIPTS.get(modifier, ()), *([territory] if joint else [])])


def _language(tag: str) -> str:
    try:
        return locales.canonical(tag)
    except locales.UnknownLocale:
        return "en"
