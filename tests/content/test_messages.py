"""Messages: each has an id, says why it is, and is used; its holes are filled as they should be."""

import ast
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from kiosk.content.messages.message import closest, message, refusal
from kiosk.content.messages.message_list import FILE, page
from kiosk.content.messages.wording import FOLDER, wordings

ROOT = Path(__file__).parents[2]
MAKERS = frozenset({"message", "refusal"})


@cache
def literals() -> frozenset[str]:
    """Every text in the code that could be an id."""
    return frozenset(
        node.value
        for file in (ROOT / "kiosk").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call that makes a message of an id that is written there, with its file."""
    for file in (ROOT / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                yield file.name, node


def holes(text: str) -> set[str]:
    """The names of the holes of a wording."""
    return {name for _text, name, _spec, _kind in Formatter().parse(text) if name}


# What reads the files of operators: each of its faults is a message.
READERS = (
    *("campaign", "directory", "display", "spoken", "storage", "subtitles", "toml"),
    *("folders/pack_file.py", "folders/campaign_folder.py", "plain_file.py"),
)


def test_what_reads_an_operators_file_refuses_it_by_a_message() -> None:
    """No sentence is joined where it is raised: nobody could list it, and no program tell it from another."""
    places = [ROOT / "kiosk" / "content" / name for name in READERS]
    files = [file for place in places for file in ([place] if place.suffix else place.rglob("*.py"))]
    found = [
        f"{file.name}:{node.lineno}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Raise) and "ValueError(" in ast.unparse(node)
    ]
    assert found == []


@pytest.mark.parametrize("name", wordings())
def test_each_message_says_something_why_and_is_used(name: str) -> None:
    """A sentence begins and ends as one; what nobody says any more is not in the list."""
    wording = wordings()[name]
    assert wording.says.strip() == wording.says != ""
    assert wording.why.endswith((".", ")"))
    assert wording.severity in ("error", "warning", "note")
    assert name in literals()


def test_each_message_of_the_code_is_there_and_has_its_holes_filled() -> None:
    """With all that it names, and nothing else, where the call says what it fills them with."""
    wrong = []
    for file, call in calls():
        first = call.args[0] if call.args else None
        given = {one.arg for one in call.keywords} - {"meant"}
        if isinstance(first, ast.Constant) and None not in given:
            wording = wordings().get(str(first.value))
            if wording is None or given != holes(wording.says) | holes(wording.mend):
                wrong.append((file, first.value))
    assert wrong == []


def test_no_id_is_given_twice() -> None:
    """Not in two families either: the later would take the place of the earlier."""
    heads = [line for file in FOLDER.glob("*.toml") for line in file.read_text().splitlines()]
    assert sum(line.startswith("[messages.") for line in heads) == len(wordings())


def test_the_list_in_the_documents_is_this_one() -> None:
    """Written by the command that its head names."""
    assert FILE.read_text(encoding="utf-8") == page()


def test_holes_are_filled_as_their_marks_say() -> None:
    """In quotes, listed, and with the word that goes by the number."""
    keys = message(
        "text-untranslated", keys=("headline", "text"), language="French", shown="English", locale="fr"
    )
    assert keys.says == "headline and text are not in French: English is shown."
    one = message("text-untranslated", keys=("text",), language="French", shown="English", locale="fr")
    assert one.says == "text is not in French: English is shown."
    assert one.as_object() == {"keys": ["text"], "language": "French", "shown": "English", "locale": "fr"}
    left = message("language-incomplete", left=1, language="French")
    assert left.says == "1 of the program's sentences is not in French."
    day = message("day-without-theme", day=date(2027, 7, 30))
    assert day.as_object() == {"day": "2027-07-30"}


def test_what_was_meant_stands_at_the_end_of_what_is_said() -> None:
    """One reading, or each where there are two; then there is no other remedy."""
    told = message("catalog-not-read", name="german", meant="de")
    assert (
        told.says
        == 'The catalog is not read: "german" is no code of a language that is known; did you mean "de"?'
    )
    both = message("catalog-not-read", name="ge", meant=("de", "ka"))
    assert both.says.endswith('; did you mean "de" or "ka"?')
    assert str(refusal("catalog-not-read", name="ge", meant=("de", "ka"))) == both.says
    assert both.as_object() == {"name": "ge", "meant": ["de", "ka"]}
    assert message("catalog-not-read", name="x", meant=None).says.endswith("known.")


@pytest.mark.parametrize(
    "value",
    [{"a": (1, {"b": 2})}, ("x",), 16**5000, float("nan"), "x" * 10_000, date(2027, 7, 30), None],
    ids=lambda value: type(value).__name__,
)
def test_whatever_a_file_holds_a_program_is_told(value: object) -> None:
    """As JSON, shortly; and a message is the same as another of the same value."""
    told = message("value-unusable", value=value)
    assert len(json.dumps(told.as_object(), allow_nan=False)) < 500
    assert {told, message("value-unusable", value=value)} == {told}


def test_the_closest_name_is_found_whatever_its_case() -> None:
    """And none where none is like it."""
    assert closest("Terminl", ["terminal", "donate"]) == "terminal"
    assert closest("qqq", ["terminal", "donate"]) is None
