"""The fields of a display and its help lines as QML takes them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from babel.dates import format_date

from kiosk.editing.displays.display_choices import (
    clock_choices,
    country_choices,
    language_choices,
    own_name,
)
from kiosk.editing.displays.display_fields import OFF_ON, Choice
from kiosk.editing.displays.display_form import DisplayField, written_as
from kiosk.editing.displays.known_help import LineOfHelp
from kiosk.editing.edits import Document

Row = dict[str, Any]
# Of a line of help that is gone, until its row is.
NO_LINE: Row = {
    **dict.fromkeys(("id", "name", "number", "about", "checked", "due", "confirmed", "by", "hidden"), ""),
    **dict.fromkeys(("isLate", "isToday", "isCalled"), False),
    "sources": [],
}


def key_of(place: Sequence[str | int]) -> str:
    """A field's name between Python and QML."""
    return ".".join(map(str, place))


def field_row(
    field: DisplayField, document: Document, campaigns: Sequence[Choice], fault: str, now: datetime
) -> Row:
    """One field: its words, its value as it is shown, and what can be chosen."""
    about = field.about
    choices = choices_of(field, document, campaigns, now)
    values = [one.value for one in choices]
    chosen = values.index(field.value) if field.value in values else _usual(field, choices)
    return {
        "key": key_of(about.place),
        "group": about.group,
        "label": about.label,
        "kind": about.kind,
        "note": about.note,
        "unit": about.unit,
        "usual": about.usual,
        "text": written_as(about, field.value) if not isinstance(field.value, (list, tuple, bool)) else "",
        "pixels": written_as(about, field.value) if about.kind == "pixels" else "",
        "choices": [one.label for one in choices],
        "abouts": [one.about for one in choices],
        "chosen": chosen,
        "isOn": field.value is True,
        "fault": fault or field.fault,
    }


def choices_of(
    field: DisplayField, document: Document, campaigns: Sequence[Choice], now: datetime
) -> tuple[Choice, ...]:
    """What a field may be; none for one that is written."""
    zone = document.get("timezone")
    found: Mapping[str, Callable[[], Sequence[Choice]]] = {
        "choice": lambda: field.about.choices,
        "switch": lambda: OFF_ON,
        "country": country_choices,
        "campaign": lambda: campaigns,
        "zone": lambda: clock_choices(document.get("country"), zone if isinstance(zone, str) else None, now),
    }
    return tuple(found.get(field.about.kind, tuple)())


def language_rows(document: Document) -> list[Row]:
    """The languages of a display in their order."""
    spoken = document.get("locales")
    tags = [one for one in spoken if isinstance(one, str)] if isinstance(spoken, list) else []
    return [{"code": tag, "name": own_name(tag)} for tag in tags]


def more_languages(document: Document) -> list[Row]:
    """The languages that it does not speak yet."""
    spoken = [one["code"] for one in language_rows(document)]
    return [{"code": one.value, "name": one.label, "about": one.about} for one in language_choices(spoken)]


def voice_words(heard: Row) -> str:
    """A voice that somebody listened to, in words."""
    tag, voice, by = (str(heard.get(key, "")) for key in ("locale", "voice", "heard-by"))
    return f"{own_name(tag)}: {voice}, heard by {by}"


def help_row(line: LineOfHelp, today: datetime) -> Row:
    """A help line: what is shown of it, who said so, and who asked."""
    said = line.confirmed
    return {
        "id": line.id,
        "name": line.name,
        "number": line.number,
        "about": line.about,
        "sources": [{"name": one.name, "url": one.url, "date": one.date or ""} for one in line.sources],
        "checked": _day(line.checked),
        "due": _day(line.due) if line.due else "",
        "isLate": line.state in ("due", "lapsed"),
        "confirmed": _day(said.on) if said else "",
        "by": said.by if said else "",
        "isToday": bool(said and said.on == today.date()),
        "hidden": line.hidden,
        "isCalled": line.is_called,
    }


def _usual(field: DisplayField, choices: Sequence[Choice]) -> int:
    """Which choice holds where the file says nothing; -1 where that is none of them."""
    labels = [one.label for one in choices]
    if field.about.kind == "switch":
        return int(field.value is True)
    return labels.index(field.about.usual) if field.value is None and field.about.usual in labels else -1


def _day(day: Any) -> str:
    return format_date(day, "d MMMM yyyy", locale="en")
