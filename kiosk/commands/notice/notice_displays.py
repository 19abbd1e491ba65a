"""The displays on which a notice will stand, and how it will stand there."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from shlex import quote
from zoneinfo import ZoneInfo

from kiosk.commands.options import displays_of
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.folders.venue_folder import places_of
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import Words
from kiosk.content.messages.quoting import shown
from kiosk.content.notice.notice import NAME, PREPARED, PreparedNotice
from kiosk.content.page.notice_page import notice_page
from kiosk.content.page.page import NoticeBody, Page


@dataclass(frozen=True)
class OtherFile:
    """Another file in which a display finds notices; `named` is how the command names its place."""

    display: Display
    file: Path
    named: str


@dataclass(frozen=True)
class NoticePlace:
    """Where a notice is written, for which displays, and where those lie that are kept prepared; `named` is
    what the command named, as the shell wants it, and `elsewhere` where else which of these displays looks.
    """

    file: Path
    displays: tuple[Display, ...]
    prepared: tuple[Path, ...]
    named: str
    elsewhere: tuple[OtherFile, ...] = ()


def place_of(display: Path | None, venue: Path | None) -> NoticePlace:
    """Beside the file of one display, or at the top of a venue's folder for all of its displays.

    Raises:
        WrongUse: neither is named, or both; or there is no display.
        ContentError: no file of a display can be read.
    """
    if (display is None) == (venue is None):
        raise WrongUse("say where: --display FILE for one display, --venue DIR for all of a venue's folder")
    if display is not None:
        own, *others = places_of(display, NAME)
        read = read_display(display)
        top = tuple(OtherFile(read, one, f"--venue {quote(str(one.parent))}") for one in others)
        return NoticePlace(own, (read,), places_of(display, PREPARED), _named(display), top)
    assert venue is not None
    found = dict(_read(displays_of(venue)))
    beside = [OtherFile(one, file.with_name(NAME), _named(file)) for file, one in found.items()]
    elsewhere = tuple(one for one in beside if one.file != venue / NAME)
    named = f"--venue {quote(str(venue))}"
    return NoticePlace(venue / NAME, tuple(found.values()), (venue / PREPARED,), named, elsewhere)


def _named(display: Path) -> str:
    return f"--display {quote(str(display))}"


def _read(files: Sequence[Path]) -> Iterator[tuple[Path, Display]]:
    """The displays whose files can be read; what is wrong with another does not keep a notice back."""
    errors = list[ContentError]()
    for file in files:
        try:
            yield file, read_display(file)
        except ContentError as error:
            errors.append(error)
            sys.stderr.write(f"{error}\n")
    if len(errors) == len(files):
        raise errors[0]


def clock_words(instant: datetime, display: Display) -> str:
    """An instant by a display's clock, with its time zone."""
    return f"{instant.astimezone(ZoneInfo(display.timezone)):%Y-%m-%d %H:%M}, {display.timezone}"


def unreadable(notice: PreparedNotice, displays: Iterable[Display], now: datetime) -> list[str]:
    """What is said of its words that fit only under the legible size, display by display, and of signs that
    would stand as empty boxes. Draws them.
    """
    from kiosk.ui.app.offscreen import drawings  # noqa: PLC0415  what is wrong before needs no Qt to be said

    pages = _pages(notice, displays, now)
    found = list[str]()
    for (name, page), drawing in zip(pages, drawings(page for _, page in pages), strict=True):
        said = (*page.headline, *page.text)
        own = [f'"{plain(words.text)}"' for words in said]
        width, height = page.size
        told = [fault for fault in drawing.faults if any(words in fault for words in own)]
        # All stand in one size: those that take the most room have the others too small as well.
        small = [fault for fault in told if "legible" in fault]
        kept = [fault for fault in told if fault not in small or len(fault) == max(map(len, small))]
        found += [f"{name}, {width} × {height}: {fault}" for fault in kept]
        found += _boxes(said)
    return list(dict.fromkeys(found))


def _boxes(said: Iterable[Words]) -> Iterator[str]:
    """What is said of the signs that no face has, as emoji; there is an application while pages are drawn."""
    from kiosk.ui.proof.measured_words import without_face  # noqa: PLC0415  as above
    from kiosk.ui.render.fonts import face  # noqa: PLC0415  as above

    for words in said:
        for sign in without_face(words.text, face(words.locale).family):
            yield f"no face of this machine has {shown(sign)} (U+{ord(sign):04X}): write it in words"


def _pages(notice: PreparedNotice, displays: Iterable[Display], now: datetime) -> list[tuple[str, Page]]:
    """Each page that differs in more than whose it is, with the display that it is of."""
    found = dict[Page, tuple[str, Page]]()
    for display in displays:
        on = now.astimezone(ZoneInfo(display.timezone)).date()
        for size in display.page_sizes:
            for words in notice.turns(display.locales[0]):
                page = notice_page(notice, words, display, size, on)
                assert isinstance(page.body, NoticeBody)
                key = replace(page, body=replace(page.body, venue=()))
                if key not in found or _length(page) > _length(found[key][1]):
                    found[key] = (display.known_as, page)
    return [*found.values()]


def _length(page: Page) -> int:
    assert isinstance(page.body, NoticeBody)
    return sum(len(words.text) for words in page.body.venue)
