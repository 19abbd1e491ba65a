"""Cells that somebody copied from a spreadsheet, put in where they belong."""

import csv
from collections.abc import Sequence
from io import StringIO

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.steps import Texts
from kiosk.editing.words.word_acts import typed


def cells_in(clipboard: str) -> tuple[tuple[str, ...], ...]:
    """The rows of cells that a spreadsheet copies: tabs between cells, in quotes those of several lines."""
    # A quote within a cell that has none around it is a sign as others are.
    rows = csv.reader(StringIO(clipboard.replace("\r\n", "\n"), newline=""), delimiter="\t")
    return tuple(tuple(row) for row in rows)


def pasted(
    texts: Texts, name: str, places: Sequence[KeyPath], columns: Sequence[str], cells: Sequence[Sequence[str]]
) -> dict[str, str]:
    """What the files say with the cells in: the first in the first place and language, the others below and
    beside it; an empty one leaves what is there, and what has no place is left out.

    Raises:
        CannotEdit: one of them cannot be put in; none was.
        tomllib.TOMLDecodeError: the campaign's file is no TOML.
    """
    now, changed = dict(texts), dict[str, str]()
    for place, row in zip(places, cells, strict=False):
        for locale, words in zip(columns, row, strict=False):
            if words.strip():
                made = typed(now, name, place, locale, words)
                now |= made
                changed |= made
    return {file: text for file, text in changed.items() if text != texts[file]}
