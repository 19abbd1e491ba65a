"""Larger text on a small screen, whose words are huge there: more leaves, and more parts of a page."""

from dataclasses import replace

import pytest

from kiosk.content.display.touch_screen import TouchScreen, units
from kiosk.ui.booth.aloud.spoken_page import aloud
from kiosk.visit.actions import act
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.pages.page_context import Booth
from kiosk.visit.visit import STORY, Accessibility, BoothPlace, Touch, Visit
from tests.ui.rules import words_of
from tests.visit.test_page_contents import page, visit
from tests.visit.transcript import UNSEEN, booth

LARGER = Accessibility(larger=True)
TALL, WIDE = (800, 1280), (1280, 800)


def small(size: tuple[int, int] = TALL) -> Booth:
    """The booth on a screen of 10.1 inches."""
    screen = TouchScreen(10.1, None)
    return replace(
        booth(),
        is_tall=size[1] > size[0],
        target=screen.target_units(size),
        height=size[1] * units(size),
        large_words=screen.large_words_units(size),
    )


def turned(at: Booth, start: Visit) -> list[BoothPage]:
    """A page and all that follow it, as "Next" leads to them."""
    found = [page(start, at)]
    while (later := found[-1].later) is not None:
        start = act(start, Touch(later.action, later.argument), 0.0)
        found.append(page(start, at))
    return found


def numbers(leaves: list[BoothPage]) -> list[str]:
    """Those of all lines on some leaves."""
    return [row.number for leaf in leaves for row in leaf.rows]


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_lines_have_their_leaves_to_themselves(size: tuple[int, int]) -> None:
    """What is said of them, that nothing is kept and the ways on come after them; the way out of danger is on
    every leaf.
    """
    usual, *others = turned(booth(), visit("help"))
    *leaves, last = turned(small(size), visit("help", accessibility=LARGER))
    assert numbers(leaves) == numbers([usual, *others])
    assert all(leaf.rows and len(leaf.rows) <= 2 for leaf in leaves)
    assert all((leaf.text, leaf.note, leaf.buttons) == (None, None, ()) for leaf in leaves)
    assert (last.rows, last.text, last.note, last.buttons) == ((), usual.text, usual.note, usual.buttons)
    assert all(leaf.to_danger == usual.to_danger for leaf in (*leaves, last))


def test_a_sign_has_three_parts_each_with_ways_to_the_others() -> None:
    """The sign; what to do, and whom to turn to; what not to do. Together they say all of it."""
    usual = page(visit("sign", sign="papers-held"))
    sign, do, leave = (
        page(visit("sign", sign="papers-held", accessibility=LARGER, part=part), small())
        for part in (0, 1, 2)
    )
    assert (sign.title, sign.text, sign.caveat) == (usual.title, usual.text, usual.caveat)
    assert (sign.steps, sign.buttons, leave.buttons, do.buttons) == ((), (), (), usual.buttons)
    for part, whole in zip((do, leave), usual.steps, strict=True):
        [panel] = part.steps
        assert (part.title, panel.heading, panel.steps) == (whole.heading, None, whole.steps)
    for number, part in enumerate((sign, do, leave)):
        assert [tab.argument for tab in part.tabs] == [str(one) for one in range(3) if one != number]
    assert aloud(do).count("What to do") == 1


@pytest.mark.parametrize("place", [*STORY, "wear"])
def test_what_the_campaign_says_comes_one_by_one(place: BoothPlace) -> None:
    """Each point, and each text that is added to them: all of them, in their order, and each part says which
    of how many it is.
    """
    usual = page(visit(place))
    parts = turned(small(), visit(place, accessibility=LARGER))
    added = [words for words in (usual.text, usual.note) if words]
    said = [[*part.points, *words_of((part.text, part.note))] for part in parts]
    assert said == [[one] for one in (*usual.points, *added)]
    assert [part.where and part.where.text.translate(UNSEEN) for part in parts] == [
        f"{number + 1} of {len(parts)}" for number in range(len(parts))
    ]


def test_a_code_has_a_page_to_itself() -> None:
    """After what it is for, and that nobody pays at the screen."""
    usual = page(visit("give"))
    told, code = turned(small(), visit("give", accessibility=LARGER))
    assert (told.title, told.text, told.note, told.codes) == (usual.title, usual.text, usual.note, ())
    assert (code.title, code.text, code.note, code.codes) == (usual.title, None, None, usual.codes)
    assert "Next" in aloud(told)


def test_a_part_that_is_gone_is_the_last_one() -> None:
    """As when a screen was turned while somebody read."""
    places: tuple[BoothPlace, ...] = ("sign", *STORY, "give")
    for place in places:
        start = visit(place, sign="papers-held", accessibility=LARGER)
        assert page(replace(start, part=99), small()) == page(
            replace(start, part=2 if place == "sign" else len(turned(small(), start)) - 1), small()
        )
