"""The team's way from the pad to the page: nobody passes without the PIN, and nobody is left there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.team.pin_tries import wait_after
from kiosk.team.team_visit import IDLE, LOCKED, TeamVisit, act, asked, checked, stirred, waited

PIN = "271828"
ACTIONS = ["digit", "delete", "ok", "close", "go", "leaf", "turn", "end", "save", "page"]
ARGUMENTS = ["1", "7", "page", "faults", "dates", "touch", "lock", "preview", "quit", "ended"]
STEPS = st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(ARGUMENTS), st.floats(0, 20)))


def typed(visit: TeamVisit, digits: str, now: float) -> TeamVisit:
    """Digits, and OK."""
    for digit in digits:
        visit = act(visit, "digit", digit, now)
    return act(visit, "ok", "", now)


def entered(now: float = 0.0) -> TeamVisit:
    """The page behind the right PIN."""
    visit = typed(asked(TeamVisit(), "page", 0, now), PIN, now)
    return checked(visit, visit.attempt, 0, now, is_right=True)


@given(STEPS, st.sampled_from(["page", "ended"]))
def test_no_touch_leads_past_the_pad(steps: list[tuple[str, str, float]], leads_to: str) -> None:
    """Whatever is touched, in whatever order: without a right answer there is the pad, or the loop."""
    visit, now = asked(TeamVisit(), leads_to, 0, 0.0), 0.0  # type: ignore[arg-type]
    for action, argument, later in steps:
        now += later
        visit = waited(act(visit, action, argument, now), now)
        assert visit.place in ("pin", "loop")
        if visit.is_checking:
            visit = checked(visit, visit.attempt, visit.wrong + 1, now, is_right=False)


@pytest.mark.parametrize("leads_to", ["page", "ended"])
def test_the_right_pin_leads_where_it_was_asked_for(leads_to: str) -> None:
    """To the page after the corners, to the end after Ctrl+Q; the digits are forgotten."""
    visit = typed(asked(TeamVisit(), leads_to, 0, 0.0), PIN, 1.0)  # type: ignore[arg-type]
    assert visit.digits == PIN
    visit = checked(visit, visit.attempt, 0, 1.5, is_right=True)
    assert (visit.place, visit.digits) == (leads_to, "")


@given(st.integers(1, 40), st.floats(0, 1e6))
def test_after_a_wrong_pin_nothing_is_typed_until_its_time(wrong: int, now: float) -> None:
    """Nor by who closes the pad, asks again, or comes back later."""
    visit = typed(asked(TeamVisit(), "page", 0, now), "000001", now)
    visit = checked(visit, visit.attempt, wrong, now, is_right=False)
    again = asked(act(visit, "close", "", now), "page", wrong, now)
    for one in (visit, again):
        assert act(one, "digit", "1", now + wait_after(wrong) * 0.99).digits == ""
        assert act(one, "digit", "1", now + wait_after(wrong) * 1.01).digits == "1"


@given(st.integers(1, 40))
def test_after_a_restart_the_whole_wait_begins_anew(wrong: int) -> None:
    """The disk knows how many were wrong, and not since when."""
    visit = asked(TeamVisit(), "page", wrong, 100.0)
    assert visit.takes_digits(100.0 + wait_after(wrong))
    assert not visit.takes_digits(99.9 + wait_after(wrong))


def test_an_answer_that_comes_late_opens_nothing() -> None:
    """Who closed the pad meanwhile, and whoever opened it then, stay outside."""
    visit = typed(asked(TeamVisit(), "page", 0, 0.0), PIN, 0.0)
    attempt = visit.attempt
    visit = asked(act(visit, "close", "", 0.1), "page", 0, 0.2)
    assert checked(visit, attempt, 0, 0.3, is_right=True).place == "pin"
    other = typed(visit, "314159", 0.3)
    assert checked(other, attempt, 0, 0.4, is_right=True).place == "pin"


def test_fewer_digits_than_any_pin_has_are_no_try() -> None:
    """A hand that slips costs no wait."""
    visit = typed(asked(TeamVisit(), "page", 0, 0.0), "12345", 0.0)
    assert not visit.is_checking
    assert act(visit, "delete", "", 0.0).digits == "1234"


@pytest.mark.parametrize("place", ["page", "faults", "dates", "touch", "preview", "quit"])
def test_a_minute_without_a_touch_brings_the_loop_back(place: str) -> None:
    """Wherever the team was; each touch begins the minute anew."""
    visit = act(entered(), "go", place, 10.0)
    assert visit.place == place
    assert waited(visit, 9.9 + IDLE).place == place
    assert waited(stirred(visit, 50.0), 10.0 + IDLE).place == place
    assert waited(visit, 10.0 + IDLE).place == "loop"
    assert visit.next_deadline == 10.0 + IDLE


@given(STEPS)
def test_nothing_counts_while_the_glass_is_wiped(steps: list[tuple[str, str, float]]) -> None:
    """For thirty seconds, which no touch shortens or lengthens; then the page is there again."""
    locked = act(entered(), "go", "lock", 5.0)
    assert locked.next_deadline == 5.0 + LOCKED
    for action, argument, _ in steps:
        assert stirred(act(locked, action, argument, 20.0), 20.0) == locked
    assert asked(locked, "ended", 0, 20.0) == locked
    assert waited(locked, 4.9 + LOCKED) == locked
    assert waited(locked, 5.0 + LOCKED).place == "page"


def test_the_program_ends_after_a_second_touch() -> None:
    """One could be a sleeve."""
    assert act(entered(), "end", "", 1.0).place == "page"
    visit = act(entered(), "go", "quit", 1.0)
    assert visit.place == "quit"
    assert act(visit, "end", "", 2.0).place == "ended"


def test_who_has_given_the_pin_is_not_asked_again() -> None:
    """Ctrl+Q on the page ends the program; the corners change nothing there."""
    assert asked(entered(), "ended", 0, 1.0).place == "ended"
    assert asked(entered(), "page", 0, 1.0) == entered()


def test_previews_begin_with_what_comes_next() -> None:
    """And go both ways."""
    visit = act(entered(), "go", "preview", 1.0)
    assert visit.index == 1
    assert act(act(visit, "turn", "-1", 1.0), "turn", "-1", 1.0).index == -1
    assert act(replace(visit, place="page"), "turn", "1", 1.0).index == 1
