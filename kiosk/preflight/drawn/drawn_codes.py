"""Checks codes as they are drawn: read back from the finished picture, to the right place, large enough."""

from collections.abc import Iterator

from kiosk.content.page.page import InvitationBody
from kiosk.preflight.drawn.drawn_place import of_drawn, where
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import DrawnSlide, Subject
from kiosk.proof.drawn_page import DrawnCode

# A code is read from ten times as far as it is wide, which is what telephones hold to.
TIMES = 10


def findings(subject: Subject) -> Iterator[Finding]:
    """What keeps a telephone from reading a code; each fault of a slide once."""
    told: set[tuple[str, str]] = set()
    for one in subject.drawn:
        for code in one.drawn.codes:
            for found in _of_code(subject, one, code):
                if (found.rule, one.slide.id) not in told:
                    told.add((found.rule, one.slide.id))
                    yield found


def _of_code(subject: Subject, one: DrawnSlide, code: DrawnCode) -> Iterator[Finding]:
    link = one.page.body.link if isinstance(one.page.body, InvitationBody) else ""
    others = sorted({read for _, read in code.read} - {link, ""})
    unread = [way for way, read in code.read if not read]
    if others:
        yield _wrong(subject, one, link, others[0])
    elif unread:
        message = f"Its code is not read {' nor '.join(unread)}, {where(one.page)}."
        fix = "Give it more room, by a shorter headline or text, and let nothing lie over it."
        yield of_drawn(subject, "error", "code-not-read", one, message, fix)
    if not code.is_clear:
        message = f"The margin round its code is not light all over, {where(one.page)}."
        fix = "Let nothing reach into it: telephones find a code by its margin."
        yield of_drawn(subject, "error", "code-margin", one, message, fix)
    yield from _size(subject, one, code)


def _wrong(subject: Subject, one: DrawnSlide, link: str, read: str) -> Finding:
    return of_drawn(
        subject,
        "error",
        "code-leads-elsewhere",
        one,
        f'Its code is read as "{read}", and should be "{link}", {where(one.page)}.',
        "Take away what else looks like a code there.",
    )


def reach_m(code: DrawnCode, pixels_per_mm: float) -> float:
    """From how many metres a code is scanned."""
    return code.modules * code.module_px / pixels_per_mm / 1000 * TIMES


def _size(subject: Subject, one: DrawnSlide, code: DrawnCode) -> Iterator[Finding]:
    per_mm, wanted = one.page.pixels_per_mm, one.page.scanning_distance_m
    if per_mm is None or (reach := reach_m(code, per_mm)) >= wanted - 0.05:
        return
    yield of_drawn(
        subject,
        "error",
        "code-too-small",
        one,
        f"Its code scans from up to {reach:.1f} m on this screen, and is to be scanned from {wanted:g} m, "
        f"{where(one.page)}.",
        "Shorten its headline, text or link, or write how near people come: scanning-distance-m, [screen].",
    )
