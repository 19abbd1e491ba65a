"""A private sound server without a card, for tests that play for real: what is heard, with its time."""

import os
import shutil
import subprocess
import tempfile
import time
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import IO, Self

from kiosk.media.sound.sound_ring import RATE, SAMPLE

LOUD = 3000  # of 32767
APART = 0.05  # seconds of silence between two sounds


@dataclass
class Heard:
    """What came out, as it came: the instants of time.monotonic() of the samples after each part."""

    samples: bytearray = field(default_factory=bytearray)
    counts: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def listen(self, source: IO[bytes]) -> None:
        """Take what comes until nothing does."""
        while part := os.read(source.fileno(), 65536):
            self.times.append(time.monotonic())
            self.samples += part
            self.counts.append(len(self.samples) // SAMPLE)

    def left(self) -> "array[int]":
        """The samples of the left side."""
        return array("h", bytes(self.samples[: len(self.samples) // SAMPLE * SAMPLE]))[::2]

    def is_loud(self, seconds: float = 0.25) -> bool:
        """Whether something has been heard in the last seconds."""
        end = self.count() * SAMPLE
        begin = max(0, end - round(seconds * RATE) * SAMPLE)
        return any(abs(value) > LOUD for value in array("h", bytes(self.samples[begin:end])))

    def count(self) -> int:
        """How many samples have come."""
        return len(self.samples) // SAMPLE

    def instant(self, number: int) -> float:
        """When a sample was heard."""
        part = bisect_right(self.counts, number)
        return self.times[part] - (self.counts[part] - number) / RATE

    def sounds(self) -> list[float]:
        """When something began to be heard after a silence."""
        found, last = [], -RATE
        for number, value in enumerate(self.left()):
            if abs(value) > LOUD:
                if number - last > APART * RATE:
                    found.append(self.instant(number))
                last = number
        return found


class SoundServer:
    """A PulseAudio whose only device is one that nobody hears, from `with` to its end."""

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="sound-"))
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to find it."""
        return {
            "PULSE_SERVER": f"unix:{self.folder}/socket",
            "PULSE_COOKIE": f"{self.folder}/cookie",
            "PULSE_RUNTIME_PATH": str(self.folder),
        }

    def start(self) -> None:
        """Start it, and wait until it answers."""
        modules = [
            "module-null-sink",
            f"module-native-protocol-unix socket={self.folder}/socket auth-anonymous=1",
        ]
        loads = [f"--load={module}" for module in modules]
        habits = ["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes"]
        environment = os.environ | {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        self.process = subprocess.Popen(
            ["pulseaudio", *habits, *loads],
            env=environment | self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 20
        while self.ask("info").returncode:
            assert time.monotonic() < end, "no sound server came up"

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait(20)

    def ask(self, *question: str) -> "subprocess.CompletedProcess[str]":
        """What `pactl` answers."""
        return subprocess.run(
            ["pactl", *question],
            env=os.environ | self.environment,
            check=False,
            capture_output=True,
            text=True,
        )

    def has_player(self) -> bool:
        """Whether some program plays, be it silence."""
        return bool(self.ask("list", "short", "sink-inputs").stdout)

    @contextmanager
    def listening(self) -> Iterator[Heard]:
        """What is heard from now on."""
        heard = Heard()
        kind = ["--format=s16le", f"--rate={RATE}", "--channels=2", "--latency-msec=10"]
        command = ["parec", "--device=@DEFAULT_MONITOR@", *kind]
        with subprocess.Popen(
            command, env=os.environ | self.environment, stdout=subprocess.PIPE, bufsize=0
        ) as recording:
            assert recording.stdout
            thread = Thread(target=heard.listen, args=[recording.stdout])
            thread.start()
            try:
                yield heard
            finally:
                recording.kill()
                thread.join(20)
