"""Checks an SVG before it is drawn: whole, of some size, and in need of nothing outside it."""

import re
from math import isfinite
from pathlib import Path
from typing import BinaryIO, NoReturn
from xml.parsers import expat

from kiosk.media.files.xml_faults import fault_in_words
from kiosk.media.picture import PictureError, opened

UNKNOWN_ENCODING = "is an SVG in an encoding that is not known: save it as plain SVG"
LARGEST = 32 * 1024 * 1024  # bytes; a drawing of a hundred thousand shapes

# QtSvg reads what an image element or a style sheet instruction names, from anywhere on the disk, and
# also from within an SVG that is embedded in an SVG. So only these may be, told by how they begin in base64.
EMBEDDED = {"PNG": "iVBORw0KGgo", "JPEG": "/9j/", "GIF": "R0lGOD", "WebP": "UklGR"}
REFERRING = frozenset({"image", "feImage", "use"})

# What a still picture leaves out, and in whose place a `switch` may have something that is drawn.
LEFT_OUT = {
    **dict.fromkeys(("animate", "animateColor", "animateMotion", "animateTransform", "set"), "moves nothing"),
    **dict.fromkeys(("foreignObject", "audio", "video", "canvas", "iframe"), "shows nothing"),
    "script": "runs nothing",
}
LEFT_OUT_STYLES = {"@import": "loads nothing", "@keyframes": "moves nothing"}

# CSS Values 3, section 6.2: pixels of each unit that does not depend on anything.
UNITS = {"": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "Q": 96 / 101.6}
LENGTH = re.compile(r"\+?(\d*\.?\d+(?:[eE][+-]?\d+)?)(px|pt|pc|mm|cm|in|Q|)")


def source(path: Path) -> bytes:
    """What an SVG's file holds.

    Raises:
        PictureError: it cannot be read, is empty or too large.
    """
    with opened(path) as file:
        return read(file)


def read(file: BinaryIO) -> bytes:
    """What an open SVG holds.

    Raises:
        PictureError: it cannot be read or is too large.
    """
    try:
        found = file.read(LARGEST + 1)
    except OSError as error:
        raise PictureError(f"cannot be read: {error.strerror}") from error
    if len(found) > LARGEST:
        raise PictureError(f"is larger than {LARGEST // 1024**2} MiB: simplify the drawing")
    return found


def inspect(source: bytes) -> tuple[float, float]:
    """Go through every element of an SVG; nothing is drawn or opened.

    Returns:
        its width and height, in a unit of its own.

    Raises:
        PictureError: it is no SVG, not whole, empty, without a size, or needs another file.
    """
    inspection = _Inspection()
    inspection.go_through(source)
    return inspection.size


def left_out(source: bytes) -> list[str]:
    """What of a drawing is not drawn, each kind once: "foreignObject in line 12 shows nothing".

    Raises:
        PictureError: as `inspect`.
    """
    inspection = _Inspection()
    inspection.go_through(source)
    return list(inspection.left_out.values())


class _Inspection:
    """One pass through a file; expat itself bounds what entities may grow to (since 2.4.1)."""

    def __init__(self) -> None:
        self.elements = 0
        self.left_out: dict[str, str] = {}
        self.open: list[str] = []
        self.size = (0.0, 0.0)
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.element
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.ProcessingInstructionHandler = self.instruction

    def go_through(self, source: bytes) -> None:
        try:
            self.parser.Parse(source, True)
        except expat.ExpatError as error:
            raise PictureError(fault_in_words(error)) from error
        except LookupError as error:  # Python looks for the encoding that expat does not know
            raise PictureError(UNKNOWN_ENCODING) from error
        if self.elements <= 1:
            raise PictureError("is an SVG with nothing in it")

    def end(self, _qualified: str) -> None:
        self.open.pop()

    def text(self, words: str) -> None:
        if self.open[-1] == "style":
            for sign, what in LEFT_OUT_STYLES.items():
                if sign in words:
                    self.leave_out(sign, what)

    def leave_out(self, name: str, what: str) -> None:
        self.left_out.setdefault(name, f"{name} in line {self.parser.CurrentLineNumber} {what}")

    def element(self, qualified: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        name = _local(qualified)
        if name in LEFT_OUT and "switch" not in self.open:
            self.leave_out(name, LEFT_OUT[name])
        self.open.append(name)
        given = {_local(key): value.strip() for key, value in attributes.items()}
        if self.elements == 1:
            self.root(name, given)
        elif name in REFERRING:
            for key, value in attributes.items():
                if _local(key) == "href":
                    self.reference(value.strip())

    def root(self, name: str, given: dict[str, str]) -> None:
        if name != "svg":
            raise PictureError(f'is no SVG: it begins with "{name[:40]}"')
        box = [_length(part) for part in given.get("viewBox", "").replace(",", " ").split()][2:4]
        sides = [_length(given.get("width", "")), _length(given.get("height", ""))]
        if not all(sides):
            sides = box
        if len(sides) != 2 or not all(sides):
            raise PictureError("is an SVG without a size: give it a viewBox")
        self.size = (sides[0], sides[1])

    def reference(self, target: str) -> None:
        if target.startswith("#"):
            return
        if not target.startswith("data:"):
            self.refuse(f'needs another file, "{target[:80]}": embed it in the SVG')
        if not target.rpartition("base64,")[2].lstrip().startswith(tuple(EMBEDDED.values())):
            self.refuse(f"embeds what is none of {', '.join(EMBEDDED)}: embed that as PNG")

    def instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            self.refuse("needs a style sheet: save it as plain SVG")

    def refuse(self, reason: str) -> NoReturn:
        raise PictureError(f"{reason} (line {self.parser.CurrentLineNumber})")


def _length(text: str) -> float:
    """Of a side in pixels; 0 where it depends on something else or is none."""
    found = LENGTH.fullmatch(text.strip())
    value = float(found[1]) * UNITS[found[2]] if found else 0
    return value if isfinite(value) else 0


def _local(qualified: str) -> str:
    return qualified.rpartition(":")[2]
