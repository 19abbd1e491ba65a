"""The displays that the command names, and how a notice will stand there."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from shlex import quote

from kiosk.announcing.notice_pages import on_their_days, pages_of
from kiosk.announcing.notice_places import NoticePlace, place_of_display, place_of_venue
from kiosk.commands.options import displays_of
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.folders.venue_folder import DISPLAY
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import Words
from kiosk.content.messages.quoting import shown
from kiosk.content.notice.notice import NAME, PreparedNotice


def place_of(display: Path | None, venue: Path | None) -> NoticePlace:
    """Beside the file of one display, or at the top of a venue's folder for all of its displays.

    Raises:
        WrongUse: neither is named, or both; or there is no display.
        ContentError: no file of a display is there.
    """
    if display is not None and venue is None:
        return place_of_display(display)
    if display is not None or venue is None:
        raise WrongUse("say where: --display FILE for one display, --venue DIR for all of a venue's folder")
    displays_of(venue)  # of a folder that has none, this says which was meant
    return place_of_venue(venue)


def file_of(display: Path | None, venue: Path | None) -> Path | None:
    """The file that a notice is written into there, whatever else is there; None where no place is named."""
    if display is not None and venue is None and (display.name == DISPLAY or display.is_file()):
        return display.with_name(NAME)
    return venue / NAME if display is None and venue is not None else None


def named(display: Path | None, venue: Path | None) -> str:
    """What the command named, as the shell wants it."""
    return f"--display {quote(str(display))}" if display else f"--venue {quote(str(venue))}"


def unreadable(notice: PreparedNotice, displays: Iterable[Display], now: datetime) -> list[str]:
    """What is said of its words that fit only under the legible size, display by display, and of signs that
    would stand as empty boxes. Draws them.
    """
    from kiosk.ui.app.offscreen import drawings  # noqa: PLC0415  what is wrong before needs no Qt to be said

    pages = pages_of(notice, on_their_days(displays, now))
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
            yield f"no font of this machine has {shown(sign)} (U+{ord(sign):04X}): write it in words"
