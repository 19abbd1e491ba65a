"""The blocks of a subtitle file: each line with times, and the lines of words below it.

WebVTT: W3C Candidate Recommendation of 4 April 2019, section 6.1. SubRip is read in the same way.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.content.messages.message import Message, message
from kiosk.content.subtitles.cue_times import WrongTimes, gives_times, times

SIGNATURE = re.compile(r"WEBVTT(?:[ \t]|\Z)")
COMMENT = re.compile(r"NOTE(?:[ \t]|\Z)|(?:STYLE|REGION)\s*\Z")
NUMBER = re.compile(r"\s*\d+\s*", re.ASCII)


@dataclass(slots=True)
class CueBlock:
    """A cue as it is written: its times in milliseconds, None for wrong ones, their line, and its words."""

    line: int
    times: tuple[int, int] | None
    is_numbered: bool
    words: list[str] = field(default_factory=list)


def cue_blocks(lines: Sequence[str]) -> tuple[list[CueBlock], list[tuple[int, Message]]]:
    """The blocks of a file's lines, and what is wrong with it, each by its line."""
    title = next((at for at, line in enumerate(lines) if line.strip()), 0)
    is_webvtt = lines[title].strip().casefold().startswith("webvtt")
    reader = _BlockReader(is_subrip=not is_webvtt)
    if is_webvtt and (title or not SIGNATURE.match(lines[title])):
        reader.faults.append((title + 1, message("subtitles-wrong-beginning", line=lines[title])))
    reader.read(list(enumerate(lines, 1))[_head(lines, title) if is_webvtt else 0 :])
    return reader.blocks, reader.faults


def _head(lines: Sequence[str], title: int) -> int:
    """How many lines the head of a WebVTT file has: it ends at an empty line or at the first times."""
    for at in range(title + 1, len(lines)):
        if not lines[at].strip():
            return at
        if gives_times(lines[at]):
            return at - (at - 1 > title and _is_number(lines[at - 1]))
    return len(lines)


class _BlockReader:
    def __init__(self, *, is_subrip: bool) -> None:
        self.is_subrip = is_subrip
        self.blocks: list[CueBlock] = []
        self.faults: list[tuple[int, Message]] = []
        self.above: list[tuple[int, str]] = []
        self.is_open = False

    def read(self, lines: Iterable[tuple[int, str]]) -> None:
        for number, line in lines:
            if gives_times(line):
                self.begin(number, line)
            elif not line.strip():
                self.end()
            elif self.is_open:
                self.blocks[-1].words.append(line)
            else:
                self.above.append((number, line))
        self.end()

    def begin(self, number: int, line: str) -> None:
        is_numbered = self.take_number()
        self.tell_lost()
        found = None
        try:
            found = times(line, is_subrip=self.is_subrip)
        except WrongTimes as error:
            self.faults += [(number, told) for told in error.told]
        self.blocks.append(CueBlock(number, found, is_numbered))
        self.is_open = True

    def take_number(self) -> bool:
        """Take away the number or name that belongs to the times below; whether it is a number.

        Without an empty line above it, it is one only where the cue before had one: else it is a word.
        """
        if self.is_open:
            before = self.blocks[-1]
            is_number = before.is_numbered and bool(before.words) and _is_number(before.words[-1])
            if is_number:
                before.words.pop()
            return is_number
        is_number = bool(self.above) and _is_number(self.above[-1][1])
        if is_number or (not self.is_subrip and len(self.above) == 1):
            self.above.pop()
        return is_number

    def end(self) -> None:
        if not all(_is_number(line) for _, line in self.above):
            self.tell_lost()
        self.above.clear()
        self.is_open = False

    def tell_lost(self) -> None:
        for number, line in self.above[:1]:
            if fault := _lost(line, self.is_subrip):
                self.faults.append((number, fault))
        self.above.clear()


def _lost(line: str, is_subrip: bool) -> Message | None:
    """What is wrong with words that no player would show; None for a comment or a style."""
    if COMMENT.match(line):
        return message("subtitles-word-of-webvtt", line=line.strip()) if is_subrip else None
    name = "subtitles-without-times" if is_subrip else "subtitles-without-times-or-note"
    return message(name, line=line.strip())


def _is_number(line: str) -> bool:
    return NUMBER.fullmatch(line) is not None
