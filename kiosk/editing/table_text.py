"""Puts, takes and moves keys and tables in the text of a TOML file; all else stays as it is.

Comments directly above a key or a table, and those behind it, belong to it. What stands between two tables
after an empty line belongs to neither, and stays where it is.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from kiosk.content.toml.positions import KeyPath, Layout, Section, layout_of
from kiosk.editing import array_text
from kiosk.editing.toml_words import key_written, value_written

_COMMENTS_BELOW = re.compile(r"(?:[ \t]*#[^\n]*(?:\n|\Z))*")


@lru_cache(maxsize=2)
def laid_out(text: str) -> Layout:
    """Where in a text everything stands: shared by all who ask for it, and not to be changed. Each key that
    is typed asks of the text that stood there before the first.
    """
    return layout_of(text)


class CannotEdit(Exception):
    """A file is written in a way in which one thing alone cannot be changed; it says what is in the way."""


def newline_of(text: str) -> str:
    """How lines of a text end: as its first does."""
    return "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"


def with_value(text: str, place: KeyPath, value: Any) -> str:
    """The text with a value at a key or an item, whether one was there or not."""
    layout = laid_out(text)
    span = layout.spans.get(place)
    if span and span.value < span.end:
        return text[: span.value] + value_written(value, newline_of(text)) + text[span.end :]
    if span:
        raise CannotEdit(f"{place[-1]} is a table of its own")
    *above, key = place
    return _with_key(text, layout, tuple(above), str(key), value)


def without(text: str, place: KeyPath) -> str:
    """The text without a key, a table or an item, and without the comments that belong to it."""
    layout = laid_out(text)
    if place not in layout.spans:
        raise CannotEdit(f"{place[-1]} is not there")
    span = layout.spans[place]
    if span.value < span.end:
        around = layout.spans.get(place[:-1])
        if around and around.value < around.end:
            return array_text.without(text, around, place, layout)
        return text[: _above(text, _ends(layout), span.start)] + text[_line_end(text, span.end) :]
    return _without_all(text, layout, place)


def with_table(text: str, place: KeyPath, index: int, table: dict[str, Any]) -> str:
    """The text with a table more in an array of tables, before the one of that index, or as its last."""
    layout, newline = laid_out(text), newline_of(text)
    written = f"[[{_dotted([str(one) for one in place])}]]{newline}" + "".join(
        f"{key_written(key)} = {value_written(value, newline)}{newline}" for key, value in table.items()
    )
    blocks = _blocks(text, layout, place)
    if not blocks:
        return _with_line_end(text, newline) + (newline if text.strip() else "") + written
    if index < len(blocks):
        at = blocks[index][0]
        return f"{text[:at]}{written}{newline}{text[at:]}"
    at = blocks[-1][1]
    before = _with_line_end(text[:at], newline)
    return f"{before}{newline}{written}{text[at:]}"


def with_tables_moved(text: str, place: KeyPath, order: list[int]) -> str:
    """The text with the tables of an array in another order: each stands where another stood."""
    layout, newline = laid_out(text), newline_of(text)
    blocks = _blocks(text, layout, place)
    if len(blocks) != len(order):
        raise CannotEdit(f"{place[-1]} is no array of tables")
    made, at = "", 0
    for (start, end), which in zip(blocks, order, strict=True):
        block = text[slice(*blocks[which])]
        made += text[at:start] + (_with_line_end(block, newline) if end < len(text) else block)
        at = end
    return made + text[at:]


def is_of_tables(text: str, place: KeyPath) -> bool:
    """Whether an array is written as tables, each under a header of its own; also one that is not there."""
    span = laid_out(text).spans.get(place)
    return span is None or span.value == span.end


def _with_key(text: str, layout: Layout, above: KeyPath, key: str, value: Any) -> str:
    span, newline = layout.spans.get(above), newline_of(text)
    if above and span is None:
        *further, table = above
        return _with_key(text, layout, tuple(further), str(table), {key: value})
    if span and span.value < span.end:
        if text[span.value] != "{":
            raise CannotEdit(f"{above[-1]} is no table")
        return array_text.with_entry(text, span, f"{key_written(key)} = {value_written(value)}")
    section = _section_for(layout, above)
    names = [str(one) for one in above[len(section.place) :]]
    line = f"{_dotted([*names, key])} = {value_written(value, newline)}{newline}"
    if len(section.place) > len(above):  # only tables in it have headers
        at = _above(text, _ends(layout), section.start)
        head = _dotted([one for one in above if isinstance(one, str)])
        return f"{text[:at]}[{head}]{newline}{line}{newline}{text[at:]}"
    at = _line_end(text, section.end)
    if not section.place and section.end == 0:
        return _first_line(text, line, newline)
    return f"{_with_line_end(text[:at], newline)}{line}{text[at:]}"


def _first_line(text: str, line: str, newline: str) -> str:
    """The first key of a file that has tables alone stands below what is said at its beginning."""
    opening = re.match(r"(?:[ \t]*#[^\n]*\n)*(?=[ \t\r]*\n)", text)
    at = opening.end() if opening else 0
    gap = newline if text[at:].strip() else ""
    return f"{text[:at]}{newline if at else ''}{line}{gap if not at else ''}{text[at:]}"


def _section_for(layout: Layout, table: KeyPath) -> Section:
    """Under which header a table is written, or is first spoken of."""
    for section in layout.sections:
        if section.place == table:
            return section
    return layout.sections[layout.spans[table].section]


def _dotted(keys: Sequence[str]) -> str:
    return ".".join(map(key_written, keys))


def _blocks(text: str, layout: Layout, place: KeyPath) -> list[tuple[int, int]]:
    """From where to where each table of an array is written, with the tables in it and its comments."""
    blocks: list[tuple[int, int]] = []
    within: KeyPath | None = None
    ends = _ends(layout)
    for section in layout.sections:
        if section.place[:-1] == place and len(section.place) == len(place) + 1:
            within = section.place
            blocks.append((_above(text, ends, section.start), _below(text, section.end)))
        elif within is not None and section.place[: len(within)] == within:
            blocks[-1] = (blocks[-1][0], _below(text, section.end))
        elif section.place[: len(place)] == place:
            raise CannotEdit(f"{place[-1]} is written in several places")
        else:
            within = None
    return blocks


def _without_all(text: str, layout: Layout, place: KeyPath) -> str:
    """Without everything that is written of a table: headers, and dotted keys under the headers of others."""
    ends = _ends(layout)
    taken = [
        (_above(text, ends, section.start), _below(text, section.end))
        for section in layout.sections
        if section.place[: len(place)] == place
    ]
    for start, end in array_text.bodies(layout, place):
        if not any(first <= start < last for first, last in taken):
            taken.append((_above(text, ends, start), _line_end(text, end)))
    for start, end in sorted(taken, reverse=True):
        text = text[:start] + _without_gap(text[:start], text[end:])
    return text


def _without_gap(before: str, after: str) -> str:
    """What comes after something taken away: of the two empty lines around it one goes as well."""
    gap = re.match(r"[ \t]*\r?\n", after)
    is_empty = not before.strip() or re.search(r"\n[ \t]*\r?\n\Z", before)
    return after[gap.end() :] if gap and is_empty else after


def _ends(layout: Layout) -> list[int]:
    """Where anything that is written ends, in the order of the text."""
    return sorted({0, *(one.head for one in layout.sections), *(one.end for one in layout.spans.values())})


def _above(text: str, ends: list[int], start: int) -> int:
    """Where the comments directly above something begin, else its own line; `ends` are those of the text."""
    written = ends[bisect_right(ends, start) - 1]
    begin = text.rfind("\n", 0, start) + 1
    lines = text[written:begin].splitlines(keepends=True)
    above = begin
    while lines and lines[-1].lstrip(" \t").startswith("#") and (len(lines) > 1 or not written):
        above -= len(lines.pop())
    # What opens a file is about the file, unless an empty line stands between.
    return begin if above == 0 else above


def _below(text: str, at: int) -> int:
    """The end of what stands on a line, and of comments below it that no table follows at once."""
    end = _line_end(text, at)
    found = _COMMENTS_BELOW.match(text, end)
    after = found.end() if found else end
    return after if not text[after:].strip() or re.match(r"[ \t]*\r?\n", text[after:]) else end


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _with_line_end(text: str, newline: str) -> str:
    return text if not text or text.endswith("\n") else text + newline
