"""Defines a finished picture and why there is none, and makes sure that its file is there."""

from dataclasses import dataclass
from pathlib import Path


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


def check_readable(path: Path) -> None:
    """Make sure that a picture's file is there, may be read and is not empty.

    Raises:
        PictureError: it is not so.
    """
    try:
        if not path.exists():
            raise PictureError("is not there")
        if not path.is_file():
            raise PictureError("is not a file")
        with path.open("rb") as file:
            if not file.read(1):
                raise PictureError("is empty (0 bytes): copy it again from where it came")
    except OSError as error:
        raise PictureError(f"cannot be read: {error.strerror}") from error
