"""Where in a file an error of the validator lies: its path names branches of unions as well."""

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag

from kiosk.content.toml.positions import KeyPath


def followed(loc: tuple[int | str, ...], model: type[BaseModel]) -> tuple[KeyPath, Any]:
    """The place in the document, and the type of the table or list that its last step is in."""
    here: Any = model
    around: Any = model
    place: list[int | str] = []
    for step in loc:
        here = _without_none(here)
        if get_origin(here) in (Union, UnionType):
            here = _branch(here, step)
        elif step != "[key]":  # stands behind a key that is itself at fault
            place.append(step)
            around, here = here, _inside(here, step)
    return tuple(place), around


def keys(model: Any) -> list[str]:
    """The keys that a table of this type may have; none where any will do."""
    return list(_fields(model)) if _is_model(model) else []


def model_at(model: Any, key: str) -> Any:
    """The type of a key of a model; anything where there is none."""
    return _without_none(_inside(model, key))


def _without_none(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    parts = [part for part in get_args(annotation) if part is not type(None)]
    is_optional = get_origin(annotation) in (Union, UnionType) and len(parts) < len(get_args(annotation))
    return _without_none(Union[tuple(parts)]) if is_optional else annotation  # noqa: UP007


def _branch(union: Any, step: int | str) -> Any:
    """The part of a union that has the tag or the kind `step`."""
    for part in get_args(union):
        tags = [extra.tag for extra in getattr(part, "__metadata__", ()) if isinstance(extra, Tag)]
        kinds = get_args(_fields(part)["kind"]) if _is_model(part) and "kind" in _fields(part) else ()
        if step in (*tags, *kinds):
            return part
    return Any


def _inside(annotation: Any, step: int | str) -> Any:
    if _is_model(annotation):
        return _fields(annotation).get(str(step), Any)
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        return (
            parts[0]
            if parts[-1] is Ellipsis or not isinstance(step, int)
            else parts[min(step, len(parts) - 1)]
        )
    return parts[1] if isinstance(origin, type) and issubclass(origin, Mapping) else Any


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}
