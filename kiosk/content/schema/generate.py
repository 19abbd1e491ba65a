"""JSON Schemas of an operator's files, and a table of their keys, made from the models that read them.

`python -m kiosk.content.schema.generate` writes them anew into resources/schemas.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign import Campaign, Links, Playlist
from kiosk.content.campaign.slides import KINDS
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.directory.contact import TextLine
from kiosk.content.directory.entries import Citation
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.directory.venue_reader import VenueContact, VenueContacts
from kiosk.content.display.accepted import Acceptance, AcceptedFindings
from kiosk.content.display.display import Display, Screen
from kiosk.content.messages.wording import rules
from kiosk.content.notice.notice import Notice
from kiosk.content.schema.fields import ABOUT, default, meaning
from kiosk.content.spoken.heard_voices import HeardVoice
from kiosk.content.toml.model import Frozen

FOLDER = paths.RESOURCES / "schemas"
FILES: dict[str, type[Frozen]] = {
    "campaign": Campaign,
    "display": Display,
    "contacts": VenueContacts,
    "accepted": AcceptedFindings,
    "notice": Notice,
}
PARTS: list[type[Frozen]] = [
    *(Links, Playlist, When, Where),
    *(HeardVoice, Screen),
    *(VenueContact, Number, TextLine, Citation, Acceptance),
]
MODELS: list[type[Frozen]] = [*FILES.values(), *PARTS, *KINDS.values()]
TABLES = {model.__name__: model for model in MODELS}

MOST_NAMED = 12  # values of a key that its table names
HEADING = "| key | value | left out, it is | what it is for |"

Schema = dict[str, Any]


def schema(name: str) -> Schema:
    """The JSON Schema (draft 2020-12) of `name`.toml."""
    found = FILES[name].model_json_schema(by_alias=True)
    tables = found.pop("$defs", {}) | {FILES[name].__name__: found}
    for title, table in tables.items():
        model = TABLES[title]
        table.pop("title")
        table["description"] = ABOUT.get(model) or table["description"]
        table["properties"] = {
            key: _property(model, key, value) for key, value in table["properties"].items()
        }
    definitions = {title: table for title, table in tables.items() if table is not found}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{name}.toml"}
    return head | found | {"$defs": definitions}


def _property(model: type[Frozen], key: str, found: Schema) -> Schema:
    """One key's schema without null, which TOML does not have, and with the sentence on it."""
    said: Schema = {"description": meaning(model, key)}
    kept = {name: value for name, value in found.items() if name not in ("title", "default", "anyOf")}
    is_a_value = found.get("default") is not None and default(model, key) is None
    if is_a_value and "$ref" not in found:
        said["default"] = found["default"]
    if model is Acceptance and key == "rule":
        said["enum"] = sorted(rules())
    parts = [part for part in found.get("anyOf", []) if part != {"type": "null"}]
    return said | kept | (parts[0] if len(parts) == 1 else {"anyOf": parts} if parts else {})


