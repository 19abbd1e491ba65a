"""What the slides of a playlist are called in a list, by what the campaign's file says just now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.campaign.slides import LONG_KINDS
from kiosk.editing.edits import Document
from kiosk.editing.slides.slide_name import slide_name

LONG, USUAL = 14.0, 10.0  # seconds, where a slide does not say


@dataclass(frozen=True, slots=True)
class SlideSummary:
    """A slide in a few words.

    Attributes:
        name: what it is called.
        seconds: how long a turn of it stands.
    """

    slide: str
    kind: str
    name: str
    seconds: float
    is_on: bool


def summaries(document: Document, playlist: str) -> list[SlideSummary]:
    """The slides of a playlist in its order; without playlists, all in the order of the file."""
    slides = {one.get("id"): one for one in document.get("slides", [])}
    names = next(
        (one.get("slides", []) for one in document.get("playlists", []) if one.get("id") == playlist),
        list(slides),
    )
    source = str(document.get("source-language", ""))
    return [_summary(slides[name], source) for name in names if name in slides]


def seconds_of(slide: Mapping[str, Any]) -> float:
    """How long a turn of a slide stands; as long as its kind does where it says no number."""
    said = slide.get("seconds")
    if isinstance(said, (int, float)):
        return float(said)
    return LONG if str(slide.get("kind", "")) in LONG_KINDS else USUAL


def _summary(slide: Mapping[str, Any], source: str) -> SlideSummary:
    kind = str(slide.get("kind", ""))
    return SlideSummary(
        str(slide["id"]),
        kind,
        slide_name(slide, source),
        seconds_of(slide),
        slide.get("enabled") is not False,
    )
