"""Says things in the team's language, the display's first: sentences, times, days and numbers."""

from datetime import date, datetime
from math import ceil
from zoneinfo import ZoneInfo

from kiosk.content.display.display import Display
from kiosk.content.language import locales
from kiosk.content.language.numerals import Numeral, in_digits
from kiosk.content.language.texts import Words, translate
from kiosk.content.sentences.team_sentences import TOUCHED_AT


class TeamWords:
    """The words of one display."""

    def __init__(self, display: Display) -> None:
        self.locale = display.locales[0]
        self._country = display.country
        self._zone = ZoneInfo(display.timezone)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is read from right to left."""
        return locales.is_right_to_left(self.locale)

    @property
    def digits(self) -> str:
        """The digits from 0 to 9 in which the language writes numbers."""
        return in_digits("0123456789", locales.of_numbers(self.locale, self._country))

    def say(self, phrase: str, **values: str | int) -> Words:
        """One of the program's own sentences."""
        return translate(phrase, self.locale, self._country, **values)

    def time(self, at: datetime) -> Numeral:
        """A time of day on the display's clock, to the second."""
        return Numeral(f"{at.astimezone(self._zone):%H:%M:%S}")

    def time_near(self, at: datetime, now: datetime) -> str:
        """The same of an instant that may lie in another day, which is then said with it, to the minute."""
        return self.time(at) if self.today(at) == self.today(now) else self.moment(at)

    def day(self, day: date) -> str:
        """A day with its year, as the language writes it in little room."""
        from babel.dates import format_date  # noqa: PLC0415  a loop that nobody looks into needs none of it

        region = locales.of_numbers(self.locale, self._country)
        return in_digits(format_date(day, "medium", locale=region), region)

    def moment(self, at: datetime) -> str:
        """A day and a time of day on the display's clock, to the minute."""
        local = at.astimezone(self._zone)
        region = locales.of_numbers(self.locale, self._country)
        return f"{self.day(local.date())} {in_digits(f'{local:%H:%M}', region)}"

    def today(self, now: datetime) -> date:
        """The day on the display's clock."""
        return now.astimezone(self._zone).date()

    def spot(self, across: int, down: int) -> Words:
        """A place on the glass, in pixels."""
        return self.say(TOUCHED_AT, across=Numeral(across), down=Numeral(down))

    def seconds(self, left: float) -> Numeral:
        """Minutes and seconds that are left: 4:08."""
        whole = max(0, ceil(left))
        return Numeral(f"{whole // 60}:{whole % 60:02}")
