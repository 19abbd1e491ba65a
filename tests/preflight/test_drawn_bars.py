"""A short bar, as over a counter: the help page of the built-in campaign is read from five metres away."""

from dataclasses import replace

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from tests.preflight.drawn_looking import DrawnLooker, told

SHORT_BAR = "\n[screen]\npixels = [1920, 540]\ndiagonal-inches = 38\nviewing-distance-m = 5\n"


@pytest.mark.parametrize(
    ("country", "locales"),
    [("BE", '["en", "fr", "de"]'), ("IN", '["hi", "ur", "en"]'), ("BE", '["ur", "th"]')],
)
def test_on_a_short_bar_help_is_read_from_five_metres(drawn: DrawnLooker, country: str, locales: str) -> None:
    """Whose a number is stands over it, where there is no room beside it."""
    file = drawn.display(SHORT_BAR, country=f'"{country}"', locales=locales)
    subject = drawn.subject(built_in(), file)
    pages = [page for slide, page in subject.pages if slide.kind == "help"]
    assert pages
    drawn_alone = replace(subject, measured=lambda page: subject.measured(page) if page in pages else None)
    assert [one.message for one in told(drawn_alone)] == []
