"""Where the files of a venue lie: each beside the display's own file, or in a folder for all its screens.

    campaigns/<id>/campaign.toml
    displays/<id>/display.toml
    contacts.toml and the others that are a venue's, at the top

A display looks for those beside its own file first, and then at the top.
"""

import os
from pathlib import Path

from kiosk.content.plain_file import is_there

CAMPAIGNS, DISPLAYS = "campaigns", "displays"
CAMPAIGN, DISPLAY = "campaign.toml", "display.toml"


def top_of(display: Path) -> Path | None:
    """The top of the venue's folder that a display's file lies in; None of one that lies elsewhere."""
    # Not `resolve`: a folder that a link leads to may be a release of the one that was named.
    for file in (display, Path(os.path.abspath(display))):  # noqa: PTH100
        if file.parent.parent.name == DISPLAYS:
            return file.parent.parent.parent
    return None


def places_of(display: Path, name: str) -> tuple[Path, ...]:
    """Where a display looks for a file of its venue's, the first place first."""
    top = top_of(display)
    return (display.with_name(name), *([top / name] if top is not None else ()))


def file_of(display: Path, name: str) -> Path:
    """The file of its venue's that a display finds; where there is none, the place that all screens look at.

    Raises:
        OSError: it cannot be told whether it is there.
    """
    places = places_of(display, name)
    return next((place for place in places if is_there(place)), places[-1])


def displays_in(top: Path) -> list[Path]:
    """The files of a venue's displays, by the names of their folders; one at the top comes last."""
    return [*sorted(top.glob(f"{DISPLAYS}/*/{DISPLAY}")), *top.glob(DISPLAY)]


def campaigns_in(top: Path) -> dict[str, Path]:
    """The folders of a venue's campaigns, by their names.

    Raises:
        OSError: they cannot be looked for.
    """
    try:
        found = sorted((top / CAMPAIGNS).iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    return {one.name: one for one in found if not one.name.startswith(".") and (one / CAMPAIGN).exists()}
