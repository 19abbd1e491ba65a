"""Words of the booth's invitation stand in their chips by their ink, in every language, on every screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.touch_screen import units
from kiosk.content.storage.sources import Content
from kiosk.ui.render.fonts import face
from tests.ui.booth.test_booth_geometry import LOCALES
from tests.ui.booth.test_invitation import Entrance, booth_display
from tests.ui.scenes import Findings, type_of
from tests.ui.standing import Box, Written

SCREENS = [
    (10.1, (1280, 800)),
    (10.1, (800, 1280)),
    (15.0, (1024, 768)),
    (15.6, (1920, 1080)),
    (15.6, (1080, 1920)),
    (15.0, (1080, 1080)),
    (28.0, (1920, 540)),
    (32.0, (1920, 1080)),
    (32.0, (1080, 1920)),
    (55.0, (1920, 1080)),
    (55.0, (1080, 1920)),
]
DAILY = (32.0, (1080, 1920)), (10.1, (1280, 800))
CASES = [
    pytest.param(inches, size, marks=() if (inches, size) in DAILY else pytest.mark.slow)
    for inches, size in SCREENS
]
RIM = 5  # units that words leave free of the edge: the width of a chip's line
LEAST = 33  # units
SETS = (1, 2, 6)  # languages of a display

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Way:
    """A chip, or the large way in, with what stands on it."""

    name: str
    box: Box
    radius: float
    texts: tuple[Written, ...]

    def holds(self, ink: Box, rim: float) -> bool:
        """Whether all of a box lies in it and off its rim, in its rounded corners as well."""
        inner = Box(self.box.left + rim, self.box.top + rim, self.box.right - rim, self.box.bottom - rim)
        if not ink.within(inner, 0.5):
            return False
        across = (inner.left + self.radius - ink.left, ink.right - (inner.right - self.radius))
        down = (inner.top + self.radius - ink.top, ink.bottom - (inner.bottom - self.radius))
        return all(x <= 0 or y <= 0 or hypot(x, y) <= self.radius + 0.5 for x in across for y in down)


def ways(item: QQuickItem) -> Iterator[Way]:
    """All ways in that are seen of an item."""
    name = type_of(item)
    if name in ("InvitationChip", "WayIn"):
        found, corners = Findings(), item.mapRectToScene(item.boundingRect())
        found.read(item)
        box = Box(corners.left(), corners.top(), corners.right(), corners.bottom())
        kind = "names" if item.property("isAll") else name
        yield Way(kind, box, float(item.property("radius")), tuple(found.texts))
        return
    for child in item.childItems():
        if child.isVisible():
            yield from ways(child)


def faults(found: Way, locales: tuple[str, ...], of: float) -> Iterator[str]:
    """What is wrong with one way in, on a screen with so many pixels to the unit."""
    sizes = {face(one).family: face(one).size for one in (*LOCALES, *locales)}
    for text in found.texts:
        if not found.holds(text.ink, RIM * of):
            yield f"{text} {text.ink} comes to the rim of its {found.name} {found.box}"
        if text.font.pixelSize() < LEAST * of * sizes.get(text.font.family(), 1.0) - 1.5:
            yield f"{text} has {text.font.pixelSize()} px"
        if text.is_truncated or not text.is_known:
            yield f"{text} is cut"
    if found.name == "names" and len(found.texts) < 2:
        yield f"{[one.words for one in found.texts]} might be what the chip chooses"


@pytest.mark.parametrize(("inches", "size"), CASES)
def test_words_stand_off_the_rims(tmp_path: Path, inches: float, size: tuple[int, int]) -> None:
    """In every language of the loop, where a display has one language, two, or more than there are chips for;
    and no chip of all languages has one name alone, which would be taken for the one that it chooses.
    """
    found = []
    display = booth_display(tmp_path, inches, "en")
    of = 1 / units(size)
    with Entrance(display, size) as entrance:
        for number, locale in enumerate(LOCALES):
            for languages in SETS:
                spoken = tuple(islice((*LOCALES[number:], *LOCALES), languages))
                entrance.host.change(Content(built_in(), display.model_copy(update={"locales": spoken})))
                entrance.host.began("image", locale)
                entrance.pause(10)
                for way in ways(entrance.content):
                    found += [f"{'+'.join(spoken)}: {fault}" for fault in faults(way, spoken, of)]
    assert not found, "\n".join(found)
