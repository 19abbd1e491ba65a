"""The page of a slide in the operator's window: the one that the player has on the display that is meant."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.page.builder import PageBuilder
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.slide_stills import slide_page
from kiosk.ui.editor.slides.slide_pages import SlidePages
from tests.content.venues import one_more, venue

PANEL = (1080, 1920)
SCREEN = "[screen]\npixels = [1080, 1920]\n"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[EditingSession]:
    """Over a venue with a booth and a display that is not touched, whose panels are the same."""
    top = tmp_path / "hall"
    venue(top, "winter", display="A-booth", keys=f'mode = "booth"\n{SCREEN}')
    one_more(top, "B-wall", SCREEN)
    draft = Draft.opened(top, edited_files(top), EditJournal(tmp_path / "journal"))
    made = EditingSession(top, draft, "campaigns/winter/campaign.toml")
    with qtbot.waitSignal(made.read, timeout=20000):
        pass
    yield made
    made.close()


def test_a_slide_is_seen_as_the_player_has_it_in_a_booth(session: EditingSession) -> None:
    """Above the invitation, which is taken off once."""
    booth = session.displays[0][1]
    assert session.campaign is not None
    slide, today = session.campaign.slides[0], datetime.now(ZoneInfo(booth.timezone)).date()
    played = PageBuilder(booth, PANEL).page(session.campaign, slide, ("en",), today)
    assert played.size < PANEL
    assert slide_page(session, slide.id) == played
    assert slide_page(session, slide.id, "en", "A-booth") == played


def test_a_booth_has_another_shape_than_a_wall_with_its_panel(session: EditingSession) -> None:
    """Each is looked at by itself: what fits on the wall may not fit above the invitation."""
    pages = SlidePages(session)
    assert sorted(pages.shapes().values()) == [["A-booth"], ["B-wall"]]
    assert session.campaign is not None
    slide = session.campaign.slides[0].id
    sizes = [page.size for index in (0, 1) if (page := pages.page(slide, "en", index))]
    assert sizes == list(pages.shapes())
    assert PANEL in sizes
