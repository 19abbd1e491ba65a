"""Words in a language: gettext catalogs and a campaign's texts, each with the locale it was found in."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

from kiosk import paths
from kiosk.content.language import catalogs, locales, numerals
from kiosk.content.language.direction import isolated, numbers_isolated
from kiosk.content.language.folder_catalogs import FolderCatalogs

SOURCE = "en"  # the language of the program's own sentences


@dataclass(frozen=True, slots=True)
class Words:
    """A text and the locale it is really in, which decides its face and direction."""

    text: str
    locale: str


def translate(phrase: str, locale: str, country: str | None = None, /, **values: str | int) -> Words:
    """One of the program's own sentences in a locale, else along its fallbacks, else in English.

    Its digits, and values that are numbers or numerals, stand as the language writes them in the display's
    `country`. Values are put in as isolates: a number keeps its order in every language.
    """
    found = _translated(phrase, locale, _own()) or Words(phrase, SOURCE)
    region = locales.of_numbers(found.locale, country)
    text = numerals.in_digits(found.text, region)
    if values:
        text = text.format(**{name: _written(value, region) for name, value in values.items()})
    return Words(text, found.locale)


def _written(value: str | int, region: Locale) -> str:
    """A value as an isolate: a number keeps its order in every language, a span of years has the reader's."""
    if isinstance(value, int):
        return isolated(numerals.whole(value, region))
    if isinstance(value, numerals.Numeral):
        return numerals.apart(numerals.in_digits(value, region), region)
    return isolated(value)


def counted(singular: str, plural: str, number: int, locale: str) -> Words:
    """The form of a phrase that a number asks for, without the number."""
    for candidate in locales.fallbacks(locale):
        if candidate == SOURCE:
            break
        reading = _own().of(candidate)
        found = reading.translations.ngettext(singular, plural, number) if reading else ""
        if found:
            return Words(found, candidate)
    return Words(singular if number == 1 else plural, SOURCE)


def review(locale: str, pack: FolderCatalogs | None = None, source: str = SOURCE) -> catalogs.Review:
    """How far the words that a pack has for a locale were reviewed; the source language needs no review.

    Without a pack, the program's own words.
    """
    own = pack or _own()
    for candidate in locales.fallbacks(locale):
        if candidate == source:
            break
        if found := own.of(candidate):
            return found.review
    return catalogs.REVIEWS[-1]


def text_of(text: str | Mapping[str, str], locale: str, source: str, pack: FolderCatalogs) -> Words:
    """A campaign's text in a locale, else along its fallbacks, else in the campaign's `source` language.

    `pack` has what the campaign's file does not say itself: it is asked by the words in the source language.
    """
    said = {source: text} if isinstance(text, str) else text
    for candidate in locales.fallbacks(locale):
        if candidate in said:
            return as_written(said[candidate], candidate)
        if found := _in_catalog(said.get(source), candidate, pack):
            return as_written(found, candidate)
    shown = source if source in said else next(iter(said))
    return as_written(said[shown], shown)


def as_written(text: str, locale: str) -> Words:
    """Words of a campaign, a venue or the directory, whose numbers stay in their order and on one line."""
    return Words(numbers_isolated(text), locale)


def _translated(text: str, locale: str, own: FolderCatalogs) -> Words | None:
    for candidate in locales.fallbacks(locale):
        if candidate == SOURCE:
            return Words(text, SOURCE)
        if found := _in_catalog(text, candidate, own):
            return Words(found, candidate)
    return None


def _in_catalog(text: str | None, locale: str, own: FolderCatalogs) -> str | None:
    reading = own.of(locale)
    return reading.translations.gettext(text) if reading and text else None


def _own() -> FolderCatalogs:
    """The program's own catalogs, as they are now."""
    return FolderCatalogs(paths.TRANSLATIONS)
