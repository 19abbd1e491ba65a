"""Reads and writes the texts of a folder's files by their paths in it; None is a file that is not there."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.content.atomic_write import sync_folder, write_whole

Written = Mapping[str, str | None]


def texts_in(folder: Path, names: Iterable[str]) -> dict[str, str | None]:
    """What files of a folder say.

    Raises:
        OSError: one is there and cannot be read.
        UnicodeDecodeError: one is no text.
    """
    return {name: _text(folder / name) for name in names}


def write_out(folder: Path, texts: Written) -> None:
    """Write files, each whole or not at all: what names others after them, what is taken away last.

    Raises:
        OSError: one cannot be written; those before it are.
    """
    for name in sorted(texts, key=_order):
        text = texts[name]
        if text is not None:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, text.encode())
    for name in sorted(texts, key=_order, reverse=True):
        if texts[name] is None and (folder / name).exists():
            (folder / name).unlink()
            sync_folder((folder / name).parent)


def differing(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str | None]:
    """What files say after something, of those that said something else before it; None of one that went."""
    known = {**after, **before}
    return {name: after.get(name) for name in known if before.get(name) != after.get(name)}


def put(texts: dict[str, str], written: Written) -> None:
    """Have texts say what was written, and lack what is not there."""
    for name, text in written.items():
        if text is None:
            texts.pop(name, None)
        else:
            texts[name] = text


def _order(name: str) -> tuple[int, str]:
    """A display names a campaign, and a campaign names its subtitles."""
    if not name.endswith(".toml"):
        return 0, name
    return (2 if name.rpartition("/")[2] == "display.toml" else 1), name


def _text(file: Path) -> str | None:
    try:
        return file.read_bytes().decode()
    except FileNotFoundError:
        return None
