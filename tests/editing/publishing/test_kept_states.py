"""What stood on the displays can be looked at and brought back, with what was known of it then."""

import os
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal, SeenJournal
from kiosk.editing.merge import ChangedOutside
from kiosk.editing.publishing.kept_states import ALWAYS, MOST, KeptState, KeptStates
from kiosk.editing.publishing.only_window import only_window
from kiosk.editing.publishing.publication import Publication
from tests.editing.publishing.venue import DISPLAY, NAMES, NOON, TEXTS, opened, said, say, venue_in
from tests.editing.sample_venues import CAMPAIGN


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    """A venue's folder with its two files."""
    return venue_in(tmp_path)


def test_what_stood_there_before_can_be_brought_back(venue: Path) -> None:
    """Also what nobody put there from here, as one step that can be undone."""
    draft, publication = opened(venue)
    say(draft, "Said 1")
    assert [one.subject for one in publication.changes] == ["Said 1"]
    publication.publish(NOON, ["Said 1: the headline is too small"])
    draft, publication = opened(venue)
    published, found = publication.states
    assert (published.count, published.summary) == (1, "Said 1")
    assert published.overridden == ("Said 1: the headline is too small",)
    assert found.is_found
    assert publication.texts(found) == TEXTS
    assert [(one.before, one.after) for one in publication.since(found)] == [("Said 1", "Said 0")]
    draft.write_all("Place", {DISPLAY: 'format = 1\nid = "d"\n'})
    publication.bring_back("Bring back", found)
    assert draft.texts == TEXTS
    draft.undo()
    assert (said(draft), draft.texts[DISPLAY]) == ("Said 1", 'format = 1\nid = "d"\n')


def test_a_state_that_is_damaged_keeps_nothing_off_the_displays(venue: Path) -> None:
    """What stands there counts as found."""
    draft, publication = opened(venue)
    say(draft, "Said 1")
    publication.publish(NOON)
    newest = max((venue.parent / "kept" / "states").glob("*.state"))
    newest.write_bytes(newest.read_bytes()[:-4] + b"gone")
    say(draft, "Said 2")
    publication.publish(NOON)
    assert '"Said 2"' in (venue / CAMPAIGN).read_text()
    assert [one.is_found for one in publication.states[:2]] == [False, True]


def test_what_others_wrote_is_a_state_too(venue: Path) -> None:
    """Between two of ours; what is put up again without a change is none."""
    draft, publication = opened(venue)
    say(draft, "Said 1")
    publication.publish(NOON)
    assert publication.publish(NOON) is None
    (venue / DISPLAY).write_text(TEXTS[DISPLAY].replace("Place 0", "Hall B"))
    draft.take_in()
    say(draft, "Said 2")
    publication.publish(NOON)
    assert [one.is_found for one in publication.states] == [False, True, False, True]
    assert "Hall B" in publication.texts(publication.states[1])[DISPLAY]


def test_what_could_not_be_put_up_is_no_state(venue: Path) -> None:
    """As where others changed the same line; it stays a draft."""
    draft, publication = opened(venue)
    say(draft, "Said 1")
    (venue / CAMPAIGN).write_text(TEXTS[CAMPAIGN].replace("Said 0", "Theirs"))
    with pytest.raises(ChangedOutside):
        publication.publish(NOON)
    assert publication.states == []
    assert said(draft) == "Said 1"


def test_what_was_being_put_up_is_kept_when_it_came_there(venue: Path) -> None:
    """The program ended before it could say so; what never came there is let go."""
    opened(venue)
    states = KeptStates(venue.parent / "kept" / "states")
    states.begin(KeptState(0, NOON, 1, "Said 1"), {**TEXTS, CAMPAIGN: "never"})
    assert opened(venue)[1].states == []
    states.begin(KeptState(0, NOON, 1, "Said 0"), TEXTS)
    assert [one.summary for one in opened(venue)[1].states] == ["Said 0"]


