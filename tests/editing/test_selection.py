"""What is selected in a list of slides, through all that can happen to the list."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.slides.selection import Selection, back, kept, landed

LISTS = st.lists(st.sampled_from("abcdef"), max_size=8)


@st.composite
def selected(draw: st.DrawFn) -> tuple[list[str], Selection]:
    """A list, and some of its rows."""
    slides = draw(LISTS)
    if not slides:
        return slides, Selection()
    rows = st.integers(0, len(slides) - 1)
    current = draw(rows)
    return slides, Selection(draw(st.frozensets(rows)) | {current}, current, draw(rows))


def holds(now: Selection, slides: Sequence[str]) -> bool:
    """Whether what is selected are rows of the list, with one that is looked at among them."""
    if not slides:
        return now == Selection()
    rows = {*range(len(slides))}
    return now.chosen <= rows and now.anchor in rows and now.current in now.chosen


@given(selected(), LISTS)
def test_what_is_selected_is_in_the_list(given_: tuple[list[str], Selection], now: list[str]) -> None:
    """Whatever the list becomes: by undo, by somebody else, by another playlist."""
    before, selection = given_
    assert holds(kept(selection, before, now), now)
    found = back(before, now)
    assert found is None or holds(found, now)


@given(st.integers(0, 8), st.integers(-3, 12), st.integers(0, 5))
def test_what_lands_is_selected(count: int, row: int, length: int) -> None:
    """Also at the end of the list, and in one that is empty."""
    assert holds(landed(count, row, length), ["x"] * count)


@given(st.lists(st.sampled_from("abcdef"), unique=True, min_size=1), st.data())
def test_moved_slides_stay_selected(before: list[str], data: st.DataObject) -> None:
    """The same slides, wherever they stand; and back where they came from, the same again."""
    chosen = frozenset(data.draw(st.sets(st.sampled_from(range(len(before))), min_size=1)))
    now = data.draw(st.permutations(before))
    first = Selection(chosen, min(chosen), min(chosen))
    moved = kept(first, before, now)
    assert {now[row] for row in moved.chosen} == {before[row] for row in chosen}
    assert kept(moved, now, before) == first


@given(st.lists(st.sampled_from("abcdef"), unique=True, min_size=2), st.data())
def test_what_comes_back_is_selected_alone(slides: list[str], data: st.DataObject) -> None:
    """Slides were taken out, and one step brought them back."""
    gone = data.draw(st.sets(st.sampled_from(range(len(slides))), min_size=1, max_size=len(slides) - 1))
    left = [slide for row, slide in enumerate(slides) if row not in gone]
    found = back(left, slides)
    assert found is not None
    assert (found.chosen, found.current) == (frozenset(gone), min(gone))
    assert back(slides, left) is None
