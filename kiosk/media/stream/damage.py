"""Adds up what of a stream is lost or decoded wrong, and says when it is for the first time."""

NEXT = 0.001  # seconds, in which no other frame comes


class Damage:
    """The damaged parts of a stream, in seconds of the file's own time.

    One lasts until the next frame that needs none before it. Each counts once, however often the file is gone
    through.

    Attributes:
        first: when it is damaged for the first time; None where it is whole.
        seconds: for how long in all.
    """

    def __init__(self) -> None:
        self.first: float | None = None
        self.seconds = 0.0
        self._open: set[float] = set()  # what was lost and may last: frames come later than their packets
        self._passed: float | None = None

    def begins(self, at: float) -> None:
        """From an instant on there should be frames; without this, from the first one on."""
        self._passed = at - NEXT if self._passed is None else self._passed

    def lost(self, at: float, late: float = 0.0) -> None:
        """What stands from an instant on is not there, or wrong; that may be told so many seconds late."""
        if self._passed is not None and at > self._passed:
            begin = max(at - late, self._passed)
            self._open.add(begin)
            self.first = begin if self.first is None else self.first

    def passed(self, at: float, *, is_anew: bool) -> None:
        """A frame was decoded that stands from an instant on; whether it needs none before it."""
        if is_anew:
            self.ended(at)
        self._passed = at if self._passed is None else max(self._passed, at)

    def ended(self, at: float) -> None:
        """What was lost before an instant is over then at the latest."""
        over = {one for one in self._open if one <= at}
        if over:
            self.seconds += at - min(over)
            self._open -= over
