"""Keeps numbers and names in their order, in a text that is read in either direction.

Unicode's rules (UAX 9) turn "116-006" round behind an Arabic word, and "+32 2 511 64 64" in a sentence of it.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# Isolates: what stands between one of the first three and the last keeps its own direction.
LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
ISOLATES = LEFT_TO_RIGHT_ISOLATE + RIGHT_TO_LEFT_ISOLATE + FIRST_STRONG_ISOLATE
EMBEDDINGS, POP_EMBEDDING = "\u202a\u202b", "\u202c"
OVERRIDES = "\u202d\u202e"

# What stands between the digits of one number as people write it: one sign, or a bracket, slash or dash with
# spaces. A long dash is none, it stands between the ends of a span; nor is a comma or point with a space.
_SPACE = r"[ \u00a0\u2009\u202f]"
_BETWEEN = rf"(?:{_SPACE}?[-\u2010\u2011/()]{_SPACE}?|[.,*#]|{_SPACE}|\)[-./])"
_TIMES = r"\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?"
# Also where no sign stands between them, a number begins with its plus and ends with its #.
_NUMBER = re.compile(rf"(?<!\w)(?:{_TIMES}|[+*#(]{{0,2}}\d+(?:{_BETWEEN}\d+(?!\d*:))*[#*]?)")


def isolated(text: str) -> str:
    """Text that keeps its order inside words of any direction: a number left to right, a name its own way."""
    begin = FIRST_STRONG_ISOLATE if any(map(str.isalpha, text)) else LEFT_TO_RIGHT_ISOLATE
    return f"{begin}{text}{POP_ISOLATE}"


@lru_cache(maxsize=1024)  # as `line_breaks.phrased`
def numbers_isolated(text: str) -> str:
    """A text that somebody wrote, with each of its numbers that have signs or spaces in them isolated."""
    found, done = [], 0
    for start, end in _numbers(text):
        found += [text[done:start], LEFT_TO_RIGHT_ISOLATE, text[start:end], POP_ISOLATE]
        done = end
    return "".join((*found, text[done:]))


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where each number that could be turned round begins and ends, from the first to the last."""
    if not re.search(r"\d\D*\d|[+*#]\d", text):
        return
    spans = [found.span() for found in _NUMBER.finditer(text) if not found.group().isdigit()]
    spans += _of_other_countries(text)
    done = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            yield start, end
            done = end


def _of_other_countries(text: str) -> list[tuple[int, int]]:
    """Numbers with the code of their country, by the plans of all countries: also with an extension."""
    if "+" not in text:
        return []
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415  most texts have none: 6 MB

    return [(one.start, one.end) for one in PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE)]


def fault(text: str) -> str | None:
    """What turns the order of a text round for everything behind it; None where nothing does.

    Marks (U+200E, U+200F, U+061C), and isolates and embeddings that end on their line, do not.
    """
    for line in text.split("\n"):
        if (at := _unclosed(line)) is not None:
            sign = line[at]
            before = f', behind "{line[:at][-20:]}"' if line[:at].strip() else ""
            name = unicodedata.name(sign).lower()
            return (
                f"holds a character that cannot be seen and turns the order of signs round{before}: "
                f"U+{ord(sign):04X} ({name}); remove it, numbers keep their order without"
            )
    return None


def _unclosed(line: str) -> int | None:
    """Where an override stands, or what opens or closes without its other half; None for nowhere."""
    opened: list[int] = []
    for at, sign in enumerate(line):
        if sign in OVERRIDES:
            return at
        if sign in ISOLATES or sign in EMBEDDINGS:
            opened.append(at)
        elif sign in (POP_ISOLATE, POP_EMBEDDING):
            wanted = ISOLATES if sign == POP_ISOLATE else EMBEDDINGS
            if not opened or line[opened[-1]] not in wanted:
                return at
            opened.pop()
    return opened[0] if opened else None
