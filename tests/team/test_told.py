"""What the team's pages tell: what is on, what is wrong, when help lines are due, clock and wall."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.display.display_reader import read_display
from kiosk.content.language.line_breaks import plain
from kiosk.team.known_state import KnownState, NamedTurn, Wall
from kiosk.team.said_faults import KEPT, SaidFault, SaidFaults
from kiosk.team.team_page import TeamPage, TeamRow
from kiosk.team.team_pages import team_page
from kiosk.team.team_visit import TeamPlace, TeamVisit

NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)
DISPLAY = 'format = 1\nid = "hall"\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["{locale}"]\n'


@pytest.fixture
def known(tmp_path: Path) -> KnownState:
    """A display in Brussels at noon, on which all is well."""
    return state(tmp_path, "en")


def state(folder: Path, locale: str) -> KnownState:
    """The same in another language."""
    (folder / "display.toml").write_text(DISPLAY.format(locale=locale))
    on = NamedTurn("Get help (en)", NOON, NOON + timedelta(seconds=10))
    then = NamedTurn("signs", on.until, on.until + timedelta(seconds=10))
    return KnownState(
        display=read_display(folder / "display.toml"),
        now=NOON,
        turns=(on, then),
        is_on_time=True,
        faults=(),
        since=NOON - timedelta(days=3),
        is_clock_set=True,
        is_synchronised=True,
        wall=None,
    )


def page(known: KnownState, place: TeamPlace = "page", *, index: int = 0, is_tall: bool = False) -> TeamPage:
    """A page of the team's."""
    return team_page(TeamVisit(place=place, index=index), known, is_tall=is_tall)


def row(shown: TeamPage, key: str) -> TeamRow:
    """One of its rows."""
    return next(one for one in shown.rows if one.key == key)


def told(one: TeamRow) -> str:
    """What a row says."""
    return f"{one.state}: {plain(one.title.text)} | {plain(one.text.text)}"


def test_what_is_on_and_what_follows(known: KnownState) -> None:
    """With the time of the display's own clock; a sign says when the glass shows something else."""
    assert told(row(page(known), "on")) == "good: On now: Get help (en) | Until 12:00:10, then: signs"
    assert row(page(replace(known, is_on_time=False)), "on").state == "bad"


def test_no_fault_says_since_when(known: KnownState) -> None:
    """Since the program began; there is no list to look at then."""
    shown = row(page(known), "faults")
    assert told(shown).startswith("good: No fault since Nov 19, 2026 12:00 | Display hall, started")
    assert shown.button is None


def test_faults_are_counted_and_listed(known: KnownState) -> None:
    """The latest first, in the log's own words, a page at a time."""
    faults = tuple(SaidFault(f"slide s{n} has no page", NOON) for n in range(7))
    known = replace(known, faults=faults)
    shown = row(page(known), "faults")
    assert told(shown).startswith("bad: Faults: 7")
    assert shown.button is not None
    first, last = page(known, "faults"), page(known, "faults", index=2)
    assert [plain(one.text.text) for one in first.rows] == [fault.text for fault in faults[:3]]
    assert [plain(one.text.text) for one in last.rows] == [faults[6].text]
    assert first.where is not None
    assert plain(first.where.text) == "1 of 3"
    assert len(page(known, "faults", is_tall=True).rows) == 5


def test_a_fault_has_room_on_the_glass(known: KnownState) -> None:
    """The log has the rest of a long one."""
    known = replace(known, faults=(SaidFault("word " * 400, NOON),))
    assert len(page(known, "faults").rows[0].text.text) < 250


def test_when_the_next_help_line_is_due(known: KnownState) -> None:
    """Its day and its name; all of them in a list, the emergency number without a day."""
    assert told(row(page(known), "lines")) == "good: Next help line due Aug 21, 2027 | PAG-ASA (02 511 64 64)"
    dates = [told(one) for one in page(known, "dates", is_tall=True).rows]
    assert "good: PAG-ASA (02 511 64 64) | Due Aug 21, 2027" in dates
    assert dates[-1] == "good: 112 (112) | Never due"


