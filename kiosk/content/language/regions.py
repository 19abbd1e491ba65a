"""Countries and time zones by their codes."""

from functools import cache
from zoneinfo import available_timezones

from kiosk.content.language import locales

# Codes of two letters in the CLDR that ISO 3166-1 does not give to a country. XK, which it leaves to users,
# is that of Kosovo in the CLDR and in libphonenumber.
NO_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})

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
