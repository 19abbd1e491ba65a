"""`kiosk notice`: says something at once on displays, or takes it away."""

import sys
from datetime import datetime
from shlex import quote
from typing import Annotated, Literal

import typer

from kiosk.announcing.notice_places import NoticePlace
from kiosk.announcing.word_scripts import in_its_language, taken_beside
from kiosk.commands.notice.notice_displays import named, place_of, unreadable
from kiosk.commands.notice.notice_told import not_seen, told, told_beside
from kiosk.commands.notice.notice_words import notice_of_words, prepared_file
from kiosk.commands.notice.said_end import by_this_clock, end
from kiosk.commands.notice.taking_away import NOTHING, nothing_changed, say, say_each, take_away
from kiosk.commands.options import DisplayOption, VenueOption, instant
from kiosk.commands.results import journal
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import PREPARED, PreparedNotice, Style
from kiosk.content.notice.notice_reader import read_prepared
from kiosk.content.notice.notice_writer import notice_text, write_notice
from kiosk.ending import stopped_saying

EPILOG = (
    f"What is often needed is kept ready as a file in {PREPARED}/ beside display.toml, or at the top of the "
    "venue's folder, and named in the place of the words."
)


def notice(
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT|PREPARED]", help="What to say, or the name of a prepared notice."),
    ] = None,
    others: Annotated[
        list[str] | None,
        typer.Option(
            "--locale",
            metavar="L=TEXT",
            help="Words and their language, by name or code: French=…; as often as needed.",
        ),
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
            metavar="TIME",
            help='Until when, as 18:30 or "tomorrow 8:00"; seven days at most. A time alone is of today, '
            "or of tomorrow where that is within 12 hours.",
        ),
    ] = None,
    display: DisplayOption = None,
    venue: VenueOption = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take the notice away: the loop goes on.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Say something at once on displays, in the place of all else, until its time is over."""
    if clear:
        take_away(display, venue, says=any((texts, others, style, lasts, until)))
        return
    with nothing_changed(), stopped_saying(f"Stopped. {NOTHING}."):
        text = _text(texts)
        place, where = place_of(display, venue), named(display, venue)
        for line in told_beside(place):
            sys.stderr.write(f"{line}\n")
        begins = _now(place.displays[0])
        said = _said(text, others or [], style, place, where)
        shown_on = _those_of(said, place)
        ends = end(lasts, until, begins, shown_on)
        say_each(by_this_clock(until, [one for one in place.zoneless if one in shown_on]))
        _refuse_unreadable(said, shown_on, begins)
        say_each(told(said, shown_on, place.file, begins, ends))
        if not yes:
            _ask()
        write_notice(place.file, notice_text(said, begins, ends))
    say(f"{place.file}: it stands from now on. kiosk notice --clear {where} takes it away.")
    say_each(not_seen(said, shown_on, place, begins))


def _text(texts: list[str] | None) -> str | None:
    """What was said in one piece: a shell takes words apart that stand in no quotes."""
    if texts and len(texts) > 1:
        raise WrongUse(f"put the words in quotes: kiosk notice {quote(' '.join(texts))}, then the options")
    return texts[0] if texts else None


def _said(
    text: str | None, others: list[str], style: Style | None, place: NoticePlace, where: str
) -> PreparedNotice:
    """What is to stand, by a prepared file or by words; `where` is what the command named."""
    file = prepared_file(text, place.prepared, where)
    if file is not None and (others or style):
        raise WrongUse(f"{file} has its own words and style: leave out --locale and --style")
    if file is None:
        found = notice_of_words(text, others, style or "notice", place.displays)
    else:
        found = read_prepared(file)
    if file is None and text and others:
        say_each(taken_beside(text, found, place.displays))
    found, told_of_it = in_its_language(found, [one for one in place.displays if found.is_on(one.id)])
    say_each(told_of_it)
    return found


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
    if found := unreadable(said, displays, now):
        remedy = ": say it in fewer words" if any("legible" in one for one in found) else ""
        raise WrongUse("\n".join([*found, f"{NOTHING}{remedy}."]))


def _ask() -> None:
    say("Write yes to show it:")
    if sys.stdin is None or sys.stdin.readline().strip().lower() not in ("yes", "y"):
        raise WrongUse(f"{NOTHING}: write yes, or say --yes.")
