"""What users of other programs for slides lost work by, or were misled by: none of it happens here."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import ContentError
from kiosk.editing import campaign_changes
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.merge import ChangedOutside
from kiosk.editing.publishing.kept_states import KeptStates
from kiosk.editing.publishing.publication import Publication
from kiosk.editing.schedule.days.week_blocks import week_blocks
from kiosk.timeline.schedule import Schedule
from tests.editing.publishing.venue import NAMES, TEXTS, opened, said, say, venue_in
from tests.editing.sample_venues import CAMPAIGN
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

LATER = datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    """A venue's folder."""
    return venue_in(tmp_path)


def on(computer: str, venue: Path) -> tuple[Draft, Publication]:
    """What one of two computers keeps of the folder that both edit."""
    kept = venue.parent / computer
    draft = Draft.opened(venue, NAMES, EditJournal(kept / "journal"))
    return draft, Publication(draft, KeptStates(kept / "states"))


@pytest.mark.parametrize("left", ["", None])
def test_an_update_that_empties_the_files_empties_no_design(venue: Path, left: str | None) -> None:
    """Half an hour before the doors open, all files are empty or gone: what was changed here is not given up
    for that, and is what is put on the displays.
    """
    draft, publication = opened(venue)
    say(draft, "Said here")
    for name in TEXTS:
        (venue / name).unlink() if left is None else (venue / name).write_text(left)
    with pytest.raises(ChangedOutside) as told:
        publication.publish(LATER)
    assert CAMPAIGN in told.value.theirs
    assert said(draft) == "Said here"
    draft.settle("Keep what is here", CAMPAIGN, draft.texts[CAMPAIGN], left)
    publication.publish(LATER)
    assert "Said here" in (venue / CAMPAIGN).read_text()


@pytest.mark.parametrize("left", ["", None])
def test_an_update_that_empties_the_files_can_be_undone(venue: Path, left: str | None) -> None:
    """Nothing was changed here meanwhile: it is a step like any other, and Undo brings every file back."""
    draft, publication = opened(venue)
    for name in TEXTS:
        (venue / name).unlink() if left is None else (venue / name).write_text(left)
    draft.take_in()
    assert not draft.texts.get(CAMPAIGN)
    draft, publication = opened(venue)
    draft.undo()
    assert draft.texts == TEXTS
    publication.publish(LATER)
    assert {name: (venue / name).read_text() for name in TEXTS} == TEXTS


def test_the_computer_that_was_off_for_months_overwrites_nothing(venue: Path) -> None:
    """What the other one put there since stays; where both changed a line, nothing is written before somebody
    chose.
    """
    old, _ = on("the one that was off", venue)
    old.change(
        "Headline", CAMPAIGN, campaign_changes.with_words, ("slides", 1, "headline"), "en", "From then"
    )
    fresh, published = on("the one in use", venue)
    say(fresh, "Said since")
    published.publish(LATER)
    old, publication = on("the one that was off", venue)
    publication.publish(LATER)
    written = (venue / CAMPAIGN).read_text()
    assert '"Said since"' in written
    assert '"From then"' in written
    fresh, published = on("the one in use", venue)
    fresh.take_in()
    say(fresh, "Said last")
    published.publish(LATER)
    say(old, "Said long ago")
    with pytest.raises(ChangedOutside):
        publication.publish(LATER)
    assert '"Said last"' in (venue / CAMPAIGN).read_text()


def readable(venue: Path, draft: Draft) -> bool:
    """Whether a display would take the campaign as the draft has it."""
    (venue / CAMPAIGN).write_text(draft.texts[CAMPAIGN])
    try:
        read_campaign((venue / CAMPAIGN).parent)
    except ContentError:
        return False
    return True


def test_undo_leads_through_what_every_display_takes(venue: Path, tmp_path: Path) -> None:
    """Step by step back, each after the program was started anew and over what was put on the displays: never
    into an error, never two steps at once, and at its end to the first letter.
    """
    draft, publication = opened(venue)
    new = [{"id": name, "kind": "message", "headline": name} for name in ("c", "d")]
    keys = {"id": "all", "slides": ["a", "b"]}
    draft.write_all(
        "A playlist",
        {CAMPAIGN: f'{draft.texts[CAMPAIGN]}\n[[playlists]]\nid = "{keys["id"]}"\nslides = ["a", "b"]\n'},
    )
    draft.change("Add", CAMPAIGN, campaign_changes.with_slides, new, "all", 1)
    publication.publish(LATER)
    draft.change("Move", CAMPAIGN, campaign_changes.ordered_in_playlist, "all", (3, 1, 0, 2))
    draft.change("Delete", CAMPAIGN, campaign_changes.without_slides, ["c", "a"])
    draft.change("Out", CAMPAIGN, campaign_changes.out_of_playlist, "all", [0])
    elsewhere, labels = venue_in(tmp_path / "elsewhere"), []
    while draft.undo_label:
        labels.append(draft.undo_label)
        assert readable(elsewhere, draft), labels
        draft, publication = opened(venue)
        draft.undo()
    assert labels == ["Out", "Delete", "Move", "Add", "A playlist"]
    assert draft.texts == TEXTS
    assert readable(elsewhere, draft)


def test_a_week_is_told_in_the_displays_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the computer stands at which it is planned: hours are the display's own."""
    shown = campaign(playlist("usual", "a"), playlist("early", "b", when=when(hours=("06:00-09:30",))))
    found = []
    for zone in ("Asia/Tokyo", "America/New_York"):
        monkeypatch.setenv("TZ", zone)
        plan = Schedule(shown, display(timezone="Europe/Brussels"), fallback=BUILT_IN)
        block = next(one for one in week_blocks(plan, date(2027, 7, 26))[0].blocks if one.playlist == "early")
        assert block.start == datetime(2027, 7, 26, 6, tzinfo=ZoneInfo("Europe/Brussels"))
        found.append((block.top, block.bottom))
    assert found == [(360, 570), (360, 570)]


@pytest.mark.parametrize("repeat", ["FREQ=WEEKLY;INTERVAL=2", "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY"])
def test_the_first_of_a_repetition_stands_in_its_week(repeat: str) -> None:
    """On the day from which it repeats, also where the rule names no day itself."""
    often = when(hours=("12:00-13:00",), rrule=repeat, dtstart="2027-07-28")
    plan = Schedule(
        campaign(playlist("usual", "a"), playlist("noon", "b", when=often)), display(), fallback=BUILT_IN
    )
    days = [
        any(block.playlist == "noon" for block in one.blocks) for one in week_blocks(plan, date(2027, 7, 26))
    ]
    assert days[:3] == [False, False, True]
