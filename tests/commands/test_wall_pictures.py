"""Slides of the wall, as they are drawn before the public sees them: few hearts, many, ours."""

from pathlib import Path

import pytest

from kiosk.visit.wall.heart_count import HeartCount, wall_in
from tests.commands.calling import Caller
from tests.commands.test_check import BRUSSELS, changed, found, whole
from tests.content.packs import RIGHT, TOP, pack, slide

WALL = '[[slides]]\nid = "hearts"\nkind = "wall"\nheadline = "{headline}"\n'


def test_a_wall_is_drawn_with_few_hearts_and_with_many(kiosk: Caller, tmp_path: Path) -> None:
    """In every language and both shapes of a screen: where its words do not fit, that is told."""
    booth = changed(tmp_path, mode='"booth"')
    listed = found(
        kiosk,
        whole(tmp_path / "right", RIGHT + WALL.format(headline="Hearts")),
        "--display",
        booth,
        is_drawn=True,
    )
    assert [one for one in listed if one["slide"] == "hearts" and one["rule"] == "wall-too-small"] == []
    long = "A wall of all the hearts that anybody who ever came through this hall has given to it " * 3
    folder = whole(tmp_path / "long", RIGHT + WALL.format(headline=long))
    listed = found(kiosk, folder, "--display", booth, is_drawn=True)
    told = [one for one in listed if one["rule"] == "wall-too-small"]
    assert {one["locale"] for one in told} == {"en", "fr", "nl", "de"}
    assert {one["severity"] for one in told} == {"warning"}
    messages = [one["message"] for one in told if one["locale"] == "en"]
    assert messages[0].startswith("With 0 hearts, in English on 1920 × 808 pixels: the words")
    assert messages[2].startswith("With 999999 hearts, in English on 1920 × 808 pixels: the words")


def test_a_wall_on_a_display_that_is_no_booth_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """It is never shown there, which may well be meant."""
    listed = found(kiosk, whole(tmp_path / "own", RIGHT + WALL.format(headline="A")), "--display", BRUSSELS)
    [told] = [one for one in listed if one["rule"] == "slide-not-for-this-display"]
    assert (told["severity"], told["slide"], told["fix"]) == ("note", "hearts", "Nothing, if that is meant.")
    assert told["message"].endswith("which is no booth: it has no wall of hearts.")


def test_a_snapshot_has_the_hearts_of_this_machine(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As its booth would show them; none where there is no wall."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    HeartCount(wall_in(tmp_path / "blue-heart-kiosk")).put(3)
    pack(tmp_path / "own", TOP + slide('id = "hearts"', 'kind = "wall"'))
    display = tmp_path / "display.toml"
    display.write_text('format = 1\nmode = "booth"\nlocales = ["en"]\n')
    drawn = []
    for name in ("three", "none"):
        out = tmp_path / name
        ended = kiosk("snapshot", tmp_path / "own", "--display", display, "--out", out, "--size", "320x180")
        assert (ended.code, ended.err) == (0, "")
        drawn.append((out / "hearts.en.320x180.png").read_bytes())
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))
    assert drawn[0] != drawn[1]
    assert not (tmp_path / "elsewhere").exists()
