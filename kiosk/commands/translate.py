"""`kiosk translate`: the catalogs of the program's words, or of a campaign's."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from babel.messages.catalog import Catalog

from kiosk import paths
from kiosk.commands import options
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import WrongUse
from kiosk.content.language import catalogs
from kiosk.content.translation import catalog_writer
from kiosk.content.translation import template as messages


class CatalogStep(StrEnum):
    """What is to be done with the catalogs."""

    extract = "extract"
    update = "update"
    status = "status"


def translate(
    step: Annotated[
        CatalogStep,
        typer.Argument(
            help="extract: write messages.pot; update: bring the catalogs up to it; status: what is left."
        ),
    ],
    campaign: Annotated[
        Path | None,
        typer.Argument(
            metavar="[CAMPAIGN]",
            help="The campaign's folder. Without it, the display's, or the program's own words.",
        ),
    ] = None,
    display: options.DisplayOption = None,
    locale: Annotated[
        list[str] | None,
        typer.Option("--locale", metavar="L", help="With update: this language alone; begun if it is new."),
    ] = None,
) -> None:
    """Translate the program, or a campaign: extract the words, update the catalogs, see what is left."""
    folder, template = _place(campaign, display)
    if step is CatalogStep.extract:
        folder.mkdir(exist_ok=True)
        write_whole(folder / catalogs.TEMPLATE, catalog_writer.written_template(template))
        _say(f"{folder / catalogs.TEMPLATE}: {len(template)} messages")
        return
    there = catalogs.files(folder)
    if step is CatalogStep.update:
        asked = [options.locale(tag) for tag in locale or ()]
        names = {tag: there.get(tag, folder / f"{tag}.po") for tag in asked or there}
        written = {file: catalog_writer.updated(file, tag, template) for tag, file in names.items()}
        folder.mkdir(exist_ok=True)
        for file, content in written.items():
            write_whole(file, content)
        there = catalogs.files(folder)
    elif locale is not None:
        raise WrongUse("--locale goes with update")
    found = [_status(tag, file, template) for tag, file in there.items()]
    if step is CatalogStep.status and not all(found):
        raise typer.Exit(1)


def _place(campaign: Path | None, display: Path | None) -> tuple[Path, Catalog]:
    """The folder of the catalogs, and what they have to hold."""
    campaign = campaign or options.played_by(display)
    if campaign is None and display is not None:
        raise WrongUse(f"{display}: plays no campaign of a venue's folder: name the campaign")
    if campaign is None:
        return paths.TRANSLATIONS, messages.template(messages.of_program(), "Blue Heart Kiosk")
    read = read_campaign(campaign)
    return read.folder / "translations", messages.template(messages.of_campaign(read), read.title)


def _status(tag: str, file: Path, template: Catalog) -> bool:
    """Say how far a catalog is; whether nothing is left to do."""
    found = catalogs.read(file)
    done = sum(message.id in found.translated for message in template if message.id)
    by = f" by {found.reviewer}" if found.reviewer else ""
    when = f", {found.reviewed}" if found.reviewed else ""
    _say(f"{tag:<8} {done:>4} of {len(template)}   {found.review}{by}{when}")
    for fault in found.faults:
        _say(f"         {fault}")
    return done == len(template) and not found.faults


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
