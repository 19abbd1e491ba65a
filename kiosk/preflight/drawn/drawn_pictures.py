"""Checks pictures as they are drawn: large enough for the screen, what matters in view, and not empty."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from kiosk.content.messages.message import message
from kiosk.media.cropping import Box, Frame, cover, mirrored_point, whole
from kiosk.preflight.drawn.drawn_place import of_drawn, once, where
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import DrawnSlide, Subject
from kiosk.proof.drawn_page import DrawnPicture, Place

# By how much a picture may be enlarged before its pixels show from where slides are read.
ENLARGED = 1.25
MUCH = 0.6  # of a picture, of which less is left than of what is cut off
SQUARE = 0.2  # of the shorter side of a picture: what is marked round its focus


@dataclass(frozen=True, slots=True)
class Lying:
    """How a picture lies in its place: what of it is there, in its own units, and how much it is scaled."""

    size: tuple[float, float]
    is_raster: bool
    box: Box
    scale: float
    focus: tuple[float, float]

    @property
    def cut(self) -> float:
        """The share of it that is cut off."""
        return max(0.0, 1 - self.box.width * self.box.height / (self.size[0] * self.size[1]))

    @property
    def focus_at(self) -> tuple[float, float]:
        """Where its focus is, as shares of its place."""
        x, y = self.focus
        across = (x * self.size[0] - self.box.left) / self.box.width
        return across, (y * self.size[1] - self.box.top) / self.box.height


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the look of pictures and of whole slides; each fault of a slide once."""
    return once(found for one in subject.drawn for found in _of_page(subject, one))


def _of_page(subject: Subject, one: DrawnSlide) -> Iterator[Finding]:
    picture = one.drawn.picture
    if one.drawn.failure:
        yield from _not_drawn(subject, one)
    elif picture is not None and picture.plain:
        yield _plain(subject, one, picture)
    elif one.drawn.plain:
        told = message("slide-of-one-colour", colour=one.drawn.plain, where=where(one.page))
        yield of_drawn(subject, told, one)
    elif picture is not None and (lying := _lying(subject, one, picture)) is not None:
        yield from _of_picture(subject, one, picture, lying)


def _not_drawn(subject: Subject, one: DrawnSlide) -> Iterator[Finding]:
    """A page that came out as nothing; where that is its picture's fault, it is said of the file."""
    picture = one.page.picture
    if picture is not None and (picture.is_film or subject.proofs.fault(picture.path, picture.page)):
        return
    display = f" --display {quote(str(subject.display_file))}" if subject.display_file else ""
    told = message(
        "slide-not-drawn",
        reason=one.drawn.failure,
        where=where(one.page),
        named=subject.named(one.slide) + display,
    )
    yield of_drawn(subject, told, one)


def _plain(subject: Subject, one: DrawnSlide, picture: DrawnPicture) -> Finding:
    name, is_film = _shown_file(one)
    told = message("picture-of-one-colour", file=name.name, colour=picture.plain, where=where(one.page))
    if is_film:
        told = message("film-begins-with-one-colour", colour=picture.plain, where=where(one.page))
    return of_drawn(subject, told, one, picture.place)


def _of_picture(subject: Subject, one: DrawnSlide, picture: DrawnPicture, lying: Lying) -> Iterator[Finding]:
    name = _shown_file(one)[0].name
    if lying.is_raster and lying.scale > ENLARGED:
        needed = " × ".join(str(round(side * lying.scale)) for side in lying.size)
        has = " × ".join(f"{side:g}" for side in lying.size)
        told = message(
            "picture-too-small", file=name, size=has, times=lying.scale, needed=needed, where=where(one.page)
        )
        yield of_drawn(subject, told, one, picture.place)
    if not picture.is_seen(*lying.focus_at):
        told = message("picture-focus-not-seen", file=name, where=where(one.page))
        yield of_drawn(subject, told, one, around(picture.place, lying.focus_at))
    if lying.cut > MUCH:
        told = message("picture-much-cut", file=name, share=lying.cut, where=where(one.page))
        yield of_drawn(subject, told, one, picture.place)


def around(place: Place, point: tuple[float, float]) -> Place:
    """A small square round a point of a picture, as shares of its place; at the edge of that where the point
    is outside it.
    """
    side = round(min(place[2:]) * SQUARE)
    left, top = (
        round(start + min(1, max(0, share)) * (length - side))
        for start, length, share in zip(place[:2], place[2:], point, strict=True)
    )
    return (left, top, side, side)


def _shown_file(one: DrawnSlide) -> tuple[Path, bool]:
    """The file whose picture is drawn, and whether it is a film."""
    picture = one.page.picture
    assert picture is not None
    return picture.poster or picture.path, picture.is_film and picture.poster is None


def _lying(subject: Subject, one: DrawnSlide, drawn: DrawnPicture) -> Lying | None:
    """How the picture of a page lies; None of a film, whose rules are its own, and of what has no size."""
    picture = one.page.picture
    file, is_film = _shown_file(one)
    if picture is None or is_film or (found := subject.proofs.size(file, picture.page)) is None:
        return None
    width, height, is_raster = found
    focus = mirrored_point(picture.focus) if picture.mirrored else picture.focus
    frame = Frame(drawn.place[2:], picture.focus, drawn.target, picture.mirrored, is_whole=picture.is_whole)
    if picture.is_whole:
        place, scale = whole((width, height), frame)
        box = Box(-place.left / scale, -place.top / scale, frame.size[0] / scale, frame.size[1] / scale)
        return Lying((width, height), is_raster, box, scale, focus)
    box = cover((width, height), frame)
    return Lying((width, height), is_raster, box, frame.size[0] / box.width, focus)
