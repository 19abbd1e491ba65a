"""Enough time for the words, words that harm nobody, and a description of each picture."""

from math import ceil

import pytest

from tests.content.packs import slide
from tests.preflight.looking import HELP, MESSAGE, Looker


def message(words: int, *more: str, word: str = "word") -> str:
    """A message of so many words."""
    return slide('id = "words"', 'kind = "message"', f'headline = "{" ".join([word] * words)}"', *more)


@pytest.mark.parametrize(("words", "seconds"), [(8, 5), (22, 10), (37, 15)])
def test_a_slide_stands_as_long_as_its_words_take_to_read(look: Looker, words: int, seconds: int) -> None:
    """Two seconds and 0.35 more a word: as many words as fit are in order, and one more is not."""
    stands = f"seconds = {seconds}"
    assert look(message(words, stands)) == []
    (found,) = look(message(words + 1, stands))
    assert (found.severity, found.rule, found.slide) == ("warning", "too-short-to-read", "words")
    assert found.line == look.line("[[slides]]")
    needed = ceil(2 + 0.35 * (words + 1))
    assert found.fix == f"Write seconds = {needed}, or say it in fewer words."
    assert look(message(words + 1, f"seconds = {needed}")) == []


def test_all_words_of_a_slide_count(look: Looker) -> None:
    """The headline's and the text's."""
    text = f'text = "{" ".join(["word"] * 12)}"'
    assert look(message(10, text)) == []
    assert len(look(message(11, text))) == 1


def test_a_number_or_a_dash_alone_is_no_word(look: Looker) -> None:
    """Only what has letters is read."""
    assert look(message(22, 'text = "– 7 + 7"')) == []


def test_the_slowest_language_is_named(look: Looker) -> None:
    """A German text that is longer than the English one."""
    table = f'{{ en = "Ask.", de = "{" ".join(["Wort"] * 30)}" }}'
    one = MESSAGE.replace('"Ask."', table)
    assert look(one, rule="too-short-to-read", locales='["en"]') == []
    (found,) = look(one, rule="too-short-to-read", locales='["en", "de"]')
    assert found.locale == "de"
    assert "13 s to read in German, and it stands for 10 s" in found.message


@pytest.mark.parametrize(
    ("locale", "sign", "fits"),
    [("ja", "見", 57), ("zh-Hans", "看", 57), ("th", "ก", 114), ("vi", "hỏi ", 31)],
)
def test_words_without_spaces_and_syllables_with_them_are_counted_as_words(
    look: Looker, locale: str, sign: str, fits: int
) -> None:
    """Some signs, or syllables, are read in the time of a word of English."""

    def found(number: int) -> int:
        one = MESSAGE.replace('"Ask."', f'{{ {locale} = "{(sign * number).strip()}" }}')
        return len(look(one, rule="too-short-to-read", locales=f'["{locale}"]'))

    assert not found(fits - 4)
    assert found(fits + 4)


def test_two_languages_together_are_each_read_by_somebody_else(look: Looker) -> None:
    """Nobody reads both, so the longer one counts."""
    twenty = " ".join(["word"] * 20)
    table = MESSAGE.replace('"Ask."', f'{{ en = "{twenty}", fr = "{twenty.replace("w", "m")}" }}')
    shown = {"locales": '["en", "fr"]', "languages": '"together"'}
    assert look(table, rule="too-short-to-read", **shown) == []


def test_a_help_page_is_read_in_one_of_its_languages(look: Looker) -> None:
    """Eight of them stand on it, and each reader looks for their own."""
    locales = '["en", "fr", "nl", "de", "es", "it", "ja", "ko"]'
    aid = HELP + "seconds = 8\n"
    assert look(MESSAGE, aid, rule="too-short-to-read", locales=locales) == []


def test_loop_by_loop_every_language_is_read_as_well(look: Looker) -> None:
    """The second one, which comes in the second loop, takes longest."""
    table = f'{{ en = "Ask.", de = "{" ".join(["Wort"] * 30)}" }}'
    shown = {"locales": '["en", "de"]', "languages": '"by-loop"'}
    (found,) = look(MESSAGE.replace('"Ask."', table), rule="too-short-to-read", **shown)
    assert found.locale == "de"


def test_a_picture_without_words_takes_no_time(look: Looker) -> None:
    """Its alt is heard, not read."""
    alt = f'alt = "{" ".join(["word"] * 60)}"'
    seen = slide('id = "seen"', 'kind = "image"', 'image = "images/harbour.svg"', alt)
    assert look(MESSAGE, seen) == []


def test_a_picture_without_a_description_is_told(look: Looker) -> None:
    """Of every kind of slide that has a picture; one without a picture needs none."""
    seen = slide('id = "seen"', 'kind = "image"', 'image = "images/harbour.svg"')
    (found,) = look(MESSAGE, seen)
    assert (found.severity, found.rule, found.slide) == ("warning", "no-alternative-text", "seen")
    give = slide('id = "give"', 'kind = "donate"')
    assert look(MESSAGE, give) == []
    assert [one.rule for one in look(MESSAGE, give + 'image = "images/harbour.svg"\n')] == [
        "no-alternative-text"
    ]


@pytest.mark.parametrize(
    ("said", "word"),
    [("Help every victim.", "victim"), ("Illegals at work", "Illegals"), ("Rescuing a child", "Rescuing")],
)
def test_a_word_that_harms_is_told(look: Looker, said: str, word: str) -> None:
    """With what to say instead."""
    (found,) = look(MESSAGE.replace("Ask.", said))
    assert (found.severity, found.rule, found.locale) == ("warning", "word-that-harms", None)
    assert found.message == f'headline says "{word}".'
    assert (found.fix or "").startswith("Better: ")


@pytest.mark.parametrize("said", ["Ask a person.", "A prayer for the victorious", "Preyed"])
def test_a_word_that_only_looks_like_one_is_not(look: Looker, said: str) -> None:
    """Whole words are looked at; what is said of prey is."""
    assert bool(look(MESSAGE.replace("Ask.", said))) == (said == "Preyed")


def test_nobody_is_shouted_at_in_any_language(look: Looker) -> None:
    """The finding names the language, where it is a translation."""
    table = MESSAGE.replace('"Ask."', '{ en = "Ask!", es = "¡Pregunte!", fr = "Demandez." }')
    found = look(table, rule="exclamation-mark", locales='["en", "es", "fr"]')
    assert [(one.severity, one.slide, one.locale) for one in found] == [
        ("warning", "words", None),
        ("warning", "words", "es"),
    ]
