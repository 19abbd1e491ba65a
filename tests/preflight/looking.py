"""Looks through a small campaign, or the built-in one, on a display in Brussels."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.preflight.rules import findings
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import CaptionTrial, Subject
from tests.content.packs import LINKS, TOP, pack, slide

DAY = "2026-11-22"
DISPLAY = {
    "format": "1",
    "id": '"D1"',
    "country": '"BE"',
    "timezone": '"Europe/Brussels"',
    "locales": '["en"]',
    "screen.pixels": "[1920, 1080]",
}
# What is true of nearly every campaign that a test makes, and told only to a test that asks for it.
UNASKED = frozenset({"campaign-without-help", "files-unused", "pictures-without-credit"})
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'
MESSAGE = slide('id = "words"', 'kind = "message"', 'headline = "Ask."')
HELP = slide('id = "aid"', 'kind = "help"')
DONATE = slide('id = "give"', 'kind = "donate"')


@dataclass(frozen=True)
class Looker:
    """Writes files into a folder, and says what preflight finds in them."""

    folder: Path
    try_captions: CaptionTrial = lambda _page: ()

    @property
    def campaign_file(self) -> Path:
        """Where the campaign is written."""
        return self.folder / "pack" / "campaign.toml"

    @property
    def display_file(self) -> Path:
        """Where the display is written."""
        return self.folder / "display.toml"

    def __call__(self, *parts: str, on: str = DAY, rule: str | None = None, **display: str) -> list[Finding]:
        """What is found in a campaign of these parts; keys of the display are given as TOML writes them."""
        return self.findings(read_campaign(self.pack(*parts)), on, rule, **display)

    def pack(self, *parts: str) -> Path:
        """The folder of a campaign of these parts, its pictures whole."""
        folder = pack(self.folder / "pack", "".join((TOP, LINKS, *parts)))
        for file in (folder / "images").iterdir():
            file.write_text(DRAWING)
        return folder

    def display(self, **keys: str) -> Path:
        """The file of a display in Brussels, but for the keys that are given."""
        told = DISPLAY | {key.replace("_", "-"): value for key, value in keys.items()}
        lines = (f"{key} = {value}\n" for key, value in told.items() if value)
        self.display_file.write_text("".join(lines), encoding="utf-8")
        return self.display_file

    def findings(self, campaign: Campaign, on: str, rule: str | None = None, **display: str) -> list[Finding]:
        """What is found from nine o'clock on a day on; of one rule where it is named."""
        file = self.display(**display)
        read = read_display(file)
        at = datetime.fromisoformat(f"{on}T09:00").replace(tzinfo=ZoneInfo(read.timezone))
        found = findings([Subject(campaign, read, file, at, built_in(), try_captions=self.try_captions)])
        return [one for one in found if rule == one.rule or (rule is None and one.rule not in UNASKED)]

    def findings_of(self, folder: Path, rule: str | None = None) -> list[Finding]:
        """What is found in a campaign that was written; of one rule where it is named."""
        return self.findings(read_campaign(folder), DAY, rule)

    def line(self, text: str, nth: int = 0) -> int:
        """The line of campaign.toml with this text, from 1."""
        lines = self.campaign_file.read_text(encoding="utf-8").split("\n")
        return [number for number, line in enumerate(lines, 1) if text in line][nth]
