"""Writes a notice.toml: one that was prepared, from when until when."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

import tomlkit

from kiosk.content.atomic_write import write_whole
from kiosk.content.notice.notice import PreparedNotice


def write_notice(file: Path, text: str) -> None:
    """Put a notice in its place by one rename, so that no display reads half of it.

    Raises:
        OSError: it cannot be written; what stood there stands.
    """
    write_whole(file, text.encode())


def notice_text(prepared: PreparedNotice, begins: datetime, until: datetime) -> str:
    """The text of a notice.toml; the instants have their offset."""
    return "\n".join([*prepared_lines(prepared), f"from = {_time(begins)}", f"until = {_time(until)}", ""])


def prepared_lines(prepared: PreparedNotice) -> Iterator[str]:
    """The lines of a notice without its times."""
    yield "format = 1"
    yield f"style = {_quoted(prepared.style)}"
    yield f"headline = {_text(prepared.headline)}"
    if prepared.text is not None:
        yield f"text = {_text(prepared.text)}"
    if prepared.displays:
        yield f"displays = [{', '.join(map(_quoted, prepared.displays))}]"


def _text(text: str | Mapping[str, str]) -> str:
    if isinstance(text, str):
        return _quoted(text)
    return f"{{ {', '.join(f'{locale} = {_quoted(words)}' for locale, words in text.items())} }}"


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()


def _time(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds")
