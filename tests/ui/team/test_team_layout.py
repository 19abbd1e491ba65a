"""Every page of the team's can be read and touched, on screens that lie and stand, in several scripts."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.team.said_faults import SaidFaults
from tests.team.test_told import log
from tests.ui import rules
from tests.ui.rules import unit
from tests.ui.standing import Box
from tests.ui.team.team_bench import TeamBench, team_bench

TALL, WIDE = (1080, 1920), (1920, 1080)
LEAST = 112  # units, of what is touched
RULES = (rules.apart, rules.whole, rules.seen)
LOCALES = ("en", "ar", "de", "ja", "ur", "th")
FAST = ((TALL, "ar"), (WIDE, "en"))
CASES = [
    pytest.param(size, locale, marks=() if (size, locale) in FAST else pytest.mark.slow)
    for size in (TALL, WIDE)
    for locale in LOCALES
]

pytestmark = pytest.mark.usefixtures("qapp")


def wrong(bench: TeamBench) -> list[str]:
    """What is wrong with the page that stands; words that came out under 33 units are its own faults."""
    scene = bench.scene()
    size = scene.page.size
    found = [fault for rule in RULES for fault in rule(scene)] + list(scene.drawing.faults)
    above = tuple(text for text in scene.texts if "TeamBar" not in text.place)
    found += rules.inside(replace(scene, texts=above))
    glass, buttons = Box(0, 0, *size), bench.buttons
    for key, box in buttons.items():
        if min(box.right - box.left, box.bottom - box.top) < LEAST * unit(size) - 0.5:
            found.append(f"“{key}” {box} is too small for a finger")
        if not box.within(glass, 0.5):
            found.append(f"“{key}” {box} is not on the glass")
    for (key, box), (other, its) in combinations(buttons.items(), 2):
        if box.meets(its, 0.5):
            found.append(f"“{key}” lies over “{other}”")
    return [f"{bench.place}: {fault}" for fault in found]


def say_faults(faults: SaidFaults) -> None:
    """Have the log say more than one page holds, and something long."""
    for number in range(8):
        faults.handle(
            log("kiosk.ui.player.fault_log", f"slide s{number}: the picture is missing. " + "More. " * 40)
        )


@pytest.mark.parametrize(("size", "locale"), CASES)
def test_every_page_can_be_read_and_touched(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int], locale: str
) -> None:
    """Words whole, at 7 to 1, no smaller than 33 units; keys of 112 units, apart and on the glass."""
    with team_bench(tmp_path, qtbot, size, locale) as bench:
        say_faults(bench.faults)
        bench.touch_corners()
        bench.come("pin")
        found = wrong(bench)
        bench.type("000001")
        qtbot.waitUntil(lambda: len(bench.pad.title) == 1, timeout=20_000)
        qtbot.waitUntil(lambda: bench.pad.isOpen, timeout=20_000)
        found += wrong(bench)
        bench.type("271828")
        bench.come("page")
        qtbot.waitUntil(lambda: "0" in bench.view.rows[-1].title[0].text, timeout=20_000)
        found += wrong(bench)
        for place in ("faults", "dates", "touch", "preview", "quit", "lock"):
            bench.go(place)
            if place == "preview":
                qtbot.waitUntil(lambda: bool(bench.team.preview), timeout=20_000)
            found += wrong(bench)
            bench.team.act("go", "page")
    assert not found, "\n".join(found)


def test_a_page_without_a_wall_and_a_fault_is_no_less_whole(tmp_path: Path, qtbot: QtBot) -> None:
    """As on signage on a good day."""
    with team_bench(tmp_path, qtbot, has_wall=False) as bench:
        bench.enter()
        assert wrong(bench) == []
        assert len(bench.view.rows) == 4
