"""Checks the pictures of a campaign: there, whole, and of a kind that can be drawn."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import Pictured
from kiosk.media.proof import picture_fault
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject


def findings(subject: Subject) -> Iterator[Finding]:
    """The pictures that cannot be opened; the slide before stays on screen in the time of theirs."""
    for slide in subject.fitting:
        if not isinstance(slide, Pictured):
            continue
        for name in filter(None, (slide.image, slide.tall)):
            reason = picture_fault(subject.campaign.folder / name)
            if reason:
                yield subject.of_slide(
                    "error",
                    "picture-cannot-be-drawn",
                    slide,
                    f'"{name}" {reason}',
                    "Until then the slide is passed over where it would need this picture.",
                )
