"""Words that cannot be read on the glass, each told once: too small, without a face, too faint, cut off."""

import pytest

from tests.content.packs import slide
from tests.preflight.drawn_looking import HALL, DrawnLooker

ASK = slide('id = "ask"', 'kind = "message"', 'headline = "Ask."', 'text = "You choose what you say."')


def rules(found: list[object]) -> list[tuple[str, str]]:
    """How bad each finding is, and which rule says so."""
    return [(one.severity, one.rule) for one in found]  # type: ignore[attr-defined]


def test_words_that_are_right_are_not_told(drawn: DrawnLooker) -> None:
    """Large, dark on light, whole."""
    assert drawn(ASK) == []


@pytest.mark.parametrize(
    ("metres", "told"),
    [
        (10, []),
        (16, [("warning", "words-too-small")]),
        (23, [("warning", "words-too-small"), ("error", "words-too-small")]),
    ],
)
def test_a_text_is_read_from_half_the_distance_of_its_headline(
    drawn: DrawnLooker, metres: int, told: list[tuple[str, str]]
) -> None:
    """Capitals of a 250th of the distance are read with ease, of a 350th at all: of the text, 58 px high, at
    7.2 and 10 metres on a screen of 55 inches.
    """
    found = drawn(ASK, screen=HALL.replace("m = 5", f"m = {metres}"))
    assert rules(found) == told  # type: ignore[arg-type]
    for one in found[-1:]:
        assert (one.slide, one.locale, one.line) == ("ask", "en", drawn.look.line("[[slides]]"))
        assert one.message.startswith('Its text "You choose what you say." is read from up to ')
        assert f"and is to be read from {metres / 2:g} m" in one.message


@pytest.mark.parametrize(
    "screen", ["", "\n[screen]\ndiagonal-inches = 55\n", "\n[screen]\nviewing-distance-m = 90\n"]
)
def test_what_is_not_known_is_not_judged(drawn: DrawnLooker, screen: str) -> None:
    """And that is said once a display."""
    (found,) = drawn(ASK, screen=screen)
    assert (found.severity, found.rule, found.file) == (
        "note",
        "legibility-not-judged",
        drawn.look.display_file,
    )


def test_a_character_without_a_face_is_told_with_its_text(drawn: DrawnLooker) -> None:
    """Once, though it stands in both shapes."""
    (found,) = drawn(slide('id = "ask"', 'kind = "message"', 'headline = "Ask \U000f0000 us."'))
    assert rules([found]) == [("error", "character-without-face")]
    assert "U+F0000" in found.message
    assert 'which stands in "Ask' in found.message


def test_letters_of_any_script_have_a_face(drawn: DrawnLooker) -> None:
    """Also signs that only lay words out, and those of another script in a text."""
    others = "\u2067\u0645\u0631\u062d\u0628\u0627\u2069, \u4f60\u597d, \u0928\u092e\u0938\u094d\u0924\u0947"
    assert drawn(slide('id = "ask"', 'kind = "message"', f'headline = "Ask: {others}, soft\u00adly"')) == []
