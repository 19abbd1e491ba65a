"""A donate slide is left out of each lap of a loop in which it would stand beside help, and of no other."""

from itertools import islice, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.campaign.slides import Slide
from kiosk.timeline.loop import Loop, LoopLine
from tests.timeline import build
from tests.timeline.walked import Inserts, period, walked

ON = build.display()
SECONDS = {"a": 5.0, "b": 61.5, "help": 45.0, "donate": 20.25, "self-check": 14.0}
SLIDES = [build.slide(name, seconds) for name, seconds in SECONDS.items()]
some = st.lists(st.sampled_from(SLIDES), min_size=1, max_size=6)
inserts_of_some = st.lists(st.tuples(st.integers(1, 4), some), max_size=2)


def loop_of(base: list[Slide], inserts: Inserts) -> Loop:
    """The loop of a base and of its inserts."""
    return Loop(LoopLine(base, ON), [(every, LoopLine(slides, ON)) for every, slides in inserts], ON)


def slides(names: str) -> list[Slide]:
    """Slides by their names, each of ten seconds."""
    return [build.slide(name) for name in names.split()]


def duration(slide: Slide) -> int:
    """How long it stands, in milliseconds."""
    return round(slide.seconds * 1000)


@given(some, inserts_of_some)
@example(slides("donate"), [(3, slides("help"))])
@example(slides("donate a"), [(2, slides("a help")), (3, slides("donate a"))])
def test_what_stands_is_what_going_through_the_loop_leaves(base: list[Slide], inserts: Inserts) -> None:
    """Each slide at its time, until all has repeated several times; entered anywhere, and in any order."""
    expected = walked(base, inserts, 4 * period(base, inserts))
    starts = [0]
    for one in expected:
        starts.append(starts[-1] + duration(one.slide))
    told = [(one.line, one.slide, start) for one, start in zip(expected, starts, strict=False)]
    going, asked = loop_of(base, inserts), loop_of(base, inserts)
    entries = list(going.entries(0, starts[-1]))
    assert [(one.line, one.slide, one.start) for one in entries] == told
    for entry in reversed(entries):
        assert asked.at(entry.end - 1) == entry


@given(some, inserts_of_some)
def test_how_long_a_pass_takes_is_told(base: list[Slide], inserts: Inserts) -> None:
    """On average, once the loop has repeated; and of each lap, where each takes as long."""
    loop, around = loop_of(base, inserts), period(base, inserts)
    stand = walked(base, inserts, 2 * around)
    taken = [0] * (2 * around // len(base))
    for one in stand:
        taken[one.number // len(base)] += duration(one.slide)
    later = sum(duration(one.slide) for one in stand if one.number >= around)
    assert later == loop.step * around == loop.length * around / len(base)
    assert taken[0] == loop.first_lap
    if loop.is_even:
        assert set(taken) == {loop.length}


@given(some, inserts_of_some)
def test_where_a_slide_is_first_shown_and_first_left_out_is_told(base: list[Slide], inserts: Inserts) -> None:
    """Each place of each line; one that is left out of all laps is never shown, and no other is missing."""
    loop = loop_of(base, inserts)
    again = 2 * period(base, inserts)
    stand = {(one.number, one.line) for one in walked(base, inserts, again)}
    shown, left_out = [], []
    for line, (every, listed) in enumerate([(1, base), *inserts]):
        for place, slide in enumerate(listed):
            counts = range(every * (place + 1) - 1, again, every * len(listed))
            shown += [slide for count in counts if (count, line) in stand][:1]
            left_out += [slide for count in counts if (count, line) not in stand][:1]
    assert [slide for slide, _ in loop.first_shown] == shown
    assert sorted(one.slide.id for one in loop.left_out) == sorted(slide.id for slide in left_out)
    assert all(one.beside.kind in {"help", "self-check"} for one in loop.left_out)


@pytest.mark.parametrize(
    ("base", "inserts", "told"),
    [
        ("help donate donate a donate b", [], "help a donate b help a donate b"),
        ("help a donate", [], "help a help a"),
        ("donate a help", [], "donate a help a help"),
        ("help donate", [(1, "a b")], "help a donate b help a donate b"),
        ("donate", [(2, "help")], "help help help"),
        ("help a", [(1, "donate")], "help a help a"),
    ],
)
def test_examples(base: str, inserts: list[tuple[int, str]], told: str) -> None:
    """As told by hand."""
    loop = loop_of(slides(base), [(every, slides(names)) for every, names in inserts])
    entries = islice(loop.entries(0, 10_000_000), len(told.split()))
    assert " ".join(entry.slide.id for entry in entries) == told


def test_a_loop_that_hardly_repeats_is_told_as_well() -> None:
    """Thousands of slides, with inserts that come to stand elsewhere in each lap: through a day."""
    base = slides("a " * 4001)
    base[7], base[9], base[4000] = (build.slide("donate"), build.slide("help"), build.slide("donate"))
    inserts = [(13, slides("a help b a b a b")), (17, slides("donate a a a a"))]
    loop = loop_of(base, inserts)
    ids = [entry.slide.id for entry in loop.entries(0, 86_400_000)]
    assert ids.count("donate") > 80
    assert not {"help donate", "donate help"} & {f"{one} {other}" for one, other in pairwise(ids)}
    assert not loop.is_even
    assert {one.slide.id for one in loop.left_out} == {"donate"}
