"""Words in a language: gettext catalogs and a campaign's texts, each with the locale it was found in."""

import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from kiosk import places
from kiosk.content import locales

# First strong isolates of Unicode (UAX 9): what stands between keeps its own direction.
LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"


@dataclass(frozen=True, slots=True)
class Words:
    """A text and the locale it is really in, which decides its face and direction."""

    text: str
    locale: str


@cache
def catalog(file: Path) -> gettext.NullTranslations:
    """A .po file's messages; outdated (fuzzy) ones are left out. Empty where there is no file."""
    if not file.is_file():
        return _Nothing()
    from babel.messages.mofile import write_mo  # noqa: PLC0415  a display in English needs neither
    from babel.messages.pofile import read_po  # noqa: PLC0415

    with file.open("rb") as source:
        messages = read_po(source)
    compiled = BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    found = gettext.GNUTranslations(compiled)
    found.add_fallback(_Nothing())
    return found


class _Nothing(gettext.NullTranslations):
    """Answers for messages that a catalog lacks, so that one translated by the same word is told apart."""

    def gettext(self, message: str) -> str:  # noqa: ARG002
        """No translation."""
        return ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        """No translation."""
        return ""


def said(phrase: str, locale: str, **values: str) -> Words:
    """One of the program's own sentences in a locale, else along its fallbacks, else in English.

    Values are put in as left-to-right isolates: a number keeps its order in every language.
    """
    found = _translated(phrase, locale, places.TRANSLATIONS) or Words(phrase, "en")
    if not values:
        return found
    return Words(found.text.format(**{name: isolated(value) for name, value in values.items()}), found.locale)


def counted(singular: str, plural: str, number: int, locale: str) -> Words:
    """The form of a phrase that a number asks for, without the number."""
    for candidate in locales.fallbacks(locale):
        if candidate == "en":
            break
        messages = catalog(places.TRANSLATIONS / f"{candidate}.po")
        found = messages.ngettext(singular, plural, number)
        if found:
            return Words(found, candidate)
    return Words(singular if number == 1 else plural, "en")


def text_of(text: str | Mapping[str, str], locale: str, source: str, folder: Path) -> Words:
    """A campaign's text in a locale, else along its fallbacks, else in the campaign's `source` language.

    `folder` is the pack's, whose `translations/` hold the texts that are not tables.
    """
    if isinstance(text, str):
        return _translated(text, locale, folder / "translations", source) or Words(text, source)
    for candidate in (*locales.fallbacks(locale), source, *text):
        if candidate in text:
            return Words(text[candidate], candidate)
    raise AssertionError("a table of texts is never empty")


def isolated(text: str) -> str:
    """Text that keeps its left-to-right order inside words of any direction."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def _translated(text: str, locale: str, folder: Path, source: str = "en") -> Words | None:
    for candidate in locales.fallbacks(locale):
        if candidate == source:
            return Words(text, source)
        found = catalog(folder / f"{candidate}.po").gettext(text)
        if found:
            return Words(found, candidate)
    return None
