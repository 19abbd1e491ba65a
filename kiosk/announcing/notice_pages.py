"""The pages on which a notice will stand: each that differs in more than whose it is."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kiosk.content.display.display import Display
from kiosk.content.notice.notice import PreparedNotice
from kiosk.content.page.notice_page import notice_page, notice_sizes
from kiosk.content.page.page import NoticeBody, Page


def pages_of(notice: PreparedNotice, displays: Iterable[Display], on: date) -> list[tuple[str, Page]]:
    """Each such page with what the display is known as that it is of; of those alike the one with the longest
    name of its venue.
    """
    found = dict[Page, tuple[str, Page]]()
    for display in displays:
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
