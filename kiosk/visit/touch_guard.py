"""Lets no touch through that was meant for the page before: a second tap, a palm, another hand."""

from kiosk.visit.visit import Touch

# Seconds after a page stands; second taps come within 60 to 250 ms of the first, and desktops take two within
# 400 to 500 ms for one double click.
GUARD = 0.35
DRAWING = 2.0  # seconds that a page is waited for; then it takes touches all the same


class TouchGuard:
    """Told when a page is asked for and when it stands, says which touches are too early for it.

    Times are seconds of a clock that only runs forward.
    """

    def __init__(self) -> None:
        self._until = 0.0
        self._is_first = False

    def asked(self, now: float, *, is_first: bool) -> None:
        """A page is being drawn, the first of a visit or another."""
        self._until, self._is_first = now + DRAWING, is_first

    def stood(self, now: float) -> None:
        """The page stands on the glass."""
        self._until = min(self._until, now + GUARD)

    def holds_back(self, touch: Touch, now: float) -> bool:
        """Whether a touch is too early. A way out never is, but on the first page: the invitation lies where
        its bar is.
        """
        is_out = touch.action == "leave" and not self._is_first
        return now < self._until and not is_out
