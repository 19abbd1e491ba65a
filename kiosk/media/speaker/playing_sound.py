"""Has a film's sound decoded and played, by two processes, and says why nothing is heard."""

import contextlib
import json
import os

from kiosk.media.intake.child_process import ANSWER, ChildProcess
from kiosk.media.intake.film_review import SOUND_FAILS
from kiosk.media.picture import PictureError
from kiosk.media.sound.sound_ring import SIZE
from kiosk.media.speaker.speaker_process import SpeakerProcess


class PlayingSound:
    """A film's sound, silent at first; its position was 0 at `origin`, an instant of time.monotonic()."""

    def __init__(self, file: int, first: float, length: float, origin: float) -> None:
        """Begin with a film's open file, whose place is left alone.

        It begins at `first`, in seconds of the file's own time, and anew after `length`.

        Raises:
            PictureError: there is no process or no memory for it.
        """
        asked = {"first": first, "length": length, "origin": origin}
        try:
            with os.fdopen(os.memfd_create("sound"), "w+b") as ring:
                ring.truncate(SIZE)
                self._decoder = ChildProcess("film")
                try:
                    self._decoder.ask({"sound": asked}, file, ring.fileno())
                    self.speaker = SpeakerProcess(ring.fileno(), origin)
                except OSError:
                    self._decoder.end()
                    raise
        except OSError as error:
            raise PictureError(f"plays without sound: {error.strerror}") from error
        self._decoder.requests.setblocking(False)
        self._is_decoding = True

    @property
    def handles(self) -> tuple[int, int]:
        """What become readable when there may be a reason."""
        return self._decoder.requests.fileno(), self.speaker.requests.fileno()

    @property
    def is_over(self) -> bool:
        """Whether nothing is heard any more, nor will be."""
        return self.speaker.is_over or not (self._is_decoding or self.speaker.is_ending)

    def reasons(self) -> list[str]:
        """Why nothing is heard, as far as it was not said before: of the film, or of this machine."""
        told = self._told() if self._is_decoding else ""
        machine = self.speaker.reason()
        return [told] * bool(told) + [f"plays without sound: {machine}"] * bool(machine)

    def _told(self) -> str:
        with contextlib.suppress(BlockingIOError):
            while True:
                try:
                    message = self._decoder.requests.recv(ANSWER)
                except ConnectionError:
                    message = b""
                if not message:
                    self._end_decoder()
                    return SOUND_FAILS
                told = json.loads(message)
                if "reason" in told:  # at first comes what it is not kept from, which the film's own says too
                    self._end_decoder()
                    return str(told["reason"])
        return ""

    def open(self) -> None:
        """Take the machine's device, silent for now: it may need a moment."""
        self.speaker.ask(open=True)

    def go_to(self, volume: float, seconds: float) -> None:
        """Be so loud, from 0 to 1; the whole way takes so many seconds."""
        self.speaker.ask(volume=volume, seconds=seconds)

    def move(self, origin: float) -> None:
        """Have the position be 0 at another instant, some tenths of a second away."""
        self.speaker.ask(origin=origin)

    def fall_silent(self, seconds: float) -> None:
        """Be silent after so many seconds, and then be over."""
        self._end_decoder()
        self.speaker.ask(volume=0.0, seconds=seconds, end=True)

    def close(self) -> None:
        """End it at once."""
        self._end_decoder()
        self.speaker.end()

    def _end_decoder(self) -> None:
        if self._is_decoding:
            self._is_decoding = False
            self._decoder.end()
