"""While somebody edits, the draft is looked over beside the window; what is old is not finished."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files
from kiosk.ui.editor.checking.draft_checker import DraftChecker
from kiosk.ui.editor.session.editing_session import EditingSession
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.checked_desk import say, venue_in, wait_long


@pytest.fixture
def session(tmp_path: Path) -> Iterator[EditingSession]:
    """A window's session over two slides on one display."""
    venue = venue_in(tmp_path / "venue")
    draft = Draft.opened(venue, edited_files(venue), EditJournal(tmp_path / "state" / "journal"))
    made = EditingSession(venue, draft, CAMPAIGN)
    yield made
    made.close()


@pytest.fixture
def checker(session: EditingSession, tmp_path: Path) -> Iterator[DraftChecker]:
    """What checks it."""
    made = DraftChecker(session, tmp_path / "state")
    yield made
    made.close()


def rules(checker: DraftChecker) -> set[str]:
    """What was found."""
    return {one.rule for one in checker.found.findings} if checker.found else set()


def test_what_is_typed_is_looked_over(session: EditingSession, checker: DraftChecker) -> None:
    """With every page drawn, and anew after a change, as many as there are."""
    wait_long(lambda: not checker.is_busy)
    assert checker.found is not None
    assert checker.found.is_drawn
    assert "text-too-small" not in rules(checker)
    before = checker.found
    for length in range(10, 60):
        say(session, "Your passport is yours, and nobody may keep it. " * (length // 10))
    assert checker.is_busy
    wait_long(lambda: not checker.is_busy)
    assert checker.found is not before
    assert checker.found.is_drawn
    new = [one for one in checker.found.findings if one not in before.findings]
    assert {one.slide for one in new} == {"a"}
    assert any(one.page is not None for one in new)


def test_what_was_being_found_is_let_go(session: EditingSession, checker: DraftChecker) -> None:
    """A check that runs is stopped by a change, and what it found is not told of the new words."""
    wait_long(lambda: checker.found is not None)
    say(session, "")
    wait_long(lambda: not checker.is_busy)
    assert checker.found is not None
    assert [one.file for one in checker.found.findings if one.severity == "error"] == [
        "campaigns/hall/campaign.toml"
    ]
