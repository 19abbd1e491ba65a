"""What is known of one contact on a day: how far its time has gone, what may be said of it, who sees it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kiosk.content.directory.contact import Contact, ContactKind, newest_check

# The kinds a help page lists, first what helps the person most.
LISTED: tuple[ContactKind, ...] = ("support", "labour", "children", "tip", "police")
# How long a venue's own confirmation is good enough.
CONFIRMED_FOR = timedelta(days=180)
WARNED_BEFORE = timedelta(days=90)
# How long a contact is shown still, from the day on that a change was announced for.
SHOWN_AFTER_CHANGE = timedelta(days=30)
ONE_DAY = timedelta(days=1)

State = Literal["sure", "ages", "due", "lapsed"]
"""In which order the days go: all of it is sure; that will end within 90 days; it is shown without what it
promises; it is shown no more.
"""


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

    def state(self, on: date) -> State:
        """How far its time has gone on a local day."""
        if on > self.shown_until(on):
            return "lapsed"
        last = self.sure_until(on)
        return "due" if on > last else "ages" if on >= _moved(last, -WARNED_BEFORE) else "sure"

    def sure_until(self, on: date) -> date:
        """The last day on which all of it may be said, as known on a local day: that by which it is to be
        verified, or the one before an announced change.
        """
        change = self.change(on)
        return _moved(change, -ONE_DAY) if change else self._verify_by(on)

    def shown_until(self, on: date) -> date:
        """The last day on which it may be shown, as known on a local day: twelve months (29 February to 28
        February) after all of it was sure, and no longer than 30 days from the day of a change on.
        """
        last, ends = _year_after(self.sure_until(on)), self._checked(on).ends
        return min(last, _moved(ends, SHOWN_AFTER_CHANGE - ONE_DAY)) if ends else last

    def change(self, on: date) -> date | None:
        """The day that a change was announced for, where it comes before anybody would have to look again."""
        ends = self._checked(on).ends
        return ends if ends and ends <= self._verify_by(on) else None

    def said(self, on: date) -> Contact:
        """The contact as a page may tell of it on a local day: one that is due promises nothing."""
        return self.contact.without_claims() if self.state(on) in ("due", "lapsed") else self.contact

    def hidden_because(self, on: date) -> str | None:
        """Why no page may show it as a line on a local day; None if one may."""
        if self.contact.kind not in LISTED:
            return self._over(on) or "it is an emergency number"
        return self._unfit(on) or self._over(on)

    def is_written(self, on: date) -> bool:
        """Whether a booth may show it on a local day though it has no number to call: by where to write."""
        one = self.contact
        is_fit = one.kind in LISTED and self._doubted(on) is None and self._over(on) is None
        return is_fit and not one.voices and bool(one.address)

    def is_lapsed_only(self, on: date) -> bool:
        """Whether it is a line that would be shown on a local day, had its time not passed."""
        fit = self.contact.kind in LISTED and self._unfit(on) is None
        return fit and self._over(on) is not None

    def _unfit(self, on: date) -> str | None:
        """Why it may not be shown, whatever its time."""
        if self.contact.display and not self.contact.voices:
            return "it has no number to call"
        return self._doubted(on)

    def _doubted(self, on: date) -> str | None:
        """Why it may not be shown, by what is known of it, whatever its time and how it is reached."""
        one = self.contact
        if not one.display:
            return "it is marked as not for display"
        if one.confidence == "low" or (one.confidence == "medium" and not self._asked(on)):
            return f"its confidence is {one.confidence}" + (
                ", and the venue has not confirmed it" if one.confidence == "medium" else ""
            )
        if is_to_come(checked := self._checked(on).checked, on):
            return f"it is said to have been checked on {checked}, which is still to come"
        return None

    def _over(self, on: date) -> str | None:
        """Why it may not be shown any more."""
        if on <= self.shown_until(on):
            return None
        ends = self._checked(on).ends
        if ends and on >= _moved(ends, SHOWN_AFTER_CHANGE):
            return f"it was to change on {ends}, and 30 days have passed"
        return f"it was to be verified by {self.sure_until(on)}, and twelve months have passed"

    def _verify_by(self, on: date) -> date:
        """The later of check and confirmation; an emergency number is good without end."""
        last, asked = self._checked(on).verify_by, self._asked(on)
        if self.contact.kind == "emergency":
            return date.max
        return max(last, asked + CONFIRMED_FOR) if asked else last

    def _checked(self, on: date) -> Contact:
        """The record whose dates count: the directory's, where the venue's own check is to come."""
        return self.listed if self.listed and is_to_come(self.contact.checked, on) else self.contact

    def _asked(self, on: date) -> date | None:
        """The day on which the venue asked, if it has come."""
        return self.confirmed.on if self.confirmed and self.confirmed.on <= on else None


def _moved(day: date, by: timedelta) -> date:
    """A day so much later or earlier, as far as there are dates."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min


def _year_after(day: date) -> date:
    if day.year == date.max.year:
        return date.max
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)
