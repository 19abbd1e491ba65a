"""Decodes a stream packet by packet: what cannot be decoded is left out, and counted."""

from collections.abc import Iterator
from typing import Any

import av

from kiosk.media.stream.damage import Damage

DAMAGED_IN_A_ROW = 100  # packets that cannot be decoded
MATROSKA = "matroska,webm"
BROADCAST = "mpegts"  # what is recorded of it begins somewhere, and not with a frame that stands for itself
SKIPPED = 256  # bytes between two packets: the head of a cluster takes some dozen


def decoded(container: Any, stream: Any, damage: Damage) -> Iterator[Any]:
    """The frames of a stream from where its container stands, those without an instant left out.

    Raises:
        av.FFmpegError: it cannot be read, or too much of it in a row cannot be decoded.
    """
    failed, at = 0, 0.0
    for number, packet in enumerate(_packets(container, stream, damage)):
        at = _begin(packet, at)
        if not number and container.format.name != BROADCAST:
            damage.begins(at)
        try:
            frames = packet.decode()
        except av.FFmpegError as error:  # whatever a decoder calls what it cannot decode
            damage.lost(at, _delay(packet, stream))
            failed += 1
            if failed > DAMAGED_IN_A_ROW or isinstance(error, MemoryError):
                raise
            continue
        if packet.is_corrupt:
            damage.lost(at)
        failed = 0 if frames else failed
        for frame in frames:
            if frame.pts is not None:
                _look_at(frame, damage)
                yield frame


def _delay(packet: Any, stream: Any) -> float:
    """Seconds by which an error comes late: threads tell of a picture's packet when the next one comes."""
    return float((packet.duration or 0) * stream.time_base) if stream.type == "video" else 0.0


def _look_at(frame: Any, damage: Damage) -> None:
    if frame.is_corrupt:
        damage.lost(frame.time)
    # Of sound, each frame can be decoded by itself.
    damage.passed(frame.time, is_anew=not frame.is_corrupt and getattr(frame, "key_frame", True))


def _packets(container: Any, stream: Any, damage: Damage) -> Iterator[Any]:
    """The packets of a stream; the demuxer of Matroska passes over what it cannot read without a word."""
    is_silent = container.format.name == MATROSKA
    last, end, reached, is_skipped = -1, 0, 0.0, False
    for packet in container.demux():
        if is_silent and packet.size and packet.pos is not None:
            is_skipped = is_skipped or 0 < end < packet.pos - SKIPPED
            end = packet.size + (end if packet.pos == last else packet.pos)  # laced: several at one place
            last = packet.pos
        if packet.stream_index != stream.index:
            continue
        begin, length = _begin(packet, reached), float((packet.duration or 0) * stream.time_base)
        if is_skipped and begin > reached + length / 2:
            damage.lost(reached)
        is_skipped = is_skipped and not packet.size
        reached = max(reached, begin + length)
        yield packet
    damage.ended(reached)


def _begin(packet: Any, otherwise: float) -> float:
    """When what is in a packet stands, or is decoded; of one that does not say, what is handed over."""
    told = packet.dts if packet.pts is None else packet.pts
    return otherwise if told is None else float(told * packet.time_base)
