"""Checks that a booth's screen has room for what fingers and eyes need."""

from collections.abc import Iterator

from kiosk.content.display.booth_room import too_small
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """That pages have less room than is needed, once for all shapes that lack alike."""
    found = (too_small(subject.display, size) for size in subject.display.shapes)
    yield from (subject.of_display(told) for told in dict.fromkeys(filter(None, found)))
