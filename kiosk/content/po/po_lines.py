"""Reads of a .po file what other readers pass over: its own headers, quotes that are open, texts twice.

Babel takes `msgstr "Scannez pour a` as if its quotes were closed, and of two translations the first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LINE = re.compile(rb"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d*\])?)?[ \t]*(.*)", re.DOTALL)
WHOLE = re.compile(rb'"(?:[^"\\]|\\.)*"')


@dataclass(slots=True)
class PoEntry:
    """A text of a file and its translations, as they are written.

    Attributes:
        line: the line on which the text begins, from 1.
        parts: what stands in quotes, by the word before it.
        unclosed: the first line whose quotes are not whole, and what it says.
    """

    line: int
    parts: dict[bytes, bytes] = field(default_factory=dict)
    unclosed: tuple[int, str] | None = None

    @property
    def text(self) -> str:
        """What is translated; empty for the header."""
        return self.parts.get(b"msgid", b"").decode("utf-8", "replace")


def headers_of(raw: bytes) -> dict[str, str]:
    """The headers of a catalog, as they stand there; Babel keeps only those it knows."""
    head = raw.partition(b"\n\n")[0].decode("utf-8", "replace")
    found = re.findall(r'^"([A-Za-z][A-Za-z0-9-]*): *((?:[^"\\]|\\[^n])*)\\n"', head, re.MULTILINE)
    return {name: value.replace('\\"', '"').replace("\\\\", "\\") for name, value in found}


def odd_entries(raw: bytes) -> list[PoEntry]:
    """The entries of a file whose quotes are not whole, and those that are the second of one text."""
    seen: set[tuple[bytes | None, bytes]] = set()
    found = []
    for entry in _entries(raw):
        known_by = (entry.parts.get(b"msgctxt"), entry.parts.get(b"msgid", b""))
        if entry.unclosed or known_by in seen:
            found.append(entry)
        seen.add(known_by)
    return found


def _entries(raw: bytes) -> Iterator[PoEntry]:
    entry, part = PoEntry(0), b""
    for number, content in enumerate(raw.split(b"\n"), 1):
        line = content.strip()
        if not line or line.startswith(b"#"):
            continue
        parts = LINE.fullmatch(line)
        assert parts is not None
        keyword, quoted = parts.groups()
        if keyword in {b"msgctxt", b"msgid"} and part not in {b"", b"msgctxt"}:
            yield entry
            entry = PoEntry(number)
        if keyword == b"msgid":
            entry.line = number
        part = keyword or part
        entry.parts[part] = entry.parts.get(part, b"") + quoted[1:-1]
        if entry.unclosed is None and not WHOLE.fullmatch(quoted):
            entry.unclosed = (number, line.decode("utf-8", "replace"))
    if part:
        yield entry
