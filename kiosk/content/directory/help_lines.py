"""Which help lines a page may show on a day: the directory's, as a venue confirmed and corrected them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.content.directory.contact import Contact, ContactKind
from kiosk.content.directory.known_contact import LISTED, KnownContact
from kiosk.content.directory.phone_numbers import Number

MOST_LINES = 3

Support = Literal["shown", "lapsed", "unknown"]
"""What there is of lines of support: one is shown; there was one, and its time has passed; none is known that
may be shown.
"""


@dataclass(frozen=True, slots=True)
class ShownHelp:
    """What a help page shows: at most three lines, the number for danger, and what there is of support."""

    lines: tuple[Contact, ...]
    emergency: Number | None
    support: Support = "unknown"

    def first_of(self, kinds: Iterable[ContactKind]) -> tuple[ContactKind, Number] | None:
        """The number of the first of these kinds that the page shows, and which kind that is: of a line that
        is for everybody whom its kind is for.
        """
        numbers = {line.kind: line.number for line in reversed(self.lines) if line.only is None}
        if self.emergency:
            numbers["emergency"] = self.emergency
        return next(((kind, numbers[kind]) for kind in kinds if kind in numbers), None)


@dataclass(frozen=True, slots=True)
class HelpLines:
    """Everyone to turn to in one country, as one venue knows them, in the directory's order."""

    entries: tuple[KnownContact, ...]

    @property
    def emergency(self) -> KnownContact | None:
        """The number for danger, also one whose time has passed; None where there is none."""
        return next((entry for entry in self.entries if entry.contact.primary), None)

    def shown(self, on: date) -> Iterator[KnownContact]:
        """The entries that may stand on a help page, in the order that helps most, more than it has room for.

        Nationwide before regional; then by kind, in the order of `LISTED`; then for all before for some; then
        the directory's order.
        """
        return iter(sorted((one for one in self.entries if one.hidden_because(on) is None), key=_rank))

    def on_page(self, on: date) -> list[KnownContact]:
        """The lines that a help page has room for on a local day."""
        return list(self.shown(on))[:MOST_LINES]

    def at_booth(self, on: date) -> list[KnownContact]:
        """Those that a booth shows on a local day: every line to call, then those without a number."""
        written = [one for one in self.entries if one.is_written(on)]
        return [*self.shown(on), *sorted(written, key=_rank)]

    def on(self, day: date) -> ShownHelp:
        """What a help page shows on a local day."""
        shown = list(self.shown(day))
        danger = self.emergency
        return ShownHelp(
            tuple(entry.said(day) for entry in shown[:MOST_LINES]),
            danger.contact.number if danger and danger.state(day) != "lapsed" else None,
            self._support(shown, day),
        )

    def _support(self, shown: list[KnownContact], day: date) -> Support:
        if any(_is_support(entry) for entry in shown):
            return "shown"
        lapsed = any(_is_support(entry) and entry.is_lapsed_only(day) for entry in self.entries)
        return "lapsed" if lapsed else "unknown"


def _is_support(entry: KnownContact) -> bool:
    """Whether it helps everybody."""
    return entry.contact.kind == "support" and entry.contact.only is None


def _rank(entry: KnownContact) -> tuple[bool, int, bool]:
    return (
        entry.contact.area is not None,
        LISTED.index(entry.contact.kind),
        entry.contact.only is not None,
    )


def common_claims(lines: Iterable[Contact]) -> frozenset[str]:
    """What every one of these lines promises; nothing where there is no line."""
    promised = [one.claims for one in lines]
    return frozenset.intersection(*promised) if promised else frozenset()
