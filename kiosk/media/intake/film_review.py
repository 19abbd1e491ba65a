"""Has a child process go once through a whole film, and says what it found."""

from pathlib import Path
from time import monotonic
from typing import Any

from kiosk.media.film.film_findings import FilmReview
from kiosk.media.intake.child_process import ChildProcess, LatePicture, warn_of_missing
from kiosk.media.picture import PictureError, opened

Size = tuple[int, int]

SIZE: Size = (1920, 1080)
LONGEST = 600.0  # seconds that it may take
SOUND_FAILS = "has sound that makes the program which reads it fail: save it anew, with AAC"
FAILS = "makes the program that reads it fail: save it anew, as MP4 (H.264)"


class PassingFault(PictureError):
    """What keeps a film from being looked through may be gone the next time."""


def film_review(path: Path, size: Size = SIZE, limit: float = LONGEST) -> FilmReview:
    """What is found out of a film, or a picture that moves, drawn for a frame of that size.

    Raises:
        PictureError: not even its first frame can be shown; a `PassingFault` if what looks at it fails, or
            takes longer than `limit` seconds.
    """
    with opened(path) as file:
        asked = {"kind": path.suffix.lower(), "width": size[0], "height": size[1], "limit": limit}
        try:
            child = ChildProcess("film")
        except OSError as error:
            raise PassingFault(f"could not be looked at: {error.strerror}") from error
        try:
            told = _told(child, asked, file.fileno(), limit)
        finally:
            child.end()
    if "reason" in told:
        raise PictureError(told["reason"])
    return FilmReview(**told)


def _told(child: ChildProcess, asked: dict[str, Any], file: int, limit: float) -> dict[str, Any]:
    until = monotonic() + limit
    try:
        warn_of_missing(child.answer(until, limit))
        child.ask({"review": asked}, file)
        told: dict[str, Any] = child.answer(until, limit)
        return told if "reason" in told else told | _heard(child, until, limit)
    except LatePicture:
        raise PassingFault(f"could not be looked through in {limit:g} seconds: save it smaller") from None
    except (PictureError, OSError) as error:
        raise PassingFault(FAILS) from error


def _heard(child: ChildProcess, until: float, limit: float) -> dict[str, Any]:
    """What was found of the sound: whatever that is, the film is played."""
    try:
        told: dict[str, Any] = child.answer(until, limit)
    except PictureError:
        return {"sound": SOUND_FAILS}
    return told
