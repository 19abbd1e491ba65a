"""What is said of a key that nothing knows: what it is otherwise called, or in which table it belongs."""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.content.messages.message import Message, closest, message
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.positions import KeyPath, place_said
from kiosk.content.toml.validation_paths import keys, model_at


def renamed(
    unknown: Iterable[tuple[KeyPath, Any]], model: Any, document: Mapping[str, Any]
) -> dict[KeyPath, KeyPath]:
    """Where each key that nothing knows was probably meant to stand, where that can be told; with it comes
    the type of the table that it stands in.
    """
    found = ((place, _meant(place, around, model, document)) for place, around in unknown)
    return {place: meant for place, meant in found if meant is not None}


def unknown_key(place: KeyPath, value: Any, around: Any, meant: KeyPath | None) -> Message:
    """What is said of a key that nothing knows, at its place in the document."""
    key = str(place[-1])
    if meant is None:
        known = keys(around)
        return (
            message("key-unknown", key=key, known=", ".join(known)) if known else message("key-odd", key=key)
        )
    if min(len(meant), len(place)) > 1 and meant[0] != place[0]:
        return message("key-belongs-beside", key=key, table=str(meant[0]), here=place_said(place[:-1]))
    if len(meant) > len(place):
        written = f"{meant[-2]}.{meant[-1]} = {_written(value)}"
        return message("key-belongs-inside", key=key, table=str(meant[-2]), mended=written)
    if len(meant) < len(place):
        return message("key-belongs-above", key=key, table=place_said(place[:-1]))
    return message("key-unknown", key=key, known=", ".join(keys(around)), meant=str(meant[-1]))


def _meant(place: KeyPath, around: Any, model: Any, document: Mapping[str, Any]) -> KeyPath | None:
    key = str(place[-1])
    for field in keys(around):
        if key in keys(model_at(around, field)):
            return (*place[:-1], field, key)
    if len(place) > 1 and key in keys(model) and key not in document:
        return (key,)
    for field in keys(model) if len(place) > 1 else ():
        if key in keys(model_at(model_at(model, field), "0")):
            return (field, key)
    close = closest(key, keys(around))
    return (*place[:-1], close) if close else None


def _written(value: Any) -> str:
    """A value as TOML writes it, as far as it has room in a sentence."""
    if isinstance(value, tuple):
        return f"[{cut(', '.join(map(_written, value)))}]"
    return "…" if isinstance(value, Mapping) else shown(value)
