"""On which displays a playlist is there, as it is written: ids, countries, modes, all that are given."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.content.campaign.where import Where
from kiosk.content.language.regions import EU_MEMBERS, countries


def where(**keys: Any) -> Where:
    """A `where` read from these keys."""
    return Where.model_validate(keys)


def is_there(read: Where, country: str | None = "BE", name: str = "BRU-A-1", mode: str = "signage") -> bool:
    """Whether a display, in Brussels but for what is given, is one of them."""
    return read.covers(country=country, name=name, mode=mode)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"countries": ("FR", "BE")}, True),
        ({"countries": ("FR",)}, False),
        ({"countries": ("EU",)}, True),
        ({"countries": ("US", "EU")}, True),
        ({"displays": ("BRU-*",)}, True),
        ({"displays": ("NRT-*", "BRU-A-1")}, True),
        ({"displays": ("bru-*",)}, False),
        ({"modes": ("booth", "signage")}, True),
        ({"modes": ("booth",)}, False),
        ({"countries": ("BE",), "displays": ("BRU-*",), "modes": ("signage",)}, True),
        ({"countries": ("BE",), "displays": ("BRU-*",), "modes": ("quiet",)}, False),
        ({"countries": ("BE",), "displays": ("NRT-*",)}, False),
        ({"countries": ("FR",), "displays": ("BRU-*",)}, False),
    ],
)
def test_all_that_is_given_must_match_each_with_one_of_its_items(keys: Any, expected: bool) -> None:
    """A sign in Brussels."""
    assert is_there(where(**keys)) is expected


def test_a_display_without_a_country_matches_none() -> None:
    """Nor the EU; where no country is asked for, it has nothing to match."""
    assert not is_there(where(countries=("EU", "BE")), country=None)
    assert is_there(where(displays=("BRU-*",)), country=None)


def test_the_eu_is_its_members() -> None:
    """All 27, none that left or never joined."""
    eu = where(countries=("EU",))
    assert {code for code in countries() if is_there(eu, country=code)} == EU_MEMBERS
    assert len(EU_MEMBERS) == 27
    assert not {"GB", "CH", "NO", "TR"} & EU_MEMBERS


@pytest.mark.parametrize(
    ("pattern", "inside", "outside"),
    [
        ("BRU-*", ["BRU-", "BRU-A-1"], ["BRU", "XBRU-1", "bru-1"]),
        ("*-1", ["A-1", "-1"], ["A-11"]),
        ("B*-*1", ["B-1", "BRU-A-1"], ["B1", "B-12"]),
        ("*", ["A", "?"], []),
        ("Gate ?", ["Gate ?"], ["Gate 1"]),
        ("Gate [1]", ["Gate [1]"], ["Gate 1"]),
    ],
)
def test_a_star_alone_stands_for_any_characters_or_none(
    pattern: str, inside: list[str], outside: list[str]
) -> None:
    """What else a name may hold means itself."""
    read = where(displays=(pattern,))
    assert all(is_there(read, name=name) for name in inside)
    assert not any(is_there(read, name=name) for name in outside)


@given(st.text("aB*?[]!-.", min_size=1, max_size=8), st.text("aB?[]!-.", max_size=8))
def test_an_id_is_matched_as_its_pattern_is_written(pattern: str, name: str) -> None:
    """As a regular expression would that knows the star alone."""
    expected = re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), name)
    assert is_there(where(displays=(pattern,)), name=name) is bool(expected)


def test_a_where_that_names_nothing_is_a_fault() -> None:
    """It would be read as every display, or as none."""
    with pytest.raises(ValidationError, match="say countries, displays or modes, or remove it"):
        where()
