"""Lines of languages without spaces break between phrases, never inside a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.language.line_breaks import is_unspaced, phrased, pieces, plain

JOINER, SPACE = "\u2060", "\u200b"


def breaks(text: str) -> list[str]:
    """The pieces a line may be broken into where only the marks say so."""
    return [piece.replace(JOINER, "") for piece in text.split(SPACE)]


@pytest.mark.parametrize(
    ("text", "locale", "whole"),
    [
        ("あなたの旅はあなたのもの。", "ja", ["あなたの", "旅は", "もの。"]),
        ("你的旅程属于你自己。", "zh-Hans", ["旅程", "属于", "自己。"]),
        ("您的旅程屬於您自己。", "zh-HK", ["旅程", "自己。"]),
    ],
)
def test_a_line_breaks_between_phrases(text: str, locale: str, whole: list[str]) -> None:
    """In Japanese, and in Chinese of both scripts; words and the mark behind them stay together."""
    found = phrased(text, locale)
    assert "".join(breaks(found)) == text
    assert len(breaks(found)) >= len(whole)
    assert all(any(word in piece for piece in breaks(found)) for word in whole)
    assert all(len(sign) == 1 for piece in found.split(SPACE) for sign in piece.split(JOINER))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("国連の機関が2009年に始めました。", "2009年"),
        ("心の\u2066131\u2069番目です。", "\u2066131\u2069番目"),
    ],
)
def test_a_number_stays_with_its_counter(text: str, whole: str) -> None:
    """Year, month and day, and the place in a list."""
    assert any(whole in piece for piece in breaks(phrased(text, "ja")))


def test_where_a_translator_put_breaks_there_are_no_others() -> None:
    """People know their language better."""
    assert breaks(phrased(f"あなたの旅は{SPACE}あなたのもの。", "ja")) == ["あなたの旅は", "あなたのもの。"]


def test_korean_breaks_at_spaces_alone() -> None:
    """As its readers expect of a headline."""
    found = phrased("당신의 여정은 당신의 것", "ko")
    assert [word.replace(JOINER, "") for word in found.split(" ")] == ["당신의", "여정은", "당신의", "것"]
    assert JOINER + " " not in found
    assert " " + JOINER not in found


@pytest.mark.parametrize("locale", ["en", "ar", "th", "hi", "sk"])
def test_other_languages_are_left_as_they_are(locale: str) -> None:
    """They have spaces, or a library of their own that knows their words."""
    assert phrased("การเดินทาง is yours", locale) == "การเดินทาง is yours"


@pytest.mark.parametrize("locale", ["en", "ar", "ur", "ja", "ko", "th"])
def test_a_line_never_ends_inside_a_number(locale: str) -> None:
    """Nor between it and the counter behind it, where no space stands there."""
    found = phrased("a \u2066+32 2 511-64/64\u2069番目 b", locale)
    number = found[found.index("\u2066") : found.index("目") + 1]
    assert not {" ", SPACE} & {*number}
    assert all(number[at + 1] == JOINER for at, sign in enumerate(number) if sign in "-/")
    assert locale not in ("ja", "ko") or f"\u2069{JOINER}番" in number


@pytest.mark.parametrize("locale", ["en", "ar", "ja", "ko", "th"])
def test_a_line_never_begins_with_the_dot_between_two_names(locale: str) -> None:
    """It stays with the name before it, and the other may stand on the next line."""
    found = phrased("one.be · two.be", locale)
    before, _, after = found.partition("·")
    assert before.endswith("\u00a0")
    assert after.startswith(" ")


@given(
    st.text("あの旅漢字カタ、。A· 1\n\u2066\u2069", max_size=30),
    st.sampled_from(["ja", "zh-Hans", "zh-Hant", "ko", "en"]),
)
def test_no_word_is_changed(text: str, locale: str) -> None:
    """Only marks that cannot be seen come in, and a message about it reads as it was written."""
    found = phrased(text, locale)
    assert found.replace(JOINER, "").replace(SPACE, "").replace("\u00a0", " ") == text
    assert plain(found) == plain(text)


@pytest.mark.parametrize(
    ("locale", "expected"), [("ja", True), ("zh-HK", True), ("ko", False), ("de", False)]
)
def test_sentences_of_unspaced_scripts_stand_without_a_space_between(locale: str, *, expected: bool) -> None:
    """Where two of the program's sentences are joined."""
    assert is_unspaced(locale) is expected


def test_texts_that_were_shown_are_forgotten() -> None:
    """A display runs for weeks, and every update brings new texts."""
    for turn in range(5000):
        phrased(f"Text {turn}.", "fr")
    assert phrased.cache_info().currsize <= 1024


def test_a_line_of_thai_has_the_pieces_that_its_translator_made() -> None:
    """At zero width spaces and at spaces; where there is no such sign, Qt knows the words."""
    assert pieces(f"การเดินทาง{SPACE}เป็นของคุณ โทร \u00a0112\nขอบคุณ", "th") == [
        "การเดินทาง",
        "เป็นของคุณ ",
        "โทร ",
        "\u00a0112",
        "\n",
        "ขอบคุณ",
    ]
    assert pieces("โทร\u00a0\u2066078\u00a005\u2069", "th") == ["โทร\u00a0\u2066078\u00a005\u2069"]
    assert pieces("การเดินทาง เป็นของคุณ", "th") == []
    assert pieces(f"あなた{SPACE}の旅", "ja") == []
