"""Codes of the loop's slides over a booth's invitation are scanned from where people stand."""

from math import hypot
from typing import NamedTuple

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display, Screen
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import InvitationBody, Page
from kiosk.media.qr import QUIET_ZONE, code
from tests.content.making import body, display
from tests.ui.pages import DAY, LOCALES
from tests.ui.rules import apart, inside, off_the_rim, said, seen, unit, whole
from tests.ui.scenes import Scene, scenes
from tests.ui.standing import Box

pytestmark = pytest.mark.usefixtures("qapp")


class Booth(NamedTuple):
    """A screen of so many inches and pixels, scanned from so many metres, its chips for so many languages."""

    inches: float
    size: tuple[int, int]
    metres: float = 1.5
    languages: int = 28

    def __str__(self) -> str:
        width, height = self.size
        return f"{self.inches}in-{width}x{height}-{self.metres}m-{self.languages}"

    @property
    def display(self) -> Display:
        """It, in Brussels."""
        screen = Screen.model_validate(
            {"diagonal-inches": self.inches, "scanning-distance-m": self.metres, "pixels": self.size}
        )
        return display(mode="booth", screen=screen, locales=LOCALES[: self.languages])

    def pages(self, locale: str) -> list[Page]:
        """What has a code in its loop, in a language."""
        campaign, maker = built_in(), PageBuilder(self.display, self.size)
        return [maker.page(campaign, campaign.slide(name), (locale,), DAY) for name in ("donate", "learn")]

    def lacks(self, scene: Scene) -> float:
        """By how many millimetres the ink of a code is smaller than a tenth of the distance."""
        [shown] = scene.images_of("code")
        modules = len(code(body(InvitationBody, scene.page).link).modules)
        ink = (shown.box.right - shown.box.left) * modules / (modules + 2 * QUIET_ZONE)
        return self.metres * 100 - ink * self.inches * 25.4 / hypot(*self.size)


TALL, WIDE = (1080, 1920), (1920, 1080)
ROOMY = (
    Booth(10.1, (800, 1280), 0.5),
    Booth(10.1, (1280, 800), 0.5),
    Booth(15, (1024, 768), 0.5),
    Booth(15, (1024, 768), 1.0),
    Booth(17, (1280, 1024), 1.0),
    Booth(21.5, TALL, 1.0),
    Booth(21.5, WIDE, 1.0),
    Booth(24, TALL),
    Booth(24, WIDE),
    Booth(32, TALL),
    Booth(32, WIDE),
    Booth(32, TALL, languages=1),
    Booth(32, WIDE, languages=1),
    Booth(32, (1080, 1080)),
    Booth(43, (2160, 3840)),
    Booth(43, WIDE),
    Booth(55, TALL),
    Booth(55, WIDE),
)
# On these a code that can be scanned from there is as high as what is left of the screen, or higher.
NARROW = (
    Booth(10.1, (800, 1280)),
    Booth(10.1, (1280, 800)),
    Booth(21.5, TALL),
    Booth(21.5, WIDE),
    Booth(55, (1080, 2400), 6.0),
)
# Words that need most room where they have least.
DAILY = [
    (Booth(24, TALL), "hi"),
    (Booth(24, WIDE), "de"),
    (Booth(32, TALL), "en"),
    (Booth(32, (1080, 1080)), "ar"),
    (Booth(10.1, (1280, 800), 0.5), "th"),
]


def faults(booth: Booth, locale: str) -> list[str]:
    """What is wrong with these slides: too small a code, words that are not legible, cut or on each other."""
    found = []
    for scene in scenes(booth.pages(locale)):
        rules = (inside, apart, off_the_rim, whole, said, seen)
        broken = [*scene.drawing.faults, *(fault for rule in rules for fault in rule(scene))]
        broken += [f"the code lacks {booth.lacks(scene):.0f} mm"] if booth.lacks(scene) > 0 else []
        found += [f"{booth}: {scene}: {fault}" for fault in broken]
    return found


@pytest.mark.parametrize(("booth", "locale"), DAILY, ids=str)
def test_a_code_over_the_invitation_is_scanned_from_where_people_stand(booth: Booth, locale: str) -> None:
    """A tenth of the distance by the glass itself; no word is smaller than legible for that."""
    assert faults(booth, locale) == []


@pytest.mark.slow
@pytest.mark.parametrize("booth", ROOMY, ids=str)
def test_it_is_in_every_language(booth: Booth) -> None:
    """From 10.1 to 55 inches, lying and standing, with the highest invitation and the lowest."""
    assert [fault for locale in LOCALES for fault in faults(booth, locale)] == []


@pytest.mark.parametrize("booth", NARROW, ids=str)
def test_where_it_cannot_be_that_is_said(booth: Booth) -> None:
    """The code has most of one side of the page, every word is legible, and the operator hears of it."""
    drawn = list(scenes(booth.pages("de")))
    small = [scene for scene in drawn if booth.lacks(scene) > 0]
    assert small
    for scene in drawn:
        told = f"they need {needed(scene.page)} px"
        assert [fault.endswith(told) for fault in scene.drawing.faults] == [True] * (scene in small)
        [shown] = scene.images_of("code")
        assert shown.box.right - shown.box.left > 700 * unit(scene.page.size)
        assert shown.card.within(Box(0, 0, *scene.page.size))


def needed(page: Page) -> int:
    """Pixels of a code with its margin that are read from where people stand."""
    drawn = code(body(InvitationBody, page).link)
    return drawn.side * drawn.module_needed(page.scanning_distance_m, page.pixels_per_mm)


@pytest.mark.parametrize("size", [TALL, WIDE], ids="{0[0]}x{0[1]}".format)
def test_a_page_is_as_large_as_what_is_seen_over_the_invitation(size: tuple[int, int]) -> None:
    """With more languages less of it; its codes are measured by the whole screen, whose diagonal is known."""
    alone, many = (Booth(32, size, languages=number) for number in (1, 28))
    sizes = [booth.display.page_size(size) for booth in (alone, many)]
    assert sizes[0][0] == sizes[1][0] == size[0]
    assert size[1] > sizes[0][1] > sizes[1][1]
    assert [booth.display.page_sizes for booth in (alone, many)] == [(one,) for one in sizes]
    for booth in (alone, many):
        for page in booth.pages("en"):
            assert page.size == booth.display.page_size(size)
            assert page.pixels_per_mm == pytest.approx(hypot(*size) / (32 * 25.4))
    assert display(mode="signage").page_size(size) == size
