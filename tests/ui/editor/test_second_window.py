"""A second window on a folder: it is for looking, says so, and takes over when the first one has ended."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.publishing.only_window import only_window
from kiosk.editing.venue_files import journal_file
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

PAGES = ("slides", "schedule", "words", "check", "displays", "notice", "publish")
BAND = r"Another window is changing this folder\..*"
LOOKING = {
    "slides": ("Headline, English", "Add slides", "Duplicate", "Take out"),
    "schedule": ("Add to Playlists", "Add to In between", "Delete"),
    "check": (),
    "words": (),
    "displays": ("Take away", "Add a display"),
    "notice": (),
    "publish": (r"Put on \d displays?",),
}
# A window that changes the folder, in a process of its own: it says something, and stands until it is ended.
FIRST = f"""
import sys
from pathlib import Path
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.publishing.only_window import only_window
from kiosk.editing.venue_files import edited_files, journal_file

folder, journal = Path(sys.argv[1]), journal_file(Path(sys.argv[2]), Path(sys.argv[1]))
right = only_window(folder, journal.parent)
draft = Draft.opened(folder, edited_files(folder), EditJournal(journal))
before = "Welcome."
for said in map(str.strip, sys.stdin):
    text, before = draft.texts[{CAMPAIGN!r}].replace(before, said), said
    draft.write_all("Say it", {{{CAMPAIGN!r}: text}})
    print("said", flush=True)
"""


class First:
    """The window that was there first."""

    def __init__(self, folder: Path, state: Path) -> None:
        arguments = [sys.executable, "-c", FIRST, str(folder), str(state)]
        self._process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def say(self, words: str) -> None:
        """Have the headline of the first slide say something, in the draft."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "said\n"

    def kill(self) -> None:
        """End it as `kill -9` does."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[First]:
    """A window in another process, which has changed something."""
    Desk(tmp_path / "venue", tmp_path / "state")
    window = First(tmp_path / "venue", tmp_path / "state")
    window.say("Come in.")
    yield window
    window.kill()


@pytest.fixture
def desk(first: First, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - it was there before
    """The second window over the same folder."""
    with Desk(tmp_path / "venue", tmp_path / "state") as made:
        yield made


def test_it_says_so_over_every_page(desk: Desk) -> None:
    """Whoever looks, or listens, reads it first, with who has the other window."""
    for page in PAGES:
        desk.window.view.setProperty("current", page)
        desk.wait(lambda: desk.has(BAND))
    assert desk.has(r".*opened on this computer by \S+, on \w+ at \d\d:\d\d\..*")


def test_what_would_change_something_cannot_be_used(desk: Desk) -> None:
    """Fields take no letter and buttons no click, and a screen reader says so; slides can be looked at."""
    for page, names in LOOKING.items():
        desk.window.view.setProperty("current", page)
        for name in names:
            desk.point(name)
            assert desk.is_disabled(name), (page, name)
    desk.window.view.setProperty("current", "slides")
    desk.click("Headline, English")
    desk.type("lost")
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    assert desk.order() == ["welcome", "rights", "signs", "get-help"]
    shown: Any = desk.slides
    assert shown.title == "You have rights."
    assert desk.has(r"Nothing was changed: another window.*")
    assert desk.is_disabled("Undo")


def test_notices_can_be_put_up_all_the_same(desk: Desk) -> None:
    """A warning cannot wait for whoever left a window open: its fields take letters."""
    desk.window.view.setProperty("current", "notice")
    desk.click("Large words, English")
    desk.type("Gate closed")
    desk.wait(lambda: not desk.is_disabled("Put up now"))


def test_it_shows_what_the_first_one_does(desk: Desk, first: First) -> None:
    """A word that is changed there is seen here a moment later."""
    assert '"Come in."' in desk.text
    first.say("Sit down.")
    desk.wait(lambda: '"Sit down."' in desk.text)
    desk.wait(lambda: desk.has(r"1\. Sit down\..*"))
    assert desk.on_disk == TEXT


def test_it_takes_over_when_the_first_is_killed(desk: Desk, first: First) -> None:
    """By itself, with what the other had in its draft; it says so, and from then on everything is kept."""
    assert '"Come in."' in desk.text
    first.kill()
    desk.wait(lambda: desk.session.draft.can_change)
    assert desk.has(r"The other window is closed\..*")
    assert not desk.has(BAND)
    assert '"Come in."' in desk.text
    desk.click("Headline, English")
    desk.press(Qt.Key.Key_End)
    desk.type(" Sit down.")
    assert '"Come in. Sit down."' in desk.text
    journal = journal_file(desk.folder.parent / "state", desk.folder)
    kept = Draft.kept(desk.folder, EditJournal(journal))
    assert kept is not None
    assert '"Come in. Sit down."' in kept.texts[CAMPAIGN]
    assert only_window(desk.folder, journal.parent) is None
    desk.click("Undo")
    desk.click("Undo")
    assert desk.text == TEXT
