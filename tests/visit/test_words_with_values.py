"""A sentence with a place for a value is whole whatever the value: for every country, in every language."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.content.directory.contact import covered_countries
from kiosk.content.language import locales
from kiosk.content.page.page import StepsBody
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.pages.page_context import Moment
from kiosk.visit.pages.visit_pages import booth_page
from tests.content.making import body, page_of, texts
from tests.test_translations import LANGUAGES
from tests.visit.transcript import NOON, booth
from tests.visit.visiting import at_place

SPOKEN = ("en", *LANGUAGES)
# An isolate round nothing, two spaces, a space at an end, a place that was not filled.
HOLE = re.compile(r"[\u2066\u2068]\s*\u2069|[^\S\n]{2}|^\s|\s$|[{}]|None")


def said(page: BoothPage) -> Iterator[str]:
    """Every sentence of a page of help."""
    for words in (page.title, page.text, page.note, page.danger):
        if words is not None:
            yield words.text
    for row in page.rows:
        yield from (words.text for words in row.facts)


@pytest.mark.parametrize("locale", SPOKEN)
def test_a_booth_names_every_country_and_every_language_of_a_line(locale: str) -> None:
    """The country by its name in the visitor's language, not by a code; nothing empty beside it."""
    known = booth()
    territories = locales.babel(locale).territories
    for country in ("", *sorted(covered_countries())):
        visit = replace(at_place("help"), country=country, locale=locale)
        page = booth_page(known, visit, Moment(NOON, None))
        for sentence in said(page):
            assert not HOLE.search(sentence), (country, sentence)
        if country:
            name = territories[country]
            if country in ("HK", "MO"):  # some languages say of what it is a part as well, which is left out
                [name] = re.findall("\u2068(.+?)\u2069", page.title.text)
                assert name in territories[country]
            assert name in page.title.text
            assert not re.search(rf"\b{country}\b", page.title.text)


@pytest.mark.parametrize("locale", SPOKEN)
def test_a_slide_says_whom_to_call_in_every_country_or_nothing(locale: str) -> None:
    """Where no number is known, no sentence that needs one stands there."""
    for country in (None, *sorted(covered_countries())):
        page = page_of("what-to-do", locale, country=country)
        for step in body(StepsBody, page).do:
            for sentence in texts(step.text):
                assert not HOLE.search(sentence), (country, sentence)
