"""Checks the pictures of a campaign: there, whole, and of a kind that can be drawn."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import Pictured
from kiosk.media.intake.proof import left_out, picture_fault
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """The pictures that cannot be drawn, or not whole; the slide before stays in the time of the former."""
    for slide in subject.fitting:
        if not isinstance(slide, Pictured):
            continue
        for name in filter(None, (slide.image, slide.tall)):
            file = subject.campaign.folder / name
            if reason := picture_fault(file, slide.page):
                yield subject.of_slide(
                    "error",
                    "picture-cannot-be-drawn",
                    slide,
                    f'"{name}" {reason}',
                    "Until then the slide is passed over where it would need this picture.",
                )
            elif parts := left_out(file):
                yield subject.of_slide(
                    "warning",
                    "picture-drawn-in-part",
                    slide,
                    f'of "{name}" a part is not drawn: {"; ".join(parts)}',
                    "Turn it into plain shapes, or save the drawing as PNG.",
                )
