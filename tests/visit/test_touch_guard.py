"""A second tap is not a second choice: a page takes none before its reader can have seen it."""

import pytest

from kiosk.visit.touch_guard import TouchGuard
from tests.visit.visiting import BACK, BEGIN, EASIER, HOME, LEAVE


@pytest.mark.parametrize("later", [0.06, 0.12, 0.25, 0.34])
@pytest.mark.parametrize("drawing", [0.0, 0.2, 0.9])
def test_the_second_of_two_taps_does_nothing(drawing: float, later: float) -> None:
    """However long the page took: what counts is when it stood."""
    guard = TouchGuard()
    guard.asked(10.0, is_first=False)
    assert guard.holds_back(HOME, 10.0 + drawing / 2)
    guard.stood(10.0 + drawing)
    for touch in (HOME, BACK, EASIER, BEGIN):
        assert guard.holds_back(touch, 10.0 + drawing + later)
        assert not guard.holds_back(touch, 10.0 + drawing + 0.36)


def test_a_way_out_is_never_too_early() -> None:
    """Who must hide the page cannot wait until it counts."""
    guard = TouchGuard()
    guard.asked(10.0, is_first=False)
    assert not guard.holds_back(LEAVE, 10.0)


def test_who_taps_the_invitation_twice_does_not_leave() -> None:
    """The way out comes to stand where the invitation was."""
    guard = TouchGuard()
    guard.asked(10.0, is_first=True)
    guard.stood(10.1)
    assert guard.holds_back(LEAVE, 10.2)
    assert not guard.holds_back(LEAVE, 10.5)


def test_a_page_that_was_never_seen_to_stand_is_touched_all_the_same() -> None:
    """As where a window draws no frames: no button is dead for good."""
    guard = TouchGuard()
    guard.asked(10.0, is_first=False)
    assert guard.holds_back(HOME, 11.9)
    assert not guard.holds_back(HOME, 12.1)


def test_before_there_is_a_page_nothing_is_held_back() -> None:
    """The first touch of the day begins a visit."""
    assert not TouchGuard().holds_back(BEGIN, 0.0)
