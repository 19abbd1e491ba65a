"""The team's fingers are taken each by itself, beside a palm that rests on the glass."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.booth.hall import FINGERS, Deed, middle
from tests.ui.team.team_bench import TeamBench, team_bench

PALM, FINGER, OTHER, SECOND_PALM = range(4)
LEFT, RIGHT = (30, 30), (1890, 30)  # in the corners of the glass

Place = tuple[int, int]

pytestmark = pytest.mark.usefixtures("qapp")


class Hands:
    """Palms that rest on the glass, and fingers that tap beside them."""

    def __init__(self, bench: TeamBench, *palms: int) -> None:
        self._qtbot, view = bench.qtbot, bench.window.view
        self._component = QQmlComponent(view.engine(), QUrl.fromLocalFile(str(FINGERS)))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        made.setParent(view)
        made.setParentItem(view.contentItem())
        self._fingers = made
        for palm in palms:
            self.put_down((palm, (20 + 200 * palm, 540)))

    def put_down(self, *fingers: tuple[int, Place]) -> None:
        """Put fingers on the glass in one instant; the others stay."""
        self._do(*(("down", finger, *place) for finger, place in fingers), ("commit",))

    def lift(self, finger: int, place: Place) -> None:
        """Lift a finger; the others stay."""
        self._do(("up", finger, *place), ("commit",))

    def tap(self, place: Place) -> None:
        """Tap with the finger; the palms stay."""
        self.put_down((FINGER, place))
        self.lift(FINGER, place)

    def _do(self, *deeds: Deed) -> None:
        self._fingers.setProperty("deeds", [list(deed) for deed in deeds])
        self._qtbot.wait(10)


def test_the_pad_takes_a_finger_beside_a_palm(tmp_path: Path, qtbot: QtBot) -> None:
    """No digit is lost, and none comes twice."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        hands = Hands(bench, PALM)
        for typed, digit in enumerate("27", start=1):
            hands.tap(middle(bench.buttons[f"digit {digit}"]))
            assert bench.pad.dots == typed


@pytest.mark.parametrize("palms", [(), (PALM,), (PALM, SECOND_PALM)], ids=["none", "one", "two"])
def test_the_corners_ask_for_the_pin_beside_palms(
    tmp_path: Path, qtbot: QtBot, palms: tuple[int, ...]
) -> None:
    """Left, right, left, right with a finger of each hand, the next before the last has gone."""
    with team_bench(tmp_path, qtbot) as bench:
        hands = Hands(bench, *palms)
        for _ in range(2):
            hands.put_down((FINGER, LEFT))
            hands.put_down((OTHER, RIGHT))
            hands.lift(FINGER, LEFT)
            hands.lift(OTHER, RIGHT)
        bench.come("pin")


def test_a_palm_makes_no_touch_of_the_corners(tmp_path: Path, qtbot: QtBot) -> None:
    """It lies in one, and is not taken for the finger that touches the other."""
    with team_bench(tmp_path, qtbot) as bench:
        hands = Hands(bench)
        hands.put_down((PALM, LEFT))
        for _ in range(4):
            hands.tap(RIGHT)
        qtbot.wait(50)
        assert bench.place == "loop"


def test_what_comes_down_in_one_instant_is_taken_each_by_itself(tmp_path: Path, qtbot: QtBot) -> None:
    """A finger in one corner counts, though that of the other hand comes in the same event."""
    with team_bench(tmp_path, qtbot) as bench:
        hands = Hands(bench)
        for _ in range(2):
            hands.put_down((FINGER, LEFT), (OTHER, RIGHT))
            hands.lift(FINGER, LEFT)
            hands.lift(OTHER, RIGHT)
        bench.come("pin")
