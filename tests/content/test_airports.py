"""The list of places with a large airport: each has help lines, or says why it has none."""

import tomllib
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.directory.contact import answering, contacts, covered_countries, places
from kiosk.content.directory.venue import Venue
from kiosk.content.directory.venue_reader import read_venue
from tests.content.making import TODAY

LARGE = sorted(code for code, place in places().items() if place.airport)
TERRITORIES = sorted(code for code, place in places().items() if place.answers_with)


def test_the_list_has_the_places_that_it_is_for() -> None:
    """The largest of each part of the world among them, each once."""
    listed = tomllib.loads((paths.DIRECTORY / "airports.toml").read_text(encoding="utf-8"))["places"]
    assert len(listed) == len(places())
    assert len(LARGE) >= 80
    assert {"AE", "BR", "CN", "DZ", "ET", "HK", "IN", "JP", "PR", "SA", "TR", "US"} <= {*LARGE}


@pytest.mark.parametrize("code", sorted(places()))
def test_each_place_has_one_answer(code: str) -> None:
    """A file of its own, its state's lines, or the reason why nothing is known."""
    place = places()[code]
    answers = [code in covered_countries(), place.answers_with is not None, place.none_known is not None]
    assert answers.count(True) == 1
    assert bool(contacts(code)) == (place.none_known is None)


@pytest.mark.parametrize("code", TERRITORIES)
def test_a_territory_answers_with_its_state_s_lines(code: str) -> None:
    """The same on its help page; it has no airport on the list, or no file."""
    state = answering(code)
    assert state in covered_countries()
    assert Venue().help_lines(code).on(TODAY) == Venue().help_lines(state).on(TODAY)
    assert Venue().help_lines(code).emergency is not None


def test_a_place_that_is_not_on_the_list_answers_for_itself() -> None:
    """Hong Kong has lines of its own, as has a country that is not there."""
    assert [answering(code) for code in ("HK", "BE", "AQ", "RE", "PR")] == ["HK", "BE", "AQ", "FR", "US"]


def test_what_a_venue_says_of_a_state_s_line_holds_in_its_territory(tmp_path: Path) -> None:
    """San Juan has called the national line, and knows one of its own, which holds there alone."""
    file = tmp_path / "contacts.toml"
    file.write_text(
        'format = 1\n[[contacts]]\nid = "us-national-hotline"\nconfirmed = 2026-11-01\nby = "Desk"\n'
        '[[contacts]]\nid = "desk"\ncountry = "PR"\nconfirmed = 2026-11-01\nby = "Desk"\nkind = "support"\n'
        'name = "Desk"\nname-locale = "es"\nname-english = "Desk"\nfor-whom = "Travellers"\n'
        'numbers = [{ published = "(787) 253-2329", e164 = "+17872532329" }]\n'
        'sources = [{ name = "The airport", url = "https://example.org" }]\n',
        encoding="utf-8",
    )
    found = {code: read_venue(file).help_lines(code) for code in ("PR", "US")}
    for lines in found.values():
        [hotline] = [one for one in lines.entries if one.contact.id == "us-national-hotline"]
        assert hotline.confirmed is not None
    assert [line.id for line in found["PR"].on(TODAY).lines] == ["us-national-hotline", "desk"]
    assert [line.id for line in found["US"].on(TODAY).lines] == ["us-national-hotline"]
