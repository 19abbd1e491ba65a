"""`kiosk new`: a venue's folder made from pictures, which plays at once."""

import sys
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from kiosk.beginning import venue_answers, what_is_left
from kiosk.beginning.campaign_draft import named
from kiosk.beginning.taking.named_files import files_named
from kiosk.beginning.taking.picture_fit import enlarged
from kiosk.beginning.taking.taken_files import FileLook, NotTaken, Taken
from kiosk.beginning.venue_answers import Answers
from kiosk.beginning.venue_questions import asked
from kiosk.beginning.venue_writing import free_place, write_venue
from kiosk.beginning.what_is_left import Begun
from kiosk.commands.results.progress import progress
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import printable
from kiosk.content.storage.state_folder import made_state_folder
from kiosk.ending import end_tidily, stopped_saying
from kiosk.media.intake.film_reviews import keep_reviews_in

BLURRED = 2.0  # times as large as it has pixels, from which on a picture is seen to be


def new(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The venue's folder, which is made.", parser=Path)
    ],
    pictures: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PICTURE]...", help="Pictures, PDFs, films, and folders with them.", parser=Path
        ),
    ] = None,
    venue: Annotated[
        str | None, typer.Option("--venue", metavar="TEXT", help="What the place is called.")
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="C", help="Its country, by name or code: Belgium, BE.")
    ] = None,
    locales: Annotated[
        list[str] | None,
        typer.Option("--locale", metavar="L", help="A language, by name or code, in their order: Dutch, fr."),
    ] = None,
    inches: Annotated[
        str | None, typer.Option("--inches", metavar="N", help="The screen's diagonal, in inches.")
    ] = None,
    pixels: Annotated[
        str | None, typer.Option("--pixels", metavar="WxH", help="Its pixels, as it hangs: 1920x1080.")
    ] = None,
    distance: Annotated[
        str | None, typer.Option("--distance", metavar="M", help="From how many metres away people read.")
    ] = None,
    is_sure: Annotated[bool, typer.Option("--yes", help="Ask nothing: take what is likely.")] = False,
) -> None:
    """Make a venue's folder from pictures, which plays at once. Ends with 1 where a picture was not taken.

    Nothing is written over: a folder that has files in it is refused.
    """
    with stopped_saying("Stopped: nothing was made."):
        end_tidily()
        folder = free_place(folder)
        said = _said(venue, country, locales, inches, pixels, distance)
        files = files_named(pictures or ())
        answers = asked(said, folder.name, is_sure=is_sure)
        taken, left_out = _looked_at(files, pictures or [])
        day = datetime.now(UTC).astimezone(ZoneInfo(answers.zones[0])).date()
        begun = Begun(folder, answers, named(taken, answers.pixels), left_out, day)
        write_venue(begun)
    for line in _told(begun):
        sys.stdout.write(f"{line}\n")
    raise typer.Exit(int(any(not one.is_other for one in left_out)))


def _said(
    venue: str | None,
    country: str | None,
    locales: list[str] | None,
    inches: str | None,
    pixels: str | None,
    distance: str | None,
) -> dict[str, Any]:
    """What the options say, by the names of the answers."""
    readings: dict[str, tuple[Any, str, Callable[[Any], Any]]] = {
        "venue": (venue, "--venue", venue_answers.venue),
        "country": (country, "--country", venue_answers.country),
        "locales": (locales or None, "--locale", venue_answers.languages),
        "inches": (inches, "--inches", venue_answers.inches),
        "pixels": (pixels, "--pixels", venue_answers.pixels),
        "distance": (distance, "--distance", venue_answers.metres),
    }
    return {
        name: _read(option, read, text) for name, (text, option, read) in readings.items() if text is not None
    }


def _read(option: str, read: Callable[[Any], Any], text: Any) -> Any:
    try:
        return read(text)
    except WrongUse as error:
        raise WrongUse(f"{option}: {error}") from error


def _looked_at(files: list[Path], named_ones: list[Path]) -> tuple[list[Taken], list[NotTaken]]:
    """What is taken of the files, and what is not."""
    state = made_state_folder()
    keep_reviews_in(state / "prepared" if state else None)
    look = FileLook(files, named_ones)
    deque(progress(look.drawn(), len(look.pictures), "Looking at pictures"), 0)
    found = [*progress(look.found(), len(files), "Looking at films and shapes")]
    return [one for one in found if isinstance(one, Taken)], [
        one for one in found if isinstance(one, NotTaken)
    ]


def _told(begun: Begun) -> Iterator[str]:
    answers, shown = begun.answers, what_is_left.contents(begun.slides)
    yield f"{begun.folder}: the folder of {answers.venue}, {answers.country_name}, with {shown}"
    yield from _whole(begun)
    yield from _small(begun)
    for one in begun.left_out:
        yield f"Not taken: {printable(str(one.file))} {one.told}"
    yield from _guessed(begun.answers)
    yield ""
    yield what_is_left.page(begun).rstrip("\n")
    yield ""
    yield f"This list is in the folder as well: {what_is_left.NAME}"


def _whole(begun: Begun) -> Iterator[str]:
    """Which stand whole on this screen, with ground beside them."""
    is_lying = begun.answers.pixels[0] > begun.answers.pixels[1]
    whole = [
        slide.id
        for slide in begun.slides
        if (slide.fits.lying if is_lying else slide.fits.standing) == "whole"
    ]
    if whole:
        yield f"Shown whole, with a plain ground beside them: {', '.join(whole)}"


def _small(begun: Begun) -> Iterator[str]:
    """Which are seen to have too few pixels, as a small picture for a list of others has."""
    panel = begun.answers.pixels
    small = [
        f"{slide.id} ({slide.taken.size[0]:g} x {slide.taken.size[1]:g} pixels)"
        for slide in begun.slides
        if enlarged(slide.taken, slide.fits, panel) > BLURRED
    ]
    if small:
        yield f"Too small for this screen, and blurred on it: {', '.join(small)}. Take larger ones."


def _guessed(answers: Answers) -> Iterator[str]:
    """What nobody said, where nobody was asked."""
    if answers.guessed:
        names = {"locales": "languages", "inches": "diagonal"}
        shown = [names.get(name, name) for name in sorted(answers.guessed)]
        yield f"Taken for likely, as nobody said it: {', '.join(shown)}"
