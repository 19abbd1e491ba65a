"""Words that cannot be read on the glass, each told once: too small, without a face, too faint, cut off."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import DrawnPage
from tests.content.packs import slide
from tests.preflight.drawn_looking import HALL, DrawnLooker
from tests.preflight.drawn_looking import told as told_of
from tests.preflight.looking import DONATE

ASK = slide('id = "ask"', 'kind = "message"', 'headline = "Ask."', 'text = "You choose what you say."')


def rules(found: list[Finding]) -> list[tuple[str, str]]:
    """How bad each finding is, and which rule says so."""
    return [(one.severity, one.rule) for one in found]


def spoilt(subject: Subject, other: dict[str, Any]) -> list[Finding]:
    """What is found where the first text of each page, its headline, came out otherwise."""
    seen = subject.measured

    def measured(page: Page) -> DrawnPage | None:
        found = seen(page)
        assert found is not None
        headline, *others = found.texts
        return replace(found, texts=(replace(headline, **other), *others))

    return told_of(replace(subject, measured=measured))


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
    6.6 and 9.2 metres on a screen of 55 inches.
    """
    found = drawn(ASK, screen=HALL.replace("m = 5", f"m = {metres}"))
    assert rules(found) == told
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


def test_a_word_that_no_line_holds_is_cut_off(drawn: DrawnLooker) -> None:
    """An error, and nothing more is said of it: not that it is too small as well."""
    (found,) = drawn(slide('id = "ask"', 'kind = "message"', f'headline = "{"m" * 399}"'))
    assert rules([found]) == [("error", "words-cut-off")]
    assert "it reaches out of its room" in found.message


def test_words_that_were_shrunk_are_told_where_no_distance_is_known(drawn: DrawnLooker) -> None:
    """By what the page itself means to be legible."""
    long = slide('id = "ask"', 'kind = "message"', f'headline = "{"Whatever you say is heard. " * 12}"')
    found = drawn(long, screen="")
    assert rules(found) == [("note", "legibility-not-judged"), ("warning", "words-shrunk")]
    assert " px, under the legible 92 px, in English on 1080 × 1920 pixels." in found[1].message


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ({"capitals": 1.0}, "words-too-small"),
        ({"cut": "is cut short with dots"}, "words-cut-off"),
        ({"place": (0, 0, 1900, 1700)}, "words-over-words"),
        ({"px": 10, "least": 90.0}, "words-shrunk"),
    ],
    ids=["small", "elided", "over words", "shrunk"],
)
def test_only_whoever_wrote_words_is_told_to_write_fewer(
    drawn: DrawnLooker, other: dict[str, Any], rule: str
) -> None:
    """The headline of an appeal to give is the program's, unless the campaign has its own."""
    own = DONATE + 'headline = "Ask."\n'
    screen = "" if rule == "words-shrunk" else HALL
    for parts, is_own in ((DONATE, False), (own, True)):
        subject = drawn.subject(read_campaign(drawn.look.pack(parts)), drawn.display(screen))
        fixes = {one.fix for one in spoilt(subject, other) if one.rule == rule and one.fix}
        assert fixes
        assert all(("fewer words" in fix) == is_own for fix in fixes), fixes


def test_nobody_is_told_to_rewrite_the_built_in_campaign(drawn: DrawnLooker) -> None:
    """From so far away all of it is too small."""
    found = drawn.findings(built_in(), HALL.replace("m = 5", "m = 60"))
    small = [one for one in found if one.rule == "words-too-small"]
    assert small
    assert not [one for one in small if "fewer words" in str(one.fix)]


@pytest.mark.parametrize(
    ("other", "told", "said"),
    [
        ({}, [], ""),
        ({"contrast": 6.9}, [("warning", "contrast-too-low")], "stands out by 6.9 : 1, and should by 7 : 1"),
        ({"cut": "is cut short with dots"}, [("error", "words-cut-off")], "it is cut short with dots"),
        ({"place": (100, 100, 900, 1700)}, [("error", "words-over-words")], '"Ask." stands over "You choose'),
    ],
    ids=["right", "faint", "elided", "over words"],
)
def test_a_headline_that_came_out_wrong_is_told_once(
    drawn: DrawnLooker, other: dict[str, Any], told: list[tuple[str, str]], said: str
) -> None:
    """Though it did in both shapes. No campaign has the player draw such pages today; another layout may."""
    subject = drawn.subject(read_campaign(drawn.look.pack(ASK)), drawn.display())
    found = spoilt(subject, other)
    assert rules(found) == told
    assert all(said in one.message for one in found)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "👩❤️ Nobody may keep your passport, whoever they are. " * 7),
        ("de", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 6),
        ("ar", "لا يحق لأحد أن يأخذ جواز سفرك ولا أن يحتفظ به، مهما قال لك. " * 6),
        ("ja", "だれもあなたのパスポートを取り上げることはできません。" * 14),
    ],
    ids=["emoji", "one long word", "Arabic", "Japanese"],
)
@pytest.mark.parametrize("kind", ["learn", "message"])
def test_what_own_words_leave_no_room_for_is_not_put_on_the_program(
    drawn: DrawnLooker, kind: str, locale: str, words: str
) -> None:
    """A long headline may have the program's words stand over each other: fewer words of it mend that."""
    said = f'headline = {{ en = "Ask.", {locale} = "{words}" }}'
    if locale == "en":
        said = f'headline = "{words}"'
    found = drawn(slide('id = "ask"', f'kind = "{kind}"', said), locales=f'["{locale}"]')
    crowded = [one for one in found if one.rule in {"words-too-small", "words-cut-off", "words-over-words"}]
    assert crowded
    assert not [one.message for one in crowded if "fewer words" not in str(one.fix)]
