"""A finding on a drawn page says where on it: a report marks that place in the picture."""

from PIL import Image

from kiosk.preflight.drawn.drawn_pictures import around
from kiosk.preflight.subject.finding import Finding
from tests.preflight.drawn_looking import HALL, DrawnLooker
from tests.preflight.looking import DONATE
from tests.preflight.test_drawn_pictures import shown


def place(found: Finding) -> tuple[int, int, int, int]:
    """The one place of a finding, which lies on its page."""
    assert found.spot is not None
    ((left, top, width, height),) = found.spot.places
    assert min(left, top) >= 0
    assert min(width, height) > 0
    assert left + width <= found.spot.page.size[0]
    assert top + height <= found.spot.page.size[1]
    assert found.size == "{}x{}".format(*found.spot.page.size)
    return (left, top, width, height)


def test_a_code_is_where_it_says(drawn: DrawnLooker) -> None:
    """A square, on the page that was measured."""
    (found,) = drawn(DONATE, screen=f"{HALL}scanning-distance-m = 6\n")
    _, _, width, height = place(found)
    assert width == height > 100


def test_words_are_where_they_say(drawn: DrawnLooker) -> None:
    """Wider than high, in the line that is too small to be read."""
    far = HALL.replace("distance-m = 5", "distance-m = 60")
    found = [one for one in drawn(DONATE, screen=far) if one.rule == "words-too-small"]
    assert len(found) > 1
    assert len({place(one) for one in found}) == len(found)


def test_a_picture_of_one_colour_is_where_it_says(drawn: DrawnLooker) -> None:
    """All of its place, beside the words."""
    (found,) = shown(drawn, Image.new("RGB", (2400, 2400)), 'headline = "Ask."')
    left, _, width, _ = place(found)
    assert left + width > 900
    assert width < 1920


def test_a_focus_that_is_not_seen_is_marked_at_the_edge_it_lies_behind() -> None:
    """Round the point, where that is in the picture's place."""
    assert around((100, 50, 400, 200), (0.5, 0.5)) == (280, 130, 40, 40)
    assert around((100, 50, 400, 200), (1.7, -2.0)) == (460, 50, 40, 40)
