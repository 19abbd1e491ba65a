"""Makes films that flash and beep at the same instants."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import pi, sin
from pathlib import Path
from typing import Any

import av

SIZE = (64, 36)
WHITE, BLACK = 235, 16
LONG = 0.1  # seconds that it flashes and beeps
LOUDNESS = 20_000  # of 32767
TONE = 1000  # Hz
# What AVI tells of the instants of H.264 is a frame off; WebM holds none of it.
CODECS = {".avi": ("mpeg4", {}), ".webm": ("libvpx-vp9", {"deadline": "realtime", "cpu-used": "8"})}


@dataclass(frozen=True)
class Sound:
    """How the sound of a film is written; `says` gives the value of a channel at a second, from -1 to 1."""

    codec: str = "aac"
    rate: int = 48_000
    layout: str = "stereo"
    options: tuple[tuple[str, str], ...] = ()
    says: Callable[[float, int], float] | None = None
    length: float | None = None  # seconds, where it is another than the film's
    video_later: float = 0.0  # seconds by which the picture begins after the sound
    later: float = 0.0  # seconds by which the sound begins after the picture


def beeps(at: float, every: float) -> bool:
    """Whether it flashes and beeps then."""
    return at >= every / 2 and at % every < LONG


def beeping(
    path: Path, seconds: float, every: float = 2.0, sound: Sound | None = None, fps: int = 25
) -> Path:
    """A film that is black and silent, and flashes and beeps each `every` seconds, not where it begins."""
    sound = sound or Sound()

    def says(at: float, _channel: int) -> float:
        return LOUDNESS / 32767 * sin(2 * pi * TONE * at) if beeps(at, every) else 0.0

    with av.open(str(path), "w") as container:
        codec, options = CODECS.get(path.suffix, ("libx264", {"preset": "ultrafast"}))
        picture: Any = container.add_stream(codec, rate=fps, options=options)
        picture.width, picture.height, picture.pix_fmt = *SIZE, "yuv420p"
        heard: Any = container.add_stream(sound.codec, rate=sound.rate, options=dict(sound.options))
        heard.layout, heard.bit_rate = sound.layout, 128_000
        for packet in _picture(picture, seconds, every, fps, sound.video_later):
            container.mux(packet)
        for packet in _sound(heard, sound.length or seconds, sound, sound.says or says):
            container.mux(packet)
    return path


def humming(folder: Path, seconds: float) -> Path:
    """A film with one tone, from its beginning to its end."""
    hum = Sound("flac", says=lambda at, _: 0.5 * (at * 400 % 1 > 0.5))
    return beeping(folder / "film.mkv", seconds, sound=hum)


def _picture(stream: Any, seconds: float, every: float, fps: int, later: float) -> list[Any]:
    packets = []
    for number in range(round(seconds * fps)):
        frame = av.VideoFrame(*SIZE, "yuv420p")
        brightness = WHITE if beeps(number / fps, every) else BLACK
        for plane, value in zip(frame.planes, (brightness, 128, 128), strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        frame.pts, frame.time_base = number + round(later * fps), Fraction(1, fps)
        packets += stream.encode(frame)
    return [*packets, *stream.encode(None)]


def _sound(stream: Any, seconds: float, sound: Sound, says: Callable[[float, int], float]) -> list[Any]:
    packets, count = [], sound.rate // 25
    channels = len(av.AudioLayout(sound.layout).channels)
    resampler = av.AudioResampler(stream.format.name, sound.layout, sound.rate, stream.frame_size or count)
    for part in range(round(seconds * 25)):
        values = array("h")
        for number in range(part * count, (part + 1) * count):
            at = number / sound.rate
            values.extend(round(32767 * says(at, channel)) for channel in range(channels))
        frame = av.AudioFrame("s16", sound.layout, count)
        frame.planes[0].update(values.tobytes())
        frame.sample_rate, frame.time_base = sound.rate, Fraction(1, sound.rate)
        frame.pts = part * count + round(sound.later * sound.rate)
        for fitting in resampler.resample(frame):
            packets += stream.encode(fitting)
    for fitting in resampler.resample(None):
        packets += stream.encode(fitting)
    return [*packets, *stream.encode(None)]
