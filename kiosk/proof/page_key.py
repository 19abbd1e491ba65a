"""Tells drawn pages apart: by all that is on them, and all that draws them."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

import kiosk
from kiosk import paths
from kiosk.content.page.page import Page
from kiosk.media.picture import PictureError, opened
from kiosk.proof.code_readers import zbar

RECIPE = 2  # one more whenever the same picture would be measured otherwise than before
# Nothing of a picture that cannot be read is known by it.
NOT_THERE = "none"
# What draws and measures a page; of a built folder, its scenes and the version alone.
DRAWING = ("ui", "proof", "media")


def page_key(page: Page, faces: str) -> str:
    """What a page is known by, in hexadecimal digits: its words, size and pictures by their content, the
    program, what reads codes here, and the `faces` of the machine.
    """
    picture = page.picture
    files = [] if picture is None else [picture.poster or picture.path]
    if picture is not None:
        # Where its file lies is nothing of the page; whether it is ours says how it is drawn.
        own = picture.path.is_relative_to(paths.BUILT_IN)
        page = replace(page, picture=replace(picture, path=Path(str(own), picture.path.suffix), poster=None))
    readers = zbar() is not None
    parts = (RECIPE, kiosk.__version__, program(), readers, faces, [_content(file) for file in files], page)
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def program() -> str:
    """A digest of the program's own files that draw."""
    made_of = hashlib.sha256()
    for file in sorted(_own_files()):
        made_of.update(file.name.encode() + b"\0" + file.read_bytes())
    return made_of.hexdigest()


def _own_files() -> Iterator[Path]:
    for folder in DRAWING:
        for ending in ("py", "qml"):
            yield from (paths.ROOT / "kiosk" / folder).rglob(f"*.{ending}")
    yield from paths.PICTOGRAMS.glob("*.svg")


def _content(file: Path) -> str:
    try:
        told = file.stat()
    except OSError:
        return NOT_THERE
    return _digest(file, told.st_size, told.st_mtime_ns)


@lru_cache(maxsize=4096)
def _digest(file: Path, _size: int, _changed: int) -> str:
    """Of a file's content, read once while it stays as it is."""
    try:
        with opened(file) as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except (PictureError, OSError):
        return NOT_THERE
