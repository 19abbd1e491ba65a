"""The team's fingers are taken each by itself, beside a palm that rests on the glass."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.booth.hall import middle
from tests.ui.team.team_bench import TeamBench, team_bench

PALM, FINGER = 0, 1
GROUND = QPoint(20, 540)

pytestmark = pytest.mark.usefixtures("qapp")


class Hands:
    """A palm that rests on the glass, and a finger that taps beside it."""

    def __init__(self, bench: TeamBench) -> None:
        self._view = bench.window.view
        # Any: the stubs know no sequence of touches.
        self._touch: Any = QTest.touchEvent(self._view, QTest.createTouchDevice())
        self._touch.press(PALM, GROUND, self._view).commit()

    def tap(self, place: tuple[int, int]) -> None:
        """Tap with the finger; the palm stays."""
        self._touch.stationary(PALM).press(FINGER, QPoint(*place), self._view).commit()
        self._touch.stationary(PALM).release(FINGER, QPoint(*place), self._view).commit()


def test_the_pad_takes_a_finger_beside_a_palm(tmp_path: Path, qtbot: QtBot) -> None:
    """No digit is lost, and none comes twice."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        hands = Hands(bench)
        for typed, digit in enumerate("27", start=1):
            hands.tap(middle(bench.buttons[f"digit {digit}"]))
            assert bench.pad.dots == typed
