"""A code that no telephone would read, or that leads elsewhere, is an error; all others are read."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageOps

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.campaign.links import link_fault
from kiosk.media.qr import code, draw
from kiosk.proof.code_on_page import code_on
from kiosk.proof.code_readers import CLEAN, HALF, NOISY, OTHER, QUARTER
from kiosk.proof.drawn_page import DrawnCode, DrawnPage
from tests.content.packs import LINKS, TOP, pack
from tests.preflight.drawn_looking import HALL, DrawnLooker, told
from tests.preflight.looking import DONATE

LINK = "https://www.un.org/give"
PAPER = (255, 250, 243)
NEAR = HALL + "pixels = [1920, 1080]\nscanning-distance-m = 1.5\n"
MANY = 1000 if os.environ.get("KIOSK_TEST_EVERYTHING") else 24
LONGEST = 300  # characters of a link
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?[]@!$&'()*+,;="


def square(link: str = LINK, module: int = 8) -> Image.Image:
    """A code with its margin."""
    drawn = draw(code(link), module)
    return Image.frombuffer("RGB", (drawn.width, drawn.height), drawn.pixels, "raw", "BGRX", 0, 1)


def on_page(shown: Image.Image) -> DrawnCode:
    """A code as it is measured on a page."""
    page = Image.new("RGB", (1920, 1080), PAPER)
    page.paste(shown, (200, 150))
    return code_on(page, (200, 150, *shown.size), code(LINK).side)


def over_a_picture() -> Image.Image:
    """Its light modules let a picture through."""
    shown = square()
    picture = Image.effect_noise(shown.size, 120).convert("RGB")
    return Image.composite(picture, shown, shown.convert("L").point([0] * 128 + [255] * 128))


def without_margin() -> Image.Image:
    """Something dark lies over a side of it."""
    shown = square()
    shown.paste((11, 27, 63), (0, 0, 20, shown.height))
    return shown


@pytest.mark.parametrize(
    ("spoilt", "rules"),
    [
        (square, set()),
        (lambda: square(module=2), {"code-not-read"}),
        (lambda: ImageOps.invert(square()), {"code-not-read", "code-margin"}),
        (over_a_picture, {"code-not-read", "code-margin"}),
        (without_margin, {"code-margin"}),
        (lambda: square("https://www.un.org/gave"), {"code-leads-elsewhere"}),
    ],
    ids=["right", "shrunk", "inverted", "over a picture", "without margin", "another link"],
)
def test_a_spoilt_code_is_an_error(
    drawn: DrawnLooker, spoilt: Callable[[], Image.Image], rules: set[str]
) -> None:
    """Whatever spoilt it, from what is read in the finished picture."""
    subject = drawn.subject(read_campaign(drawn.look.pack(DONATE)), drawn.display(""))
    wrong = replace(subject, measured=lambda page: DrawnPage(page.size, codes=(on_page(spoilt()),)))
    found = [one for one in told(wrong) if one.rule != "legibility-not-judged"]
    assert {(one.severity, one.rule) for one in found} == {("error", rule) for rule in rules}


def random_link(random: Random) -> str:
    """A link of up to 300 characters that a campaign may have."""
    link = "https://www.un.org/" + "".join(random.choices(SIGNS, k=random.randint(0, LONGEST - 19)))
    assert link_fault(link, ("www.un.org",)) is None
    return link


def test_the_code_of_any_link_is_read_or_the_link_is_told_as_too_long(
    drawn: DrawnLooker, tmp_path: Path
) -> None:
    """By both readers, smaller and with noise, from the slide as it is drawn; up to two hundred characters
    each way of reading reads it.
    """
    random = Random(1)  # noqa: S311  nothing secret
    for _ in range(MANY):
        link = random_link(random)
        text = (TOP + LINKS + DONATE).replace('"https://www.un.org/give"', f'"{link}"')
        subject = drawn.subject(read_campaign(pack(tmp_path / "links", text)), drawn.display(NEAR))
        found = told(subject)
        (drawn_code,) = [one for page in subject.drawn for one in page.drawn.codes]
        read = dict(drawn_code.read)
        assert read[CLEAN] == read[OTHER] == read[HALF] == read[NOISY] == link
        assert [one.rule for one in found] == ([] if read[QUARTER] == link else ["code-not-read"])
        assert len(link) > 200 or not found
        assert all("Shorten its link" in str(one.fix) for one in found)
