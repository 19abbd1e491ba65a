"""Which languages a visitor can choose, and names in the order of a language's readers."""

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale

from kiosk import paths
from kiosk.content.language import catalogs, locales
from kiosk.content.language.texts import SOURCE
from kiosk.visit.pages.page_context import in_itself


def languages(first: Sequence[str]) -> tuple[str, ...]:
    """What a visitor can choose: the display's languages, then every other that the program speaks, in the
    order of their own names. That is the same on every display: script by script, as the Unicode Collation
    Algorithm has it, which English does not change.
    """
    spoken = {SOURCE, *catalogs.files(paths.TRANSLATIONS)}
    named = {in_itself(locale): locale for locale in spoken}
    others = [named[name] for name in in_order(SOURCE, list(named))]
    return tuple(dict.fromkeys((*(one for one in first if one in spoken), *others)))


def in_order(locale: str, names: Sequence[str]) -> list[str]:
    """Names as readers of the locale sort them."""
    collator = QCollator(QLocale(str(locales.babel(locale))))
    return sorted(names, key=collator.sortKey)
