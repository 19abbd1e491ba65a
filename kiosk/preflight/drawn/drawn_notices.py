"""Checks how a venue's notices are drawn: whether `kiosk notice` would refuse what it keeps prepared."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.message import Message, message
from kiosk.content.notice.notice_files import notices_of
from kiosk.content.page.notice_page import notice_page, notice_sizes
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import DrawnText

ROUNDED = 1  # pixels by which a size may be off


def notice_pages(subject: Subject) -> Iterator[Page]:
    """The pages of the notices of a display, in each of its shapes."""
    yield from (page for _, page in _pages(subject))


def findings(subject: Subject) -> Iterator[Finding]:
    """The notices that `kiosk notice` refuses, each once: with words that fit only under the size in which
    they are meant to stand, or with signs that no face has.
    """
    told = set[tuple[Path, str]]()
    for file, page in _pages(subject):
        drawn = subject.measured(page)
        if drawn is None:
            continue
        own = {_plain(words.text) for words in (*page.headline, *page.text)}
        texts = [one for one in drawn.texts if _plain(one.words) in own]
        width, height = page.size
        for found in (*_small(texts, f"{width} × {height}"), *_boxes(texts)):
            if (file, found.id) not in told:
                told.add((file, found.id))
                yield finding(found, file)


def _small(texts: Iterable[DrawnText], shape: str) -> Iterator[Message]:
    small = [one for one in texts if one.px < one.least - ROUNDED]
    if small:
        worst = min(small, key=lambda one: one.px / one.least)
        yield message(
            "notice-words-too-small", words=worst.words, size=worst.px, least=worst.least, shape=shape
        )


def _boxes(texts: Iterable[DrawnText]) -> Iterator[Message]:
    for one in texts:
        if one.missing:
            signs = ", ".join(f'"{sign}" (U+{ord(sign):04X})' for sign in one.missing)
            yield message("character-without-face", signs=signs, words=one.words, where="in this notice")


def _plain(text: str) -> str:
    return plain(" ".join(text.split()))


def _pages(subject: Subject) -> Iterator[tuple[Path, Page]]:
    if subject.display_file is None:
        return
    display = subject.display
    for file, found in notices_of(subject.display_file):
        if isinstance(found, ContentError) or not found.is_on(display.id):
            continue
        for size in notice_sizes(found, display):
            for words in found.turns(display.locales[0]):
                yield file, notice_page(found, words, display, size, subject.day)
