"""One thing of a file is changed, and every other byte stays as somebody wrote it."""

import difflib
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.edits import Edit, Insert, Put, Reorder, Take, edited, moved
from kiosk.editing.table_text import CannotEdit
from tests.content.toml_texts import Written, documents

CAMPAIGN = """\
# Our campaign, made by Ana.

format = 1
title = "Hall" # all

# --- All year ---

# The first one: do not move!
[[slides]]
id = "a"
headline = { en = "One", fr = 'Un' }  # Léa

[[slides]]
id = "b"
text = \"""
Two
lines\"""
[slides.headline]
en = "Two"
# B ends here.

# --- Summer ---

[[slides]]
id = "c"
headline.en = "Three"

[[playlists]]
id = "all"
slides = [
    "a",  # always first
    # asked for by the chief
    "b",
    "c"
]
"""


def changed(edits: list[Edit], text: str = CAMPAIGN) -> list[str]:
    """The lines that went, with a minus before each, and those that came, with a plus."""
    lines = difflib.unified_diff(text.splitlines(), edited(text, edits).splitlines(), lineterm="", n=0)
    return [line for line in lines if line[:3] not in ("---", "+++") and line[0] in "+-"]


HEADLINE = "-headline = { en = \"One\", fr = 'Un' }  # Léa"


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (Put(("title",), 'A "hall"'), ['-title = "Hall" # all', '+title = "A \\"hall\\"" # all']),
        (Put(("credit",), "Us"), ['+credit = "Us"']),
        (
            Put(("slides", 0, "headline", "fr"), "Une"),
            [HEADLINE, '+headline = { en = "One", fr = "Une" }  # Léa'],
        ),
        (
            Put(("slides", 0, "headline", "pt-BR"), "Um"),
            [HEADLINE, "+headline = { en = \"One\", fr = 'Un', pt-BR = \"Um\" }  # Léa"],
        ),
        (Put(("slides", 1, "headline", "fr"), "Deux"), ['+fr = "Deux"']),
        (Put(("slides", 2, "headline", "fr"), "Trois"), ['+headline.fr = "Trois"']),
        (Put(("slides", 2, "alt", "fr"), "x"), ['+alt = { fr = "x" }']),
        (Put(("slides", 1, "seconds"), 9.5), ["+seconds = 9.5"]),
        (Put(("slides", 2, "text"), "x\ny"), ['+text = """', "+x", '+y"""']),
        (Take(("slides", 0, "headline", "en")), [HEADLINE, "+headline = { fr = 'Un' }  # Léa"]),
        (Take(("slides", 1, "text")), ['-text = """', "-Two", '-lines"""']),
        (Take(("slides", 2)), ["-[[slides]]", '-id = "c"', '-headline.en = "Three"', "-"]),
        (Take(("playlists", 0, "slides", 1)), ["-    # asked for by the chief", '-    "b",']),
        (Insert(("playlists", 0, "slides"), 3, "a"), ['-    "c"', '+    "c",', '+    "a"']),
        (Insert(("slides",), 3, {"id": "d"}), ["+[[slides]]", '+id = "d"', "+"]),
    ],
    ids=lambda given: str(given) if isinstance(given, (Put, Take, Insert)) else "",
)  # fmt: skip
def test_what_is_not_changed_stays(edit: Edit, lines: list[str]) -> None:
    """Comments, spaces, quotes and the order of all else."""
    assert changed([edit]) == lines


def test_comments_move_with_what_they_are_about() -> None:
    """What heads a part of the file stays where the part begins."""
    text = edited(CAMPAIGN, [Reorder(("slides",), (1, 0, 2))])
    assert text.index("# --- All year ---") < text.index("lines") < text.index("# B ends here.")
    assert text.index("# B ends here.") < text.index("# The first one") < text.index('"One"')
    assert text.index("# Léa") < text.index("# --- Summer ---") < text.index('"Three"')
    text = edited(text, [Reorder(("playlists", 0, "slides"), (2, 1, 0))])
    assert text.endswith(
        'slides = [\n    "c",\n    # asked for by the chief\n    "b",\n    "a"  # always first\n]\n'
    )


