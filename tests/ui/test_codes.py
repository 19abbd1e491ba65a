"""Codes on the drawn slide, read by two readers that know nothing of each other or of how it was made."""

from dataclasses import replace
from itertools import product

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import InvitationBody, Page
from kiosk.media.qr import code
from kiosk.ui.app.offscreen import drawings
from tests.content.making import body
from tests.ui.pages import BRUSSELS, DAY, SIZES, SOME_LOCALES, pages
from tests.ui.rules import pixels_in
from tests.ui.scenes import Scene, scenes
from tests.ui.standing import Box

LINKS = {
    "donate": "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html",
    "learn": "https://www.unodc.org/unodc/en/blueheart/highlights.html",
}
ATTRIBUTION = "?utm_source=BRU-DEMO-1&utm_medium=display&utm_campaign=blue-heart&utm_content="
SCANNED = [(1920, 1080), (1080, 1920), (1280, 720), pytest.param((3840, 2160), marks=pytest.mark.slow)]
QUIET = 4  # modules, ISO/IEC 18004, section 5.3.8
LEAST_MODULE = 4  # pixels

pytestmark = pytest.mark.usefixtures("qapp")


def invitations(
    size: tuple[int, int], *, attribution: bool, locales: tuple[str, ...] = SOME_LOCALES
) -> list[Page]:
    """The pages with a code, in these languages, on the display in Brussels."""
    display = read_display(BRUSSELS).model_copy(update={"attribution": attribution})
    campaign, maker = built_in(), PageBuilder(display, size)
    return [
        maker.page(campaign, campaign.slide(slide), (locale,), DAY)
        for slide, locale in product(LINKS, locales)
    ]


def expected_link(page: Page, *, attribution: bool) -> str:
    """What a telephone must read."""
    return LINKS[page.slide] + (ATTRIBUTION + page.slide if attribution else "")


def read(picture: QImage | None) -> tuple[list[str], str]:
    """What ZXing and OpenCV read from a whole picture."""
    assert picture is not None
    pixels = np.ascontiguousarray(pixels_in(picture))
    by_opencv, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(pixels)
    return [found.text for found in zxingcpp.read_barcodes(pixels[:, :, ::-1])], by_opencv


def misread(size: tuple[int, int], *, attribution: bool, locales: tuple[str, ...]) -> list[str]:
    """The slides of which a reader reads something else than the link alone."""
    wanted = invitations(size, attribution=attribution, locales=locales)
    found = ((drawing.page, read(drawing.picture)) for drawing in drawings(wanted))
    links = ((page, expected_link(page, attribution=attribution), texts) for page, texts in found)
    return [
        f"{page.slide}.{page.locales[0]}: {texts}" for page, link, texts in links if texts != ([link], link)
    ]


@pytest.mark.parametrize("size", SCANNED[:3], ids="{0[0]}x{0[1]}".format)
def test_both_readers_read_the_link_from_the_whole_slide(size: tuple[int, int]) -> None:
    """In a left-to-right and a right-to-left language, where the code stands on the other side."""
    assert misread(size, attribution=True, locales=("en", "ar")) == []


@pytest.mark.slow
@pytest.mark.parametrize("attribution", [False, True], ids=["plain", "attributed"])
@pytest.mark.parametrize("size", SCANNED, ids="{0[0]}x{0[1]}".format)
def test_both_readers_read_every_code(size: tuple[int, int], attribution: bool) -> None:
    """Each slide with a code, in some languages of each kind, in all before a release."""
    assert misread(size, attribution=attribution, locales=SOME_LOCALES) == []


@pytest.mark.parametrize("size", SCANNED, ids="{0[0]}x{0[1]}".format)
def test_every_module_is_a_square_of_whole_pixels_in_a_clear_margin(size: tuple[int, int]) -> None:
    """Dark on white, at least four pixels to a module, four modules of white on every side."""
    for scene in scenes(invitations(size, attribution=True, locales=("de", "ar"))):
        link = expected_link(scene.page, attribution=True)
        modules = np.array(code(link).modules)
        [shown] = scene.images_of("code")
        side = len(modules) + 2 * QUIET
        square = in_box(scene, shown.box)
        module, rest = divmod(len(square), side)
        assert (rest, module >= LEAST_MODULE) == (0, True)
        dark = np.pad(modules, QUIET).repeat(module, axis=0).repeat(module, axis=1)
        assert (square == np.where(dark[:, :, None], INK, WHITE)).all()


INK, WHITE = np.array((0x3F, 0x1B, 0x0B)), np.array((255, 255, 255))  # blue, green, red


def in_box(scene: Scene, box: Box) -> NDArray[np.uint8]:
    """The pixels of the glass in a box, which Qt Quick moves to whole pixels."""
    assert scene.drawing.picture is not None
    left, top = round(box.left), round(box.top)
    width, height = round(box.right - box.left), round(box.bottom - box.top)
    return pixels_in(scene.drawing.picture)[top : top + height, left : left + width]


@pytest.mark.parametrize("size", SCANNED, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("attribution", [False, True], ids=["plain", "attributed"])
def test_a_code_is_large_enough_to_be_scanned_where_people_stand(
    size: tuple[int, int], attribution: bool
) -> None:
    """From 1.5 m, as the display in Brussels has it, a code measures 15 cm: a tenth of it."""
    millimetres = 55 * 25.4 / np.hypot(*size)  # to a pixel of the 55 inch screen
    for scene in scenes(invitations(size, attribution=attribution, locales=("fr", "ar"))):
        [shown] = scene.images_of("code")
        quiet = 2 * QUIET / (len(code(body(InvitationBody, scene.page).link).modules) + 2 * QUIET)
        assert (shown.box.right - shown.box.left) * (1 - quiet) * millimetres >= 150


@pytest.mark.parametrize(("metres", "has_room"), [(0.5, True), (2.0, True), (6.0, False)])
def test_a_code_grows_with_the_distance_it_is_scanned_from(metres: float, has_room: bool) -> None:
    """As far as its slide has room, of which none is wasted; the operator hears of one that is too small."""
    millimetres = 55 * 25.4 / np.hypot(1920, 1080)  # to a pixel of the 55 inch screen
    wanted = invitations((1920, 1080), attribution=False, locales=("en",))
    for scene in scenes(replace(page, scanning_distance_m=metres) for page in wanted):
        [shown] = scene.images_of("code")
        modules = len(code(body(InvitationBody, scene.page).link).modules)
        ink = (shown.box.right - shown.box.left) * modules / (modules + 2 * QUIET)
        assert bool(ink * millimetres >= metres * 100) is has_room
        told = [fault for fault in scene.drawing.faults if "to be scanned from where people stand" in fault]
        assert len(told) == (0 if has_room else 1)


@pytest.mark.parametrize("size", SIZES[:2], ids="{0[0]}x{0[1]}".format)
def test_the_host_stands_beside_the_code_and_no_other_slide_has_one(size: tuple[int, int]) -> None:
    """A visitor can see where a code leads before scanning it; without a link there is none."""
    for scene in scenes(pages(size, ("nl",))):
        hosts = [text for text in scene.texts if text.words == "www.unodc.org"]
        has_link = isinstance(scene.page.body, InvitationBody)
        assert (len(hosts), len(scene.images_of("code"))) == (has_link, has_link)
        assert has_link == (scene.page.kind in LINKS)


def test_a_bar_has_no_code() -> None:
    """There is no room on it for one that could be scanned."""
    for size in ((3840, 600), (600, 1920)):
        assert not [page for page in pages(size, ("en",)) if page.kind in LINKS]
