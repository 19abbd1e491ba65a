"""What artists' programs write, and pages of documents, are drawn whole."""

from pathlib import Path

import pytest

from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import prepared, shared
from kiosk.media.picture import PictureError
from tests.media.drawn_files import FRAME, NAMES, drawing, pdf, photograph

SHAPE = '<rect width="160" height="90" fill="#dc2828"/>'
BLUE = f"<svg {NAMES}>{SHAPE.replace('#dc2828', '#2850dc')}</svg>"
DRAWN = {
    "clip-path": '<clipPath id="c"><rect width="80" height="90"/></clipPath><g clip-path="url(#c)">{0}</g>',
    "a nested drawing": '<svg x="0" y="0" width="80" height="90" viewBox="0 0 160 90">{0}{0}</svg>',
    "a symbol": '<symbol id="s" viewBox="0 0 8 9"><rect width="8" height="9" fill="#dc2828"/></symbol>'
    '<use href="#s" width="80" height="90"/>',
    "hsl()": '<rect width="80" height="90" fill="hsl(0, 72%, 51%)"/>',
    "#rrggbbaa": '<rect width="80" height="90" fill="#dc2828ff"/>',
    "opacity in percent": '<rect width="80" height="90" fill="#dc2828" opacity="100%"/>',
    "a style sheet": "<style>.r {{ fill: #dc2828 }}</style><rect class='r' width='80' height='90'/>",
    "a mask": '<mask id="m"><rect width="80" height="90" fill="#fff"/></mask><g mask="url(#m)">{0}</g>',
}


@pytest.mark.parametrize("content", DRAWN.values(), ids=DRAWN)
def test_what_artists_programs_write_is_drawn(content: str, tmp_path: Path) -> None:
    """The left half is red, the right half white: what Qt leaves out in silence, or paints all over."""
    found = prepared(drawing(tmp_path, "artist", content.format(SHAPE)), FRAME)
    left, right = (found.pixels[4 * x : 4 * x + 3] for x in (40 + 45 * 160, 120 + 45 * 160))
    assert max(abs(a - b) for a, b in zip(left, (40, 40, 220), strict=True)) <= 3
    assert right == b"\xff\xff\xff"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_drawing_in_any_encoding_is_drawn(encoding: str, tmp_path: Path) -> None:
    """As the file begins, or says."""
    head = "" if encoding.startswith("utf") else f'<?xml version="1.0" encoding="{encoding}"?>'
    path = tmp_path / "named.svg"
    path.write_bytes(f"{head}{BLUE}<!-- é -->".encode(encoding))
    assert prepared(path, FRAME).pixels[:4] == bytes([220, 80, 40, 255])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_words_in_a_drawing_are_drawn(encoding: str, tmp_path: Path) -> None:
    """In a face of the program's own."""
    path = tmp_path / "words.svg"
    path.write_bytes(f'<svg {NAMES}><text x="0" y="80" font-size="90">HH</text></svg>'.encode(encoding))
    pixels = prepared(path, FRAME).pixels
    assert pixels[::4].count(0) > 1000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '\n<a xlink:href="#b"/>',
            'in line 2, where "xlink:" is used and nothing says what that is: save it',
        ),
        ("<g>" * 2000 + SHAPE + "</g>" * 2000, "or a thousand groups deep: simplify the drawing"),
    ],
)
def test_what_the_drawer_refuses_is_said_in_peoples_words(content: str, said: str, tmp_path: Path) -> None:
    """With the line, where there is one."""
    with pytest.raises(PictureError) as caught:
        prepared(drawing(tmp_path, "refused", content), FRAME)
    assert said in caught.value.reason


def test_a_page_of_a_pdf_is_a_picture(tmp_path: Path) -> None:
    """The first, or the one that is asked for."""
    path = pdf(tmp_path, "#dc2828", "#2850dc")
    for page, colour in ((1, (40, 40, 220)), (2, (220, 80, 40))):
        found = prepared(path, Frame((160, 90), page=page)).pixels[4 * 80 + 4 * 160 * 45 :][:3]
        assert max(abs(a - b) for a, b in zip(found, colour, strict=True)) <= 4
    with pytest.raises(PictureError, match="has no page 3: its last is page 2"):
        prepared(path, Frame((160, 90), page=3))


def test_a_page_of_a_pdf_has_a_size_until_the_last(tmp_path: Path) -> None:
    """In its own units, not in pixels: it is drawn in whatever size it is shown."""
    path = pdf(tmp_path, "#dc2828", "#2850dc", size=(300, 200))
    first, second, third = (shared().size(path, page) for page in (1, 2, 3))
    assert first is not None
    assert second == first
    assert (first[0] / first[1], first[2]) == (1.5, False)
    assert third is None


@pytest.mark.parametrize("damage", ["cut off", "cut off near its end", "without its page"])
def test_a_pdf_that_is_damaged_is_refused_in_words(damage: str, tmp_path: Path) -> None:
    """As a copy that was interrupted."""
    path = pdf(tmp_path, "#dc2828")
    whole = path.read_bytes()
    damaged = {
        "cut off": whole[:300],
        "cut off near its end": whole[: whole.rfind(b"xref")],
        "without its page": whole.replace(b"/Kids [ 1 0 R", b"/Kids [ 9 0 R"),
    }
    path.write_bytes(damaged[damage])
    with pytest.raises(PictureError, match="no whole PDF"):
        prepared(path, FRAME)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_picture_that_is_whole_stands_round_its_target_on_its_ground(kind: str, tmp_path: Path) -> None:
    """Nothing of it is cut off, whatever its shape; around it is the colour of the slide."""
    path = photograph(tmp_path).with_suffix(f".{kind}")
    if kind == "svg":
        path = drawing(tmp_path, "whole", '<rect width="160" height="90" fill="#2850dc"/>')
    elif kind == "pdf":
        path = pdf(tmp_path, "#2850dc", size=(320, 180))
    frame = Frame((200, 200), target=(0.75, 0.5), ground="#ffd3b4", is_whole=True)
    picture = prepared(path, frame)

    def at(x: int, y: int) -> tuple[int, ...]:
        return tuple(picture.pixels[4 * (x + 200 * y) :][:3][::-1])

    # Three quarters of 100 pixels round 150: from 112 to 188, and 43 high round 100.
    inside, outside = (0x28, 0x50, 0xDC), (0xFF, 0xD3, 0xB4)
    for x, y in ((115, 100), (185, 100), (150, 82), (150, 118)):
        assert max(abs(a - b) for a, b in zip(at(x, y), inside, strict=True)) <= 4
    for x, y in ((109, 100), (191, 100), (150, 75), (150, 125), (5, 5)):
        assert at(x, y) == outside
