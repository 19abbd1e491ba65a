"""What a finger touches of the loop is what was meant, however the loop goes on under it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit.pages.page_context import in_itself
from tests.ui.booth.hall import LOOP, Hall, middle, tapped
from tests.ui.standing import Box

FINGER, OTHER, MOUSE = 1, 2, None
MARGIN = (8, 950)  # of the invitation, beside its chips
LANGUAGES = ("en", "ar", "ja")  # a chip for each, as the hall's display has them

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A booth whose loop plays in English."""
    with Hall(tmp_path, 60) as hall:
        hall.host.began("image", "en")
        hall.pause(100)
        yield hall


# As it comes back after "Hide this page"


@pytest.fixture
def hidden(hall: Hall) -> Hall:
    """A booth at which somebody has just hidden the page, and whose loop may come back."""
    hall.do(*tapped(*LOOP))
    hall.come_to("leave ")
    hall.tap("leave ", FINGER)
    assert hall.place == "away"
    hall.host.began("image", "en")
    return hall


@pytest.mark.parametrize("part", ["loop", "WayIn"])
def test_a_touch_as_the_loop_comes_back_begins_a_visit(hidden: Hall, part: str) -> None:
    """The next person waits for nothing, from the first instant on."""
    assert hidden.wait_until("loop")
    hidden.put_down(FINGER, LOOP if part == "loop" else middle(hidden.standing(part)[0]))
    assert hidden.place == "home"


def test_a_chip_that_is_touched_as_the_loop_comes_back_begins_a_visit(hidden: Hall) -> None:
    """In its language."""
    assert hidden.wait_until("loop")
    place = middle(hidden.standing("InvitationChip")[2])
    hidden.put_down(FINGER, place)
    hidden.lift(FINGER, place)
    assert (hidden.place, hidden.language) == ("home", in_itself("ja"))


@pytest.mark.parametrize("place", [LOOP, MARGIN])
def test_a_finger_from_before_the_loop_came_back_begins_nothing(hidden: Hall, place: tuple[int, int]) -> None:
    """It was put down when no touch counted, perhaps by who left; lifted, and put down again, it begins."""
    hidden.pause(500)  # longer than a page takes no touch
    hidden.put_down(FINGER, place)
    assert hidden.wait_until("loop")
    hidden.lift(FINGER, place)
    hidden.pause(500)
    assert hidden.place == "loop"
    hidden.put_down(FINGER, place)
    hidden.lift(FINGER, place)
    assert hidden.place == "home"


def test_nothing_of_the_slide_before_is_seen_as_the_loop_comes_back(hall: Hall) -> None:
    """Though the next one has just begun: the slide before may be one of help."""
    hall.show("#0000ff", 0)
    hall.do(*tapped(*LOOP))
    hall.come_to("leave ")
    hall.tap("leave ", FINGER)
    hall.host.began("image", "en")
    hall.show("#ff0000", 60_000)
    assert hall.wait_until("loop")
    assert hall.seen(LOOP) == "#ff0000"


# As it goes on in another language


def chips(hall: Hall) -> list[Box]:
    """A language each, all languages, what makes it easier."""
    found = hall.standing("InvitationChip")
    assert len(found) == len(LANGUAGES) + 2
    return found


@pytest.mark.parametrize("finger", [FINGER, MOUSE], ids=["finger", "mouse"])
@pytest.mark.parametrize("chip", range(5))
def test_a_chip_that_is_held_leads_to_the_language_that_was_touched(
    hall: Hall, chip: int, finger: int | None
) -> None:
    """Though the loop goes on in another meanwhile, and with it the words of the chips."""
    place = middle(chips(hall)[chip])
    expected = [*(("home", locale) for locale in LANGUAGES), ("languages", "en"), ("easier", "en")][chip]
    hall.put_down(finger, place)
    hall.host.began("image", "ar")
    hall.pause(100)
    hall.host.began("image", "ja")
    hall.pause(100)
    assert hall.place == "loop"
    hall.lift(finger, place)
    assert (hall.place, hall.language) == (expected[0], in_itself(expected[1]))


def test_a_chip_from_which_a_finger_is_drawn_away_begins_nothing(hall: Hall) -> None:
    """Nor does the chip on which it is lifted."""
    first, second = map(middle, chips(hall)[:2])
    hall.put_down(FINGER, first)
    hall.do(("draw", FINGER, *second), ("commit",))
    hall.lift(FINGER, second)
    assert hall.place == "loop"


def test_a_palm_on_the_loop_takes_no_touch_from_the_next_person(hall: Hall) -> None:
    """It has lain there since a visit that was hidden."""
    hall.do(*tapped(*LOOP))
    hall.come_to("leave ")
    hall.put_down(OTHER, LOOP)
    hall.tap("leave ", FINGER)
    hall.host.began("image", "en")
    assert hall.wait_until("loop")
    place = middle(chips(hall)[1])
    hall.put_down(FINGER, place)
    hall.lift(FINGER, place)
    assert (hall.place, hall.language) == ("home", in_itself("ar"))
