"""What the slides of a playlist are called in a list, by what the campaign's file says just now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.campaign.slides import LONG_KINDS
from kiosk.editing.edits import Document

LONG, USUAL = 14.0, 10.0  # seconds, where a slide does not say


@dataclass(frozen=True, slots=True)
class SlideSummary:
    """A slide in a few words: its headline in the campaign's language, or its id; how long a turn stands."""

    slide: str
    kind: str
    title: str
    seconds: float


def summaries(document: Document, playlist: str) -> list[SlideSummary]:
    """The slides of a playlist in its order; without playlists, all in the order of the file."""
    slides = {one.get("id"): one for one in document.get("slides", [])}
    names = next(
        (one.get("slides", []) for one in document.get("playlists", []) if one.get("id") == playlist),
        list(slides),
    )
    source = str(document.get("source-language", ""))
    return [_summary(slides[name], source) for name in names if name in slides]


def _summary(slide: Mapping[str, Any], source: str) -> SlideSummary:
    words = slide.get("headline", "")
    if isinstance(words, Mapping):
        words = words.get(source) or next(iter(words.values()), "")
    kind = str(slide.get("kind", ""))
    usual = LONG if kind in LONG_KINDS else USUAL
    title = " ".join(str(words).split()) or str(slide["id"])
    return SlideSummary(str(slide["id"]), kind, title, float(slide.get("seconds", usual)))
