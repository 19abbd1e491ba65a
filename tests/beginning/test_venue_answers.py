"""Answers about a venue, in the words in which people give them."""

from collections.abc import Callable

import pytest

from kiosk.beginning import venue_answers
from kiosk.beginning.venue_answers import likely_locales, likely_venue
from kiosk.content.errors import WrongUse


@pytest.mark.parametrize("text", ["BE", "be", "Belgium", "belgique", "België", "Belgien", " بلجيكا "])
def test_a_country_is_known_by_its_name_in_any_language(text: str) -> None:
    """And by its code, in any case."""
    assert venue_answers.country(text) == "BE"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["French, nl ,Deutsch"], ("fr", "nl", "de")),
        (["fr", "pt"], ("fr", "pt-BR")),
        (["français;中文"], ("fr", "zh-Hans")),
        (["fr de en"], ("fr", "de", "en")),
        (["العربية، English"], ("ar", "en")),
        (["fr", "French", "en"], ("fr", "en")),
        (["Deutsch, Englisch und Arabisch"], ("de", "en", "ar")),
        (["français et néerlandais"], ("fr", "nl")),
        (["nl & fr"], ("nl", "fr")),
    ],
)
def test_languages_are_known_by_their_names(texts: list[str], expected: tuple[str, ...]) -> None:
    """With commas between them or options for each; each counts once, in their order."""
    assert venue_answers.languages(texts) == expected


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (venue_answers.pixels, "1920x1080", (1920, 1080)),
        (venue_answers.pixels, " 1080 × 1920 ", (1080, 1920)),
        (venue_answers.pixels, "1920 x 1080 Pixel", (1920, 1080)),
        (venue_answers.inches, '55"', 55.0),
        (venue_answers.inches, "21,5 Zoll", 21.5),
        (venue_answers.inches, "140 cm", 55.1),
        (venue_answers.metres, "5 m", 5.0),
        (venue_answers.metres, "5 metri", 5.0),
        (venue_answers.metres, "10 ft", 3.0),
        (venue_answers.metres, "150 cm", 1.5),
        (venue_answers.venue, "  Hall   7 ", "Hall 7"),
    ],
)
def test_a_screen_is_told_as_people_write_it(
    read: Callable[[str], object], text: str, expected: object
) -> None:
    """With or without a unit, with a point or a comma."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("read", "text", "told"),
    [
        (venue_answers.country, "Atlantis", '"Atlantis" is no country'),
        (venue_answers.country, "Belgim", 'did you mean "Belgium"?'),
        (
            venue_answers.country,
            "Congo",
            '"Congo" can be Congo - Brazzaville (CG) or Congo - Kinshasa (CD): write the two letters',
        ),
        (venue_answers.pixels, "4k", 'did you mean "3840x2160" or "2160x3840"?'),
        (venue_answers.pixels, "Full HD", 'did you mean "1920x1080" or "1080x1920"?'),
        (venue_answers.pixels, "large", "as 1920x1080"),
        (venue_answers.pixels, "99999x10", "100 to 16384"),
        (venue_answers.inches, "0", "as 55"),
        (venue_answers.inches, "fifty", "as 55"),
        (venue_answers.metres, "1000 m", "up to 200"),
        (venue_answers.venue, "", "1 to 80 letters"),
        (venue_answers.venue, "A\x7fB", "1 to 80 letters"),
        (lambda text: venue_answers.languages([text]), "Frensh", 'did you mean "French"?'),
        (lambda text: venue_answers.languages([text]), " , ", "at least one"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_write(
    read: Callable[[str], object], text: str, told: str
) -> None:
    """Nothing is guessed: a wrong country would send people to somebody who cannot help them."""
    with pytest.raises(WrongUse) as refused:
        read(text)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("BE", ("nl", "fr", "de", "en")),
        ("JP", ("ja", "en")),
        ("US", ("en",)),
        ("EG", ("ar-EG", "en")),
        ("AQ", ("en",)),
    ],
)
def test_the_languages_of_a_country_are_ready(country: str, expected: tuple[str, ...]) -> None:
    """Those in which the program speaks, and English."""
    found = likely_locales(country)
    assert tuple(one.partition("-")[0] for one in found) == tuple(one.partition("-")[0] for one in expected)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [("munich-airport", "Munich Airport"), ("Gare du Nord", "Gare du Nord"), ("HBF_Köln", "HBF Köln")],
)
def test_a_venue_is_called_as_its_folder(folder: str, expected: str) -> None:
    """Until somebody says how it is written."""
    assert likely_venue(folder) == expected
