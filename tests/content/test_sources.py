"""What a display plays when an operator's files are good, broken, gone, or saved while it plays."""

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content import attempt, kernel_lock
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.errors import ContentError
from kiosk.content.language.catalogs import LARGEST
from kiosk.content.language.texts import text_of
from kiosk.content.storage.sources import Content, Sources
from kiosk.content.storage.watched_file import PATIENCE, REST, SELDOM, Look
from kiosk.media.intake.proof import picture_fault

CAMPAIGN = """
format = 1
id = "hall"
title = "{title}"
source-language = "en"

[[slides]]
id = "welcome"
kind = "image"
image = "images/welcome.png"
"""
DISPLAY = """
format = 1
id = "{id}"
timezone = "Europe/Brussels"
"""


class Run(Sources):
    """One run of a display whose seconds pass when the test says so; it knows how many pictures it tried."""

    def __init__(self, campaign: Path | None, display: Path | None, state: Path | None) -> None:
        self.seconds, self.tried = 0.0, 0
        super().__init__(campaign, display, state, self._fault, lambda: self.seconds)

    def _fault(self, picture: Path) -> str | None:
        self.tried += 1
        return picture_fault(picture)

    def found(self, seconds: float = REST) -> Content | None:
        """What the looks of so many seconds from now on find last."""
        found, end = None, self.seconds + seconds
        while self.seconds <= end:
            look = self.look()
            found = look.value or found
            self.seconds += look.again
        return found

    def news(self) -> Content:
        """What is found once files have rested, when something is."""
        found = self.found()
        assert found is not None
        return found


def paint(pack: Path, colour: str, name: str = "welcome") -> bytes:
    """A picture of one colour; what its file holds."""
    file = pack / "images" / f"{name}.png"
    Image.new("RGB", (64, 36), colour).save(file)
    return file.read_bytes()


def picture(content: Content) -> bytes:
    """The one picture of a campaign that is played."""
    return (content.campaign.folder / "images" / "welcome.png").read_bytes()


@pytest.fixture(autouse=True)
def _all_ended() -> Iterator[None]:
    """What was given up on ends with the test, as Python cannot end while a thread of it is at work."""
    yield
    for thread in threading.enumerate():
        if thread.name == attempt.NAME:
            thread.join()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A good campaign of one picture."""
    (tmp_path / "pack" / "images").mkdir(parents=True)
    paint(tmp_path / "pack", "red")
    return save(tmp_path / "pack", "First")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where copies are kept."""
    return tmp_path / "state"


def save(pack: Path, title: str, name: str = "welcome") -> Path:
    """Write campaign.toml with this title, and the name of its picture."""
    text = CAMPAIGN.format(title=title).replace("welcome.png", f"{name}.png")
    (pack / "campaign.toml").write_text(text)
    return pack


def break_it(pack: Path) -> None:
    """Write a campaign.toml with a fault in its line 7."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(title="Broken").replace("kind", "knid"))


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says, line by line."""
    return [record.getMessage() for record in caplog.records]


def test_a_good_campaign_is_played_at_once_and_then_from_its_copy(pack: Path, state: Path) -> None:
    """The first slide does not wait for a copy; after that, a stick may be pulled out."""
    run = Run(pack, None, state)
    assert run.first(strict=False).campaign.folder == pack
    copied = run.news()
    shutil.rmtree(pack)
    assert copied.campaign.title == "First"
    assert len(picture(copied)) > 0


def test_the_next_start_plays_the_copy_of_what_did_not_change(pack: Path, state: Path) -> None:
    """So a picture that is being written over at that moment is not missed; and a look finds no news."""
    red = picture(Run(pack, None, state).news())
    (pack / "images" / "welcome.png").write_bytes(red[:20])
    run = Run(pack, None, state)
    assert picture(run.first(strict=False)) == red
    (pack / "images" / "welcome.png").write_bytes(red)
    assert run.found() is None


