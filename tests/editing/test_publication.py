"""What was edited comes to the displays whole, and costs nobody else what they wrote meanwhile."""

import errno
import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.draft import OUTSIDE, Draft
from kiosk.editing.edit_journal import EditJournal, SeenJournal
from kiosk.editing.merge import ChangedOutside, merged
from tests.editing.disk import Disk
from tests.editing.test_draft import CAMPAIGN, NAME, draft_of, words

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n"]), max_size=8).map("".join)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A campaign's folder."""
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / NAME).write_text(CAMPAIGN)
    return tmp_path / "pack"


def test_nothing_is_on_a_display_before_it_is_published(folder: Path) -> None:
    """Then all of it is, and can be undone still."""
    draft = draft_of(folder)
    words(draft, "Eins")
    assert (folder / NAME).read_text() == CAMPAIGN
    assert draft.unpublished == [NAME]
    draft.publish()
    assert (folder / NAME).read_text() == CAMPAIGN.replace('"One"', '"Eins"')
    draft = draft_of(folder)
    assert draft.unpublished == []
    draft.undo()
    draft.publish()
    assert (folder / NAME).read_text() == CAMPAIGN


def test_what_others_wrote_elsewhere_stays(folder: Path) -> None:
    """It is taken in as a step, before anything is written."""
    draft = draft_of(folder)
    words(draft, "Eins")
    (folder / NAME).write_text(CAMPAIGN.replace('"Deux"', '"2"'))
    draft.publish()
    assert (folder / NAME).read_text() == CAMPAIGN.replace('"Deux"', '"2"').replace('"One"', '"Eins"')
    assert draft.undo_label == OUTSIDE


def test_of_one_line_that_two_changed_both_are_kept(folder: Path) -> None:
    """Nothing is written until somebody chose."""
    draft = draft_of(folder)
    words(draft, "Eins")
    theirs = CAMPAIGN.replace('"One"', '"Uno"')
    (folder / NAME).write_text(theirs)
    with pytest.raises(ChangedOutside, match=NAME) as told:
        draft.publish()
    assert told.value.theirs == {NAME: theirs}
    assert (folder / NAME).read_text() == theirs
    assert '"Eins"' in draft.texts[NAME]
    draft = draft_of(folder)
    draft.settle("Mine", NAME, draft.texts[NAME], theirs)
    draft.publish()
    assert (folder / NAME).read_text() == CAMPAIGN.replace('"One"', '"Eins"')


def test_what_was_typed_while_it_was_written_costs_nothing_where_the_program_ends(folder: Path) -> None:
    """What was about to be on the displays comes there, and what was typed after it is kept."""
    draft = draft_of(folder)
    words(draft, "Eins")
    about_to = {NAME: draft.texts[NAME]}
    EditJournal(folder.parent / "journal").add({"publishing": about_to})
    words(draft, "Uno")
    draft = draft_of(folder)
    assert (folder / NAME).read_text() == CAMPAIGN.replace('"One"', '"Eins"')
    assert draft.texts[NAME] == CAMPAIGN.replace('"One"', '"Uno"')
    assert draft.unpublished == [NAME]


def test_what_the_disk_refused_is_not_written_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever was told that it could not be put there decides when it is."""
    draft = draft_of(folder)
    words(draft, "Eins")
    disk = Disk()
    monkeypatch.setattr(os, "fsync", disk.fsync)
    disk.failure = OSError(errno.EIO, os.strerror(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        draft.publish()
    disk.failure = None
    words(draft, "Uno")
    draft = draft_of(folder)
    assert (folder / NAME).read_text() == CAMPAIGN
    assert draft.unpublished == [NAME]
    draft.publish()
    assert (folder / NAME).read_text() == CAMPAIGN.replace('"One"', '"Uno"')


def test_a_second_window_reads_past_what_the_first_is_writing(folder: Path) -> None:
    """Also where somebody types on there meanwhile."""
    draft = draft_of(folder)
    words(draft, "Eins")
    EditJournal(folder.parent / "journal").add({"publishing": {NAME: draft.texts[NAME]}})
    words(draft, "Uno")
    second = Draft.opened(folder, [NAME], SeenJournal(folder.parent / "journal"))
    assert (folder / NAME).read_text() == CAMPAIGN
    assert second.texts == draft.texts


@given(LINES, LINES, LINES)
def test_what_one_left_alone_is_as_the_other_wrote_it(first: str, mine: str, theirs: str) -> None:
    """Whoever comes second; what both wrote alike is there once."""
    assert merged(first, mine, theirs) == merged(first, theirs, mine)
    assert merged(first, mine, first) == mine
    assert merged(first, mine, mine) == mine


@given(st.lists(st.sampled_from(["", "mine", "theirs"]), max_size=12))
def test_changes_that_do_not_touch_are_brought_together(who: list[str]) -> None:
    """Each a line or more from the other's; where they are side by side, both are told."""
    first, mine, theirs = (
        "".join(f"{number} {one if one in shown else ''}\n" for number, one in enumerate(who))
        for shown in ((), ("mine",), ("theirs",))
    )
    side_by_side = any({one, other} == {"mine", "theirs"} for one, other in pairwise(who))
    both = "".join(f"{number} {one}\n" for number, one in enumerate(who))
    assert merged(first, mine, theirs) == (None if side_by_side else both)
