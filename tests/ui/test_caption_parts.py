"""A caption for which there is no room stands in parts: all of its words, each for its share of the time."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.language.texts import Words
from kiosk.content.page.page import Caption, Phrase
from kiosk.ui.captions.caption_parts import standing

INVISIBLE = str.maketrans("", "", "\u200b\u00ad")
LINE, ROOM = 20, 60  # letters


def share(words: Phrase) -> float:
    """What some words take of a room for sixty letters in lines of twenty."""
    lines = [one.text.replace("\u00ad", "\u200b").replace("\u200b", " ").split() for one in words]
    if any(len(piece) > LINE for pieces in lines for piece in pieces):
        return inf
    return sum(len(one.text.translate(INVISIBLE)) for one in words) / ROOM


def parts(text: str, locale: str = "en") -> list[str]:
    """The parts of a text."""
    return [one.words[0].text for one in standing(Caption(0, 10, (Words(text, locale),)), share)]


def test_a_caption_that_has_room_stands_as_it_is() -> None:
    """It is the same, not one like it."""
    caption = Caption(1, 2, (Words("They took my passport.", "en"),))
    assert standing(caption, share) == (caption,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They took my passport away. I never saw it again after that day in May.",
            ["They took my passport away.", "I never saw it again after that day in May."],
        ),
        (
            "When they took my passport, nobody said that I would not see it again",
            ["When they took my passport,", "nobody said that I would not see it again"],
        ),
        (
            "they took my passport away and I never saw it again after that day",
            ["they took my passport away and I", "never saw it again after that day"],
        ),
        (
            "- Where do you sleep at night?\n- In the room behind the kitchen, with her.",
            ["- Where do you sleep at night?", "- In the room behind the kitchen, with her."],
        ),
        ("w" * 70, ["w" * 35] * 2),
    ],
)
def test_a_part_ends_where_a_reader_would_pause(text: str, expected: list[str]) -> None:
    """With a sentence, else with a clause, else between two words, as near to the middle as it can be."""
    assert [one.translate(INVISIBLE) for one in parts(text)] == expected


def test_parts_of_japanese_end_between_phrases() -> None:
    """A word is not torn apart."""
    assert parts("彼らは私のパスポートを取り上げてしまい" * 4, "ja")[0].endswith("取り上げてしまい")


def test_each_part_has_its_share_of_the_time() -> None:
    """The second is twice as long as the first, and stands for twice as long; nothing is between them."""
    caption = Caption(10, 16, (Words("a " * 14 + "a. " + "b " * 29 + "b.", "en"),))
    first, second = standing(caption, share)
    assert (first.start, second.end) == (10, 16)
    assert first.end == second.start == pytest.approx(12, abs=0.1)


def test_a_word_that_no_line_holds_may_be_broken_with_a_hyphen() -> None:
    """One of letters alone; behind a digit no hyphen is put, which might be read with it."""
    assert "\u00ad" in parts("Menschenhandelsbekämpfungsgesetz")[0]
    assert "\u00ad" not in parts("1234567890" * 3)[0]


@given(
    st.text(max_size=200), st.text(max_size=60), st.sampled_from(["en", "ar", "ur", "ja", "ko", "th", "am"])
)
def test_no_letter_is_lost(text: str, beside: str, locale: str) -> None:
    """Whatever somebody wrote, in two languages, all of it stands, part after part, in its time."""
    caption = Caption(3, 7, (Words(text, locale), Words(beside, "en")))
    found = standing(caption, share)
    assert [caption.start, *(one.end for one in found)] == [*(one.start for one in found), caption.end]
    for at, words in enumerate(caption.words):
        texts = ["".join(one.words[at].text.translate(INVISIBLE).split()) for one in found]
        whole = "".join(words.text.translate(INVISIBLE).split())
        assert "".join(texts) == whole or texts == [whole] * len(found)
