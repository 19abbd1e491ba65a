"""A slide has one name on every page of the window: what somebody sees of it."""

from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.editing.publishing.campaign_parts import title_in
from kiosk.editing.slides.slide_name import name_alone, slide_name
from kiosk.editing.slides.slide_summary import summaries
from kiosk.editing.words.campaign_texts import texts_in

SAID = {"nl": "Jouw reis.", "en": "Your journey.", "fr": "Votre voyage."}


@pytest.mark.parametrize(
    ("slide", "name", "alone"),
    [
        ({"kind": "image", "image": "a.png", "headline": SAID}, "Your journey.", "Your journey."),
        ({"kind": "message", "headline": {"fr": "Votre voyage.", "nl": "Jouw\n reis."}}, "Jouw reis.", ""),
        ({"kind": "message", "headline": {"fr": "", "de": "Ihre Reise."}}, "Ihre Reise.", ""),
        ({"kind": "image", "image": "images/Große Halle.png"}, "Große Halle", "Picture “Große Halle”"),
        ({"kind": "video", "video": "films/flight.webm"}, "flight", "Film “flight”"),
        ({"kind": "signs", "headline": None, "image": None}, "Would you notice?", ""),
        ({"kind": "signs"}, "Would you notice?", ""),
        ({"kind": "help"}, "Help lines", ""),
        ({"kind": "day", "day": "world-day-against-trafficking-in-persons"}, "", ""),
        ({"id": "odd", "kind": "nobody-knows"}, "odd", ""),
    ],
)
def test_a_slide_is_called_by_what_is_seen_of_it(slide: Mapping[str, Any], name: str, alone: str) -> None:
    """By its headline in the window's language, else another's; by its file; by what the program shows."""
    assert slide_name(slide, "nl") == (name or "Day of the year")
    assert name_alone(slide, "nl") == (alone or name or "Day of the year")


def test_every_page_calls_it_the_same() -> None:
    """The list of slides, the page of words, Check and the list of changes."""
    slide = {"id": "city", "kind": "image", "image": "city.svg", "headline": SAID}
    document = {"source-language": "nl", "slides": [slide]}
    names = {summaries(document, "")[0].name, title_in("city", document), texts_in(document).slides[1].name}
    assert names == {"Your journey."}
