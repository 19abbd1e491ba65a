"""Defines what was measured on a page that was drawn: its words, its code, its picture, in pixels."""

from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

GRID = 24
Place = tuple[int, int, int, int]  # left, top, width and height in pixels


@dataclass(frozen=True, slots=True)
class DrawnText:
    """One text, in one language.

    Attributes:
        words: what it says, on one line.
        role: what it is on its page: headline, number, label, body, beside-code, source, tag.
        place: where its ink is; where it left none, the place that was meant for it.
        px: the size of its face.
        least: the smallest size in which it is meant to stand, in pixels; 0 where it may be of any.
        capitals: how high the capitals of that face are, in pixels.
        contrast: of its colour against what is behind it, as WCAG reckons it, 1 to 21.
        cut: why not all of it is seen, said after "it"; "" where all is.
        missing: its characters that no face of the machine has.
    """

    words: str
    role: str
    place: Place
    px: int
    least: float
    capitals: float
    contrast: float
    cut: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class DrawnCode:
    """A code as it stands in the finished picture.

    Attributes:
        place: where it stands, its quiet zone with it.
        modules: how many it has a side, without its quiet zone.
        module_px: the pixels to each.
        is_clear: whether all of its quiet zone is as light as it has to be.
        read: what each way of reading it found, "" for nothing.
    """

    place: Place
    modules: int
    module_px: int
    is_clear: bool
    read: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """The page's picture.

    Attributes:
        place: where it stands.
        target: the point of its place to which its focus is brought, as shares.
        seen: rows of its place from the top, of GRID parts each: "#" where it is seen, "." where something
            lies over it.
        plain: the colour, #rrggbb, where all that is seen of it has one; "" otherwise.
        codes: what the QR codes say that are read in its place, the page's words taken away.
    """

    place: Place
    target: tuple[float, float]
    seen: tuple[str, ...]
    plain: str = ""
    codes: tuple[str, ...] = ()

    def is_seen(self, across: float, down: float) -> bool:
        """Whether a point of its place, as shares, is seen."""
        if not (0 <= across <= 1 and 0 <= down <= 1):
            return False
        return self.seen[min(GRID - 1, int(down * GRID))][min(GRID - 1, int(across * GRID))] == "#"


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page of `size` pixels.

    Attributes:
        plain: the colour, #rrggbb, where all of the page has one; "" otherwise.
        faults: what the page itself says was wrong with it.
        failure: why it was not drawn; "" where it was.
        small: how it looks, as `small_picture` makes it.
    """

    size: tuple[int, int]
    texts: tuple[DrawnText, ...] = ()
    codes: tuple[DrawnCode, ...] = ()
    picture: DrawnPicture | None = None
    plain: str = ""
    faults: tuple[str, ...] = ()
    failure: str = ""
    small: str = ""


_DRAWN = TypeAdapter(DrawnPage)


def as_json(page: DrawnPage) -> bytes:
    """A drawn page as JSON."""
    return _DRAWN.dump_json(page)


def of_json(content: bytes) -> DrawnPage | None:
    """The drawn page that `as_json` wrote; None where this is none."""
    try:
        return _DRAWN.validate_json(content)
    except ValidationError:
        return None
