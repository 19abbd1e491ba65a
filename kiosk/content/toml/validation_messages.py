"""Turns what the validator found into messages for the person who wrote the file."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.messages.message import Message, Refusal, closest, message
from kiosk.content.messages.quoting import cut, plain_id
from kiosk.content.toml.key_faults import renamed, unknown_key
from kiosk.content.toml.positions import KeyPath
from kiosk.content.toml.type_faults import WANTED, wrong_type
from kiosk.content.toml.validation_paths import followed, model_at

Found = tuple[KeyPath, Message]
"""The place of a fault in a document, and what is told of it."""


def all_explained(
    error: ValidationError, model: type[BaseModel], document: Mapping[str, Any] | None = None
) -> Iterator[Found]:
    """The place in the document and the message of everything the validator found; where a key is only
    written otherwise, nothing is said of its being missing.
    """
    errors = error.errors(include_url=False)
    wrong = (one for one in errors if one["type"] == "extra_forbidden")
    known = renamed((followed(one["loc"], model) for one in wrong), model, document or {})
    for one in errors:
        if one["type"] == "missing" and followed(one["loc"], model)[0] in known.values():
            continue
        # It counts a list without its faulty items: what is left may be too short, and nobody wrote that.
        if one["type"] != "too_short" or len(one["input"]) < one["ctx"]["min_length"]:
            yield explained(one, model, known)


def explained(error: ErrorDetails, model: type[BaseModel], known: Mapping[KeyPath, KeyPath]) -> Found:
    """The place in the document and the message of one error of the validator."""
    place, around = followed(error["loc"], model)
    kind, context, found = error["type"], error.get("ctx", {}), error["input"]
    if kind in WANTED:
        return place, wrong_type(place, kind, found, model_at(around, str(place[-1])))
    if kind == "extra_forbidden":
        return place, unknown_key(place, found, around, known.get(place))
    if kind == "missing":
        if isinstance(place[-1], int):
            return place[:-1], message("list-too-short", count=place[-1])
        return place[:-1], message("key-missing", key=str(place[-1]))
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return _unknown_kind((*place, "kind"), context, found)
    if kind == "value_error":
        wrong: object = context["error"]
        told = wrong.message if isinstance(wrong, Refusal) else message("value-unusable", value=found)
        return place, told
    say = SENTENCES.get(kind)
    return place, say(context, found) if say else message("value-unusable", value=found)


def _unknown_kind(place: KeyPath, context: Mapping[str, Any], found: object) -> Found:
    if not isinstance(found, Mapping) or "kind" not in found:
        return place[:-1], message("slide-without-kind")
    kind, known = found["kind"], _listed(context.get("expected_tags"))
    if not isinstance(kind, str):
        return place, wrong_type(place, "string_type", kind)
    return place, message("slide-kind-unknown", kind=kind, known=", ".join(known), meant=closest(kind, known))


def _choice(context: Mapping[str, Any], found: object) -> Message:
    known = _listed(context["expected"])
    if isinstance(found, str) and found in known:  # a number in quotes
        return message("value-in-quotes", value=found, wanted="a number")
    if len(known) == 1:
        return message("value-only-one", value=found, known=known[0])
    meant = closest(found, known) if isinstance(found, str) and found not in known else None
    return message("value-none-of", value=found, known=", ".join(known), meant=meant)


def _pattern(context: Mapping[str, Any], found: object) -> Message:
    pattern = str(context["pattern"])
    if not found:
        return message("text-empty")
    if "x00" in pattern:
        return message("text-has-line-break", text=found)
    if "a-z0-9][" not in pattern:
        return message("text-form-unknown", text=found)
    return message("id-has-other-letters", text=found, meant=plain_id(str(found)))


def _listed(expected: object) -> list[str]:
    """The names in the validator's own sentence: 'a', 'b' or 'c'."""
    return [part.strip(" '\"") for part in str(expected).replace(" or ", ", ").split(",")]


def _too_long(context: Mapping[str, Any], found: object) -> Message:
    count, most = context["actual_length"], context["max_length"]
    if isinstance(found, tuple) and count == 4 and most == 2 and all(type(one) is int for one in found):
        x, x_part, y, y_part = found  # a comma between each two of them was meant as a point
        return message("list-decimal-commas", mended=f"[{x}.{x_part}, {y}.{y_part}]")
    return message("list-too-long", count=count, most=most)


def _limit(name: str, key: str) -> Callable[[Mapping[str, Any], object], Message]:
    return lambda limit, found: message(name, value=found, limit=cut(f"{limit[key]:g}"))


Sentence = Callable[[Mapping[str, Any], object], Message]
SENTENCES: dict[str, Sentence] = {
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_too_short": lambda _, __: message("text-empty"),
    "string_too_long": lambda limit, text: message(
        "text-too-long", count=len(str(text)), most=limit["max_length"]
    ),
    "too_short": lambda _, __: message("text-empty"),
    "too_long": _too_long,
    "greater_than_equal": _limit("number-too-small", "ge"),
    "greater_than": _limit("number-not-more", "gt"),
    "less_than_equal": _limit("number-too-large", "le"),
    "finite_number": lambda _, found: message("number-not-finite", value=found),
}
