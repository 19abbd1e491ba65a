"""A picture fills its frame, and what matters in it comes as near to its place as the edges allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.cropping import Frame, cover

shares = st.floats(0, 1)
points = st.tuples(shares, shares)
sides = st.integers(1, 10_000)
sizes = st.tuples(sides, sides)
frames = st.builds(Frame, size=sizes, focus=points, target=points, mirrored=st.booleans())


@given(sizes, frames)
def test_the_box_fills_the_frame_and_no_edge_is_empty(picture: tuple[int, int], frame: Frame) -> None:
    """It has the frame's shape, lies inside the picture, and spans it in one direction."""
    box = cover(picture, frame)
    width, height = picture
    assert min(box) >= 0
    assert box.left + box.width <= width * (1 + 1e-9)
    assert box.top + box.height <= height * (1 + 1e-9)
    assert box.width == width or box.height == height
    assert box.width / box.height == pytest.approx(frame.size[0] / frame.size[1])


@given(sizes, frames)
def test_no_other_box_brings_the_focus_nearer_to_its_place(picture: tuple[int, int], frame: Frame) -> None:
    """Where it is not at the target, the box is at the picture's edge on that side."""
    box = cover(picture, frame)
    x, y = frame.focus
    seen_x = 1 - x if frame.mirrored else x
    for focus, start, length, whole, target in (
        (seen_x, box.left, box.width, picture[0], frame.target[0]),
        (y, box.top, box.height, picture[1], frame.target[1]),
    ):
        off = focus * whole - start - target * length
        slack = 1e-6 * whole
        assert start <= focus * whole + slack
        assert focus * whole <= start + length + slack
        if off < -slack:
            assert start <= slack
        elif off > slack:
            assert start + length >= whole - slack


def test_a_focus_is_brought_to_the_free_part_of_a_slide() -> None:
    """Beside a sheet on the left, what matters moves into the right of the frame."""
    box = cover((4000, 1000), Frame((1000, 500), focus=(0.5, 0.5), target=(0.75, 0.5)))
    assert box == (500, 0, 2000, 1000)
