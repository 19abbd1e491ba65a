"""Locales: their canonical names, what each falls back to, the direction they are read in."""

import re
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError, get_global, parse_locale
from babel.localedata import locale_identifiers

# CLDR names these languages by script or region because their bare name would leave it open.
SPECIFIC = {"zh": "zh-Hans", "pt": "pt-BR"}
# Written in Nastaliq, whose words climb: their lines take twice the height of others.
CLIMBING = frozenset({"ur"})

# How many locales are remembered: all of the CLDR, some 1,150, which a speech program's voices may ask for;
# and those of one display, 30, with the 28 that a booth's visitor can choose.
KNOWN, DISPLAYED = 2048, 64

# The CLDR's own names of the languages in which the program speaks. For one of them Babel reads all that it
# knows of the language: for these together some tenths of a second, and memory that is kept.
ENDONYMS = {
    "am": "አማርኛ",
    "ar": "العربية",
    "bn": "বাংলা",
    "de": "Deutsch",
    "en": "English",
    "es": "español",
    "fa": "فارسی",
    "fil": "Filipino",
    "fr": "français",
    "he": "עברית",
    "hi": "हिन्दी",
    "id": "Indonesia",
    "it": "italiano",
    "ja": "日本語",
    "ko": "한국어",
    "ne": "नेपाली",
    "nl": "Nederlands",
    "pt-BR": "português (Brasil)",
    "ro": "română",
    "ru": "русский",
    "sk": "slovenčina",
    "sw": "Kiswahili",
    "th": "ไทย",
    "tr": "Türkçe",
    "uk": "українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh-Hans": "中文 (简体)",
}


class UnknownLocale(ValueError):
    """A locale that the Unicode CLDR, as Babel carries it, does not know."""


@lru_cache(maxsize=KNOWN)
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


@lru_cache(maxsize=KNOWN)
def fallbacks(locale: str) -> tuple[str, ...]:
    """The canonical locale and what it falls back to along the CLDR chain: fr-CA, fr."""
    chain = {locale: None}
    parents: dict[str, str] = dict(get_global("parent_exceptions"))
    name = str(babel(locale))  # with the script where CLDR's own name has it: zh_Hant_HK for zh-HK
    while True:
        name = parents.get(name) or name.rpartition("_")[0]
        # Another script is not a fallback: zh-Hant, zh-Hans.
        if name in ("", "root") or _maximal(name)[1] != script(locale):
            return tuple(chain)
        chain[canonical(name)] = None


@lru_cache(maxsize=KNOWN)
def is_right_to_left(locale: str) -> bool:
    """Whether the locale is read from right to left."""
    return babel(locale).text_direction == "rtl"


@lru_cache(maxsize=KNOWN)
def script(locale: str) -> str:
    """The ISO 15924 script a locale is written in: Latn, Arab, Jpan."""
    return _maximal(str(_parse(locale)))[1]


@lru_cache(maxsize=KNOWN)
def babel(locale: str) -> Locale:
    """Babel's data for a canonical locale."""
    return _parse(locale)


def endonym(locale: str) -> str:
    """What a language is called by those who speak it, as they write it within a sentence.

    Raises:
        UnknownLocale: Babel does not know it.
    """
    return ENDONYMS.get(locale) or babel(locale).display_name or locale


@lru_cache(maxsize=DISPLAYED)
def regional(locale: str, country: str | None) -> Locale:
    """Babel's data for a locale as a country writes it: English in Belgium has 30 July, not July 30."""
    own = babel(locale)
    if own.territory is None and country:
        try:
            return Locale.parse("_".join(filter(None, (own.language, own.script, country))))
        except (UnknownLocaleError, ValueError):
            return own
    return own


@lru_cache(maxsize=DISPLAYED)
def of_numbers(locale: str, country: str | None) -> Locale:
    """Babel's data for the numbers of a locale: a country's own where it has other digits than the language.

    Arabic has its own in Egypt, Latin ones in Morocco. A country's marks between groups are not taken: the
    English of Belgium writes 200.000, which other readers of English take for two hundred.
    """
    own, there = babel(locale), regional(locale, country)
    return there if there.default_numbering_system != own.default_numbering_system else own


@lru_cache(maxsize=KNOWN)
def _parse(tag: str) -> Locale:
    # Babel reads more than tags of BCP 47 (RFC 5646, 2.1: no part is longer than eight signs): "de.UTF-8",
    # "de@euro"; "und" and "root" are no language.
    if not re.fullmatch(r"[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*", tag) or tag.casefold() in ("und", "root"):
        raise UnknownLocale(tag)
    try:
        return Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise UnknownLocale(tag) from error


def _maximal(name: str) -> tuple[str, str, str]:
    """Language, script and territory of a name, the missing ones by CLDR's likely subtags."""
    language, territory, script, *_ = parse_locale(name)
    likely: dict[str, str] = dict(get_global("likely_subtags"))
    partial = (f"{language}_{script}", f"{language}_{territory}", language)
    guess = parse_locale(next((likely[less] for less in partial if less in likely), f"{language}_Latn_001"))
    return (language, script or guess[2] or "Latn", territory or guess[1] or "001")


def names() -> list[str]:
    """The names of all locales of the CLDR, as Babel writes them: pt_BR."""
    return locale_identifiers()
