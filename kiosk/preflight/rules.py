"""Runs every rule over a campaign and its displays: each thing said once, the worst first."""

from collections.abc import Callable, Iterator, Sequence

from kiosk.content.display.screen import USUAL
from kiosk.content.quoting import cut
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
from kiosk.preflight.finding import WORST_FIRST, Finding
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


def _panels(subjects: Sequence[Subject]) -> Iterator[Finding]:
    """That nobody says what panel some displays have: once, however many they are."""
    unknown = {one.display_file: one.display.id for one in subjects if one.display.screen.pixels is None}
    files = [file for file in unknown if file is not None]
    if files:
        on = ", ".join(f'"{unknown[file]}"' for file in files)
        yield Finding(
            "note",
            "panel-unknown",
            f"How many pixels the panel of {cut(on)} has is not known: slides are judged for "
            f"{' and '.join(f'{width} × {height}' for width, height in USUAL)}.",
            "Write pixels = [1920, 1080] under [screen]: its width and height as wired, before rotation.",
            files[0] if len(files) == 1 else None,
        )


def told(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    """What every rule finds, of which subject, in the order of the rules; of several subjects each time."""
    for subject in subjects:
        yield from ((subject, one) for rule in FAMILIES for one in rule(subject))
    yield from ((subject, one) for one in _panels(subjects) for subject in subjects)


def findings(subjects: Sequence[Subject]) -> list[Finding]:
    """What every rule finds, each thing once, the worst first, else in the order of the rules."""
    found = dict.fromkeys(one for _, one in told(subjects))
    return sorted(found, key=lambda one: WORST_FIRST.index(one.severity))
