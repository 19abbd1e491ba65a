"""A campaign's file that no display would take: all that it says is shown, with what is wrong beside it."""

from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.editing import campaign_changes
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.checked_desk import wait_long
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY, TEXT

FAULTS = {
    'kind = "message"\nheadline = "Welcome."': 'kind = "message"\nseconds = 900\nfirst-day = "in spring"\n'
    'tone = "pink"\ncolour = "red"\nheadline = "Welcome."',
    '"06:00-09:30"': '"06:00-26:00"',
}


def refused(tmp_path: Path) -> Desk:
    """A window over a folder whose campaign has faults in its first slide and its second playlist."""
    text = TEXT
    for right, wrong in FAULTS.items():
        text = text.replace(right, wrong)
    put_in(tmp_path / "venue", {CAMPAIGN: text, "displays/A-1/display.toml": DISPLAY})
    return Desk(tmp_path / "venue", tmp_path / "state")


def test_fields_say_what_the_file_says_with_its_faults_beside_them(tmp_path: Path) -> None:
    """As it was written, whatever a display would make of it; what has no field is told above them."""
    with refused(tmp_path) as desk:
        desk.wait(lambda: desk.has(r"900 is too much: 600 is the most\."))
        assert desk.said("Each turn, in seconds") == "900"
        assert desk.said("First day") == "in spring"
        assert desk.has("“in spring” is not a date.*")
        assert desk.has("Now: “pink”")
        assert desk.has("“pink” is none of .*")
        assert desk.has(".*“colour”.*")


def test_a_slide_that_has_to_be_mended_is_marked_in_the_list(tmp_path: Path) -> None:
    """For whoever looks and whoever listens; the others are not, and the mark goes once it is mended."""
    with refused(tmp_path) as desk:
        desk.wait(lambda: desk.has(r"1\. Welcome\.\. .*, needs mending"))
        assert not desk.has(r"[234]\. .*needs mending")
        for key, value in {"seconds": "", "first-day": "", "tone": "night"}.items():
            next(one for one in desk.slides.of_slide.shown if one.key == key).put(value)
        desk.session.change("Mend", campaign_changes.with_key, ("slides", 0, "colour"), None)
        desk.wait(lambda: desk.has(r"1\. Welcome\.\. Words, 10 s"))


def test_what_is_well_is_seen_as_it_is_now(tmp_path: Path) -> None:
    """Another slide of the file is changed, and the preview and the schedule go along."""
    with refused(tmp_path) as desk:
        desk.click(r"2\. You have rights\..*")
        desk.write("Headline, English", "Ask us.")

        def words() -> list[str]:
            return [view.said.headline[0].text for view in desk.slides.living.shown]

        desk.wait(lambda: words() == ["Ask us."])
        desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        desk.click("Everyday. .*")
        desk.click("4 slides")


def test_the_schedule_says_what_the_file_says(tmp_path: Path) -> None:
    """Hours that no clock has stand in the sentence as they were written, with what is wrong below it."""
    with refused(tmp_path) as desk:
        desk.window.view.setProperty("current", "schedule")
        desk.click(r"Morning\. “06:00-26:00”, needs mending")
        desk.wait(lambda: desk.has("“06:00-26:00”"))
        assert desk.has("Hours: “06:00-26:00”: there is no 26:00.*")


def test_a_playlist_of_which_nobody_knows_when_is_not_shown_as_playing(tmp_path: Path) -> None:
    """In the week stands what a display would show once that is mended: nothing of it on any hour."""
    with refused(tmp_path) as desk:
        desk.window.view.setProperty("current", "schedule")
        desk.wait(lambda: desk.has("Everyday, Monday .*"))
        assert not desk.has("Morning, .*day .*")
        desk.wait(lambda: desk.has("Morning is to be mended first"))
        assert not desk.has("Morning is off.*")


def unreadable(tmp_path: Path) -> Desk:
    """A window over a folder whose campaign lacks a quote, and has a comment where it may have been."""
    text = TEXT.replace('"Welcome."   # short', '"Welcome.   # short').replace('"Hall"', "“Hall”")
    put_in(tmp_path / "venue", {CAMPAIGN: text, "displays/A-1/display.toml": DISPLAY})
    return Desk(tmp_path / "venue", tmp_path / "state", page="check")


def test_a_file_that_cannot_be_read_is_mended_line_by_line(tmp_path: Path) -> None:
    """As it was probably meant, where that can be told, else by hand; each is a step of its own."""
    with unreadable(tmp_path) as desk:
        before = desk.text
        assert desk.has("The campaign’s file cannot be read.*")
        wait_long(lambda: desk.has("Mend this line"))
        assert not desk.has("Go to .*")
        desk.click("Mend this line")
        wait_long(lambda: desk.has("The line, as it is written"))
        wait_long(lambda: desk.said("The line, as it is written") == 'headline = "Welcome.   # short')
        assert not desk.has("Mend this line")
        desk.write("The line, as it is written", 'headline = "Welcome."   # short')
        desk.click("Write the line so")
        assert desk.text == TEXT
        desk.wait(lambda: not desk.has("The campaign’s file cannot be read.*"))
        desk.click("Undo")
        desk.click("Undo")
        assert desk.text == before


def test_pages_of_a_file_that_cannot_be_read_say_so(tmp_path: Path) -> None:
    """And lead to its line, where they would look as if all were lost."""
    with unreadable(tmp_path) as desk:
        desk.window.view.setProperty("current", "slides")
        desk.click("Go to the line")
        assert desk.window.view.property("current") == "check"
