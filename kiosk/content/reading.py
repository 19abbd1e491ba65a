"""Reads campaign.toml and display.toml: a whole value, or every fault of the file at once."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk import places
from kiosk.content import machine
from kiosk.content.campaign import Campaign
from kiosk.content.checks import Surroundings
from kiosk.content.display import Display
from kiosk.content.explaining import explained
from kiosk.content.faults import ContentError, Fault
from kiosk.content.neighbours import adjacency_faults
from kiosk.content.toml_lines import Place, lines_of

Model = TypeVar("Model", bound=BaseModel)

# A file larger than this is not one a person wrote; reading it would only cost memory.
LARGEST_FILE = 8 * 1024 * 1024


def read_campaign(path: Path) -> Campaign:
    """The campaign of a pack: `path` is its folder, or the campaign.toml in it.

    Raises:
        ContentError: with every fault of the file.
    """
    file = path if path.suffix == ".toml" else path / "campaign.toml"
    if not path.exists():
        raise ContentError(
            [Fault(path, None, "there is no such campaign: name a folder with a campaign.toml in it")]
        )
    if path.is_file() and path.suffix != ".toml":
        raise ContentError(
            [Fault(path, None, "is a file, not a campaign: name the folder that holds campaign.toml")]
        )
    text, document = _document(file)
    around = Surroundings(folder=file.parent, slide_ids=_ids(document.get("slides")))
    campaign = _validated(Campaign, file, text, document, around).in_folder(file.parent)
    faults: list[tuple[Place, str]] = _missing_links(campaign)
    faults += [(("playlists", index), message) for index, message in adjacency_faults(campaign)]
    if faults:
        lines = lines_of(text)
        raise ContentError(
            Fault(file, _line(lines, place), f"{_said(place)}: {message}") for place, message in faults
        )
    return campaign


def read_display(path: Path | None) -> Display:
    """The display a file describes, what it leaves out filled in from the machine's locale and zone.

    Raises:
        ContentError: with every fault of the file.
    """
    if path is None:
        return Display.model_validate({"format": 1, **machine.defaults({})})
    if path.is_dir() or not path.exists():
        what = "is a folder" if path.is_dir() else "there is no such file"
        raise ContentError([Fault(path, None, f"{what}: name the display.toml of this screen")])
    text, document = _document(path)
    return _validated(
        Display, path, text, {**machine.defaults(document), **document}, Surroundings(path.parent)
    )


@cache
def built_in() -> Campaign:
    """The campaign that is always there."""
    return read_campaign(places.BUILT_IN)


def _document(file: Path) -> tuple[str, dict[str, Any]]:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise ContentError(
                [Fault(file, None, "is larger than 8 MiB: a campaign is a text of some kilobytes")]
            )
        raw = file.read_bytes()
    except OSError as error:
        raise ContentError([Fault(file, None, f"cannot be read: {error.strerror}")]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file with the encoding UTF-8"
        raise ContentError([Fault(file, line, found)]) from error
    text = text.replace("\r\n", "\n")
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError([_syntax(file, str(error), text)]) from error
    except RecursionError as error:
        raise ContentError([Fault(file, None, "is nested too deeply to be a campaign")]) from error


def _syntax(file: Path, message: str, text: str) -> Fault:
    said, _, place = message.rpartition(" (at ")
    if place.startswith("line "):
        line = int(place.split()[1].rstrip(","))
    else:
        said, line = message.partition(" (at ")[0], text.count("\n") + 1
    shown = text.split("\n")[line - 1].strip()[:60] if line <= text.count("\n") + 1 else ""
    return Fault(file, line, f"is not valid TOML: {said}, near '{shown}'")


def _validated(
    model: type[Model], file: Path, text: str, document: Mapping[str, Any], around: Surroundings
) -> Model:
    try:
        return model.model_validate(_tupled(document), context=around)
    except ValidationError as error:
        lines = lines_of(text)
        faults = dict.fromkeys(
            Fault(file, _line(lines, place), f"{_said(place)}: {message}" if place else message)
            for place, message in (explained(one, model) for one in error.errors(include_url=False))
        )
        raise ContentError(faults) from error


def _tupled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tupled(item) for key, item in value.items()}
    return tuple(_tupled(item) for item in value) if isinstance(value, list) else value


def _ids(slides: object) -> frozenset[str]:
    tables = slides if isinstance(slides, list) else []
    found = (table.get("id") for table in tables if isinstance(table, dict))
    return frozenset(name for name in found if isinstance(name, str))


def _missing_links(campaign: Campaign) -> list[tuple[Place, str]]:
    return [
        (
            ("slides", index),
            f'"{slide.id}" needs links.{slide.kind}, the page its code leads to, and there is none',
        )
        for index, slide in enumerate(campaign.slides)
        if slide.kind in ("donate", "learn")
        and (campaign.links is None or getattr(campaign.links, slide.kind) is None)
    ]


def _line(lines: Mapping[Place, int], place: Sequence[str | int]) -> int | None:
    for length in range(len(place), 0, -1):
        if tuple(place[:length]) in lines:
            return lines[tuple(place[:length])]
    return None


def _said(place: Sequence[str | int]) -> str:
    said = ""
    for step in place:
        said += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return said.lstrip(".")
