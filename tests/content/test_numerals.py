"""Numbers stand as their readers write them; telephone numbers as on the keypad, in every language."""

import re
import unicodedata
from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.language import locales
from kiosk.content.language.numerals import Numeral, in_digits, more_than, percentage, whole
from kiosk.content.language.texts import translate
from kiosk.content.page.page import DayBody, FactBody
from kiosk.content.sentences import sentences
from tests.content.making import body, page_of

MARKS = {ord(sign): None for sign in "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"}


def plain(text: str) -> str:
    """A text without the marks that only say in which order it stands."""
    return text.translate(MARKS)


@pytest.mark.parametrize(
    ("locale", "country", "written"),
    [
        ("ar", "EG", ("٩٬٦٧٨", "٣٨٪", "+٢٥٪", "٢٠٠٬٠٠٠+")),
        ("ar", "MA", ("9,678", "38%", "+25%", "200,000+")),
        ("fa", "DE", ("۹٬۶۷۸", "۳۸٪", "+۲۵٪", "۲۰۰٬۰۰۰+")),
        ("bn", "BD", ("৯,৬৭৮", "৩৮%", "+২৫%", "২,০০,০০০+")),
        ("ne", None, ("९,६७८", "३८%", "+२५%", "२,००,०००+")),
        ("ur", "PK", ("9,678", "38٪", "+25٪", "200,000+")),
        ("he", "IL", ("9,678", "38%", "+25%", "200,000+")),
        ("am", "ET", ("9,678", "38%", "+25%", "200,000+")),
        ("en", "BE", ("9,678", "38%", "+25%", "200,000+")),
        ("tr", "BE", ("9.678", "%38", "+%25", "200.000+")),
    ],
)
def test_a_number_has_its_language_s_digits_and_marks(
    locale: str, country: str | None, written: tuple[str, ...]
) -> None:
    """The CLDR's default; Arabic is written in two ways, by country, and English in one."""
    region = locales.of_numbers(locale, country)
    found = (
        whole(9678, region),
        percentage(0.38, region),
        percentage(0.25, region, is_rise=True),
        more_than(200000, region),
    )
    assert tuple(map(plain, found)) == written


@given(
    st.integers(0, 10**9), st.sampled_from(["ar-EG", "fa", "bn", "ne", "my", "dz", "ff-Adlm", "ja", "en-IN"])
)
def test_digits_keep_their_value(number: int, locale: str) -> None:
    """Whatever script they are in, as Unicode has it."""
    written = in_digits(str(number), locales.babel(locale))
    assert "".join(str(unicodedata.digit(sign)) for sign in written) == str(number)


@pytest.mark.parametrize(
    ("locale", "country", "year"),
    [("fa", "BE", "۲۰۲۲"), ("ar", "EG", "٢٠٢٢"), ("ar", "MA", "2022"), ("bn", "BE", "২০২২")],
)
def test_a_sentence_writes_years_and_places_as_its_language_does(
    locale: str, country: str, year: str
) -> None:
    """Those that are put into it, and those that stand in it."""
    assert year in translate(sentences.FIGURE_OF, locale, country, year=Numeral("2022")).text
    page = page_of("found", locale, on=date(2026, 11, 28), country=country)
    assert year[:2] in texts_of(body(FactBody, page))


def test_a_span_of_years_begins_where_its_readers_begin() -> None:
    """At the right in Persian, at the left in French: the dash between is isolated the language's way."""
    found = [translate(sentences.FIGURE_OF, one, year=Numeral("2020–2023")).text for one in ("fa", "fr")]
    assert "\u2067۲۰۲۰–۲۰۲۳\u2069" in found[0]
    assert "2020–2023" in found[1]
    assert "\u2066" not in found[0]


def texts_of(found: FactBody) -> str:
    """All words of a fact."""
    return " ".join(words.text for words in (found.number, *found.text, *found.source))


@pytest.mark.parametrize("locale", ["fa", "ar", "bn", "ne"])
def test_a_telephone_number_stands_as_on_the_keypad(locale: str) -> None:
    """Its reader has to find the same signs there."""
    found = translate(sentences.CALL, locale, "EG", number="+20 2 2574 0000")
    assert found.locale == locale
    assert "+20 2 2574 0000" in found.text


def test_days_are_counted_in_the_digits_of_the_language() -> None:
    """And the date beside them has the same."""
    found = body(DayBody, page_of("world-day", "fa", on=date(2026, 7, 1)))
    assert found.count is not None
    assert (found.count.text, found.count.locale) == ("۲۹", "fa")
    assert "۳۰" in found.date.text


@pytest.mark.parametrize("tag", ["ar", "ar_EG", "fa", "he", "ur"])
def test_nothing_unseen_stands_between_a_number_and_its_sign(tag: str) -> None:
    """The marks of direction that the CLDR has there would be set apart, or together, like letters."""
    written = percentage(0.25, Locale.parse(tag), is_rise=True)
    assert not re.search("[\u200e\u200f\u061c]", written)
    assert len(written) == 6  # plus, two digits, percent, and around them an isolate
