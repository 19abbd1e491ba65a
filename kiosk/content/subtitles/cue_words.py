"""The words of a cue as they are read, without the tags of WebVTT and SubRip and the overrides of ASS.

WebVTT: W3C Candidate Recommendation of 4 April 2019, sections 4.2.2 and 6.4. Where it would drop words, as
behind a "<" that is no tag, they stay: whoever wrote them meant them to be seen.
"""

import html
import re
import unicodedata
from collections.abc import Iterable

from kiosk.content.language.direction import (
    EMBEDDINGS,
    ISOLATES,
    OVERRIDES,
    POP_EMBEDDING,
    POP_ISOLATE,
)

# A form feed stands for the beginning of another voice until the lines are joined.
VOICE = "\f"
_NAMES = "b|i|u|s|c|v|lang|ruby|rt|font|span|em|strong|small|big|center|p|div|img|a|hr|h[1-6]|sup|sub|strike"
_STEPS = [
    (re.compile(r"<rt(?:[.\s][^<>]*)?>.*?(?:</rt>|(?=</ruby>)|\Z)", re.DOTALL | re.IGNORECASE), ""),
    (re.compile(r"<v(?:[.\s][^<>]*)?>", re.IGNORECASE), VOICE),
    (re.compile(r"<br\s*/?>|\\N", re.IGNORECASE), "\n"),
    (re.compile(r"\\h"), "\u00a0"),
    (re.compile(r"\{\\[^{}]*\}"), ""),
    (re.compile(rf"<(?:/?(?:{_NAMES})(?:[.\s/][^<>]*)?|\d+:\d[\d:.,]*)>", re.IGNORECASE), ""),
]
# No number is longer, and Python converts none of thousands of digits.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});", re.ASCII)
_MARKS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_SPEAKERS = re.compile(rf"\n(?=[ \t\u00a0{_MARKS}]*[-\u2010-\u2015])")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufff9-\ufffb]")
# Spaces that do not break, and that of East Asia, are meant.
_SPACES = re.compile("[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")


def words(lines: Iterable[str]) -> str:
    """What a cue says, "" for nothing: its lines joined by a space, each who speaks on a line of their own.

    Who speaks next begins with a dash, or with the tag of a voice.
    """
    text = "\n".join(lines)
    for tag, instead in _STEPS:
        text = tag.sub(instead, text)
    text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    voices = ("\n".join(map(_balanced, part.split("\n"))) for part in text.split(VOICE))
    spoken = (_plain(one) for voice in voices for one in _SPEAKERS.split(voice))
    return "\n".join(one for one in spoken if _is_seen(one))


def _balanced(line: str) -> str:
    """A line in which each embedding and isolate ends, as players end them with the line they stand in."""
    opened: list[str] = []
    kept = []
    for sign in line:
        if sign in (POP_ISOLATE, POP_EMBEDDING):
            if not opened or opened[-1] != sign:
                continue
            opened.pop()
        elif sign in ISOLATES:
            opened.append(POP_ISOLATE)
        elif sign in EMBEDDINGS or sign in OVERRIDES:
            opened.append(POP_EMBEDDING)
        kept.append(sign)
    return "".join([*kept, *reversed(opened)])


def _plain(text: str) -> str:
    return _SPACES.sub(" ", _CONTROLS.sub("", text)).strip()


def _is_seen(text: str) -> bool:
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)
