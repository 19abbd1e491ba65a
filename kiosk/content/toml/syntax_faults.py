"""Says why a text is no TOML, to somebody who never heard of it: on which line, and what was meant."""

import re
from pathlib import Path

from kiosk.content.errors import Fault
from kiosk.content.messages.message import Message, message
from kiosk.content.messages.quoting import cut
from kiosk.content.toml import mended_lines

# What the reader of Python's standard library says, and the message that says it in other words.
MEANINGS = {
    "Cannot overwrite a value": "toml-key-twice",
    "Duplicate inline table key": "toml-key-twice",
    "Cannot declare": "toml-table-twice",
    "Cannot mutate": "toml-closed-already",
    "Cannot redefine": "toml-closed-already",
    "Illegal character '\\n'": "toml-text-open-on-its-line",
    "Found invalid character '\\n'": "toml-text-open-on-its-line",
    "Unterminated string": "toml-text-open",
    "Expected \"'": "toml-text-open",
    "Illegal character": "toml-unseen-character",
    "Found invalid character": "toml-unseen-character",
    "Expected '=' after a key": "toml-key-alone",
    "Expected ']": "toml-header-open",
    "Expected newline": "toml-behind-a-value",
    "Invalid statement": "toml-no-statement",
    "Invalid initial character": "toml-key-missing",
    "Invalid value": "toml-no-value",
    "Unclosed array": "toml-list-open",
    "Unclosed inline table": "toml-braces-open",
    "Unescaped '\\'": "toml-backslash",
    "Invalid hex value": "toml-hexadecimal",
    "Escaped character": "toml-no-such-character",
    "Invalid date": "toml-no-such-day",
}
# Said of what a line may mend: a value that is none, and what stands behind a key or a value.
OF_A_LINE = ("toml-no-value", "toml-behind-a-value", "toml-key-alone", "toml-no-such-day", "toml-list-open")
HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]\]?\s*(?:#.*)?")
BRACE_LEFT_OPEN = re.compile(r"\s*([\w.\"'-]+)\s*=\s*\{[^}]*")


def syntax_fault(file: Path, said: str, text: str) -> Fault:
    """What the reader `said` of a text, for people."""
    said, _, place = said.rpartition(" (at ")
    named = re.match(r"line (\d+), column (\d+)", place)
    lines = text.split("\n")
    number = int(named[1]) if named else text.count("\n", 0, _end(said, text)) + 1
    column = int(named[2]) if named else 1
    kind = next((known for start, known in MEANINGS.items() if said.startswith(start)), "toml-wrong")
    if kind in ("toml-key-twice", "toml-table-twice", "toml-closed-already"):
        return _twice(file, lines, number, kind)
    line = lines[number - 1]
    told = _odd_signs(line, column, kind) or _in_braces(lines, number, kind) or _mended(line, kind)
    return Fault(file, number, told or _plain(kind, said, line))


def _twice(file: Path, lines: list[str], number: int, kind: str) -> Fault:
    """A key, a table or a list that is there already: often one that lacks its second brackets."""
    headers = [HEADER.fullmatch(line) for line in lines]
    here = headers[number - 1]
    if here is not None:
        same = [(at, found[1]) for at, found in enumerate(headers, 1) if found and found[2] == here[2]]
        single = next((at for at, brackets in same if brackets == "["), None)
        if single is not None and any(brackets == "[[" for _, brackets in same):
            return Fault(file, single, message("toml-single-brackets", name=here[2]))
        if kind == "toml-table-twice":
            return Fault(file, number, message(kind, near=_near(lines[number - 1]), name=here[2]))
    kind = "toml-closed-already" if kind == "toml-table-twice" else kind
    return Fault(file, number, message(kind, near=_near(lines[number - 1])))


def _odd_signs(line: str, column: int, kind: str) -> Message | None:
    """Quotation marks and spaces as word processors write them."""
    here = line[column - 1 : column]
    if re.search(f"[{mended_lines.ODD_QUOTES}]", line) and kind in (*OF_A_LINE, "toml-text-open-on-its-line"):
        sign = next(sign for sign in line if sign in mended_lines.ODD_QUOTES)
        if meant := mended_lines.straight(line):
            return message("toml-odd-quotes-meant", sign=sign, mended=meant)
        if here in mended_lines.ODD_QUOTES or kind == "toml-text-open-on-its-line":
            return message("toml-odd-quotes", sign=sign, near=_near(line))
    if here and mended_lines.ODD_SPACE.match(here):
        return message("toml-odd-space", code=f"U+{ord(here):04X}", near=_near(line))
    if kind in ("toml-backslash", "toml-hexadecimal", "toml-no-such-character") and (
        meant := mended_lines.with_slashes(line)
    ):
        name = "toml-path-of-windows" if re.search(r"[A-Za-z]:\\", line) else "toml-backslash-in-a-path"
        return message(name, mended=meant) if _is_path(line) else None
    return None


def _is_path(line: str) -> bool:
    """Whether backslashes part folders, as on Windows."""
    return bool(re.search(r"[A-Za-z]:\\|\\[^\\\"]*\.[A-Za-z0-9]{2,4}\"", line))


def _in_braces(lines: list[str], number: int, kind: str) -> Message | None:
    """A table in braces over several lines, or with a comma too many."""
    if kind not in ("toml-key-missing", "toml-braces-open", "toml-no-value"):
        return None
    line = lines[number - 1]
    if found := BRACE_LEFT_OPEN.fullmatch(line):
        inside = [line.partition("{")[2], *lines[number:]]
        inner = next((one.strip().rstrip(",}").rstrip() for one in inside if "=" in one), "…")
        return message("toml-braces-over-lines", key=found[1], mended=f"{found[1]}.{inner}")
    if kind == "toml-key-missing" and re.search(r",\s*\}", line):
        return message("toml-comma-before-brace", mended=re.sub(r"\s*,\s*\}", "}", line.strip()))
    return None


def _mended(line: str, kind: str) -> Message | None:
    if kind not in OF_A_LINE or (found := mended_lines.mended(line)) is None:
        return None
    name, meant = found
    return message(name, near=_near(line), mended=meant)


def _plain(kind: str, said: str, line: str) -> Message:
    near = _near(line)
    if kind == "toml-no-value" and near.startswith("["):  # a header was read as one more item of the list
        kind = "toml-list-above-open"
    elif kind == "toml-no-value" and near.endswith(("[", ",")):
        kind = "toml-list-open"
    return message(kind, near=near) if kind != "toml-wrong" else message(kind, near=near, said=cut(said))


def _near(line: str) -> str:
    return cut(line.strip())


def _end(said: str, text: str) -> int:
    """Where a text began that is never closed, which is at the last quote of its kind; else the last word."""
    for quote in ("'''", '"""', "'"):
        if said == f'Expected "{quote}"' or (said == "Unterminated string" and quote == '"""' in text):
            return text.rindex(quote)
    return len(text.rstrip())