def test_what_changed_while_the_display_was_off_comes_in_after_the_start(pack: Path, state: Path) -> None:
    """Somebody may be writing at it at that very moment; no clock of a share could tell."""
    Run(pack, None, state).news()
    save(pack, "Second")
    run = Run(pack, None, state)
    assert run.first(strict=False).campaign.title == "First"
    assert run.news().campaign.title == "Second"


def test_what_is_taken_over_at_the_start_is_no_news(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever reads the log is told of changes alone."""
    caplog.set_level("INFO")
    run = Run(pack, None, state)
    run.first(strict=False)
    run.news()
    assert not caplog.records
    save(pack, "Second")
    run.news()
    assert said(caplog) == [f"{pack}: what changed comes in when this slide ends"]


def test_without_a_name_the_built_in_campaign_plays(state: Path) -> None:
    """Nothing has to be written to see something."""
    content = Run(None, None, state).first(strict=True)
    assert content.campaign is built_in()
    assert content.display.locales
    assert Run(None, None, state).look() == Look(None, SELDOM)


@pytest.mark.parametrize("trouble", [break_it, shutil.rmtree])
def test_a_campaign_that_cannot_be_read_gives_way_to_its_last_good_copy(
    trouble: object, pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Switched on with a broken or a missing campaign, a display shows the last good one, and says so."""
    Run(pack, None, state).news()
    assert callable(trouble)
    trouble(pack)
    assert Run(pack, None, state).first(strict=False).campaign.title == "First"
    assert said(caplog)[-1] == f"{pack}: cannot be used; playing its last good copy"


def test_without_a_copy_the_built_in_campaign_takes_its_place(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """There is always something to show; the faults are named by file and line."""
    break_it(pack)
    assert Run(pack, None, state).first(strict=False).campaign is built_in()
    missing, *_, instead = said(caplog)
    assert missing.startswith(f'{pack / "campaign.toml"}:7: slides[1]: "kind" is missing')
    assert instead == f"{pack}: cannot be used; playing the built-in campaign"


def test_strict_refuses_instead(pack: Path, state: Path) -> None:
    """Whoever tests a campaign wants its faults, and nothing in its place."""
    Run(pack, None, state).news()
    break_it(pack)
    with pytest.raises(ContentError):
        Run(pack, None, state).first(strict=True)


def test_strict_plays_the_files_as_they_are(pack: Path, state: Path) -> None:
    """Whoever tests what was just edited is not shown the copy of what was before."""
    Run(pack, None, state).news()
    save(pack, "Second")
    assert Run(pack, None, state).first(strict=True).campaign.title == "Second"


def test_without_a_folder_to_keep_copies_in_the_files_are_played(
    pack: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """As of a user without a home: what changes comes in all the same, and nobody is told of copies."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    run = Run(pack, file, None)
    content = run.first(strict=False)
    assert (content.campaign.folder, content.display.id) == (pack, "Hall 1")
    save(pack, "Second")
    content = run.news()
    assert (content.campaign.title, content.campaign.folder) == ("Second", pack)
    file.write_text(DISPLAY.format(id="Hall 2"))
    assert run.news().display.id == "Hall 2"
    assert run.found(3 * SELDOM) is None
    assert not said(caplog)


def burden(pack: Path, slides: int = 12_000) -> None:
    """Write a campaign.toml that takes seconds to read, as a share that does not answer does."""
    each = '[[slides]]\nid = "s{}"\nkind = "image"\nimage = "images/welcome.png"\n'
    head, _, _ = CAMPAIGN.format(title="Heavy").partition("[[slides]]")
    (pack / "campaign.toml").write_text(head + "".join(map(each.format, range(slides))))


def test_what_does_not_answer_at_the_start_is_stood_in_for_and_goes_on_being_tried(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A share that hangs keeps no screen dark: the last good copy plays, and what it holds comes in later."""
    Run(pack, None, state).news()
    burden(pack)
    run = Run(pack, None, state)
    assert run.first(strict=False, patience=0.3).campaign.title == "First"
    assert said(caplog) == [
        (
            f"{pack}: does not answer: it could not be read in 0.3 seconds, and goes on being tried: "
            "see whether the disk or the share that it lies on is there"
        ),
        f"{pack}: cannot be used; playing its last good copy",
    ]
    save(pack, "Second")
    assert run.news().campaign.title == "Second"


def test_where_the_copy_does_not_answer_either_the_built_in_campaign_plays(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """As of a home folder on a share: the screen is not dark, and what it was to play comes in later."""
    burden(pack, 500)
    Run(pack, None, state).news()
    run = Run(pack, None, state)
    assert run.first(strict=False, patience=0).campaign is built_in()
    assert said(caplog)[-1] == f"{pack}: cannot be used; playing the built-in campaign"
    assert run.news().campaign.title == "Heavy"


def test_strict_does_not_wait_for_what_does_not_answer(pack: Path, state: Path) -> None:
    """Whoever tests a campaign is told, and gets nothing in its place."""
    Run(pack, None, state).news()
    burden(pack)
    with pytest.raises(ContentError, match="does not answer"):
        Run(pack, None, state).first(strict=True, patience=0.3)


def test_only_what_changed_is_news(pack: Path, state: Path) -> None:
    """A look at files that are as they were finds nothing; a saved file is found, a new picture as well."""
    run = Run(pack, None, state)
    run.news()
    assert run.found(2 * SELDOM) is None
    save(pack, "Second")
    assert run.news().campaign.title == "Second"
    blue = paint(pack, "blue")
    assert picture(run.news()) == blue


def test_the_next_look_is_due_when_the_files_have_rested(pack: Path, state: Path) -> None:
    """Whatever calls for a look in between: a change is on the glass two seconds after the last."""
    run = Run(pack, None, state)
    assert run.look() == Look(None, REST)
    run.seconds += 0.5
    assert run.look() == Look(None, REST - 0.5)


def test_a_change_waits_for_a_program_that_makes_room(pack: Path, state: Path) -> None:
    """Another screen's is soon done; nothing is taken over without a copy, and nobody is told."""
    run = Run(pack, None, state)
    run.news()
    save(pack, "Second")
    run.look()
    run.seconds += REST
    lock = kernel_lock.exclusive(state / "store")
    assert lock is not None
    with lock:
        assert run.look() == Look(None, REST)
    assert run.news().campaign.title == "Second"


def test_the_copy_before_the_last_stays_until_the_next(pack: Path, tmp_path: Path, state: Path) -> None:
    """Its slide may still be on the glass when the next copy is there; with that one it goes."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    run = Run(pack, file, state)
    folders = [run.news().campaign.folder]
    for turn, kept in enumerate(([True, True], [False, True, True], [False, False, True, True])):
        save(pack, f"Change {turn}")
        folders.append(run.news().campaign.folder)
        assert [folder.exists() for folder in folders] == kept
    assert {folder.name for folder in state.iterdir()} == {"store", "campaigns", "displays"}


def test_a_picture_is_tried_once(pack: Path, state: Path) -> None:
    """Whatever is edited beside it, and at the next start: hundreds of large ones take minutes."""
    run = Run(pack, None, state)
    run.news()
    save(pack, "Second")
    run.news()
    assert run.tried == 1
    again = Run(pack, None, state)
    again.first(strict=False)
    save(pack, "Third")
    again.news()
    assert again.tried == 0
    paint(pack, "blue")
    again.news()
    assert again.tried == 1


FILM = """
[[slides]]
id = "film"
kind = "video"
video = "films/walk.mp4"
poster = "films/walk.png"
subtitles = { en = "films/walk.vtt", fr = "films/walk.fr.vtt" }
"""


def test_a_copy_has_all_that_its_slides_name(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A wide and a tall picture, a film, its poster and its subtitles; pictures alone are tried as such."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(title="All") + 'tall = "images/tall.png"\n' + FILM)
    paint(pack, "blue", "tall")
    (pack / "films").mkdir()
    (pack / "films" / "walk.mp4").write_text("moving")
    paint(pack, "green", "walk")
    (pack / "images" / "walk.png").rename(pack / "films" / "walk.png")
    for name in ("walk", "walk.fr"):
        (pack / "films" / f"{name}.vtt").write_text(f"WEBVTT\n\n00:00.000 --> 00:02.000\n{name}\n")
    run = Run(pack, None, state)
    copied = run.news().campaign.folder
    for folder in ("images", "films"):
        assert {file.name: file.read_bytes() for file in (copied / folder).iterdir()} == {
            file.name: file.read_bytes() for file in (pack / folder).iterdir()
        }
    assert run.tried == 3
    assert not said(caplog)


def test_a_file_beside_the_campaign_is_no_news(pack: Path, state: Path) -> None:
    """As the program's own log, where somebody plays from the home folder: neither watched nor looked at."""
    run = Run(pack, None, state)
    run.news()
    watched = run.watched()
    (pack / "screen.log").write_text("another line")
    (pack / "images" / "unused.png").write_bytes(b"")
    assert run.watched() == watched == {pack / "campaign.toml", pack / "images" / "welcome.png"}
    assert run.look().again == SELDOM


def test_a_change_comes_in_once_nobody_writes_any_more(pack: Path, state: Path) -> None:
    """A picture that is being copied slowly is not taken until it has rested between two looks."""
    run = Run(pack, None, state)
    run.news()
    whole = paint(pack, "blue")
    for end in range(100, len(whole), 100):
        (pack / "images" / "welcome.png").write_bytes(whole[:end])
        assert run.found(0.9 * REST) is None
    (pack / "images" / "welcome.png").write_bytes(whole)
    assert picture(run.news()) == whole


def test_a_picture_that_is_cut_off_keeps_its_version_before(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is given a minute; then the rest of the change comes in without it, and the log says so."""
    run = Run(pack, None, state)
    red = picture(run.news())
    (pack / "images" / "welcome.png").write_bytes(paint(pack, "blue")[:60])
    save(pack, "Second")
    assert run.found(PATIENCE - REST) is None
    content = run.found(3 * REST + SELDOM)
    assert content is not None
    assert content.campaign.title == "Second"
    assert picture(content) == red
    file = pack / "images" / "welcome.png"
    assert said(caplog) == [f"{file}: {picture_fault(file)}; the version before is played"]
    assert picture(Run(pack, None, state).first(strict=False)) == red
    assert run.found(3 * SELDOM) is None
    blue = paint(pack, "blue")
    assert picture(run.news()) == blue


def test_a_picture_that_stays_broken_delays_no_other_change_and_is_said_once(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It had its minute; what else is edited comes in as soon as it rests."""
    (pack / "images" / "welcome.png").write_text("no picture")
    run = Run(pack, None, state)
    run.found(PATIENCE + SELDOM)
    save(pack, "Second")
    assert run.news().campaign.title == "Second"
    assert caplog.text.count("it is left out") == 1


def test_what_is_wrong_with_a_catalog_is_said_once_where_the_display_speaks_by_it(
    pack: Path, state: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its slides stand in English until it is mended."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="hall") + 'locales = ["fr", "nl"]\n')
    (pack / "translations").mkdir()
    for name in ("fr.po", "de.po"):
        (pack / "translations" / name).write_text('msgid "Good day"\nbanana')
    (pack / "translations" / "nl.po").write_bytes(b"#" * (LARGEST + 1))
    run = Run(pack, file, state)
    run.first(strict=False)
    run.found(3 * SELDOM)
    french, dutch = said(caplog)
    assert french.startswith(f"{pack}: translations/fr.po:2: is no catalog from here on")
    assert dutch.startswith(f"{pack}: translations/nl.po:1: is larger than")


def test_a_picture_that_never_was_whole_does_not_keep_the_rest_out(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The other slides of the campaign are played."""
    file = pack / "images" / "welcome.png"
    file.write_text("no picture")
    run = Run(pack, None, state)
    content = run.found(PATIENCE + SELDOM)
    assert content is not None
    assert content.campaign.folder != pack
    file.write_text("no picture either")
    run.found(PATIENCE + SELDOM)
    assert said(caplog) == 2 * [f"{file}: {picture_fault(file)}; it is left out"]
    blue = paint(pack, "blue")
    assert picture(run.news()) == blue


def test_what_stands_for_a_picture_that_was_left_out_says_why(pack: Path, state: Path) -> None:
    """The file was never empty; and once more by a program that is started later."""
    file = pack / "images" / "welcome.png"
    file.write_text("no picture")
    reason = picture_fault(file)
    told = f"is left out of the copy that is played, because the file {reason}"
    Run(pack, None, state).found(PATIENCE + SELDOM)
    copied = Run(pack, None, state).first(strict=False).campaign.folder
    assert copied != pack
    assert picture_fault(copied / "images" / "welcome.png") == told
    # Nor is it taken for the version before.
    file.write_bytes(b"")
    content = Run(pack, None, state).found(PATIENCE + SELDOM)
    assert content is not None
    assert "because the file is empty" in (
        picture_fault(content.campaign.folder / "images" / "welcome.png") or ""
    )


@pytest.mark.parametrize("trouble", ["it is new", "its copy is damaged"])
def test_a_broken_picture_without_a_version_before_is_left_out(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    """One that was just added, and one that a disk has lost; whatever else was edited comes in."""
    run = Run(pack, None, state)
    copied = run.news().campaign.folder
    file = pack / "images" / "welcome.png"
    if trouble == "it is new":
        file = file.rename(file.with_name("new.png"))
        save(pack, "Second", "new")
    else:
        save(pack, "Second")
        (copied / "images" / "welcome.png").unlink()
        (copied / "images" / "welcome.png" / "of another kind").mkdir(parents=True)
    file.write_text("no picture")
    content = run.found(PATIENCE + SELDOM)
    assert content is not None
    assert content.campaign.title == "Second"
    assert said(caplog) == [f"{file}: {picture_fault(file)}; it is left out"]


def test_a_pack_that_is_gone_for_a_while_changes_nothing(pack: Path, state: Path, tmp_path: Path) -> None:
    """A folder that is replaced, as a deployment does: what was good plays on, the new one comes in whole."""
    run = Run(pack, None, state)
    run.news()
    pack.rename(tmp_path / "away")
    assert run.found(2 * SELDOM) is None
    (pack / "images").mkdir(parents=True)
    save(pack, "Second")
    assert run.found(2 * SELDOM) is None
    blue = paint(pack, "blue")
    content = run.found(SELDOM + REST)
    assert content is not None
    assert (content.campaign.title, picture(content)) == ("Second", blue)


def test_a_release_that_a_link_leads_to_is_news_when_the_link_is_turned(
    pack: Path, state: Path, tmp_path: Path
) -> None:
    """The system tells nobody of that; the next look finds it."""
    newer = shutil.copytree(pack, tmp_path / "newer")
    save(newer, "Second")
    (tmp_path / "current").symlink_to(pack)
    run = Run(tmp_path / "current", None, state)
    run.news()
    (tmp_path / "current").unlink()
    (tmp_path / "current").symlink_to(newer)
    content = run.found(SELDOM + REST)
    assert content is not None
    assert content.campaign.title == "Second"


def test_an_error_that_passes_loses_no_change(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A file whose name was away for a moment is read at the next look, though nobody edits it again."""
    run = Run(pack, None, state)
    run.news()
    save(pack, "Second")
    (pack / "images" / "welcome.png").rename(pack / "images" / "away.png")
    assert run.found(REST) is None
    (pack / "images" / "away.png").rename(pack / "images" / "welcome.png")
    content = run.found(SELDOM + REST)
    assert content is not None
    assert content.campaign.title == "Second"
    assert caplog.text.count("there is no file") == 1


def test_a_broken_change_changes_nothing_and_is_said_once(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What was good keeps playing; its faults are not repeated at each look; mended, it comes in."""
    run = Run(pack, None, state)
    run.news()
    break_it(pack)
    assert run.found(3 * SELDOM) is None
    assert caplog.text.count("campaign.toml:7") == 1
    save(pack, "Mended")
    assert run.news().campaign.title == "Mended"


def test_a_broken_display_file_does_not_keep_a_campaign_out(
    pack: Path, tmp_path: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """One file's faults are that file's; they are said once, at the start or later."""
    file = tmp_path / "hall.toml"
    file.write_text("format = 1\nid = ")
    run = Run(pack, file, state)
    run.first(strict=False)
    assert run.news().campaign.title == "First"
    save(pack, "Second")
    assert run.news().campaign.title == "Second"
    assert caplog.text.count("hall.toml:2") == 1


def test_a_broken_contacts_file_leaves_the_display_as_it_is(
    tmp_path: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """At a first start as well: its country and languages are not those of the machine; the fault is told."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    (tmp_path / "contacts.toml").write_text("format = 1\nbanana")
    assert Run(None, file, state).first(strict=False).display.id == "Hall 1"
    assert "contacts.toml:2" in caplog.text
    assert "playing it without the contacts.toml beside it" in caplog.text
    with pytest.raises(ContentError):
        Run(None, file, state).first(strict=True)


def test_without_room_for_a_copy_the_display_plays_on(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A disk that takes nothing more does not keep a campaign from the glass."""
    state.mkdir()
    (state / "campaigns").write_text("in the way")
    run = Run(pack, None, state)
    assert run.first(strict=False).campaign.folder == pack
    assert run.found() is None
    [told] = said(caplog)
    assert told == f"{pack}: no copy could be kept (Not a directory); playing from where it is"
    save(pack, "Second")
    content = run.news()
    assert (content.campaign.title, content.campaign.folder) == ("Second", pack)


def test_a_display_file_has_a_last_good_copy_too(tmp_path: Path, state: Path) -> None:
    """What differs on this screen survives a mistake in it, with what the venue knows about help lines."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    run = Run(None, file, state)
    run.news()
    (tmp_path / "contacts.toml").write_text("format = 1\n")
    run.found(SELDOM + REST)
    file.write_text("format = 1\nid = ")
    assert Run(None, file, state).first(strict=False).display.id == "Hall 1"
    assert [copy.name for copy in state.rglob("contacts.toml")] == ["contacts.toml"]


def test_what_a_page_says_is_read_before_it_is_made(pack: Path, state: Path) -> None:
    """While there is no copy yet, and where none can be kept: a page asks no share for its words."""
    (pack / "translations").mkdir()
    (pack / "translations" / "fr.po").write_text('msgid "Good day"\nmsgstr "Bonjour"\n')
    campaign = Run(pack, None, state).first(strict=False).campaign
    assert campaign.folder == pack
    shutil.rmtree(pack)
    assert text_of("Good day", "fr", "en", campaign.translations).text == "Bonjour"


def test_a_catalog_that_is_no_plain_file_is_left_out(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A pipe, a device, a way out of the pack: none of them is opened, and the campaign is played."""
    (folder := pack / "translations").mkdir()
    os.mkfifo(folder / "fr.po")
    (folder / "de.po").symlink_to("/dev/zero")
    (pack.parent / "nl.po").write_text('msgid "Good day"\nmsgstr "Goedendag"\n')
    (folder / "nl.po").symlink_to(pack.parent / "nl.po")
    content = Run(pack, None, state).found(PATIENCE + SELDOM)
    assert content is not None
    assert [file.name for file in content.campaign.folder.rglob("*.po")] == []
    outside = "is a link that points out of its folder: copy the file into it"
    assert {*said(caplog)} == {
        f"{folder / 'fr.po'}: is a device or a pipe, not a file; it is left out",
        f"{folder / 'de.po'}: {outside}; it is left out",
        f"{folder / 'nl.po'}: {outside}; it is left out",
    }
