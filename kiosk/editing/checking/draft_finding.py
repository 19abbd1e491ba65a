"""Defines what a check of a draft found: values that cross to another process, with paths in the folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kiosk.content.messages.wording import Severity
from kiosk.content.page.page import Page
from kiosk.content.toml.positions import KeyPath, place_meant
from kiosk.editing.words.campaign_words import TooLong, WordPlace
from kiosk.proof.drawn_page import Place


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """One thing that an operator should know. `file` is a path in the folder, `place` the part of it that a
    fault is said of, as its writer counts; `displays` are the ids of those it is told of.

    `page` is where it is to be seen, with `boxes` on it. `reason` and `until` are those of who accepted it.
    """

    severity: Severity
    rule: str
    id: str
    message: str
    fix: str | None
    file: str | None
    line: int | None
    place: str = ""
    slide: str | None = None
    locale: str | None = None
    displays: tuple[str, ...] = ()
    args: Mapping[str, Any] = field(default_factory=dict, hash=False)
    meant: tuple[str, ...] = ()
    page: Page | None = field(default=None, compare=False)
    boxes: tuple[Place, ...] = field(default=(), compare=False)
    reason: str | None = None
    until: date | None = None

    @property
    def is_accepted(self) -> bool:
        """Whether it does not count, since somebody looked at it."""
        return self.reason is not None

    @property
    def key_path(self) -> KeyPath:
        """Its place as keys and indices from 0."""
        return place_meant(self.place)


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What was found in a draft, the worst first; which slides are shown in which languages; whether they
    were drawn for it, and which of their words do not fit.
    """

    findings: tuple[DraftFinding, ...]
    shown: Mapping[str, tuple[str, ...]]
    locales: tuple[str, ...]
    displays: tuple[str, ...]
    pages: int
    is_drawn: bool
    too_long: Mapping[WordPlace, tuple[TooLong, ...]] = field(default_factory=dict)
