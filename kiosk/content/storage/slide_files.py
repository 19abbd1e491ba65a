"""The files of a pack that a slide names, and what each is for."""

from collections.abc import Iterator

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.storage.copying import PartKind


def files_of(slide: Slide) -> Iterator[tuple[str, PartKind]]:
    """The path of each file in the pack, as the slide names it."""
    if isinstance(slide, Pictured):
        yield from ((name, "picture") for name in (slide.image, slide.tall) if name)
    elif isinstance(slide, VideoSlide):
        yield slide.video, "film"
        yield from ((name, "words") for name in slide.subtitle_files)
        if slide.poster:
            yield slide.poster, "picture"
