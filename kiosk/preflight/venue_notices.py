"""Checks what a venue says just now, and what it keeps prepared to say at once."""

from collections.abc import Iterator

from kiosk.content.errors import ContentError
from kiosk.content.language.line_breaks import plain
from kiosk.content.messages.message import message
from kiosk.content.notice.notice import Notice
from kiosk.content.notice.notice_files import notices_of
from kiosk.content.notice.until_and_where import clock_words, named_place
from kiosk.preflight.subject.finding import Finding, finding, of_fault
from kiosk.preflight.subject.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with its notices, one that stands in the place of the campaign, and one that is over."""
    if subject.display_file is None:
        return
    zone = subject.display.timezone
    for file, found in notices_of(subject.display_file):
        if isinstance(found, ContentError):
            yield from map(of_fault, found.faults)
        elif isinstance(found, Notice) and found.until <= subject.at:
            yield finding(message("notice-is-over", until=clock_words(found.until, zone)), file)
        elif isinstance(found, Notice) and found.is_on(subject.display.id):
            what = plain(found.words(subject.display.locales[0])[0].headline.text)
            where = named_place(file, subject.display_file)
            told = message("notice-stands", what=what, until=clock_words(found.until, zone), where=where)
            yield finding(told, file)
