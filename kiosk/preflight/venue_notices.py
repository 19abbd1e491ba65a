"""Checks what a venue says just now, and what it keeps prepared to say at once."""

from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from kiosk.content.errors import ContentError
from kiosk.content.messages.message import message
from kiosk.content.notice.notice import Notice
from kiosk.content.notice.notice_files import notices_of
from kiosk.preflight.subject.finding import Finding, finding, of_fault
from kiosk.preflight.subject.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with its notices, one that stands in the place of the campaign, and one that is over."""
    if subject.display_file is None:
        return
    for file, found in notices_of(subject.display_file):
        if isinstance(found, ContentError):
            yield from map(of_fault, found.faults)
        elif isinstance(found, Notice) and found.until <= subject.at:
            yield finding(message("notice-is-over", until=_time(found)), file)
        elif isinstance(found, Notice) and found.is_on(subject.display.id):
            what = found.words(subject.display.locales[0])[0].headline.text
            named = _named(subject.display_file, file)
            yield finding(message("notice-stands", what=what, until=_time(found), named=named), file)


def _named(display: Path, file: Path) -> str:
    """How a command names a notice's place: a display's own, or the folder for all of a venue's displays."""
    if file.parent == display.parent:
        return f"--display {quote(str(display))}"
    return f"--venue {quote(str(file.parent))}"


def _time(notice: Notice) -> str:
    return f"{notice.until:%Y-%m-%d %H:%M}"
