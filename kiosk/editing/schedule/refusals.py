"""Refuses what the player would not take, in the words in which it would."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.cross_checks import faults_together
from kiosk.content.campaign.value_checks import Surroundings
from kiosk.content.messages.message import Message
from kiosk.content.toml.positions import KeyPath
from kiosk.content.toml.validation import validated
from kiosk.editing.edits import Document, Edit
from kiosk.editing.table_text import CannotEdit

Given = ParamSpec("Given")
Act = Callable[Concatenate[Document, Given], list[Edit]]


class Refused(CannotEdit):
    """What was asked for is nothing that a display plays; its text says why, for whoever asked."""


def that_is_read(act: Callable[Concatenate[Document, Given], list[Edit]]) -> Act[Given]:
    """An act that raises Refused where it would leave playlists with a fault that they did not have."""

    @wraps(act)
    def tried(document: Document, /, *given: Given.args, **named: Given.kwargs) -> list[Edit]:
        edits = act(document, *given, **named)
        after = deepcopy(document)
        for edit in edits:
            edit.of_document(after)
        had = set(_faults(document))
        for told in _faults(after):
            if told not in had:
                raise Refused(told)
        return edits

    return tried


def _faults(document: Document) -> Iterator[str]:
    """What is wrong with the playlists of a campaign."""
    read: Mapping[str, Any] = frozen(document)
    names = [one.get("id") for one in read.get("slides", ())]
    ids = frozenset(name for name in names if isinstance(name, str))
    around = Surroundings(Path(), ids, has_nameless=None in names)
    for table in read.get("playlists", ()):
        yield from (_sentence(*one) for one in validated(Playlist, table, around)[1])
    yield from (_sentence(*one) for one in faults_together(read))


def _sentence(place: KeyPath, told: Message) -> str:
    """A message, which stands behind the name of what it is about where it says no other."""
    words = str(told)
    if words[0].islower() and place:
        words = f"{place[-1]} {words}"
    return f"{words[0].upper()}{words[1:]}{'' if words.endswith('?') else '.'}"


def frozen(value: Any) -> Any:
    """A value as the readers get it: what is written in brackets is a tuple."""
    if isinstance(value, Mapping):
        return {key: frozen(one) for key, one in value.items()}
    is_listed = isinstance(value, Sequence) and not isinstance(value, str)
    return tuple(map(frozen, value)) if is_listed else value
