"""What a slide is called wherever the window names it: by what somebody sees of it."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import observances
from kiosk.content.language import locales
from kiosk.content.page.builder import HEADINGS

WINDOW = "en"  # the language of the window
# Of slides that have neither words nor a picture of their own.
KINDS: Mapping[str, str] = {
    "image": "Picture",
    "video": "Film",
    "signs": "Warning signs",
    "help": "Help lines",
    "steps": "What to do",
    "self-check": "Questions",
    "fact": "Figure",
    "donate": "Code for giving",
    "learn": "Code to learn more",
    "day": "Day of the year",
    "message": "Words",
    "wall": "Wall of hearts",
}


def slide_name(slide: Mapping[str, Any], source: Any) -> str:
    """Its headline in the window's language, the campaign's or the first there is; else the name of its
    picture or film without ending; else what the program shows there.
    """
    kind = str(slide.get("kind", ""))
    return (
        headline(slide, source)
        or file_name(slide)
        or _of_directory(slide)
        or HEADINGS.get(kind)
        or KINDS.get(kind)
        or str(slide.get("id", "Slide"))
    )


def name_alone(slide: Mapping[str, Any], source: Any) -> str:
    """The same where nothing beside it says what it is: a file's name comes with its kind."""
    file = file_name(slide)
    if headline(slide, source) or not file:
        return slide_name(slide, source)
    return f"{KINDS['video' if 'video' in slide else 'image']} “{file}”"


def headline(slide: Mapping[str, Any], source: Any) -> str:
    """Its own headline on one line, in the language that whoever reads the window knows best; "" without."""
    said = slide.get("headline") or ""
    if isinstance(said, Mapping):
        own = [said[one] for one in said if one.split("-")[0].casefold() == WINDOW]
        found = (one for one in (*own, said.get(source), *said.values()) if str(one or "").strip())
        said = next(found, "")
    return " ".join(str(said).split())


def file_name(slide: Mapping[str, Any]) -> str:
    """The name of its picture or film, as somebody called it; "" without."""
    file = slide.get("image") or slide.get("video")
    return PurePosixPath(file).stem if isinstance(file, str) else ""


def _of_directory(slide: Mapping[str, Any]) -> str:
    figure, day = figures().get(str(slide.get("fact"))), observances().get(str(slide.get("day")))
    if figure is not None:
        return figure.shown(locales.babel(WINDOW))
    return day.name if day is not None else ""
