"""Reads a campaign from its file: the whole of it, or every fault of the file at once."""

from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.cross_checks import faults_together
from kiosk.content.campaign.value_checks import Surroundings
from kiosk.content.errors import ContentError, Fault
from kiosk.content.subtitles.subtitles import Cue, cues
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.validation import exists, faults_at, validated

NAME = "campaign.toml"  # in a pack's folder, where no other file is named


def read_campaign(path: Path) -> Campaign:
    """The campaign of a pack: `path` is its folder, or the file of a campaign in it.

    Raises:
        ContentError: with every fault of the file.
    """
    file = _file_that_is_there(path)
    text, document = read_toml(file)
    around = Surroundings(folder=file.parent, slide_ids=_ids(document.get("slides")))
    campaign, found = validated(Campaign, document, around)
    found += faults_together(document, [place for place, _ in found])
    if found or campaign is None:
        raise faults_at(file, text, found)
    return campaign.read_from(file, _subtitles(campaign, file.parent), around.found_as)


def _subtitles(campaign: Campaign, folder: Path) -> dict[str, tuple[Cue, ...]]:
    """The cues of each subtitle file that a film names, by its path in the pack.

    Raises:
        ContentError: with every fault of every file.
    """
    named = {name for slide in campaign.slides if slide.kind == "video" for name in slide.subtitle_files}
    found, faults = {}, list[Fault]()
    for name in sorted(named):
        try:
            found[name] = cues(folder / name)
        except ContentError as error:
            faults += error.faults
    if faults:
        raise ContentError(faults)
    return found


@cache
def built_in() -> Campaign:
    """The campaign that is always there."""
    return read_campaign(paths.BUILT_IN)


def campaign_file(path: Path) -> Path:
    """The file that a campaign's `path` means, there or not: itself, or the one in the folder."""
    return path if path.suffix == ".toml" else path / NAME


def _file_that_is_there(path: Path) -> Path:
    if not exists(path):
        raise ContentError(
            [Fault(path, None, f"there is no such campaign: name a folder with a {NAME} in it")]
        )
    file = campaign_file(path)
    if file != path and not path.is_dir():
        raise ContentError([Fault(path, None, f"is not a campaign: name the folder that holds {NAME}")])
    if not exists(file):
        raise ContentError([Fault(path, None, f"there is no {NAME} in this folder")])
    return file


def _ids(slides: object) -> frozenset[str]:
    tables = slides if isinstance(slides, tuple) else ()
    found = (table.get("id") for table in tables if isinstance(table, dict))
    return frozenset(name for name in found if isinstance(name, str))
