"""Defines a finding of preflight: what there is to tell, how bad it is, and where it is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.content.errors import Fault
from kiosk.content.messages.message import Message
from kiosk.content.messages.wording import Severity
from kiosk.content.page.page import Page
from kiosk.proof.drawn_page import Place


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding is to be seen, and how bad it is there: a page, and the places on it; none where it is
    about all of it.
    """

    page: Page
    severity: Severity
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that an operator should know; what has no place leaves it out.

    `spots` are all the places where it is to be seen, first the one that is told. They do not tell findings
    apart: the same on two screens is told once.
    """

    severity: Severity
    rule: str
    message: str
    fix: str | None = None
    file: Path | None = None
    line: int | None = None
    slide: str | None = None
    locale: str | None = None
    size: str | None = None
    told: Message | None = None
    spots: tuple[Spot, ...] = field(default=(), compare=False)

    def as_object(self) -> dict[str, Any]:
        """For a program: every key is there, null where it has no value."""
        places = {"slide": self.slide, "locale": self.locale, "size": self.size}
        return {
            "severity": self.severity,
            "rule": self.rule,
            "message": self.message,
            "fix": self.fix,
            "file": str(self.file) if self.file else None,
            "line": self.line,
            **places,
            "id": self.told.id if self.told else None,
            "args": self.told.as_object() if self.told else {},
        }


def finding(  # noqa: PLR0913  where it may be
    told: Message,
    file: Path | None = None,
    line: int | None = None,
    *,
    slide: str | None = None,
    locale: str | None = None,
    size: str | None = None,
    severity: Severity | None = None,
) -> Finding:
    """What a rule has to tell of a place; as bad as its message is, unless `severity` says otherwise."""
    worth = severity or told.severity
    return Finding(worth, told.rule, told.says, told.mend or None, file, line, slide, locale, size, told)


def of_fault(fault: Fault) -> Finding:
    """A fault of a file, which is all of it in one sentence."""
    return Finding("error", "file", fault.message, None, fault.file, fault.line, told=fault.told)
