"""A loop: the turns of its slides, and what stands after any while."""

from collections.abc import Iterator, Sequence
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.loop import Loop, LoopEntry, LoopLine, turns
from tests.timeline import build
from tests.timeline.walked import Inserts, walked

TEN = ("ja", "en", "ko", "fr", "de", "es", "it", "pt-BR", "ru", "ar")


@pytest.mark.parametrize(
    ("name", "languages", "locales", "expected"),
    [
        ("message", "by-slide", ("ja", "en"), (("ja",), ("en",))),
        ("message", "by-loop", ("ja", "en"), (("ja",),)),
        ("message", "together", ("ja", "en", "ko"), (("ja", "en"), ("ja", "ko"))),
        ("message", "together", ("ja",), (("ja",),)),
        ("picture", "by-slide", ("ja", "en"), ((),)),
        ("picture", "by-loop", ("ja", "en"), ((),)),
        ("help", "by-slide", TEN, (TEN[:8],)),
        ("help", "by-loop", TEN, (TEN[:8],)),
        ("help", "together", ("ja", "en"), (("ja", "en"),)),
    ],
)
def test_the_turns_of_a_slide(
    name: str, languages: str, locales: tuple[str, ...], expected: tuple[tuple[str, ...], ...]
) -> None:
    """As `languages` says; help once with eight at most, a picture once."""
    assert turns(build.slide(name), build.display(languages=languages, locales=locales)) == expected


def loop_of(base: Sequence[Slide], inserts: Inserts, display: Display) -> Loop:
    """The loop of a base and of its inserts, each with its `every`."""
    return Loop(
        LoopLine(base, display), [(every, LoopLine(slides, display)) for every, slides in inserts], display
    )


def test_by_loop_the_next_language_comes_with_the_next_lap() -> None:
    """An insert speaks as the slide it follows; help comes once in each lap."""
    display = build.display(languages="by-loop", locales=("ja", "en"))
    base = [build.slide("message"), build.slide("help")]
    loop = loop_of(base, [(1, [build.slide("steps")])], display)
    told = [(entry.slide.id, entry.locales) for entry in (loop.at(number * 10_000) for number in range(9))]
    both = ("ja", "en")
    assert told == [
        ("message", ("ja",)), ("steps", ("ja",)), ("help", both), ("steps", ("ja",)),
        ("message", ("en",)), ("steps", ("en",)), ("help", both), ("steps", ("en",)),
        ("message", ("ja",)),
    ]  # fmt: skip


@given(
    count=st.integers(1, len(TEN)),
    languages=st.sampled_from(["by-slide", "together", "by-loop"]),
    others=st.integers(0, 3),
    every=st.none() | st.integers(1, 9),
)
def test_a_film_speaks_each_language_once_before_it_repeats_one(
    count: int, languages: str, others: int, every: int | None
) -> None:
    """One at a time, because it takes long; as a slide of the loop or of an insert, however rare that is."""
    display = build.display(languages=languages, locales=TEN[:count])
    film = build.slide("video").model_copy(update={"headline": "Look"})
    base = [build.slide(f"picture-{number}") for number in range(others)] + [build.slide("picture")]
    inserts: Inserts = [(every, [film])] if every else []
    entries = list(entries_of(loop_of(base if every else [*base, film], inserts, display), 500))
    told = [entry.locales for entry in entries if entry.slide is film]
    different = max(1, count - 1) if languages == "together" else count
    if languages == "by-loop" and every:
        return  # it speaks as the slide that it follows
    assert len(told) >= different
    assert len(set(told[:different])) == different
    assert told[different:] == told[: len(told) - different]
    assert all(one[0] == TEN[0] for one in told if len(one) == 2)


def entries_of(loop: Loop, count: int) -> Iterator[LoopEntry]:
    """The first entries of a loop."""
    at = 0
    for _ in range(count):
        entry = loop.at(at)
        yield entry
        at = entry.end


def test_inserts_count_slides_not_turns_and_follow_the_order_of_the_file() -> None:
    """Two turns of a slide count once, an inserted one not at all; an insert resumes where it was."""
    display = build.display(locales=("ja", "en"))
    inserts = [(2, [build.slide("x1"), build.slide("x2")]), (3, [build.slide("y1")])]
    loop = loop_of([build.slide("a"), build.slide("b")], inserts, display)
    told = " ".join(loop.at(number * 20_000).slide.id for number in range(12))
    assert told == "a b x1 a y1 b x2 a b x1 y1 a"


def played(base: Sequence[Slide], inserts: Inserts, display: Display) -> Iterator[LoopEntry]:
    """The first entries of a loop one after another, as they would be played."""
    now = 0
    for one in walked(base, inserts, 200):
        for locales in turns(one.slide, display, one.number // len(base)):
            end = now + round(one.slide.seconds * 1000)
            yield LoopEntry(one.line, one.slide, locales, now, end)
            now = end


slides = st.builds(
    build.slide,
    st.sampled_from(["message-a", "message-b", "picture", "help", "donate"]),
    st.sampled_from([5.0, 7.125, 10.0, 600.0]),
)
some_slides = st.lists(slides, min_size=1, max_size=4)
displays = st.builds(
    lambda languages, locales: build.display(languages=languages, locales=TEN[:locales]),
    st.sampled_from(["by-slide", "by-loop", "together"]),
    st.integers(1, 9),
)


@given(some_slides, st.lists(st.tuples(st.integers(1, 5), some_slides), max_size=3), displays)
def test_what_stands_is_what_playing_from_the_start_comes_to(
    base: list[Slide], inserts: list[tuple[int, list[Slide]]], display: Display
) -> None:
    """In each entry of the first hundreds: at its start and at its last millisecond."""
    loop = loop_of(base, inserts, display)
    for entry in islice(played(base, inserts, display), 200):
        assert loop.at(entry.start) == entry
        assert loop.at(entry.end - 1) == entry


def test_a_loop_is_entered_far_from_its_start() -> None:
    """After a year the answer is that of counting: 3 slides of 10 s and one inserted after every 2."""
    loop = loop_of(
        [build.slide("a"), build.slide("b"), build.slide("c")], [(2, [build.slide("x")])], build.display()
    )
    lap = 90_000  # a b x c a x b c x
    for number, name in enumerate(["a", "b", "x", "c", "a", "x", "b", "c", "x"]):
        entry = loop.at(350_400 * lap + number * 10_000 + 1)
        assert (entry.slide.id, entry.start) == (name, 350_400 * lap + number * 10_000)
