"""The line with an arrow that says from when until when a cue stands, or what is wrong with it.

WebVTT: W3C Candidate Recommendation of 4 April 2019, sections 4.1 and 6.3. SubRip has no standard: taken is
what can be read in one way only.
"""

import re
from collections.abc import Iterable

from kiosk.content.messages.quoting import shown

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
    """A line with an arrow gives no times; each of `reasons` is said after the line's place."""

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(*self.reasons)


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
        raise WrongTimes([f'has {shown(wrong[1])} where "{ARROW}" is wanted: write {_example(is_subrip)}'])
    before, _, behind = line.partition(ARROW)
    sides = (before.strip(), next(iter(behind.split()), ""))
    if not any(map(_LIKE_A_TIME.match, sides)):
        what = f'has "{ARROW}" and no times: write {_example(is_subrip)}, and in words "→"'
        raise WrongTimes([f"{shown(line.strip())} {what}"])
    found = [_milliseconds(side, is_subrip) for side in sides]
    start, end = found
    if isinstance(start, str) or isinstance(end, str):
        raise WrongTimes(one for one in found if isinstance(one, str))
    if end <= start:
        mend = "write a later end" if end == start else "did you mean them the other way round?"
        raise WrongTimes([f"ends at {shown(sides[1])}, not after its start at {shown(sides[0])}: {mend}"])
    return start, end


def _milliseconds(text: str, is_subrip: bool) -> int | str:
    """A time, or what is wrong with it."""
    found = (_SUBRIP if is_subrip else _WEBVTT).fullmatch(text)
    if not found:
        return _fault(text, is_subrip)
    hours, minutes, seconds, thousandths = (int(part or 0) for part in found.groups())
    time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    if time > LATEST:
        return f"{shown(text)} is beyond 24 hours: times count from the beginning of the film"
    return time


def _fault(text: str, is_subrip: bool) -> str:
    if not text:
        return f'lacks a time beside "{ARROW}": write {_example(is_subrip)}'
    found = _MEANT.fullmatch(text)
    if not found:
        return f"{shown(text)} is no time: write {_example(is_subrip)}"
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    sign, behind = found[4] or "", found[5] or ""
    if sign in {":", ";"} and len(behind) < 3:
        return f"{shown(text)} seems to count frames: write thousandths of a second, {_example(is_subrip)}"
    minutes, seconds = minutes + seconds // 60, seconds % 60
    clock = f"{hours + minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
    meant = f"{clock}{_point(is_subrip)}{behind.ljust(3, '0')}"
    return f'{shown(text)} {_reason(found, is_subrip)}: did you mean "{meant}"?'


def _reason(found: re.Match[str], is_subrip: bool) -> str:
    """What is wrong with what was meant as a time."""
    sign, behind = found[4] or "", found[5] or ""
    if max(int(found[2]), int(found[3])) > 59:
        return "has more than 59 minutes or seconds"
    if not behind:
        return "has no colon between its parts" if is_subrip else "has no thousandths of a second"
    if len(behind) < 3:
        return "has not three digits for the thousandths of a second"
    if sign != "." and not (is_subrip and sign == ","):
        return f'has "{sign}" and not a {"comma" if is_subrip else "point"} before the thousandths'
    return "is not written as hours, minutes and seconds with two digits each, and a colon between"


def _point(is_subrip: bool) -> str:
    return "," if is_subrip else "."


def _example(is_subrip: bool) -> str:
    point = _point(is_subrip)
    return f'"00:00:05{point}500 {ARROW} 00:00:10{point}000"'
