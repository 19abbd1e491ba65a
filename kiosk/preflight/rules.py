"""Runs every rule over a campaign and its displays: each thing said once, the worst first."""

from collections.abc import Callable, Iterable, Iterator

from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight import help_contacts
from kiosk.preflight.files import film_files, picture_files, unused_files
from kiosk.preflight.playing import donate_adjacency, help_gaps, odd_windows, playlist_reach
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.preflight.texts import (
    catalog_review,
    figures_and_days,
    language_coverage,
    link_hosts,
    readability,
    typed_words,
)

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
    odd_windows.findings,
    help_gaps.findings,
    typed_words.findings,
    link_hosts.findings,
    unused_files.findings,
)


def findings(subjects: Iterable[Subject]) -> list[Finding]:
    """What every rule finds, the worst first, else in the order of the rules."""
    found = dict.fromkeys(one for subject in subjects for rule in FAMILIES for one in rule(subject))
    return sorted(found, key=lambda one: WORST_FIRST.index(one.severity))
