"""`kiosk film`: a copy of a film that takes a display the least work."""

import json
import sys
from math import ceil
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from kiosk.commands.results.progress import progress
from kiosk.content.atomic_write import written_whole
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import printable
from kiosk.ending import end_tidily
from kiosk.media.film.film_findings import FilmReview
from kiosk.media.intake.film_copying import copied_film
from kiosk.media.intake.film_reviews import reviewed
from kiosk.media.picture import PictureError
from kiosk.preflight.files.film_files import MUCH_WORK, SIZE, whole_seconds
from kiosk.timeline.schedule import FILM_BEGINS

IS_THERE = "is there already; write another name with --out"
SLOWEST = 10  # frames a second: what stands longer than a tenth of a second stands in several
UNEVEN = 1.1  # times the mean rate, from which on the quickest of a film is another film
MB = 1_000_000


class Limits(NamedTuple):
    """What a copy has at most: pixels along its longer and its shorter side, and frames a second."""

    longer: int
    shorter: int
    rate: int


# What a display of 1080p shows all of, and where that is too much for the machine, the next.
LIMITS = (Limits(1920, 1080, 30), Limits(1280, 720, 25))


def film(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The film.", parser=Path)],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE.mp4", help="The copy, else beside the film.", parser=Path),
    ] = None,
) -> None:
    """Save a film anew, so that this machine plays it in time. Ends with 1 where no copy is light enough."""
    if not file.name:
        raise WrongUse(f"{file}: is a folder, and no film")
    copy = out or file.with_name(f"{file.stem}-copy.mp4")
    end_tidily("Stopped: no copy was made.")
    if copy.suffix.lower() != ".mp4":
        raise WrongUse(f"--out {copy}: write a name that ends in .mp4")
    if copy.exists():
        raise WrongUse(f"{copy}: {IS_THERE}")
    review = _review(file)
    for limits in LIMITS:
        made = _copied(file, review, limits, copy)
        needed = made.work(SIZE if made.width >= made.height else SIZE[::-1])
        if needed <= MUCH_WORK:
            break
    for line in [*_told(copy, made, needed), *_damaged(file, review)]:
        sys.stdout.write(f"{printable(line)}\n")
    raise typer.Exit(int(needed > MUCH_WORK))


def _review(file: Path) -> FilmReview:
    try:
        review = reviewed(file)
    except PictureError as error:
        raise WrongUse(f"{file}: {error.reason}") from error
    if review.fault:
        raise WrongUse(f"{file}: {review.fault}")
    if review.flashing:
        raise WrongUse(f"{file}: {review.flashing}. Cut that place out, or slow it down")
    return review


def _copied(file: Path, review: FilmReview, limits: Limits, copy: Path) -> FilmReview:
    """Write the copy, over none but a heavier one of our own; what is found out of it."""
    size, rate = copy_size(review.width, review.height, limits), copy_rate(review, limits)
    try:
        with written_whole(copy, is_new=limits is LIMITS[0]) as output:
            copying = copied_film(file, size, rate, output, with_sound=review.sound == "")
            for _ in progress(copying, ceil(review.length), "Copying"):
                pass
        return reviewed(copy)
    except PictureError as error:
        raise WrongUse(f"{file}: {error.reason}") from error
    except FileExistsError as error:
        raise WrongUse(f"{copy}: {IS_THERE}") from error
    except OSError as error:
        why = f"could not be written: {error.strerror}"
        raise WrongUse(f"{copy}: {why}; write it elsewhere with --out") from error


def copy_size(width: int, height: int, limits: Limits) -> tuple[int, int]:
    """Width and height of a copy: the film's shape, in even numbers, as H.264 has its colours."""
    longer, shorter = max(width, height), min(width, height)
    scale = min(1.0, limits.longer / longer, limits.shorter / shorter)
    return max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2)


def copy_rate(review: FilmReview, limits: Limits) -> int:
    """Frames a second of a copy: the film's, or every second one of them, or each of few several times.

    Of an uneven film all that there may be: its mean says nothing of how it moves where it moves.
    """
    rate = review.rate
    if review.fastest > UNEVEN * rate:
        return limits.rate
    if rate < SLOWEST:
        return round(max(rate, 0.1) * ceil(SLOWEST / max(rate, 0.1)))
    each = max(1, ceil((rate - 1) / limits.rate))
    return min(limits.rate, round(rate / each))


def _sound_told(made: FilmReview) -> str:
    return (
        "with its sound, which is heard where its slide says sound = true"
        if made.sound == ""
        else "without sound"
    )


def _damaged(file: Path, review: FilmReview) -> list[str]:
    """What a copy does not mend: in it, nothing tells of that any more."""
    found = filter(None, (review.damage, review.sound_damage))
    return [f"{file}: {damage}. So is the copy: copy the film again from where it came." for damage in found]


def _told(copy: Path, made: FilmReview, needed: float) -> list[str]:
    size = copy.stat().st_size / MB
    what = f"{made.width} × {made.height} pixels, {made.rate:.0f} frames a second, {made.length:.1f} s"
    lines = [f"{copy}: {what}, {size:.1f} MB, {_sound_told(made)}"]
    if needed > MUCH_WORK:
        lines.append(
            f"This machine needs {needed:.1f} s for each second of it: frames are left out. "
            "A display with a faster processor plays it in time."
        )
    else:
        lines.append("This machine plays it in time.")
    lines += [
        "In its slide, with the folder that it lies in:",
        f"video = {json.dumps(copy.name, ensure_ascii=False)}",  # TOML escapes as JSON does
        f"seconds = {whole_seconds(made):g}",
    ]
    if made.length + FILM_BEGINS > whole_seconds(made):
        lines.append("No slide stands longer: the end of the film is not seen.")
    return lines
