"""What the campaign says of itself, on slides and at the booth: where it is from, and the ways through it."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.page.page import LinesBody
from kiosk.visit.pages.page_context import Booth
from kiosk.visit.transitions import step
from kiosk.visit.visit import STORY, Accessibility, BoothPlace, Touch
from tests.content.making import page_of
from tests.ui.rules import words_of
from tests.visit.test_page_contents import page, visit, without_links
from tests.visit.transcript import booth, told
from tests.visit.visiting import at_place

WEAR: tuple[BoothPlace, ...] = ("wear",)
SLIDES = ("what", "why", "join", "gifts")
everywhere = pytest.mark.parametrize("place", STORY)


def sources() -> list[dict[str, Any]]:
    """What the campaign's file of sources holds."""
    text = (built_in().folder / "sources.toml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = tomllib.loads(text)["sources"]
    return found


def statements() -> Iterator[str]:
    """What the story's slides and pages say; a heading is a name or a question, but for the one of "join"."""
    for name in SLIDES:
        shown = page_of(name)
        said = shown.body if isinstance(shown.body, LinesBody) else shown.text
        yield from (words.text for words in words_of(said))
    for place in (*STORY, *WEAR):
        found = page(visit(place))
        for words in (*(point[0] for point in found.points), found.text, found.note):
            if words is not None:
                yield words.text
    yield page(visit("story-join")).title.text


def test_every_statement_of_the_story_has_its_source() -> None:
    """Each sentence, word for word, and none that is said no more."""
    sourced = [sentence for one in sources() for sentence in one["says"]]
    assert sorted(sourced) == sorted(set(statements()))


@pytest.mark.parametrize("source", sources(), ids=lambda one: one["name"])
def test_a_source_says_whose_it_is_where_it_stands_and_when_it_was_read(source: dict[str, Any]) -> None:
    """And when it was published, where that is known: before it was read."""
    assert len(source["name"]) > 3
    assert urlsplit(source["url"]).scheme in ("http", "https")
    assert urlsplit(source["url"]).hostname
    assert date(2000, 1, 1) < source.get("dated", date(2009, 3, 5)) <= source["checked"]


def wide() -> Booth:
    """The booth on a wide screen."""
    return replace(booth(), is_tall=False)


def test_larger_words_have_two_points_at_once_on_a_wide_screen() -> None:
    """Then those that are left, then what is added to them: all that stands on one page elsewhere."""
    for place in STORY:
        usual = page(visit(place))
        eased = visit(place, accessibility=Accessibility(larger=True))
        parts = [page(replace(eased, part=part), wide()) for part in range(-(-len(usual.points) // 2) + 1)]
        assert [len(part.points) for part in parts[:-1]] == ([2, 1] if len(usual.points) == 3 else [2])
        assert tuple(point for part in parts for point in part.points) == usual.points
        assert (parts[-1].text, parts[-1].note, parts[-1].later) == (usual.text, usual.note, None)


def test_larger_words_have_two_pages_of_each_chapter_on_a_tall_screen() -> None:
    """The points, then what is added to them: together all that stands on one page elsewhere."""
    for place in STORY:
        usual = page(visit(place))
        eased = visit(place, accessibility=Accessibility(larger=True))
        tall = replace(wide(), is_tall=True)
        first, second = (page(replace(eased, part=part), tall) for part in (0, 1))
        assert (first.points, first.text, first.note) == (usual.points, None, None)
        assert (second.points, second.text, second.note) == ((), usual.text, usual.note)
        assert (first.later and first.later.argument, second.earlier and second.earlier.argument) == (
            "1",
            "0",
        )
        assert (first.earlier, second.later, usual.later) == (None, None, None)


def test_trafficking_is_told_in_its_three_parts() -> None:
    """What is done, how, what for; whom it happens to; and that for a child the second is not needed."""
    assert told(visit("story-what"))[:3] == [
        "layout: story",
        "title: What is human trafficking?",
        "text: It happens to women, men and children, in every country, even without a border.",
    ]
    shown = page(visit("story-what"))
    assert [point[0].text.partition(":")[0] for point in shown.points] == ["What is done", "How", "What for"]
    assert shown.note is not None
    assert "child" in shown.note.text


@everywhere
def test_each_page_leads_to_the_others_and_back(place: BoothPlace) -> None:
    """Four, side by side, in one order, the open one marked; and one step back to where one came from."""
    shown = page(visit(place))
    assert [tab.argument for tab in shown.tabs] == list(STORY)
    assert [tab.argument for tab in shown.tabs if tab.is_on] == [place]
    for other in STORY:
        assert step(at_place(place), Touch("go", other), 1.0).place == other
    assert shown.back is not None
    assert step(at_place(place), Touch(shown.back.action, shown.back.argument), 1.0).place == "support"


def test_who_wants_to_wear_a_heart_is_told_how() -> None:
    """From the wall, with where it is from; and on to the wall and to the other ways to join, and back."""
    shown = page(visit("wear"))
    assert (shown.title.text, shown.picture, len(shown.points)) == ("Wear the heart", "lapel-pin.svg", 3)
    assert [tab.argument for tab in shown.tabs] == ["wall", "story-join"]
    for other in ("wall", "story-join"):
        assert step(at_place("wear"), Touch("go", other), 1.0).place == other
    assert step(at_place("wear"), Touch("back"), 1.0).place == "wall"
    assert step(at_place("wear"), Touch("go", "help"), 1.0).place == "wear"


@everywhere
def test_nothing_of_help_stands_beside_gifts(place: BoothPlace) -> None:
    """No number, no way to help lines, no code: where money is spoken of, help is not."""
    shown = page(visit(place))
    assert not shown.rows
    assert not shown.codes
    assert not shown.emergency
    assert not shown.danger
    assert {one.argument for one in shown.ways} <= {"give", "wall"}
    assert step(at_place(place), Touch("go", "help"), 1.0).place == place


def test_what_is_told_can_be_done() -> None:
    """Beside where gifts go, the page for gifts; beside how to join, a heart: where this booth has them."""
    ways = {place: [one.argument for one in page(visit(place)).ways] for place in STORY}
    assert ways == {"story-what": [], "story-why": [], "story-gifts": ["give"], "story-join": ["wall"]}
    assert not page(visit("story-gifts"), without_links()).ways
    assert not any(line.startswith("ways") for line in told(visit("story-join"), hearts=None))


def test_pictograms_turn_with_the_reading_and_the_heart_does_not() -> None:
    """People who speak to each other turn round in Arabic; a heart and a globe stay."""
    turned = {point[1]: point[2] for place in STORY for point in page(visit(place, locale="ar")).points}
    assert turned["sign-spoken-for"]
    assert not turned["act-heart"]
    assert not turned["act-language"]
    assert not any(point[2] for place in STORY for point in page(visit(place)).points)
