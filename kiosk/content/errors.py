"""What is wrong with a file, said for the person who wrote it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.messages.message import Message, closest
from kiosk.content.messages.quoting import printable, whole


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: in which file and line, and what is told of it.

    `place` is the part of the file that it is said of, as its writer counts: slides[3].tall.
    """

    file: Path
    line: int | None
    told: Message
    place: str = ""

    @property
    def message(self) -> str:
        """All that is told of it as one sentence, behind its place."""
        return printable(f"{self.place}: {self.told}" if self.place else str(self.told))

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        return f"{place}: {self.message}"


class ContentError(Exception):
    """A file cannot be used; carries every fault of it, in the order of its lines."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (str(fault.file), fault.line or 0)))
        super().__init__("\n".join(map(str, self.faults)))


class WrongUse(Exception):
    """Something on a command line cannot be used; the message says what, and what to write."""


def nearest(word: str, known: Iterable[str]) -> str:
    """'; did you mean "x"?' for the known name closest to `word`, or nothing."""
    meant = closest(word, known)
    return f"; did you mean {whole(meant)}?" if meant else ""
