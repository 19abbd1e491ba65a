"""Slides are judged for the panel that a display says it has; where it does not, for the usual ones."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.preflight.rules import findings
from kiosk.preflight.subject.subject import Subject
from tests.preflight.looking import DONATE, HELP, MESSAGE, Looker

BAR = {"screen.pixels": "[3840, 600]"}
NOTHING = {"screen.pixels": ""}


def subject(folder: Path, name: str, keys: str = "") -> Subject:
    """The built-in campaign on a display of that name."""
    file = folder / f"{name}.toml"
    file.write_text(f'format = 1\nid = "{name}"\n{keys}')
    return Subject(built_in(), read_display(file), file, datetime(2026, 11, 22, tzinfo=UTC), built_in())


@pytest.mark.parametrize(
    ("keys", "shapes"),
    [
        ("", ((1920, 1080), (1080, 1920))),
        ("rotation = 90\n", ((1920, 1080), (1080, 1920))),
        ("screen.pixels = [3840, 2160]\n", ((3840, 2160),)),
        ("rotation = 180\nscreen.pixels = [3840, 2160]\n", ((3840, 2160),)),
        ("rotation = 270\nscreen.pixels = [3840, 2160]\n", ((2160, 3840),)),
    ],
)
def test_the_panel_is_as_it_is_wired_and_judged_as_it_hangs(
    tmp_path: Path, keys: str, shapes: tuple[tuple[int, int], ...]
) -> None:
    """Turned as the display says; nobody knows how a panel hangs of which nothing is said."""
    assert subject(tmp_path, "D1", keys).display.shapes == shapes


@pytest.mark.parametrize(
    ("rotation", "pixels"), [(0, "[1080, 1920]"), (90, "[1920, 1080]"), (270, "[1920, 1080]")]
)
def test_in_a_booth_its_slides_are_judged_as_they_stand_above_the_invitation(
    tmp_path: Path, rotation: int, pixels: str
) -> None:
    """However the panel hangs: lower than it by the way in and the chips."""
    keys = f"rotation = {rotation}\nscreen.pixels = {pixels}\nscreen.diagonal-inches = 32\n"
    booth = subject(tmp_path, "D1", f'mode = "booth"\n{keys}').display
    assert (booth.shapes, booth.page_sizes) == (((1080, 1920),), ((1080, 1552),))
    assert subject(tmp_path, "D2", keys).display.page_sizes == ((1080, 1920),)


def test_what_the_invitation_leaves_of_a_tall_panel_is_no_bar(look: Looker) -> None:
    """And so has room for a code, which the same panel without it has not."""
    tall = {"screen.pixels": "[1080, 2600]"}
    parts = (MESSAGE, DONATE, MESSAGE.replace('"words"', '"more-words"'), HELP)
    assert look(*parts, rule="slide-not-for-this-display", mode='"booth"', **tall) == []
    assert len(look(*parts, rule="slide-not-for-this-display", **tall)) == 1


def test_that_panels_are_not_known_is_said_once(tmp_path: Path) -> None:
    """However many displays are checked; with the file where it is one."""
    unknown, other = subject(tmp_path, "D1"), subject(tmp_path, "D2")
    known = subject(tmp_path, "D3", "screen.pixels = [1920, 1080]\n")
    (note,) = [one for one in findings([known, unknown]) if one.rule == "panel-unknown"]
    assert (note.severity, note.file) == ("note", tmp_path / "D1.toml")
    assert '"D1"' in note.message
    assert "1920 × 1080 and 1080 × 1920" in note.message
    (note,) = [one for one in findings([unknown, known, other]) if one.rule == "panel-unknown"]
    assert '"D1", "D2"' in note.message
    assert note.file is None
    assert not [one for one in findings([known]) if one.rule == "panel-unknown"]


def test_without_a_display_s_file_there_is_nowhere_to_say_it() -> None:
    """The machine's own settings are no file."""
    at = datetime(2026, 11, 22, tzinfo=UTC)
    machine = Subject(built_in(), read_display(None), None, at, built_in())
    assert not [one for one in findings([machine]) if one.rule == "panel-unknown"]


def test_a_code_is_never_shown_on_a_bar(look: Looker) -> None:
    """It is a note of the slide, as it may be meant; of the usual panels nothing is said."""
    parts = (MESSAGE, DONATE, MESSAGE.replace('"words"', '"more-words"'), HELP)
    (found,) = look(*parts, rule="slide-not-for-this-display", **BAR)
    assert (found.severity, found.slide) == ("note", "give")
    assert found.message == (
        'It is never shown on the display "D1", whose panel is a bar: there is no room for a code.'
    )
    assert look(*parts, rule="slide-not-for-this-display") == []
    assert look(*parts, rule="slide-not-for-this-display", **NOTHING) == []


def test_a_campaign_of_codes_has_nothing_for_a_bar(look: Looker) -> None:
    """Which is an error there alone."""
    (found,) = look(DONATE, rule="nothing-of-the-campaign", **BAR)
    assert found.severity == "error"
    assert look(DONATE, rule="nothing-of-the-campaign") == []


@pytest.mark.parametrize(
    ("inches", "distance", "told"),
    [
        (10.1, "", []),
        (32, "", []),
        (7, "", ["14 mm, not 20, and the capitals of larger text 0.52 degrees"]),
        (13.3, "", ["20 mm, not 20, and the capitals of larger text 0.66 degrees"]),
        (13.3, "touch-distance-m = 0.5", []),
    ],
)
def test_a_booth_s_screen_has_room_for_fingers_and_eyes(
    tmp_path: Path, inches: float, distance: str, told: list[str]
) -> None:
    """From 10.1 inches on, by where people stand; one without room is told of, with both measures."""
    keys = f"[screen]\npixels = [1280, 800]\ndiagonal-inches = {inches}\n{distance}\n"
    found = findings([subject(tmp_path, "D1", f'mode = "booth"\n{keys}')])
    small = [one.message for one in found if one.rule == "booth-screen-small"]
    assert [part in one for part, one in zip(told, small, strict=True)] == [True] * len(told)
    signage = findings([subject(tmp_path, "D2", keys)])
    assert not [one for one in signage if one.rule == "booth-screen-small"]
