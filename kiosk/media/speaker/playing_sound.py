"""Has a film's sound decoded and played, by two processes, and says why nothing is heard."""

import contextlib
import json
import os

from kiosk.media.intake.child_process import ANSWER, ChildProcess
from kiosk.media.intake.film_review import SOUND_FAILS
from kiosk.media.picture import PictureError
from kiosk.media.sound.sound_ring import SIZE
from kiosk.media.speaker.speaker_process import SpeakerProcess

# How often another loudspeaker takes the place of one that is gone before anything is heard: where the sound
# server hangs, each waits for it for some seconds.
TRIES = 10
RISES = 1.0  # seconds in which the sound comes back


class PlayingSound:
    """A film's sound, silent at first; its position was 0 at `origin`, an instant of time.monotonic()."""

    def __init__(self, file: int, first: float, length: float, origin: float) -> None:
        """Begin with a film's open file, whose place is left alone.

        It begins at `first`, in seconds of the file's own time, and anew after `length`.

        Raises:
            PictureError: there is no process or no memory for it.
        """
        asked = {"first": first, "length": length, "origin": origin}
        self._origin, self._volume, self._is_open = origin, 0.0, False
        self._tries, self._is_told = TRIES, False
        with contextlib.ExitStack() as ending:
            try:
                self._ring = os.memfd_create("sound")
                ending.callback(os.close, self._ring)
                os.truncate(self._ring, SIZE)
                self._decoder = ChildProcess("film")
                ending.callback(self._decoder.end)
                self._decoder.ask({"sound": asked}, file, self._ring)
                self.speaker = SpeakerProcess(self._ring, origin)
            except OSError as error:
                raise PictureError(f"plays without sound: {error.strerror}") from error
            ending.pop_all()
        self._decoder.requests.setblocking(False)
        self._is_decoding = True

    @property
    def handles(self) -> tuple[int, int]:
        """What become readable when there may be a reason."""
        return self._decoder.requests.fileno(), self.speaker.requests.fileno()

    @property
    def is_over(self) -> bool:
        """Whether nothing is heard any more, nor will be."""
        if self.speaker.is_ending or not self._is_decoding:
            return self.speaker.is_over or not self.speaker.is_ending
        return self.speaker.is_over and not self._tries

    @property
    def is_interrupted(self) -> bool:
        """Whether the loudspeaker is gone, and another may take its place."""
        return self.speaker.is_over and not self.is_over

    def reasons(self) -> list[str]:
        """Why nothing is heard, of the film or of this machine; once each, until something is heard again."""
        told = self._told() if self._is_decoding else ""
        machine = self.speaker.news()
        is_new = bool(machine) and not self._is_told
        if machine is not None:
            self._is_told = bool(machine)
            self._tries = self._tries if machine else TRIES
        return [told] * bool(told) + [f"plays without sound: {machine}"] * is_new

    def revive(self) -> bool:
        """Have another loudspeaker go on in the place of one that is gone; whether one does."""
        self._tries -= 1
        try:
            self.speaker = SpeakerProcess(self._ring, self._origin)
        except OSError:
            return False
        if self._is_open:
            self.speaker.ask(open=True)
        self.speaker.ask(volume=self._volume, seconds=RISES)
        return True

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
        self._is_open = True
        self.speaker.ask(open=True)

    def go_to(self, volume: float, seconds: float) -> None:
        """Be so loud, from 0 to 1; the whole way takes so many seconds."""
        self._volume = volume
        self.speaker.ask(volume=volume, seconds=seconds)

    def move(self, origin: float) -> None:
        """Have the position be 0 at another instant, some tenths of a second away."""
        self._origin = origin
        self.speaker.ask(origin=origin)

    def fall_silent(self, seconds: float) -> None:
        """Be silent after so many seconds, and then be over."""
        self._end_decoder()
        self.speaker.ask(volume=0.0, seconds=seconds, end=True)

    def close(self) -> None:
        """End it at once."""
        self._end_decoder()
        self.speaker.end()
        if self._ring >= 0:
            os.close(self._ring)
            self._ring = -1

    def _end_decoder(self) -> None:
        if self._is_decoding:
            self._is_decoding = False
            self._decoder.end()
