"""Defines a finished picture and why there is none, and opens its file."""

from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from kiosk.content import plain_file
from kiosk.content.stand_in import LARGEST, why_left_out


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
        PictureError: it is not there, is no plain file, may not be read, is empty, or stands in a stored copy
            in the place of one that was left out.
    """
    try:
        file = plain_file.opened(path)
    except plain_file.UnreadableFile as error:
        raise PictureError(error.reason if path.exists() else "is not there") from error
    start = file.peek(LARGEST)
    if not start:
        file.close()
        raise PictureError("is empty (0 bytes): copy it again from where it came")
    if (why := why_left_out(start)) is not None:
        file.close()
        raise PictureError(f"is left out of the copy that is played, because the file {why}")
    return file


def file_named(path: Path) -> str:
    """What a log calls the file of a picture or a film: its name after its folder's."""
    return "/".join(path.parts[-2:])
