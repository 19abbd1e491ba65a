"""Tells by a file's beginning whether a picture may be one that moves."""

from pathlib import Path

from kiosk.media.files.picture_blocks import CHUNK, PNG, RIFF

BEGINNING = 65536  # bytes
ANIMATED = 0x02  # the flag of a VP8X chunk, "WebP container specification", extended file format
ENDINGS, MAY_MOVE = (".gif", ".png", ".apng", ".webp"), ("GIF", "PNG", "WebP")

STILL = "does not move"  # why such a picture cannot be played, if nothing is wrong with it


def may_move(path: Path) -> bool:
    """Whether it is one that `would_move`, and has the name of one."""
    return path.suffix.lower() in ENDINGS and would_move(path)


def would_move(path: Path) -> bool:
    """Whether it is an APNG, a WebP that moves, or a GIF, of which only reading all of it tells."""
    try:
        with path.open("rb") as file:
            return begins_to_move(file.read(BEGINNING))
    except OSError:
        return False


def begins_to_move(start: bytes) -> bool:
    """The same of a file's first bytes."""
    if start.startswith(PNG):
        return _has_animation_control(start)
    if start.startswith(RIFF):
        return start[8:16] == b"WEBPVP8X" and len(start) > 20 and bool(start[20] & ANIMATED)
    return start.startswith((b"GIF87a", b"GIF89a"))


def _has_animation_control(start: bytes) -> bool:
    """Whether acTL stands before the first IDAT (Portable Network Graphics, third edition, 11.3.6)."""
    at = len(PNG)
    while at + CHUNK.size <= len(start):
        length, name = CHUNK.unpack_from(start, at)
        if name in (b"acTL", b"IDAT"):
            return bool(name == b"acTL")
        at += CHUNK.size + length + 4
    return False
