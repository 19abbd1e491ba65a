"""The touches that ask for the team's page: nobody comes upon them by chance, and the team always does."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.team.corner_gesture import CORNER, WITHIN, Corner, CornerGesture, corner_at

Touches = list[tuple[Corner | None, float]]
# Runs of touches that are the gesture, nearly it, or nothing like it; each so long after the one before.
RUNS: list[list[Corner | None]] = [
    ["left", "right", "left", "right"],
    ["left", "right", None, "left", "right"],
    ["left", "left", "right", "left", "right"],
    ["right", "left"],
    [None],
]
PAUSES = st.floats(0, 2)
TOUCHES: st.SearchStrategy[Touches] = st.lists(
    st.sampled_from(RUNS).flatmap(lambda run: st.tuples(*(st.tuples(st.just(one), PAUSES) for one in run))),
    max_size=4,
).map(lambda runs: [touch for run in runs for touch in run])


def made(touches: Touches, start: float = 0.0) -> bool:
    """Whether the last of these touches, each so many seconds after the one before, makes the gesture."""
    gesture, now = CornerGesture(), start
    for corner, later in touches:
        now += later
        gesture = gesture.touched(corner, now)
    return gesture.is_made


@given(TOUCHES, st.floats(0, 1e6))
def test_left_right_left_right_within_four_seconds_and_nothing_else(touches: Touches, start: float) -> None:
    """Whatever was touched before, the last four decide: their corners, their order, and their time."""
    last = touches[-4:]
    is_in_order = [corner for corner, _ in last] == ["left", "right", "left", "right"]
    took = sum(later for _, later in last[1:])
    if abs(took - WITHIN) > 1e-6:
        assert made(touches, start) == (is_in_order and took < WITHIN)


@given(TOUCHES, st.lists(st.floats(0, 1.3), min_size=3, max_size=3))
def test_the_team_may_begin_anew_at_any_moment(before: Touches, pauses: list[float]) -> None:
    """A touch too many or in the wrong place costs nothing: the four that follow count."""
    corners: list[Corner] = ["left", "right", "left", "right"]
    assert made([*before, *zip(corners, [9.0, *pauses], strict=True)])


@given(st.floats(0, 1920), st.floats(0, 1080))
def test_a_corner_is_a_corner(x: float, y: float) -> None:
    """Only the two squares at the top count, and they do not meet."""
    found = corner_at(x, y, 1920, 1.0)
    assert (found == "left") == (x <= CORNER and y <= CORNER)
    assert (found == "right") == (x >= 1920 - CORNER and y <= CORNER)
