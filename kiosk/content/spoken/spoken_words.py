"""Words as a voice says them: without what cannot be said, and telephone numbers by their digits."""

import re
import unicodedata

from kiosk.content.language import locales
from kiosk.content.language.line_breaks import plain

# Of the characters without a form of their own, these belong to words, in Persian and in Devanagari.
JOINERS = "\u200c\u200d"
# Dots that part what stands side by side, and signs that point: a voice says "bullet", "arrow", or nothing.
_PARTING = re.compile(r" ?[\u2022\u2023\u2043\u2219\u25cf\u25e6] ?| \u00b7 ")
_POINTING = re.compile("[\u2190-\u21ff\u2500-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff\ufe0e\ufe0f]")
# Groups of digits of one telephone number, as people write it; a plus, star or hash is said.
_NUMBER = re.compile(r"[+*#]?\(?\d(?:[\s()/.\u2010-\u2013-]{0,3}\d)+[*#]?|[+*#]\d+[*#]?")

# What ends a sentence, by the script in which it is said; else a full stop does.
FULL_STOPS = {"Jpan": "。", "Hans": "。", "Hant": "。", "Deva": "।", "Beng": "।", "Ethi": "።"}
_ENDED = re.compile(r"[.!?:;…。！？：।॥።؟۔](?:[\"'”’»)」』]*)$")


def spoken(text: str) -> str:
    """A text in one line, without marks of direction, joiners of lines, bullets and arrows."""
    text = _POINTING.sub("", _PARTING.sub(", ", plain(text)))
    said = (sign for sign in text if sign in JOINERS or unicodedata.category(sign) != "Cf")
    return " ".join("".join(said).split())


def digit_by_digit(text: str) -> str:
    """A text whose telephone numbers are said by their digits: "0 2, 5 1 1" for "02 511".

    Every run of two digits or more counts as one: it is for texts that have no other numbers.
    """
    return _NUMBER.sub(lambda found: _digits(found.group()), spoken(text))


def ended(text: str, locale: str) -> str:
    """A text as a sentence of a locale: one that does not end by itself is given a full stop."""
    text = text.strip()
    if not text or _ENDED.search(text):
        return text
    return text + FULL_STOPS.get(locales.script(locale), "۔" if locale == "ur" else ".")


def _digits(number: str) -> str:
    groups = re.findall(r"[+*#]|\d+", number)
    return ", ".join(" ".join(group) for group in groups).replace("+, ", "+ ")
