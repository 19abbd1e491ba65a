"""Reads a campaign.toml: a whole campaign, or every fault of the file at once."""

from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.cross_checks import faults_together
from kiosk.content.campaign.value_checks import Surroundings
from kiosk.content.errors import ContentError, Fault
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.validation import exists, faults_at, validated


def read_campaign(path: Path) -> Campaign:
    """The campaign of a pack: `path` is its folder, or the campaign.toml in it.

    Raises:
        ContentError: with every fault of the file.
    """
    file = _campaign_file(path)
    text, document = read_toml(file)
    around = Surroundings(folder=file.parent, slide_ids=_ids(document.get("slides")))
    campaign, found = validated(Campaign, document, around)
    found += faults_together(document, [place for place, _ in found])
    if found or campaign is None:
        raise faults_at(file, text, found)
    return campaign.in_folder(file.parent)


@cache
def built_in() -> Campaign:
    """The campaign that is always there."""
    return read_campaign(paths.BUILT_IN)


def _campaign_file(path: Path) -> Path:
    if not exists(path):
        raise ContentError(
            [Fault(path, None, "there is no such campaign: name a folder with a campaign.toml in it")]
        )
    if path.suffix == ".toml":
        return path
    if not path.is_dir():
        raise ContentError([Fault(path, None, "is not a campaign: name the folder that holds campaign.toml")])
    file = path / "campaign.toml"
    if not exists(file):
        raise ContentError([Fault(path, None, "there is no campaign.toml in this folder")])
    return file


def _ids(slides: object) -> frozenset[str]:
    tables = slides if isinstance(slides, tuple) else ()
    found = (table.get("id") for table in tables if isinstance(table, dict))
    return frozenset(name for name in found if isinstance(name, str))
