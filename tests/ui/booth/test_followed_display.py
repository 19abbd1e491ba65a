"""What an operator changes in display.toml while a booth plays: it follows at once, or says what waits."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.content.storage.sources import Content
from kiosk.ui.app.held_back import HeldBack
from kiosk.ui.booth.booth_view import BoothView
from kiosk.visit.pages.page_context import in_itself
from tests.glass import HEART, Glass, Pixels, invites
from tests.ui.booth.test_booth_glass import play, stands
from tests.ui.booth.test_invitation import Entrance
from tests.ui.booth.visits import display_file
from tests.ui.standing import Box

WIDE = (960, 540)
FOUR = ("nl", "fr", "de", "en")

pytestmark = pytest.mark.usefixtures("qapp")


class Edited:
    """A booth that plays, and the file of its display."""

    def __init__(self, file: Path, entrance: Entrance) -> None:
        self.file, self.entrance = file, entrance
        self.host: Any = entrance.host

    def write(self, *changes: tuple[str, str]) -> None:
        """Write something else into the file, and let it come in."""
        text = self.file.read_text()
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        self.file.write_text(text)
        self.host.change(Content(built_in(), read_display(self.file)))
        self.entrance.pause(100)

    @property
    def chips(self) -> list[str]:
        """What the chips do, as many as stand on the glass."""
        found = [one.argument if one.action == "begin" else one.action for one in self.host.invitation.ways]
        assert len(self.entrance.standing("InvitationChip")) == len(found)
        return found

    @property
    def rim(self) -> float:
        """How far down the band begins; the loop has what is above it."""
        [band] = self.entrance.standing("Invitation")
        assert abs(band.top - self.entrance.loop_height) <= 1
        return band.top

    def visited(self, action: str = "begin", argument: str = "") -> BoothView:
        """The page that a touch opens."""
        self.host.touch(action, argument)
        view = self.host.view
        assert isinstance(view, BoothView)
        return view


def is_all(box: Box) -> bool:
    """Whether it fills the screen."""
    return Box(0, 0, *WIDE).within(box, 0.5)


@contextmanager
def edited(folder: Path, *locales: str) -> Iterator[Edited]:
    """A booth in these languages."""
    file = display_file(folder, *locales)
    with Entrance(read_display(file), WIDE) as entrance:
        try:
            yield Edited(file, entrance)
        finally:
            entrance.host.cover()  # nobody visits any more


def test_languages_have_their_chips_at_once(tmp_path: Path) -> None:
    """More of them, with a higher band and less room for the loop; others; and again one alone."""
    with edited(tmp_path, "en") as booth:
        rim = booth.rim
        assert booth.chips == ["languages", "easier"]
        booth.write(('["en"]', '["nl", "fr", "de", "en"]'))
        assert booth.chips == [*FOUR, "languages", "easier"]
        assert booth.rim < rim
        booth.write(('"nl"', '"ar"'))
        assert booth.chips == ["ar", *FOUR[1:], "languages", "easier"]
        booth.write(('"ar", "fr", "de", "en"', '"en"'))
        assert booth.chips == ["languages", "easier"]
        assert booth.rim == rim


def test_a_language_that_is_gone_invites_nobody(tmp_path: Path) -> None:
    """The invitation and whoever touches it go on in the display's first; one that stays is kept."""
    with edited(tmp_path, *FOUR) as booth:
        booth.host.began("image", "fr")
        booth.write(('"nl", "fr"', '"fr", "nl"'))
        assert [one.argument for one in booth.host.invitation.ways if one.isOn] == ["fr"]
        booth.write(('"fr", "nl", ', ""))
        assert [one.argument for one in booth.host.invitation.ways if one.isOn] == ["de"]
        assert booth.visited().nav[1].words[0].text == in_itself("de")


def test_a_screen_of_another_size_has_another_band(tmp_path: Path) -> None:
    """What a finger needs is more on a small one."""
    with edited(tmp_path, "en") as booth:
        rim = booth.rim
        booth.write(("inches = 32", "inches = 10.1"))
        assert booth.rim < rim


