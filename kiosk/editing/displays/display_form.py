"""A display's file as a form: each key with its value, and what its reader says is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from kiosk.beginning import venue_answers
from kiosk.content.display import machine
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.language import known_names
from kiosk.content.messages.quoting import printable
from kiosk.content.toml.positions import KeyPath
from kiosk.content.toml.validation import validated
from kiosk.editing.displays.display_fields import FIELDS, FieldAbout
from kiosk.editing.edits import Document, Edit, Insert, Put, Reorder, Take, moved
from kiosk.editing.table_text import CannotEdit


class FieldRefused(CannotEdit):
    """What was meant for a field is none of its values; says what is, to be told beside it."""


@dataclass(frozen=True, slots=True)
class DisplayField:
    """One field of the form.

    Attributes:
        value: as the file has it; None where it says nothing.
        fault: why a display would refuse the file at this field; "" where it would not.
    """

    about: FieldAbout
    value: Any
    fault: str


def form_of(document: Document) -> tuple[DisplayField, ...]:
    """All fields, in the order of the form."""
    told = _told(document)
    return tuple(
        DisplayField(one, value_at(document, one.place), "\n".join(told.get(one.place, ()))) for one in FIELDS
    )


def faults_beside(document: Document) -> tuple[str, ...]:
    """What is wrong with the file at no field, as a key that there is not."""
    known = {one.place for one in FIELDS}
    return tuple(text for place, texts in _told(document).items() if place not in known for text in texts)


def value_at(document: Document, place: KeyPath) -> Any:
    """What the file says at a key; None where it says nothing."""
    at: Any = document
    for step in place:
        if not isinstance(at, Mapping) or step not in at:
            return None
        at = at[step]
    return at


def read_as(about: FieldAbout, text: str) -> Any:
    """The value that somebody wrote into a field of words or numbers; None for nothing.

    Raises:
        FieldRefused: it is none.
    """
    said = " ".join(text.split())
    if not said:
        return None
    readers: Mapping[str, Callable[[], Any]] = {
        "inches": lambda: _short(venue_answers.inches(said)),
        "metres": lambda: _short(venue_answers.metres(said)),
        "pixels": lambda: list(venue_answers.pixels(said)),
        "seconds": lambda: _short(_seconds(said)),
    }
    try:
        return readers.get(about.kind, lambda: said)()
    except WrongUse as error:
        raise FieldRefused(str(error)) from error


def written_as(about: FieldAbout, value: Any) -> str:
    """A value as it stands in a field of words or numbers; "" for none."""
    if about.kind == "pixels" and isinstance(value, Sequence) and len(value) == 2:
        return f"{value[0]} × {value[1]}"
    return "" if value is None else str(value)


def with_value(document: Document, place: KeyPath, value: Any) -> list[Edit]:
    """A field with a value; with None the file says nothing of it.

    Raises:
        FieldRefused: a display would refuse the file at this field.
    """
    is_there = value_at(document, place) is not None
    edits: list[Edit] = [Put(place, value)] if value is not None else [Take(place)] if is_there else []
    return _tried(document, place, edits)


def with_country(document: Document, code: str | None) -> list[Edit]:
    """A display in another country; a clock of the one where it was goes with it."""
    edits = with_value(document, ("country",), code)
    zone, there = document.get("timezone"), known_names.zones_of(code)
    if (
        there
        and zone not in there
        and (zone is None or zone in known_names.zones_of(document.get("country")))
    ):
        edits += with_value(document, ("timezone",), there[0])
    return edits


def with_language(document: Document, tag: str) -> list[Edit]:
    """A language more, behind all others."""
    place: KeyPath = ("locales",)
    spoken = document.get("locales")
    if spoken is None:
        return with_value(document, place, [*machine.defaults(document)["locales"], tag])
    return _tried(document, place, [Insert(place, len(spoken), tag)])


def without_language(document: Document, index: int) -> list[Edit]:
    """Without the language of that place in their order.

    Raises:
        FieldRefused: it is the only one.
    """
    if len(document["locales"]) == 1:
        raise FieldRefused("A display speaks one language at least: add another one first.")
    return [Take(("locales", index))]


def moved_language(document: Document, old: int, new: int) -> list[Edit]:
    """A language elsewhere in their order: `new` is its index afterwards."""
    return [Reorder(("locales",), moved(len(document["locales"]), old, new))]


def with_voice(document: Document, heard: Mapping[str, Any]) -> list[Edit]:
    """A voice more that somebody listened to, with its keys as the file has them."""
    place: KeyPath = ("heard",)
    return _tried(document, place, [Insert(place, len(document.get("heard", ())), dict(heard))])


def without_voice(document: Document, index: int) -> list[Edit]:  # noqa: ARG001  as every act is called
    """Without a voice."""
    return [Take(("heard", index))]


def _tried(document: Document, place: KeyPath, edits: list[Edit]) -> list[Edit]:
    """These changes, if a display takes the field as it is after them."""
    after = deepcopy(document)
    for edit in edits:
        edit.of_document(after)
    if faults := _told(after).get(place):
        raise FieldRefused("\n".join(faults))
    return edits


def _told(document: Document) -> dict[KeyPath, list[str]]:
    """What a display would say of its file, by the fields."""
    read = _as_read(document)
    found: dict[KeyPath, list[str]] = {}
    for place, told in validated(Display, {**machine.defaults(read), **read}, None)[1]:
        field = tuple(place[:2]) if place[:1] == ("screen",) else tuple(place[:1])
        found.setdefault(field, []).append(_sentence(printable(str(told))))
    return found


def _sentence(told: str) -> str:
    return f"{told[:1].upper()}{told[1:]}{'' if told.endswith(('.', '?', '!')) else '.'}"


def _as_read(value: Any) -> Any:
    """A document as the readers of files have it: its lists cannot be changed."""
    if isinstance(value, dict):
        return {key: _as_read(item) for key, item in value.items()}
    return tuple(map(_as_read, value)) if isinstance(value, list) else value


def _seconds(said: str) -> float:
    try:
        return float(said.removesuffix("s").strip().replace(",", "."))
    except ValueError:
        raise WrongUse("Write how many seconds, as 60.") from None


def _short(number: float) -> float:
    """55 and not 55.0, as a person writes it."""
    return int(number) if number.is_integer() else number
