"""Which help lines a page may show on a day: the directory's, as a venue confirmed and corrected them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.directory.contact import Contact, ContactKind
from kiosk.content.directory.phone_numbers import Number

MOST_LINES = 3
# The kinds a help page lists, first what helps the person most.
LISTED: tuple[ContactKind, ...] = ("support", "labour", "children", "police")
# How long a venue's own confirmation is good enough.
CONFIRMED_FOR = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Somebody at the venue has called, or asked, and the entry is right."""

    on: date
    by: str


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact, and whether the venue confirmed it."""

    contact: Contact
    confirmed: Confirmation | None = None

    @property
    def verify_by(self) -> date:
        """The last day on which it may be shown: by the check or by the confirmation, whichever is later."""
        last = self.contact.verify_by
        return max(last, self.confirmed.on + CONFIRMED_FOR) if self.confirmed else last

    @property
    def ages_from(self) -> date:
        """The day from which somebody should look again: half of the time that it is good for has passed."""
        if self.confirmed and self.verify_by > self.contact.verify_by:
            return self.confirmed.on + CONFIRMED_FOR / 2
        return self.contact.ages_from

    def hidden_because(self, on: date) -> str | None:
        """Why no page may show it as a line on a local day; None if one may."""
        one = self.contact
        if one.kind not in LISTED:
            return "it is an emergency number"
        if not one.display:
            return "it is marked as not for display"
        if not one.voices:
            return "it has no number to call"
        if one.confidence == "low" or (one.confidence == "medium" and not self._was_confirmed(on)):
            return f"its confidence is {one.confidence}" + (
                ", and the venue has not confirmed it" if one.confidence == "medium" else ""
            )
        if on > self.verify_by:
            return f"it was to be verified by {self.verify_by}"
        return None

    def _was_confirmed(self, on: date) -> bool:
        return self.confirmed is not None and self.confirmed.on <= on


@dataclass(frozen=True, slots=True)
class ShownHelp:
    """What a help page shows: at most three lines, and the number for danger, which does not lapse."""

    lines: tuple[Contact, ...]
    emergency: Number | None


@dataclass(frozen=True, slots=True)
class HelpLines:
    """Everyone to turn to in one country, as one venue knows them, in the directory's order."""

    entries: tuple[KnownContact, ...]

    @property
    def emergency(self) -> KnownContact | None:
        """The number for danger; None in a country that nothing is known of."""
        return next((entry for entry in self.entries if entry.contact.primary), None)

    def shown(self, on: date) -> Iterator[KnownContact]:
        """The entries that may stand on a help page, in the order that helps most, more than it has room for.

        Nationwide before regional; support before labour, children and police; then the directory's order.
        """
        return iter(sorted((one for one in self.entries if one.hidden_because(on) is None), key=_rank))

    def on(self, day: date) -> ShownHelp:
        """What a help page shows on a local day."""
        lines = tuple(entry.contact for entry in self.shown(day))[:MOST_LINES]
        return ShownHelp(lines, self.emergency.contact.number if self.emergency else None)


def _rank(entry: KnownContact) -> tuple[bool, int]:
    return entry.contact.area is not None, LISTED.index(entry.contact.kind)


def common_claims(lines: Iterable[Contact]) -> frozenset[str]:
    """What every one of these lines promises; nothing where there is no line."""
    promised = [one.claims for one in lines]
    return frozenset.intersection(*promised) if promised else frozenset()
