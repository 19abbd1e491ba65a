"""A crowd at the booth: touches, drags, keys and waits in any order, and it never loses its way."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.visit import touch_guard, transitions
from tests.ui.booth.hall import TALL, Deed, Hall, middle, tapped

STEPS = 2000
PATIENCE = 0.5  # seconds, instead of the ten that a display allows at least
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A, Qt.Key.Key_F5,
)  # fmt: skip


class Crowd:
    """Does anything at all at a booth, by a number that says what."""

    def __init__(self, hall: Hall, seed: int) -> None:
        self._hall, self._dice = hall, random.Random(seed)  # noqa: S311  nobody is to be surprised

    def act(self) -> str:
        """Do one thing, and say what."""
        kinds = {
            "tap": 40,
            "anywhere": 22,
            "key": 14,
            "drag": 8,
            "edge": 6,
            "two": 7,
            "slide": 2.5,
            "wait": 0.5,
        }
        [kind] = self._dice.choices(list(kinds), list(kinds.values()))
        if self._hall.is_away and self._dice.random() < 0.5:
            kind = "slide"  # or half of the time nobody would get anything by touching
        match kind:
            case "tap":
                return self._tap()
            case "anywhere":
                self._hall.do(*tapped(*self._place()))
            case "key":
                self._hall.do(("key", self._dice.choice(KEYS).value))
            case "drag":
                self._hall.do(*_dragged(self._place(), self._place()))
            case "edge":
                start = self._dice.choice((0, TALL[0] - 1)), self._place()[1]
                self._hall.do(*_dragged(start, self._place()))
            case "two":
                self._hall.do(*_pinched(self._place(), self._place()))
            case "slide":
                self._hall.host.began(self._dice.choice(("help", "self-check", "image", "signs")), "en")
            case "wait":
                self._hall.pause(round(PATIENCE * 1000 * self._dice.choice((0.6, 1.2))))
        return kind

    def _tap(self) -> str:
        buttons = self._hall.buttons
        if not buttons:
            self._hall.do(*tapped(*self._place()))
            return "tap"
        # Seldom the way out, or nobody would ever come far.
        shares = [0.2 if key == "leave " else 1.0 for key in buttons]
        [key] = self._dice.choices(list(buttons), shares)
        self._hall.do(*tapped(*middle(buttons[key])))
        return key

    def _place(self) -> tuple[int, int]:
        return self._dice.randrange(TALL[0]), self._dice.randrange(TALL[1])


def _dragged(start: tuple[int, int], end: tuple[int, int]) -> list[Deed]:
    half = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
    return [("press", *start), ("move", *half), ("move", *end), ("release", *end)]


def _pinched(one: tuple[int, int], other: tuple[int, int]) -> list[Deed]:
    """Two fingers at once; the first goes before the second."""
    down: list[Deed] = [("down", 0, *one), ("down", 1, *other), ("commit",)]
    return [*down, ("up", 0, *one), ("commit",), ("up", 1, *other), ("commit",)]


def faults(hall: Hall) -> Iterator[str]:
    """What must never be so, whatever was done."""
    hall.look()
    layouts, buttons = hall.layouts, hall.buttons
    if len(layouts) != int(hall.is_visiting):
        yield f"{layouts} stand there"
    if hall.is_visiting and hall.is_away:
        yield "a page stands before the picture without words"
    if hall.is_visiting and "leave " not in buttons:
        yield "there is no way out"
    if hall.is_visiting and not {"go home", "stay "} & set(buttons):
        yield "there is no way home"
    if not hall.is_visiting and buttons:
        yield f"{sorted(buttons)} can be touched though nobody visits"


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_whatever_a_crowd_does_the_booth_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One page at a time, a way home and a way out on each, no word of a failure, and in the end the loop."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)  # else nearly all that this crowd does would be too early
    monkeypatch.setattr(transitions, "AWAY_AT_LEAST", 0.0)  # or would strike a picture
    seed = random.SystemRandom().randrange(10**6)
    with Hall(tmp_path, PATIENCE) as hall:
        crowd = Crowd(hall, seed)
        done: list[str] = []
        for _ in range(STEPS):
            done.append(crowd.act())
            found = list(faults(hall))
            assert not found, f"seed {seed}, step {len(done)}, after {done[-8:]}: {found}"
        hall.host.began("image", "en")
        hall.do(*tapped(10, 10))
        assert hall.wait_for("stay "), f"seed {seed}: nobody touches, and it does not ask"
        hall.do(*tapped(*middle(hall.buttons["clear "])))
        assert not list(faults(hall))
        assert (hall.is_visiting, hall.is_away) == (False, False), f"seed {seed}"
