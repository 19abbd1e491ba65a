"""What is seen in a window: by the names that a screen reader tells, and the words that stand there."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem


def within(one: QAccessibleInterface) -> Iterator[tuple[str, QAccessibleInterface]]:
    """What is seen of one and within it, by name, in the order of reading."""
    told = one.text(QAccessible.Text.Name)
    if told and not one.state().invisible:
        yield told, one
    for index in range(one.childCount()):
        if (child := one.child(index)) is not None:
            yield from within(child)


def named(name: str, one: QAccessibleInterface) -> QAccessibleInterface | None:
    """The first within one that is seen under a name, a regular expression."""
    return next((found for told, found in within(one) if re.fullmatch(name, told)), None)


def items_within(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that is within one."""
    for one in item.childItems():
        yield one
        yield from items_within(one)


def kind(one: QObject) -> str:
    """The name of an object's QML file."""
    return one.metaObject().className().partition("_QML")[0]


def words_within(item: QQuickItem) -> Iterator[str]:
    """The words that stand in an item whole, told by a screen reader or not."""
    for one in item.childItems():
        if one.isVisible():
            if (words := one.property("text")) and not one.property("truncated"):
                yield str(words)
            yield from words_within(one)


def scrolled(one: QObject | None) -> QQuickItem | None:
    """What scrolls something together with what it stands in."""
    around = one.parentItem() if isinstance(one, QQuickItem) else None
    while around is not None and not around.inherits("QQuickFlickable"):
        around = around.parentItem()
    return around
