"""What a display of a venue's folder plays: its campaign, its contacts, and each file's faults by itself."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.errors import ContentError
from kiosk.content.storage.sources import Content
from kiosk.content.storage.watched_file import REST, SELDOM
from tests.content.sources.played_files import Run, said
from tests.content.venues import DISPLAY, contacts, venue

BROKEN = "format = 1\nbanana"
LOOKS = 2 * (SELDOM + REST)  # in which whatever changed was found


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where copies are kept."""
    return tmp_path / "state"


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A venue's folder."""
    return tmp_path / "venue"


def confirmed(content: Content) -> set[str]:
    """The contacts that the venue has confirmed."""
    return {entry.contact.id for _, entry in content.display.venue_contacts.entries}


def started(file: Path, state: Path | None) -> Run:
    """A run of a display alone that has begun, and taken over what it found."""
    run = Run(None, file, state)
    run.first(strict=False)
    run.found(LOOKS)
    return run


def test_a_display_alone_finds_its_campaign(top: Path, state: Path) -> None:
    """And plays it from its copy, when the folder is gone."""
    file = venue(top, "blue-heart", "summer", keys='campaign = "summer"\n')
    assert Run(None, file, state).first(strict=True).campaign.title == "Summer"
    started(file, state)
    shutil.rmtree(top)
    assert Run(None, file, state).first(strict=False).campaign.title == "Summer"


def test_a_campaign_that_is_named_goes_before_the_display_s(top: Path, state: Path) -> None:
    """Though the display names one that is not there."""
    file = venue(top, "blue-heart", "summer", keys='campaign = "blue-hart"\n')
    run = Run(top / "campaigns" / "summer", file, state)
    assert run.first(strict=True).campaign.title == "Summer"
    run.found(LOOKS)


