"""Says whether a help line answers at an instant."""

from datetime import datetime

from kiosk.content.directory.contact import Hours
from kiosk.content.weekdays import DAYS


def is_open(hours: Hours, at: datetime) -> bool:
    """Whether a line answers at a local time; hours that end before they begin run over midnight."""
    if isinstance(hours, str):  # always
        return True
    today, before = at.weekday(), (at.weekday() - 1) % 7
    now = f"{at:%H:%M}"
    for days, spans in hours.items():
        for span in spans:
            start, end = span.split("-")
            over_night = end <= start
            if today in _days(days) and start <= now and (over_night or now < end):
                return True
            if over_night and before in _days(days) and now < end:
                return True
    return False


def _days(text: str) -> list[int]:
    first, _, last = text.partition("-")
    start, end = DAYS.index(first), DAYS.index(last or first)
    return [(start + step) % 7 for step in range((end - start) % 7 + 1)]
