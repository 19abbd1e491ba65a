"""A list that is longer than a page: its leaves, on every screen, and what turns them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.display.touch_screen import TouchScreen, units
from kiosk.content.language.locales import is_right_to_left
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.pages.leaves import GAP, ROOM, UNTURNED, Listed
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothPlace, BoothSettings
from tests.visit.transcript import NOON, booth

SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280), (1024, 600), (1024, 768), (1080, 1080)]
LISTS: dict[BoothPlace, Listed] = {
    "help": "lines", "signs": "signs", "about-you": "signs", "countries": "countries",
    "languages": "languages",
}  # fmt: skip
LANGUAGES = ("en", "fr", "ar", "ur", "de", "nl", "ja") * 4
USUAL = Accessibility()

diagonals = st.sampled_from([7, 8.9, 10.1, 12.1, 15.6, 21.5, 32, None]) | st.floats(7, 65)
screens = st.builds(TouchScreen, diagonals, st.just(None))
eased = st.builds(Accessibility, larger=st.booleans(), low=st.booleans())
places = st.sampled_from(list(LISTS))
locales = st.sampled_from(["en", "ar", "ur"])


def booth_on(screen: TouchScreen, size: tuple[int, int], country: str = "FR") -> Booth:
    """The booth on a screen of that size in pixels."""
    return replace(
        booth(country=country),
        languages=LANGUAGES,
        is_tall=size[1] >= size[0],
        target=screen.target_units(size),
        height=size[1] * units(size),
    )


def leaves(
    at: Booth, place: BoothPlace, ease: Accessibility = USUAL, locale: str = "en"
) -> Iterator[BoothPage]:
    """The leaves of a list, one after the other, as "Next" leads to them; from a page that leads to others,
    as the first of its ways does.
    """
    country = at.display.country or ""
    visit = replace(begin(BoothSettings(locale, country)), place=place, accessibility=ease, setting="airport")
    while True:
        page = booth_page(at, visit, Moment(NOON, 0))
        if is_index(page):
            visit = replace(visit, page_index=int(page.buttons[0].argument))
            continue
        yield page
        if page.later is None:
            return
        visit = replace(visit, page_index=int(page.later.argument))


def is_index(page: BoothPage) -> bool:
    """Whether nothing stands on a page but ways to the leaves of its list."""
    return bool(page.buttons) and all(one.action == "page" for one in page.buttons)


def parts(page: BoothPage) -> list[str]:
    """What of the list stands on a leaf."""
    if page.layout == "help":
        return [row.take.argument for row in page.rows if row.take]
    return [one.argument for one in page.buttons if one.action in ("sign", "country", "language")]


@pytest.mark.parametrize("ease", [USUAL, Accessibility(larger=True), Accessibility(larger=True, low=True)])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["tall", "wide"])
@pytest.mark.parametrize("country", ["BE", "PT", "FR"])
def test_every_line_stands_on_a_leaf_the_nationwide_ones_first(
    country: str, size: tuple[int, int], ease: Accessibility
) -> None:
    """Each once; the leaves are alike: with fewer on each there would be more of them."""
    at = booth_on(TouchScreen(32, None), size, country)
    lines = [one.contact for one in at.display.help_lines.at_booth(NOON.date())]
    assert [line.area is None for line in lines] == sorted(
        (line.area is None for line in lines), reverse=True
    )
    found = [parts(page) for page in leaves(at, "help", ease)]
    assert [one for leaf in found for one in leaf] == [line.id for line in lines]
    most = max(map(len, found))
    assert [len(leaf) for leaf in found[:-1]] == [most] * (len(found) - 1)
    assert most == 1 or -(-len(lines) // (most - 1)) > len(found)


@example(TouchScreen(10.1, None), (800, 1280), "countries", USUAL, "en")
@given(screens, st.sampled_from(SIZES), places, eased, locales)
@settings(max_examples=60, deadline=None)
def test_a_leaf_holds_no_more_than_fits(
    screen: TouchScreen, size: tuple[int, int], place: BoothPlace, ease: Accessibility, locale: str
) -> None:
    """On any screen: none lower than 20 mm, all within the place of the list; one at least, but for the last
    leaf of help lines where all buttons stand low. What needs no way to turn it has the place of that too.
    """
    at = booth_on(screen, size)
    room = ROOM[LISTS[place]][2 * ease.larger + (not at.is_tall)]
    # A screen of 4:3 is higher.
    more = 0 if at.is_tall else max(0, at.height - 1080) * (0.7 if ease.low else 1)
    for page in leaves(at, place, ease, locale):
        count = len(page.rows if page.layout == "help" else page.buttons)
        rows = -(-count // page.columns)
        least = max(room.part, at.target)
        has_ways_alone = place == "help" and at.is_tall and ease.low and page.later is None
        assert count >= 1 or has_ways_alone
        assert page.columns <= room.columns
        unturned = UNTURNED[not at.is_tall] if place == "help" and not page.where else 0
        high = room.low if ease.low else room.height + unturned
        assert rows == 1 or rows * (least + GAP) - GAP <= high + more + 1


@given(screens, st.sampled_from(SIZES), places, eased, locales)
@settings(max_examples=60, deadline=None)
def test_every_part_stands_on_one_leaf(
    screen: TouchScreen, size: tuple[int, int], place: BoothPlace, ease: Accessibility, locale: str
) -> None:
    """All of the list, in one order; each leaf says which of how many it is, and leads to those beside."""
    at = booth_on(screen, size)
    found = list(leaves(at, place, ease, locale))
    usual = [one for page in leaves(booth(country="FR"), place, locale=locale) for one in parts(page)]
    if place == "languages":
        usual = list(LANGUAGES)
    assert [one for page in found for one in parts(page)] == usual
    before = int(found[0].earlier is not None)
    for number, page in enumerate(found):
        known = str(number + before - 1) if number + before else None
        assert (page.earlier and page.earlier.argument) == known
        assert bool(page.where) == (len(found) > 1)
        for way, onward in ((page.earlier, False), (page.later, True)):
            assert not way or way.mirrored == (is_right_to_left(locale) != onward)


@given(st.sampled_from(SIZES), places, eased, st.floats(7, 60), st.floats(7, 60))
@settings(max_examples=60, deadline=None)
def test_a_smaller_screen_has_no_more_on_a_leaf(
    size: tuple[int, int], place: BoothPlace, ease: Accessibility, one: float, other: float
) -> None:
    """Of as many pixels: a finger needs more of them."""
    small, large = (
        list(leaves(booth_on(TouchScreen(inches, None), size), place, ease))
        for inches in sorted((one, other))
    )
    assert len(small) >= len(large)


@pytest.mark.parametrize("place", list(LISTS))
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["tall", "wide"])
def test_what_makes_it_easier_leaves_room_for_no_more(place: BoothPlace, size: tuple[int, int]) -> None:
    """Larger words need more of a page, and lower controls have less of one."""
    at = booth_on(TouchScreen(32, None), size, "PT")
    usual, larger, low = (
        len(list(leaves(at, place, ease)))
        for ease in (USUAL, Accessibility(larger=True), Accessibility(low=True))
    )
    assert usual <= larger
    assert usual <= low
    assert place == "help" or usual < max(larger, low)


@pytest.mark.parametrize("locale", ["de", "ur", "ja"])
def test_a_list_of_many_leaves_begins_with_ways_to_where_other_names_begin(locale: str) -> None:
    """With larger text and lower controls: each way says the first name of the leaf that it leads to, and a
    screen reader the last one before the next way; every country is a touch and two turns away.
    """
    at = booth_on(TouchScreen(32, None), (1080, 1920), "BE")
    ease = Accessibility(larger=True, low=True)
    start = replace(begin(BoothSettings(locale, "BE")), place="countries", accessibility=ease)
    index = booth_page(at, start, Moment(NOON, 0))
    found = list(leaves(at, "countries", ease, locale))
    assert is_index(index)
    assert (index.earlier, index.later, index.where) == (None, None, None)
    assert len(found) <= 16
    starts = [int(one.argument) - 1 for one in index.buttons]
    assert starts[0] == 0
    assert max(end - start for start, end in pairwise([*starts, len(found)])) <= 3
    for way, number in zip(index.buttons, starts, strict=True):
        names = [one.words.text for one in found[number].buttons if one.argument != "BE"]
        assert way.words.text == f"{names[0]} …"
        assert way.speaks.startswith(f"{names[0]} – ")
    assert index.buttons[-1].speaks.endswith(f"– {found[-1].buttons[-1].words.text}")
    assert found[0].earlier is not None
    assert is_index(
        booth_page(at, replace(start, page_index=int(found[0].earlier.argument)), Moment(NOON, 0))
    )


def test_a_list_of_few_leaves_begins_at_once() -> None:
    """With the visitor's own country."""
    first = next(leaves(booth_on(TouchScreen(32, None), (1080, 1920), "BE"), "countries"))
    assert (first.earlier, first.buttons[0].argument) == (None, "BE")


def test_a_small_screen_turns_its_leaves() -> None:
    """At seven inches a leaf has fewer of the countries, and there are more leaves."""
    large, small = (
        [len(parts(page)) for page in leaves(booth_on(TouchScreen(inches, None), (1024, 600)), "countries")]
        for inches in (32, 7)
    )
    assert sum(large) == sum(small) > 90
    assert max(small) < max(large)


@pytest.mark.parametrize(("inches", "is_small"), [(7, True), (32, False), (None, False)])
def test_a_page_knows_whether_its_screen_is_small(inches: float | None, is_small: bool) -> None:
    """Where fingers need more of it than of most."""
    page = next(leaves(booth_on(TouchScreen(inches, None), (1024, 600)), "signs"))
    assert (page.is_small, page.is_bare) == (is_small, is_small)


def test_a_leaf_that_is_gone_is_the_last_one() -> None:
    """As when a list became shorter while somebody read."""
    at = booth_on(TouchScreen(32, None), (1080, 1920), "PT")
    *_, last = leaves(at, "help")
    visit = replace(begin(BoothSettings("en", "PT")), place="help", page_index=99)
    assert booth_page(at, visit, Moment(NOON, 0)) == last