@pytest.mark.parametrize(
    ("rotation", "foot"),
    [
        (90, lambda box: box.left == 0 and box.right < 200),
        (180, lambda box: box.top == 0 and box.bottom < 200),
        (270, lambda box: box.left > 700 and box.right == 960),
    ],
)
def test_a_screen_that_is_hung_another_way_is_turned_at_once(
    tmp_path: Path, rotation: int, foot: Callable[[Box], bool]
) -> None:
    """The page that somebody reads, and what comes after it: the picture without words, or the band."""
    with edited(tmp_path, "en") as booth:
        booth.visited()
        booth.write(("rotation = 0", f"rotation = {rotation}"))
        [page] = booth.entrance.standing("VisitPage")
        assert is_all(page)
        booth.host.cover()
        booth.entrance.pause(50)
        [band] = booth.entrance.standing("Invitation")
        assert foot(band)
        assert booth.host.awayPicture.endswith("tall=1") == (rotation != 180)


def test_a_visit_goes_on_and_the_next_is_by_the_new_file(tmp_path: Path) -> None:
    """Whoever reads keeps page, language and country; then language and country are the new ones."""
    with edited(tmp_path, *FOUR) as booth:
        booth.host.began("help", "fr")
        reading = booth.visited("open")
        numbers = [row.number for row in reading.rows]
        booth.write(('"BE"', '"AT"'), ('"fr", ', ""))
        assert booth.host.view is reading
        booth.host.began("image", "nl")
        booth.host.cover()
        booth.entrance.pause(400)  # no touch is taken before: it might be one for the page that is gone
        booth.host.began("help", "")
        found = booth.visited("open")
        assert found.nav[1].words[0].text == in_itself("nl")
        assert numbers
        assert not set(numbers) & {row.number for row in found.rows}


def test_what_waits_for_a_start_is_said_once_for_each_change(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A display becomes no booth while it plays, so nothing for one is shown; another screen is not taken."""
    file = display_file(tmp_path, "en")
    booth = read_display(file)
    file.write_text(file.read_text().replace('"booth"', '"signage"'))
    signage = read_display(file)
    held = HeldBack(signage)
    played = [
        held.playable(Content(built_in(), one)).display.mode for one in (signage, booth, booth, signage)
    ]
    assert played == ["signage"] * 4
    [told] = [one.getMessage() for one in caplog.records]
    assert told.startswith('mode = "booth": it takes a new start of the program')
    held.playable(Content(built_in(), booth))
    assert len(caplog.records) == 2
    elsewhere = booth.model_copy(update={"screen": booth.screen.model_copy(update={"output": "HDMI-2"})})
    HeldBack(booth).playable(Content(built_in(), elsewhere))
    assert 'screen.output = "HDMI-2"' in caplog.records[-1].getMessage()


def rim(seen: Pixels) -> int:
    """How far down the invitation begins, in pixels; 0 where there is none."""
    rows = (seen == HEART).all(axis=(1, 2))
    return int(np.argmax(rows)) if rows.any() else 0


@pytest.mark.slow
def test_a_booth_that_plays_follows_its_file(tmp_path: Path) -> None:
    """The real program: languages, the screen's size and how it hangs; the log says what waits."""
    file = display_file(tmp_path, "en")

    def write(before: str, after: str) -> None:
        file.write_text(file.read_text().replace(before, after))

    with Glass(*WIDE) as glass, glass.playing(*play(tmp_path)) as program:
        stands(glass)
        alone = glass.wait_for(rim)
        write('["en"]', '["nl", "fr", "de", "en"]')
        named = glass.wait_for(lambda seen: rim(seen) < alone and rim(seen))
        write("inches = 32", "inches = 10.1")
        glass.wait_for(lambda seen: rim(seen) not in (named, alone) and rim(seen))
        write("rotation = 0", "rotation = 180")
        glass.wait_for(lambda seen: not invites(seen) and invites(np.rot90(seen, 2)))
        write('"booth"', '"signage"')
        lines = program.stderr
        assert lines
        assert any('mode = "signage": it takes a new start' in line for line in lines)
