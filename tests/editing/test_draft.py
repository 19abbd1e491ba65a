"""What somebody edits is kept at once, can be undone to the first byte, and survives the program's end."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.editing import campaign_changes as changes
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.edits import Document, Edit
from kiosk.editing.table_text import CannotEdit
from tests.editing.sample_venues import HALL, message, playlist

NAME = "campaign.toml"
SLIDES = message("a", "One") + message("b", "Two", fr="Deux")
CAMPAIGN = f"{HALL}\n# The first.{SLIDES}{playlist('all', 'a', 'b', 'a')}"
Act = tuple[str, Callable[..., list[Edit]], tuple[Any, ...], str | None]
Acts = st.SearchStrategy[Act]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A campaign's folder."""
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / NAME).write_text(CAMPAIGN)
    return tmp_path / "pack"


def draft_of(folder: Path) -> Draft:
    """What is kept of the folder, as when the program starts."""
    return Draft.opened(folder, [NAME], EditJournal(folder.parent / "journal"))


def words(draft: Draft, said: str, locale: str = "en", *, field: str | None = None) -> None:
    """The first slide's headline in a language."""
    draft.change("Headline", NAME, changes.with_words, ("slides", 0, "headline"), locale, said, field=field)


def moved(document: Document, playlist: str, chosen: int, place: int) -> list[Edit]:
    """One slide of a playlist elsewhere in it, as the list of the window does it."""
    count = len(document["playlists"][0]["slides"])
    if chosen >= count:
        raise KeyError(chosen)
    order, _ = changes.gathered(count, [chosen], min(place, count))
    return changes.ordered_in_playlist(document, playlist, order)


WORDS = st.text(st.characters(codec="utf-8"), max_size=6)
INDEX = st.integers(0, 3)
PLACES = INDEX.map(lambda number: ("slides", number))
LOCALES = ("en", "fr", "ar")
ALL = st.just("all")
NAMES = st.sampled_from("abcde")


def acts(label: str, change: Callable[..., list[Edit]], *arguments: st.SearchStrategy[Any]) -> Acts:
    """One kind of act, with any arguments; some of words are typed in one field."""
    fields = st.sampled_from([None, "headline"]) if label == "Words" else st.none()
    return st.tuples(st.just(label), st.just(change), st.tuples(*arguments), fields)


ACTS: st.SearchStrategy[Act | str] = st.one_of(
    st.sampled_from(["undo", "redo", "again"]),
    acts(
        "Words", changes.with_words, PLACES.map(lambda at: (*at, "headline")), st.sampled_from(LOCALES), WORDS
    ),
    acts(
        "Seconds", changes.with_key, PLACES.map(lambda at: (*at, "seconds")), st.sampled_from([None, 7, 9.5])
    ),
    acts("Add", changes.with_slides, NAMES.map(lambda name: [{"id": name, "kind": "help"}]), ALL, INDEX),
    acts("Move", moved, ALL, INDEX, INDEX),
    acts("Out", changes.out_of_playlist, ALL, st.lists(INDEX, min_size=1, max_size=2, unique=True)),
    acts("In", changes.in_playlist, ALL, INDEX, st.lists(NAMES, min_size=1, max_size=2)),
    acts("Delete", changes.without_slides, st.lists(NAMES, min_size=1, max_size=2)),
)


@given(st.lists(ACTS, max_size=12))
def test_whatever_is_done_can_be_undone_and_is_kept(
    tmp_path_factory: pytest.TempPathFactory, done: list[Act | str]
) -> None:
    """To the first byte, and done again to the last; also after the program was started anew."""
    folder = tmp_path_factory.mktemp("venue") / "pack"
    folder.mkdir()
    (folder / NAME).write_text(CAMPAIGN)
    draft = draft_of(folder)
    for act in done:
        do(draft, act)
        if act == "again":
            before, labels = dict(draft.texts), (draft.undo_label, draft.redo_label)
            draft = draft_of(folder)
            assert (dict(draft.texts), (draft.undo_label, draft.redo_label)) == (before, labels)
    last = draft.texts[NAME]
    while draft.undo_label:
        draft.undo()
    assert draft.texts[NAME] == CAMPAIGN == (folder / NAME).read_text()
    while draft.redo_label:
        draft.redo()
    if "undo" not in done:
        assert draft.texts[NAME] == last


def do(draft: Draft, act: Act | str) -> None:
    """Do it if it can be done; what cannot changes nothing."""
    before = dict(draft.texts)
    if isinstance(act, str):
        if act != "again":
            {"undo": draft.undo, "redo": draft.redo}[act]()
        return
    label, change, arguments, field = act
    try:
        draft.change(label, NAME, change, *arguments, field=field)
    except (CannotEdit, KeyError, IndexError):
        assert draft.texts == before


def test_typing_in_a_field_is_one_step(folder: Path) -> None:
    """Of another field, or after something else, it is another."""
    draft = draft_of(folder)
    for said in ("S", "So", "Som"):
        words(draft, said, field="a headline en")
    words(draft, "Si", "fr", field="a headline fr")
    words(draft, "Some", field="a headline en")
    draft = draft_of(folder)
    draft.undo()
    assert draft.document(NAME)["slides"][0]["headline"] == {"en": "Som", "fr": "Si"}
    draft.undo()
    draft.undo()
    assert draft.texts[NAME] == CAMPAIGN
    assert draft.undo_label is None
    draft.redo()
    assert draft.document(NAME)["slides"][0]["headline"] == "Som"


