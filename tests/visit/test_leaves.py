"""A list that is longer than a page: its leaves, and what turns them."""

from dataclasses import replace

import pytest

from kiosk.visit.pages import leaves
from kiosk.visit.pages.leaves import ROOM, Room
from kiosk.visit.pages.page_context import Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothSettings
from tests.visit.transcript import NOON, booth


@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("is_tall", [False, True])
@pytest.mark.parametrize("country", ["BE", "PT", "FR"])
def test_every_line_stands_on_a_leaf_the_nationwide_ones_first(
    country: str, is_tall: bool, larger: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each once, as many on a leaf as the table says for how the screen stands."""
    monkeypatch.setitem(leaves.ROOM, "lines", Room(tall=4, wide=3, tall_larger=2, wide_larger=1))
    most = {(True, False): 4, (False, False): 3, (True, True): 2, (False, True): 1}[is_tall, larger]
    at = replace(booth(country=country), is_tall=is_tall)
    start = replace(
        begin(BoothSettings("en", country)), place="help", accessibility=Accessibility(larger=larger)
    )
    wanted = [one.contact for one in at.display.help_lines.at_booth(NOON.date())]
    assert [line.area is None for line in wanted] == sorted(
        (line.area is None for line in wanted), reverse=True
    )
    found: list[str] = []
    number, count = 0, -(-len(wanted) // most)
    while True:
        page = booth_page(at, replace(start, page_index=number), Moment(NOON, 0))
        assert 1 <= len(page.rows) <= most
        found += [row.take.argument for row in page.rows if row.take]
        assert bool(page.earlier) == (number > 0)
        if page.later is None:
            break
        number += 1
        assert (page.later.action, page.later.argument) == ("page", str(number))
    assert found == [line.id for line in wanted]
    assert number == count - 1


def test_larger_text_leaves_room_for_less() -> None:
    """On every list, and never for nothing."""
    for room in ROOM.values():
        assert 0 < room.tall_larger < room.tall
        assert 0 < room.wide_larger < room.wide
