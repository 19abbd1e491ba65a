"""`kiosk notice`: says something at once on displays, or takes it away."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk.announcing.notice_places import NoticePlace
from kiosk.announcing.other_notices import (
    OtherNotice,
    first_words,
    in_a_line,
    others_that_hold,
    stand_instead,
)
from kiosk.commands.notice.notice_displays import named, named_beside, place_of, unreadable
from kiosk.commands.notice.notice_words import notice_of_words, prepared_file
from kiosk.commands.notice.said_end import end
from kiosk.commands.options import DisplayOption, instant
from kiosk.commands.results import journal
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError, WrongUse, nearest
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import PREPARED, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice, read_prepared
from kiosk.content.notice.notice_writer import notice_text, write_notice

EPILOG = (
    f"What is often needed is kept ready as a file in {PREPARED}/ beside display.toml, or at the top of the "
    "venue's folder, and named in the place of the words."
)


def notice(
    text: Annotated[
        str | None,
        typer.Argument(metavar="[TEXT|PREPARED]", help="What to say, or the name of a prepared notice."),
    ] = None,
    others: Annotated[
        list[str] | None,
        typer.Option("--locale", metavar="L=TEXT", help="The same in another language; as often as needed."),
    ] = None,
    style: Annotated[
        Literal["urgent", "notice"] | None,
        typer.Option("--style", help="In the colours of safety, or in the campaign's."),
    ] = None,
    lasts: Annotated[
        str | None, typer.Option("--for", metavar="LENGTH", help="How long, as 30m, which is usual, 2h, 1d.")
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            "--until",
            metavar="INSTANT",
            help='Until when, as 18:30 or "tomorrow 8:00"; seven days at most.',
        ),
    ] = None,
    display: DisplayOption = None,
    venue: Annotated[
        Path | None,
        typer.Option("--venue", metavar="DIR", help="On all displays of a venue's folder.", parser=Path),
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take the notice away: the loop goes on.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Say something at once on displays, in the place of all else, until its time is over."""
    if clear and (text is not None or others or style or lasts or until):
        raise WrongUse("--clear takes the notice away, and says nothing")
    place = place_of(display, venue)
    if clear:
        _clear(place)
        return
    first = place.displays[0]
    begins = _now(first)
    said = _said(text, others or [], style, place)
    shown_on = _those_of(said, place)
    ends = end(lasts, until, begins, first)
    _refuse_unreadable(said, shown_on, begins)
    for line in _told(said, shown_on, place.file, begins, ends):
        _say(line)
    if not yes:
        _ask()
    write_notice(place.file, notice_text(said, begins, ends))
    _say(f"{place.file}: it stands from now on. kiosk notice --clear {named(display, venue)} takes it away.")
    for line in _not_seen(said, shown_on, place, begins):
        _say(line)


def _said(
    text: str | None, others: list[str], style: Literal["urgent", "notice"] | None, place: NoticePlace
) -> PreparedNotice:
    """What is to stand, by a prepared file or the words that were given."""
    file = prepared_file(text, place.prepared)
    if file is None:
        return notice_of_words(text, others, style or "notice", place.displays[0].locales[0])
    if others or style:
        raise WrongUse(f"{file} has its own words and style: leave out --locale and --style")
    return read_prepared(file)


def _now(display: Display) -> datetime:
    now = instant(None, display, "--until").replace(microsecond=0)
    if now.date() < newest_check():
        raise WrongUse(f"the machine's clock is not set: it says {now.date()}; set it first")
    return now


def _those_of(said: PreparedNotice, place: NoticePlace) -> list[Display]:
    found = [one for one in place.displays if said.is_on(one.id)]
    if not found:
        ids = [one.id for one in place.displays]
        wanted = ", ".join(said.displays)
        there = cut(", ".join(ids))
        raise WrongUse(f"it would stand nowhere: it is for {wanted}, there is {there}{nearest(wanted, ids)}")
    return found


def _refuse_unreadable(said: PreparedNotice, displays: list[Display], now: datetime) -> None:
    journal.errors_alone()
    if found := unreadable(said, displays, now.date()):
        remedy = ": say it in fewer words" if any("legible" in one for one in found) else ""
        raise WrongUse("\n".join([*found, f"Nothing was changed{remedy}."]))


def _told(
    said: PreparedNotice, displays: list[Display], file: Path, begins: datetime, ends: datetime
) -> Iterator[str]:
    """What will stand, where, and until when."""
    for words in said.words(displays[0].locales[0]):
        yield f"  {words.headline.locale:<8} {in_a_line(words.headline.text)}"
        if words.text:
            yield f"  {'':<8} {in_a_line(words.text.text)}"
    how = "Urgent" if said.is_urgent else "A notice"
    yield f"{how}, until {ends:%Y-%m-%d %H:%M} ({_length(ends - begins)}), on"
    for one in displays:
        mode = f", {one.mode}" if one.mode != "signage" else ""
        yield f"  {one.id}{f' ({one.whereabouts})' if one.whereabouts else ''}{mode}"
    with suppress(ContentError):
        before = read_notice(file)
        if before.until > begins:
            yield f'It takes the place of "{first_words(before, displays[0].locales[0])}"'


def _not_seen(
    said: PreparedNotice, displays: list[Display], place: NoticePlace, begins: datetime
) -> Iterator[str]:
    """Where another stands in its place, as an urgent one does before a notice."""
    ids = [one.id for one in displays]
    for other in stand_instead(said, ids, place.elsewhere, begins):
        yield f"NOT SEEN YET: {_told_of(other)}"


def _told_of(other: OtherNotice) -> str:
    until = f"{other.notice.until:%Y-%m-%d %H:%M}"
    return (
        f'On {other.where.display.id} stands "{other.headline}" until {until}, of '
        f"{other.where.file}: kiosk notice --clear {named_beside(other.where)} takes it away."
    )


def _length(time: timedelta) -> str:
    minutes = round(time.total_seconds() / 60)
    if minutes < 120:
        return f"{minutes} min" if minutes else f"{time.seconds} s"
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"


def _ask() -> None:
    _say("Write yes to show it:")
    if sys.stdin is None or sys.stdin.readline().strip().lower() not in ("yes", "y"):
        raise WrongUse("nothing was changed: write yes, or say --yes")


def _clear(place: NoticePlace) -> None:
    try:
        place.file.unlink()
    except FileNotFoundError:
        there = "".join(f"\n{one}" for one in _going_on(place))
        raise WrongUse(f"{place.file}: there is no notice{there}") from None
    others = _going_on(place)
    _say(f"{place.file}: taken away. The loop goes on{', but for:' if others else '.'}")
    for line in others:
        _say(line)


def _going_on(place: NoticePlace) -> list[str]:
    return list(map(_told_of, others_that_hold(place.elsewhere, datetime.now(UTC))))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
