"""A file that cannot be read is mended at the line that says so, by hand or as it was probably meant."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import ContentError
from kiosk.content.toml.document import read_toml
from kiosk.editing.faults.broken_line import BrokenLine, broken_line, meant

TEXT = (
    'title = "Hall"  # ours\r\n\n[links]\n  donate = "https://www.unodc.org/"\n'
    'hosts = ["www.unodc.org"]\ntext = { en = "Go, now.", de = "Los." }\n'
)
FILE = "campaign.toml"


def broken(folder: Path, text: str) -> tuple[BrokenLine | None, str | None]:
    """The line at which a text stops being readable, and the text as it was probably meant."""
    (folder / FILE).write_text(text, newline="")
    with pytest.raises(ContentError) as raised:
        read_toml(folder / FILE)
    (fault,) = raised.value.faults
    line = broken_line({FILE: text}, FILE, fault.line, fault.told.id)
    return line, meant(line, {FILE: text}, dict(fault.told.args)) if line else None


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('donate = "https://www.unodc.org/"', 'donate = "https://www.unodc.org/'),
        ('donate = "https://www.unodc.org/"', "donate = “https://www.unodc.org/”"),
        ('donate = "https://www.unodc.org/"', "donate = https://www.unodc.org/"),
        ('hosts = ["www.unodc.org"]', 'hosts = ["www.unodc.org]'),
        ('hosts = ["www.unodc.org"]', 'hosts = [www.unodc.org"]'),
        ('text = { en = "Go, now.", de = "Los." }', 'text = { en = "Go, now., de = "Los." }'),
    ],
)
def test_what_was_meant_is_put_where_the_line_stands(tmp_path: Path, right: str, wrong: str) -> None:
    """Everything else stays, spaces before it and ends of lines too."""
    line, whole = broken(tmp_path, TEXT.replace(right, wrong))
    assert line is not None
    assert whole == TEXT


def test_of_several_lines_the_first_is_mended_first(tmp_path: Path) -> None:
    """Though the file cannot be read after it either."""
    wrong = TEXT.replace('"https://www.unodc.org/"', "“https://www.unodc.org/”")
    _, whole = broken(tmp_path, wrong.replace('["www', '["www", “www'))
    assert whole == TEXT.replace('["www', '["www", “www')


def test_a_quote_before_a_comment_is_left_to_a_hand(tmp_path: Path) -> None:
    """At the end of the line it would make the comment words of the glass."""
    line, whole = broken(tmp_path, TEXT.replace('"Hall"', '"Hall'))
    assert (line, whole) == (BrokenLine(FILE, 1, 'title = "Hall  # ours'), None)
    assert line is not None
    assert line.written({FILE: TEXT.replace('"Hall"', '"Hall')}, 'title = "Hall"  # ours') == TEXT


def test_a_file_that_can_be_read_has_no_such_line() -> None:
    """Nor one of which nobody says where."""
    assert broken_line({FILE: TEXT}, FILE, 1, "key-unknown") is None
    assert broken_line({FILE: "title ="}, FILE, None, "toml-empty") is None
    assert broken_line({FILE: "title ="}, FILE, 7, "toml-no-value") is None
    assert broken_line({}, FILE, 1, "toml-no-value") is None


@given(st.lists(st.text(st.characters(exclude_characters="\n\r"))), st.integers(0, 9), st.text())
def test_one_line_is_written_and_no_other(lines: list[str], at: int, text: str) -> None:
    """Whatever stands there, and whatever is written."""
    lines = [*lines, "title ="]
    number = at % len(lines)
    texts = {FILE: "\n".join(lines)}
    found = BrokenLine(FILE, number + 1, lines[number]).written(texts, text)
    assert found == "\n".join([*lines[:number], text, *lines[number + 1 :]])
