"""The booth on a real screen, touched by a real pointer and real keys: from the loop to a code, and back."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.ui.booth.scene_provider import SceneProvider
from kiosk.visit.visit import AWAY_AT_LEAST, Touch
from tests.glass import Glass, Pixels, invites
from tests.ui.booth.bench import NOON, Bench
from tests.ui.booth.visitor import ALIKE, Visitor, pack
from tests.ui.booth.visits import booth_display, first_line
from tests.ui.rules import pixels_in
from tests.ui.test_codes import LINKS

WIDE, TALL = (1920, 1080), (1080, 1920)
NAMES = {"en": "Information", "ar": "استعلامات", "ja": "案内"}
CALL = "tel:+3278055800"  # the contact point, the first line in Belgium
KEEP = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};;;;\r\nFN:{name}\r\nTEL:+3278055800\r\nEND:VCARD\r\n"
AT = f"{NOON:%Y-%m-%dT%H:%M}"
RED = (200, 30, 40)

pytestmark = pytest.mark.usefixtures("qapp")


def play(folder: Path) -> list[str]:
    """What is asked of the program: the built-in campaign on the display, at noon."""
    return ["run", "--display", str(folder / "display.toml"), "--at", AT]


def stands(glass: Glass) -> None:
    """Wait until the loop plays."""
    glass.wait_for(lambda seen: len(np.unique(seen[::40, ::40].reshape(-1, 3), axis=0)) > 4)


@pytest.mark.parametrize(
    ("size", "locale"),
    [
        (WIDE, "en"),
        *(pytest.param(TALL, locale, marks=pytest.mark.slow) for locale in ("en", "ar", "ja")),
        *(pytest.param(WIDE, locale, marks=pytest.mark.slow) for locale in ("ar", "ja")),
    ],
)
def test_a_touch_leads_to_every_code(tmp_path: Path, size: tuple[int, int], locale: str) -> None:
    """To call a line, to keep it under a plain name, to give, to follow: both readers read the same."""
    display = booth_display(tmp_path, locale)
    with Glass(*size) as glass, Bench(display, size) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin()
        visitor.go("go help", f"number {first_line(display)}")
        texts = sorted([CALL, KEEP.format(name=NAMES[locale])])
        assert visitor.read() == (texts, texts)
        visitor.go("go home", "go support", "go give")
        assert visitor.read() == ([LINKS["donate"]], [LINKS["donate"]])
        visitor.go("back ", "go follow")
        assert visitor.read() == ([LINKS["learn"]], [LINKS["learn"]])


@pytest.mark.slow
@pytest.mark.parametrize(("size", "locale"), [(TALL, "en"), (WIDE, "ar")])
def test_keys_lead_to_every_code(tmp_path: Path, size: tuple[int, int], locale: str) -> None:
    """Whoever cannot touch comes everywhere with Tab and Return, in the order of reading."""
    display = booth_display(tmp_path, locale)
    with Glass(*size) as glass, Bench(display, size) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin_with_a_key()
        visitor.choose("go help", f"number {first_line(display)}")
        texts = sorted([CALL, KEEP.format(name=NAMES[locale])])
        assert visitor.read() == (texts, texts)
        visitor.choose("back ", "go home", "go support", "go give")
        assert visitor.read() == ([LINKS["donate"]], [LINKS["donate"]])


@pytest.mark.slow
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_booth_is_touched_where_its_buttons_are_seen(tmp_path: Path, rotation: int) -> None:
    """However the screen hangs, band and pages stand upright for the visitor."""
    display = booth_display(tmp_path, "fr", rotation=rotation)
    size = TALL if rotation in (90, 270) else WIDE
    with Glass(*WIDE) as glass, Bench(display, size) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        assert invites(visitor.upright(glass.pixels()))
        visitor.begin()
        visitor.go("go support", "go give")
        assert visitor.read() == ([LINKS["donate"]], [LINKS["donate"]])


def away(size: tuple[int, int]) -> Callable[[Pixels], bool]:
    """Says of what stands on the glass whether it is the picture without words."""
    tall = str(int(size[1] > size[0]))
    drawn = SceneProvider(built_in()).drawn("roads-that-meet.svg", {"tall": tall}, size)
    kept = drawn.convertToFormat(drawn.Format.Format_RGB32)
    picture = pixels_in(kept)[::8, ::8, ::-1].astype(int)

    def is_away(seen: Pixels) -> bool:
        return bool(abs(seen[::8, ::8].astype(int) - picture).mean() < ALIKE)

    return is_away


@pytest.mark.slow
@pytest.mark.parametrize("way", ["touch", "keys"])
def test_who_leaves_leaves_nothing_on_the_glass(tmp_path: Path, way: str) -> None:
    """A picture without words stands at once, whatever is pressed, until the loop comes to no more help."""
    is_away = away(WIDE)

    def is_red(seen: Pixels) -> bool:
        return bool((abs(seen[500:560, 900:1000].astype(int) - RED) < 4).all())

    arguments = ["run", str(pack(tmp_path / "hall", "help", "self-check", "image")), *play(tmp_path)[1:]]
    display = booth_display(tmp_path, "en")
    with Glass(*WIDE) as glass, Bench(display, WIDE) as bench, glass.playing(*arguments):
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin()
        visitor.go("go help")
        if way == "touch":
            visitor.leave()
        else:
            for _ in range(3):
                glass.press("Escape")
        glass.wait_for(is_away, seconds=5)
        for press in range(6):
            glass.press("Return") if press % 2 else glass.tap(960, 1040)
        while is_away(seen := glass.pixels()):
            pass
        assert is_red(seen)


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", [60, 120, 250])
def test_a_second_tap_is_no_second_choice(tmp_path: Path, milliseconds: int) -> None:
    """Whoever taps twice, as at a computer, comes to the page they meant, and it stays."""
    display = booth_display(tmp_path, "en")
    with Glass(*TALL) as glass, Bench(display, TALL) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        for key in (None, "go support", "go home", "go help", f"number {first_line(display)}"):
            glass.tap_twice(*visitor.at(key), milliseconds)
            visitor.came(Touch(*(key or "begin").split(" ", 1)))
            assert visitor.stands(glass.pixels()), key


@pytest.mark.slow
def test_hiding_the_page_waits_for_no_finger_to_lift(tmp_path: Path) -> None:
    """It acts when it is pressed; two seconds later the next person is welcome, in the loop's language."""
    display = booth_display(tmp_path, "nl")
    is_away = away(WIDE)

    with Glass(*WIDE) as glass, Bench(display, WIDE) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin()
        visitor.go("languages ", "language fr", "go help")
        glass.put_down(*visitor.at("leave "))
        glass.wait_for(is_away, seconds=5)
        glass.lift(960, 300)
        time.sleep(AWAY_AT_LEAST)
        visitor = Visitor(glass, bench)
        visitor.begin()


@pytest.mark.slow
@pytest.mark.parametrize("goes_on", [False, True])
def test_a_page_that_nobody_touches_gives_way_to_the_loop(tmp_path: Path, goes_on: bool) -> None:
    """It asks, counts twenty seconds, and the loop plays; whoever is still there goes on where they were."""
    display = booth_display(tmp_path, "en")
    with Glass(*WIDE) as glass, Bench(display, WIDE) as bench, glass.playing(*play(tmp_path)):
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin()
        visitor.go("go help")
        visitor.wait_until_asked()
        if goes_on:
            visitor.go("stay ")
        else:
            glass.wait_for(invites, seconds=25)
