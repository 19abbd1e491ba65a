"""The operator's window over a small venue's folder, used as people use it: by names, pointer and keys."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtTest import QTest

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files
from kiosk.ui.editor.editor_window import EditorWindow
from kiosk.ui.editor.session.editing_session import EditingSession

CAMPAIGN = "campaigns/hall/campaign.toml"
# Every line of it is somebody's: what is not touched stays.
TEXT = """\
# What the hall shows.
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[links]
hosts = ["www.unodc.org"]
donate = "https://www.unodc.org/"
learn = "https://www.unodc.org/"

# The first one.
[[slides]]
id = "welcome"
kind = "message"
headline = "Welcome."   # short

[[slides]]
id = "rights"
kind = "message"
headline = { en = "You have rights.", fr = "Vous avez des droits." }

[[slides]]
id = "signs"
kind = "signs"
signs = ["papers-held", "spoken-for"]

[[slides]]
id = "get-help"
kind = "help"

[[playlists]]
id = "everyday"
slides = ["welcome", "rights", "signs", "get-help"]

[[playlists]]
id = "morning"
slides = ["rights"]
when = { days = ["mon-fri"], hours = ["06:00-09:30"] }
"""
DISPLAY = """\
format = 1
id = "A-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en", "fr", "ar"]

[screen]
pixels = [1280, 720]
"""
PATIENCE = 20_000  # milliseconds


class Desk:
    """The window, from `with` to its end; the folder is there before and after."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder, self._state = folder, state
        if not folder.exists():
            for name, text in ((CAMPAIGN, TEXT), ("displays/A-1/display.toml", DISPLAY)):
                (folder / name).parent.mkdir(parents=True)
                (folder / name).write_text(text)

    def __enter__(self) -> Self:
        names = edited_files(self.folder)
        draft = Draft.opened(self.folder, names, EditJournal(self._state / "journal"))
        self.session = EditingSession(self.folder, draft, CAMPAIGN)
        self.window = EditorWindow(self.session, self._state)
        QAccessible.setActive(True)
        QTest.qWaitForWindowActive(self.window.view)
        self.wait(lambda: self.session.campaign is not None)
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()
        QAccessible.setActive(False)

    @property
    def text(self) -> str:
        """What the campaign's file says in the draft."""
        return self.session.draft.texts[CAMPAIGN]

    @property
    def on_disk(self) -> str:
        """What the campaign's file says where displays read it."""
        return (self.folder / CAMPAIGN).read_text()

    def order(self, playlist: int = 0) -> list[str]:
        """The slides of a playlist, as the draft has them."""
        found: list[str] = self.session.draft.document(CAMPAIGN)["playlists"][playlist]["slides"]
        return found

    def wait(self, until: Callable[[], object]) -> None:
        """Let the window go on until something is so."""
        loop = QEventLoop()
        looking, giving_up = QTimer(interval=5), QTimer(interval=PATIENCE, singleShot=True)
        looking.timeout.connect(lambda: until() and loop.quit())
        giving_up.timeout.connect(lambda: loop.exit(1))
        looking.start()
        giving_up.start()
        assert until() or not loop.exec(), f"never: {[name for name, _ in self.names()]}"

    def names(self) -> Iterator[tuple[str, QAccessibleInterface]]:
        """All that the window says it has, by name, in the order of reading."""
        yield from _names(QAccessible.queryAccessibleInterface(self.window.view))

    def has(self, name: str) -> bool:
        """Whether something of that name, a regular expression, is there to be seen."""
        return self._found(name) is not None

    def point(self, name: str) -> QPoint:
        """Where the middle of what has that name is in the window; it is waited for."""
        self.wait(lambda: self._found(name))
        found = self._found(name)
        assert found is not None
        return self.window.view.mapFromGlobal(found.rect().center())

    def click(self, name: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click at what has that name."""
        QTest.mouseClick(self._view, Qt.MouseButton.LeftButton, keys, self.point(name))

    def drag(self, name: str, to: QPoint) -> None:
        """Press at what has that name, go elsewhere in steps, and let go."""
        start = self.point(name)
        QTest.mousePress(self._view, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 11):
            QTest.mouseMove(self._view, start + (to - start) * step / 10)
        QTest.mouseRelease(self._view, Qt.MouseButton.LeftButton, pos=to)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self._view, key, keys)

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            QTest.keyClick(self._view, letter)

    @property
    def _view(self) -> QWindow:
        return self.window.view

    def _found(self, name: str) -> QAccessibleInterface | None:
        return next((one for told, one in self.names() if re.fullmatch(name, told)), None)


def _names(one: QAccessibleInterface) -> Iterator[tuple[str, QAccessibleInterface]]:
    told = one.text(QAccessible.Text.Name)
    if told and not one.state().invisible:
        yield told, one
    for index in range(one.childCount()):
        if (child := one.child(index)) is not None:
            yield from _names(child)
