"""Holds a file's document against its model: a whole value, or every fault with its line."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import Message
from kiosk.content.messages.quoting import printable
from kiosk.content.toml.positions import KeyPath, lines_of, place_said, placed
from kiosk.content.toml.validation_messages import Found, all_explained

Model = TypeVar("Model", bound=BaseModel)


def validated(
    model: type[Model], document: Mapping[str, Any], around: object
) -> tuple[Model | None, list[Found]]:
    """The value of a document, or None and the place and the message of each fault; validators get `around`
    as their context.
    """
    try:
        return model.model_validate(document, context=around), []
    except ValidationError as error:
        return None, list(all_explained(error, model))


def faults_at(file: Path, text: str, found: Iterable[Found]) -> ContentError:
    """An error with faults at their places in a file, each with its line, and each once."""
    lines = lines_of(text)
    return ContentError(
        dict.fromkeys(_fault(file, placed(lines, place), place, told) for place, told in found)
    )


def _fault(file: Path, line: int | None, place: KeyPath, told: Message | str) -> Fault:
    said = f"{place_said(place)}: {told}" if place else str(told)
    return Fault(file, line, printable(said), told if isinstance(told, Message) else None)


def exists(path: Path) -> bool:
    """Whether there is a file or a folder.

    Raises:
        ContentError: that cannot be told.
    """
    try:
        return path.exists()
    except OSError as error:  # as where a folder above it may not be looked into
        raise ContentError([Fault(path, None, f"cannot be read: {error.strerror}")]) from error
