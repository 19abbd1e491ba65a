"""The cards of a page that have a border, and the words that stand on them."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from tests.ui.booth.bench import Bench, Laid
from tests.ui.rules import unit
from tests.ui.scenes import border_of
from tests.ui.standing import Box

LEAST = 96  # units of what is touched; signs are smaller
EDGE = 0.5  # pixels: places are fractions of one


def framed(laid: Laid, _bench: Bench) -> Iterator[str]:
    """No words touch the border of the card on which they stand, by their ink."""
    texts = laid.scene.texts
    for card, inner in _cards(laid.item):
        for text in texts:
            middle = (text.ink.left + text.ink.right) / 2, (text.ink.top + text.ink.bottom) / 2
            if Box(*middle, *middle).within(card, 0) and not text.ink.within(inner, EDGE):
                yield f"{text} stands in the border of its card {card}"


def outlined(laid: Laid, _bench: Bench) -> Iterator[str]:
    """With more contrast a button is known by its outline: nothing else has one."""
    for card, _ in _cards(laid.item) if laid.page.accessibility.contrast else ():
        is_sign = card.bottom - card.top < LEAST * unit(laid.size)
        if not is_sign and not any(card.within(key, EDGE) for key in laid.keys.values()):
            yield f"what stands at {card} looks like a button and is none"


def _cards(item: QQuickItem) -> Iterator[tuple[Box, Box]]:
    """Each card with a border that is seen, and what is within that."""
    if not item.isVisible():
        return
    if width := border_of(item):
        box = item.mapRectToScene(item.boundingRect())
        inner = box.adjusted(width, width, -width, -width)
        yield (
            Box(box.left(), box.top(), box.right(), box.bottom()),
            Box(inner.left(), inner.top(), inner.right(), inner.bottom()),
        )
    for child in item.childItems():
        yield from _cards(child)
