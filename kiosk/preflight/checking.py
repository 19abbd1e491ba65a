"""Every rule over a campaign and its displays, each thing said once, the worst first."""

from collections.abc import Callable, Iterable, Iterator

from kiosk.preflight import catalogs, contacts, facts, files, giving, languages, playlists, reading
from kiosk.preflight.finding import WORST_FIRST, Finding
from kiosk.preflight.subject import Subject

FAMILIES: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    files.findings,
    playlists.findings,
    giving.findings,
    contacts.findings,
    facts.findings,
    catalogs.findings,
    languages.findings,
    reading.findings,
)


def findings(subjects: Iterable[Subject]) -> list[Finding]:
    """What every rule finds, the worst first, else in the order of the rules."""
    found = dict.fromkeys(one for subject in subjects for rule in FAMILIES for one in rule(subject))
    return sorted(found, key=lambda one: WORST_FIRST.index(one.severity))
