"""Numbers as a language writes them: its digits, and its marks between groups, for percent and for plus.

Telephone numbers are not among them: they stand as on a keypad in every language.
"""

import re
from functools import lru_cache

from babel import Locale

from kiosk.content.language.direction import LEFT_TO_RIGHT_ISOLATE, MARKS, POP_ISOLATE, RIGHT_TO_LEFT_ISOLATE

# The first digit of each numbering system that the CLDR names as a locale's own; Latin digits aside. Unicode
# has the other nine after it. Babel carries the marks of these systems, and not their digits.
ZEROS = {
    "adlm": "\U0001e950",
    "arab": "\u0660",
    "arabext": "\u06f0",
    "beng": "\u09e6",
    "cakm": "\U00011136",
    "deva": "\u0966",
    "hmnp": "\U0001e140",
    "mtei": "\uabf0",
    "mymr": "\u1040",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "tibt": "\u0f20",
}


# The CLDR puts them beside a sign; here the number has a direction of its own.
HIDDEN = re.compile(f"[{MARKS}]")


class Numeral(str):
    """Digits that a sentence writes as its language does, such as a year; a telephone number is none."""

    __slots__ = ()


def has_latin_digits(locale: Locale) -> bool:
    """Whether the locale writes numbers with the digits of a keypad."""
    return locale.default_numbering_system not in ZEROS


def in_digits(text: str, locale: Locale) -> str:
    """A text with the digits of the locale: ۲۰۲۲ in Persian, ٢٠٢٢ in Arabic in Egypt, 2022 in Morocco."""
    return text.translate(_digits(locale.default_numbering_system))


def whole(number: int, locale: Locale) -> str:
    """A whole number in its groups: 9,678, ৯,৬৭৮, ۹٬۶۷۸."""
    from babel.numbers import format_decimal  # noqa: PLC0415  30 ms that a page without a number saves

    return in_digits(format_decimal(number, locale=locale, numbering_system="default"), locale)


def more_than(number: int, locale: Locale) -> str:
    """A whole number with the plus behind it that says there are more: 200,000+."""
    return _signed(f"{whole(number, locale)}+", locale)


def percentage(share: float, locale: Locale, *, is_rise: bool = False) -> str:
    """A share of 1 in percent, a rise with its plus: 38%, +25%, ۳۸٪, ٣٨٪."""
    from babel.numbers import format_percent  # noqa: PLC0415  see whole

    pattern = locale.percent_formats[None].pattern
    written = format_percent(
        share, f"+{pattern}" if is_rise else pattern, locale=locale, numbering_system="default"
    )
    marks = locale.number_symbols.get(locale.default_numbering_system, {})
    for mark, name in (("%", "percentSign"), ("+", "plusSign")):
        written = written.replace(mark, HIDDEN.sub("", marks.get(name, mark)))
    return _signed(in_digits(written, locale), locale)


def _signed(written: str, locale: Locale) -> str:
    """Where words run from left to right, a sign beside a number needs nothing to stay there."""
    return apart(written, locale) if locale.text_direction == "rtl" else written


def apart(written: str, locale: Locale) -> str:
    """A number with a mark, or two with a dash, in the order of their readers whatever is around them."""
    begin = RIGHT_TO_LEFT_ISOLATE if locale.text_direction == "rtl" else LEFT_TO_RIGHT_ISOLATE
    return f"{begin}{written}{POP_ISOLATE}"


@lru_cache(maxsize=len(ZEROS) + 1)
def _digits(system: str) -> dict[int, str]:
    zero = ord(ZEROS.get(system, "0"))
    return {ord(str(digit)): chr(zero + digit) for digit in range(10)}
