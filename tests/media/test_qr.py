"""Codes that two independent readers read back, at sizes a telephone can make out."""

import string

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.campaign.links import LONGEST, attributed
from kiosk.media.picture import Picture
from kiosk.media.qr import CodeError, code, draw

FUND = "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html"
TAGGED = attributed(FUND, display="NRT-T1-042", campaign="blue-heart", slide="donate")

paths = st.text(string.ascii_letters + string.digits + "-._~/%?&=", max_size=LONGEST - 30)
names = st.text(min_size=1, max_size=30)
links = st.builds("https://www.unodc.org/{}".format, paths)
tagged = st.builds(lambda link, *ids: attributed(link, display=ids[0], campaign=ids[1], slide=ids[2]), links,
                   names, names, names)  # fmt: skip


def pixels(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Rows of blue, green and red."""
    shape = (picture.height, picture.width, 4)
    return np.frombuffer(picture.pixels, np.uint8).reshape(shape)[:, :, :3].copy()


@settings(max_examples=25, deadline=None)
@given(links | tagged, st.integers(4, 9))
@example(FUND, 4)
@example(TAGGED, 6)
@example("tel:+41223456789", 12)
def test_telephones_read_the_link_and_nothing_else(link: str, px: int) -> None:
    """ZXing and OpenCV, which share no code, both read exactly what was put in."""
    image = pixels(draw(code(link), px))
    (found,) = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    assert found.text == link
    assert found.ec_level == "M"
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(image)
    assert text == link


def test_a_code_has_its_quiet_zone_and_two_colours() -> None:
    """Four modules of white on every side, and ink #0B1B3F in squares of whole pixels."""
    drawn = code(FUND)
    assert drawn.link == FUND
    image = pixels(draw(drawn, 5))
    assert image.shape == (drawn.side * 5, drawn.side * 5, 3)
    assert {tuple(colour) for colour in image.reshape(-1, 3)} == {(255, 255, 255), (0x3F, 0x1B, 0x0B)}
    dark = np.argwhere(image[:, :, 0] != 255)
    assert dark.min() == 4 * 5
    assert dark.max() == (drawn.side - 4) * 5 - 1
    modules = image[::5, ::5]
    assert (np.kron(modules[:, :, 0], np.ones((5, 5), np.uint8)) == image[:, :, 0]).all()


@given(st.floats(0.3, 20), st.floats(0.5, 12), st.sampled_from((1, 62, 200)))
def test_a_code_measures_a_tenth_of_the_distance(metres: float, pixels_per_mm: float, held: int) -> None:
    """Its ink, without the quiet zone; with a pixel less to each module it would be too small."""
    drawn = code("a" * held)
    module = drawn.module_needed(metres, pixels_per_mm)
    ink_mm = (drawn.side - 8) / pixels_per_mm
    assert (module - 1) * ink_mm < metres * 1000 / 10 <= module * ink_mm * (1 + 1e-9)


def test_a_screen_of_unknown_size_asks_for_no_size_of_a_code() -> None:
    """Its operator has not said how large it is."""
    assert code(FUND).module_needed(1.5, None) == 0


@pytest.mark.parametrize(
    ("bytes_held", "version"),  # ISO/IEC 18004:2015, table 7, level M, bytes
    [(14, 1), (15, 2), (26, 2), (62, 4), (63, 5), (84, 5), (85, 6), (624, 19), (2331, 40)],
)
def test_the_smallest_code_that_holds_the_link(bytes_held: int, version: int) -> None:
    """No module is smaller than it must be."""
    assert code("a" * bytes_held).side == 17 + 4 * version + 8


def test_the_funds_page_with_attribution_needs_more_than_version_4() -> None:
    """A fixed version would not do."""
    assert code(TAGGED).side > 17 + 4 * 4 + 8


@pytest.mark.parametrize(
    ("link", "said"),
    [("", "there is no link to make a code of"), ("a" * 2332, "no code holds a link of 2332 characters")],
)
def test_what_no_code_holds_is_said(link: str, said: str) -> None:
    """Nothing, and more than the largest code takes."""
    with pytest.raises(CodeError, match=f"^{said}$"):
        code(link)
