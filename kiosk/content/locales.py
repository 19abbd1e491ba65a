"""Locales: their canonical names, what each falls back to, the direction they are read in."""

from functools import cache

from babel.core import Locale, UnknownLocaleError, get_global, parse_locale
from babel.localedata import locale_identifiers

# Scripts read from right to left among the locales the Unicode CLDR covers.
RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Thaa", "Nkoo", "Syrc", "Adlm", "Rohg"})

# CLDR names these languages by script or region because their bare name would leave it open.
SPECIFIC = {"zh": "zh-Hans", "pt": "pt-BR"}


# Codes of two letters in the CLDR that ISO 3166-1 does not give to a country.
NO_COUNTRY = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)


class UnknownLocale(ValueError):
    """A locale that the Unicode CLDR, as Babel carries it, does not know."""


@cache
def canonical(tag: str) -> str:
    """The one name of a locale: `zh-CN` is `zh-Hans`, `pt` is `pt-BR`, `en_US` is `en`.

    Raises:
        UnknownLocale: Babel does not know it.
    """
    parsed = _parse(tag)
    full = _maximal(str(parsed))
    language, script, territory = full
    for short in (language, f"{language}_{script}", f"{language}_{territory}"):
        if _maximal(short) == full:
            break
    else:
        short = f"{language}_{script}_{territory}"
    name = short.replace("_", "-")
    return SPECIFIC.get(name, name)


@cache
def fallbacks(locale: str) -> tuple[str, ...]:
    """The canonical locale and what it falls back to along the CLDR chain: fr-CA, fr."""
    chain = [locale]
    parents: dict[str, str] = dict(get_global("parent_exceptions"))
    name = locale.replace("-", "_")
    while True:
        name = parents.get(name) or (name.rpartition("_")[0] if "_" in name else "root")
        if not name or name == "root":
            return tuple(dict.fromkeys(chain))
        name_below, locale_below = chain[-1].replace("-", "_"), canonical(name)
        if _maximal(name_below)[1] != _maximal(name)[1]:
            return tuple(dict.fromkeys(chain))  # another script is not a fallback: zh-Hant, zh-Hans
        chain.append(locale_below)


@cache
def is_right_to_left(locale: str) -> bool:
    """Whether the locale's script runs from right to left."""
    return script(locale) in RIGHT_TO_LEFT


@cache
def script(locale: str) -> str:
    """The ISO 15924 script a locale is written in: Latn, Arab, Jpan."""
    return _maximal(str(_parse(locale)))[1]


@cache
def babel(locale: str) -> Locale:
    """Babel's data for a canonical locale."""
    return _parse(locale)


@cache
def _parse(tag: str) -> Locale:
    try:
        return Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise UnknownLocale(tag) from error


def _maximal(name: str) -> tuple[str, str, str]:
    """Language, script and territory of a name, the missing ones by CLDR's likely subtags."""
    language, territory, script, *_ = parse_locale(name)
    likely: dict[str, str] = dict(get_global("likely_subtags"))
    partial = (f"{language}_{script}", f"{language}_{territory}", language)
    guess = parse_locale(next(likely[less] for less in partial if less in likely))
    return (language, script or guess[2] or "Latn", territory or guess[1] or "001")


@cache
def every() -> tuple[str, ...]:
    """The names of all locales Babel knows, for suggestions."""
    return tuple(name.replace("_", "-") for name in locale_identifiers())


@cache
def countries() -> dict[str, str]:
    """ISO 3166-1 country codes and their English names."""
    names = babel("en").territories
    return {
        code: name
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    }
