"""Each finger on the glass is taken by itself, beside others and beside a palm that rests on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit import touch_guard, transitions, visit
from tests.ui.booth.hall import GROUND, LOOP, Deed, Hall, middle, tapped
from tests.ui.standing import Box

PALM, FINGER, OTHER = 0, 1, 2
LEAVE = (450, 920)  # on "Hide this page"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A booth at which somebody is at home."""
    with Hall(tmp_path, 60) as hall:
        hall.do(*tapped(*LOOP))
        hall.come_to("go help")
        yield hall


def rest(hall: Hall, where: str) -> tuple[int, int]:
    """Let a palm rest on a button, or where nothing is; where that is."""
    place = middle(hall.buttons[where]) if where else GROUND
    hall.put_down(PALM, place)
    return place


def rest_since_before(hall: Hall, where: str) -> tuple[int, int]:
    """Let a palm lie on a button of home since the page before, on which nothing was there."""
    place = middle(hall.buttons[where])
    hall.tap("easier ", FINGER)
    hall.put_down(PALM, place)  # too early for this page
    hall.come_to("go home")
    hall.tap("go home", FINGER)
    hall.come_to("go help")
    assert hall.place == "home"
    return place


def draw_away(hall: Hall, key: str) -> None:
    """Put a finger on a button, and think better of it."""
    hall.put_down(FINGER, middle(hall.buttons[key]))
    hall.do(("draw", FINGER, *GROUND), ("commit",))
    hall.lift(FINGER, GROUND)


# Beside a palm


@pytest.mark.parametrize("where", ["", "go signs", "go home"])
def test_hiding_the_page_needs_no_other_hand_to_go(hall: Hall, where: str) -> None:
    """Wherever else a hand lies, the first press of a finger hides the page, before that finger is lifted."""
    rest(hall, where)
    hall.put_down(FINGER, middle(hall.buttons["leave "]))
    assert hall.place == "away"


def test_hiding_the_page_needs_no_hand_to_go_that_lies_on_that_button(tmp_path: Path) -> None:
    """It came there before the page did, and has hidden nothing."""
    with Hall(tmp_path, 60) as hall:
        hall.put_down(PALM, LEAVE)
        hall.do(*tapped(*LOOP))
        hall.come_to("leave ")
        assert Box(*LEAVE, *LEAVE).within(hall.buttons["leave "])
        assert hall.place == "home"
        hall.put_down(FINGER, (LEAVE[0] + 20, LEAVE[1]))
        assert hall.place == "away"


@pytest.mark.parametrize("where", ["", "go signs", "go help"])
def test_a_button_is_touched_beside_a_palm(hall: Hall, where: str) -> None:
    """It acts as the finger is lifted; what the palm lies on does not, nor once the palm goes."""
    palm, place = rest(hall, where), middle(hall.buttons["go help"])
    hall.put_down(FINGER, place)
    assert hall.place == "home"
    hall.lift(FINGER, place)
    assert hall.place == "help"
    hall.come_to("go home")
    hall.lift(PALM, palm)
    assert hall.place == "help"


@pytest.mark.parametrize("where", ["", "go signs"])
def test_a_finger_that_is_drawn_away_touches_nothing(hall: Hall, where: str) -> None:
    """Whoever thinks better of it may, beside a palm too."""
    rest(hall, where)
    draw_away(hall, "go help")
    assert hall.place == "home"


def test_a_palm_touches_nothing_on_a_page_that_came_under_it(hall: Hall) -> None:
    """Neither as it moves and goes, nor with a finger on the same button that was drawn away."""
    palm = rest_since_before(hall, "go help")
    draw_away(hall, "go help")
    hall.do(("draw", PALM, palm[0] + 3, palm[1]), ("commit",))
    hall.lift(PALM, palm)
    assert hall.place == "home"


def test_a_palm_keeps_no_visit_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The booth asks and counts under it, moved or not; then the loop plays, and the next finger begins."""
    for module in (transitions, visit):
        monkeypatch.setattr(module, "COUNTDOWN", 1.0)
    with Hall(tmp_path, 1.0) as hall:
        hall.do(*tapped(*LOOP))
        hall.come_to("go help")
        palm = rest(hall, "go help")
        assert hall.wait_for("stay ")
        hall.do(("draw", PALM, palm[0] + 2, palm[1]), ("commit",))
        assert hall.wait_until("loop")
        hall.do(("draw", PALM, palm[0] + 4, palm[1]), ("commit",))
        hall.pause(500)
        assert hall.place == "loop"
        hall.put_down(FINGER, (palm[0] + 60, palm[1]))
        assert hall.place == "home"
        hall.lift(PALM, palm)
        assert hall.place == "home"


# Two fingers


def test_two_fingers_hide_the_page_once(hall: Hall) -> None:
    """Pressed at once, and lifted one after the other."""
    across, high = middle(hall.buttons["leave "])
    hall.do(("down", FINGER, across, high), ("down", OTHER, across + 9, high), ("commit",))
    assert hall.place == "away"
    hall.lift(FINGER, (across, high))
    hall.lift(OTHER, (across + 9, high))
    assert hall.place == "away"


@pytest.mark.parametrize("is_together", [True, False])
def test_two_fingers_choose_once(hall: Hall, is_together: bool) -> None:
    """On one button at once, lifted together or one after the other."""
    across, high = middle(hall.buttons["go help"])
    between: list[Deed] = [] if is_together else [("commit",)]
    hall.do(("down", FINGER, across, high), ("down", OTHER, across + 9, high), ("commit",))
    assert hall.place == "home"
    hall.do(("up", FINGER, across, high), *between, ("up", OTHER, across + 9, high), ("commit",))
    hall.come_to("go home")
    assert hall.place == "help"


@pytest.mark.parametrize("milliseconds", [60, 120, 250])
def test_a_second_tap_beside_a_palm_is_no_second_choice(
    hall: Hall, milliseconds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever taps twice, with one finger or two, comes to the page they meant, and it stays."""
    monkeypatch.setattr(touch_guard, "GUARD", 1.0)  # a busy machine taps later than it is asked to
    rest(hall, "")
    place = middle(hall.buttons["go help"])
    hall.tap("go help", FINGER)
    hall.pause(milliseconds)
    hall.put_down(OTHER, place)
    hall.lift(OTHER, place)
    hall.come_to("go home")
    assert hall.place == "help"
