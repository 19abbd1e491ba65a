"""Countries and time zones by their codes."""

from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from kiosk.content.errors import nearest
from kiosk.content.language import locales
from kiosk.content.messages.quoting import shown

# Codes of two letters in the CLDR that ISO 3166-1 does not give to a country.
NO_COUNTRY = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)
# What people write for countries whose code is another.
NOT_IN_ISO_3166 = {"uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "el": "GR", "usa": "US"}

# The European Union, which ISO 3166-1 only reserves a code for, and its members since 31 January 2020, by
# https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:European_Union_(EU), looked at
# on 2026-11-28; Greece is GR there as in ISO 3166-1, not the EL of other pages of the EU.
EU = "EU"
EU_MEMBERS = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"}
    | {"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"}
)


@cache
def countries() -> dict[str, str]:
    """ISO 3166-1 country codes and their English names."""
    names = locales.babel("en").territories
    return {
        code: name
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    }


@cache
def zones() -> frozenset[str]:
    """The zones of the IANA database."""
    return frozenset(available_timezones())


def known_zone(name: str) -> str:
    """A zone of the IANA database."""
    if name not in zones():
        raise ValueError(f"there is no time zone {shown(name)}{nearest(name, zones())}")
    return name


def known_country(code: str) -> str:
    """A country by its ISO 3166-1 code of two letters."""
    return _known(code, countries())


def known_country_or_union(code: str) -> str:
    """A country by its ISO 3166-1 code of two letters, or the European Union as "EU"."""
    return _known(code, {**countries(), EU: "European Union"})


def _known(code: str, known: Mapping[str, str]) -> str:
    if code not in known:
        named = {name.casefold(): short for short, name in known.items()} | NOT_IN_ISO_3166
        guess = named.get(code.casefold())
        meant = f'; did you mean "{guess}"?' if guess else nearest(code, known)
        raise ValueError(f"{shown(code)} is no country code of ISO 3166, as JP{meant}")
    return code
