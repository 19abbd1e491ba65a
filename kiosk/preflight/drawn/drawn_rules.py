"""Runs every rule that needs pages drawn over a campaign and its displays, and says which pages those are."""

from collections.abc import Callable, Iterable, Iterator

from kiosk.content.page.page import Page
from kiosk.preflight.drawn import (
    drawn_codes,
    drawn_heights,
    drawn_pictures,
    drawn_walls,
    drawn_words,
    picture_codes,
)
from kiosk.preflight.drawn.drawn_walls import wall_pages
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject

FAMILIES: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    drawn_heights.findings,
    drawn_words.findings,
    drawn_codes.findings,
    drawn_pictures.findings,
    drawn_walls.findings,
    picture_codes.findings,
)


def pages_to_draw(subjects: Iterable[Subject]) -> Iterator[Page]:
    """Every page that a rule looks at."""
    for subject in subjects:
        yield from (page for _, page in subject.pages)
        yield from wall_pages(subject)


def drawn_told(subjects: Iterable[Subject]) -> Iterator[tuple[Subject, Finding]]:
    """What these rules find, and of which subject; nothing of pages that were not drawn."""
    for subject in subjects:
        yield from ((subject, one) for rule in FAMILIES for one in rule(subject))
