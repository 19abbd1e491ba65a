"""Checks codes as they are drawn: read back from the finished picture, to the right place, large enough."""

from collections.abc import Iterator

from kiosk.content.messages.message import message
from kiosk.content.page.page import InvitationBody
from kiosk.preflight.drawn.drawn_place import of_drawn, once, where
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import DrawnSlide, Subject
from kiosk.proof.code_readers import OTHER
from kiosk.proof.drawn_page import DrawnCode

# A code is read from ten times as far as it is wide, which is what telephones hold to.
TIMES = 10


def findings(subject: Subject) -> Iterator[Finding]:
    """What keeps a telephone from reading a code; each fault of a slide once."""
    if any(OTHER not in dict(code.read) for one in subject.drawn for code in one.drawn.codes):
        yield finding(message("codes-read-by-one"))
    yield from once(
        found for one in subject.drawn for code in one.drawn.codes for found in _of_code(subject, one, code)
    )


def _of_code(subject: Subject, one: DrawnSlide, code: DrawnCode) -> Iterator[Finding]:
    link = _link(one)
    others = sorted({read for _, read in code.read} - {link, ""})
    unread = [way for way, read in code.read if not read]
    if others:
        yield _wrong(subject, one, code, others[0])
    elif unread:
        told = message("code-not-read", ways=" nor ".join(unread), where=where(one.page))
        yield of_drawn(subject, told, one, code.place)
    if not code.is_clear:
        yield of_drawn(subject, message("code-margin", where=where(one.page)), one, code.place)
    yield from _size(subject, one, code)


def _link(one: DrawnSlide) -> str:
    """Where a slide's code is to lead."""
    return one.page.body.link if isinstance(one.page.body, InvitationBody) else ""


def _wrong(subject: Subject, one: DrawnSlide, code: DrawnCode, read: str) -> Finding:
    told = message("code-leads-elsewhere", found=read, link=_link(one), where=where(one.page))
    return of_drawn(subject, told, one, code.place)


def reach_m(code: DrawnCode, pixels_per_mm: float) -> float:
    """From how many metres a code is scanned."""
    return code.modules * code.module_px / pixels_per_mm / 1000 * TIMES


def _size(subject: Subject, one: DrawnSlide, code: DrawnCode) -> Iterator[Finding]:
    per_mm, wanted = one.page.pixels_per_mm, one.page.scanning_distance_m
    if per_mm is None or (reach := reach_m(code, per_mm)) >= wanted - 0.05:
        return
    told = message("code-too-small", reach=reach, wanted=wanted, where=where(one.page))
    yield of_drawn(subject, told, one, code.place)
