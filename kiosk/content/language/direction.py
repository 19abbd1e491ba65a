"""Keeps numbers and names in their order, in a text that is read in either direction.

Unicode's rules (UAX 9) turn "116-006" round behind an Arabic word, and "+32 2 511 64 64" in a sentence of it.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from kiosk.content.messages.message import Message, message

# Isolates: what stands between one of the first three and the last keeps its own direction.
LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
ISOLATES = LEFT_TO_RIGHT_ISOLATE + RIGHT_TO_LEFT_ISOLATE + FIRST_STRONG_ISOLATE
EMBEDDINGS, POP_EMBEDDING = "\u202a\u202b", "\u202c"
LEFT_TO_RIGHT_OVERRIDE = "\u202d"
OVERRIDES = f"{LEFT_TO_RIGHT_OVERRIDE}\u202e"
LETTERS = ("L", "R", "AL")  # bidirectional classes
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

# What stands between the groups of one number as people write it: one sign or space, a slash or dash with
# spaces; an area code stands in brackets. No comma or point with a space. Word processors put marks between.
MARKS = "\u200e\u200f\u061c"
_SPACE = r"[ \u00a0\u2009\u202f]"
_LONG_DASH = "\u2012\u2013\u2212"
_SIGN = rf"{_SPACE}?[-\u2010\u2011{_LONG_DASH}/]{_SPACE}?|[.,*#]|{_SPACE}"
_BETWEEN = rf"[{MARKS}]*(?:{_SIGN})[{MARKS}]*"
_AREA = rf"\(\+?\d{{1,6}}\)(?={_SPACE}?[-./]?{_SPACE}?\d)"
_GROUP = rf"(?:\d+(?!\d*:)|{_AREA})"
_TIMES = r"\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?"
# Where no sign stands between its groups as well, a number begins with its plus and ends with its #. Hebrew
# and Arabic write "and", "to" and "in" as a letter right before it.
_BEGINS = r"(?<![^\W\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff])"
_RUN = rf"[+*#]{{0,2}}(?:\d+|{_AREA})(?:(?:{_BETWEEN}){_GROUP}|{_AREA}|(?<=\))\d+)*[#*]?"
_NUMBER = re.compile(rf"{_BEGINS}(?:{_TIMES}|{_RUN})")
# Points, commas, colons and slashes between digits keep their order (UAX 9, W4), and what follows as well.
_IN_ORDER = re.compile(r"\d+(?:[.,:/]\d+)*")
_PARTS = re.compile(rf"{_SPACE}?[{_LONG_DASH}]{_SPACE}?")
# Signs of its value that belong to a number, but for Arabic, which reads them behind it from right to left.
_BEFORE, _BEHIND = "$€£¥₪₺₴₹₽", "%‰°$€£¥₪₺₴₹₽"
# Digits of Arabic turn round at a hyphen in whatever direction; marks turn the signs beside them.
_TURNING = re.compile(f"[\u0660-\u0669{MARKS}]")
_LINE_ENDS = re.compile("[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")


def isolated(text: str) -> str:
    """Text that keeps its order inside words of any direction: a number left to right, a name its own way."""
    begin = FIRST_STRONG_ISOLATE if any(map(str.isalpha, text)) else LEFT_TO_RIGHT_ISOLATE
    return f"{begin}{text}{POP_ISOLATE}"


def in_sentence(name: str) -> str:
    """A name as it stands in a sentence that is read from the left: isolated where it is not read so, else
    what follows it would stand on its other side.
    """
    return isolated(name) if any(unicodedata.bidirectional(one) in ("R", "AL") for one in name) else name


@lru_cache(maxsize=1024)  # as `line_breaks.phrased`
def numbers_isolated(text: str) -> str:
    """A text that somebody wrote, with each of its numbers that could be turned round isolated."""
    found, done = [], 0
    for start, end in _numbers(text):
        number = text[start:end]
        if _TURNING.search(number):
            number = f"{LEFT_TO_RIGHT_OVERRIDE}{number}{POP_EMBEDDING}"
        found += [text[done:start], LEFT_TO_RIGHT_ISOLATE, number, POP_ISOLATE]
        done = end
    return "".join((*found, text[done:]))


def facing(text: str, *, right_to_left: bool) -> str:
    """A text whose lines run as their language does, also where one begins with another's word."""
    return "\n".join(_facing(line, right_to_left) for line in text.split("\n"))


def _facing(line: str, right_to_left: bool) -> str:
    depth, first = 0, ""
    for sign in line:  # UAX 9, P2 and P3: the first letter outside an isolate decides
        if sign in ISOLATES:
            depth += 1
        elif sign == POP_ISOLATE:
            depth -= 1
        elif not depth and (kind := unicodedata.bidirectional(sign)) in LETTERS:
            if (kind != "L") == right_to_left:
                return f"{first}{line}"
            first = RIGHT_TO_LEFT_MARK if right_to_left else LEFT_TO_RIGHT_MARK
    return line  # all of it is another's words


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where each number that could be turned round begins and ends, from the first to the last."""
    if not re.search(r"\d\D*\d|[+*#]\d", text):
        return
    spans = [part for found in _NUMBER.finditer(text) for part in _parts(text, *found.span())]
    spans = [(start, end) for start, end in spans if not _IN_ORDER.fullmatch(text[start:end])]
    if not any(unicodedata.bidirectional(sign) == "AL" for sign in text):
        spans = [_with_its_signs(text, *span) for span in spans]
    spans += _of_other_countries(text)
    done = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            yield start, end
            done = end


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A number, or the two ends of a span with a long dash between, which readers read in their direction."""
    run = text[start:end]
    dashes = [found.span() for found in _PARTS.finditer(run)]
    if not dashes or len(dashes) > 1 or _is_dialled(run):
        yield start, end
        return
    ((before, behind),) = dashes
    yield start, start + before
    yield start + behind, end


def _is_dialled(run: str) -> bool:
    """Whether two groups with a long dash between are one telephone number, as word processors write it."""
    groups = re.findall(r"\d+", run)
    is_long = any(len(group) > 4 for group in groups)
    has_prefix = run.startswith(("0", "+", "۰", "٠")) and len("".join(groups)) > 5
    return not set(".:/") & set(run) and (is_long or has_prefix)


def _with_its_signs(text: str, start: int, end: int) -> tuple[int, int]:
    if start and text[start - 1] in _BEFORE:
        start -= 1
    if end < len(text) and text[end] in _BEHIND:
        end += 1
    return start, end


def _of_other_countries(text: str) -> list[tuple[int, int]]:
    """Numbers with the code of their country, by the plans of all countries: also with an extension."""
    if "+" not in text:
        return []
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415  most texts have none: 6 MB

    return [(one.start, one.end) for one in PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE)]


def fault(text: str) -> Message | None:
    """What turns the order of a text round for everything behind it; None where nothing does.

    Marks (U+200E, U+200F, U+061C), and isolates and embeddings that end on their line, do not.
    """
    for line in _LINE_ENDS.split(text):
        if (at := _unclosed(line)) is not None:
            sign = line[at]
            named = {"code": f"U+{ord(sign):04X}", "name": unicodedata.name(sign).lower()}
            if line[:at].strip():
                return message("text-turns-order-behind", behind=line[:at][-20:], **named)
            return message("text-turns-order", **named)
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
