"""Holds codes of countries and names of time zones to those that there are; tells what was meant."""

import re
from collections.abc import Container

from pydantic import ValidationInfo

from kiosk.content.language import known_names
from kiosk.content.language.regions import EU, countries, zones
from kiosk.content.messages.message import refusal

_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s*[+\u2212-]\s*\d{1,2}(?::?\d\d)?|UTC\d+|GMT\d+", re.IGNORECASE)


def known_zone(name: str, info: ValidationInfo) -> str:
    """A zone of the IANA database.

    Raises:
        Refusal: it is none.
    """
    if name in zones():
        return name
    if _OFFSET.fullmatch(name.strip()):
        raise refusal("zone-by-offset", name=name)
    country = info.data.get("country")
    meant = known_names.zones_meant(name, None)
    if not meant and (there := known_names.zones_meant(name, country)):
        raise refusal("zone-of-a-country", name=name, known=[f'"{zone}"' for zone in there])
    raise refusal("zone-unknown", name=name, meant=meant)


def known_country(code: str) -> str:
    """A country by its ISO 3166-1 code of two letters.

    Raises:
        Refusal: it is none.
    """
    return _known(code, countries())


def known_country_or_union(code: str) -> str:
    """A country by its ISO 3166-1 code of two letters, or the European Union as "EU".

    Raises:
        Refusal: it is neither.
    """
    if code.upper() == EU != code:
        raise refusal("country-unknown", code=code, meant=EU)
    return _known(code, {*countries(), EU})


def _known(code: str, known: Container[str]) -> str:
    if code not in known:
        raise refusal("country-unknown", code=code, meant=known_names.countries_meant(code))
    return code
