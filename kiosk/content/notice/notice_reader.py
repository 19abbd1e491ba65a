"""Reads a notice.toml, or a notice that is kept prepared: the whole of it, or every fault at once."""

from pathlib import Path
from typing import TypeVar

from kiosk.content.notice.notice import Notice, PreparedNotice
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.validation import faults_at, validated

Kind = TypeVar("Kind", bound=PreparedNotice)


def read_notice(file: Path) -> Notice:
    """The notice of a notice.toml.

    Raises:
        ContentError: with every fault of the file.
    """
    return _read(file, Notice)


def read_prepared(file: Path) -> PreparedNotice:
    """A notice that is kept ready, without times.

    Raises:
        ContentError: with every fault of the file.
    """
    return _read(file, PreparedNotice)


def _read(file: Path, kind: type[Kind]) -> Kind:
    text, document = read_toml(file)
    found, faults = validated(kind, document, None)
    if found is None:
        raise faults_at(file, text, faults)
    return found
