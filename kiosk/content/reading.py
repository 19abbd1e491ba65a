"""Reads campaign.toml and display.toml: a whole value, or every fault of the file at once."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk import places
from kiosk.content import machine
from kiosk.content.campaign import Campaign
from kiosk.content.campaign_faults import faults_together
from kiosk.content.checks import Surroundings
from kiosk.content.directory.venue import NAME, Venue
from kiosk.content.display import Display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.quoting import printable
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import Place, lines_of, place_said, placed
from kiosk.content.toml.validation_messages import all_explained

Model = TypeVar("Model", bound=BaseModel)


def read_campaign(path: Path) -> Campaign:
    """The campaign of a pack: `path` is its folder, or the campaign.toml in it.

    Raises:
        ContentError: with every fault of the file.
    """
    file = _campaign_file(path)
    text, document = read_toml(file)
    around = Surroundings(folder=file.parent, slide_ids=_ids(document.get("slides")))
    campaign, found = _validated(Campaign, document, around)
    found += faults_together(document, [place for place, _ in found])
    if found or campaign is None:
        raise _error(file, text, found)
    return campaign.in_folder(file.parent)


def read_display(path: Path | None) -> Display:
    """The display a file describes, what it leaves out filled in from the machine's locale and zone.

    Raises:
        ContentError: with every fault of the file.
    """
    if path is None:
        return Display.model_validate({"format": 1, **machine.defaults({})})
    if not _exists(path):
        raise ContentError([Fault(path, None, "there is no such file: name the display.toml of this screen")])
    text, document = read_toml(path)
    display, found = _validated(
        Display, {**machine.defaults(document), **document}, Surroundings(path.parent)
    )
    venue, faults = _venue_beside(path)
    if display is None or faults:
        own = _error(path, text, found).faults if found else ()
        raise ContentError((*own, *faults))
    return display.at(venue)


def _venue_beside(file: Path) -> tuple[Venue, tuple[Fault, ...]]:
    if not (beside := file.with_name(NAME)).exists():
        return Venue(), ()
    from kiosk.content.directory.venue_reader import read_venue  # noqa: PLC0415  most displays have none

    try:
        return read_venue(beside), ()
    except ContentError as error:
        return Venue(), error.faults


@cache
def built_in() -> Campaign:
    """The campaign that is always there."""
    return read_campaign(places.BUILT_IN)


def _campaign_file(path: Path) -> Path:
    if not _exists(path):
        raise ContentError(
            [Fault(path, None, "there is no such campaign: name a folder with a campaign.toml in it")]
        )
    if path.suffix == ".toml":
        return path
    if not path.is_dir():
        raise ContentError([Fault(path, None, "is not a campaign: name the folder that holds campaign.toml")])
    file = path / "campaign.toml"
    if not _exists(file):
        raise ContentError([Fault(path, None, "there is no campaign.toml in this folder")])
    return file


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # as where a folder above it may not be looked into
        raise ContentError([Fault(path, None, f"cannot be read: {error.strerror}")]) from error


def _validated(
    model: type[Model], document: Mapping[str, Any], around: Surroundings
) -> tuple[Model | None, list[tuple[Place, str]]]:
    try:
        return model.model_validate(document, context=around), []
    except ValidationError as error:
        return None, list(all_explained(error, model))


def _error(file: Path, text: str, found: Iterable[tuple[Place, str]]) -> ContentError:
    lines = lines_of(text)
    return ContentError(
        dict.fromkeys(
            Fault(
                file, placed(lines, place), printable(f"{place_said(place)}: {message}" if place else message)
            )
            for place, message in found
        )
    )


def _ids(slides: object) -> frozenset[str]:
    tables = slides if isinstance(slides, tuple) else ()
    found = (table.get("id") for table in tables if isinstance(table, dict))
    return frozenset(name for name in found if isinstance(name, str))
