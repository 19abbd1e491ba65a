"""What is dropped where it would bring an appeal to give next to help."""

from collections.abc import Iterable, Iterator
from itertools import combinations, count, islice, pairwise
from math import lcm

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.campaign.adjacency import KindSequence, kept_apart

HELP = {"help", "self-check"}


def endless(base: list[str], inserts: list[tuple[int, list[str]]]) -> Iterator[str]:
    """The kinds of a loop as they are shown."""
    inserts = [(every, kinds) for every, kinds in inserts if kinds]
    for number in count(1):
        yield base[(number - 1) % len(base)]
        for every, kinds in inserts:
            if number % every == 0:
                yield kinds[(number // every - 1) % len(kinds)]


def walk(base: list[str], inserts: list[tuple[int, list[str]]]) -> Iterator[str]:
    """The same, until it has repeated."""
    period = lcm(len(base), *(every * len(kinds) for every, kinds in inserts if kinds))
    return islice(endless(base, inserts), period * (1 + len(inserts)) + 1)


def meets(shown: Iterable[str]) -> bool:
    """Whether donate stands next to help or self-check."""
    return any("donate" in pair and HELP & {*pair} for pair in pairwise(shown))


def kept(
    base: list[str], inserts: list[tuple[int, list[str]]]
) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The kinds that are left of each."""
    stay = kept_apart(
        KindSequence(tuple(base)), [KindSequence(tuple(kinds), every) for every, kinds in inserts]
    )
    left = [
        [kinds[at] for at in places]
        for kinds, places in zip([base, *(k for _, k in inserts)], stay, strict=True)
    ]
    return left[0], [(every, kinds) for (every, _), kinds in zip(inserts, left[1:], strict=True)]


kinds = st.lists(st.sampled_from(["a", "b", "help", "donate", "self-check"]), min_size=1, max_size=6)


@given(kinds, st.lists(st.tuples(st.integers(1, 4), kinds), max_size=2))
@example(["a"], [(2, ["a", "help"]), (3, ["donate", "a"])])
def test_nothing_meets_and_nothing_is_dropped_without_need(
    base: list[str], inserts: list[tuple[int, list[str]]]
) -> None:
    """Only donate slides go, and afterwards none meets help; none goes that no two playlists bring to it."""
    left, beside = kept(base, inserts)
    by_twos = [
        walk(base, []),
        *(walk(base, [one]) for one in inserts),
        *(walk(["a"], [*two]) for two in combinations(inserts, 2)),
    ]
    assert ((left, beside) == (base, inserts)) == (not any(map(meets, by_twos)))
    if left:
        assert not meets(walk(left, beside))
    for before, after in zip([base, *(k for _, k in inserts)], [left, *(k for _, k in beside)], strict=True):
        assert [kind for kind in after if kind != "donate"] == [kind for kind in before if kind != "donate"]


@given(
    st.integers(4001, 4200),
    st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(["donate", "help"])), max_size=6),
    st.lists(st.tuples(st.integers(1, 6), kinds), min_size=1, max_size=2),
)
@example(4001, [(0, "donate"), (4000, "help")], [(7, ["a"])])
@example(4001, [], [(2, ["a", "help"]), (3, ["donate", "a"])])
def test_a_loop_that_hardly_repeats_is_kept_apart_as_well(
    length: int, special: list[tuple[int, str]], inserts: list[tuple[int, list[str]]]
) -> None:
    """Thousands of slides, too many to go through them with the inserts until they repeat."""
    base = ["a"] * length
    for place, kind in special:
        base[place] = kind
    left, beside = kept(base, inserts)
    shown = islice(endless(left, beside), 100_000)
    assert not meets(shown)


def test_far_from_help_nothing_is_dropped() -> None:
    """In a loop that hardly repeats, too."""
    base = ["a"] * 4001
    base[7], base[9] = "donate", "help"
    assert kept(base, [(2, ["a", "b", "c"])])[0] == base


def test_a_slide_dropped_makes_room_for_the_next_to_meet() -> None:
    """Of two appeals beside help both go; the third has a picture between."""
    assert kept(["help", "donate", "donate", "a", "donate", "b"], [])[0] == ["help", "a", "donate", "b"]


def test_the_end_of_the_loop_meets_its_start() -> None:
    """The last appeal goes, since help comes first again."""
    assert kept(["help", "a", "donate"], [])[0] == ["help", "a"]


def test_an_insert_between_is_not_relied_on() -> None:
    """After every slide one of the insert, and yet the appeal goes: its own playlist brings it to help."""
    assert kept(["help", "donate"], [(1, ["a", "b"])])[0] == ["help"]
