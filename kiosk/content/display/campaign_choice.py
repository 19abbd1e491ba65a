"""Says which campaign a display plays where a command names none: one of its venue's folder."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.campaign_folder import file_that_is_there
from kiosk.content.folders.file_names import named_as
from kiosk.content.folders.venue_folder import CAMPAIGNS, DISPLAYS, campaigns_in, top_of
from kiosk.content.messages.message import Message, closest, message
from kiosk.content.messages.quoting import cut
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of


def chosen_campaign(file: Path, display: Display) -> Path | None:
    """The folder of the campaign that a display plays, which was read from a file; None where that lies in no
    venue's folder, or in one without campaigns, and the display names none.

    Raises:
        ContentError: it names one that is not there, or none of several.
    """
    name, top = display.campaign, top_of(file)
    if top is None:
        if name is None:
            return None
        raise _fault(file, message("campaign-of-no-venue", folder=f"{DISPLAYS}/"))
    there = _there(top)
    if name is not None:
        if (found := named_as(name, there)) is None:
            _refuse_a_folder_without(top / CAMPAIGNS / name)
            raise _fault(file, _missing(name, top, there))
        return there[found]
    if len(there) > 1:
        names: dict[str, Any] = {
            "folder": top / CAMPAIGNS,
            "campaigns": _listed(there),
            "first": next(iter(there)),
        }
        raise ContentError([Fault(file, None, message("campaign-not-chosen", **names))])
    return next(iter(there.values()), None)


def folders_without_campaign(file: Path) -> Iterator[Fault]:
    """What is wrong with the folders of a venue's campaigns, where none of them can be played."""
    top = top_of(file)
    if top is None or _there(top):
        return
    for folder in sorted((top / CAMPAIGNS).glob("[!.]*/")):
        try:
            file_that_is_there(folder)
        except ContentError as error:
            yield from error.faults


def _refuse_a_folder_without(folder: Path) -> None:
    """Raises:
    ContentError: it is a folder, and holds no campaign.
    """
    if folder.parent.name == CAMPAIGNS and folder.is_dir():
        file_that_is_there(folder)


def _there(top: Path) -> dict[str, Path]:
    try:
        return campaigns_in(top)
    except OSError as error:
        told = message("folder-unreadable", error=error.strerror)
        raise ContentError([Fault(top / CAMPAIGNS, None, told)]) from error


def _missing(name: str, top: Path, there: dict[str, Path]) -> Message:
    names: dict[str, Any] = {"campaign": name, "folder": top / CAMPAIGNS, "meant": closest(name, there)}
    if there:
        return message("campaign-not-there", campaigns=_listed(there), **names)
    return message("campaign-nor-any", **names)


def _listed(there: dict[str, Path]) -> str:
    return cut(", ".join(there))


def _fault(file: Path, told: Message) -> ContentError:
    """At the line of the key, where the file can be read: its last good copy may be what is played."""
    line = None
    with suppress(ContentError):
        line = lines_of(read_toml(file)[0]).get(("campaign",))
    return ContentError([Fault(file, line, told, "campaign")])
