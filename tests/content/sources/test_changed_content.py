"""What is edited while a display plays comes in whole, once it rests; a fault changes nothing."""

import shutil
from pathlib import Path

import pytest

from kiosk.content import kernel_lock
from kiosk.content.storage.watched_file import REST, SELDOM, Look
from tests.content.sources.played_files import CAMPAIGN, DISPLAY, Run, break_it, paint, picture, said, save


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
