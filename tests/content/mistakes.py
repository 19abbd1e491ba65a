"""Files as people write them who do not know the form: one mistake each, from mistakes.toml."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.directory.venue_reader import read_venue
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from tests.content.packs import PICTURE, RIGHT, pack, playlist, slide

Mistake = Mapping[str, Any]

HERE = "@@"
# What stands around a mistake: a file that is right but for it, and how it is read.
AROUND = {
    "message": RIGHT + slide('kind = "message"', HERE),
    "image": RIGHT + slide(*PICTURE, HERE),
    "slide": RIGHT + slide(HERE),
    "playlist": RIGHT + playlist('id = "first"', 'slides = ["words"]') + playlist('slides = ["words"]', HERE),
    "display": f"format = 1\n{HERE}\n",
    "contacts": f"format = 1\n[[contacts]]\n{HERE}\n",
}
READ: dict[str, tuple[str, Callable[[Path], object]]] = {
    "display": ("display.toml", read_display),
    "contacts": ("contacts.toml", read_venue),
}


@cache
def mistakes() -> tuple[Mistake, ...]:
    """All of them: `in` what they stand, the `text`, what is expected on which line of it."""
    return tuple(tomllib.loads(Path(__file__).with_suffix(".toml").read_text())["mistakes"])


def written(mistake: Mistake) -> tuple[str, int]:
    """The whole file, and the line on which the mistake begins."""
    around = AROUND.get(mistake["in"]) or RIGHT.replace(mistake["old"], HERE, 1)
    return around.replace(HERE, mistake["text"]), around[: around.index(HERE)].count("\n") + 1


def faults_of(folder: Path, mistake: Mistake) -> tuple[Fault, ...]:
    """What is told of the file, nothing where it is read."""
    name, read = READ.get(mistake["in"], ("campaign.toml", read_campaign))
    pack(folder)
    file = folder / name
    file.write_text(written(mistake)[0], encoding="utf-8")
    try:
        read(file)
    except ContentError as error:
        return error.faults
    return ()
