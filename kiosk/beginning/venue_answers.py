"""What is to be known of a venue, in the words in which people say it, and what is likely before they do."""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.languages import get_official_languages

from kiosk import paths
from kiosk.content.display.machine import defaults
from kiosk.content.display.machine_zone import machine_zone
from kiosk.content.display.screen import Size
from kiosk.content.errors import WrongUse
from kiosk.content.language import catalogs, known_names, locales, regions
from kiosk.content.messages.message import Message, message

LONGEST_VENUE = 80  # letters, as in display.toml
PANEL: Size = (1920, 1080)
INCHES, METRES = 55.0, 5.0
MOST_LANGUAGES = 8  # that a help page has room for
NUMBER = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([\"”″]|'{2}|[a-zA-Z]*)")
SIZE = re.compile(r"([1-9][0-9]{2,4})\s*[x×*X]\s*([1-9][0-9]{2,4})(?:\s*[^\W\d_]+)?")
# What is written on a screen's box; whether it hangs on end, that does not say.
SOLD_AS = {"fullhd": (1920, 1080), "fhd": (1920, 1080), "1080p": (1920, 1080), "2k": (2560, 1440)}
SOLD_AS |= dict.fromkeys(("4k", "uhd", "4kuhd", "ultrahd", "2160p"), (3840, 2160)) | {"8k": (7680, 4320)}
# Between languages: signs, and "and" as people write it in some of the program's.
BETWEEN = re.compile(r"[,;،、/&+]|\s(?:and|und|et|en|y|e|ve|og|och|и|і|oraz|și|és)\s", re.IGNORECASE)
INCH = 0.0254  # metres
# What people write behind a number, in metres; any other word, as "Zoll", is the name of what was asked for.
UNITS = {"mm": 0.001, "cm": 0.01, "m": 1.0} | dict.fromkeys(("ft", "foot", "feet"), 0.3048)
UNITS |= dict.fromkeys(('"', "”", "″", "''", "in", "inch", "inches"), INCH)
LARGEST_INCHES, LARGEST_METRES, LARGEST_SIDE = 1000, 200, 16384


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known of a venue and its first screen.

    Attributes:
        pixels: the screen as it hangs, width and height.
        guessed: the names of those that nobody said.
    """

    venue: str
    country: str
    locales: tuple[str, ...]
    pixels: Size
    inches: float
    distance: float
    guessed: frozenset[str] = frozenset()

    @property
    def country_name(self) -> str:
        """The country as an operator reads it."""
        return regions.countries()[self.country]

    @property
    def zones(self) -> tuple[str, ...]:
        """The time zones that its screen may be in, the likeliest first: one of each time kept there."""
        there = known_names.zones_of(self.country)
        machine = machine_zone(os.environ, self.country)
        if machine in there or not there:
            return (machine,)
        now = datetime.now(UTC)
        kept = {now.astimezone(ZoneInfo(zone)).utcoffset(): zone for zone in reversed(there)}
        return tuple(zone for zone in there if zone in kept.values())


def likely_venue(name: str) -> str:
    """What a venue is called whose folder has that name: munich-airport is Munich Airport; "" where the name
    cannot be one.
    """
    words = re.sub(r"[-_\s]+", " ", name).strip()[:LONGEST_VENUE].strip()
    if not words.isprintable():
        return ""
    return words.title() if words.islower() and words.isascii() else words


def likely_country() -> str | None:
    """The country of the machine's language, if that says one."""
    found: str | None = defaults({}).get("country")
    return found


def likely_locales(country: str) -> tuple[str, ...]:
    """The official languages of a country in which the program speaks, the most spoken first, and English."""
    known = {"en", *catalogs.files(paths.TRANSLATIONS)}
    found = []
    for tag in (*get_official_languages(country, de_facto=True), "en"):
        try:
            found.append(locales.canonical(tag))
        except locales.UnknownLocale:
            continue
    spoken = dict.fromkeys(one for one in found if known.intersection(locales.fallbacks(one)))
    return tuple(spoken)[:MOST_LANGUAGES]


def language_name(locale: str) -> str:
    """A language as an operator reads it."""
    return locales.babel(locale).english_name or locale


def venue(text: str) -> str:
    """A venue's name.

    Raises:
        WrongUse: it is none that a file can hold.
    """
    found = " ".join(text.split())
    if not found or len(found) > LONGEST_VENUE or not found.isprintable():
        raise _wrong(message("begin-venue-name", name=text, most=LONGEST_VENUE))
    return found


def country(text: str) -> str:
    """A country by its name in any of the program's languages, or by its code.

    Raises:
        WrongUse: it is none, or may be several.
    """
    found = known_names.countries_named(text)
    if len(found) == 1:
        return found[0]
    if found:
        known = [f"{regions.countries()[code]} ({code})" for code in found]
        raise _wrong(message("begin-country-open", name=text, known=known))
    meant = [regions.countries()[code] for code in known_names.countries_meant(text)]
    raise _wrong(message("begin-country-unknown", name=text, meant=meant))


def languages(texts: Iterable[str]) -> tuple[str, ...]:
    """Languages by their names in any of the program's languages, or by their codes, with commas between.

    Raises:
        WrongUse: one is none, or may be several.
    """
    names = [name.strip() for text in texts for name in BETWEEN.split(text) if name.strip()]
    if len(names) == 1 and not _languages(names[0]):
        names = names[0].split()
    found = tuple(dict.fromkeys(language(name) for name in names))
    if not found:
        raise _wrong(message("begin-no-language"))
    return found


def language(name: str) -> str:
    """The locale of a language, by its name in any of the program's languages or by its code.

    Raises:
        WrongUse: it is none, or may be several.
    """
    found = _languages(name)
    if len(found) == 1:
        return found[0]
    if found:
        raise _wrong(message("begin-language-open", name=name, known=found))
    meant = [language_name(tag) for tag in known_names.locales_meant(name)]
    raise _wrong(message("begin-language-unknown", name=name, meant=meant))


def _languages(name: str) -> tuple[str, ...]:
    try:
        return (locales.canonical(name),)
    except locales.UnknownLocale:
        return known_names.languages_named(name)


def pixels(text: str) -> Size:
    """The pixels of a screen, width and height.

    Raises:
        WrongUse: it is no size.
    """
    found = SIZE.fullmatch(text.strip())
    if found is None or max(int(found[1]), int(found[2])) > LARGEST_SIDE:
        sold = SOLD_AS.get(re.sub(r"[\s-]", "", text).casefold())
        meant = [f"{sold[0]}x{sold[1]}", f"{sold[1]}x{sold[0]}"] if sold else []
        raise _wrong(message("begin-no-size", text=text, most=LARGEST_SIDE, meant=meant))
    return int(found[1]), int(found[2])


def inches(text: str) -> float:
    """The diagonal of a screen, in inches.

    Raises:
        WrongUse: it is none.
    """
    return _number(text, INCH, LARGEST_INCHES, "begin-no-inches")


def metres(text: str) -> float:
    """How far away people read, in metres.

    Raises:
        WrongUse: it is no such number.
    """
    return _number(text, 1, LARGEST_METRES, "begin-no-metres")


def _number(text: str, asked: float, most: float, told: str) -> float:
    """A length in what is asked for, which is so many metres."""
    found = NUMBER.fullmatch(text.strip())
    number = float(found[1].replace(",", ".")) if found else 0.0
    if found and (written := UNITS.get(found[2].casefold(), asked)) != asked:
        number = round(number * written / asked, 1)
    if not 0 < number <= most:
        raise _wrong(message(told, text=text, most=most))
    return number


def _wrong(told: Message) -> WrongUse:
    return WrongUse(str(told))


def answers(said: Mapping[str, Any], taken: Mapping[str, Any]) -> Answers:
    """All that is known: what was said, and for the rest what was taken for likely."""
    return Answers(**(dict(taken) | dict(said)), guessed=frozenset(taken.keys() - said.keys()))
