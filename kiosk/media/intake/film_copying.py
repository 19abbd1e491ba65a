"""Has a child process write a film anew, for displays."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO

from kiosk.media.intake.child_process import ChildProcess, LatePicture, warn_of_missing
from kiosk.media.picture import PictureError, opened

LONGEST = 120.0  # seconds without a word: a second of the film may take long, but not so long
ELSEWHERE = "save it with another program, as MP4 (H.264)"


def copied_film(
    path: Path, size: tuple[int, int], rate: int, output: BinaryIO, *, with_sound: bool
) -> Iterator[float]:
    """Write a film, or a picture that moves, anew as MP4, in frames of `size`, `rate` a second.

    Yields:
        how far it is, in seconds of the film, about once for each.

    Raises:
        PictureError: it cannot be copied to its end.
        OSError: there is no other process, or no room for what is written.
    """
    asked: dict[str, Any] = {"kind": path.suffix.lower(), "width": size[0], "height": size[1], "rate": rate}
    asked["with_sound"] = with_sound
    with opened(path) as file:
        child = ChildProcess("film")
        try:
            warn_of_missing(_answer(child))
            child.ask({"copy": asked}, file.fileno(), output.fileno())
            while "end" not in (told := _answer(child)):
                if "reason" in told:
                    raise PictureError(told["reason"])
                if "unwritten" in told:
                    raise OSError(told["unwritten"], os.strerror(told["unwritten"]))
                yield told["at"]
        finally:
            child.end()


def _answer(child: ChildProcess) -> Any:
    try:
        return child.answer(monotonic() + LONGEST, LONGEST)
    except LatePicture:
        raise PictureError(f"got no further in {LONGEST:g} seconds: {ELSEWHERE}") from None
    except PictureError:
        raise PictureError(f"makes the program that reads it fail: {ELSEWHERE}") from None
