"""What is said of a value of another type than its key has, and how it is written."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from kiosk.content.language.written_times import dates_meant
from kiosk.content.messages.message import Message, message
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.positions import KeyPath

WANTED = {
    "string_type": "a text in quotes",
    "tuple_type": "a list in square brackets",
    "dict_type": "a table",
    "mapping_type": "a table",
    "model_type": "a table",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "float_type": "a number",
    "date_type": "a date such as 2026-01-02, without quotes",
    "timezone_aware": "a day and a time with its offset, as 2026-01-02T09:00:00Z",
    "datetime_type": "a day and a time with its offset, as 2026-01-02T09:00:00Z",
}
UNQUOTED = frozenset({"bool_type", "int_type", "float_type"})
WORDS = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}


def wrong_type(place: KeyPath, kind: str, found: object, wanted_type: Any = None) -> Message:
    """What is said of a value of another type than this kind of error wants; `wanted_type` is the key's."""
    key = next((step for step in reversed(place) if isinstance(step, str)), "")
    if kind == "tuple_type" and isinstance(found, Mapping) and key == place[-1]:
        return message("table-for-a-list", key=cut(key))
    if kind == "model_type" and isinstance(found, tuple):
        return message("list-for-a-table", key=cut(key))
    if kind == "float_type" and isinstance(found, int) and not isinstance(found, bool):
        return message("number-far-too-large", value=found)
    wanted = WANTED[kind]
    if kind in UNQUOTED and isinstance(found, str) and (bare := _bare(kind, found)):
        if bare == found:
            return message("value-in-quotes", value=found, wanted=wanted)
        return message("value-in-quotes-meant", value=found, wanted=wanted, mended=f"{cut(key)} = {bare}")
    is_any_list = get_args(wanted_type)[-1:] == (Ellipsis,)
    mended = _mended(kind, found) if is_any_list or kind != "tuple_type" else None
    if mended and key == place[-1]:
        return message("value-of-another-type-meant", value=found, wanted=wanted, mended=f"{key} = {mended}")
    if mended:
        return message("value-of-another-type-meant", value=found, wanted=wanted, mended=mended)
    return message("value-of-another-type", value=found, wanted=wanted)


def _bare(kind: str, text: str) -> str | None:
    """A number, true or false that stands in quotes, as it would stand without."""
    if kind == "bool_type":
        return WORDS.get(text.casefold())
    found = re.fullmatch(
        r"\s*(-?[0-9]+(?:[.,][0-9]+)?)\s*(?:s|sec|seconds|m|cm|\"|inch(?:es)?|°|%)?\s*", text
    )
    return found[1].replace(",", ".") if found else None


def _mended(kind: str, found: Any) -> str | None:
    """A value in the brackets or quotes that it lacks."""
    if kind == "tuple_type" and isinstance(found, str) and found:
        items = [item.strip() for item in re.split(r"[,;]", found) if item.strip()]
        return f"[{', '.join(map(shown, items))}]"
    if kind == "string_type" and isinstance(found, date):
        return shown(found.isoformat())
    if kind == "date_type" and isinstance(found, str):
        days = [found] if re.fullmatch(r"\d{4}-\d{2}-\d{2}", found) else dates_meant(found)
        return days[0] if len(days) == 1 and len(days[0]) == len("2026-01-02") else None
    return None
