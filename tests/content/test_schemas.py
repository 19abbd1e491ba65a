"""The schemas and tables of keys that operators get are those of what the program reads."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.campaign.slides import KINDS
from kiosk.content.directory.contact import Contact
from kiosk.content.messages.wording import rules
from kiosk.content.schema import generate


def test_what_is_shipped_is_current(tmp_path: Path) -> None:
    """If not: python -m kiosk.content.schema.generate."""
    generate.write(tmp_path)
    made = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    shipped = {file.name: file.read_text(encoding="utf-8") for file in generate.FOLDER.iterdir()}
    assert made == shipped
    assert {name: json.loads(made[f"{name}.json"]) for name in generate.FILES} == {
        name: generate.schema(name) for name in generate.FILES
    }


def test_every_kind_of_slide_has_its_table() -> None:
    """With each of its keys."""
    page = generate.fields()
    for kind, model in KINDS.items():
        table = page.split(f'with `kind = "{kind}"`')[1].split("###")[0]
        keys = [field.alias for field in model.model_fields.values()]
        assert [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")] == keys


def parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a schema."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(inner)


@pytest.mark.parametrize("name", generate.FILES)
def test_a_schema_fits_what_toml_can_hold(name: str) -> None:
    """No null, names as they stand in files, no other keys, a sentence on each."""
    found = generate.schema(name)
    assert "null" not in json.dumps(found)
    tables = [part for part in parts(found) if "properties" in part]
    assert len(tables) == 1 + len(found["$defs"])
    for table in tables:
        assert table["additionalProperties"] is False
        assert all("_" not in key and value["description"] for key, value in table["properties"].items())


@pytest.mark.parametrize("name", generate.FILES)
def test_references_lead_somewhere(name: str) -> None:
    """Within the same file."""
    found = generate.schema(name)
    named = {part["$ref"].removeprefix("#/$defs/") for part in parts(found) if "$ref" in part}
    assert named == found["$defs"].keys()


def test_a_venue_may_correct_every_key_of_the_directory() -> None:
    """In the schema and in the table of keys; only its id is needed, since the directory knows the rest."""
    found = generate.schema("contacts")["$defs"]["VenueContact"]
    keys = {field.alias for field in Contact.model_fields.values()} | {"country", "confirmed", "by"}
    assert found["properties"].keys() == keys
    assert found["required"] == ["id"]
    table = generate.fields().split("### `[[contacts]]`")[1].split("###")[0]
    assert {line.split("`")[1] for line in table.splitlines() if line.startswith("| `")} == keys


def test_contacts_are_written_with_days_and_with_sources_named_once() -> None:
    """A day is one of TOML's own; a source is a table, or its key; hours know the days of the week alone."""
    found = generate.schema("contacts")["$defs"]["VenueContact"]["properties"]
    assert found["confirmed"]["format"] == "date"
    assert found["sources"]["items"]["anyOf"] == [{"type": "string"}, {"$ref": "#/$defs/Citation"}]
    always, week = found["hours"]["anyOf"]
    assert always["const"] == "always"
    assert week["additionalProperties"] is False


@pytest.mark.parametrize("sentence", ["One | two.", "One.\n\nTwo."])
def test_a_sentence_that_breaks_its_table_is_told(sentence: str) -> None:
    """What is written is read back before it is called done."""
    page = generate.fields()
    assert generate.read_tables(page) == generate.meant_tables()
    broken = page.replace("What people call it.", sentence)
    assert generate.read_tables(broken) != generate.meant_tables()


def test_every_rule_may_be_accepted_by_its_name() -> None:
    """Those of messages, and the one of all faults of files, which is told not to be accepted."""
    names = generate.schema("accepted")["$defs"]["Acceptance"]["properties"]["rule"]["enum"]
    assert {*names} == rules() >= {"wall-too-small", "file"}
