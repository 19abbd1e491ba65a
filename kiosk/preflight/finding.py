"""Defines a finding of preflight: how bad it is, which rule says so, where it is, and what to do."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

Severity = Literal["error", "warning", "note"]
WORST_FIRST: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that an operator should know; what has no place leaves it out."""

    severity: Severity
    rule: str
    message: str
    fix: str | None = None
    file: Path | None = None
    line: int | None = None
    slide: str | None = None
    locale: str | None = None
    size: str | None = None

    def as_object(self) -> dict[str, Any]:
        """For a program: every key is there, null where it has no value."""
        return asdict(self) | {"file": str(self.file) if self.file else None}
