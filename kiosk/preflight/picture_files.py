"""Checks the pictures of a campaign: there, whole, and of a kind that can be drawn."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.media.intake.proof import ProofOf, left_out
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """The pictures that cannot be drawn, or not whole; the slide before stays in the time of the former."""
    for slide in subject.fitting:
        for name, page in _pictures(slide):
            file = subject.campaign.folder / name
            if reason := subject.proofs.fault(file, page):
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


def pictures(subject: Subject) -> Iterator[ProofOf]:
    """Every picture of a subject."""
    for slide in subject.fitting:
        yield from ((subject.campaign.folder / name, page) for name, page in _pictures(slide))


def _pictures(slide: Slide) -> Iterator[tuple[str, int]]:
    """The picture files of a slide, and which page of each."""
    if isinstance(slide, Pictured):
        yield from ((name, slide.page) for name in (slide.image, slide.tall) if name)
    elif isinstance(slide, VideoSlide) and slide.poster:
        yield slide.poster, 1
