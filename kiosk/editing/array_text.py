"""Puts, takes and moves items of an array or an inline table in the text of a TOML file.

A comment above an item, or behind it on its line, belongs to it and goes where it goes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.toml.positions import KeyPath, Layout, Span

_BETWEEN = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BEHIND = re.compile(r"[ \t]*#[^\r\n]*")


@dataclass(frozen=True, slots=True)
class Item:
    """An item as it is written: the comments above it, itself, and what stands behind it on its line."""

    above: str
    body: str
    before_comma: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """What stands between two brackets: items, and the white space that each place has before it."""

    opening: str
    spaces: tuple[str, ...]
    items: tuple[Item, ...]
    has_last_comma: bool
    closing: str

    @property
    def next_space(self) -> str:
        """What would stand before an item more, behind all others."""
        if len(self.spaces) > 1:
            return self.spaces[-1]
        return self.spaces[0] if self.spaces and "\n" in self.spaces[0] else " "


def with_entry(text: str, span: Span, entry: str) -> str:
    """The text with a pair more at the end of an inline table."""
    inside = text[span.value + 1 : span.end - 1].rstrip()
    pair = f"{inside}, {entry} }}" if inside.strip() else f" {entry} }}"
    return text[: span.value + 1] + pair + text[span.end :]


def without(text: str, span: Span, place: KeyPath, layout: Layout) -> str:
    """The text without one item of the array, or one pair of the inline table, that stands at `span`."""
    taken, found = layout.spans[place], bodies(layout, place[:-1])
    if (taken.start, taken.end) not in found:
        return text  # of a dotted key a part alone: it is told that the text reads as before
    index = found.index((taken.start, taken.end))
    read = _read(text, span, found)
    return _written(text, span, read, [at for at in range(len(found)) if at != index])


def with_item(text: str, place: KeyPath, layout: Layout, index: int, body: str) -> str:
    """The text with an item more in an array, before the one of that index, or as its last."""
    span = layout.spans[place]
    read = _read(text, span, bodies(layout, place))
    count = len(read.items)
    spaces = (*read.spaces, read.next_space) if count else ("",)
    more = replace(read, items=(*read.items, Item("", body)), spaces=spaces)
    order = [*range(min(index, count)), count, *range(min(index, count), count)]
    return _written(text, span, more, order)


def with_items_moved(text: str, place: KeyPath, layout: Layout, order: Sequence[int]) -> str:
    """The text with the items of an array in another order."""
    span = layout.spans[place]
    return _written(text, span, _read(text, span, bodies(layout, place)), order)


def bodies(layout: Layout, place: KeyPath) -> list[tuple[int, int]]:
    """From where to where each item of an array, or each pair of a table, is written."""
    inside = [
        (span.start, span.end)
        for at, span in layout.spans.items()
        if len(at) > len(place) and at[: len(place)] == place and span.value < span.end
    ]
    return sorted(one for one in inside if not any(_is_in(one, other) for other in inside))


def _is_in(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _read(text: str, span: Span, bodies: Sequence[tuple[int, int]]) -> Items:
    at = span.value + 1
    opening = found.group() if bodies and (found := _BEHIND.match(text, at)) else ""
    at += len(opening)
    spaces, items, comma = list[str](), list[Item](), False
    for start, end in bodies:
        between = text[at:start]
        has_comments = "#" in between
        spaces.append(_last_space(between) if has_comments else between)
        above = between[: len(between) - len(spaces[-1])] if has_comments else ""
        stop = found.end() if (found := _BETWEEN.match(text, end)) else end
        comma = text[stop] == ","
        before_comma = text[end:stop] if comma else ""
        at = stop + 1 if comma else end
        behind = found.group() if (found := _BEHIND.match(text, at)) else ""
        at += len(behind)
        items.append(Item(above, text[start:end], before_comma, behind))
    return Items(opening, tuple(spaces), tuple(items), comma, text[at : span.end - 1])


def _last_space(between: str) -> str:
    """The white space before an item that has comments above it, with the end of the line before."""
    last = between.rfind("#")
    return between[between.index("\n", last) :]


def _written(text: str, span: Span, read: Items, order: Sequence[int]) -> str:
    made, behind = read.opening, read.opening
    newline = "\r\n" if "\r\n" in text else "\n"
    for number, which in enumerate(order):
        item = read.items[which]
        before = item.above + read.spaces[number]
        if "#" in behind and not before.lstrip(" \t\r").startswith("\n"):
            before = newline + before
        is_last = number + 1 == len(order)
        comma = "," if not is_last or read.has_last_comma else ""
        kept = item.before_comma if comma or "#" in item.before_comma else ""
        made += before + item.body + kept + comma + item.behind
        behind = item.behind if comma or item.behind else kept
    if "#" in behind and not read.closing.lstrip(" \t\r").startswith("\n"):
        made += newline
    return text[: span.value + 1] + made + read.closing + text[span.end - 1 :]
