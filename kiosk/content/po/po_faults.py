"""Tells what is wrong with the lines of a catalog's file, and keeps from use what nobody can trust."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.errors import Fault
from kiosk.content.messages.message import message
from kiosk.content.po.po_lines import PoEntry, odd_entries

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog


def open_quotes(file: Path, raw: bytes) -> list[Fault]:
    """The texts of a catalog whose quotes are not whole: nobody knows where they end."""
    return [_quotes(file, odd) for odd in odd_entries(raw) if odd.unclosed]


def take_out(file: Path, catalog: "Catalog", raw: bytes) -> Iterator[Fault]:
    """Take texts whose quotes are not whole out of a catalog. Of one that is there twice the first stays."""
    lines = {entry.lineno: entry for entry in list(catalog)[1:]}
    for odd in odd_entries(raw):
        if odd.unclosed:
            yield _quotes(file, odd)
            if (entry := lines.get(odd.line)) is not None:
                catalog.delete(entry.id, entry.context)
        else:
            yield Fault(file, odd.line, message("catalog-text-twice", text=odd.text))


def _quotes(file: Path, odd: PoEntry) -> Fault:
    line, content = odd.unclosed or (odd.line, "")
    return Fault(file, line, message("catalog-quotes-open", line=content))
