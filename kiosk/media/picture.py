"""Defines a finished picture and why there is none, and opens its file."""

from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from kiosk.content import plain_file


class PictureError(Exception):
    """A picture cannot be drawn; `reason` is said after its name: "is empty ..."."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Picture:
    """Finished pixels: four bytes each (blue, green, red, 255), rows from the top, no gaps.

    That is QImage.Format_RGB32 on every machine that stores the low byte first.
    """

    width: int
    height: int
    pixels: bytes


def opened(path: Path) -> BufferedReader:
    """A picture's file, ready to be read.

    Raises:
        PictureError: it is not there, is no plain file, may not be read or is empty.
    """
    try:
        file = plain_file.opened(path)
    except plain_file.UnreadableFile as error:
        raise PictureError(error.reason if path.exists() else "is not there") from error
    if not file.peek(1):
        file.close()
        raise PictureError("is empty (0 bytes): copy it again from where it came")
    return file
