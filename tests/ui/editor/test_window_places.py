"""Whoever goes to the place of a finding stands in the field that mends it, with the keyboard."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from kiosk.editing.checking.window_place import HELP, WindowPlace
from tests.editing.sample_venues import put_in
from tests.ui.editor.checked_desk import wait_long
from tests.ui.editor.desk import Desk

DISPLAY = "displays/A-1/display.toml"
OTHER = 'format = 1\nid = "B-2"\ncountry = "FR"\nlocales = ["fr", "en"]\n\n[screen]\npixels = [1080, 1920]\n'
NOTICE = 'format = 1\nheadline = { en = "Leave by the side doors.", fr = "Sortez par les côtés." }\n'


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window that is no larger than it must be, over two displays with a notice kept ready."""
    one = Desk(tmp_path / "venue", tmp_path / "state")
    put_in(one.folder, {"displays/B-2/display.toml": OTHER, "notices/doors.toml": NOTICE})
    with one:
        one.window.view.resize(1280, 720)
        yield one


def keyboard(desk: Desk) -> str:
    """What the keyboard is in, as a screen reader says it."""
    item: Any = desk.window.view.activeFocusItem()
    found = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return found.text(QAccessible.Text.Name) if found else ""


def is_in_view(desk: Desk, item: Any) -> bool:
    """Whether all of it is inside the window."""
    top = item.mapToItem(desk.window.view.contentItem(), 0, 0)
    return bool(top.y() >= 0 and top.y() + item.height() <= desk.window.view.height())


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (WindowPlace("slides", item="rights", field="headline", locale="fr"), "Headline, français"),
        (WindowPlace("slides", item="rights", field="text", locale="ar"), "Text, العربية"),
        (WindowPlace("slides", item="rights", field="enabled"), "Shown on the displays"),
        (WindowPlace("schedule", item="morning"), "Playlists, .*"),
        (WindowPlace("words", item="rights", field="headline", locale="ar"), "Words"),
        (WindowPlace("displays", file=DISPLAY, field="screen.viewing-distance-m"), "Read from m"),
        (WindowPlace("displays", file="displays/B-2/display.toml", field="headphones"), "Signage"),
        (WindowPlace("displays", file=DISPLAY, item="be-payoke", field=HELP), ".*source.*"),
        (WindowPlace("notice", file="notices/doors.toml"), "Leave by the side doors.*"),
    ],
    ids=lambda one: f"{one.page} {one.field}" if isinstance(one, WindowPlace) else "",
)
def test_the_keyboard_is_in_the_field(desk: Desk, place: WindowPlace, name: str) -> None:
    """Also in one that was closed, or below the edge of the window; its page stands, in view."""
    pages: Any = desk.window.pages
    desk.session.go_to(place)
    desk.wait(lambda: pages.sought == [])
    assert desk.window.view.property("current") == place.page
    assert re.fullmatch(name, keyboard(desk)), keyboard(desk)
    desk.wait(lambda: is_in_view(desk, desk.window.view.activeFocusItem()))
    looked_at = {
        "slides": lambda: pages.slides.title,
        "schedule": lambda: pages.schedule.chosen,
        "words": lambda: pages.words.cursor.name,
        "displays": lambda: pages.displays.current,
        "notice": lambda: pages.notices.writing.file,
    }[place.page]()
    assert looked_at in {"You have rights.", "morning", "Headline, العربية", place.file, "doors.toml"}


def test_a_draft_leads_to_its_words(desk: Desk) -> None:
    """From the page of checking to the cell in that language, not to the display that shows it."""
    desk.window.view.setProperty("current", "check")
    wait_long(lambda: desk.window.pages.checker.found is not None)
    desk.click("The words in French are a draft.*")
    desk.click("Go to the words")
    desk.wait(lambda: keyboard(desk) == "Words")
    pages: Any = desk.window.pages
    cursor = pages.words.cursor
    assert (cursor.name, cursor.slide) == ("Title, français", "")
    desk.wait(lambda: is_in_view(desk, desk.window.view.activeFocusItem()))


def test_what_is_in_another_campaign_is_said_to_be(desk: Desk) -> None:
    """Its slides are not in this window: nothing else is opened in their place."""
    text = desk.text.replace('id = "hall"', 'id = "other"').replace('kind = "signs"', 'kind = "sign"')
    desk.session.write("Another one", lambda: {"campaigns/other/campaign.toml": text})
    desk.window.view.setProperty("current", "check")
    pages: Any = desk.window.pages
    wait_long(lambda: any("other" in (one.file or "") for one in found_in(desk)))
    found = found_in(desk)
    pages.checking.choose(next(at for at, one in enumerate(found) if "other" in (one.file or "")))
    told: list[str] = []
    desk.session.told.connect(told.append)
    pages.checking.go()
    assert told == ["It is in another campaign of this folder: open that one to mend it."]
    assert desk.window.view.property("current") == "check"


def found_in(desk: Desk) -> Any:
    """What was found last."""
    pages: Any = desk.window.pages
    return pages.checker.found.findings if pages.checker.found else ()
