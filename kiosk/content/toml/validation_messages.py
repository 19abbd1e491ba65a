"""Turns what the validator found into sentences for the person who wrote the file."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.errors import nearest
from kiosk.content.messages.message import Message, Refusal
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.positions import KeyPath
from kiosk.content.toml.validation_paths import followed, keys

Found = tuple[KeyPath, Message | str]
"""The place of a fault in a document, and what is said of it."""

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
}
UNQUOTED = frozenset({"bool_type", "int_type", "float_type"})


def all_explained(error: ValidationError, model: type[BaseModel]) -> Iterator[Found]:
    """The place in the document and a sentence without it, for everything the validator found."""
    for one in error.errors(include_url=False):
        # It counts a list without its faulty items: what is left may be too short, and nobody wrote that.
        if one["type"] != "too_short" or len(one["input"]) < one["ctx"]["min_length"]:
            yield explained(one, model)


def explained(error: ErrorDetails, model: type[BaseModel]) -> Found:
    """The place in the document and a sentence without it, for one error of the validator."""
    place, around = followed(error["loc"], model)
    kind, context, found = error["type"], error.get("ctx", {}), error["input"]
    if kind in WANTED:
        return place, _wrong_type(place, kind, found)
    if kind == "extra_forbidden":
        return place, f"unknown key {shown(str(place[-1]))}{_meant(str(place[-1]), keys(around))}"
    if kind == "missing":
        if isinstance(place[-1], int):
            return place[:-1], f"has {_count(place[-1])}, and one more is needed"
        return place[:-1], f"{shown(str(place[-1]))} is missing"
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        return _unknown_kind((*place, "kind"), context, found)
    if kind == "value_error":
        wrong: object = context["error"]
        return place, wrong.message if isinstance(wrong, Refusal) else str(wrong)
    say = SENTENCES.get(kind)
    return place, say(context, found) if say else f"{shown(found)} cannot be used here"


def _wrong_type(place: KeyPath, kind: str, found: object) -> str:
    key = next((step for step in reversed(place) if isinstance(step, str)), "")
    if kind == "tuple_type" and isinstance(found, Mapping) and key == place[-1]:
        return f"is a single table, and a list of them is wanted: write [[{cut(key)}]], with two brackets"
    if kind == "model_type" and isinstance(found, tuple):
        return f"is a list, and a single table is wanted: write [{cut(key)}], with one bracket, once"
    if kind == "float_type" and isinstance(found, int) and not isinstance(found, bool):
        return f"{shown(found)} is too large"
    is_quoted = kind in UNQUOTED and isinstance(found, str) and re.fullmatch(r"true|false|[0-9.]+", found)
    return f"{shown(found)} is not {WANTED[kind]}{': leave out the quotes' if is_quoted else ''}"


def _unknown_kind(place: KeyPath, context: Mapping[str, Any], found: object) -> Found:
    if not isinstance(found, Mapping) or "kind" not in found:
        return place[:-1], '"kind" is missing: say what kind of slide it is, as kind = "image"'
    kind, known = found["kind"], _listed(context.get("expected_tags"))
    if not isinstance(kind, str):
        return place, _wrong_type(place, "string_type", kind)
    return place, f"there is no slide kind {shown(kind)}{_meant(kind, known)}"


def _choice(context: Mapping[str, Any], found: object) -> str:
    known = _listed(context["expected"])
    if len(known) == 1:
        return f"{shown(found)} is not {known[0]}, the only one that this version of the program reads"
    meant = nearest(found, known) if isinstance(found, str) and found not in known else ""
    return f"{shown(found)} is none of {', '.join(known)}{meant}"


def _pattern(context: Mapping[str, Any], found: object) -> str:
    pattern = str(context["pattern"])
    if "x00" in pattern and found:
        return f"{shown(found)} holds a line break or a character that cannot be seen: remove it"
    if "a-z" not in pattern:
        return f"{shown(found)} is not written as it should be, {pattern}"
    if not found:
        return "is empty"
    plain = re.sub(r"[^a-z0-9]+", "-", str(found).lower())[:64].strip("-")
    meant = f'; did you mean "{plain}"?' if plain else ""
    return f"{shown(found)} may hold only the letters a to z, digits and hyphens, at most 64{meant}"


def _meant(word: str, known: list[str]) -> str:
    """The known name nearest to a word, else all of them."""
    return nearest(word, known) or (f"; known are {', '.join(known)}" if known else "")


def _listed(expected: object) -> list[str]:
    """The names in the validator's own sentence: 'a', 'b' or 'c'."""
    return [part.strip(" '\"") for part in str(expected).replace(" or ", ", ").split(",")]


def _count(number: int) -> str:
    return "1 item" if number == 1 else f"{number} items"


def _too_long(context: Mapping[str, Any], _found: object) -> str:
    return f"has {_count(context['actual_length'])}; at most {context['max_length']} fit"


Sentence = Callable[[Mapping[str, Any], object], str]
SENTENCES: dict[str, Sentence] = {
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_too_short": lambda _, __: "is empty",
    "string_too_long": lambda limit, text: (
        f"is {len(str(text))} characters long; at most {limit['max_length']} fit"
    ),
    "too_short": lambda _, __: "is empty",
    "too_long": _too_long,
    "greater_than_equal": lambda limit, found: (
        f"{shown(found)} is less than {limit['ge']:g}, the least it may be"
    ),
    "greater_than": lambda limit, found: f"{shown(found)} is not more than {limit['gt']:g}",
    "less_than_equal": lambda limit, found: (
        f"{shown(found)} is more than {limit['le']:g}, the most it may be"
    ),
    "finite_number": lambda _, found: f"{shown(found)} is not a number to count with",
}