def test_the_only_campaign_plays_on_where_the_folder_is_away(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody named it, and nothing can be looked up: the next start has it all the same."""
    file = venue(top, "blue-heart")
    run = started(file, state)
    top.rename(top.with_name("away"))
    assert run.found(LOOKS) is None
    assert Run(None, file, state).first(strict=False).campaign.title == "Blue-Heart"
    top.with_name("away").rename(top)
    caplog.clear()
    assert run.found(LOOKS) is None
    assert not said(caplog)


def test_another_campaign_comes_in_when_the_display_names_it(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Once it is good: until then the one before plays on, and the log says why."""
    file = venue(top, "blue-heart", "summer", keys='campaign = "blue-heart"\n')
    run = started(file, state)
    (top / "campaigns" / "summer" / "campaign.toml").write_text(BROKEN)
    file.write_text(DISPLAY.format(id="BRU-1") + 'campaign = "summer"\n')
    content = run.found(LOOKS)
    assert content is not None
    assert (content.display.campaign, content.campaign.title) == ("summer", "Blue-Heart")
    assert "summer/campaign.toml:2" in caplog.text
    venue(top, "summer", keys='campaign = "summer"\n')
    assert (found := run.found(LOOKS)) is not None
    assert found.campaign.title == "Summer"
    assert run.found(LOOKS) is None


def test_a_second_campaign_changes_nothing_until_the_display_names_one(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What plays goes on; it is told once what to write."""
    file = venue(top, "blue-heart")
    run = started(file, state)
    assert top / "campaigns" in run.watched()
    venue(top, "summer")
    assert run.found(LOOKS) is None
    assert caplog.text.count("there are several campaigns") == 1
    assert Run(None, file, state).first(strict=False).campaign.title == "Blue-Heart"
    assert "it cannot be told which campaign it plays; playing" in said(caplog)[-1]


@pytest.mark.parametrize("keys", ["", 'campaign = "blue-hart"\n'])
def test_what_cannot_be_told_is_the_built_in_campaign_or_refused(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture, keys: str
) -> None:
    """At a first start; with its line where there is one."""
    file = venue(top, "blue-heart", "summer", keys=keys)
    assert Run(None, file, state).first(strict=False).campaign.id == "blue-heart"
    assert str(file) in said(caplog)[0]
    assert said(caplog)[1].endswith("playing the built-in campaign")
    with pytest.raises(ContentError):
        Run(None, file, state).first(strict=True)


def test_a_campaign_that_appears_is_played(top: Path, state: Path) -> None:
    """A screen may be set up before there is anything to play."""
    file = venue(top)
    run = started(file, state)
    venue(top, "summer")
    content = run.found(LOOKS)
    assert content is not None
    assert content.campaign.title == "Summer"


@pytest.mark.parametrize("is_kept", [True, False])
def test_contacts_come_in_and_go_where_a_display_finds_them(top: Path, state: Path, is_kept: bool) -> None:
    """At the top, then beside the display, whose own count; taken away, those at the top count again."""
    file = venue(top, "blue-heart")
    run = Run(None, file, state if is_kept else None)
    assert not any(one.confirmed for one in run.first(strict=False).display.help_lines.entries)
    run.found(LOOKS)
    places = (
        (lambda: contacts(top), {"be-pag-asa"}),
        (lambda: contacts(file.parent, "be-payoke"), {"be-payoke"}),
        ((file.parent / "contacts.toml").unlink, {"be-pag-asa"}),
        ((top / "contacts.toml").unlink, set[str]()),
    )
    for change, found in places:
        change()
        content = run.found(LOOKS)
        assert content is not None
        assert confirmed(content) == found
        assert {one.contact.id for one in content.display.help_lines.entries if one.confirmed} == found
        assert run.found(LOOKS) is None
        if is_kept:
            assert confirmed(Run(None, file, state).first(strict=False)) == found


def test_contacts_are_kept_where_the_folder_is_away(top: Path, state: Path) -> None:
    """While playing, and at the next start: a share that is gone has taken nothing back."""
    file = venue(top, "blue-heart")
    contacts(top)
    run = started(file, state)
    shutil.rmtree(top)
    assert run.found(LOOKS) is None
    assert confirmed(Run(None, file, state).first(strict=False)) == {"be-pag-asa"}


def test_a_fault_at_the_first_start_costs_its_own_file(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Of the contacts, country and languages stay the display's; of the display, the contacts count."""
    file = venue(top, "blue-heart", keys='campaign = "blue-heart"\n')
    (top / "contacts.toml").write_text(BROKEN)
    content = Run(None, file, state).first(strict=False)
    assert (content.display.id, content.display.country, content.campaign.title) == (
        "BRU-1",
        "BE",
        "Blue-Heart",
    )
    assert said(caplog)[-1] == f"{top / 'contacts.toml'}: cannot be used; playing without it"
    contacts(top)
    file.write_text(BROKEN)
    content = Run(None, file, state).first(strict=False)
    assert confirmed(content) == {"be-pag-asa"}
    assert content.campaign.title == "Blue-Heart"


def test_while_it_plays_a_fault_costs_its_own_file(
    top: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What is edited beside a broken file comes in; the broken one is played as it was, also at a start."""
    file = venue(top, "blue-heart")
    contacts(top)
    run = started(file, state)
    (top / "contacts.toml").write_text(BROKEN)
    file.write_text(DISPLAY.format(id="BRU-1").replace('["en"]', '["fr"]'))
    content = run.found(LOOKS)
    assert content is not None
    assert (content.display.locales, confirmed(content)) == (("fr",), {"be-pag-asa"})
    assert caplog.text.count("contacts.toml:2") == 1
    content = Run(None, file, state).first(strict=False)
    assert (content.display.locales, confirmed(content)) == (("fr",), {"be-pag-asa"})
    file.write_text(BROKEN)
    contacts(top, "be-payoke")
    content = run.found(LOOKS)
    assert content is not None
    assert (content.display.locales, confirmed(content)) == (("fr",), {"be-payoke"})


def test_strict_tells_the_faults_of_every_file(top: Path, state: Path) -> None:
    """Whoever tests a folder hears all at once."""
    file = venue(top, keys="rotation = 45\n")
    (top / "contacts.toml").write_text(BROKEN)
    with pytest.raises(ContentError) as caught:
        Run(None, file, state).first(strict=True)
    assert {fault.file for fault in caught.value.faults} == {file, top / "contacts.toml"}
