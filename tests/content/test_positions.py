"""A fault names the line on which its value stands, however the file is laid out."""

import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given

from kiosk.content.toml.positions import KeyPath, lines_of
from tests.content.toml_texts import Written, documents


def places(value: Any, here: KeyPath = ()) -> Iterator[KeyPath]:
    """Every key and every item of a document."""
    if here:
        yield here
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        yield from places(inner, (*here, step))


@given(documents())
def test_every_place_has_the_line_on_which_it_was_first_written(written: Written) -> None:
    """Every key, table and item that the standard reader finds, and no other."""
    assert set(places(tomllib.loads(written.text))) == written.lines.keys()
    assert lines_of(written.text) == written.lines


def test_a_campaign_as_people_write_it() -> None:
    """By the line as an editor counts it: of the key, of the item, of the brackets of its table."""
    text = """\
# a campaign
title = "[[slides]]"

[[slides]]
id = "a"
text = { en = "x", fr = '''
y''' }

[[slides]]
focus = [
    0.1,  # ]
    0.2,
]
[slides.alt]
en = "z"
"""
    found = lines_of(text)
    assert {
        place: found[place] for place in [("title",), ("slides",), ("slides", 1), ("slides", 0, "text", "fr")]
    } == {
        ("title",): 2,
        ("slides",): 4,
        ("slides", 1): 9,
        ("slides", 0, "text", "fr"): 6,
    }
    assert [found["slides", 1, "focus", number] for number in (0, 1)] == [11, 12]
    assert (found["slides", 1, "alt"], found["slides", 1, "alt", "en"]) == (14, 15)
