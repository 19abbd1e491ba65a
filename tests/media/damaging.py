"""Damages films as a bad card or a broken copy does."""

from pathlib import Path

import av

NOISE = b"\xa5"


def garbled(path: Path, kind: str = "video", begin: float = 0.0, end: float = float("inf")) -> Path:
    """Make noise of what a film's picture ("video") or sound ("audio") is coded as between two instants."""
    with av.open(str(path)) as container:
        stream = container.streams.get({kind: 0})[0]
        places = [
            (packet.pos, packet.size)
            for packet in container.demux(stream)
            if packet.pos and packet.pts is not None and begin <= packet.pts * packet.time_base < end
        ]
    assert places
    with path.open("r+b") as file:
        for at, size in places:
            file.seek(at)
            file.write(NOISE * size)
    return path


def without(path: Path, begin: float, end: float) -> Path:
    """Make noise of all that lies in a file between two instants of its picture."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        places = [
            packet.pos
            for packet in container.demux(stream)
            if packet.pos and packet.pts is not None and begin <= packet.pts * packet.time_base < end
        ]
    with path.open("r+b") as file:
        file.seek(places[0])
        file.write(NOISE * (places[-1] - places[0]))
    return path


def cut_off(path: Path, share: float) -> Path:
    """Leave a part of it, as a copy that was broken off."""
    content = path.read_bytes()
    path.write_bytes(content[: round(len(content) * share)])
    return path


def changed(path: Path, share: float) -> Path:
    """Change a byte that lies at such a share of a file."""
    content = bytearray(path.read_bytes())
    content[round(len(content) * share)] ^= 0x10
    path.write_bytes(content)
    return path
