"""Who stands in for a slide that cannot be drawn.

Nobody, as a rule: the slide before it stays. Where there is none yet, the next that can be drawn; where
nothing of a campaign can, the built-in one, until a slide of the campaign can be drawn again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import Bill, look_of

# How many entries ahead is "nothing of a campaign": some hours.
FURTHEST = 1000


@dataclass(frozen=True, slots=True)
class Part:
    """An entry to be drawn with its bill, and the entry in whose time it would stand."""

    entry: Showing
    drawn: Showing
    bill: Bill


class Casting:
    """Names, one after the other, who is to be tried for an instant; the next one only after a failure."""

    def __init__(self, bill: Bill, spare: Bill) -> None:
        self.bill = bill
        self._spare = spare
        self._failed: set[tuple[str, tuple[str, ...]]] = set()

    def parts_at(self, instant: datetime, *, is_empty: bool) -> Iterator[Part]:
        """Whom to try, in this order. `is_empty` says that nothing stands on the glass yet."""
        entry = self.bill.at(instant)
        drawn: Showing | None = entry
        while drawn is not None and (drawn is entry or is_empty):
            yield Part(entry, drawn, self.bill)
            self._failed.add(look_of(drawn))
            drawn = self._untried(instant)
        if drawn is None:
            spare = self._spare.at(instant)
            yield Part(spare, spare, self._spare)

    def succeeded(self, part: Part) -> None:
        """A part could be drawn."""
        if part.bill is self.bill:
            self._failed.clear()

    def _untried(self, instant: datetime) -> Showing | None:
        ahead = islice(self.bill.entries(instant), FURTHEST)
        return next((entry for entry in ahead if look_of(entry) not in self._failed), None)
