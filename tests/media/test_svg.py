"""An SVG is looked through before it is drawn; pictograms take the colours of their place."""

import base64
import io
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.media.pictograms import coloured
from kiosk.media.picture import PictureError
from kiosk.media.svg import inspect
from tests.ui.rules import luminance

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(content: str, size: str = 'viewBox="0 0 16 9"', before: str = "") -> bytes:
    """An SVG around some elements."""
    return f"{before}<svg {NAMES} {size}>{content}</svg>".encode()


def embedded(kind: str) -> str:
    """A small picture as a data address."""
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2)).save(buffer, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(buffer.getvalue()).decode()}"


SHAPE = '<rect width="16" height="9"/>'
INNER = base64.b64encode(svg('<image xlink:href="/etc/secret.png"/>')).decode()


@pytest.mark.parametrize(
    "source",
    [
        svg(SHAPE),
        svg(SHAPE, 'width="40mm" height="20mm"'),
        svg('<defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/><use href="#a"/>'),
        svg('<a xlink:href="https://www.unodc.org/"><rect/></a>'),
        *(svg(f'<image xlink:href="{embedded(kind)}"/>') for kind in ("PNG", "JPEG", "GIF", "WEBP")),
        svg("<g>&ns;</g>", before='<!DOCTYPE svg [<!ENTITY ns "words">]>'),
    ],
)
def test_a_drawing_that_needs_nothing_else_is_taken(source: bytes) -> None:
    """Shapes, references within it, and embedded pictures."""
    inspect(source)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "no whole SVG"),
        (b"Not a drawing", "no whole SVG"),
        (svg(SHAPE)[:-8], "no whole SVG: .* in line 1"),
        (b"<html><body/></html>", 'begins with "html"'),
        (svg(""), "nothing in it"),
        (svg(SHAPE, ""), "without a size"),
        (svg(SHAPE, 'width="100%" height="100%"'), "without a size"),
        (svg('\n<image xlink:href="photo.png"/>'), r'"photo.png": embed it .* \(line 2\)'),
        (svg('<image href="/etc/secret.png"/>'), "needs another file"),
        (svg('<image xlink:href="https://evil.example/a.png"/>'), "needs another file"),
        (svg('<image href="#a" xlink:href="photo.png"/>'), "needs another file"),
        (svg('<s:image xmlns:s="http://www.w3.org/2000/svg" xlink:href="photo.png"/>'), "another file"),
        (svg('<image xlink:href="&f;"/>', before='<!DOCTYPE svg [<!ENTITY f "photo.png">]>'), "another file"),
        (svg(f'<image xlink:href="data:image/svg+xml;base64,{INNER}"/>'), "embeds what is none of"),
        (svg(f'<image xlink:href="data:image/png;base64,{INNER}"/>'), "embeds what is none of"),
        (svg(f'<image xlink:href="{embedded("PNG")}base64,{INNER}"/>'), "embeds what is none of"),
        (svg('<filter><feImage href="photo.png"/></filter>'), "needs another file"),
        (svg('<use href="other.svg#a"/>'), "needs another file"),
        (svg(SHAPE, before='<?xml-stylesheet href="a.css"?>'), "style sheet"),
    ],
)
def test_a_drawing_that_is_not_whole_in_itself_is_refused_in_words(source: bytes, said: str) -> None:
    """Nothing from elsewhere on the disk or the network ever stands on the glass."""
    with pytest.raises(PictureError, match=said):
        inspect(source)


def test_a_drawing_that_unfolds_without_end_is_refused() -> None:
    """Ten entities of ten entities each, ten times over."""
    names = "abcdefghij"
    entities = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names))
    bomb = svg("<text>&j;</text>", before=f'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">{entities}]>')
    with pytest.raises(
        PictureError, match=r"no whole SVG: its abbreviations .* unfold without end in line 1"
    ):
        inspect(bomb)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (svg(SHAPE)[:-3], "it breaks off in line 1: copy it again"),
        (svg(f"\n<g>{SHAPE}"), "in line 2 an element ends inside of which another has not ended"),
        (svg("\n<text>Here & there</text>"), "in line 2 stands what no XML may hold there, as & or <"),
        (svg("<text>&nbsp;</text>"), "an abbreviation that the file does not explain, as &nbsp; is one"),
        (svg('<rect x="1" x="2"/>'), "an element in line 1 says one thing twice"),
        (svg(SHAPE) + b"\n<g/>", "it goes on after its end, in line 2"),
        (b" " + svg(SHAPE, before='<?xml version="1.0"?>'), "stands something else: take that out"),
        (svg("&a;", before='<!DOCTYPE svg [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'), "unfold without end"),
        (svg(SHAPE, before='<?xml version="1.0" encoding="utf-16"?>'), "its encoding is not the one"),
        (svg(SHAPE, before='<?xml version="1.0" encoding="klingon"?>'), "in an encoding that is not known"),
        (b"Not a drawing", "line 1 is no part of a drawing"),
    ],
)
def test_what_is_wrong_with_a_drawing_is_said_in_peoples_words(source: bytes, said: str) -> None:
    """Not in those of the library that reads it."""
    with pytest.raises(PictureError) as caught:
        inspect(source)
    assert said in caught.value.reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One pictogram that has every colour."""
    colours = ("#0A4BC2", "#0B1B3F", "#FFFFFF", "#C22F1B")
    (tmp_path / "sign-a.svg").write_bytes(svg("".join(f'<circle fill="{colour}"/>' for colour in colours)))
    return tmp_path


def fills(source: bytes) -> list[str]:
    """The colours of the shapes, in order."""
    return re.findall(r'fill="(.*?)"', source.decode())


def test_a_pictogram_takes_the_colours_of_its_place(folder: Path) -> None:
    """Each colour once, even where one becomes what another was; the bar of a prohibition stays red."""
    found = coloured(folder, "sign-a", {"p": "#FFFFFF", "o": "0A4BC2", "g": "#0b1b3f"})
    assert fills(found) == ["#FFFFFF", "#0A4BC2", "#0b1b3f", "#C22F1B"]
    assert fills(coloured(folder, "sign-a", {})) == ["#0A4BC2", "#0B1B3F", "#FFFFFF", "#C22F1B"]


def test_the_bar_of_a_prohibition_stands_out_on_black(folder: Path) -> None:
    """By 4.5 to 1 at the least, which the red that stands on light grounds has not."""
    bar = fills(coloured(folder, "sign-a", {"p": "FFD84D", "o": "FFFFFF", "g": "000000"}))[-1]
    light = luminance(np.array([int(bar[at : at + 2], 16) for at in (5, 3, 1)]))
    assert (light + 0.05) / 0.05 >= 4.5


@pytest.mark.parametrize(
    "name", ["../sign-a", "/etc/passwd", "SIGN-A", "sign-a.svg", "", "sign a", "sign-a\n"]
)
def test_a_pictograms_name_leads_nowhere_else(folder: Path, name: str) -> None:
    """Small letters, digits and hyphens."""
    with pytest.raises(PictureError, match="no pictogram's name"):
        coloured(folder, name, {})


def test_a_pictogram_that_is_missing_or_a_colour_that_is_none_is_said(folder: Path) -> None:
    """For whoever writes a slide."""
    with pytest.raises(PictureError, match="is not there"):
        coloured(folder, "sign-b", {})
    with pytest.raises(PictureError, match='"red", which is no colour'):
        coloured(folder, "sign-a", {"p": "red"})