def test_a_file_of_another_system_stays_one() -> None:
    """Lines end as they did, and the mark at its beginning stays."""
    text = "\ufeff" + CAMPAIGN.replace("\n", "\r\n")
    made = edited(text, [Put(("slides", 2, "text"), "x\ny"), Put(("credit",), "Us")])
    assert made == "\ufeff" + edited(
        CAMPAIGN, [Put(("slides", 2, "text"), "x\ny"), Put(("credit",), "Us")]
    ).replace("\n", "\r\n")


def places(value: Any, here: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    """Every table, key and item of a document, with what is there."""
    yield here, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        yield from places(inner, (*here, step))


SAID = st.one_of(
    st.text(max_size=6), st.sampled_from(['a\n"b" \\', '"""', "x \ny"]), st.integers(), st.booleans(),
    st.floats(allow_nan=False), st.lists(st.text(max_size=2), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, Edit]:
    """A text of any shape, and something to be done with it."""
    written: Written = draw(documents())
    there = list(places(tomllib.loads(written.text)))
    place, value = draw(st.sampled_from(there))
    if isinstance(value, list) and draw(st.booleans()):
        return written.text, Reorder(place, tuple(draw(st.permutations(range(len(value))))))
    if isinstance(value, list):
        is_of_tables = value and all(isinstance(one, dict) for one in value)
        more = draw(st.fixed_dictionaries({"id": st.text(max_size=3)}) if is_of_tables else SAID)
        return written.text, Insert(place, draw(st.integers(0, len(value))), more)
    if isinstance(value, dict) and (not place or draw(st.booleans())):
        return written.text, Put((*place, draw(st.text(min_size=5, max_size=6))), draw(SAID))
    return written.text, Put(place, draw(SAID)) if draw(st.booleans()) else Take(place)


@given(changes())
def test_a_change_says_what_was_meant_or_is_refused(given_: tuple[str, Edit]) -> None:
    """Of a file written in any way: what it reads as afterwards differs in that alone."""
    text, edit = given_
    wanted = tomllib.loads(text)
    try:
        made = tomllib.loads(edited(text, [edit]))
    except CannotEdit:
        return
    edit.of_document(wanted)
    assert leaves(made) == leaves(wanted)


def leaves(document: Any) -> list[str]:
    """All that a document says, by its places; what holds nothing says nothing."""
    return sorted(f"{at}: {one!r}" for at, one in places(document) if not isinstance(one, (dict, list)))


@given(documents(), st.data())
def test_what_people_write_can_be_changed(written: Written, data: st.DataObject) -> None:
    """Every text, number and date has another in its place, and every list another order."""
    there = list(places(tomllib.loads(written.text)))
    place, value = data.draw(st.sampled_from(there))
    if isinstance(value, list):
        edited(written.text, [Reorder(place, tuple(reversed(range(len(value)))))])
    elif place and not isinstance(value, dict):
        edited(written.text, [Put(place, "x")])
        edited(written.text, [Take(place)])
    elif isinstance(value, dict):
        edited(written.text, [Put((*place, "brand new"), 1)])


@given(st.integers(1, 6), st.data())
def test_one_of_several_stands_elsewhere(count: int, data: st.DataObject) -> None:
    """The others keep their order."""
    old, new = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    order = moved(count, old, new)
    assert order[new] == old
    assert [one for one in order if one != old] == [one for one in range(count) if one != old]


def test_what_cannot_be_changed_alone_is_refused() -> None:
    """And the file is as it was."""
    with pytest.raises(CannotEdit, match="not there"):
        edited(CAMPAIGN, [Take(("slides", 7))])
    with pytest.raises(CannotEdit, match="table of its own"):
        edited(CAMPAIGN, [Put(("slides", 1, "headline"), "x")])
