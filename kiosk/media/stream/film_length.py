"""Tells how long a film is, without decoding it."""

from contextlib import suppress
from typing import Any

import av

from kiosk.media.picture import PictureError
from kiosk.media.stream.stream_decoding import BROADCAST

# Seconds that a file says it has, and has not: some that are whole say a little more. Of one whose own bytes
# tell that it was cut off less is enough: about a blink, or a quarter of it.
CUT_OFF, BLINK, QUARTER = 1.0, 0.25, 0.25
AVI = "avi"
USUAL = 25  # frames a second, of what says nothing


def is_missing(seconds: float, length: float, *, is_cut_off: bool) -> bool:
    """Whether so many seconds of a length that a file tells are too many for it to be whole."""
    return seconds > (min(BLINK, length * QUARTER) if is_cut_off else CUT_OFF)


def told_length(container: Any, stream: Any, first: float, *, is_cut_off: bool) -> float:
    """How many seconds the picture takes once whose first frame is at `first` in the file's own time.

    Of a file that was cut off, as long as it says that it was; `is_cut_off` is whether its bytes tell that.

    Raises:
        PictureError: nothing says it.
    """
    found = float((stream.duration or 0) * stream.time_base)
    if not found:
        found = _matroska_end(container, stream, first, is_cut_off=is_cut_off) - first
    elif container.format.name == BROADCAST:
        found -= first - float((stream.start_time or 0) * stream.time_base)
    elif container.format.name == AVI and stream.average_rate:
        told = float(stream.frames / stream.average_rate)
        # libav takes as much less as the file is smaller.
        found = told if is_cut_off or told - found > CUT_OFF else found
    if found <= 0:
        raise PictureError("does not say how long it is: save it anew as MP4 or WebM")
    return found


def _matroska_end(container: Any, stream: Any, first: float, *, is_cut_off: bool) -> float:
    """Where the picture ends. Such a file says, if at all, where the last of all ends that it holds."""
    told = (container.duration or 0) / av.time_base
    picture, last = _ends(container, stream, told)
    if not picture:
        picture, last = _ends(container, stream, 0.0)
    if is_missing(told - last, told, is_cut_off=is_cut_off):
        return told
    return min(told, picture) if told and not first else picture


def _ends(container: Any, stream: Any, begin: float) -> tuple[float, float]:
    """Where the last frame ends, and where all does, by reading what comes after a key frame."""
    usual = 1 / (stream.average_rate or USUAL)
    picture = last = 0.0
    with suppress(av.FFmpegError):  # what comes before is there
        container.seek(int(begin / stream.time_base), stream=stream)
        for packet in container.demux():
            if packet.pts is None:
                continue
            is_picture = packet.stream_index == stream.index
            length = packet.duration * packet.time_base if packet.duration else usual * is_picture
            end = float(packet.pts * packet.time_base + length)
            last = max(last, end)
            picture = max(picture, end) if is_picture else picture
    return picture, last
