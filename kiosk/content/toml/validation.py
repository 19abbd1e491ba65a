"""Holds a file's document against its model: a whole value, or every fault with its line."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.toml.positions import lines_of, place_said, placed
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
        return None, list(all_explained(error, model, document))


def faults_at(file: Path, text: str, found: Iterable[Found]) -> ContentError:
    """An error with faults at their places in a file, each with its line, and each once."""
    lines = lines_of(text)
    faults = [Fault(file, placed(lines, place), told, place_said(place)) for place, told in found]
    return ContentError({(fault.line, fault.message): fault for fault in faults}.values())


def exists(path: Path) -> bool:
    """Whether there is a file or a folder.

    Raises:
        ContentError: that cannot be told.
    """
    try:
        return path.exists()
    except OSError as error:  # as where a folder above it may not be looked into
        raise ContentError([Fault(path, None, message("file-unreadable", error=error.strerror))]) from error
