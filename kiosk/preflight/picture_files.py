"""Checks the pictures of a campaign: there, whole, and of a kind that can be drawn."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.campaign.slides import Pictured
from kiosk.media import svg
from kiosk.media.cropping import Frame
from kiosk.media.picture import PictureError, check_readable
from kiosk.media.raster import prepared
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject

# Enough to see that a picture is whole, and small enough to be quick.
PROOF = Frame((64, 36))


def findings(subject: Subject) -> Iterator[Finding]:
    """The pictures that cannot be opened; the slide before stays on screen in the time of theirs."""
    for slide in subject.fitting:
        if not isinstance(slide, Pictured):
            continue
        for name in filter(None, (slide.image, slide.tall)):
            reason = _refused(subject.campaign.folder / name)
            if reason:
                yield subject.of_slide(
                    "error",
                    "picture-cannot-be-drawn",
                    slide,
                    f'"{name}" {reason}',
                    "Until then the slide is passed over where it would need this picture.",
                )


def _refused(path: Path) -> str | None:
    """What keeps a picture from being drawn, as far as it can be told without drawing it."""
    try:
        if path.suffix.lower() == ".svg":
            check_readable(path)
            svg.inspect(path.read_bytes())
        else:
            prepared(path, PROOF)
    except PictureError as error:
        return error.reason
    return None
