"""The pages on which a notice will stand: each that differs in more than whose it is."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.content.display.display import Display
from kiosk.content.notice.notice import PreparedNotice
from kiosk.content.page.notice_page import notice_page, notice_sizes
from kiosk.content.page.page import NoticeBody, Page


def on_their_days(displays: Iterable[Display], now: datetime) -> tuple[tuple[Display, date], ...]:
    """The displays, each with the day that its own clock has at an instant."""
    return tuple((one, now.astimezone(ZoneInfo(one.timezone)).date()) for one in displays)


def pages_of(notice: PreparedNotice, displays: Iterable[tuple[Display, date]]) -> list[tuple[str, Page]]:
    """Each such page, of displays on their local days, with what the display is known as that it is of; of
    those alike the one with the longest name of its venue.
    """
    found = dict[Page, tuple[str, Page]]()
    for display, on in displays:
        for size in notice_sizes(notice, display):
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
