"""The line with an arrow that says from when until when a cue stands, or what is wrong with it.

WebVTT: W3C Candidate Recommendation of 4 April 2019, sections 4.1 and 6.3. SubRip has no standard: taken is
what can be read in one way only.
"""

import re
from collections.abc import Iterable

from kiosk.content.messages.message import Message, message

ARROW = "-->"
LATEST = 24 * 3600 * 1000  # milliseconds

_WEBVTT = re.compile(r"(?:(\d{1,9}):)?([0-5]\d):([0-5]\d)\.(\d{3})", re.ASCII)
_SUBRIP = re.compile(r"(?:(\d{1,9}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{3}))?", re.ASCII)
# What somebody wrote who meant a time: any sign between its parts, parts too long or too short.
_MEANT = re.compile(r"(?:(\d{1,3})[:;])?(\d{1,2})[:;](\d{1,2})(?:([:.,;])(\d{1,3}))?", re.ASCII)
_LIKE_A_TIME = re.compile(r"\d+[:.,;]\d", re.ASCII)
_OTHER_ARROW = re.compile(
    r"\s*\d+:\d+[:.,;]\d[\d:.,;]*\s*([-–—=]*\s?(?:>|→|&gt;)|[-–—=]+)\s*\d+:\d+[:.,;]\d", re.ASCII
)


class WrongTimes(Exception):
    """A line with an arrow gives no times; each message of `told` is said after the line's place."""

    def __init__(self, told: Iterable[Message]) -> None:
        self.told = tuple(told)
        super().__init__(*map(str, self.told))


def gives_times(line: str) -> bool:
    """Whether a line has an arrow, or something meant as one between two times."""
    return ARROW in line or _OTHER_ARROW.match(line) is not None


def times(line: str, *, is_subrip: bool) -> tuple[int, int]:
    """Start and end of a cue, in milliseconds from the beginning of the film; settings are passed over.

    Raises:
        WrongTimes: they are not written as times, end before they begin, or are beyond 24 hours.
    """
    wrong = _OTHER_ARROW.match(line)
    if wrong and ARROW not in line:
        raise WrongTimes([message("subtitle-other-arrow", found=wrong[1], example=_example(is_subrip))])
    before, _, behind = line.partition(ARROW)
    sides = (before.strip(), next(iter(behind.split()), ""))
    if not any(map(_LIKE_A_TIME.match, sides)):
        told = message("subtitle-arrow-without-times", line=line.strip(), example=_example(is_subrip))
        raise WrongTimes([told])
    found = [_milliseconds(side, is_subrip) for side in sides]
    start, end = found
    if isinstance(start, Message) or isinstance(end, Message):
        raise WrongTimes(one for one in found if isinstance(one, Message))
    if end <= start:
        name = "subtitle-of-no-length" if end == start else "subtitle-turned-round"
        raise WrongTimes([message(name, start=sides[0], end=sides[1])])
    return start, end


def _milliseconds(text: str, is_subrip: bool) -> int | Message:
    """A time, or what is wrong with it."""
    found = (_SUBRIP if is_subrip else _WEBVTT).fullmatch(text)
    if not found:
        return _fault(text, is_subrip)
    hours, minutes, seconds, thousandths = (int(part or 0) for part in found.groups())
    time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    if time > LATEST:
        return message("subtitle-beyond-a-day", time=text)
    return time


def _fault(text: str, is_subrip: bool) -> Message:
    if not text:
        return message("subtitle-lacks-a-time", example=_example(is_subrip))
    found = _MEANT.fullmatch(text)
    if not found:
        return message("subtitle-no-time", time=text, example=_example(is_subrip))
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    sign, behind = found[4] or "", found[5] or ""
    if sign in {":", ";"} and len(behind) < 3:
        return message("subtitle-counts-frames", time=text, example=_example(is_subrip))
    minutes, seconds = minutes + seconds // 60, seconds % 60
    clock = f"{hours + minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
    meant = f"{clock}{_point(is_subrip)}{behind.ljust(3, '0')}"
    return _told(text, found, is_subrip, meant)


def _told(text: str, found: re.Match[str], is_subrip: bool, meant: str) -> Message:
    """What is wrong with what was meant as a time."""
    sign, behind = found[4] or "", found[5] or ""
    if max(int(found[2]), int(found[3])) > 59:
        return message("subtitle-time-past-59", time=text, meant=meant)
    if not behind and is_subrip:
        return message("subtitle-time-without-colon", time=text, meant=meant)
    if not behind:
        return message("subtitle-time-without-thousandths", time=text, meant=meant)
    if len(behind) < 3:
        return message("subtitle-time-digits", time=text, meant=meant)
    if sign != "." and not (is_subrip and sign == ","):
        wanted = "comma" if is_subrip else "point"
        return message("subtitle-time-other-sign", time=text, sign=sign, wanted=wanted, meant=meant)
    return message("subtitle-time-form", time=text, meant=meant)


def _point(is_subrip: bool) -> str:
    return "," if is_subrip else "."


def _example(is_subrip: bool) -> str:
    point = _point(is_subrip)
    return f'"00:00:05{point}500 {ARROW} 00:00:10{point}000"'
