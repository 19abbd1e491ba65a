"""When a playlist holds: dates, days, hours and a recurrence rule, which must all match; a slide's days."""

from datetime import date, datetime
from functools import cached_property
from typing import Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, model_validator

from kiosk.content.campaign import recurrence, spans
from kiosk.content.campaign.recurrence import Recurrence
from kiosk.content.campaign.spans import Dated, Hours, Weekdays, Yearly
from kiosk.content.messages.message import refusal
from kiosk.content.toml.model import Frozen

# The first and the last year of a rule's first day: those the timeline answers for.
FIRST_YEAR, LAST_YEAR = 1970, 2199


def _not_empty(items: tuple[str, ...]) -> tuple[str, ...]:
    # pydantic's own min_length counts only valid items: it would find a second fault where one item is wrong.
    if not items:
        raise refusal("list-empty")
    return items


def _dates(text: str) -> str:
    spans.read_dates(text)
    return text


def _days(text: str) -> str:
    spans.read_days(text)
    return text


def _hours(text: str) -> str:
    spans.read_hours(text)
    return text


def _rule(text: str) -> str:
    recurrence.read_rule(text)
    return text


def _one_day(text: str) -> str:
    found = spans.read_dates(text)
    if not isinstance(found, Dated) or found.first != found.last:
        raise refusal("rule-first-day-unclear", text=text)
    if not FIRST_YEAR <= found.first.year <= LAST_YEAR:
        raise refusal("rule-first-day-too-far", text=text, first=FIRST_YEAR, last=LAST_YEAR)
    return text


def _as_text(found: Any) -> Any:
    """A day that was written without quotes, as if it had them."""
    return found.isoformat() if isinstance(found, date) and not isinstance(found, datetime) else found


def _as_day(found: Any) -> Any:
    """A day, written with quotes or without."""
    text = _as_text(found)
    return date.fromisoformat(_one_day(text)) if isinstance(text, str) else found


def not_before_first_day(last: date | None, info: ValidationInfo) -> date | None:
    """A slide's last day is not before its first."""
    first = info.data.get("first_day")
    if last and first and last < first:
        raise refusal("last-day-before-first", last=last, first=first)
    return last


Day = Annotated[date, BeforeValidator(_as_day)]
DayText = Annotated[str, BeforeValidator(_as_text)]
Item = TypeVar("Item", bound=str)
OneOrMore = Annotated[tuple[Item, ...], AfterValidator(_not_empty), Field(json_schema_extra={"minItems": 1})]


class When(Frozen):
    """The windows of a playlist, as read from `when`; the spans it was read into are its properties."""

    dates: OneOrMore[Annotated[DayText, AfterValidator(_dates)]] = ()
    """Days of every year, "07-30", or of one, "2026-07-30", or ranges, "07-28..08-02"."""
    days: OneOrMore[Annotated[str, AfterValidator(_days)]] = ()
    """Days of the week, "sat", or ranges, "mon-fri"."""
    hours: OneOrMore[Annotated[str, AfterValidator(_hours)]] = ()
    """Spans of the wall clock, "06:00-09:30", the end excluded; "22:00-02:00" ends the next day."""
    rrule: Annotated[str, AfterValidator(_rule)] | None = None
    """One recurrence rule of RFC 5545 in whole days, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"."""
    dtstart: Annotated[DayText, AfterValidator(_one_day)] | None = None
    """The first day of the rule, "2026-01-02"."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise refusal("when-empty")
        if self.rrule and not self.dtstart:
            raise refusal("rule-without-first-day")
        if self.dtstart and not self.rrule:
            raise refusal("first-day-without-rule")
        if self.recurrence and not self.recurrence.ever():
            raise refusal("rule-never-comes", start=self.dtstart, rule=self.rrule)
        return self

    @cached_property
    def date_spans(self) -> tuple[Yearly | Dated, ...]:
        """The spans of `dates`; none means any date."""
        return tuple(map(spans.read_dates, self.dates))

    @cached_property
    def day_spans(self) -> tuple[Weekdays, ...]:
        """The spans of `days`; none means any day of the week."""
        return tuple(map(spans.read_days, self.days))

    @cached_property
    def hour_spans(self) -> tuple[Hours, ...]:
        """The spans of `hours`, the whole day where none are given."""
        return tuple(map(spans.read_hours, self.hours)) or (spans.WHOLE_DAY,)

    @cached_property
    def reach(self) -> int:
        """How long after 00:00 of the day of its start a window can still hold, in minutes of the clock."""
        return max(span.end for span in self.hour_spans)

    @cached_property
    def recurrence(self) -> Recurrence | None:
        """The days of `rrule` from `dtstart` on; none means any day."""
        if self.rrule is None or self.dtstart is None:
            return None
        return recurrence.recurrence(recurrence.read_rule(self.rrule), date.fromisoformat(self.dtstart))

    def starts_on(self, day: date) -> bool:
        """Whether a window starts on the day, as `dates`, `days` and `rrule` say; `hours` says when on it."""
        return (
            (not self.dates or any(span.covers(day) for span in self.date_spans))
            and (not self.days or any(span.covers(day) for span in self.day_spans))
            and (self.recurrence is None or self.recurrence.covers(day))
        )
