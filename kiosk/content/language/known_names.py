"""What countries, languages and towns of time zones are called in each of the program's languages.

The names are those of the CLDR, and are read when somebody wrote a name where a code is wanted.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from babel.core import get_global
from babel.languages import get_official_languages

from kiosk import paths
from kiosk.content.language import catalogs, locales, regions
from kiosk.content.messages.message import closest

# What people write for countries whose code is another.
NOT_IN_ISO_3166 = {"uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "el": "GR", "usa": "US"}
# What people call countries, beside the names of the CLDR: older and formal ones, those of a part.
ALSO_CALLED = {
    ("CZ",): "Czech Republic, Tschechische Republik, République tchèque, República Checa, Repubblica Ceca",
    ("MM",): "Burma, Birma, Birmanie, Birmania",
    ("PS",): "Palestine, State of Palestine, Palestina, Palästina",
    ("NL",): "Holland, Hollande, Olanda, The Netherlands",
    ("HK",): "Hong Kong",
    ("MO",): "Macau, Macao",
    ("CI",): "Ivory Coast",
    ("TL",): "East Timor",
    ("VA",): "Vatican",
    ("MK",): "Macedonia",
    ("TR",): "Turkey",
    ("GB",): "Great Britain, Britain, Northern Ireland",
    ("IE",): "Republic of Ireland",
    ("BA",): "Bosnia",
    ("AE",): "Emirates, UAE",
    ("US",): "United States of America",
    ("RU",): "Russian Federation",
    ("SY",): "Syrian Arab Republic",
    ("CN",): "People's Republic of China",
    ("CD",): "Democratic Republic of the Congo, DR Congo, DRC",
    ("CG",): "Republic of the Congo",
    ("KR",): "Republic of Korea",
    ("CD", "CG"): "Congo, Kongo",  # a name of each, or of one alone in some languages
    ("KR", "KP"): "Korea, Corea, Corée",
    ("VG", "VI"): "Virgin Islands",
}
SURE = 0.8  # of 1: how alike a name of a country, a language or a town is to the one that is meant by it
MOST = 3  # readings that are named: of more, none is probable
SHORTEST_NAME, LONGEST_NAME = 4, 60  # letters of what may be a name with a slip in it
SHORTEST_CODE = 3  # letters of a code with a slip in it: of two letters any other code is as near
REMEMBERED = 64

Names = Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=REMEMBERED)
def countries_named(text: str) -> tuple[str, ...]:
    """The codes (ISO 3166-1) of the countries of that name, in any language, or of that code."""
    word = text.strip().upper()
    alias: list[str] = get_global("territory_aliases").get(word, []) if len(word) in (2, 3) else []
    for guess in (word, NOT_IN_ISO_3166.get(text.casefold(), ""), *alias):
        if guess in regions.countries():
            return (guess,)
    return _countries().get(_folded(text), ())


@lru_cache(maxsize=REMEMBERED)
def countries_meant(text: str) -> tuple[str, ...]:
    """The codes of the countries that were probably meant by what is no code: a name, a locale, a slip."""
    if found := countries_named(text):
        return found[:MOST]
    region = re.fullmatch(r"[a-z]{2,3}[-_]([A-Za-z]{2})(\..*)?", text)
    if region and region[1].upper() in regions.countries():
        return (region[1].upper(),)
    return _alike(text, _countries())


@lru_cache(maxsize=REMEMBERED)
def languages_named(text: str) -> tuple[str, ...]:
    """The locales of the languages of that name, in any language."""
    return _languages().get(_folded(text), ())


@lru_cache(maxsize=REMEMBERED)
def locales_meant(tag: str) -> tuple[str, ...]:
    """The locales that were probably meant by what is none: a language's name, a country, a slip."""
    if found := _languages().get(_folded(tag)):
        return found[:MOST]
    if known := _canonical(re.split("[^A-Za-z]", tag)[0]):
        return (known,)
    if spoken := [one for country in countries_named(tag) for one in _spoken_in(country)]:
        return tuple(dict.fromkeys(spoken))[:MOST]
    if found := _alike(tag, _languages()):
        return found
    if not SHORTEST_CODE <= len(tag) <= LONGEST_NAME:
        return ()
    near = closest(tag, (name.replace("_", "-") for name in locales.names()), SURE)
    return (near,) if near else ()


