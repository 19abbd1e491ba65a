"""What a screen reader is told of a page, and what must be true of everything on it that can be touched."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.content.display.screen import pixels_per_mm
from kiosk.content.spoken.spoken_words import spoken
from kiosk.visit.booth_page import BoothPage, Button
from tests.ui import rules
from tests.ui.booth.bench import Bench, Laid, buttons_in
from tests.ui.rules import pixels_in, unit
from tests.ui.scenes import Findings
from tests.ui.standing import Box

TOUCHED = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.PageTab)
LEAST, LEAST_MM, MOST = 96, 20, 160  # units; millimetres; units
SUN = np.array((0x3D, 0xC8, 0xFF), np.uint8)  # blue, green, red
WHITE = np.array((255, 255, 255), np.uint8)
RING = 9  # units round a button

Rule = Callable[[Laid, Bench], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a screen reader is told of one thing."""

    role: QAccessible.Role
    name: str
    description: str
    box: Box
    is_focusable: bool
    is_checked: bool
    is_selected: bool

    def __str__(self) -> str:
        return f"{self.role.name} “{self.name}” {self.box}"


def told(bench: Bench) -> list[Told]:
    """All that a screen reader is told of a page, in its order."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(bench.window)
    return list(_told(root, bench.window.mapToGlobal(QPoint(0, 0))))


def _told(one: QAccessibleInterface, corner: QPoint) -> Iterator[Told]:
    state, box = one.state(), one.rect().translated(-corner)
    place = Box(box.left(), box.top(), box.left() + box.width(), box.top() + box.height())
    yield Told(
        one.role(),
        one.text(QAccessible.Text.Name),
        one.text(QAccessible.Text.Description),
        place,
        bool(state.focusable),
        bool(state.checked),
        bool(state.selected),
    )
    for number in range(one.childCount()):
        child = one.child(number)
        if not child.state().invisible:
            yield from _told(child, corner)


def buttons_of(page: BoothPage) -> dict[str, Button]:
    """All buttons that a page has, by what they do."""
    if page.idle_warning:
        found: tuple[Button | None, ...] = (page.idle_warning.stay, page.idle_warning.clear, page.leave)
    else:
        rows = tuple(row.take for row in page.rows)
        more = (page.to_danger, page.earlier, page.later, page.back, page.leave)
        found = (*page.nav, *page.tabs, *page.buttons, *page.ways, *rows, *more)
    return {f"{one.action} {one.argument}": one for one in found if one}


def named(laid: Laid, bench: Bench) -> Iterator[str]:
    """Everything that can be touched is told once, where it is, with its words and its state."""
    controls = [one for one in told(bench) if one.role in TOUCHED]
    wanted = buttons_of(laid.page)
    if set(wanted) != set(laid.keys) or len(controls) != len(wanted):
        yield f"{sorted(wanted)} should be there, {sorted(laid.keys)} are, {len(controls)} are told"
        return
    for key, box in laid.keys.items():
        button = wanted[key]
        name = spoken(button.speaks or button.words.text)
        own = [one for one in controls if one.name == name and _is_at(one.box, box)]
        if not own:
            yield f"“{name}” is not told at {box}"
        elif not own[0].is_focusable:
            yield f"{own[0]} cannot be reached by keys"
        elif own[0].role != QAccessible.Role.Button and button.is_on != (
            own[0].is_checked or own[0].is_selected
        ):
            yield f"{own[0]} is told in the wrong state"


def _is_at(one: Box, other: Box) -> bool:
    return one.within(other, 2) and other.within(one, 2)


def titled(laid: Laid, bench: Bench) -> Iterator[str]:
    """The title is told as a heading, a number as its digits, a code by what it is for."""
    found = told(bench)
    names = {one.name for one in found}
    page = laid.page
    title = page.idle_warning.title if page.idle_warning else page.title
    if not any(one.role == QAccessible.Role.Heading and one.name == spoken(title.text) for one in found):
        yield f"“{title.text}” is not told as a heading"
    if not page.idle_warning:
        wanted = [spoken(code.speaks) for code in page.codes]
        wanted += [spoken(row.number) for row in page.rows if page.layout == "number"]
        yield from (f"“{one}” is not told" for one in wanted if one not in names)
        if not any(page.emergency in name for name in names):
            yield f"the number for danger, {page.emergency}, is not told"


def large(laid: Laid, bench: Bench) -> Iterator[str]:
    """A finger hits it: 96 units and 20 mm both ways, or on a screen that is too small the most that fits."""
    per_mm = pixels_per_mm(laid.size, bench.display.screen.diagonal_inches) or 0.0
    least = max(LEAST * unit(laid.size), min(LEAST_MM * per_mm, MOST * unit(laid.size))) - 0.5
    for key, box in laid.keys.items():
        if min(box.right - box.left, box.bottom - box.top) < least:
            yield f"“{key}” {box} is smaller than {least:.0f} px"


def placed(laid: Laid, _bench: Bench) -> Iterator[str]:
    """All of it is on the glass, none over another, and with lower controls none out of reach."""
    width, height = laid.size
    low = height - 1020 * unit(laid.size) if height > width else height * 0.3
    glass = Box(0, low if laid.page.accessibility.low else 0, width, height)
    yield from (
        f"“{key}” {box} is outside {glass}" for key, box in laid.keys.items() if not box.within(glass, 0.5)
    )
    for (key, box), (other, its) in combinations(laid.keys.items(), 2):
        if box.meets(its, 0.5):
            yield f"“{key}” lies over “{other}”"


EDGE = 0.5  # pixels: places are fractions of one


def held(laid: Laid, _bench: Bench) -> Iterator[str]:
    """Words stand in their own button, by their ink."""
    for key, button in buttons_in(laid.item):
        found, corners = Findings(), button.mapRectToScene(button.boundingRect())
        found.read(button)
        box = Box(corners.left(), corners.top(), corners.right(), corners.bottom())
        yield from (
            f"{text} is outside “{key}” {box}" for text in found.texts if not text.ink.within(box, EDGE)
        )


def in_order(laid: Laid, bench: Bench) -> Iterator[str]:
    """Tab leads through all of it in the order of reading, and Shift+Tab back."""
    order = [bench.press(Qt.Key.Key_Tab) for _ in laid.keys]
    if set(order) != set(laid.keys):
        yield f"Tab leads to {order}, not to {sorted(set(laid.keys) - set(order))}"
        return
    if bench.press(Qt.Key.Key_Backtab) != order[-2]:
        yield "Shift+Tab does not lead back"
    last = order.index("leave ") + 1
    order = order[last:] + order[:last]
    for (before, first), (after, then) in combinations([(key, laid.keys[key]) for key in order], 2):
        if _precedes(then, first, flipped=laid.page.right_to_left):
            yield f"“{after}” comes after “{before}”, and stands before it"


def _precedes(one: Box, other: Box, *, flipped: bool) -> bool:
    """Whether it is read before another: earlier in its row, or above it in its column."""
    if min(one.bottom, other.bottom) - max(one.top, other.top) > (one.bottom - one.top) / 2:
        return one.left >= other.right - 1 if flipped else one.right <= other.left + 1
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 1 and one.bottom <= other.top + 1


def shown_in_focus(laid: Laid, bench: Bench) -> Iterator[str]:
    """Whoever uses keys sees where they are: a ring round that button, in white where much is yellow."""
    colour = WHITE if laid.page.accessibility.contrast else SUN
    for _ in laid.keys:
        key = bench.press(Qt.Key.Key_Tab)
        picture = bench.grab()
        pixels, box = pixels_in(picture), laid.keys[key]
        ring = _of(colour, pixels, box, RING * unit(laid.size)) - _of(colour, pixels, box, 1)
        if ring < 400:
            yield f"“{key}” has the focus, and no ring"


def _of(colour: NDArray[np.uint8], pixels: NDArray[np.uint8], box: Box, margin: float) -> int:
    """How many pixels of a box and so much round it are of a colour."""
    top, left = max(0, round(box.top - margin)), max(0, round(box.left - margin))
    place = pixels[top : round(box.bottom + margin), left : round(box.right + margin)]
    return int((place == colour).all(axis=2).sum())


def readable(laid: Laid, _bench: Bench) -> Iterator[str]:
    """Every word of it stands there whole, in its own face, apart from others, at 7 to 1 at least."""
    scene = laid.scene
    images = tuple(one for one in scene.images if one.source)
    scene = replace(scene, images=images)
    for rule in (rules.apart, rules.off_the_rim, rules.whole, rules.faced, rules.said, rules.seen):
        yield from rule(scene)
    codes = tuple(one for one in images if one.source.startswith("image://code"))
    yield from rules.directed(replace(scene, images=codes))


RULES: tuple[Rule, ...] = (named, titled, large, placed, held, readable, in_order)
