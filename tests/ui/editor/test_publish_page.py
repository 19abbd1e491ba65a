"""Putting a draft on the displays: what changes is said, errors hold it back, and it can be brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.editing import campaign_changes
from tests.ui.editor.editor_bench import EditorBench, bench
from tests.ui.editor.windows import CAMPAIGN, venue_in, wait_until

TEXT = """\
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[[slides]]
id = "a"
kind = "message"
headline = "Your passport is yours."

[[slides]]
id = "b"
kind = "image"
image = "images/heart.svg"
headline = "It can happen on any road."
"""
DISPLAY = 'format = 1\nid = "BRU-1"\ncountry = "BE"\nlocales = ["en"]\n[screen]\npixels = [1920, 1080]\n'


@pytest.fixture
def window(tmp_path: Path) -> Iterator[EditorBench]:
    """A window over two slides on one display, at the page of publishing."""
    with bench(venue_in(tmp_path, TEXT, {"BRU-1": DISPLAY}), tmp_path / "state") as made:
        made.show("publish")
        yield made


def say(window: EditorBench, words: str) -> None:
    """The first slide's headline."""
    window.session.change("Headline", campaign_changes.with_words, ("slides", 0, "headline"), "en", words)


def test_what_changes_is_said_and_then_put_there(window: EditorBench) -> None:
    """With what stood there; what nobody put there from here can be brought back as well."""
    page = window.window.pages.publishing
    assert not page.canPublish
    say(window, "Your phone is yours.")
    wait_until(lambda: window.has("Your phone is yours.") and window.has("Your passport is yours."))
    assert window.has("Headline, English")
    wait_until(lambda: page.canPublish)
    window.click("Put on 1 display")
    assert read_campaign(window.session.folder / CAMPAIGN).slide("a").model_dump()["headline"] == (
        "Your phone is yours."
    )
    wait_until(lambda: window.has("Nothing to put there."))
    assert [one["note"] for one in page.states] == ["1 change, stands there now", "As it was found"]
    window.click(page.states[1]["when"])
    wait_until(lambda: window.has("Bring it back"))
    window.click("Bring it back")
    assert window.session.draft.texts[CAMPAIGN] == TEXT
    assert window.session.undoLabel.startswith("Bring back")
    wait_until(lambda: page.canPublish)


def test_an_error_holds_it_back_until_somebody_takes_it_on(window: EditorBench) -> None:
    """By name, which is kept; what no display could read nobody can take on."""
    page = window.window.pages.publishing
    (window.session.folder / "campaigns" / "hall" / "images" / "heart.svg").write_text("<svg")
    say(window, "Your phone is yours.")
    wait_until(lambda: window.has("1 error holds it back") and not window.window.pages.checker.is_busy)
    assert not page.canPublish
    window.click(next(one for one in [f"Put it up all the same, with: {named(page.errors)}"]))
    assert page.canPublish
    window.click("Put on 1 display")
    assert page.states[0]["errors"] == [named(page.errors)]
    say(window, "")
    wait_until(lambda: not window.window.pages.checker.is_busy)
    assert not page.canTakeOn
    assert not page.canPublish


def named(errors: list[dict[str, str]]) -> str:
    """Errors by their names."""
    return "; ".join(f"{one['title']}: {one['text']}" for one in errors)


def test_of_what_two_changed_one_is_chosen(window: EditorBench) -> None:
    """Both stand there, and nothing is written before."""
    page = window.window.pages.publishing
    say(window, "Your phone is yours.")
    wait_until(lambda: page.canPublish)
    theirs = TEXT.replace("Your passport", "Your money")
    (window.session.folder / CAMPAIGN).write_text(theirs)
    window.click("Put on 1 display")
    wait_until(lambda: window.has("Keep what is here"))
    assert window.has('9  headline = "Your money is yours."')
    assert window.has('9  headline = "Your phone is yours."')
    assert not page.canPublish
    window.click("Keep what is here")
    wait_until(lambda: page.canPublish)
    window.click("Put on 1 display")
    assert "Your phone is yours." in (window.session.folder / CAMPAIGN).read_text()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (960, 600)])
def test_all_of_it_is_reached_on_any_window(window: EditorBench, size: tuple[int, int]) -> None:
    """The act itself stands in view, and nothing lies over the edge."""
    window.view.resize(*size)
    say(window, "Your phone is yours.")
    wait_until(lambda: window.has("Your phone is yours."))
    for words in ("Put on 1 display", "Back to work", "Your phone is yours."):
        for item in window.items(words):
            place = item.mapRectToScene(item.boundingRect())
            assert 0 <= place.left() <= place.right() <= size[0], words
            assert 0 <= place.top() <= place.bottom() <= size[1], words
    window.click("Back to work")
    assert window.view.property("current") == "slides"
