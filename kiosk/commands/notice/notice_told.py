"""Tells what will stand on which displays, in which language, and until when by the clock of each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.announcing.notice_places import NoticePlace
from kiosk.announcing.other_notices import OtherNotice, first_words, in_a_line, stand_instead
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.notice.notice import NoticeWords, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice
from kiosk.content.notice.until_and_where import clock_words, named_place


def told(
    said: PreparedNotice, displays: Sequence[Display], file: Path, begins: datetime, ends: datetime
) -> Iterator[str]:
    """What will stand, where, until when, and in the place of what."""
    yield from _words(said, displays)
    how = "Urgent" if said.is_urgent else "A notice"
    lasts = _length(ends - begins)
    clocks = [clock_words(ends, one.timezone) for one in displays]
    is_one = len(set(clocks)) == 1
    yield f"{how}, until {clocks[0]} ({lasts}), on" if is_one else f"{how}, for {lasts}, on"
    for one, clock in zip(displays, clocks, strict=True):
        mode = f", {one.mode}" if one.mode != "signage" else ""
        where = f" ({one.whereabouts})" if one.whereabouts else ""
        yield f"  {one.id}{where}{mode}{'' if is_one else f', until {clock}'}"
    with suppress(ContentError):
        before = read_notice(file)
        if before.until > begins:
            yield f'It takes the place of "{first_words(before, displays[0].locales[0])}"'


def told_beside(place: NoticePlace) -> Iterator[str]:
    """What is wrong with files that have nothing to do with a notice, and which displays have one name."""
    yield from map(str, place.unread)
    many = Counter(one.id for one in place.displays)
    twice = [name for name in many if many[name] > 1]
    for name in twice:
        named = (
            f"{many[name]} displays are called {shown(name)}: a notice that names it stands on all of them."
        )
        yield f"{named} Give each an id of its own, in its display.toml."
    if place.unread or twice:
        yield "None of this keeps a notice back: mend it when there is time."


def not_seen(
    said: PreparedNotice, displays: Sequence[Display], place: NoticePlace, begins: datetime
) -> Iterator[str]:
    """Where another stands in its place, as an urgent one does before a notice."""
    for other in stand_instead(said, [one.id for one in displays], place.elsewhere, begins):
        yield f"NOT SEEN YET: {told_of(other)}"


def told_of(other: OtherNotice) -> str:
    """What stands on a display by another file, until when, and what takes it away."""
    where = other.where
    return (
        f'On {where.display.id} stands "{other.headline}" until '
        f"{clock_words(other.notice.until, where.display.timezone)}, of {where.file}: "
        f"kiosk notice --clear {named_place(where.file, where.display_file)} takes it away."
    )


def _words(said: PreparedNotice, displays: Sequence[Display]) -> Iterator[str]:
    """All that it says; words without a language are in the first one of each display."""
    found = dict[tuple[NoticeWords, ...], list[str]]()
    for one in displays:
        found.setdefault(said.words(one.locales[0]), []).append(one.id)
    for words, ids in found.items():
        if len(found) > 1:
            yield f"On {cut(', '.join(ids))}:"
        for each in words:
            yield f"  {each.headline.locale:<8} {in_a_line(each.headline.text)}"
            if each.text:
                yield f"  {'':<8} {in_a_line(each.text.text)}"


def _length(time: timedelta) -> str:
    minutes = round(time.total_seconds() / 60)
    if minutes < 120:
        return f"{minutes} min" if minutes else f"{time.seconds} s"
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"
