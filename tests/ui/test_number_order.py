"""A number in anybody's text stands from left to right, whole on one line, and clear of its words."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption
from pytestqt.qtbot import QtBot

from kiosk.content.language.texts import as_written
from kiosk.ui.render.word_views import WordsView

TEXTS = [
    ("ar", "اتصل على 116-006 الآن", "116-006"),
    ("ar", "هاتف الدعم +32 2 511 64 64 ليل نهار", "+32 2 511 64 64"),
    ("ar", "الخط (02) 511-64-64 مجاني", "(02) 511-64-64"),
    ("ar", "٠٨٠٠ ١٢٣ ٤٥٦ للمساعدة", "٠٨٠٠ ١٢٣ ٤٥٦"),
    ("ar", "بوابة B12، هاتف 0800-12-34-56", "0800-12-34-56"),
    ("ar", "*144# من أي هاتف", "*144#"),
    ("he", "חייגו 02-511-64-64 בכל שעה", "02-511-64-64"),
    ("he", "קו הסיוע +972 3 123 4567", "+972 3 123 4567"),
    ("he", "טלפון 1-800-220-000", "1-800-220-000"),
    ("ur", "کال کریں 0800-22227", "0800-22227"),
    ("ur", "مدد کے لیے +92 51 111 222 333 پر", "+92 51 111 222 333"),
    ("ur", "Helpline 1099 یا (042) 99 20 03 75", "(042) 99 20 03 75"),
    ("fa", "با 021-8888-1234 تماس بگیرید", "021-8888-1234"),
    ("fa", "۰۲۱-۸۸۸۸-۱۲۳۴ شبانه‌روز", "۰۲۱-۸۸۸۸-۱۲۳۴"),
    ("fa", "تلفن +49 (0)30 123 45 67", "+49 (0)30 123 45 67"),
    ("en", "In Arabic: اتصل 116-006 now", "116-006"),
    ("en", "Call قطر 02/511 64 64 today", "02/511 64 64"),
    ("fr", "Ligne « خط المساعدة 0800 32 12 12 »", "0800 32 12 12"),
    ("ar", "Payoke 03/201 16 90 أو SMS", "03/201 16 90"),
    ("he", "SMS אל 050-000-11-22, Line 5", "050-000-11-22"),
    ("ar", "اتصل على ٠٨٠٠-١٢٣-٤٥٦ الآن", "٠٨٠٠-١٢٣-٤٥٦"),
    ("ar", "٠٢-٢٥٧٤-٦٥٦٥", "٠٢-٢٥٧٤-٦٥٦٥"),
    ("ar", "الأرقام 16000 و02 2792 1345", "02 2792 1345"),
    ("he", "להתקשר ב02-511-64-64", "02-511-64-64"),
    ("fa", "تماس: 021–66401234", "021–66401234"),
    ("fa", "021 – 6640 – 1234 تماس", "021 – 6640 – 1234"),
    ("he", "03–5165665 (24/7)", "03–5165665"),
    ("ur", "کال 1-800\u200f-220-000 پر", "1-800\u200f-220-000"),
    ("ar", "UNODC تدعوكم: 116-006", "116-006"),
]
# The space that readers of a Latin face are used to is a quarter of an em; Noto Sans Arabic's is 0.26.
SPACE = (0.2, 0.36)  # em
BESIDE = [
    ("ur", "ماخذ UNODC کی رپورٹ"),
    ("ur", "سال 2022 میں"),
    ("ur", "کال کریں 0800-22227 پر"),
    ("ur", "(UNODC) کی مہم Blue Heart ہے"),
    ("ar", "تقرير UNODC لعام 2024 في"),
    ("fa", "گزارش UNODC در سال 2024 است"),
    ("he", "דוח UNODC משנת 2024 של"),
]
WIDTHS = (80, 120, 200, 300, 520, 4000)  # pixels, at letters of 40


@pytest.mark.parametrize(("locale", "text", "number"), TEXTS, ids=map(str, range(len(TEXTS))))
def test_the_signs_of_a_number_stand_from_left_to_right(
    qtbot: QtBot, locale: str, text: str, number: str
) -> None:
    """In the order in which they are dialled, at every width of the line."""
    del qtbot  # fonts need an application
    owner = QObject()
    view = WordsView(as_written(text, locale), owner)
    digits = [sign for sign in number if sign.isdigit()]
    start = view.text.index(number[0], view.text.index("\u2066"))
    places = [at for at, sign in enumerate(view.text) if sign.isdigit() and at >= start][: len(digits)]
    assert [view.text[at] for at in places] == digits
    for width in WIDTHS:
        layout = laid_out(view, width)
        lines = [layout.lineForTextPosition(at) for at in places]
        assert len({line.lineNumber() for line in lines}) == 1, width
        if width < WIDTHS[-2]:
            continue  # a number that its line has no room for has no places in it
        # Where the number begins or ends there are two places, one in each direction.
        left = [before(line, at) for line, at in zip(lines[1:], places[1:], strict=True)]
        assert left == sorted(left), width
        assert len(set(left)) == len(left), width


@pytest.mark.parametrize(("locale", "text"), BESIDE, ids=map(str, range(len(BESIDE))))
def test_latin_words_and_numbers_stand_a_space_away(qtbot: QtBot, locale: str, text: str) -> None:
    """Nastaliq's own space is an eighth of an em, at which "2022" leans on the word beside it."""
    del qtbot  # fonts need an application
    owner = QObject()
    view = WordsView(as_written(text, locale), owner)
    font = QFont(view.family)
    font.setPixelSize(1000)
    metrics = QFontMetricsF(font)
    mark = "[\u2060\u2066-\u2069()]*"
    found = [
        one.span(1)
        for one in re.finditer("([ \u00a0]+)", view.text)
        if re.search(f"[0-9A-Za-z]{mark}$", view.text[: one.start()])
        or re.match(f"{mark}[0-9A-Za-z]", view.text[one.end() :])
    ]
    assert len(found) >= 2
    for start, end in found:
        without = view.text[:start] + "\u200c" + view.text[end:]
        gap = (metrics.horizontalAdvance(view.text) - metrics.horizontalAdvance(without)) / 1000
        assert SPACE[0] <= gap <= SPACE[1], view.text[max(0, start - 6) : end + 6]


def laid_out(view: WordsView, width: int) -> QTextLayout:
    """Words on lines of a width, as Qt Quick sets them."""
    font = QFont(view.family)
    font.setPixelSize(40)
    layout = QTextLayout(view.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def before(line: QTextLine, at: int) -> float:
    """Where a cursor stands before a sign, from the left."""
    found: Any = line.cursorToX(at)  # the index comes back as well, of which the stubs know nothing
    return float(found[0])
