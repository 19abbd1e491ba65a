"""The cards of a page that have a border, and the words that stand on them."""

from collections.abc import Iterator
from math import hypot

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


def rounded(laid: Laid, _bench: Bench) -> Iterator[str]:
    """No letter stands out of the round corner of the button on which it stands, by its ink."""
    for button, radius in _buttons(laid):
        for text in laid.scene.texts:
            middle = (text.ink.left + text.ink.right) / 2, (text.ink.top + text.ink.bottom) / 2
            inks = [glyph.ink for glyph in text.glyphs if not glyph.ink.is_empty]
            if Box(*middle, *middle).within(button, 0) and inks:
                out = max(_beyond(ink, button, radius) for ink in inks)
                if out > EDGE:
                    yield f"{text} stands {out:.1f} px out of the corner of its button {button}"


def _beyond(ink: Box, button: Box, radius: float) -> float:
    """How far a box reaches beyond the corners of a button, in pixels; less than nothing within them."""
    return max(
        hypot(
            x - min(max(x, button.left + radius), button.right - radius),
            y - min(max(y, button.top + radius), button.bottom - radius),
        )
        - radius
        for x in (ink.left, ink.right)
        for y in (ink.top, ink.bottom)
    )


def _buttons(laid: Laid) -> Iterator[tuple[Box, float]]:
    """What is touched, and how round its corners are."""
    for item in _rectangles(laid.item):
        box = item.mapRectToScene(item.boundingRect())
        found = Box(box.left(), box.top(), box.right(), box.bottom())
        radius = float(item.property("radius"))
        if radius and any(found.within(key, EDGE) and key.within(found, EDGE) for key in laid.keys.values()):
            yield found, radius


def _rectangles(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if item.inherits("QQuickRectangle"):
        yield item
    for child in item.childItems():
        yield from _rectangles(child)


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
