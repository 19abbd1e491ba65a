"""Tells what will stand on which displays, in which language, and until when by the clock of each."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.commands.notice.notice_displays import NoticePlace, clock_words
from kiosk.commands.notice.other_notices import others_that_hold
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import NoticeWords, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice


def told(
    said: PreparedNotice, displays: Sequence[Display], file: Path, begins: datetime, ends: datetime
) -> Iterator[str]:
    """What will stand, where, until when, and in the place of what."""
    yield from _words(said, displays)
    how = "Urgent" if said.style == "urgent" else "A notice"
    lasts = _length(ends - begins)
    clocks = [clock_words(ends, one) for one in displays]
    is_one = len(set(clocks)) == 1
    yield f"{how}, until {clocks[0]} ({lasts}), on" if is_one else f"{how}, for {lasts}, on"
    for one, clock in zip(displays, clocks, strict=True):
        mode = f", {one.mode}" if one.mode != "signage" else ""
        where = f" ({one.whereabouts})" if one.whereabouts else ""
        yield f"  {one.id}{where}{mode}{'' if is_one else f', until {clock}'}"
    with suppress(ContentError):
        before = read_notice(file)
        if before.until > begins:
            headline = before.words(displays[0].locales[0])[0].headline.text
            yield f'It takes the place of "{cut(_line(headline))}"'


def not_seen(
    said: PreparedNotice, displays: Sequence[Display], place: NoticePlace, begins: datetime
) -> Iterator[str]:
    """Where another stands in its place, as an urgent one does before a notice."""
    ids = {one.id for one in displays}
    for other in others_that_hold(place.elsewhere, begins):
        if other.where.display.id in ids and other.notice.rank > (said.style == "urgent", begins):
            yield f"NOT SEEN YET: {other}"


def _words(said: PreparedNotice, displays: Sequence[Display]) -> Iterator[str]:
    """All that it says; words without a language are in the first one of each display."""
    found = dict[tuple[NoticeWords, ...], list[str]]()
    for one in displays:
        found.setdefault(said.words(one.locales[0]), []).append(one.id)
    for words, ids in found.items():
        if len(found) > 1:
            yield f"On {cut(', '.join(ids))}:"
        for each in words:
            yield f"  {each.headline.locale:<8} {_line(each.headline.text)}"
            if each.text:
                yield f"  {'':<8} {_line(each.text.text)}"


def _line(text: str) -> str:
    return " ".join(plain(text).split())


def _length(time: timedelta) -> str:
    minutes = round(time.total_seconds() / 60)
    if minutes < 120:
        return f"{minutes} min" if minutes else f"{time.seconds} s"
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"