def test_old_states_are_let_go(tmp_path: Path) -> None:
    """A hundred are enough, two years are enough, and the newest ten stay whatever their age."""
    states = KeptStates(tmp_path / "states")
    for number in range(MOST + 5):
        at = NOON + timedelta(hours=number)
        states.keep(states.begin(KeptState(0, at, number, "x"), {"a": str(number)}))
    kept = states.states()
    assert [one.count for one in kept] == [*range(MOST + 4, 4, -1)]
    assert states.texts(kept[-1]) == {"a": "5"}
    states.keep(states.begin(KeptState(0, NOON + timedelta(days=900), 999, "x"), {}))
    assert len(states.states()) == ALWAYS


def test_a_damaged_state_costs_itself(tmp_path: Path) -> None:
    """The list goes on without it, or says that its files cannot be read."""
    states = KeptStates(tmp_path)
    for _ in range(3):
        states.keep(states.begin(KeptState(0, NOON, 1, "x"), {"a": "b" * 1000}))
    (tmp_path / "000001.state").write_bytes(b"\0")
    body = (tmp_path / "000002.state").read_bytes()
    (tmp_path / "000002.state").write_bytes(body[:-9])
    assert [one.number for one in states.states()] == [3, 2]
    with pytest.raises(ValueError, match="damaged"):
        states.texts(states.states()[1])


def test_a_second_window_may_not_change_the_folder(venue: Path) -> None:
    """Of the same user, or of another who has a journal of his own; when the first is gone it may."""
    first = only_window(venue, venue.parent / "kept")
    assert first is not None
    assert only_window(venue, venue.parent / "kept") is None
    assert only_window(venue, venue.parent / "of another user") is None
    first.close()
    second = only_window(venue, venue.parent / "kept")
    assert second is not None
    second.close()


def test_a_window_that_was_killed_holds_nothing(venue: Path) -> None:
    """The kernel drops its lock with it."""
    if not (child := os.fork()):
        only_window(venue, venue.parent / "kept")
        os._exit(0)
    os.waitpid(child, 0)
    window = only_window(venue, venue.parent / "kept")
    assert window is not None
    window.close()


def test_a_second_window_can_be_read(venue: Path) -> None:
    """It shows what the first has, and whatever is tried in it changes nothing, here or on the disk."""
    draft, publication = opened(venue)
    say(draft, "Said 1")
    publication.publish(NOON)
    say(draft, "Said 2")
    file = venue.parent / "kept" / "journal"
    before = file.read_bytes()
    second = Draft.opened(venue, NAMES, SeenJournal(file))
    seen = Publication(second, KeptStates(venue.parent / "kept" / "states"))
    assert (said(second), second.can_change) == ("Said 2", False)
    assert [one.summary for one in seen.states] == [one.summary for one in publication.states]
    acts: list[Callable[[], object]] = [
        partial(say, second, "Theirs"),
        second.undo,
        partial(seen.publish, NOON),
    ]
    for act in acts:
        with pytest.raises(OSError, match="another window"):
            act()
    assert said(second) == "Said 2"
    assert file.read_bytes() == before
    assert '"Said 1"' in (venue / CAMPAIGN).read_text()
    assert len(publication.states) == len(seen.states)


def test_a_second_window_leaves_what_the_first_is_writing(venue: Path) -> None:
    """Files that are written out just now are not written by two."""
    draft, _ = opened(venue)
    say(draft, "Said 1")
    journal = EditJournal(venue.parent / "kept" / "journal")
    journal.add({"publishing": {CAMPAIGN: draft.texts[CAMPAIGN]}})
    states = KeptStates(venue.parent / "kept" / "states")
    begun = states.begin(KeptState(0, NOON, 1, "Said 1"), draft.texts)
    second = Draft.opened(venue, NAMES, SeenJournal(journal.file))
    Publication(second, states)
    assert (venue / CAMPAIGN).read_text() == TEXTS[CAMPAIGN]
    draft.publish()
    states.keep(begun)
    assert states.states()[0].summary == "Said 1"
