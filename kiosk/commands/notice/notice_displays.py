"""The displays that the command names, and how a notice will stand there."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from shlex import quote

from kiosk.announcing.notice_pages import pages_of
from kiosk.announcing.notice_places import NoticePlace, OtherFile, place_of_display, place_of_venue
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import Words
from kiosk.content.messages.quoting import shown
from kiosk.content.notice.notice import PreparedNotice


def place_of(display: Path | None, venue: Path | None) -> NoticePlace:
    """Beside the file of one display, or at the top of a venue's folder for all of its displays.

    Raises:
        WrongUse: neither is named, or both; or there is no display.
        ContentError: no file of a display can be read.
    """
    if display is not None and venue is None:
        return place_of_display(display)
    if display is not None or venue is None:
        raise WrongUse("say where: --display FILE for one display, --venue DIR for all of a venue's folder")
    place = place_of_venue(venue)
    if not place.displays:
        raise WrongUse(f"{venue}: there is no {DISPLAYS}/<id>/display.toml in it; name a venue's folder")
    for error in place.unread:
        sys.stderr.write(f"{error}\n")
    return place


def named(display: Path | None, venue: Path | None) -> str:
    """What the command named, as the shell wants it."""
    return f"--display {quote(str(display))}" if display else f"--venue {quote(str(venue))}"


def named_beside(where: OtherFile) -> str:
    """How the command names the place of another file."""
    return named(where.display_file, None) if where.is_beside else named(None, where.file.parent)


def unreadable(notice: PreparedNotice, displays: Iterable[Display], on: date) -> list[str]:
    """What is said of its words that fit only under the legible size, display by display, and of signs that
    would stand as empty boxes. Draws them.
    """
    from kiosk.ui.app.offscreen import drawings  # noqa: PLC0415  what is wrong before needs no Qt to be said

    pages = pages_of(notice, displays, on)
    found = list[str]()
    for (name, page), drawing in zip(pages, drawings(page for _, page in pages), strict=True):
        said = (*page.headline, *page.text)
        own = [f'"{plain(words.text)}"' for words in said]
        width, height = page.size
        found += [
            f"{name}, {width} × {height}: {fault}"
            for fault in drawing.faults
            if any(words in fault for words in own)
        ]
        found += _boxes(said)
    return list(dict.fromkeys(found))


def _boxes(said: Iterable[Words]) -> Iterator[str]:
    """What is said of the signs that no face has, as emoji; there is an application while pages are drawn."""
    from kiosk.ui.proof.measured_words import without_face  # noqa: PLC0415  as above
    from kiosk.ui.render.fonts import face  # noqa: PLC0415  as above

    for words in said:
        for sign in without_face(words.text, face(words.locale).family):
            yield f"no face of this machine has {shown(sign)} (U+{ord(sign):04X}): write it in words"
