"""A run of a display whose seconds the test counts, and an operator who writes its files."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.storage.sources import Content, Sources
from kiosk.content.storage.watched_file import REST
from kiosk.media.intake.proof import picture_fault

CAMPAIGN = """
format = 1
id = "hall"
title = "{title}"
source-language = "en"

[[slides]]
id = "welcome"
kind = "image"
image = "images/welcome.png"
"""
DISPLAY = """
format = 1
id = "{id}"
timezone = "Europe/Brussels"
"""


class Run(Sources):
    """One run of a display whose seconds pass when the test says so; it knows how many pictures it tried."""

    def __init__(self, campaign: Path | None, display: Path | None, state: Path | None) -> None:
        self.seconds, self.tried = 0.0, 0
        super().__init__(campaign, display, state, self._fault, lambda: self.seconds)

    def _fault(self, picture: Path) -> str | None:
        self.tried += 1
        return picture_fault(picture)

    def found(self, seconds: float = REST) -> Content | None:
        """What the looks of so many seconds from now on find last."""
        found, end = None, self.seconds + seconds
        while self.seconds <= end:
            look = self.look()
            found = look.value or found
            self.seconds += look.again
        return found

    def news(self) -> Content:
        """What is found once files have rested, when something is."""
        found = self.found()
        assert found is not None
        return found


def paint(pack: Path, colour: str, name: str = "welcome") -> bytes:
    """A picture of one colour; what its file holds."""
    file = pack / "images" / f"{name}.png"
    Image.new("RGB", (64, 36), colour).save(file)
    return file.read_bytes()


def picture(content: Content) -> bytes:
    """The one picture of a campaign that is played."""
    return (content.campaign.folder / "images" / "welcome.png").read_bytes()


def save(pack: Path, title: str, name: str = "welcome") -> Path:
    """Write campaign.toml with this title, and the name of its picture."""
    text = CAMPAIGN.format(title=title).replace("welcome.png", f"{name}.png")
    (pack / "campaign.toml").write_text(text)
    return pack


def break_it(pack: Path) -> None:
    """Write a campaign.toml with a fault in its line 7."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(title="Broken").replace("kind", "knid"))


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says, line by line."""
    return [record.getMessage() for record in caplog.records]
