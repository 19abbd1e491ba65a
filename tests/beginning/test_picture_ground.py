"""Which ground a picture with transparent parts gets: the one that it stands out from most, as it is seen."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.beginning.taking.picture_ground import ground_of

SIDE = 600


@pytest.mark.parametrize(
    ("colour", "ground"),
    [
        ((255, 0, 0, 102), "paper"),  # on night it is a dark red, on paper a light one that stands out more
        ((255, 0, 0, 255), "night"),
        ((0, 0, 0, 128), "paper"),
        ((255, 255, 255, 128), "night"),
        ((0, 60, 160, 60), "paper"),
    ],
)
def test_a_picture_that_is_seen_through_is_judged_as_it_is_seen(
    tmp_path: Path, colour: tuple[int, int, int, int], ground: str
) -> None:
    """Its ground shows through it, and changes its colour."""
    picture = Image.new("RGBA", (SIDE, SIDE), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((50, 50, SIDE - 50, SIDE - 50), fill=colour)
    picture.save(tmp_path / "sign.png")
    assert ground_of(tmp_path / "sign.png", "PNG", (SIDE, SIDE)) == ground
