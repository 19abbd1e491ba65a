"""Tells a finding to whoever knows neither files nor keys: slides by what they say, fields by labels."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from kiosk.content.errors import Fault
from kiosk.content.language.direction import in_sentence
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.publishing.key_words import (
    CAMPAIGNS,
    DISPLAYS,
    PLAYLISTS,
    SLIDES,
    days_told,
    language,
    words_of,
)
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.ui.editor.checking.plain_findings import PLAIN

LONGEST = 80  # letters of words that are quoted
SLIDE_HOLES = ("slide", "help", "first")
QUOTED_HOLES = ("words", "others", "file", "path", "name", "word", "host", "target", "found")
_STRAIGHT = re.compile(r'"([^"]*)"')
_SINGLE = re.compile(r"(?<!\w)'([^']*)'(?!\w)")
_INVISIBLE = re.compile(r"\\u[0-9a-f]{4}")


def finding_told(one: DraftFinding, titles: Mapping[str, str]) -> tuple[str, str]:
    """What it says, and what to do, if anything. `titles` are those of slides by their ids."""
    plain_says, plain_fix = PLAIN.get(one.id, (None, None))
    holes = _holes(one, titles)
    says = _filled(plain_says, holes) or _named(one.message, one, titles)
    fix = _filled(plain_fix, holes) if plain_fix is not None else _named(one.fix or "", one, titles)
    label = _label(one) if one.place else ""
    return _sentence(f"{label}: {says}" if label else says), _sentence(fix or "")


def fault_told(one: Fault, *, is_beside: bool = False) -> str:
    """What is wrong at one place of a file, and what to do; beside its field, whose name stands there."""
    told, place = one.told, "" if is_beside else one.place
    found = DraftFinding(
        told.severity, told.rule, told.id, told.says, told.mend or None, None, one.line, place
    )
    return " ".join(filter(None, finding_told(replace(found, args=dict(told.args), meant=told.meant), {})))


def file_told(name: str, campaigns: Mapping[str, str]) -> str:
    """What a file is called whose findings are of no slide: by what people know it for."""
    path = PurePosixPath(name)
    if name in campaigns:
        return f"The campaign “{campaigns[name]}”" if campaigns[name] else "The campaign"
    if path.suffix == ".po":
        return f"Words in {language(path.stem)}"
    known = {"contacts.toml": "Help lines", "accepted.toml": "What is accepted"}
    return known.get(path.name, f"The notice “{path.stem}”" if path.parent.name == "notices" else path.name)


def _holes(one: DraftFinding, titles: Mapping[str, str]) -> dict[str, Any]:
    holes = dict(one.args)
    holes |= {
        key: f"“{in_sentence(titles.get(holes[key], holes[key]))}”"
        for key in SLIDE_HOLES
        if isinstance(holes.get(key), str)
    }
    holes |= {key: f"“{in_sentence(_cut(str(holes[key])))}”" for key in QUOTED_HOLES if key in holes}
    keys = [str(key).split(" ")[0] for key in holes.get("keys", [holes.get("key", "")])]
    holes["labels"] = ", ".join(SLIDES.get(key, key) for key in keys)
    if one.id == "key-missing":
        holes["key"] = _label_of((*one.key_path, holes.get("key", ""))) or holes.get("key", "")
    return holes


def _filled(template: str | None, holes: Mapping[str, Any]) -> str:
    """A sentence with its holes filled; "" where one is not there."""
    try:
        return (template or "").format_map(holes)
    except (KeyError, ValueError, TypeError):
        return ""


def _named(text: str, one: DraftFinding, titles: Mapping[str, str]) -> str:
    """A sentence of the command line with what it names by ids called as the window calls it."""
    for key in SLIDE_HOLES:
        text = _renamed(text, one.args.get(key), titles.get(str(one.args.get(key)), ""))
    if playlist := one.args.get("playlist"):
        text = _renamed(text, playlist, playlist_name(str(playlist)))
    return _INVISIBLE.sub("", _STRAIGHT.sub(r"“\1”", text))


def _renamed(text: str, name: Any, title: str) -> str:
    return text.replace(f'"{name}"', f"“{in_sentence(title)}”") if name and title else text


def _label(one: DraftFinding) -> str:
    """What the field is called that a fault of a file is said of."""
    return _label_of(one.key_path)


def _label_of(path: tuple[str | int, ...]) -> str:
    inner = path[2:] if len(path) > 1 and isinstance(path[1], int) else path
    labels = {"slides": SLIDES, "playlists": PLAYLISTS}.get(str(path[0]) if path else "", {})
    known = words_of(inner, labels or CAMPAIGNS) or words_of(inner, DISPLAYS)
    return known[0] if known else ""


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _sentence(text: str) -> str:
    text = days_told(_SINGLE.sub(r"“\1”", text.strip()))
    end = "" if not text or text[-1] in ".!?…:" or text.endswith((".”", "!”", "?”")) else "."
    return f"{text[:1].upper()}{text[1:]}{end}"
