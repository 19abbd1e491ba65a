"""A venue's folder in a window, as tests look at it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files, journal_file
from kiosk.ui.editor.session.editing_session import EditingSession
from tests.everywhere import ROOT

CAMPAIGN, DISPLAY = "campaigns/hall/campaign.toml", "displays/d/display.toml"
LONGEST = 60_000  # milliseconds, on a machine with other work


def venue_in(folder: Path, campaign: str, displays: dict[str, str]) -> Path:
    """A venue's folder with a campaign, its picture, and displays by their ids."""
    home = folder / "venue"
    (home / "campaigns" / "hall" / "images").mkdir(parents=True)
    picture = ROOT / "resources" / "example" / "campaign" / "images" / "hall-of-hearts.svg"
    shutil.copy(picture, home / "campaigns" / "hall" / "images" / "heart.svg")
    (home / CAMPAIGN).write_text(campaign)
    for name, text in displays.items():
        (home / "displays" / name).mkdir(parents=True)
        (home / "displays" / name / "display.toml").write_text(text)
    return home


def session_of(venue: Path, state: Path) -> EditingSession:
    """The session of a window over a folder."""
    draft = Draft.opened(venue, edited_files(venue), EditJournal(journal_file(state, venue)))
    return EditingSession(venue, draft, CAMPAIGN)


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    deadline, loop = QDeadlineTimer(LONGEST), QEventLoop()
    while not holds():
        assert not deadline.hasExpired()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
