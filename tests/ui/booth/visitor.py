"""A visitor at a booth that plays for real: sees what stands on the glass, and taps or presses keys."""

import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from kiosk.content.display.display import Display
from kiosk.content.language import locales
from kiosk.visit.transitions import begin, step
from kiosk.visit.visit import Touch, Visit
from tests.glass import Glass, Pixels
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_settings
from tests.ui.rules import pixels_in

ALIKE = 6.0  # of 255: how far two drawings of one page may lie apart on average
LOOKS = 0.8  # seconds that a visitor looks at a page before touching it: it takes no touch before


class Visitor:
    """Goes through a visit on the glass, and knows from the bench what stands there after each touch."""

    def __init__(self, glass: Glass, bench: Bench, *, hearts: int = 0) -> None:
        self._glass, self._bench, self._hearts = glass, bench, hearts
        self.visit: Visit = begin(booth_settings(bench.display))
        self.laid: Laid | None = None

    @property
    def display(self) -> Display:
        """The display that the visitor stands before."""
        return self._bench.display

    def begin(self) -> None:
        """Touch the invitation at the foot of what is seen, and find oneself at home."""
        self._glass.tap(*self.at(None))
        self.came(self._beginning())

    def go(self, *keys: str) -> None:
        """Touch one button after another, by what each does: "go help"."""
        for key in keys:
            self._glass.tap(*self.at(key))
            self.came(Touch(*key.split(" ", 1)))

    def leave(self) -> None:
        """Touch "Hide this page"."""
        self._glass.tap(*self.at("leave "))

    def at(self, key: str | None) -> tuple[int, int]:
        """Where on the glass a button stands, or the invitation; in pixels from the top left."""
        width, height = self._bench.size
        # The large way in, beside the chips or over them, where reading begins.
        high = self.display.band((width, height)).height
        x, y = (width / 2, height - high * 0.7) if height > width else (width / 4, height - high / 2)
        if height < width and locales.is_right_to_left(self.display.locales[0]):
            x = width - x
        if key is not None:
            assert self.laid
            box = self.laid.keys[key]
            x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        at = {0: (x, y), 90: (height - y, x), 180: (width - x, height - y), 270: (y, width - x)}
        across, down = at[self.display.rotation]
        return round(across), round(down)

    def came(self, touch: Touch) -> None:
        """Wait until the page to which a touch leads stands, and take it in."""
        self.visit = step(self.visit, touch, 0.0)
        self.laid = self._bench.lay(self.visit, hearts=self._hearts)
        self._glass.wait_for(lambda seen: self._is_alike(seen, self.laid))
        time.sleep(LOOKS)

    def choose(self, *keys: str) -> None:
        """Come to one button after another with Tab, and choose it with Return."""
        for key in keys:
            self._tab_to(key)
            self._bench.press(Qt.Key.Key_Return)
            self._glass.press("Return")
            self.came(Touch(*key.split(" ", 1)))

    def begin_with_a_key(self) -> None:
        """Press any key, and find oneself at home."""
        self._glass.press("space")
        self.came(self._beginning())
        self._bench.press(Qt.Key.Key_Shift)  # the bench is told too that keys are used

    def wait_until_asked(self) -> None:
        """Do nothing until the booth asks whether somebody is still there."""
        self.visit = replace(self.visit, warned_since=0.0)
        self.laid = self._bench.lay(self.visit, hearts=self._hearts)
        self._glass.wait_for(lambda seen: self._is_alike(seen, self.laid), seconds=30)
        time.sleep(LOOKS)

    def stands(self, seen: Pixels) -> bool:
        """Whether the page that the visitor came to stands on the glass."""
        return self._is_alike(seen, self.laid)

    def read(self) -> tuple[list[str], list[str]]:
        """The codes on the glass, as ZXing and OpenCV read them, upright as the visitor sees them, sorted."""
        seen = np.ascontiguousarray(self.upright(self._glass.pixels()))
        _, by_opencv, _, _ = cv2.QRCodeDetectorAruco().detectAndDecodeMulti(seen[:, :, ::-1].copy())
        return sorted(found.text for found in zxingcpp.read_barcodes(seen)), sorted(by_opencv)

    def upright(self, seen: Pixels) -> Pixels:
        """What stands on the glass as the visitor sees it, who stands before a turned screen."""
        return np.rot90(seen, self.display.rotation // 90)

    def _beginning(self) -> Touch:
        """In whichever of the display's languages the loop stood: home has come in that one."""
        homes = {}
        for locale in self.display.locales:
            home = step(self.visit, Touch("begin", locale), 0.0)
            homes[locale] = self._bench.lay(home, hearts=self._hearts)
        found = self._glass.wait_for(lambda seen: [one for one in homes if self._is_alike(seen, homes[one])])
        return Touch("begin", found[0])

    def _tab_to(self, key: str) -> None:
        for _ in range(40):
            if self._bench.focused == key:
                return
            self._bench.press(Qt.Key.Key_Tab)
            self._glass.press("Tab")
        raise AssertionError(f"Tab does not lead to {key}")

    def _is_alike(self, seen: Pixels, laid: Laid | None) -> bool:
        assert laid
        expected = pixels_in(laid.picture)[::4, ::4, ::-1].astype(int)
        return bool(abs(self.upright(seen)[::4, ::4] - expected).mean() < ALIKE)


def pack(folder: Path, *kinds: str) -> Path:
    """A campaign of slides of these kinds, five seconds each; an image is all red."""
    folder.mkdir()
    Image.new("RGB", (1920, 1080), (200, 30, 40)).save(folder / "red.png")
    lines = ["format = 1", 'id = "hall"', 'title = "Hall"', 'source-language = "en"']
    for number, kind in enumerate(kinds):
        lines += ["[[slides]]", f'id = "s{number}"', f'kind = "{kind}"', "seconds = 5"]
        lines += ['image = "red.png"'] if kind == "image" else []
    (folder / "campaign.toml").write_text("\n".join(lines))
    return folder