@pytest.mark.parametrize(("days", "state"), [(190, "bad"), (300, "bad")])
def test_a_help_line_that_ages_is_marked(known: KnownState, days: int, state: str) -> None:
    """From ninety days before its day on, and when that is past."""
    later = page(replace(known, now=NOON + timedelta(days=days)))
    assert row(later, "lines").state == state
    assert ("past their date" in row(later, "lines").title.text) == (days == 300)


@pytest.mark.parametrize(
    ("is_set", "is_synchronised", "said"),
    [
        (True, True, "good: Clock 12:00:00, Europe/Brussels | Set by the network"),
        (True, False, "bad: Clock 12:00:00, Europe/Brussels | Not set by the network"),
        (True, None, "known: Clock 12:00:00, Europe/Brussels | Whether the network sets it is not known"),
        (False, True, "bad: Clock 12:00:00, Europe/Brussels | Wrong: this day is past"),
    ],
)
def test_the_clock(known: KnownState, is_set: bool, is_synchronised: bool | None, said: str) -> None:
    """What it shows, its zone, and whether something keeps it right."""
    known = replace(known, is_clock_set=is_set, is_synchronised=is_synchronised)
    assert told(row(page(known), "clock")) == said


def test_the_wall_is_told_where_there_is_one(known: KnownState) -> None:
    """How many hearts, and under which name their number was saved."""
    assert "wall" not in [one.key for one in page(known).rows]
    assert told(row(page(replace(known, wall=Wall(1249))), "wall")).startswith("known: Wall of hearts: 1,249")
    saved = page(replace(known, wall=Wall(1249, saved_as="hearts-2026-11-22.toml")))
    assert "Saved as hearts-2026-11-22.toml" in told(row(saved, "wall"))
    failed = page(replace(known, wall=Wall(1249, has_failed=True)))
    assert told(row(failed, "wall")).startswith("bad: ")


def test_the_pad_has_the_keys_of_a_telephone(tmp_path: Path) -> None:
    """In the digits of the language; what a key does is the same in all."""
    keys = page(state(tmp_path, "fa"), "pin").keys
    assert [key.words.text for key in keys if key.action == "digit"] == list("۱۲۳۴۵۶۷۸۹۰")
    assert [key.argument for key in keys if key.action == "digit"] == list("1234567890")


def test_the_page_is_in_the_team_s_language(tmp_path: Path) -> None:
    """The display's first, and runs as it does."""
    shown = page(state(tmp_path, "ar"))
    assert shown.right_to_left
    assert shown.locale == "ar"


def log(name: str, text: str, level: int = logging.WARNING) -> logging.LogRecord:
    """A line of the log."""
    return logging.LogRecord(name, level, __file__, 1, text, None, None)


def test_what_the_log_says_is_wrong_is_remembered_once() -> None:
    """The latest first, and a bounded number of them; news and other people's libraries are no faults."""
    said = SaidFaults()
    for number in range(KEPT + 5):
        said.handle(log("kiosk.ui.player.fault_log", f"fault {number}"))
    said.handle(log("kiosk.ui.player.fault_log", "fault 20"))
    said.handle(log("kiosk.native_output", "libav: pts has no value"))
    said.handle(log("PIL", "deprecated"))
    latest = [fault.text for fault in said.latest()]
    assert latest[:2] == ["fault 20", f"fault {KEPT + 4}"]
    assert len(latest) == len(set(latest)) == KEPT
    assert said.level == logging.WARNING


def test_a_screen_is_named_with_where_it_hangs(known: KnownState) -> None:
    """Whoever came to look after it may stand before another; the wall is the venue's."""
    hung = known.display.model_copy(update={"venue": "Airport", "place": "Departures, above row C"})
    shown = page(replace(known, display=hung, wall=Wall(100)))
    assert "Display hall (Departures, above row C), started" in told(row(shown, "faults"))
    assert told(row(shown, "wall")).endswith("| Airport, Departures, above row C")
