"""Turns what the validator found into sentences for the person who wrote the file."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.content.faults import nearest
from kiosk.content.toml_lines import Place

TAGS = frozenset({"text", "table"})
ONE = {"string_type": "a text in quotes", "tuple_type": "a list in square brackets", "dict_type": "a table",
       "mapping_type": "a table", "bool_type": "true or false", "int_type": "a whole number", "float_type": "a number",
       "model_type": "a table", "model_attributes_type": "a table", "date_type": 'a date such as "2026-01-02"'}  # fmt: skip


def explained(error: ErrorDetails, model: type[BaseModel]) -> tuple[Place, str]:
    """The place in the document and a sentence without it, for one error of the validator."""
    place = _place(error["loc"])
    kind, context, found = error["type"], error.get("ctx", {}), error["input"]
    if kind in ONE:
        return place, f"{_shown(found)} is not {ONE[kind]}"
    if kind == "extra_forbidden":
        return place[
            :-1
        ], f'unknown key "{place[-1]}"{nearest(str(place[-1]), _keys(model, error["loc"][:-1]))}'
    if kind == "missing":
        return place[:-1], f'"{place[-1]}" is missing'
    if kind == "value_error":
        return place, str(context["error"])
    say = SENTENCES.get(kind)
    return place, say(context, found) if say else f"{_shown(found)}: {error['msg']}"


def _place(loc: tuple[int | str, ...]) -> Place:
    """The validator's path without the names of union branches and its "[key]"."""
    place: list[int | str] = []
    for step in loc:
        after_slide = len(place) == 2 and place[0] == "slides" and isinstance(place[1], int)
        is_branch = (
            step in TAGS
            or step == "[key]"
            or (after_slide and len(place) < len(loc) and step == loc[2] and step in _kinds())
        )
        if not (is_branch and (len(place) > 0)):
            place.append(step)
    return tuple(place)


def _kinds() -> frozenset[str]:
    from kiosk.content.slides import KINDS  # noqa: PLC0415  campaign's own checks end here

    return frozenset(KINDS)


def _keys(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys that the table at `loc` may have."""
    from kiosk.content.slides import KINDS  # noqa: PLC0415

    here: Any = model
    for step in loc:
        if isinstance(step, int):
            continue
        if step in KINDS and not (isinstance(here, type) and step in _aliases(here)):
            here = KINDS[step]
        elif isinstance(here, type) and step in _aliases(here):
            here = _model_in(_aliases(here)[step]) or here
    return list(_aliases(here)) if isinstance(here, type) else []


def _aliases(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in get_args(annotation):
        found = _model_in(part)
        if found:
            return found
    return None


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value[:80]}"'
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, tuple):
        return "a list"
    return str(value)[:80]


def _choice(context: Mapping[str, Any], found: object) -> str:
    expected = str(context.get("expected") or context.get("expected_tags"))
    known = [part.strip(" '\"") for part in expected.replace(" or ", ", ").split(",")]
    meant = nearest(found, known) if isinstance(found, str) else ""
    return f"{_shown(found)} is none of {', '.join(known)}{meant}"


def _unknown_kind(context: Mapping[str, Any], _found: object) -> str:
    known = [part.strip(" '\"") for part in str(context["expected_tags"]).split(",")]
    tag = str(context["tag"])
    return f'there is no slide kind "{tag}"{nearest(tag, known) or "; the kinds are " + ", ".join(known)}'


def _pattern(_context: Mapping[str, Any], found: object) -> str:
    return f"{_shown(found)} may hold only small letters a to z, digits and hyphens, at most 64"


Sentence = Callable[[Mapping[str, Any], object], str]
SENTENCES: dict[str, Sentence] = {
    "literal_error": _choice,
    "union_tag_invalid": _unknown_kind,
    "union_tag_not_found": lambda _c, _f: (
        '"kind" is missing: say what kind of slide it is, as kind = "image"'
    ),
    "string_pattern_mismatch": _pattern,
    "string_too_short": lambda _c, _f: "is empty",
    "string_too_long": lambda c, f: f"is {len(str(f))} characters long, at most {c['max_length']} are read",
    "too_short": lambda _c, _f: "is empty",
    "too_long": lambda c, _f: f"has {c['actual_length']} items, at most {c['max_length']} fit",
    "greater_than_equal": lambda c, f: f"{_shown(f)} is less than {c['ge']}",
    "greater_than": lambda c, f: f"{_shown(f)} is not more than {c['gt']}",
    "less_than_equal": lambda c, f: f"{_shown(f)} is more than {c['le']}",
    "finite_number": lambda _c, f: f"{_shown(f)} is not a number that can be counted with",
    "missing_argument": lambda _c, _f: "has too few items",
    "unexpected_positional_argument": lambda _c, _f: "has too many items",
}
