"""What fills the screen and is cut, and what stands whole."""

from pathlib import Path

import pytest

from kiosk.beginning.taking.picture_fit import fits_of
from kiosk.beginning.taking.taken_files import Taken

HD, BAR, SQUARE = (1920, 1080), (3840, 1080), (1000, 1000)


@pytest.mark.parametrize(
    ("size", "panel", "expected"),
    [
        ((1920, 1080), HD, ("fill", "whole")),
        ((4032, 3024), HD, ("fill", "whole")),  # a telephone's: just a quarter is cut
        ((4000, 3010), HD, ("whole", "whole")),
        ((3024, 4032), HD, ("whole", "fill")),
        ((6000, 4000), HD, ("fill", "whole")),
        ((4032, 3024), (1080, 1920), ("fill", "whole")),  # the same panel on end
        ((6000, 4000), BAR, ("whole", "whole")),
        ((6000, 2000), BAR, ("fill", "whole")),
        ((4032, 3024), SQUARE, ("fill", "fill")),
    ],
)
def test_a_photograph_fills_the_screen_if_at_most_a_quarter_is_cut(
    size: tuple[int, int], panel: tuple[int, int], expected: tuple[str, str]
) -> None:
    """On a screen that lies, and on one that stands."""
    assert fits_of(Taken(Path("photo.jpg"), "JPEG", size), panel) == expected


def test_of_a_page_and_of_a_logo_nothing_is_cut() -> None:
    """Words reach to the edges of the one, and the sign is all of the other."""
    page = Taken(Path("deck.pdf"), "PDF", (720.0, 540.0))
    logo = Taken(Path("logo.png"), "PNG", (1600, 1000), ground="paper")
    wide = Taken(Path("deck.pdf"), "PDF", (960.0, 540.0))
    assert [fits_of(one, HD).lying for one in (page, logo, wide)] == ["whole", "whole", "fill"]
