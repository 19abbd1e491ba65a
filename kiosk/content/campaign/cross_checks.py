"""Faults of a campaign that show only when its parts are held beside each other.

They are looked for in every part that is whole, so that an operator hears of them together with the rest.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content.messages.message import message
from kiosk.content.toml.validation_messages import Found

Document = Mapping[str, Any]


def faults_together(document: Document) -> Iterator[Found]:
    """The place and the message of each."""
    yield from _missing_links(document)
    playlists = _tables(document, "playlists")
    if playlists and all(playlist.keys() & {"when", "every", "where"} for _, playlist in playlists):
        yield (
            ("playlists",),
            message("playlists-none-always"),
        )


def _missing_links(document: Document) -> Iterator[Found]:
    links = document.get("links", {})
    for index, slide in _tables(document, "slides"):
        kind = slide.get("kind")
        if kind in ("donate", "learn") and isinstance(links, Mapping) and kind not in links:
            yield (
                ("slides", index),
                message("slide-without-link", kind=kind),
            )


def _tables(document: Document, key: str) -> list[tuple[int, Document]]:
    """The tables of a list of tables that are tables, each with its number."""
    items = document.get(key)
    return [
        (number, item)
        for number, item in enumerate(items if isinstance(items, tuple) else ())
        if isinstance(item, Mapping)
    ]