@lru_cache(maxsize=REMEMBERED)
def zones_meant(name: str, country: str | None) -> tuple[str, ...]:
    """The zones that were probably meant by what is none: a town in any language, a country, a slip on the
    continent that it names; else those of the `country` that the display hangs in, where there are few.
    """
    town = name.rpartition("/")[2]
    if found := _towns().get(_folded(town)):
        return found[:MOST]
    for one in countries_named(town):
        return _few(zones_of(one))
    return _alike(town, _on_continent(name.rpartition("/")[0])) or _few(zones_of(country))


@lru_cache(maxsize=REMEMBERED)
def _on_continent(name: str) -> Names:
    """The towns whose zones begin with it; all of them where none does."""
    begins = f"{name.casefold()}/"
    here = {
        town: tuple(one for one in zones if one.casefold().startswith(begins))
        for town, zones in _towns().items()
    }
    return {town: zones for town, zones in here.items() if zones} or _towns()


def _alike(text: str, names: Names) -> tuple[str, ...]:
    is_a_name = SHORTEST_NAME <= len(text) <= LONGEST_NAME
    near = closest(_folded(text), names, SURE) if is_a_name else None
    return names[near][:MOST] if near else ()


def _few(found: tuple[str, ...]) -> tuple[str, ...]:
    return found if len(found) <= MOST else ()


def _canonical(tag: str) -> str | None:
    try:
        return locales.canonical(tag)
    except locales.UnknownLocale:
        return None


def _spoken_in(country: str) -> Iterator[str]:
    """The official languages of a country as they are written there; those of all of it."""
    for language in get_official_languages(country):
        if tag := _canonical(f"{language}-{country}"):
            yield tag


def _folded(text: str) -> str:
    """A name without case, accents, spaces and hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if sign.isalnum())


def _index(pairs: Iterable[tuple[str, str]]) -> Names:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, code in pairs:
        found[_folded(name)][code] = None
    return {name: tuple(codes) for name, codes in found.items() if name}


def _tongues() -> tuple[str, ...]:
    """The program's languages, English first."""
    return ("en", *catalogs.files(paths.TRANSLATIONS))


@cache
def _countries() -> Names:
    of_tongues = (locales.babel(tongue).territories.items() for tongue in _tongues())
    pairs = [(name, code) for of_one in of_tongues for code, name in of_one]
    pairs += [
        (name, code) for codes, names in ALSO_CALLED.items() for name in names.split(",") for code in codes
    ]
    return _index((name, code) for name, code in pairs if code in regions.countries())


@cache
def _languages() -> Names:
    return _index(
        (name, tag)
        for tongue in _tongues()
        for code, name in locales.babel(tongue).languages.items()
        if (tag := _canonical(code))
    )


@cache
def _towns() -> Names:
    """The zones by the towns that they are named for, those of the IANA database's own table first."""
    table = _table()
    own = sorted(regions.zones(), key=lambda zone: (zone not in table, len(zone), zone))
    pairs = [(zone.rpartition("/")[2], zone) for zone in own]
    for tongue in _tongues():
        known = locales.babel(tongue).time_zones
        pairs += [(str(said["city"]), zone) for zone, said in known.items() if "city" in said]
    first = _index((name, zone) for name, zone in pairs if zone in regions.zones())
    return {name: tuple(z for z in zones if z in table)[:1] or zones[:1] for name, zones in first.items()}


@cache
def _table() -> Mapping[str, str]:
    """The country of each zone that is named for a place, by the IANA database."""
    text = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def zones_of(country: str | None) -> tuple[str, ...]:
    """The zones of a country, by the IANA database, the one that it names first."""
    return tuple(zone for zone, where in _table().items() if where == country)
