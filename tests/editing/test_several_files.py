"""Files that come, go and change together are one step, kept and published as any other."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.draft import OUTSIDE, Draft
from kiosk.editing.edit_journal import EditJournal, Entry
from kiosk.editing.merge import ChangedOutside

NAMES = ("campaigns/a/campaign.toml", "displays/d/display.toml", "contacts.toml")
TEXTS = st.dictionaries(st.sampled_from(NAMES), st.none() | st.text("ab\n", max_size=4), min_size=1)
ACTS = st.lists(TEXTS | st.sampled_from(["undo", "redo", "publish"]), max_size=8)


def draft_of(folder: Path) -> Draft:
    """What is kept of the folder, as when the program starts."""
    return Draft.opened(folder, NAMES, EditJournal(folder.parent / "journal"))


def files_in(folder: Path) -> dict[str, str]:
    """What stands on the disk."""
    return {name: (folder / name).read_bytes().decode() for name in NAMES if (folder / name).exists()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A venue's folder with nothing in it."""
    (tmp_path / "venue").mkdir()
    return tmp_path / "venue"


@given(acts=ACTS)
def test_files_that_come_and_go_are_kept_and_can_be_undone(
    tmp_path_factory: pytest.TempPathFactory, acts: list[dict[str, str | None] | str]
) -> None:
    """Started anew after each act; what was published stands on the disk, to the last file."""
    folder = tmp_path_factory.mktemp("files") / "venue"
    folder.mkdir()
    draft = draft_of(folder)
    for act in acts:
        if isinstance(act, str):
            {"undo": draft.undo, "redo": draft.redo, "publish": draft.publish}[act]()
        else:
            draft.write_all("Files", act)
        if act == "publish":
            assert files_in(folder) == draft.texts
        before = dict(draft.texts), draft.undo_label, draft.redo_label, set(draft.unpublished)
        draft = draft_of(folder)
        assert (dict(draft.texts), draft.undo_label, draft.redo_label, set(draft.unpublished)) == before
    while draft.undo_label:
        draft.undo()
    assert draft.texts == {}


def test_several_files_are_one_step(folder: Path) -> None:
    """A name in several of them is one undo away."""
    draft = draft_of(folder)
    draft.write_all("A new campaign", {NAMES[0]: "a = 1\n", NAMES[1]: "b = 1\n"})
    draft.publish()
    assert files_in(folder) == {NAMES[0]: "a = 1\n", NAMES[1]: "b = 1\n"}
    draft.undo()
    assert draft.undo_label is None
    draft.publish()
    assert files_in(folder) == {}


def test_a_file_that_others_put_there_is_taken_in(folder: Path) -> None:
    """Whether the window was open meanwhile, or not."""
    draft = draft_of(folder)
    (folder / NAMES[2]).write_text("format = 1\n")
    draft.take_in()
    assert draft.texts == {NAMES[2]: "format = 1\n"}
    assert draft.undo_label == OUTSIDE
    (folder / "displays" / "d").mkdir(parents=True)
    (folder / NAMES[1]).write_text("format = 1\n")
    assert draft_of(folder).texts == draft_of(folder).texts == files_in(folder)
    assert draft_of(folder).unpublished == []


def test_a_file_that_others_took_away_goes(folder: Path) -> None:
    """But where somebody changed it here: then both are told, and theirs is that there is none."""
    (folder / NAMES[2]).write_text("format = 1\n")
    draft = draft_of(folder)
    (folder / NAMES[2]).unlink()
    draft.take_in()
    assert draft.texts == {}
    (folder / NAMES[2]).write_text("format = 1\n")
    draft.take_in()
    draft.write_all("By hand", {NAMES[2]: "format = 1 # mine\n"})
    (folder / NAMES[2]).unlink()
    with pytest.raises(ChangedOutside) as told:
        draft.publish()
    assert told.value.theirs == {NAMES[2]: None}
    draft.settle("Mine", NAMES[2], draft.texts[NAMES[2]], None)
    draft.publish()
    assert files_in(folder) == {NAMES[2]: "format = 1 # mine\n"}


def test_a_journal_of_an_earlier_version_is_read(folder: Path) -> None:
    """Its files were all there, and a step of it says nothing of any that is not."""
    (folder / NAMES[2]).write_text("One\n")
    journal = EditJournal(folder.parent / "journal")
    change: Entry = {"file": NAMES[2], "at": 0, "old": "One", "new": "Two"}
    journal.begin({"files": {NAMES[2]: "One\n"}})
    journal.add({"step": "Words", "field": None, "changes": [change]})
    journal.add({"publishing": {NAMES[2]: "Two\n"}})
    draft = draft_of(folder)
    assert draft.texts == files_in(folder) == {NAMES[2]: "Two\n"}
    draft.undo()
    assert draft.texts == {NAMES[2]: "One\n"}