def test_a_power_cut_costs_no_more_than_the_last_step(folder: Path) -> None:
    """Wherever it ends the journal; what is done afterwards is kept again."""
    draft, states = draft_of(folder), [CAMPAIGN]
    for number in range(20):
        words(draft, f"Said {number} times")
        states.append(draft.texts[NAME])
    journal = folder.parent / "journal"
    whole = journal.read_bytes()
    for cut in range(whole.index(b"\n") + 1, len(whole), 7):
        journal.write_bytes(whole[:cut])
        kept = draft_of(folder)
        assert kept.texts[NAME] == states[whole[:cut].count(b"\n") - 1]
        words(kept, "Afterwards")
        assert draft_of(folder).texts[NAME] == kept.texts[NAME]


def test_a_damaged_line_costs_itself_and_what_came_after(folder: Path) -> None:
    """A bad sector is no reason to lose the rest, or to take nonsense."""
    draft = draft_of(folder)
    words(draft, "First")
    first = draft.texts[NAME]
    words(draft, "Second")
    journal = folder.parent / "journal"
    journal.write_bytes(journal.read_bytes().replace(b"Second", b"Sec\0nd"))
    assert draft_of(folder).texts[NAME] == first


def test_a_disk_that_is_full_takes_no_step(folder: Path) -> None:
    """What is seen is what is kept; with room again it goes on."""
    draft = draft_of(folder)
    words(draft, "First")
    first = draft.texts[NAME]
    with room_for((folder.parent / "journal").stat().st_size + 20), pytest.raises(OSError, match="too large"):
        words(draft, "Second")
    assert draft.texts[NAME] == first
    assert draft_of(folder).texts[NAME] == first
    words(draft, "Third")
    assert draft_of(folder).document(NAME)["slides"][0]["headline"] == "Third"


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """A system that lets no file become larger."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_text_with_another_language_becomes_a_table(folder: Path) -> None:
    """And its own language stays where it was; what is emptied is taken away."""
    draft = draft_of(folder)
    words(draft, "Un", "fr")
    assert 'headline = { en = "One", fr = "Un" }' in draft.texts[NAME]
    words(draft, "", "fr")
    assert 'headline = { en = "One" }' in draft.texts[NAME]
    words(draft, "")
    assert "headline" not in draft.document(NAME)["slides"][0]


def test_a_slide_comes_behind_the_one_before_it(folder: Path) -> None:
    """In the file and in the playlist; it leaves both, and the campaign is one that a display plays."""
    draft = draft_of(folder)
    new = {"id": changes.copy_id(draft.document(NAME), "a"), "kind": "message", "headline": "New"}
    draft.change("Copy", NAME, changes.with_slides, [new], "all", 1)
    document = draft.document(NAME)
    assert [one["id"] for one in document["slides"]] == ["a", "a-2", "b"]
    assert document["playlists"][0]["slides"] == ["a", "a-2", "b", "a"]
    (folder / NAME).write_text(draft.texts[NAME])
    assert [slide.id for slide in read_campaign(folder).slides] == ["a", "a-2", "b"]
    draft.change("Delete", NAME, changes.without_slides, ["a"])
    document = draft.document(NAME)
    assert [one["id"] for one in document["slides"]] == ["a-2", "b"]
    assert document["playlists"][0]["slides"] == ["a-2", "b"]


def test_a_file_that_is_refused_is_mended_in_steps(folder: Path) -> None:
    """It is opened as it is; what somebody writes by hand can be undone as all else."""
    (folder / NAME).write_text(CAMPAIGN.replace('"One"', '"One'))
    draft = draft_of(folder)
    draft.write_all("By hand", {NAME: CAMPAIGN})
    words(draft, "Eins")
    draft.undo()
    draft.undo()
    assert draft.texts[NAME] == CAMPAIGN.replace('"One"', '"One')


def test_a_file_that_comes_is_edited(folder: Path) -> None:
    """What was done to others stays, and can be undone; so it is when the program starts again."""
    draft = draft_of(folder)
    words(draft, "Hello")
    (folder / "more.toml").write_text("format = 1\n")
    draft.take_up([NAME, "more.toml"])
    draft.change("More", "more.toml", changes.with_key, ("id",), "x")
    again = draft_of(folder)
    assert again.texts == draft.texts
    for one in (draft, again):
        one.undo()
        one.undo()
        assert one.texts == {NAME: CAMPAIGN, "more.toml": "format = 1\n"}
        assert not one.unpublished


def test_a_file_that_came_while_the_program_was_away_is_edited(folder: Path) -> None:
    """As a display that somebody else made."""
    words(draft_of(folder), "Hello")
    (folder / "more.toml").write_text("format = 1\n")
    found = Draft.opened(folder, [NAME, "more.toml"], EditJournal(folder.parent / "journal"))
    assert found.texts["more.toml"] == "format = 1\n"
    assert not [name for name in found.unpublished if name != NAME]
