"""Decodes the sound of a film through libav, as samples for two loudspeakers, each at its place."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, cast

import av
from av.audio.resampler import AudioResampler

from kiosk.media.film.film_frames import CONTAINERS
from kiosk.media.picture import PictureError
from kiosk.media.sound.own_place import OwnPlace
from kiosk.media.sound.sound_ring import RATE, SAMPLE
from kiosk.media.stream.damage import Damage
from kiosk.media.stream.stream_decoding import decoded

# As libav names its decoders; besides these every one for samples as they are, "pcm_...".
CODECS = (
    "aac",
    "mp3float",
    "mp3",
    "mp2float",
    "mp2",
    "opus",
    "libopus",
    "vorbis",
    "flac",
    "alac",
    "ac3",
    "eac3",
)
EARLIER = 0.5  # seconds before a position at which decoding begins: a codec has to come into its stride
SLACK = RATE // 100  # samples by which the instants of a file may be rounded

LONGEST = 600  # seconds of it that are gone through: no slide stands longer

SAVE_ANEW = "save it with AAC"
NO_SOUND = "has no sound"
DAMAGED = f"has sound that is damaged: {SAVE_ANEW}"

Samples = tuple[int, bytes]  # the number of the first one, and all of them


class FilmSound:
    """The sound of an open film that begins at `first` in the file's own time, and lasts `length` seconds.

    Attributes:
        damage: what of it was lost as far as it was decoded.
    """

    def __init__(self, file: OwnPlace, first: float, length: float) -> None:
        """Open it.

        Raises:
            PictureError: there is none, or none that is read; the reason is said after the film's name.
        """
        self._first, self._length = first, length
        self.damage = Damage()
        allowed = {"format_whitelist": CONTAINERS, "protocol_whitelist": "none"}
        try:
            self._container: Any = av.open(file, options=allowed)
            self._stream = cast("Any", self._container.streams.best("audio"))
        except (av.FFmpegError, ValueError) as error:
            raise PictureError(DAMAGED) from error
        if self._stream is None:
            raise PictureError(NO_SOUND)
        context = self._stream.codec_context
        if context is None:
            raise PictureError(f"has sound that is coded in a way that is not known here: {SAVE_ANEW}")
        if context.name not in CODECS and not context.name.startswith("pcm_"):
            raise PictureError(f"has sound that is coded as {context.name}, which is not read: {SAVE_ANEW}")

    def samples(self, position: float) -> Iterator[Samples]:
        """What is heard from a position on, numbered from the instant at which the film first began.

        A film that ends begins anew; where it says nothing, nothing comes.

        Raises:
            PictureError: it is damaged.
        """
        lap, within = divmod(max(0.0, position), self._length)
        while True:
            is_silent = True
            for at, samples in self._lap(round(within * RATE)):
                is_silent = False
                yield round(lap * self._length * RATE) + at, samples
            if is_silent and not within:
                return
            lap, within = lap + 1, 0.0

    def _lap(self, begin: int) -> Iterator[Samples]:
        """What is heard once through, from a sample on: none twice, none after the film's end."""
        due, end = None, round(self._length * RATE)
        for told, samples in self._decoded(begin / RATE):
            at = told if due is None or abs(told - due) > SLACK else due
            due = at + len(samples) // SAMPLE
            left, right = max(at, begin), min(due, end)
            if at >= end:
                return
            if left < right:
                begin = right
                yield left, samples[(left - at) * SAMPLE : (right - at) * SAMPLE]

    def _decoded(self, begin: float) -> Iterator[Samples]:
        """What is decoded, from about an instant on, with the places that the file tells."""
        resampler, kind = None, None
        try:
            self._seek(begin)
            for frame in decoded(self._container, self._stream, self.damage):
                if (new := _kind(frame)) != kind:
                    if resampler is not None:
                        yield from self._placed(resampler.resample(None))
                    resampler, kind = AudioResampler("s16", "stereo", RATE), new
                assert resampler is not None
                yield from self._placed(resampler.resample(frame))
            if resampler is not None:
                yield from self._placed(resampler.resample(None))
        except (av.FFmpegError, ValueError) as error:
            raise PictureError(DAMAGED) from error

    def _seek(self, begin: float) -> None:
        at = max(0.0, begin + self._first - EARLIER)
        with suppress(av.FFmpegError):  # else from where it is: all of it, or what comes
            self._container.seek(int(at / self._stream.time_base), stream=self._stream)

    def _placed(self, frames: Iterable[Any]) -> Iterator[Samples]:
        for found in frames:
            if found.pts is not None and found.samples:
                at = float(found.pts * found.time_base) - self._first
                yield round(at * RATE), bytes(found.planes[0])[: found.samples * SAMPLE]


def _kind(frame: Any) -> tuple[str, str, int]:
    """What of a frame a resampler is made for."""
    return frame.format.name, frame.layout.name, frame.sample_rate


def sound_found(file: OwnPlace, first: float, length: float) -> dict[str, Any]:
    """What a `FilmReview` says of a film's sound, by going through it once."""
    try:
        sound = FilmSound(file, first, length)
        is_heard = False
        for at, _ in sound.samples(0.0):
            if at >= min(length, LONGEST) * RATE:
                is_heard = True
                break
    except PictureError as error:
        return {"sound": None if error.reason == NO_SOUND else error.reason}
    damage = sound.damage
    if damage.first is None or not is_heard:
        return {"sound": "" if is_heard else None}
    begin, lost = max(0.0, damage.first - first), damage.seconds
    return {"sound": "", "sound_lost_at": round(begin, 3), "sound_lost": round(lost, 3)}
