"""The subtitles of a film: what stands when, one cue at a time."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from kiosk.content.errors import ContentError, Fault
from kiosk.content.language import direction
from kiosk.content.messages.message import Message, message
from kiosk.content.subtitles.cue_blocks import CueBlock, cue_blocks
from kiosk.content.subtitles.cue_words import words
from kiosk.content.subtitles.subtitle_lines import subtitle_lines

MOST_CUES = 2000
MOMENT = 500  # milliseconds
LONGEST_TEXT = 400  # characters, as a text of a slide
MOST_FAULTS = 100  # that are told one by one: more are one mistake, made all over the file


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that stand over a film from `start` until `end`, in seconds from its beginning.

    `text` is one line, or one for each who speaks.
    """

    start: float
    end: float
    text: str


class _Spoken(NamedTuple):
    """A cue, in milliseconds, and the line on which its words begin."""

    start: int
    end: int
    text: str
    line: int


def cues(file: Path) -> tuple[Cue, ...]:
    """The cues of a WebVTT or SubRip file, in the order of the film, of which one stands at a time.

    Which of the two it is, its first line says. Where cues overlap, the later takes over; those that begin at
    the same time are one, with a line each.

    Raises:
        ContentError: with all that is wrong with the file, or the first 100 things.
    """
    return tuple(Cue(one.start / 1000, one.end / 1000, one.text) for one in _read(file))


def at(cues: Sequence[Cue], seconds: float) -> Cue | None:
    """The one of `cues` that stands at a time of the film; None where none does."""
    before = bisect_right(cues, seconds, key=lambda cue: cue.start) - 1
    return cues[before] if before >= 0 and seconds < cues[before].end else None


def texts(file: Path) -> Mapping[str, tuple[int, ...]]:
    """Each text of a file's cues once, in the order of the film, and the lines on which it stands.

    Raises:
        ContentError: as `cues`.
    """
    found: dict[str, tuple[int, ...]] = {}
    for one in _read(file):
        found[one.text] = (*found.get(one.text, ()), one.line)
    return found


def lines(file: Path) -> Mapping[float, int]:
    """The line on which the words of each cue begin, by its start in seconds.

    Raises:
        ContentError: as `cues`.
    """
    return {one.start / 1000: one.line for one in _read(file)}


def cut_short(file: Path) -> tuple[Cue, ...]:
    """The cues, with the end that is written, that the next takes over more than a moment before that.

    Raises:
        ContentError: as `cues`.
    """
    spoken = _written(file)
    cut = (one for one, following in pairwise(spoken) if one.end - following.start > MOMENT)
    return tuple(Cue(one.start / 1000, one.end / 1000, one.text) for one in cut)


def _read(file: Path) -> list[_Spoken]:
    return [*_one_at_a_time(_written(file))]


def _written(file: Path) -> list[_Spoken]:
    blocks, told = cue_blocks(subtitle_lines(file))
    spoken = _joined(_spoken(blocks))
    faults = [Fault(file, line, what) for line, what in (*told, *_wrong(blocks, spoken))]
    if not blocks:
        faults = [Fault(file, None, message("subtitles-none"))]
    elif not faults and not spoken:
        faults = [Fault(file, None, message("subtitles-without-words"))]
    if faults:
        raise ContentError(_first(file, faults))
    return spoken


def _spoken(blocks: Iterable[CueBlock]) -> Iterator[_Spoken]:
    for block in blocks:
        if block.times and (text := words(block.words)):
            yield _Spoken(*block.times, text, block.line + 1)


def _joined(spoken: Iterable[_Spoken]) -> list[_Spoken]:
    """In the order of the film, those that begin together as one: neither would be seen otherwise."""
    found: list[_Spoken] = []
    for one in sorted(spoken, key=lambda one: one.start):
        if found and found[-1].start == one.start:
            before = found.pop()
            lines = dict.fromkeys([*before.text.split("\n"), *one.text.split("\n")])
            found.append(before._replace(end=max(before.end, one.end), text="\n".join(lines)))
        else:
            found.append(one)
    return found


def _one_at_a_time(spoken: Sequence[_Spoken]) -> Iterator[_Spoken]:
    for one, following in pairwise(spoken):
        yield one._replace(end=min(one.end, following.start))
    yield from spoken[-1:]


def _wrong(blocks: Sequence[CueBlock], spoken: Iterable[_Spoken]) -> Iterator[tuple[int, Message]]:
    """What is wrong with the cues as such, by its line."""
    if len(blocks) > MOST_CUES:
        yield blocks[MOST_CUES].line, message("subtitles-too-many", most=MOST_CUES)
    for one in spoken:
        if len(one.text) > LONGEST_TEXT:
            told = message("subtitle-words-too-long", count=len(one.text), most=LONGEST_TEXT)
            yield one.line, told
        if found := direction.fault(one.text):
            yield one.line, found


def _first(file: Path, faults: Sequence[Fault]) -> list[Fault]:
    """The first of them by their lines, and how many more there are."""
    kept = sorted(faults, key=lambda fault: fault.line or 0)[:MOST_FAULTS]
    if left := len(faults) - len(kept):
        kept.append(Fault(file, kept[-1].line, message("subtitles-more-faults", left=left)))
    return kept
