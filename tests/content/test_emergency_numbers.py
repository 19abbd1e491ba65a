"""Which number for danger may be shown: one that two kinds of sources bear out, and no other."""

import re
from collections.abc import Iterator

import pytest
from phonenumbers.phonemetadata import PhoneMetadata

from kiosk.content.directory.contact import Contact, contacts, covered_countries

LIBRARY = "Google libphonenumber, ShortNumberMetadata.xml"
CODE_TABLE = "Emergency numbers of Android"  # without a word on what the number is for
# Networks pass these on wherever they are not the country's own.
PASSED_ON = {"112", "911"}
# Numbers that libphonenumber does not have: it is late, or mistaken. Two pages stand in its place.
NOT_IN_LIBRARY = {"gh-112", "ng-112", "pa-104", "rs-192"}
SHOWN = [
    (country, one)
    for country in sorted(covered_countries())
    for one in contacts(country)
    if one.kind == "emergency" and one.display
]


def pages(one: Contact) -> set[str]:
    """The pages that name the service: neither libphonenumber nor a table of codes."""
    return {source.url for source in one.sources if source.name != LIBRARY and CODE_TABLE not in source.name}


def says_so(one: Contact) -> bool:
    """Whether the record names libphonenumber."""
    return LIBRARY in {source.name for source in one.sources}


def is_known(number: str | None, country: str) -> bool:
    """Whether libphonenumber has a number for emergencies in a country."""
    found = PhoneMetadata.short_metadata_for_region(country)
    pattern = found.emergency.national_number_pattern if found and found.emergency else None
    return bool(number and pattern and re.fullmatch(pattern, number))


def is_the_only_one(number: str | None, country: str) -> bool:
    """Whether libphonenumber has no other of two to five digits there, but for those that are passed on."""
    others = (f"{other:0{length}}" for length in range(2, 6) for other in range(10**length))
    return not any(is_known(other, country) for other in others if other not in {number, *PASSED_ON})


def faults(country: str, one: Contact) -> Iterator[str]:
    """Why a number that is shown should not be."""
    number = one.number.short_code
    has_it = is_known(number, country)
    if says_so(one) and not has_it:
        yield "it names libphonenumber, which does not have it"
    if one.id in NOT_IN_LIBRARY:
        if has_it:
            yield "libphonenumber has it by now"
        if len(pages(one)) < 2:
            yield "it needs two pages"
        if "libphonenumber does not have it" not in (one.note or ""):
            yield "its note does not tell that libphonenumber is not among its sources"
    elif not says_so(one):
        yield "it does not name libphonenumber"
    elif not pages(one) and not is_the_only_one(number, country):
        yield "no page names the service, and it is not the one number for all of them"


@pytest.mark.parametrize(("country", "one"), SHOWN, ids=[one.id for _, one in SHOWN])
def test_a_number_for_danger_stands_on_two_sources(country: str, one: Contact) -> None:
    """A page that names the service, and libphonenumber; of one number for every service that alone."""
    assert list(faults(country, one)) == []


@pytest.mark.parametrize("country", sorted(covered_countries()))
def test_the_number_for_danger_is_one_that_may_be_shown(country: str) -> None:
    """Every country has one."""
    assert [one.display for one in contacts(country) if one.primary] == [True]
