"""What a voice is given: words alone, telephone numbers by their digits, sentences that end."""

import pytest

from kiosk.content.language.direction import isolated
from kiosk.content.spoken.spoken_words import digit_by_digit, ended, spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("言葉\u2060を\u200b選ぶ", "言葉を選ぶ"),
        (f"اتصل بـ {isolated('078 05')}", "اتصل بـ 078 05"),
        ("\u200fمساعدة\u200e", "مساعدة"),
        ("می\u200cخواهید", "می\u200cخواهید"),  # a joiner that is a part of its word
        ("stop.be · stop.fr", "stop.be, stop.fr"),
        ("one • two", "one, two"),
        ("paral·lel", "paral·lel"),
        ("Next →", "Next"),
        ("Ge\u00adburts\u00adtag\nheute", "Geburtstag heute"),
        ("2\u00a0511\u202f64", "2 511 64"),
    ],
)
def test_only_words_are_said(text: str, said: str) -> None:
    """No mark of direction or of lines, no arrow and no bullet; what is a part of a word stays."""
    assert spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("112", "1 1 2"),
        ("02 511 64 64", "0 2, 5 1 1, 6 4, 6 4"),
        ("+32 (0)2 511-64", "+ 3 2, 0, 2, 5 1 1, 6 4"),
        ("1-888-373-7888", "1, 8 8 8, 3 7 3, 7 8 8 8"),
        ("*4141#", "*, 4 1 4 1, #"),
        (f"Call {isolated('078 05 58 00')}.", "Call 0 7 8, 0 5, 5 8, 0 0."),
        ("Say 3 things", "Say 3 things"),
        ("۱۱۵", "۱ ۱ ۵"),
    ],
)
def test_a_telephone_number_is_said_by_its_digits(text: str, said: str) -> None:
    """Group by group, as it is written down: not as five hundred and eleven."""
    assert digit_by_digit(text) == said


@pytest.mark.parametrize(
    ("text", "locale", "said"),
    [
        ("Get help", "en", "Get help."),
        ("Are you still there?", "en", "Are you still there?"),
        ("助けを求める", "ja", "助けを求める。"),
        ("何をお探しですか？", "ja", "何をお探しですか？"),
        ("مدد حاصل کریں", "ur", "مدد حاصل کریں۔"),
        ("هل أنت هنا؟", "ar", "هل أنت هنا؟"),
        ("", "en", ""),
    ],
)
def test_a_voice_stops_where_a_sentence_ends(text: str, locale: str, said: str) -> None:
    """By the sign that its language ends one with, once."""
    assert ended(text, locale) == said
