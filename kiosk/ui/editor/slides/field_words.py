"""What the fields of a slide are called, and what their choices are, in the operator's words."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from babel.dates import format_date
from PySide6.QtCore import QObject

from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import observances
from kiosk.content.directory.signs import signs
from kiosk.content.language import locales
from kiosk.editing.slides.slide_fields import CHOICES, FieldOfSlide
from kiosk.editing.slides.slide_summary import SlideSummary
from kiosk.editing.words.campaign_words import Cell, WordState

HOUR = 3600  # seconds
# What a switch is where nothing is written.
ON_UNLESS_SAID = frozenset({"enabled"})


class FieldWords(QObject):
    """Names of keys and values for people."""

    def label(self, key: str) -> str:
        """What a key is called."""
        return {
            "headline": self.tr("Headline"),
            "text": self.tr("Text"),
            "theme": self.tr("What this year is about"),
            "signs": self.tr("Signs"),
            "questions": self.tr("Questions"),
            "fact": self.tr("Figure"),
            "day": self.tr("Day of the year"),
            "show": self.tr("Which of the two"),
            "image": self.tr("Picture"),
            "focus": self.tr("What stays in view where it is cut"),
            "fit": self.tr("How the picture fills its place"),
            "alt": self.tr("What the picture shows (read aloud)"),
            "tone": self.tr("Colour behind the words"),
            "seconds": self.tr("Each turn, in seconds"),
            "first-day": self.tr("First day"),
            "last-day": self.tr("Last day"),
            "countdown": self.tr("Count the days up to it"),
            "sound": self.tr("With sound"),
            "mirror": self.tr("May be flipped for languages read from the right"),
            "quiet": self.tr("Also on quiet displays, near toilets"),
            "enabled": self.tr("Shown on the displays"),
        }.get(key, key)

    def hint(self, key: str) -> str:
        """What a key does, where its name does not say it all; else ""."""
        return {
            "alt": self.tr("A sentence for whoever cannot see it: what is in the picture, and what happens."),
            "focus": self.tr("Put the ring on what must be seen. Beside it stands what each shape shows."),
            "fit": self.tr("Filled, what does not fit the shape of a screen is cut off."),
            "tone": self.tr("It also stands around a picture that is shown whole."),
            "seconds": self.tr("How long it stands in each language: 5 to 600."),
            "first-day": self.tr("Shown from this day on. Empty: at once."),
            "last-day": self.tr("Shown up to this day, and on it. Empty: without an end."),
            "mirror": self.tr("Leave it off where there is writing in the picture."),
            "enabled": self.tr("Off, it stays in this list, and no display shows it."),
        }.get(key, "")

    def length(self, count: int, seconds: float) -> str:
        """How many slides a playlist has, and how long one turn of each takes together."""
        slides = self.tr("1 slide") if count == 1 else self.tr("{0} slides").format(count)
        if round(seconds) < 60:
            return self.tr("{0}, {1} s").format(slides, round(seconds))
        if round(seconds) >= HOUR:
            hours, rest = divmod(round(seconds / 60), 60)
            return self.tr("{0}, {1} h {2} min").format(slides, hours, rest)
        return self.tr("{0}, {1} min {2} s").format(slides, *divmod(round(seconds), 60))

    def standing(self, cell: Cell) -> str:
        """How far words are in a language."""
        if cell.is_too_long:
            return self.tr("Too long")
        return {
            WordState.source: self.tr("Source"),
            WordState.ready: self.tr("Ready"),
            WordState.draft: self.tr("Draft"),
            WordState.changed: self.tr("Source changed"),
            WordState.missing: self.tr("Missing"),
        }[cell.state]

    def kind(self, kind: str) -> str:
        """What a slide of a kind is."""
        return {
            "image": self.tr("Picture"),
            "video": self.tr("Film"),
            "signs": self.tr("Warning signs"),
            "help": self.tr("Help lines"),
            "steps": self.tr("What to do"),
            "self-check": self.tr("Questions"),
            "fact": self.tr("Figure"),
            "donate": self.tr("Code for giving"),
            "learn": self.tr("Code to learn more"),
            "day": self.tr("Day of the year"),
            "message": self.tr("Words"),
            "wall": self.tr("Wall of hearts"),
        }.get(kind, kind)

    def note(self, one: SlideSummary, *, is_faulty: bool = False) -> str:
        """A line about a slide in a list: what it is, how long each turn stands, whether it is on, and
        whether no display takes it as it is.
        """
        found = self.tr("{0}, {1} s").format(self.kind(one.kind), f"{one.seconds:g}")
        found = found if one.is_on else self.tr("{0}, off").format(found)
        return self.tr("{0}, needs mending").format(found) if is_faulty else found

    def choices(self, key: str) -> list[dict[str, str]]:
        """The values that a key may have, each with what it is called."""
        named = {
            "fill": self.tr("Fill, edges cut"),
            "whole": self.tr("Whole picture"),
            "night": self.tr("Night blue"),
            "heart": self.tr("Bright blue"),
            "paper": self.tr("Warm white"),
            "both": self.tr("What to do and what not"),
            "do": self.tr("What to do"),
            "do-not": self.tr("What not to do"),
        }
        if key in CHOICES:
            return [{"value": one, "name": named[one]} for one in CHOICES[key]]
        return [{"value": value, "name": name} for value, name in self._known(key)]

    def _known(self, key: str) -> Iterable[tuple[str, str]]:
        english = locales.babel("en")
        if key == "signs":
            return [(one.id, one.headline) for one in signs().values() if one.public]
        if key == "fact":
            return [(one.id, f"{one.shown(english)}: {one.text}") for one in figures().values()]
        if key == "day":
            return [(one.id, one.name) for one in observances().values()]
        return []

    def shown(self, one: FieldOfSlide) -> Any:
        """A value as its field shows it."""
        if one.form == "words":
            return ""
        if one.form == "switch":
            return bool(one.value) if one.value is not None else one.key in ON_UNLESS_SAID
        if one.form == "seconds":
            return f"{one.value:g}" if isinstance(one.value, (int, float)) else str(one.value or "")
        if one.form == "day":
            return _day(one.value)
        if one.value is None:
            return list(one.usual) if isinstance(one.usual, tuple) else one.usual or ""
        return list(one.value) if isinstance(one.value, (list, tuple)) else one.value

    def switched(self, key: str, is_on: bool) -> bool | None:
        """What is written for a switch; None where nothing need be."""
        return None if is_on == (key in ON_UNLESS_SAID) else is_on


def _day(value: Any) -> str:
    try:
        found = value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError:
        return str(value or "")
    return format_date(found, "d MMMM y", locale="en")
