"""The loop goes on under every Wayland compositor that a screen may have."""

from itertools import cycle, islice
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.compositor import Compositor
from tests.glass import Glass, Pixels

COLOURS = {"red": (200, 30, 40), "green": (20, 160, 60), "blue": (30, 60, 200)}
HEAD = 'format = 1\nid = "hall"\ntitle = "Hall"\nsource-language = "en"\n'
SLIDE = """
[[slides]]
id = "{name}"
kind = "image"
image = "{name}.png"
seconds = 30
"""

AWAKE = '"application": "enabled"'  # of a window that has asked, in sway's tree


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A campaign of three colours, each of which stands for half a minute."""
    parts = [HEAD]
    for name, colour in COLOURS.items():
        Image.new("RGB", (1920, 1080), colour).save(tmp_path / f"{name}.png")
        parts.append(SLIDE.format(name=name))
    (tmp_path / "campaign.toml").write_text("".join(parts))
    return tmp_path


def seen(glass: Glass, turns: int) -> list[str]:
    """The colours that come to stand on the glass, until so many have come."""
    found: list[str] = []

    def another(pixels: Pixels) -> str:
        """The colour that stands in the middle, if it is another one than before."""
        middle = pixels[300:340, 400:600].astype(int)
        standing = [name for name, colour in COLOURS.items() if (np.abs(middle - colour) <= 3).all()]
        return standing[0] if standing and standing != found[-1:] else ""

    while len(found) < turns:
        found.append(glass.wait_for(another))
    return found


def played(name: str, pack: Path, turns: int, speed: int) -> list[str]:
    """The same under a compositor of that name, so many times as fast as on a screen."""
    with (
        Glass(1280, 720) as glass,
        Compositor(name, glass) as compositor,
        glass.playing("run", str(pack), "--speed", str(speed), env=compositor.environment),
    ):
        return seen(glass, turns)


def in_order(found: list[str]) -> list[str]:
    """So many colours, from the first of those, as the campaign has them."""
    names = list(COLOURS)
    return list(islice(cycle(names), names.index(found[0]), names.index(found[0]) + len(found)))


def test_the_loop_goes_on_under_a_kiosks_compositor(pack: Path) -> None:
    """Where cage 0.1.4 answers no frame that changes no pixel, the next slide comes all the same."""
    assert len(played("cage", pack, 3, 20)) == 3


def fills(colour: str, glass: Glass, part: tuple[slice, slice]) -> None:
    """Wait until a part of the glass has a colour, to its edges."""
    glass.wait_for(lambda pixels: bool((np.abs(pixels[part].astype(int) - COLOURS[colour]) <= 3).all()))


def test_the_screen_stays_lit(pack: Path) -> None:
    """Without a desktop the compositor itself is asked to stay awake."""
    with (
        Glass(1280, 720) as glass,
        Compositor("sway", glass) as compositor,
        glass.playing("run", str(pack), env=compositor.environment),
    ):
        glass.wait_for(lambda _: AWAKE in compositor.tell("-t", "get_tree"))


@pytest.mark.parametrize(
    ("change", "back", "width", "height"),
    [("scale 2", "scale 1", 1280, 720), ("mode 1024x600", "mode 1280x720", 1024, 600)],
)
def test_a_screen_that_changes_is_filled(
    tmp_path: Path, change: str, back: str, width: int, height: int
) -> None:
    """With another scale or mode the picture fills the screen, and so it does on the way back."""
    halves = Image.new("RGB", (1280, 720), COLOURS["red"])
    halves.paste(COLOURS["blue"], (640, 0, 1280, 720))
    halves.save(tmp_path / "red.png")
    (tmp_path / "campaign.toml").write_text(HEAD + SLIDE.format(name="red"))
    with (
        Glass(1280, 720) as glass,
        Compositor("sway", glass) as compositor,
        glass.playing("run", str(tmp_path), env=compositor.environment),
    ):
        fills("blue", glass, np.s_[:, 660:])
        for words, wide, high in ((change, width, height), (back, 1280, 720)):
            compositor.tell("output", "X11-1", *words.split())
            fills("red", glass, np.s_[:high, : wide // 2 - 20])
            fills("blue", glass, np.s_[:high, wide // 2 + 20 : wide])


@pytest.mark.parametrize("scale", ["2", "1.5"])
def test_a_screen_with_a_scale_has_its_slides(pack: Path, scale: str) -> None:
    """As on a sharp screen whose desktop draws everything larger."""
    with (
        Glass(1280, 720) as glass,
        Compositor("sway", glass) as compositor,
    ):
        compositor.tell("output", "X11-1", "scale", scale)
        with glass.playing("run", str(pack), "--speed", "20", env=compositor.environment):
            assert len(seen(glass, 3)) == 3


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cage", "sway", "weston"])
def test_ten_minutes_have_all_their_slides(name: str, pack: Path) -> None:
    """Each of twenty turns comes to stand on the glass, none is passed over, none stays for good."""
    found = played(name, pack, 20, 10)
    assert found == in_order(found)
