"""What of a campaign cannot be played is left out or stays as it was, and the log says so once."""

import os
from pathlib import Path

import pytest

from kiosk.content.language.catalogs import LARGEST
from kiosk.content.storage.watched_file import PATIENCE, REST, SELDOM
from kiosk.media.intake.proof import picture_fault
from tests.content.sources.played_files import DISPLAY, Run, paint, picture, said, save


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
        f"{folder / 'fr.po'}: is a device or a pipe, not a file: copy the file itself there; it is left out",
        f"{folder / 'de.po'}: {outside}; it is left out",
        f"{folder / 'nl.po'}: {outside}; it is left out",
    }
