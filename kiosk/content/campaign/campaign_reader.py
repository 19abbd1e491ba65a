"""Reads a campaign from its file: the whole of it, or every fault of the file at once."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.cross_checks import faults_together
from kiosk.content.campaign.value_checks import Surroundings
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.campaign_folder import file_that_is_there
from kiosk.content.subtitles.subtitles import Cue, cues
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.file_kinds import refuse_another_kind
from kiosk.content.toml.validation import faults_at, validated


def read_campaign(path: Path) -> Campaign:
    """The campaign of a pack: `path` is its folder, or the file of a campaign in it.

    Raises:
        ContentError: with every fault of the file.
    """
    file = file_that_is_there(path)
    text, document = read_toml(file)
    refuse_another_kind(file, document, "campaign")
    ids = _ids(document)
    around = Surroundings(file.parent, frozenset(filter(None, ids)), has_nameless=None in ids)
    campaign, found = validated(Campaign, document, around)
    found += faults_together(document)
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


def _ids(document: Mapping[str, Any]) -> set[str | None]:
    """The ids of all slides, whole or not, also where the key above them is written otherwise; None for one
    without.
    """
    tables = [
        table
        for key, tables in document.items()
        if key.casefold() in ("slides", "slide") and isinstance(tables, tuple)
        for table in tables
    ]
    found = [table.get("id") for table in tables if isinstance(table, dict)]
    return {name for name in found if name is None or isinstance(name, str)}
