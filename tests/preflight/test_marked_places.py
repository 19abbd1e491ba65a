"""A finding on a drawn page says where on it: a report marks that place in the picture."""

from PIL import Image

from kiosk.preflight.drawn.drawn_pictures import around
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import slide
from tests.preflight.drawn_looking import HALL, DrawnLooker
from tests.preflight.looking import DONATE
from tests.preflight.test_drawn_pictures import shown

RULE = "words-too-small"


def place(found: Finding) -> tuple[int, int, int, int]:
    """The one place of a finding, which lies on its page."""
    spot = found.spots[0]
    ((left, top, width, height),) = spot.places
    assert min(left, top) >= 0
    assert min(width, height) > 0
    assert left + width <= spot.page.size[0]
    assert top + height <= spot.page.size[1]
    assert found.size == "{}x{}".format(*spot.page.size)
    return (left, top, width, height)


def test_a_code_is_where_it_says(drawn: DrawnLooker) -> None:
    """A square, on the page that was measured."""
    (found,) = drawn(DONATE, screen=f"{HALL}scanning-distance-m = 6\n")
    _, _, width, height = place(found)
    assert width == height > 100


def test_words_are_where_they_say(drawn: DrawnLooker) -> None:
    """Wider than high, in the line that is too small to be read."""
    far = HALL.replace("distance-m = 5", "distance-m = 60")
    found = [one for one in drawn(DONATE, screen=far) if one.rule == RULE]
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


def test_a_fault_is_told_once_and_is_known_everywhere(drawn: DrawnLooker) -> None:
    """Of the screen where it is worst; one on which it is not so bad has its place too, and says so."""
    long = "Wer entscheidet über Ihre Reise, Ihre Papiere, Ihren Lohn und über die Wohnung?"
    words = slide('id = "words"', 'kind = "message"', f'headline = {{ en = "Ask.", de = "{long}" }}')
    far = HALL.replace("distance-m = 5", "distance-m = 15")
    (found,) = [one for one in drawn(words, screen=far, locales='["en", "de"]') if one.rule == RULE]
    assert (found.severity, found.locale, found.size) == ("error", "de", "1080x1920")
    assert [(spot.page.locales, spot.page.size, spot.severity) for spot in found.spots] == [
        (("de",), (1080, 1920), "error"),
        (("de",), (1920, 1080), "warning"),
    ]
