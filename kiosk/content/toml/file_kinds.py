"""Tells an operator's files from one another by their keys: which was named in the place of which."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message

Kind = Literal["campaign", "display", "contacts"]

# Keys that files of one kind have, and those of no other.
OWN: dict[Kind, frozenset[str]] = {
    "campaign": frozenset({"slides", "playlists", "links", "source-language", "title", "credit"}),
    "display": frozenset({"country", "timezone", "locales", "mode", "screen", "rotation", "venue", "motion"}),
    "contacts": frozenset({"contacts", "sources"}),
}
# What is said of a file of one kind that was named in the place of another.
INSTEAD: dict[tuple[Kind, Kind], str] = {
    ("campaign", "display"): "campaign-is-display",
    ("campaign", "contacts"): "campaign-is-contacts",
    ("display", "campaign"): "display-is-campaign",
    ("display", "contacts"): "display-is-contacts",
    ("contacts", "campaign"): "contacts-is-campaign",
    ("contacts", "display"): "contacts-is-display",
}


def refuse_another_kind(file: Path, document: Mapping[str, Any], wanted: Kind) -> None:
    """Hold that a file is of a kind, by its keys.

    Raises:
        ContentError: it has keys of another kind, and none of this one.
    """
    if OWN[wanted] & document.keys():
        return
    found = [kind for kind, keys in OWN.items() if keys & document.keys()]
    if found:
        raise ContentError([Fault(file, None, message(INSTEAD[wanted, found[0]]))])
