"""Writes the page of `kiosk rehearse`: what will stand on displays, day by day, to be signed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

import kiosk
from kiosk import paths
from kiosk.commands.rehearse.day_strip import NIGHT, days_html
from kiosk.commands.rehearse.loop_pictures import LoopPictures, StoredPicture
from kiosk.commands.results.own_page import OWN_PAGE
from kiosk.commands.results.timeline_words import absence_words, day_words
from kiosk.content.messages.quoting import printable
from kiosk.content.page.page import Page
from kiosk.proof.small_picture import KIND
from kiosk.rehearsal.never_shown import NeverShown
from kiosk.rehearsal.page_book import PageBook
from kiosk.rehearsal.rehearsed_days import Rehearsal

# How it looks: on a telephone, on a desk, by night, and on paper.
STYLE = paths.RESOURCES / "report" / "rehearsal.css"
SIGNED = ("Name", "Date", "Signature")
NOT_SEEN = (
    "A film stands here as its first picture, and a wall with the hearts that it has today.",
    "What a visitor touches at a booth, and what a machine does whose clock is not set, are no part of it.",
)


@dataclass(frozen=True, slots=True)
class RehearsedDisplay:
    """What there is to say of one display."""

    rehearsal: Rehearsal
    book: PageBook
    never: Sequence[NeverShown]


def rehearsal_page(displays: Sequence[RehearsedDisplay], pictures: Mapping[Page, str], made: datetime) -> str:
    """The whole page; `pictures` are in base64, and a page that has none could not be drawn."""
    titles = list(dict.fromkeys(one.rehearsal.schedule.campaign.title for one in displays))
    stored = _stored(pictures)
    title = f"{_shown(' · '.join(titles))}: {_shown(_times_of(displays))}"
    return "".join(
        [
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            OWN_PAGE,
            '\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f"<title>{title}</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n",
            '<a class="skip" href="#display-1">To the days</a>\n',
            f"<header><h1>What will stand on the wall</h1>{_facts(displays, made)}</header>\n<main>\n",
            *(_display(number, one, stored) for number, one in enumerate(displays, 1)),
            _sign_off(displays),
            "</main>\n",
            _store(pictures, stored),
            "</body>\n</html>\n",
        ]
    )


def _facts(displays: Sequence[RehearsedDisplay], made: datetime) -> str:
    titles = [f"{_titled(one)}" for one in displays]
    facts = {
        "Campaign": ", ".join(dict.fromkeys(titles)),
        "Displays" if len(displays) > 1 else "Display": ", ".join(map(_where, displays)),
        "Days": _times_of(displays),
        "Times": _zones(displays),
        "Made": f"{made:%Y-%m-%d %H:%M} {made.tzname() or ''}, by Blue Heart Kiosk {kiosk.__version__}",
    }
    rows = "".join(f"<dt>{name}</dt><dd>{_shown(said)}</dd>" for name, said in facts.items())
    return f'<dl class="facts">{rows}</dl>'


def _titled(one: RehearsedDisplay) -> str:
    campaign = one.rehearsal.schedule.campaign
    return f"{campaign.title} ({campaign.id})"


def _where(one: RehearsedDisplay) -> str:
    display = one.rehearsal.schedule.display
    return f"{display.id} ({display.whereabouts})" if display.whereabouts else display.id


def _time(rehearsal: Rehearsal) -> str:
    first, last = rehearsal.first, rehearsal.last
    if first == last:
        return day_words(first, year=True)
    return f"{day_words(first, year=True)} to {day_words(last, year=True)}"


def _times_of(displays: Sequence[RehearsedDisplay]) -> str:
    """The days of all displays; today is not the same one everywhere."""
    found = _by_words((_time(one.rehearsal), one) for one in displays)
    return next(iter(found)) if len(found) == 1 else "; ".join(f"{on}: {day}" for day, on in found.items())


def _zones(displays: Sequence[RehearsedDisplay]) -> str:
    """By whose clock they are."""
    found = _by_words((one.rehearsal.schedule.display.timezone, one) for one in displays)
    if len(found) == 1:
        return f"those of {next(iter(found))}"
    return "each display's own: " + "; ".join(f"{on}: {zone}" for zone, on in found.items())


def _by_words(told: Iterable[tuple[str, RehearsedDisplay]]) -> dict[str, str]:
    """What is told of displays, each with their ids."""
    found = dict[str, list[str]]()
    for words, one in told:
        found.setdefault(words, []).append(one.rehearsal.schedule.display.id)
    return {words: ", ".join(ids) for words, ids in found.items()}


def _display(number: int, one: RehearsedDisplay, stored: Mapping[Page, StoredPicture]) -> str:
    rehearsal = one.rehearsal
    place = f"display-{number}"
    loops = LoopPictures(one.book, stored, place)
    return "".join(
        [
            f'<h2 id="{place}">{_shown(_where(one))}</h2>\n<h3>The days</h3>\n',
            f'<p class="soft">{_shown(_times(rehearsal.schedule.display.timezone))}</p>\n',
            *(days_html(days, rehearsal.schedule, rehearsal.loops, place) for days in rehearsal.days),
            "<h3>What stands, in the order it comes</h3>\n",
            *(loops.html(at, rehearsal.loops, days) for at, days in enumerate(rehearsal.standing)),
            *_never(one),
        ]
    )


def _times(zone: str) -> str:
    begins, ends = NIGHT
    night = f"the dark line below a day is the night, from {begins}:00 to {ends}:00"
    return f"Times are those of {zone}; {night}. Loops begin anew at midnight, and where a day's line does."


def _never(one: RehearsedDisplay) -> Iterator[str]:
    yield "<h3>What does not come</h3>\n"
    playlists = [(absent.playlist, absence_words(absent)) for absent in one.rehearsal.missing]
    slides = [(never.slide, never.reason) for never in one.never]
    for title, found in (("Playlists", playlists), ("Slides", slides)):
        if found:
            items = "".join(f"<li><b>{_shown(name)}</b> {_shown(why)}</li>" for name, why in found)
            yield f"<h4>{title}</h4>\n<ul>{items}</ul>\n"
    if not playlists and not slides:
        yield "<p>All playlists and all slides of the campaign come in this time.</p>\n"
    yield "".join(f'<p class="soft">{said}</p>' for said in NOT_SEEN)


def _sign_off(displays: Sequence[RehearsedDisplay]) -> str:
    lines = "".join(f"<dt>{name}</dt><dd></dd>" for name in SIGNED)
    where = ", ".join(map(_where, displays))
    return (
        f'<section class="sign"><h2>Sign-off</h2><p>Seen: what will stand on {_shown(where)}, '
        f"{_shown(_times_of(displays))}.</p><dl>{lines}</dl></section>\n"
    )


def _stored(pictures: Mapping[Page, str]) -> dict[Page, StoredPicture]:
    """Where the page holds each picture: what looks alike is held once."""
    places = {content: f"p{at}" for at, content in enumerate(dict.fromkeys(pictures.values()))}
    return {page: StoredPicture(places[one], page.size) for page, one in pictures.items()}


def _store(pictures: Mapping[Page, str], stored: Mapping[Page, StoredPicture]) -> str:
    """The pictures themselves, each once."""
    held = {stored[page]: content for page, content in pictures.items()}
    images = "\n".join(
        f'<image id="{one.place}" width="{one.size[0]}" height="{one.size[1]}" '
        f'href="data:{KIND};base64,{content}"/>'
        for one, content in held.items()
    )
    return f'<svg class="store" aria-hidden="true"><defs>\n{images}\n</defs></svg>\n'


def _shown(text: str) -> str:
    """What an operator or a file says, as words and never as a part of the page."""
    return escape(printable(text))
