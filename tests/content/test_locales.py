"""A locale has one name, falls back to what its readers can read, and is written in its own direction."""

import subprocess
import sys
from importlib.resources import files

import pytest
from babel.core import Locale
from babel.localedata import locale_identifiers
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.language import catalogs, known_names, locales, regions

EVERY = sorted({locales.canonical(name) for name in locale_identifiers()})


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh_Hans_CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-HK"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-PT"),
        ("en-US", "en"),
        ("EN_us", "en"),
        ("en-UK", "en-GB"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr-RS", "sr"),
        ("ar-EG", "ar"),
        ("fr-CA", "fr-CA"),
        ("iw", "he"),
        ("tl", "fil"),
        ("es-419", "es-419"),
        ("de-CH-1996", "de-CH"),
    ],
)
def test_a_locale_has_one_name(tag: str, name: str) -> None:
    """However people write it, by CLDR's likely subtags."""
    assert locales.canonical(tag) == name


def test_the_one_name_is_a_name_of_the_same_locale() -> None:
    """For every locale the CLDR knows; catalogs and faces are found by it."""
    assert len(EVERY) > 500
    assert [name for name in EVERY if locales.canonical(name) != name] == []


@pytest.mark.parametrize(
    "tag", ["", "xx", "de-XX", "und", "root", "de.UTF-8", "de@euro", "english", "../de", "de\0", "x-klingon"]
)
def test_what_is_no_locale_is_refused(tag: str) -> None:
    """Also what Babel alone would read."""
    with pytest.raises(locales.UnknownLocale):
        locales.canonical(tag)


@given(st.text(max_size=12) | st.from_regex(r"[a-zA-Z]{1,4}([-_][A-Za-z0-9]{1,5}){0,3}", fullmatch=True))
@example("\u017f")  # a letter whose small form is an s
def test_whatever_is_written_is_a_locale_or_none(tag: str) -> None:
    """Nothing else happens; and a suggestion is one that can be used."""
    try:
        assert locales.canonical(tag) in EVERY or locales.fallbacks(locales.canonical(tag))
    except locales.UnknownLocale:
        assert all(map(locales.canonical, known_names.locales_meant(tag)))


@pytest.mark.parametrize(
    ("written", "suggested"),
    [
        ("german", "de"),
        ("Chinese", "zh-Hans"),
        ("jp", "ja"),
        ("cz", "cs"),
        ("de-XX", "de"),
        ("de.UTF-8", "de"),
    ],
)
def test_what_was_probably_meant_is_suggested(written: str, suggested: str) -> None:
    """A language's English name, a country's code, a place that is none."""
    assert known_names.locales_meant(written) == (suggested,)


@pytest.mark.parametrize(
    ("locale", "chain"),
    [
        ("fr-CA", ["fr-CA", "fr"]),
        ("es-MX", ["es-MX", "es-419", "es"]),
        ("en-AU", ["en-AU", "en-001", "en"]),
        ("pt-AO", ["pt-AO", "pt-PT", "pt-BR"]),
        ("zh-SG", ["zh-SG", "zh-Hans"]),
        ("zh-HK", ["zh-HK", "zh-Hant"]),
        ("zh-Hant-MO", ["zh-MO", "zh-HK", "zh-Hant"]),
        ("zh-Hant", ["zh-Hant"]),
        ("sr-Latn", ["sr-Latn"]),
        ("nb", ["nb", "no"]),
        ("de", ["de"]),
    ],
)
def test_a_locale_falls_back_along_the_chain_of_the_cldr(locale: str, chain: list[str]) -> None:
    """Never to another script, which its readers may not read."""
    assert [*locales.fallbacks(locales.canonical(locale))] == chain


def test_every_chain_begins_with_its_locale_and_stays_in_its_script() -> None:
    """For every locale the CLDR knows."""
    for name in EVERY:
        chain = locales.fallbacks(name)
        assert chain[0] == name
        assert {locales.script(step) for step in chain} == {locales.script(name)}


def test_only_neighbours_fall_back_to_another_language() -> None:
    """Norwegian of both kinds, Haitian to French, and Hindi in Latin letters to the English beside it.

    Which of them fall back is for the CLDR to say, but for Norwegian; no other ever does.
    """
    crossing = {
        name for name in EVERY if len({locales.babel(step).language for step in locales.fallbacks(name)}) > 1
    }
    assert {"nb"} <= crossing <= {"hi-Latn", "ht", "nb", "nb-SJ", "nn"}


def test_the_names_of_the_languages_are_those_of_the_cldr() -> None:
    """Of all in which the program speaks, and of others."""
    spoken = {"en", *catalogs.files(paths.TRANSLATIONS)}
    assert {one: locales.babel(one).display_name for one in spoken} == locales.ENDONYMS
    assert locales.endonym("pl") == "polski"


def test_languages_are_offered_without_all_that_is_known_of_each() -> None:
    """Whoever comes to a page that offers them does not wait for that: the English names alone are read."""
    code = (
        "from babel import localedata; before = localedata.load; read = set()\n"
        "localedata.load = lambda name, *rest: read.add(str(name)) or before(name, *rest)\n"
        "from kiosk.editing.displays.display_choices import language_choices\n"
        "assert len(language_choices(())) > 20; print(sorted(read))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['en', 'root']"


def test_the_direction_is_that_of_the_cldr() -> None:
    """For every locale it knows."""
    expected = {name for name in EVERY if Locale.parse(name, "-").text_direction == "rtl"}
    assert {"ar", "he", "ur", "fa", "pa-Arab"} <= expected
    assert {name for name in EVERY if locales.is_right_to_left(name)} == expected


def test_countries_are_those_of_iso_3166() -> None:
    """As the zone database lists them: no unions, no islands with reserved codes, no tests."""
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    listed = {line.split("\t")[0] for line in table.splitlines() if not line.startswith("#")}
    assert regions.countries().keys() == {*listed, "XK"}  # Kosovo, to which ISO 3166-1 gives no code
    assert regions.countries()["SK"] == "Slovakia"
