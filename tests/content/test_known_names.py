"""Names of countries, languages and towns are known in each of the program's languages."""

import pytest

from kiosk.content.language import known_names


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("allemagne", "DE"),
        ("Германия", "DE"),
        ("ドイツ", "DE"),
        ("Côte d'Ivoire", "CI"),
        ("cote d'ivoire", "CI"),
        ("Türkiye", "TR"),
        ("gb", "GB"),
        ("UK", "GB"),
        ("DEU", "DE"),
        ("de-DE", "DE"),
        ("de_BE.UTF-8", "BE"),
        ("Deutschand", "DE"),
        ("Czech Republic", "CZ"),
        ("Birmania", "MM"),
        ("Palestine", "PS"),
        ("Hong Kong", "HK"),
        ("DR Congo", "CD"),
        ("Great Britain", "GB"),
        ("UAE", "AE"),
        ("Kosovo", "XK"),
        ("Косово", "XK"),
        ("xk", "XK"),
    ],
)
def test_a_country_is_known_by_its_names(written: str, code: str) -> None:
    """Also with a slip in it, and without its accents."""
    assert known_names.countries_meant(written) == (code,)


@pytest.mark.parametrize(
    ("written", "codes"), [("Congo", {"CG", "CD"}), ("Korea", {"KR", "KP"}), ("Virgin Islands", {"VG", "VI"})]
)
def test_a_name_of_two_countries_is_of_neither_alone(written: str, codes: set[str]) -> None:
    """Also where the one is called so in some language, and the other in none."""
    assert set(known_names.countries_named(written)) == codes


@pytest.mark.parametrize("written", ["Netzwerk", "Booth", "EU", "zz", "", "x" * 300])
def test_what_names_no_country_means_none(written: str) -> None:
    """A wrong near miss would show the help lines of another country."""
    assert known_names.countries_meant(written) == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Deutsch", ("de",)),
        ("allemand", ("de",)),
        ("Français", ("fr",)),
        ("francais", ("fr",)),
        ("gb", ("en-GB",)),
        ("中文", ("zh-Hans",)),
        ("العربية", ("ar",)),
        ("Belgien", ("nl-BE", "fr-BE", "de-BE")),
        ("germn", ("de",)),
        ("qqq", ()),
        ("zz", ()),
        ("xq", ()),
    ],
)
def test_a_language_is_known_by_its_names(written: str, meant: tuple[str, ...]) -> None:
    """Or by a country that speaks it: each of its languages."""
    assert known_names.locales_meant(written) == meant


@pytest.mark.parametrize(
    ("written", "country", "meant"),
    [
        ("Europe/Brüssel", None, ("Europe/Brussels",)),
        ("Bruxelles", None, ("Europe/Brussels",)),
        ("東京", None, ("Asia/Tokyo",)),
        ("Москва", None, ("Europe/Moscow",)),
        ("Europe/Brusels", None, ("Europe/Brussels",)),
        ("Japon", None, ("Asia/Tokyo",)),
        ("Europe/München", None, ()),
        ("Europe/Atlantis", None, ()),
        ("Europe/Istambul", None, ("Europe/Istanbul",)),
        ("Brusels", None, ("Europe/Brussels",)),
        ("Europe/München", "BE", ("Europe/Brussels",)),
        ("Springfield", "US", ()),
    ],
)
def test_a_zone_is_known_by_its_town(written: str, country: str | None, meant: tuple[str, ...]) -> None:
    """In any language, by its country, or by the country of the display where there are few."""
    assert known_names.zones_meant(written, country) == meant
