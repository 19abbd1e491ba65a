"""Tells what `kiosk check` found, in lines for people and as an object a line for programs."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.content.display.accepted import Acceptance
from kiosk.content.messages.quoting import printable
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject


@dataclass(frozen=True, slots=True)
class DoneCheck:
    """What was found, the worst first; what a venue accepts, which does not count; what was checked, and
    whether slides were drawn for it. `large` has pictures of pages, as the base64 of files.
    """

    found: tuple[Finding, ...]
    accepted: Mapping[Finding, Acceptance]
    subjects: tuple[Subject, ...]
    is_drawn: bool
    large: Mapping[Page, str] = field(default_factory=dict)


def objects(done: DoneCheck) -> Iterator[str]:
    """One line of JSON each, in ASCII: a file's name may hold bytes that are no text."""
    for one in done.found:
        yield json.dumps(one.as_object() | {"accepted": None})
    for one, entry in done.accepted.items():
        yield json.dumps(one.as_object() | {"accepted": entry.reason})


def lines(done: DoneCheck) -> Iterator[str]:
    """Where, what, and below it what to do; then what was accepted, and why. A count closes it."""
    for one in done.found:
        yield f"{one.severity.upper():<9}{printable(_said(one))}"
        if one.fix:
            yield f"         {printable(one.fix)}"
    for one, entry in done.accepted.items():
        yield f"ACCEPTED {printable(_said(one))}"
        yield f"         {printable(accepted_because(entry))}"
    counts = [sum(one.severity == severity for one in done.found) for severity in WORST_FIRST]
    told = [
        f"{number} {severity}{'' if number == 1 else 's'}"
        for number, severity in zip(counts, WORST_FIRST, strict=True)
    ]
    yield ", ".join([*told, *([f"{len(done.accepted)} accepted"] if done.accepted else [])])


def accepted_because(entry: Acceptance) -> str:
    """Why a finding may stand, and until when."""
    return f"Until {entry.until}: {entry.reason}"


def _said(one: Finding) -> str:
    place = f"{one.file}:{one.line}: " if one.line else f"{one.file}: " if one.file else ""
    return f"{place}{f'slide {one.slide}: ' if one.slide else ''}{one.message}"
