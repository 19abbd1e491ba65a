"""What a translator is told of a sentence: the comment above it in its file, which is written for them."""

import ast
import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import KeyPath, lines_of

_COMMENT = re.compile(r"[ \t]*#[ \t]*(.*?)[ \t]*")


def of_python(file: Path) -> Mapping[str, str]:
    """The comment above each constant of a module, by its name; "NAME key" for one in a dict.

    Without the file, as in a built folder, there is none.
    """
    if not file.exists():
        return {}
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    found = {}
    for step in ast.parse(text).body:
        if isinstance(step, ast.Assign) and isinstance(step.targets[0], ast.Name):
            name = step.targets[0].id
            found[name] = _above(lines, step.lineno)
            if isinstance(step.value, ast.Dict):
                for key in step.value.keys:
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        found[f"{name} {key.value}"] = _above(lines, key.lineno)
    return found


def of_toml(file: Path) -> Mapping[KeyPath, str]:
    """The comment above each key of a file, by its place in the document.

    Raises:
        ContentError: it cannot be read.
    """
    text, _ = read_toml(file)
    lines = text.splitlines()
    return {place: _above(lines, line) for place, line in lines_of(text).items()}


def _above(lines: list[str], number: int) -> str:
    """The comment that ends on the line above the one of this number, counted from 1."""
    said: list[str] = []
    for line in reversed(lines[: number - 1]):
        if (comment := _COMMENT.fullmatch(line)) is None:
            break
        said.insert(0, comment[1])
    return " ".join(said)
