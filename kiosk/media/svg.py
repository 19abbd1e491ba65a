"""Checks an SVG before it is drawn: whole, of some size, and in need of nothing outside it."""

from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from kiosk.media.picture import PictureError, opened

LARGEST = 32 * 1024 * 1024  # bytes; a drawing of a hundred thousand shapes

# QtSvg reads what an image element or a style sheet instruction names, from anywhere on the disk, and
# also from within an SVG that is embedded in an SVG. So only these may be, told by how they begin in base64.
EMBEDDED = {"PNG": "iVBORw0KGgo", "JPEG": "/9j/", "GIF": "R0lGOD", "WebP": "UklGR"}
REFERRING = frozenset({"image", "feImage", "use"})


def source(path: Path) -> bytes:
    """What an SVG's file holds.

    Raises:
        PictureError: it cannot be read, is empty or too large.
    """
    with opened(path) as file:
        try:
            found = file.read(LARGEST + 1)
        except OSError as error:
            raise PictureError(f"cannot be read: {error.strerror}") from error
    if len(found) > LARGEST:
        raise PictureError(f"is larger than {LARGEST // 1024**2} MiB: simplify the drawing")
    return found


def inspect(source: bytes) -> None:
    """Go through every element of an SVG; nothing is drawn or opened.

    Raises:
        PictureError: it is no SVG, not whole, empty, without a size, or needs another file.
    """
    inspection = _Inspection()
    try:
        inspection.parser.Parse(source, True)
    except expat.ExpatError as error:
        raise PictureError(
            f"is no whole SVG: {expat.ErrorString(error.code)} in line {error.lineno}"
        ) from error
    if inspection.elements <= 1:
        raise PictureError("is an SVG with nothing in it")


class _Inspection:
    """One pass through a file; expat itself bounds what entities may grow to (since 2.4.1)."""

    def __init__(self) -> None:
        self.elements = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.element
        self.parser.ProcessingInstructionHandler = self.instruction

    def element(self, qualified: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        name = _local(qualified)
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
        sides = (given.get("width", "%"), given.get("height", "%"))
        if "viewBox" not in given and any(side.endswith("%") for side in sides):
            raise PictureError("is an SVG without a size: give it a viewBox")

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


def _local(qualified: str) -> str:
    return qualified.rpartition(":")[2]
