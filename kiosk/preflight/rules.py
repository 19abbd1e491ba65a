"""Runs every rule over a campaign and its displays: each thing said once, the worst first."""

from collections.abc import Callable, Iterable, Iterator

from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight import (
    catalog_review,
    donate_adjacency,
    figures_and_days,
    film_files,
    help_contacts,
    language_coverage,
    picture_files,
    playlist_reach,
    readability,
)
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject

FAMILIES: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    picture_files.findings,
    film_files.findings,
    playlist_reach.findings,
    donate_adjacency.findings,
    help_contacts.findings,
    figures_and_days.findings,
    catalog_review.findings,
    language_coverage.findings,
    readability.findings,
)


def findings(subjects: Iterable[Subject]) -> list[Finding]:
    """What every rule finds, the worst first, else in the order of the rules."""
    found = dict.fromkeys(one for subject in subjects for rule in FAMILIES for one in rule(subject))
    return sorted(found, key=lambda one: WORST_FIRST.index(one.severity))
