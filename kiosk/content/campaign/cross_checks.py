"""Faults of a campaign that show only when its parts are held beside each other.

They are looked for in every part that is whole, so that an operator hears of them together with the rest.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.content.campaign.adjacency import adjacency_faults
from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.content.campaign.slides import KINDS
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.messages.message import message
from kiosk.content.toml.positions import KeyPath
from kiosk.content.toml.validation_messages import Found

Document = Mapping[str, Any]


def faults_together(document: Document, at_fault: Iterable[KeyPath]) -> Iterator[Found]:
    """The place and the message of each; `at_fault` are the places with a fault of their own."""
    yield from _missing_links(document)
    playlists = _tables(document, "playlists")
    if playlists and all(playlist.keys() & {"when", "every", "where"} for _, playlist in playlists):
        yield (
            ("playlists",),
            message("playlists-none-always"),
        )
    yield from _donate_beside_help(document, {place[:2] for place in at_fault})


def _missing_links(document: Document) -> Iterator[Found]:
    links = document.get("links", {})
    for index, slide in _tables(document, "slides"):
        kind = slide.get("kind")
        if kind in ("donate", "learn") and isinstance(links, Mapping) and kind not in links:
            yield (
                ("slides", index),
                message("slide-without-link", kind=kind),
            )


def _donate_beside_help(document: Document, at_fault: set[KeyPath]) -> Iterator[Found]:
    slides = {
        slide["id"]: KINDS[slide["kind"]].model_construct(id=slide["id"], kind=slide["kind"])
        for _, slide in _tables(document, "slides")
        if isinstance(slide.get("id"), str) and slide.get("kind") in [*KINDS]
    }
    whole = [
        (index, _playlist(playlist))
        for index, playlist in _tables(document, "playlists")
        if ("playlists", index) not in at_fault and slides.keys() >= set(playlist["slides"])
    ]
    everything = Playlist.model_construct(id="all", slides=tuple(slides))
    playlists = tuple(playlist for _, playlist in whole) if document.get("playlists") else (everything,)
    made: Any = Campaign  # of whole parts alone: nothing else of it is asked for
    campaign = made.model_construct(slides=tuple(slides.values()), playlists=playlists)
    for number, told in adjacency_faults(campaign):
        yield ("playlists", whole[number][0], "slides") if whole else ("slides",), told


def _playlist(table: Document) -> Playlist:
    when = When.model_validate(table["when"]) if "when" in table else None
    where = Where.model_validate(table["where"]) if "where" in table else None
    return Playlist.model_construct(
        id=table["id"], slides=table["slides"], when=when, where=where, every=table.get("every")
    )


def _tables(document: Document, key: str) -> list[tuple[int, Document]]:
    """The tables of a list of tables that are tables, each with its number."""
    items = document.get(key)
    return [
        (number, item)
        for number, item in enumerate(items if isinstance(items, tuple) else ())
        if isinstance(item, Mapping)
    ]
