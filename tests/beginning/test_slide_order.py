"""The order in which a begun campaign shows its slides: help often, and a gift never beside it."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from kiosk.beginning.slide_order import DONATE, EVERY, everyday, rows, world_day

NUMBERS = [*range(25), 60]


def pictures(number: int) -> list[str]:
    """So many names of pictures."""
    return [f"picture-{one}" for one in range(number)]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("order", [everyday, world_day])
def test_donate_is_in_the_middle_of_a_whole_row(order: Callable[[list[str]], list[str]], number: int) -> None:
    """Help comes after each row: it never stands next to the code for gifts, however often the loop turns."""
    found = order(pictures(number))
    assert len(found) % EVERY == 0
    assert [row.index(DONATE) for row in rows(found) if DONATE in row] == [1]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_picture_is_shown_once_in_the_order_in_which_it_was_named(number: int) -> None:
    """But for the one that gave its place to donate: it stands where donate would have stood."""
    found = [one for one in everyday(pictures(number)) if one.startswith("picture-")]
    assert sorted(found) == sorted(pictures(number))
    moved = sum(one != other for one, other in zip(found, pictures(number), strict=True))
    assert moved <= EVERY


@pytest.mark.parametrize("number", [8, 13, 24, 60])
def test_what_the_program_says_stands_between_pictures(number: int) -> None:
    """Its slides are spread over the loop, and a venue's own picture is the first."""
    found = everyday(pictures(number))
    assert found[0] == "picture-0"
    own = [at for at, one in enumerate(found) if not one.startswith("picture-")]
    assert max(later - earlier for earlier, later in pairwise(own)) <= number // 2


def test_the_world_day_begins_with_its_own_slide() -> None:
    """Whatever was taken; no slide stands twice."""
    for number in range(4):
        found = world_day(pictures(number))
        assert found[0] == "world-day"
        assert len(set(found)) == len(found)
