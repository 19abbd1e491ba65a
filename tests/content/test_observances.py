"""The observances of the directory: when they come next, and what a year's theme is."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.observances import (
    Observance,
    next_date,
    observances,
    read_observances,
    theme,
)
from kiosk.content.errors import ContentError

EVERY = list(observances().values())


@pytest.mark.parametrize(
    ("name", "month", "day"),
    [
        ("world-day", 7, 30),
        ("eu-day", 10, 18),
        ("abolition-day", 12, 2),
        ("us-awareness-day", 1, 11),
        ("exploitation-day", 9, 23),
    ],
)
def test_a_day_is_on_its_date(name: str, month: int, day: int) -> None:
    """Five days are known, each with its sources."""
    one = observances()[name]
    assert (one.month, one.day) == (month, day)
    assert one.sources
    assert len(EVERY) == 5


@pytest.mark.parametrize(
    ("on", "comes"),
    [
        (date(2026, 7, 29), date(2026, 7, 30)),
        (date(2026, 7, 30), date(2026, 7, 30)),
        (date(2026, 7, 31), date(2027, 7, 30)),
        (date(2026, 12, 31), date(2027, 7, 30)),
        (date(2028, 2, 29), date(2028, 7, 30)),
    ],
)
def test_the_world_day_comes_next(on: date, comes: date) -> None:
    """Today counts."""
    assert next_date(observances()["world-day"], on) == comes


@given(one=st.sampled_from(EVERY), on=st.dates(max_value=date(9998, 12, 31)))
def test_a_day_comes_within_a_year(one: Observance, on: date) -> None:
    """It is never past, never more than a year away, and stays until it is over."""
    comes = next_date(one, on)
    assert (comes.month, comes.day) == (one.month, one.day)
    assert on <= comes < on + timedelta(days=366)
    assert next_date(one, comes) == comes


def test_a_theme_is_said_only_where_it_is_known() -> None:
    """A year whose theme nobody could find on the organisation's own page has none."""
    world_day = observances()["world-day"]
    assert theme(world_day, 2023) == "Reach every victim of trafficking, leave no one behind"
    assert theme(world_day, 2024) == "Leave no child behind in the fight against human trafficking"
    assert theme(world_day, 2025) == "Human Trafficking is Organized Crime – End the Exploitation"
    assert theme(world_day, 2026) is None
    assert theme(observances()["eu-day"], 2023) is None
    assert all(known.source.url for one in EVERY for known in one.themes)


ENTRY = """
[[observances]]
id = "our-day"
name = "Our Day"
month = 7
day = 30
sources = [{ name = "A page", url = "https://example.org" }]
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("day = 30", "day = 32", "is more than 31"),
        ("month = 7\nday = 30", "month = 2\nday = 29", "there is no day 02-29 in every year"),
        ("month = 7", "mont = 7", 'unknown key "mont"; did you mean "month"'),
        ('[{ name = "A page", url = "https://example.org" }]', "[]", "sources: is empty"),
    ],
)
def test_a_bad_file_is_refused(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    """The fault says what was found and what was meant."""
    file = tmp_path / "days.toml"
    file.write_text(ENTRY, encoding="utf-8")
    assert list(read_observances(file)) == ["our-day"]
    file.write_text(ENTRY.replace(right, wrong), encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        read_observances(file)
