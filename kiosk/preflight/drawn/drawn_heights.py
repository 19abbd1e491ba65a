"""Checks how high words stand as they are drawn, for the distance from which they are read."""

from collections.abc import Iterator

from kiosk.content.messages.message import message
from kiosk.content.messages.wording import Severity
from kiosk.preflight.drawn.drawn_place import Seen, of_texts, texts, worst
from kiosk.preflight.drawn.own_words import can_make_room, is_own
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.reading_distance import HARDLY, WELL, reach

NEARLY = 0.05  # metres, as far as a distance is told
# From how far a role is read, as a share of the display's viewing distance. What is not here is read by who
# comes near: a source, what stands beside a code, the tag of a language, which itself stands beside that.
READ_FROM = {"headline": 1.0, "number": 1.0, "label": 0.5, "body": 0.5}
NAMES = {"headline": "headline", "number": "number", "label": "label", "body": "text"}


def findings(subject: Subject) -> Iterator[Finding]:
    """The words that are too small to be read from where people stand; of each role of a slide the worst."""
    if not subject.drawn:
        return
    screen = subject.display.screen
    distance = screen.viewing_distance_m
    if distance is None or screen.diagonal_inches is None:
        yield subject.of_display(message("legibility-not-judged"))
        yield from _shrunk(subject)
        return
    seen = (one for one in texts(subject) if one.text.role in READ_FROM and not one.text.cut)
    small = (one for one in seen if _reach(one) < distance * READ_FROM[one.text.role] - NEARLY)
    for alike in worst(small, _reach, lambda one: one.text.role):
        yield _too_small(subject, alike, distance * READ_FROM[alike[0].text.role])


def _reach(one: Seen) -> float:
    """From how many metres words are read well."""
    return reach(one.text.capitals, one.at.page.pixels_per_mm or 1.0)


def _too_small(subject: Subject, alike: list[Seen], distance: float) -> Finding:
    one = alike[0]

    def severity(seen: Seen) -> Severity:
        return "error" if _reach(seen) * WELL / HARDLY < distance else "warning"

    told = message(
        "words-too-small" if _is_told_to_writer(subject, one) else "program-words-too-small",
        name=NAMES[one.text.role],
        words=one.text.words,
        reach=_reach(one),
        wanted=distance,
        where=one.where,
    )
    return of_texts(subject, told, alike, severity)


def _is_told_to_writer(subject: Subject, one: Seen) -> bool:
    """Whether fewer words make these larger: the program's as well, where they were made smaller for room."""
    whose = can_make_room if one.text.px < one.text.least else is_own
    return whose(subject, one.at, one.text.words)


def _shrunk(subject: Subject) -> Iterator[Finding]:
    """Where no distance is known: what stands smaller than its page means it to."""
    small = (one for one in texts(subject) if one.text.px < one.text.least - 1 and not one.text.cut)
    for alike in worst(small, lambda one: one.text.px / one.text.least):
        text, where = alike[0].text, alike[0].where
        name = "words-shrunk" if can_make_room(subject, alike[0].at, text.words) else "program-words-shrunk"
        told = message(name, words=text.words, size=text.px, least=text.least, where=where)
        yield of_texts(subject, told, alike)
