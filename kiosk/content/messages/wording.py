"""Reads resources/messages: of each message its id, what it says with named holes, why, and what to do."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kiosk import paths

FOLDER = paths.RESOURCES / "messages"

Severity = Literal["error", "warning", "note"]
WORST_FIRST: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Wording:
    """How one message is worded; `says` and `mend` have holes, and `rule` is what several messages share.

    `why` is for the documents: what it is for, and where a figure in it is from.
    """

    id: str
    family: str
    says: str
    why: str
    mend: str = ""
    severity: Severity = "error"
    rule: str = ""


@cache
def wordings() -> Mapping[str, Wording]:
    """Every message by its id, family after family."""
    return {
        name: Wording(name, found["title"], **keys)
        for found in map(_read, sorted(FOLDER.glob("*.toml")))
        for name, keys in found["messages"].items()
    }


def rules() -> frozenset[str]:
    """What may stand as the rule of a finding; that of all faults of files is "file"."""
    return frozenset({"file", *(one.rule or one.id for one in wordings().values())})


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
