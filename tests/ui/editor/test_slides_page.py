"""The page of slides, as an operator uses it: chosen, moved, typed in, added, taken out, and undone."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl

from kiosk.editing import campaign_changes
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.desk import DRAWN, Desk
from tests.ui.editor.hall import TEXT

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
RED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">'
    '<rect width="16" height="9" fill="#c00"/></svg>'
)


def test_what_is_typed_is_in_the_draft_and_not_on_the_displays(desk: Desk) -> None:
    """Words go into the one place where they stand; all else of the file stays; one step undoes them."""
    desk.click("Headline, English")
    desk.press(Qt.Key.Key_End)
    desk.type(" Come in.")
    assert desk.text == TEXT.replace('"Welcome."', '"Welcome. Come in."')
    assert desk.on_disk == TEXT
    desk.click("Undo")
    assert desk.text == TEXT


def test_a_word_in_another_language_makes_the_text_a_table(desk: Desk) -> None:
    """The language that was missing is there, beside the one that was."""
    desk.click("Headline, français")
    desk.type("Bienvenue.")
    assert 'headline = { en = "Welcome.", fr = "Bienvenue." }   # short' in desk.text


def test_slides_are_moved_by_keys(desk: Desk) -> None:
    """Alt and an arrow move what is chosen; it stays chosen."""
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.order() == ["signs", "welcome", "rights", "get-help"]
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.order() == ["signs", "get-help", "welcome", "rights"]
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == TEXT


def test_slides_are_moved_by_the_pointer(desk: Desk) -> None:
    """A row lands where the line stood; let go outside of the list, it stays where it was."""
    desk.drag(r"1\. Welcome\..*", desk.point(r"3\. .*") + QPoint(0, 20))
    assert desk.order() == ["rights", "signs", "welcome", "get-help"]
    desk.drag(r"1\. You have rights\..*", QPoint(900, 300))
    assert desk.order() == ["rights", "signs", "welcome", "get-help"]


def test_a_slide_is_taken_out_of_one_playlist(desk: Desk) -> None:
    """It stays in the campaign, and in the other playlist."""
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    assert (desk.order(), desk.order(1)) == (["welcome", "signs", "get-help"], ["rights"])
    assert 'id = "rights"' in desk.text


def test_what_was_taken_out_is_offered_again(desk: Desk) -> None:
    """At once, and what was added no more."""
    acts: Any = desk.slides.acting
    offered: list[list[str]] = []
    acts.changed.connect(lambda: offered.append([one["slide"] for one in acts.others]))
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    assert offered[-1] == ["rights"]
    acts.addFromCampaign("rights")
    assert offered[-1] == []


def test_the_last_slide_stays(desk: Desk) -> None:
    """A playlist without slides would be refused on every display: it is said, and nothing is changed."""
    desk.slides.choosePlaylist("morning")
    desk.click(r"1\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    assert desk.text == TEXT
    assert desk.has(r"A playlist needs a slide at least\..*")


def test_a_deleted_slide_names_the_playlists_that_had_it(desk: Desk) -> None:
    """It is gone from all of them, and one step brings it back."""
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Delete, SHIFT)
    assert desk.order() == ["rights", "signs", "get-help"]
    assert desk.has(r".*deleted from Everyday.*")
    desk.click("Undo")
    assert desk.text == TEXT


def test_several_slides_are_deleted_as_one(desk: Desk) -> None:
    """As many as are chosen; the note about them takes them back, and goes with that."""
    desk.click(r"3\. .*")
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Delete, SHIFT)
    assert desk.order() == ["welcome", "rights"]
    assert 'id = "signs"' not in desk.text
    desk.click(r"Undo: Delete 2 slides")
    assert desk.text == TEXT
    assert not desk.has(r".*deleted from.*")


def test_a_key_that_is_held_down_takes_one_slide(desk: Desk) -> None:
    """Who leaves a finger on Delete does not empty a playlist."""
    desk.click(r"1\. Welcome\..*")
    desk.hold(Qt.Key.Key_Delete, SHIFT)
    assert desk.order() == ["rights", "signs", "get-help"]
    desk.hold(Qt.Key.Key_Delete)
    assert desk.order() == ["signs", "get-help"]


def test_no_playlist_is_emptied_by_deleting_a_slide(desk: Desk) -> None:
    """Another playlist has that slide alone, and no display would take it without: it is named."""
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete, SHIFT)
    assert desk.text == TEXT
    assert desk.has(r"“You have rights\.” cannot be deleted: Morning would have no slide left.*")


def test_what_was_taken_out_comes_back_from_the_note(desk: Desk) -> None:
    """It says out of which playlist, and that the slide is there still; with the next act it goes."""
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    assert desk.has(r"“You have rights\.” taken out of Everyday\..*")
    desk.click(r"Undo: Take out a slide")
    assert desk.text == TEXT
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_D, CTRL)
    assert not desk.has(r"Undo: .*")


def test_a_picture_of_a_file_becomes_a_slide(desk: Desk, tmp_path: Path) -> None:
    """Its file is copied into the campaign's folder, and it stands behind the slide that was looked at."""
    picture = tmp_path / "Große Halle.svg"
    picture.write_text(RED)
    desk.click(r"2\. You have rights\..*")
    desk.slides.acting.addFiles([QUrl.fromLocalFile(str(picture))])
    desk.wait(lambda: len(desk.order()) == 5)
    assert desk.order()[2] == "grosse-halle"
    assert (desk.folder / "campaigns/hall/images/Große Halle.svg").read_text() == RED


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of pictures, among other things."""
    folder = tmp_path / "Photos"
    (folder / "More").mkdir(parents=True)
    for name in ("view 10.svg", "view 2.svg", "view 1.svg", "More/last.svg"):
        (folder / name).write_text(RED)
    (folder / "letter.docx").write_text("Dear all")
    return folder


def test_several_files_are_chosen_at_once(desk: Desk, pictures: Path) -> None:
    """They are ticked with the pointer, come in the order in which people count, and go in one step."""
    desk.slides.acting.askFiles()
    desk.slides.acting.in_view.go(str(pictures))
    desk.click(r"view 10\.svg")
    desk.click(r"view 2\.svg")
    assert not desk.has(r"letter\.docx")
    desk.click("Add 2 files")
    desk.wait(lambda: len(desk.order()) == 6)
    assert desk.order() == ["welcome", "view-2", "view-10", "rights", "signs", "get-help"]
    desk.click("Undo")
    assert desk.text == TEXT


def test_files_are_chosen_by_keys(desk: Desk, pictures: Path) -> None:
    """A folder is opened and left, a range and all are chosen, and Enter takes them."""
    desk.slides.acting.askFiles()
    desk.slides.acting.in_view.go(str(pictures))
    desk.wait(lambda: desk.has("Folder More"))
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has(r"last\.svg"))
    desk.press(Qt.Key.Key_Backspace)
    desk.wait(lambda: desk.has(r"view 1\.svg"))
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert desk.has("Add 2 files")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Return)
    desk.wait(
        lambda: desk.order() == ["welcome", "view-1", "view-2", "view-10", "rights", "signs", "get-help"]
    )


def test_a_folder_that_is_dropped_comes_with_all_its_pictures(desk: Desk, pictures: Path) -> None:
    """Files and a folder together are in the order of their names; undone, all are gone at once."""
    last = pictures.parent / "A first.svg"
    last.write_text(RED)
    desk.slides.acting.addFiles([QUrl.fromLocalFile(str(one)) for one in (pictures, last)], 0)
    desk.wait(lambda: len(desk.order()) == 9)
    assert desk.order()[:5] == ["a-first", "view-1", "view-2", "view-10", "last"]
    desk.click("Undo")
    assert desk.text == TEXT


def test_what_is_no_picture_is_told(desk: Desk, tmp_path: Path) -> None:
    """Its name stands in the sentence, and nothing is changed."""
    letter = tmp_path / "letter.docx"
    letter.write_text("Dear all")
    desk.slides.acting.addFiles([QUrl.fromLocalFile(str(letter))])
    desk.wait(lambda: desk.has(r"letter\.docx .*"))
    assert desk.text == TEXT


def test_copied_slides_come_with_ids_of_their_own(desk: Desk) -> None:
    """What is copied and pasted is another slide, that can be changed by itself."""
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_C, CTRL)
    desk.press(Qt.Key.Key_V, CTRL)
    desk.wait(lambda: len(desk.order()) == 5)
    assert desk.order() == ["welcome", "welcome-2", "rights", "signs", "get-help"]


def test_seconds_out_of_range_are_told_beside_the_field(desk: Desk) -> None:
    """What no display would take is not written."""
    field = next(one for one in desk.slides.of_slide.shown if one.key == "seconds")
    field.put("4")
    assert (desk.text, bool(field.told)) == (TEXT, True)
    field.put("12,5")
    assert "seconds = 12.5" in desk.text
    assert not field.told


def test_the_preview_is_the_players_own_page(desk: Desk) -> None:
    """It says what is typed, a moment later, in the language that is looked at."""
    desk.click("Headline, English")
    desk.press(Qt.Key.Key_End)
    desk.type("!")

    def words() -> str:
        views = desk.slides.living.shown
        return views[0].said.headline[0].text if len(views) == 1 else ""

    desk.wait(lambda: words() == "Welcome.!")


def test_undo_selects_what_it_brings_back_and_nothing_else(desk: Desk) -> None:
    """Of slides that were taken out, deleted, moved and added; no other row stays marked."""
    rows: Any = desk.slides.rows

    def chosen() -> list[str]:
        return [rows.rows[row].slide for row in sorted(rows.chosen)]

    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert (chosen(), rows.current) == (["welcome"], 0)
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Delete)
    assert chosen() == ["signs"]
    desk.click(r"2\. Help lines.*")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert chosen() == ["welcome", "rights"]
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert chosen() == ["signs"]
    desk.slides.acting.addOwn("learn")
    assert chosen() == ["learn"]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert len(chosen()) == 1


@pytest.mark.parametrize(("playlist", "row", "last"), [("everyday", 1, 2), ("morning", 0, 0)])
def test_what_is_selected_stays_while_the_file_cannot_be_read(
    desk: Desk, playlist: str, row: int, last: int
) -> None:
    """The same playlist and the same slides of it, once it can be: not all that there are."""
    rows: Any = desk.slides.rows
    desk.slides.choosePlaylist(playlist)
    desk.slides.choose(row, False, False)
    desk.slides.choose(last, False, True)
    chosen = frozenset(rows.chosen)
    desk.session.write("Outside", lambda: {CAMPAIGN: TEXT.replace('title = "Hall"', 'title = "Hall')})
    assert not rows.rows
    desk.session.undo()
    assert (str(desk.slides.playlist), rows.chosen, rows.current) == (playlist, chosen, last)
    assert desk.text == TEXT


def test_the_preview_follows_the_language_that_is_typed_in(desk: Desk) -> None:
    """Whoever writes French sees French; the language can be chosen all the same; typing brings it back."""
    page: Any = desk.slides
    desk.click("Headline, français")
    assert page.locale == "fr"
    desk.click("English")
    assert page.locale == "en"
    desk.click("Headline, français")
    desk.type("Bienvenue.")

    def words() -> list[str]:
        return [view.said.headline[0].text for view in desk.slides.living.shown]

    desk.wait(lambda: words() == ["Bienvenue."])


def test_words_that_are_too_long_are_told_in_their_field(desk: Desk) -> None:
    """As they were drawn, beside the preview as well; said in fewer words, it is well again."""
    place = ("slides", 0, "headline")
    desk.session.change("Words", campaign_changes.with_words, place, "en", "Unreadable from afar. " * 9)
    desk.wait(lambda: desk.has(r"On landscape: .*Say it in fewer words\."), DRAWN)
    field = next(one for one in desk.slides.of_slide.shown if one.key == "headline")
    assert field.spoken[0].told
    assert not field.spoken[1].told
    desk.click("Undo")
    desk.wait(lambda: not field.spoken[0].told, DRAWN)
    desk.wait(lambda: desk.has("Headline: fits"), DRAWN)


def test_words_that_stand_in_for_others_are_judged_in_their_own_language(desk: Desk) -> None:
    """Where French is missing English stands, and it is the English that is too long."""
    place = ("slides", 0, "headline")
    desk.session.change("Words", campaign_changes.with_words, place, "en", "Unreadable from afar. " * 9)
    desk.click("français")
    field = next(one for one in desk.slides.of_slide.shown if one.key == "headline")
    desk.wait(lambda: any(one.told for one in field.spoken), DRAWN)
    assert [bool(one.told) for one in field.spoken] == [True, False, False]


def test_words_of_the_program_stand_in_their_field_until_somebody_writes_others(desk: Desk) -> None:
    """In each language; cleared, the field says them again, and the file is as it was."""
    desk.click(r"3\. Would you notice\?.*")
    english = next(one for one in desk.slides.of_slide.shown if one.key == "headline").spoken[0]
    french = next(one for one in desk.slides.of_slide.shown if one.key == "headline").spoken[1]
    assert (english.instead, english.state) == ("Would you notice?", "From the program")
    assert french.instead not in ("", english.instead)
    desk.click("Headline, English")
    desk.type("X")
    desk.wait(lambda: (english.words, french.instead) == ("X", "X"))
    desk.press(Qt.Key.Key_Backspace)
    desk.wait(lambda: english.instead == "Would you notice?")
    assert desk.text == TEXT


def test_the_draft_is_there_when_the_window_is_opened_again(tmp_path: Path) -> None:
    """What was done and not published is there, and can be undone."""
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        desk.click(r"1\. Welcome\..*")
        desk.press(Qt.Key.Key_Down, ALT)
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        assert desk.order() == ["rights", "welcome", "signs", "get-help"]
        desk.click("Undo")
        assert desk.text == TEXT
