"""What somebody meant by a folder: a venue's, a campaign's alone, one of them near it, or none."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import WrongUse
from kiosk.content.folders.campaign_folder import ARCHIVES, PICTURES
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS, DISPLAYS, campaigns_in

FEW = 200  # names of a folder that are looked at


@dataclass(frozen=True, slots=True)
class Opening:
    """A folder to be edited, and the file of the campaign that is looked at first, by its path in it.

    `told` says what is opened in the place of what was named; "" where it is that.
    """

    folder: Path
    campaign: str
    told: str = ""


class EmptyFolder(WrongUse):
    """A folder is named with nothing in it: a venue's can be made there."""


def opening_of(named: Path) -> Opening:
    """What is opened where a folder, or a file in one, is named.

    Raises:
        EmptyFolder: it is one.
        WrongUse: nothing can be; says what is there, and what was probably meant.
    """
    try:
        folder = named.absolute()
        if not folder.exists():
            raise WrongUse(
                f"{named} is not there. It may have been moved, or the disk that it is on is not in."
            )
        return _found(folder if folder.is_dir() else folder.parent)
    except OSError as error:
        raise WrongUse(f"{named} cannot be looked into: {error.strerror}.") from error


def _found(folder: Path) -> Opening:
    if names := campaigns_in(folder):
        return Opening(folder, f"{CAMPAIGNS}/{next(iter(names))}/{CAMPAIGN}")
    if around := _around(folder):
        return around
    if (folder / CAMPAIGN).is_file():
        return Opening(
            folder, CAMPAIGN, "This is a campaign alone, of no venue: it has no displays of its own."
        )
    if not any(folder.iterdir()):
        raise EmptyFolder(f"{folder} is empty: what you begin here is made in it.")
    raise WrongUse(f"{folder} is no venue’s folder. {_instead(folder)}")


def _around(folder: Path) -> Opening | None:
    """The venue's folder that a campaign's or a display's lies in, or the folders of those."""
    for top in (folder.parent, folder.parent.parent):
        if folder.relative_to(top).parts[0] not in (CAMPAIGNS, DISPLAYS):
            continue
        if names := campaigns_in(top):
            name = folder.name if folder.name in names else next(iter(names))
            return Opening(
                top, f"{CAMPAIGNS}/{name}/{CAMPAIGN}", f"The venue’s folder around it was opened: {top}"
            )
    return None


def _instead(folder: Path) -> str:
    """What is said of a folder by what lies there."""
    inside = sorted(folder.iterdir())[:FEW]
    below = [one for one in inside if one.is_dir() and not one.name.startswith(".") and campaigns_in(one)]
    if below:
        return f"Did you mean {below[0].name}, which lies in it?"
    if (folder / "display.toml").is_file():
        return f"It is that of one display; a venue’s has a folder {CAMPAIGNS} in it."
    if any(one.suffix.lower() in ARCHIVES for one in inside):
        return "An archive lies in it: unpack that first, and open the folder that comes out."
    if any(one.suffix.lower() in PICTURES for one in inside):
        return "Pictures lie in it: “New from pictures” makes a venue’s folder of them."
    return (
        f"A venue’s has a folder {CAMPAIGNS} in it, and a folder {DISPLAYS}. Open the folder around those; "
        "where there is none yet, “New from pictures” makes it."
    )
