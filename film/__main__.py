"""`python -m film` draws the film and writes it to where the campaign has it."""

import os
from pathlib import Path

from film.encoder import write
from film.frames import Film
from film.timetable import FRAMES

FILE = Path(__file__).parents[1] / "resources" / "campaign" / "films" / "blue-heart.mp4"


def main() -> None:
    """Draws every frame; takes a minute or two."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    FILE.parent.mkdir(exist_ok=True)
    film = Film()
    write((film.frame(number) for number in range(FRAMES)), FILE)


if __name__ == "__main__":
    main()
