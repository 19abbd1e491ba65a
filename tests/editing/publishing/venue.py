"""A venue's folder to edit, with a campaign and a display, as a window would open it."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.editing import campaign_changes
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.publishing.kept_states import KeptStates
from kiosk.editing.publishing.publication import Publication
from tests.editing.sample_venues import CAMPAIGN, HALL, message, put_in

DISPLAY = "displays/d/display.toml"
NAMES = (CAMPAIGN, DISPLAY, "contacts.toml", "accepted.toml")
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
TEXTS = {
    CAMPAIGN: HALL + message("a", "Said 0") + message("b", "Two"),
    DISPLAY: 'format = 1\nid = "d"\nplace = "Place 0"\ncampaign = "hall"\n',
}


def venue_in(folder: Path) -> Path:
    """A venue's folder with its two files."""
    return put_in(folder / "venue", TEXTS)


def opened(venue: Path) -> tuple[Draft, Publication]:
    """What is kept of it, as when the program starts."""
    draft = Draft.opened(venue, NAMES, EditJournal(venue.parent / "kept" / "journal"))
    return draft, Publication(draft, KeptStates(venue.parent / "kept" / "states"))


def say(draft: Draft, words: str) -> None:
    """The first slide's headline."""
    draft.change("Headline", CAMPAIGN, campaign_changes.with_words, ("slides", 0, "headline"), "en", words)


def said(draft: Draft) -> str:
    """The first slide's headline."""
    return str(draft.document(CAMPAIGN)["slides"][0]["headline"])
