"""Checks how a venue's notices are drawn: `kiosk notice` refuses one whose words come out too small."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.message import message
from kiosk.content.notice.notice_files import notices_of
from kiosk.content.page.notice_page import notice_page
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject

ROUNDED = 1  # pixels by which a size may be off


def notice_pages(subject: Subject) -> Iterator[Page]:
    """The pages of the notices of a display, in each of its shapes."""
    yield from (page for _, page in _pages(subject))


def findings(subject: Subject) -> Iterator[Finding]:
    """The notices with words that fit only under the size in which they are meant to stand; each once."""
    told = set[Path]()
    for file, page in _pages(subject):
        drawn = subject.measured(page)
        if drawn is None or file in told:
            continue
        own = {_plain(words.text) for words in (*page.headline, *page.text)}
        small = [one for one in drawn.texts if _plain(one.words) in own and one.px < one.least - ROUNDED]
        if small:
            told.add(file)
            worst = min(small, key=lambda one: one.px / one.least)
            width, height = page.size
            found = message(
                "notice-words-too-small",
                words=worst.words,
                size=worst.px,
                least=worst.least,
                shape=f"{width} × {height}",
            )
            yield finding(found, file)


def _plain(text: str) -> str:
    return plain(" ".join(text.split()))


def _pages(subject: Subject) -> Iterator[tuple[Path, Page]]:
    if subject.display_file is None:
        return
    display = subject.display
    for file, found in notices_of(subject.display_file):
        if isinstance(found, ContentError) or not found.is_on(display.id):
            continue
        for size in display.page_sizes:
            for words in found.turns(display.locales[0]):
                yield file, notice_page(found, words, display, size, subject.day)
