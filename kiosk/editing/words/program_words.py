"""The built-in campaign's own words, for a text that says the same as one of its."""

from functools import cache

from kiosk import paths
from kiosk.content.language import locales
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.texts import SOURCE, Words


def own_words(text: str, source: str, locale: str) -> Words | None:
    """What the built-in campaign says in a locale, or where that falls back to, for a text in the locale
    `source`; None where it has no such text.
    """
    if source != SOURCE or not text:
        return None
    for candidate in locales.fallbacks(locale):
        reading = _catalogs().of(candidate)
        if reading is not None and (found := reading.translations.gettext(text)):
            return Words(found, candidate)
    return None


@cache
def _catalogs() -> FolderCatalogs:
    return FolderCatalogs(paths.BUILT_IN / "translations")
