"""Recolours the program's pictograms for the place where they stand."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.media.picture import PictureError, opened

# What the colours in a pictogram's file stand for.
PERSON, OTHER, GROUND = "#0A4BC2", "#0B1B3F", "#FFFFFF"
# The red of a prohibition bar, and that on black, where the usual one has 3.6 to 1.
BAR, BAR_ON_BLACK = "#C22F1B", "#FF6B57"
COLOUR = re.compile(r"#?[0-9A-Fa-f]{6}")


def coloured(folder: Path, name: str, colours: Mapping[str, str]) -> bytes:
    """The SVG of a pictogram in other colours.

    Args:
        folder: where <name>.svg lies.
        name: small letters, digits and hyphens.
        colours: rrggbb, with or without #, by what it is for: p the person concerned, o everybody and
            everything else, g the ground. What is left out keeps its colour, and so does the
            red of a prohibition bar, but on black.

    Raises:
        PictureError: there is no such pictogram, or one of the colours is none.
    """
    if not re.fullmatch(r"[a-z0-9-]+", name):
        raise PictureError("is no pictogram's name: it has other signs than a to z, 0 to 9 and hyphens")
    wanted = {
        PERSON: colours.get("p", PERSON),
        OTHER: colours.get("o", OTHER),
        GROUND: colours.get("g", GROUND),
    }
    for colour in wanted.values():
        if not COLOUR.fullmatch(colour):
            raise PictureError(f'is asked for in "{colour}", which is no colour')
    wanted[BAR] = BAR_ON_BLACK if wanted[GROUND][-6:] == "000000" else BAR
    path = folder / f"{name}.svg"
    with opened(path) as file:
        drawing = file.read().decode()
    return re.sub("|".join(wanted), lambda found: f"#{wanted[found.group()][-6:]}", drawing).encode()
