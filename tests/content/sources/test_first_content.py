"""What a display plays at its start: the files, their last good copy, or what is built in."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.errors import ContentError
from kiosk.content.language.texts import text_of
from kiosk.content.storage.watched_file import REST, SELDOM, Look
from tests.content.sources.played_files import CAMPAIGN, DISPLAY, Run, break_it, picture, said, save


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


def test_a_broken_contacts_file_leaves_the_display_as_it_is(
    tmp_path: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """At a first start as well: its country and languages are not those of the machine; the fault is told."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    (tmp_path / "contacts.toml").write_text("format = 1\nbanana")
    assert Run(None, file, state).first(strict=False).display.id == "Hall 1"
    assert "contacts.toml:2" in caplog.text
    assert "contacts.toml: cannot be used; playing without it" in caplog.text
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
