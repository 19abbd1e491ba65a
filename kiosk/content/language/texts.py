"""Words in a language: gettext catalogs and a campaign's texts, each with the locale it was found in."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk import paths
from kiosk.content.language import catalogs, locales
from kiosk.content.language.folder_catalogs import FolderCatalogs

SOURCE = "en"  # the language of the program's own sentences
# Isolates of Unicode (UAX 9): what stands between keeps its own direction.
LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Words:
    """A text and the locale it is really in, which decides its face and direction."""

    text: str
    locale: str


def translate(phrase: str, locale: str, **values: str) -> Words:
    """One of the program's own sentences in a locale, else along its fallbacks, else in English.

    Values are put in as isolates: a number keeps its order in every language.
    """
    found = _translated(phrase, locale, _own()) or Words(phrase, SOURCE)
    if not values:
        return found
    return Words(found.text.format(**{name: isolated(value) for name, value in values.items()}), found.locale)


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

    `pack` holds the texts that are not tables.
    """
    if isinstance(text, str):
        return _translated(text, locale, pack, source) or Words(text, source)
    for candidate in (*locales.fallbacks(locale), source, *text):
        if candidate in text:
            return Words(text[candidate], candidate)
    raise AssertionError("a table of texts is never empty")


def isolated(text: str) -> str:
    """Text that keeps its order inside words of any direction: a number left to right, a name its own way."""
    begin = FIRST_STRONG_ISOLATE if any(map(str.isalpha, text)) else LEFT_TO_RIGHT_ISOLATE
    return f"{begin}{text}{POP_ISOLATE}"


def _translated(text: str, locale: str, own: FolderCatalogs, source: str = SOURCE) -> Words | None:
    for candidate in locales.fallbacks(locale):
        if candidate == source:
            return Words(text, source)
        reading = own.of(candidate)
        if reading and (found := reading.translations.gettext(text)):
            return Words(found, candidate)
    return None


def _own() -> FolderCatalogs:
    """The program's own catalogs, as they are now."""
    return FolderCatalogs(paths.TRANSLATIONS)
