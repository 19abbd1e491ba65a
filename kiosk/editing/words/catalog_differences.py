"""What two states of a catalog say otherwise, message by message."""

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.language.catalogs import Review
from kiosk.editing.words.catalog_text import CatalogMessage, CatalogText, catalog_text

NOTHING = CatalogMessage("", "", (0, 0), (0, 0), (0, 0), 0, False, None, None)


class CatalogDifference(NamedTuple):
    """A text by what it is in the campaign's language: its words before and now, "" where there are none, and
    who had read them; `is_fuzzy` says that they are marked as older than what they are of.
    """

    source: str
    before: str
    after: str
    read_before: Review
    read_now: Review
    is_fuzzy: bool


def catalog_differences(before: str, after: str) -> Iterator[CatalogDifference]:
    """The texts whose words, or who has read them, are others; in the order of the catalog as it is now."""
    old, new = catalog_text(before), catalog_text(after)
    for source in {**new.messages, **old.messages}:
        was, now = old.messages.get(source, NOTHING), new.messages.get(source, NOTHING)
        read = _read(was, old), _read(now, new)
        if (was.words, was.is_fuzzy) != (now.words, now.is_fuzzy) or (read[0] != read[1] and now.words):
            yield CatalogDifference(source, was.words, now.words, *read, now.is_fuzzy)


def _read(one: CatalogMessage, catalog: CatalogText) -> Review:
    return one.review or catalog.review
