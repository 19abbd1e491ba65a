"""Whatever visitors do, at any time: there is a way home and a way out, and nothing is left of a visit."""

import random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.transitions import begin, step
from kiosk.visit.visit import BoothPlace, Escape, Event, HeartKept, Over, SlideBegan, Tick, Touch, Visit
from tests.visit.visiting import HOME, KINDS, LEAVE, SETTINGS, STAY, WAYS, is_nobodys

ARGUMENTS = (
    *get_args(BoothPlace), "", "none", "larger", "contrast", "low", "still", "aloud", "fr", "ar",
    "zh-Hans", "CH", "TH", "airport", "no-passport", "ch-act212", "0", "1", "7", "-1", "³", "٣", "return_to",
)  # fmt: skip
ACTIONS = (
    "begin", "leave", "stay", "clear", "go", "back", "languages", "easier", "language", "setting", "sign",
    "country", "number", "page", "part", "accessibility", "heart", "unknown",
)  # fmt: skip

touches = st.builds(Touch, st.sampled_from(ACTIONS), st.sampled_from(ARGUMENTS))
paths = st.sampled_from([touch for way in WAYS.values() for touch in way])
others = st.sampled_from(
    [Escape(), Tick(), HeartKept(7), HeartKept(None), *map(SlideBegan, KINDS), *map(Over, KINDS)]
)
waits = st.one_of(st.just(0.0), st.floats(0, 3), st.floats(0, 90))
walks = st.lists(st.tuples(waits, touches | paths | others), max_size=40)


def has_ways_out(visit: Visit, now: float) -> None:
    """Whoever stands here can go home, can leave at once, and is forgotten by waiting alone."""
    assert step(visit, LEAVE, now).place == "away"
    answered = step(visit, STAY, now) if visit.warned_since is not None else visit
    assert answered.place == visit.place
    assert step(answered, HOME, now).place == "home"
    assert visit.next_deadline is not None
    gone = visit
    for _ in range(3):  # a heart's turn, the question, the end
        if gone.next_deadline is not None:
            now = max(now, gone.next_deadline)
            gone = step(gone, Tick(), now)
    assert gone.place == "loop"
    assert is_nobodys(gone)


def holds(visit: Visit, now: float) -> None:
    """What is true at every moment of every visit."""
    if visit.is_on:
        has_ways_out(visit, now)
        return
    assert is_nobodys(visit)
    assert (visit.next_deadline is None) == (visit.place == "loop")
    if visit.away_since is not None:
        assert step(visit, SlideBegan("help"), now).place == "away"
        assert step(visit, SlideBegan("self-check"), now).place == "away"
        is_early = now < visit.away_since + 2
        assert step(visit, SlideBegan("fact"), now).place == ("away" if is_early else "loop")


def holds_of_hearts(before: Visit, visit: Visit, now: float) -> None:
    """One heart a visit, and ten seconds between two of them; one that failed counts for none."""
    if visit.heart == "asked" and before.heart != "asked":
        assert before.heart in ("none", "waiting", "failed")
        assert before.last_heart is None or now - before.last_heart >= 10
        assert visit.last_heart == now


@given(walks)
@settings(max_examples=200)
def test_no_walk_ends_without_a_way_out(walk: list[tuple[float, Event]]) -> None:
    """Whatever is touched, pressed and waited for: home and out are never more than a touch away."""
    visit, now = begin(SETTINGS), 0.0
    for wait, event in walk:
        now += wait
        before, visit = visit, step(visit, event, now)
        holds(visit, now)
        holds_of_hearts(before, visit, now)


@pytest.mark.parametrize("seed", range(3))
def test_a_walk_of_20_000_steps(seed: int) -> None:
    """A day of children at the glass, to every place and back."""
    chance = random.Random(seed)  # noqa: S311  it plays with the glass, not with secrets
    visit, now, seen = begin(SETTINGS), 0.0, set()
    ways = [touch for way in WAYS.values() for touch in way]
    others: list[Event] = [Escape(), Tick(), HeartKept(7), HeartKept(None), *map(SlideBegan, KINDS)]
    for _ in range(20_000):
        now += chance.choice((0.0, 0.3, 2.0, 11.0, 31.0))
        drawn = Touch(chance.choice(ACTIONS), chance.choice(ARGUMENTS))
        event = chance.choice((drawn, chance.choice(ways), chance.choice(ways), chance.choice(others)))
        before, visit = visit, step(visit, event, now)
        holds(visit, now)
        holds_of_hearts(before, visit, now)
        seen.add(visit.place)
    assert seen == set(get_args(BoothPlace))
