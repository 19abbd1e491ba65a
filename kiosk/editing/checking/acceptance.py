"""Accepts a finding, or takes that back: an entry of the venue's accepted.toml."""

from datetime import date
from typing import Any

from kiosk.content.display.accepted import NAME
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.edits import Insert, Take, edited, read
from kiosk.editing.steps import Texts

BEGIN = "format = 1\n"


def accepted(texts: Texts, found: DraftFinding, reason: str, until: date, display: str | None = None) -> str:
    """What accepted.toml says with a finding more, which may stand until a day; on one display or all.

    Raises:
        CannotEdit: the file is written in a way of its own there.
        tomllib.TOMLDecodeError: it is no TOML.
    """
    text = texts.get(NAME, BEGIN)
    known = {"rule": found.rule, "slide": found.slide, "locale": found.locale, "display": display}
    entry: dict[str, Any] = {key: value for key, value in known.items() if value is not None}
    entry |= {"reason": " ".join(reason.split()), "until": until}
    there = _entries(text)
    same = [number for number, one in enumerate(there) if _is_same(one, known)]
    taken = [Take(("accepted", number)) for number in reversed(same)]
    return edited(text, [*taken, Insert(("accepted",), len(there) - len(same), entry)])


def no_longer_accepted(texts: Texts, found: DraftFinding) -> str:
    """What accepted.toml says without the entries for a finding.

    Raises:
        CannotEdit, tomllib.TOMLDecodeError: as `accepted`.
    """
    text = texts[NAME]
    known = {"rule": found.rule, "slide": found.slide, "locale": found.locale}
    numbers = [number for number, one in enumerate(_entries(text)) if _is_same(one, known)]
    return edited(text, [Take(("accepted", number)) for number in reversed(numbers)])


def _entries(text: str) -> list[Any]:
    found = read(text).get("accepted", [])
    return found if isinstance(found, list) else []


def _is_same(entry: Any, known: dict[str, str | None]) -> bool:
    return isinstance(entry, dict) and all(entry.get(key) == value for key, value in known.items())