def fields() -> str:
    """The tables of all keys, in Markdown."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    campaign, display, contacts, accepted, notice = map(schema, FILES)
    yield "# Keys of campaign.toml, display.toml, contacts.toml, accepted.toml and notice.toml\n"
    yield "Made by `python -m kiosk.content.schema.generate` from what the program reads, as the JSON"
    yield "Schemas beside it. Many editors check a TOML file while it is written where its first line names"
    yield "its schema, by the path from the file: `#:schema ../resources/schemas/campaign.json`."
    yield "\n## campaign.toml\n"
    yield from _table(Campaign, campaign)
    yield from _titled("`[links]`", Links, campaign)
    for kind, model in KINDS.items():
        yield from _titled(f'`[[slides]]` with `kind = "{kind}"`', model, campaign)
    yield from _titled("`[[playlists]]`", Playlist, campaign)
    yield from _titled("`when` of a playlist", When, campaign)
    yield from _titled("`where` of a playlist", Where, campaign)
    yield "\n## display.toml\n"
    yield from _table(Display, display)
    yield from _titled("`[[heard]]`", HeardVoice, display)
    yield from _titled("`[screen]`", Screen, display)
    yield "\n## contacts.toml\n"
    yield from _table(VenueContacts, contacts)
    yield from _titled("`[[contacts]]`", VenueContact, contacts)
    yield from _titled("One of the `numbers` of a contact", Number, contacts)
    yield from _titled("`text` of a contact", TextLine, contacts)
    yield from _titled("One of the `sources` of a contact, or of `[sources]`", Citation, contacts)
    yield from _of_the_venue(accepted, notice)


def _of_the_venue(accepted: Schema, notice: Schema) -> Iterator[str]:
    yield "\n## accepted.toml\n"
    yield from _table(AcceptedFindings, accepted)
    yield from _titled("`[[accepted]]`", Acceptance, accepted)
    yield "\n## notice.toml\n"
    yield from _table(Notice, notice)


def _titled(title: str, model: type[Frozen], whole: Schema) -> Iterator[str]:
    table = whole["$defs"][model.__name__]
    yield f"\n### {title}\n\n{table['description']}\n"
    yield from _table(model, table)


def _table(model: type[Frozen], table: Schema) -> Iterator[str]:
    yield HEADING
    yield "|---|---|---|---|"
    for key, found in table["properties"].items():
        left_out = "needed" if key in table.get("required", ()) else _left_out(model, key, found)
        yield f"| `{key}` | {_value(found)} | {left_out} | {found['description']} |"


def _left_out(model: type[Frozen], key: str, found: Schema) -> str:
    said = default(model, key)
    if said is not None:
        return said
    return f"`{json.dumps(found['default'])}`" if "default" in found else "–"


def _value(found: Schema) -> str:
    """What may be written, in a few words."""
    if "enum" in found:
        named = " · ".join(f"`{json.dumps(one)}`" for one in found["enum"])
        return named if len(found["enum"]) <= MOST_NAMED else "one of the ids that its schema lists"
    if "const" in found:
        return f"`{json.dumps(found['const'])}`"
    if "oneOf" in found:
        return "a list of tables" if "discriminator" in found else "text, or a table from locale to text"
    if "prefixItems" in found:
        return f"a list of {len(found['prefixItems'])}, each a {_value(found['prefixItems'][0])}"
    if "anyOf" in found:
        return ", or ".join(map(_value, found["anyOf"]))
    if "$ref" in found or found["type"] == "object":
        return "a table"
    if found["type"] == "array":
        items = "tables" if {"$ref", "oneOf"} & found["items"].keys() else _value(found["items"])
        items = {"text": "texts", "text, or a table": "texts or tables"}.get(items, items)
        return f"a list of {items}{_ends(found, 'Items', ' of them')}"
    if found.get("format") in ("date", "date-time"):
        return "date" if found["format"] == "date" else "date and time"
    if found["type"] == "string":
        return f"text{_ends(found, 'Length', ' characters')}"
    names = {"boolean": "`true` · `false`", "integer": "whole number", "number": "number"}
    above = f", more than {found['exclusiveMinimum']}" if "exclusiveMinimum" in found else ""
    return names[found["type"]] + above + _ends(found, "imum", "")


def _ends(found: Schema, name: str, unit: str) -> str:
    """The least and the most of something, where they say anything."""
    least, most = found.get(f"min{name}"), found.get(f"max{name}")
    if most is None:
        return ""
    return f", {least} to {most}{unit}" if least is not None else f", at most {most}{unit}"


def write(folder: Path) -> None:
    """Write the schemas and the tables of keys into a folder, and read them back.

    Raises:
        ValueError: what was written does not say what was meant, as where a sentence breaks its table.
    """
    folder.mkdir(exist_ok=True)
    for name in FILES:
        text = json.dumps(schema(name), indent=2, ensure_ascii=False)
        write_whole(folder / f"{name}.json", f"{text}\n".encode())
        if json.loads((folder / f"{name}.json").read_bytes()) != schema(name):
            raise ValueError(f"{name}.json is not read as it was written")
    write_whole(folder / "FIELDS.md", fields().encode())
    if read_tables((folder / "FIELDS.md").read_text(encoding="utf-8")) != meant_tables():
        raise ValueError("FIELDS.md is not read as it was written: does a sentence hold a | or a line break?")


Rows = list[tuple[str, str]]


def read_tables(page: str) -> list[Rows]:
    """The tables of a page of keys as any reader of Markdown finds them: each row's key and sentence."""
    tables: list[Rows] = []
    for line in page.splitlines():
        if line == HEADING:
            tables.append([])
        elif line.startswith("| "):
            _, key, *others, sentence, _ = (cell.strip() for cell in line.split("|"))
            tables[-1].append((key.strip("`"), sentence if len(others) == 2 else ""))
    return tables


def meant_tables() -> list[Rows]:
    """The keys and the sentences that the tables of the page are to have, in its order."""
    models: list[type[Frozen]] = [Campaign, Links, *KINDS.values(), Playlist, When, Where]
    models += [Display, HeardVoice, Screen]
    models += [VenueContacts, VenueContact, Number, TextLine, Citation, AcceptedFindings, Acceptance, Notice]
    keys = [(model, [field.alias or name for name, field in model.model_fields.items()]) for model in models]
    return [[(key, meaning(model, key)) for key in names] for model, names in keys]


if __name__ == "__main__":
    write(FOLDER)
