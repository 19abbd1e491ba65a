"""What is done with playlists on the page of the schedule: a step that can be undone, or told why not."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.campaign.spans import read_hours
from kiosk.editing.edits import Edit
from kiosk.editing.schedule import playlist_acts, when_acts
from kiosk.editing.schedule.dates_typed import dates_typed, repetition_typed
from kiosk.editing.schedule.hours_written import minutes_typed, resized, shifted, snapped, time_written
from kiosk.editing.schedule.playlist_rows import rows
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import weekday_said
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.table_text import CannotEdit
from kiosk.ui.editor.schedule.beginning_slide import beginning_slide
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

ONE_HOUR = 60
WHOLE_DAY = (0, 24 * 60)


@QmlElement
@QmlUncreatable("a window makes its own")
class ScheduleActs(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Changes of the playlist that is `chosen`, and of all. Each says whether it was done; `fault` says why
    the last one was not. `made`: a playlist has this id now; `begun`: a new one has no name of its own.
    """

    changed = Signal()
    made = Signal(str)
    begun = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session, self.chosen, self._fault = session, "", ""

    fault = Property(str, lambda self: self._fault, notify=changed, final=True)

    @Slot()
    def forget(self) -> None:
        """Tell no longer what was refused."""
        self._fault = ""
        self.changed.emit()

    @Slot(str, str, int, int, result=bool)
    def draw(self, words: str, day: str, start: int, end: int) -> bool:
        """A playlist more, on hours of a day; without a day, always. It has the slide that was looked at."""
        first, last = sorted((snapped(start), snapped(end)))
        drawn = (date.fromisoformat(day), first, max(last, first + 15)) if day else None
        name = playlist_acts.free_id(self._session.document, words)
        label = self.tr("New playlist “{0}”").format(words)
        slides, shown = beginning_slide(self._session)
        return self._begun(name, shown, self._do(label, playlist_acts.with_playlist, words, slides, drawn))

    @Slot(str, result=bool)
    def insert(self, words: str) -> bool:
        """An insert more, with the slide that was looked at."""
        name = playlist_acts.free_id(self._session.document, words)
        label = self.tr("New in between “{0}”").format(words)
        slides, shown = beginning_slide(self._session)
        return self._begun(name, shown, self._do(label, playlist_acts.with_insert, words, slides, 3))

    @Slot(str, int, result=bool)
    def order(self, name: str, index: int) -> bool:
        """A playlist elsewhere in its list."""
        return self._do(self._label("Move “{0}”", name), playlist_acts.moved_in_order, name, index)

    @Slot(int, result=bool)
    def orderBy(self, steps: int) -> bool:
        """The chosen one so many places further down its list, or up."""
        if self._session.campaign is None:
            return False
        found = rows(self._session.campaign)
        inserts, names = ([one.id for one in listed] for listed in (found.inserts, found.playlists))
        there = inserts if self.chosen in inserts else names
        place = there.index(self.chosen) + steps if self.chosen in there else -1
        return 0 <= place < len(there) and self.order(self.chosen, place)

    @Slot(bool, result=bool)
    def switch(self, on: bool) -> bool:
        """On or off."""
        label = self._label("Turn on “{0}”" if on else "Turn off “{0}”")
        is_done = self._do(label, playlist_acts.switched, self.chosen, on)
        if is_done:
            told = self.tr("{0} is on again.") if on else self.tr("{0} is off: no display shows it.")
            self._session.tell_done(told.format(playlist_name(self.chosen)))
        return is_done

    @Slot(str, result=bool)
    def rename(self, words: str) -> bool:
        """By another name."""
        name = playlist_acts.id_of(words)
        return self._made(
            name, self._do(self._label("Rename “{0}”"), playlist_acts.with_name, self.chosen, words)
        )

    @Slot(result=bool)
    def duplicate(self) -> bool:
        """Once more."""
        name = playlist_acts.free_id(self._session.document, self.chosen)
        return self._made(
            name, self._do(self._label("Duplicate “{0}”"), playlist_acts.with_copy, self.chosen)
        )

    @Slot(result=bool)
    def remove(self) -> bool:
        """No more; its slides stay."""
        label = self._label("Delete “{0}”")
        is_done = self._do(label, playlist_acts.without_playlist, self.chosen)
        if is_done:
            self._session.tell_done(self.tr("{0}: done. Its slides are still in the campaign.").format(label))
        return is_done

    @Slot(str, list, int, result=bool)
    def moveHours(self, name: str, hours: list[int], by: int) -> bool:
        """One of its hours, by its number, start and end, later by so many minutes, or earlier."""
        index, start, end = hours
        span = shifted(start, end, by)
        return span != (start, end) and self._hours(name, index, span)

    @Slot(str, list, int, str, int, result=bool)
    def moveDay(self, name: str, hours: list[int], by: int, begun: str, days: int) -> bool:
        """One of its hours so many minutes and days later, of those that begin on a day."""
        index, start, end = hours
        first = date.fromisoformat(begun)
        last = first + timedelta(days=days)
        span = shifted(start, end, by)
        moved = span if span != (start, end) else None
        label = worded("{0}: {1}", playlist_name(name), weekday_said(last))
        return self._do(label, when_acts.moved_to_day, name, (first, last), index, moved)

    @Slot(str, list, int, int, result=bool)
    def resizeHours(self, name: str, hours: list[int], first: int, last: int) -> bool:
        """The start and the end of one of its hours moved by so many minutes."""
        index, start, end = hours
        span = resized(start, end, first, last)
        return span != (start, end) and self._hours(name, index, span)

    @Slot(int, str, str, result=bool)
    def typeHours(self, index: int, start: str, end: str) -> bool:
        """One of its hours, as they are typed; none typed takes them away."""
        if not start.strip() and not end.strip():
            return self._do(self._label("Hours of “{0}”"), when_acts.without_hours, self.chosen, index)
        try:
            span = minutes_typed(start), minutes_typed(end)
        except Refused as error:
            return self._refused(str(error))
        return self._hours(self.chosen, index, span)

    @Slot(result=bool)
    def addHours(self) -> bool:
        """An hour more, after those that there are."""
        there = self._when().get("hours", [])
        last = read_hours(there[-1]).end if there else 8 * ONE_HOUR
        start = (last + ONE_HOUR) % WHOLE_DAY[1]
        return self._hours(self.chosen, len(there), (start, start + ONE_HOUR))

    @Slot(list, result=bool)
    def setDays(self, days: list[int]) -> bool:
        """The days of the week, 0 for Monday."""
        return self._do(self._label("Days of “{0}”"), when_acts.with_days, self.chosen, days)

    @Slot(str, result=bool)
    def typeDates(self, text: str) -> bool:
        """The dates, as they are typed."""
        try:
            found = dates_typed(text)
        except Refused as error:
            return self._refused(str(error))
        return self._do(self._label("Dates of “{0}”"), when_acts.with_dates, self.chosen, found)

    @Slot(str, result=bool)
    def typeEvery(self, text: str) -> bool:
        """After how many slides it comes."""
        if not text.strip().isdecimal():
            return self._refused(self.tr("“{0}” is no whole number. Write it as 3.").format(text.strip()))
        return self._do(
            self._label("How often “{0}”"), playlist_acts.with_key, self.chosen, "every", int(text)
        )

    @Slot(list, list, list, result=bool)
    def setWhere(self, displays: list[str], modes: list[str], countries: list[str]) -> bool:
        """On which displays it is there, by their names, what they are and where."""
        found = {"countries": countries, "displays": displays, "modes": modes}
        where = {key: value for key, value in found.items() if value} or None
        return self._do(self._label("Displays of “{0}”"), playlist_acts.with_key, self.chosen, "where", where)

    @Slot("QVariantMap", result=bool)
    def repeat(self, typed: Mapping[str, Any]) -> bool:
        """By which rule it comes back, as it is typed: unit, interval, days, nth, monthDay, count, until,
        first; nothing takes the rule away.
        """
        if not typed:
            return self._do(self._label("Repeat “{0}”"), when_acts.with_repetition, self.chosen, None, None)
        try:
            rule, first = repetition_typed(typed)
        except Refused as error:
            return self._refused(str(error))
        return self._do(self._label("Repeat “{0}”"), when_acts.with_repetition, self.chosen, rule, first)

    def _hours(self, name: str, index: int, span: tuple[int, int]) -> bool:
        times = (time_written(span[0]), time_written(span[1] % WHOLE_DAY[1]))
        label = worded("{0}: {1} – {2}", playlist_name(name), *times)
        return self._do(label, when_acts.with_hours, name, index, *span, field=f"hours {name} {index}")

    def _do(self, label: str, act: Callable[..., list[Edit]], *given: Any, field: str | None = None) -> bool:
        """Try it, so that what is refused is told here, and do it."""
        try:
            act(self._session.document, *given)
        except Refused as error:
            return self._refused(str(error))
        except (CannotEdit, KeyError):
            pass  # the session says what is to be said of it
        self.forget()
        return self._session.change(label, act, *given, field=field)

    def _refused(self, told: str) -> bool:
        self._fault = told
        self.changed.emit()
        return False

    def _made(self, name: str, is_done: bool) -> bool:
        if is_done:
            self.made.emit(name)
        return is_done

    def _begun(self, name: str, shown: str, is_done: bool) -> bool:
        """Say with which slide it begins, and where it gets more."""
        if is_done:
            told = self.tr("{0} begins with one slide, “{1}”. “Its slides” leads to where more are added.")
            self._session.tell_done(told.format(playlist_name(name), shown))
            self.begun.emit()
        return self._made(name, is_done)

    def _label(self, template: str, name: str = "") -> str:
        return worded(template, playlist_name(name or self.chosen))

    def _when(self) -> Mapping[str, Any]:
        table = playlist_acts.place_of(self._session.document, self.chosen)[2]
        found: Mapping[str, Any] = table.get("when", {})
        return found
