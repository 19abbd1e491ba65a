"""Runs every rule over a campaign and its displays: each thing said once, the worst first."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from kiosk.content.display.screen import USUAL
from kiosk.content.messages.message import message
from kiosk.content.messages.quoting import cut
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight import booth_screens, display_names, help_contacts, misplaced_files, venue_notices
from kiosk.preflight.files import film_files, picture_credit, picture_files, unused_files
from kiosk.preflight.playing import donate_adjacency, help_gaps, odd_windows, playlist_reach
from kiosk.preflight.subject.finding import Finding, finding
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
    booth_screens.findings,
    figures_and_days.findings,
    catalog_review.findings,
    language_coverage.findings,
    readability.findings,
    odd_windows.findings,
    help_gaps.findings,
    typed_words.findings,
    link_hosts.findings,
    unused_files.findings,
    picture_credit.findings,
    venue_notices.findings,
    misplaced_files.findings,
)


def _panels(subjects: Sequence[Subject]) -> Iterator[Finding]:
    """That nobody says what panel some displays have: once, however many they are."""
    unknown = {one.display_file: one.display.id for one in subjects if one.display.screen.pixels is None}
    files = [file for file in unknown if file is not None]
    if files:
        on = ", ".join(f'"{unknown[file]}"' for file in files)
        told = message(
            "panel-unknown",
            displays=cut(on),
            shapes=tuple(f"{width} × {height}" for width, height in USUAL),
        )
        yield finding(told, files[0] if len(files) == 1 else None)


def told(subjects: Sequence[Subject]) -> Iterator[list[tuple[Subject, Finding]]]:
    """What every rule finds, of which subject, in the order of the rules; of several subjects each time. It
    comes in `parts` of a rule or so, some of which take long: a film is gone through.
    """
    for subject in subjects:
        for rule in FAMILIES:
            yield [(subject, one) for one in rule(subject)]
    yield [(subject, one) for one in _panels(subjects) for subject in subjects]
    yield [*display_names.same_names(subjects)]


def parts(subjects: Sequence[Subject]) -> int:
    """In how many parts `told` comes."""
    return len(subjects) * len(FAMILIES) + 2


def findings(subjects: Sequence[Subject]) -> list[Finding]:
    """What every rule finds, each thing once, the worst first, else in the order of the rules."""
    found = dict.fromkeys(one for _, one in chain.from_iterable(told(subjects)))
    return sorted(found, key=lambda one: WORST_FIRST.index(one.severity))
