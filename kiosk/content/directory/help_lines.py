"""Which help lines a page may show on a day: the directory's, as a venue confirmed and corrected them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.directory.contact import Contact, ContactKind, newest_check
from kiosk.content.directory.phone_numbers import Number

MOST_LINES = 3
# The kinds a help page lists, first what helps the person most.
LISTED: tuple[ContactKind, ...] = ("support", "labour", "children", "tip", "police")
# How long a venue's own confirmation is good enough.
CONFIRMED_FOR = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Somebody at the venue has called, or asked, and the entry is right."""

    on: date
    by: str


def is_to_come(day: date, on: date) -> bool:
    """Whether a day on which somebody looked, or asked, is still to come on a local day: then nobody has.

    A day before the newest check is that of a clock that is not set, and does not tell.
    """
    return day > on >= newest_check()


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact, and whether the venue confirmed it.

    `listed` is the directory's own record, where the venue says anew when somebody looked.
    """

    contact: Contact
    confirmed: Confirmation | None = None
    listed: Contact | None = None

    def verify_by(self, on: date) -> date:
        """The last day on which it may be shown, as known on a local day: by the check or by the
        confirmation, whichever is later.
        """
        last, asked = self._checked(on).verify_by, self._asked(on)
        return max(last, asked + CONFIRMED_FOR) if asked else last

    def ages_from(self, on: date) -> date:
        """The day from which somebody should look again: half of the time that it is good for has passed."""
        checked, asked = self._checked(on), self._asked(on)
        if asked and asked + CONFIRMED_FOR > checked.verify_by:
            return asked + CONFIRMED_FOR / 2
        return checked.ages_from

    def hidden_because(self, on: date) -> str | None:
        """Why no page may show it as a line on a local day; None if one may."""
        one = self.contact
        if one.kind not in LISTED:
            return "it is an emergency number"
        if not one.display:
            return "it is marked as not for display"
        if not one.voices:
            return "it has no number to call"
        if one.confidence == "low" or (one.confidence == "medium" and not self._asked(on)):
            return f"its confidence is {one.confidence}" + (
                ", and the venue has not confirmed it" if one.confidence == "medium" else ""
            )
        if is_to_come(checked := self._checked(on).checked, on):
            return f"it is said to have been checked on {checked}, which is still to come"
        if on > (last := self.verify_by(on)):
            return f"it was to be verified by {last}"
        return None

    def _checked(self, on: date) -> Contact:
        """The record whose dates count: the directory's, where the venue's own check is to come."""
        return self.listed if self.listed and is_to_come(self.contact.checked, on) else self.contact

    def _asked(self, on: date) -> date | None:
        """The day on which the venue asked, if it has come."""
        return self.confirmed.on if self.confirmed and self.confirmed.on <= on else None


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

        Nationwide before regional; then by kind, in the order of `LISTED`; then the directory's order.
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
