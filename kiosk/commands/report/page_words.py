"""Puts words into the page of a check: as words and never as a part of it, each in its language."""

import re
from html import escape
from typing import Literal

from kiosk.content.language.locales import endonym, is_right_to_left
from kiosk.content.messages.message import Message
from kiosk.content.messages.quoting import cut, printable
from kiosk.preflight.subject.subject import language

State = Literal["error", "warning", "note", "accepted", "passed"]
ACCEPTED: State = "accepted"
PASSED: State = "passed"
STATES: tuple[State, ...] = ("error", "warning", "note", ACCEPTED, PASSED)  # the worst first
NAMES: dict[State, str] = {
    "error": "Error",
    "warning": "Warning",
    "note": "Note",
    ACCEPTED: "Accepted",
    PASSED: "Passed",
}
CODE = re.compile(r"`([^`]+)`")
# Of a message, the holes that hold words as they stand on a slide.
OF_A_SLIDE = ("words", "others")


def plain(text: str) -> str:
    """What an operator or a file's name says."""
    return escape(printable(text))


def with_code(text: str) -> str:
    """A sentence, in which what stands between backticks is to be typed."""
    return CODE.sub(r"<code>\1</code>", plain(text))


def icon(state: State) -> str:
    """The sign of a state, which a word beside it says as well."""
    return f'<svg class="i {state}" aria-hidden="true"><use href="#sign-{state}"/></svg>'


def severity(state: State) -> str:
    """How bad something is, before what it is."""
    return f'<span class="sev">{NAMES[state]}<span class="vh">:</span></span>'


def counted(number: int, what: str) -> str:
    """1 error, 2 errors."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def spoken(text: str, locale: str | None) -> str:
    """Words in a language, which decides how they are read out and from which side."""
    return f"<span {in_language(locale)}>{plain(text)}</span>" if locale else f"<bdi>{plain(text)}</bdi>"


def in_language(locale: str) -> str:
    """The attributes of what is in a language."""
    side = "rtl" if is_right_to_left(locale) else "ltr"
    return f'lang="{escape(locale)}" dir="{side}"'


def named(locale: str) -> str:
    """A language by its name in English, and its own where that is another."""
    english, own = language(locale), endonym(locale)
    return plain(english) if own == english else f"{plain(english)} <small>{spoken(own, locale)}</small>"


def told(message: str, holes: Message | None, locale: str | None) -> str:
    """A sentence about a slide, the slide's own words in it in their language."""
    parts = [plain(message)]
    for name, value in holes.args if holes else ():
        if name in OF_A_SLIDE and isinstance(value, str) and (quoted := plain(cut(value))):
            before, found, after = parts[-1].partition(quoted)
            if found:
                parts[-1:] = [before, spoken(cut(value), locale), after]
    return "".join(parts)
